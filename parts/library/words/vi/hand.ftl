### Adding and editing instruments by hand.

hand-add = Thêm một văn bản
hand-edit = Sửa bản ghi này
hand-forms = Các biểu mẫu chưa xong của quý vị
hand-forms-text = Chỉ quý vị đọc được các biểu mẫu này. Mỗi biểu mẫu chờ quý vị trong 180 ngày.
hand-forms-none = Quý vị không có biểu mẫu nào chưa xong.
hand-forms-waiting = Quý vị có { $n } biểu mẫu chưa xong
hand-intro = Mọi nút trên trang này đều giữ lại nội dung quý vị đã nhập. Không ai khác thấy cho đến khi quý vị lưu.
hand-keep = Giữ nội dung tôi đã nhập
hand-kept = Nội dung quý vị đã nhập được giữ lại.
hand-later = Giữ lại và tiếp tục sau
hand-save-new = Thêm vào thư viện
hand-save-version = Lưu thành phiên bản mới
hand-untitled = Chưa có tiêu đề
hand-changed = thay đổi ngày { $date }
hand-other = Quý vị có một biểu mẫu chưa xong của bản ghi này, thay đổi ngày { $date }. Hãy tiếp tục biểu mẫu đó.
hand-throw = Bỏ đi
hand-thrown = Đã bỏ trong bảy ngày qua
hand-thrown-done = Đã bỏ. Quý vị có thể lấy lại trong bảy ngày.
hand-take-back = Lấy lại
hand-apart = Biểu mẫu này đã thay đổi từ khi trang của quý vị hiện ra, có thể ở một cửa sổ khác. Không mất gì: nội dung quý vị gửi nằm ở đây, trong một biểu mẫu riêng. Hãy xem lại rồi lưu.

## The sections of the form

hand-group-what = Đây là gì
hand-group-standing = Tình trạng ra sao
hand-group-words = Địa chỉ và tóm tắt

## Fields

hand-id = Tên ngắn
hand-url-basis = Địa chỉ đó là gì
hand-confidence = Quý vị chắc chắn đến mức nào
hand-note = Quý vị đã kiểm chứng gì cho thay đổi này
hand-reference = Cách dẫn
hand-hint-title = Bằng tiếng Anh.
hand-hint-title-original = Như khi công bố, bằng chữ viết của bản gốc.
hand-hint-id = Dùng cho địa chỉ cố định: chữ thường a–z, chữ số và dấu gạch nối, ví dụ ph-memorandum-12-2024. Nếu để trống, tên được tạo từ khu vực pháp lý, tiêu đề và năm.
hand-hint-adopted = Năm, tháng hoặc ngày dương lịch: 2011, 2011-07 hoặc 2011-07-29. Để trống nếu không rõ.
hand-hint-effective = Viết theo cùng cách.
hand-hint-applies-to = Ví dụ agencies, public-servants, platforms hoặc everyone, hoặc bằng lời của quý vị. Có thể để trống.
hand-hint-languages = Mã gồm hai hoặc ba chữ cái, cách nhau bằng dấu phẩy: th, en.
hand-hint-amended = Mỗi dòng một văn bản sửa đổi hoặc một năm. Có thể để trống.
hand-hint-url = Địa chỉ web tốt nhất hiện có, bắt đầu bằng http:// hoặc https://.
hand-hint-url-basis = Có thể để trống.
hand-hint-summary = Hai đến bốn câu bằng tiếng Anh.
hand-hint-sources = Địa chỉ các trang web mà quý vị đã dùng để kiểm chứng, mỗi dòng một địa chỉ.
hand-hint-verified = Quý vị đã thấy gì và chưa thấy gì. Mọi người đều đọc được.
hand-hint-note = Quý vị đã xem gì và tìm thấy gì. Mọi người đều đọc được trong lịch sử của bản ghi.
hand-hint-relations = Hãy viết tên ngắn hoặc địa chỉ của văn bản kia. Với văn bản ngoài thư viện này, hãy viết ext: rồi đến tên.
hand-hint-reference = Cách người ta dẫn điều khoản, ví dụ art. 12 hoặc มาตรา ๑๒.
hand-hint-stance = Một đánh giá, đưa ra để thảo luận.
hand-relation-kind = Quan hệ { $n }: loại nào
hand-relation-to = Quan hệ { $n }: với văn bản nào

## Provisions

