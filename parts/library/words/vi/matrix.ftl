### The matrix of jurisdictions by elements or domains.

matrix-title = Nơi nào đề cập vấn đề gì
matrix-link = Ma trận
matrix-columns = Cột
matrix-by-elements = Theo thành phần chính sách
matrix-by-domains = Theo lĩnh vực pháp luật
matrix-jurisdictions = { $n } khu vực pháp lý có văn bản ở đây.
matrix-most = Được ghi lại nhiều nhất là { $name }: { $count } (số khu vực pháp lý không có: { $silent }).
matrix-least = Được ghi lại ít nhất là { $name }: { $count } (số khu vực pháp lý không có: { $silent }).
matrix-map-elements = { $region }: điều khoản theo khu vực pháp lý và thành phần chính sách
matrix-map-domains = { $region }: văn bản theo khu vực pháp lý và lĩnh vực pháp luật
matrix-map-note = Ô càng đậm thì càng có nhiều nội dung được ghi lại; con số trong ô cho biết số lượng và dẫn đến các nội dung đó. Ô trống nghĩa là chưa có nội dung nào được ghi lại.
matrix-totals-note = Nội dung nằm ở nhiều cột chỉ được tính một lần trong tổng số của mỗi hàng.
matrix-table = Các con số trên ở dạng bảng
matrix-total = Tổng số
matrix-csv = Ma trận ở dạng CSV
matrix-json = Ma trận ở dạng JSON
