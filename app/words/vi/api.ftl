### The page that shows the API.

api-title = API
api-intro = Ở đây các chương trình đọc những gì mọi người đọc trên các trang: cùng những bản ghi, dạng JSON. Không cần khóa.
api-lists = Một danh sách trả về total, items và next. Đặt giá trị của next vào ?cursor= để lấy trang sau; sau trang cuối, nó là null.
api-errors = Yêu cầu không thể trả lời nhận mã trạng thái từ 400 trở lên và một tài liệu lỗi (RFC 9457) nêu lý do.
api-again = Mỗi trả lời có một ETag. Gửi lại nó bằng If-None-Match, và những gì không đổi sẽ không được gửi lại.
api-tables = Lấy cả danh sách một lần, dạng CSV, JSON, JSON Lines hoặc Parquet:
api-description = Cho chương trình, tất cả được mô tả bằng OpenAPI 3.1:
api-in-english = Các mô tả bằng tiếng Anh.
api-operations = Có thể hỏi gì
api-example = Thử
api-parameters = Tham số
api-parameters-none = Không có tham số.
api-required = bắt buộc
api-optional = có thể bỏ qua
api-in-path = trong đường dẫn
api-in-query = trong truy vấn
api-in-header = trong tiêu đề HTTP
api-in-cookie = trong cookie
api-takes = Gửi gì
api-answers = Trả lời
api-kind-text = văn bản
api-kind-integer = số nguyên
api-kind-number = số
api-kind-flag = đúng hoặc sai
api-kind-object = đối tượng
api-kind-anything = bất kỳ
api-kind-list = danh sách { $of }
api-kind-maybe = { $of }, hoặc null
api-kind-word = một trong: { $words }
api-kind-words = bất kỳ trong: { $words }