hand-provisions = { $count ->
    [0] Chưa có điều khoản
   *[other] { $n } điều khoản
}
hand-provision = Điều khoản { $place }
hand-in-provision = Điều khoản { $place }, { $field }
hand-chosen = { $count ->
    [0] chưa chọn
   *[other] đã chọn { $n }
}
hand-address-stays = Địa chỉ của nó kết thúc bằng ~{ $eid } và giữ nguyên, dù quý vị thay đổi gì ở đây.
hand-another = Thêm một điều khoản nữa
hand-up = Chuyển lên
hand-down = Chuyển xuống
hand-remove = Bỏ
hand-removed = Sẽ bỏ khi quý vị lưu
hand-back = Đặt lại

## Pasting a text

hand-text = Dán một văn bản
hand-text-intro = Văn bản được cắt ở chỗ bắt đầu mỗi điều, mục hoặc khoản, với cách đánh số bằng chữ La-tinh, Thái, Khmer, Lào, Miến Điện, Trung Quốc hoặc Tamil. Sau đó quý vị chỉnh từng điều khoản: chưa có gì lưu vào thư viện trước khi quý vị đồng ý.
hand-text-label = Văn bản
hand-text-hint = Văn bản thuần, như trong bản gốc. Những dòng chỉ đánh số trang được bỏ đi.
hand-text-place = Biểu mẫu đã có { $n } điều khoản
hand-text-after = Đặt các điều khoản mới ở sau
hand-text-instead = Thay bằng các điều khoản mới
hand-split = Cắt thành điều khoản
hand-split-done = Văn bản thành { $n } điều khoản. Hãy chỉnh bên dưới.
hand-split-nothing = Không có văn bản để cắt. Hãy dán văn bản trước.
hand-back-to-form = Quay lại biểu mẫu
hand-preamble = Lời mở đầu
hand-paragraph = Đoạn { $n }

## What can be wrong

hand-nothing-lost = Không mất gì trong nội dung quý vị đã nhập.
hand-fault = “{ $field }”: { $why }
hand-missing = Chưa điền. Hãy điền vào.
hand-too-long = Tối đa { $most } ký tự. Hãy rút ngắn.
hand-control = Có ký tự không thể hiển thị. Hãy nhập lại.
hand-bad-language = “{ $value }” không phải mã ngôn ngữ. Hãy viết hai hoặc ba chữ cái, ví dụ th.
hand-bad-source = “{ $value }” không phải địa chỉ web. Địa chỉ bắt đầu bằng http:// hoặc https:// và không có dấu cách.
hand-no-domain = Hãy chọn ít nhất một.
hand-half-relation = Hãy chọn loại quan hệ và viết với văn bản nào. Để bỏ, hãy xóa trống cả hai.
hand-no-such-record = Ở đây không có văn bản nào tên là “{ $value }”. Hãy viết tên ngắn hoặc địa chỉ của nó; với văn bản ngoài thư viện này, hãy viết ext: trước tên.
hand-bad-id = Chỉ viết chữ thường a–z, chữ số và dấu gạch nối, ít nhất hai ký tự.
hand-no-id = Tiêu đề không có chữ La-tinh để tạo tên. Hãy viết một tên ngắn.
hand-id-taken = Thư viện đã có bản ghi tên là “{ $value }”. Hãy sửa bản ghi đó, hoặc viết tên ngắn khác.
hand-address-taken = Đã có văn bản khác ở { $value }. Hãy sửa văn bản đó, hoặc viết tên ngắn khác.
hand-no-address = Không tạo được địa chỉ cố định: { $value }. Hãy viết tên ngắn khác.
hand-no-record = Không đọc lại được bản ghi: { $value }. Hãy sửa mục đó rồi lưu lại.
hand-unchanged = Phiên bản mới nhất đã có đúng nội dung này. Hãy thay đổi, hoặc bỏ biểu mẫu.

## Somebody else saved a newer version

hand-overtaken = Trong lúc quý vị viết, có người đã lưu phiên bản { $version } của bản ghi này. Chưa có gì được lưu: hãy xem những gì đã thay đổi rồi lưu lại.
hand-taken = Quý vị chưa sửa những mục này, nên nay chúng theo phiên bản mới hơn: { $what }.
hand-both = Cả hai đã sửa những mục này. Nội dung của quý vị ở trong biểu mẫu, nội dung kia ở bên cạnh: { $what }.
hand-theirs = Phiên bản { $version } viết:
hand-theirs-gone = Phiên bản { $version } không còn điều khoản này.

## A session that ended, a store that fails

hand-not-lost = Nội dung quý vị đã nhập không mất.
hand-rescued = Nó được giữ trên trang web này và chỉ quý vị đọc được. Hãy đăng nhập lại rồi tiếp tục:
hand-send-again-text = Nó được giữ trong trang này: xin đừng đóng trang. Nếu quý vị đã bị đăng xuất, hãy đăng nhập lại ở một cửa sổ khác trước. Sau đó gửi lại.
hand-send-again = Gửi lại
