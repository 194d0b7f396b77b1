### Instruments side by side, and the basket that chooses them.

compare-title = So sánh văn bản
compare-link = So sánh
compare-link-count = So sánh (đã chọn { $n })
compare-add = Thêm vào so sánh
compare-remove = Bỏ
compare-chosen = Văn bản đã chọn
compare-how = Cách chọn
compare-how-text = Hãy tìm một văn bản, mở văn bản đó và nhấn “Thêm vào so sánh”. Có thể so sánh từ hai đến tám văn bản. Một cookie trên thiết bị của quý vị giữ lựa chọn này trong 30 ngày; trang web không lưu lựa chọn đó.
compare-empty = Quý vị chưa chọn văn bản nào.
compare-one-more = Cần ít nhất hai văn bản để so sánh. Hãy chọn thêm một văn bản.
compare-too-many = Quý vị đã chọn { $n } văn bản, trong khi chỉ có thể so sánh tối đa tám. Hãy bỏ những văn bản ít cần nhất; các văn bản khác được giữ nguyên.
compare-unknown = Thư viện không có bản ghi nào mang tên này; địa chỉ có thể bị gõ sai hoặc bị cắt mất một phần:
compare-these = So sánh { $n } văn bản này
compare-summary = Tóm lược
compare-shared = Tất cả đều đề cập:
compare-shared-none = Không có thành phần nào được tất cả các văn bản đề cập.
compare-alone = Chỉ { $letter } đề cập:
compare-differs = bị hạn chế bởi { $restricting }; được bảo vệ hoặc cho phép bởi { $guarding }.
compare-differs-none = Không có thành phần nào bị một văn bản hạn chế mà lại được văn bản khác bảo vệ hoặc cho phép.
compare-silent = Không đề cập
compare-all-silent = Không văn bản nào đề cập
compare-caveat = “Không đề cập” nghĩa là chưa có điều khoản nào được ghi lại đề cập thành phần đó; bản thân văn bản vẫn có thể đề cập.
compare-take = Chia sẻ và tải về
compare-share = Địa chỉ của bảng so sánh này:
compare-csv = Bảng so sánh ở dạng CSV
compare-json = Bảng so sánh ở dạng JSON
