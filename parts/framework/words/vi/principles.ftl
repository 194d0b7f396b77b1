### Principles, the three-part test, and how instruments treat a subject.

framework-principles = Nguyên tắc và quyền
framework-principles-intro = Luật về quyền con người, các hội nghị thượng đỉnh thế giới và ASEAN đòi hỏi gì ở một chính sách về mạng xã hội, mỗi điều đều kèm nguồn trong thư viện.
framework-principles-none = Chưa có nguyên tắc nào được nạp vào máy chủ này.
framework-test = Phép kiểm tra ba bước
framework-test-intro = Chỉ được hạn chế tự do ngôn luận khi sự hạn chế đó vượt qua cả ba bước. Mỗi bước đều kèm các điều khoản trong thư viện, có điều khoản đáp ứng và có điều khoản không đáp ứng.
framework-test-rule = Quy tắc này là khoản 3 Điều 19 của Công ước quốc tế về các quyền dân sự và chính trị, theo giải thích trong Bình luận chung số 34.
framework-sources = Được ghi ở đâu
framework-outside = Chưa có trong thư viện
framework-says = Tác dụng của các điều khoản trong thư viện
framework-found-by = Các điều khoản này đề cập:
framework-found-in = trong các văn bản về:
framework-few = Mỗi loại chỉ hiển thị một số: trước hết mỗi khu vực pháp lý một mục, và mục được kiểm chứng kỹ nhất đứng trước.
framework-no-provision = Không có trong thư viện. Điều đó không có nghĩa là không tồn tại.
framework-all-provisions = Xem tất cả { $n } điều khoản trong thư viện
framework-all-instruments = Xem tất cả { $n } văn bản trong thư viện
framework-asks = Những điều một chính sách nên quy định
framework-treated = Văn bản nào quy định về thành phần này, và quy định như thế nào
framework-instruments = Văn bản
framework-step = Bước { $number }
framework-questions = Câu hỏi cho quy định của chính quý vị
framework-examples = Ví dụ từ các điều khoản có thật
framework-verdict-meets = Đáp ứng bước này
framework-verdict-fails = Không đáp ứng, theo kết luận của một cơ quan có thẩm quyền
framework-verdict-open = Vẫn còn để ngỏ
framework-judgement = Việc chọn điều khoản để hiển thị, tác dụng của điều khoản và việc điều khoản có đáp ứng một bước hay không là nhận định của cuộc khảo sát, được nêu ra để cùng thảo luận. Đây không phải là tư vấn pháp lý.
