### Taking lists along, and citing.

download-link = Tải danh sách này
download-title = Tải xuống
download-everything = Toàn bộ thư viện, dạng bảng.
download-filtered = Những gì các bộ lọc này tìm được, dạng bảng:
download-back = Quay lại danh sách
download-instruments = Mỗi văn bản một dòng: tiêu đề, khu vực pháp lý, ngày, tình trạng, tóm tắt, nguồn, mức độ kiểm chứng.
download-provisions = Mỗi điều khoản một dòng: nội dung, tác dụng, các thành phần được nói đến, và văn bản chứa nó.
download-formats = Định dạng
download-which = Định dạng nào?
format-csv = CSV
format-csv-means = Cho bảng tính. Khi một ô có nhiều nội dung, giữa chúng có gạch đứng |. Ô mà bảng tính có thể coi là công thức bắt đầu bằng dấu nháy đơn.
format-json = JSON
format-json-means = Cho chương trình: một danh sách đối tượng.
format-jsonl = JSON Lines
format-jsonl-means = Cho chương trình đọc danh sách dài từng dòng: mỗi dòng một đối tượng.
format-parquet = Parquet
format-parquet-means = Để phân tích dữ liệu bằng R, Python, DuckDB và công cụ khác: nhỏ gọn, các cột có kiểu.
download-package = Mô tả các bảng
download-package-means = Tệp này (Frictionless Data Package) liệt kê cả tám tệp với các cột, ý nghĩa từng cột, số dòng, bộ lọc đã dùng và giấy phép. Chương trình đọc được gói này lấy được mọi thứ qua nó.
download-licence = Mỗi dòng cho biết bản ghi được kiểm chứng đến đâu và có địa chỉ cố định. Nội dung được dùng theo CC BY 4.0: hãy ghi nguồn là Balai. Không có nội dung nào ở đây là tư vấn pháp lý.
api-link = Nội dung này qua API
cite-bibtex = Trích dẫn dạng BibTeX
cite-csl = Trích dẫn dạng CSL-JSON
