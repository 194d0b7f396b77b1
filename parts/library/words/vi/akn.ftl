### Akoma Ntoso files, in and out.

akn-title = Nhập văn bản ở định dạng Akoma Ntoso
akn-intro = Luật, dự thảo luật và tài liệu của bất kỳ đơn vị phát hành nào đều trở thành văn bản trong thư viện, và mỗi điều khoản có địa chỉ riêng. Bản thân tệp được lưu giữ và có thể lấy ra lại nguyên vẹn như khi nhập vào.
akn-file-label = Tệp Akoma Ntoso
akn-file-hint = XML, tối đa 8 MB. Nếu văn bản đã có trong thư viện, tệp có thay đổi sẽ trở thành phiên bản tiếp theo.
akn-button = Nhập
akn-link = Văn bản này ở dạng tệp Akoma Ntoso
akn-fault-place = Dòng { $line }, trong phần tử “{ $element }”. Chưa có gì bị thay đổi.
akn-no-file = Hãy chọn một tệp không rỗng và không quá 8 MB
akn-no-record = Đọc được tệp, nhưng có nội dung trong tệp không thể đưa vào thư viện
akn-address-taken = Địa chỉ ghi trong tệp đã được một văn bản khác sử dụng
akn-fault-xml = Tệp không phải là XML đúng quy cách: hãy sửa tại chỗ nêu dưới đây
akn-fault-no-akn = Tệp là XML nhưng không phải Akoma Ntoso 3.0
akn-fault-declined = Biên bản thảo luận và bản án không thuộc phạm vi của thư viện này; thư viện chỉ lưu giữ luật và chính sách
akn-fault-dtd = Tệp có phần khai báo kiểu tài liệu (DOCTYPE); để bảo đảm an toàn, hãy bỏ phần đó rồi thử lại
akn-fault-entity = Tệp dùng một thực thể mà XML không định nghĩa sẵn; hãy viết trực tiếp ký tự đó
akn-fault-size = Tệp quá lớn, có quá nhiều cấp hoặc quá nhiều điều khoản
akn-fault-identity = Tệp không cho biết đó là tác phẩm nào: không có FRBRWork kèm địa chỉ
akn-fault-encoding = Tệp không phải UTF-8 cũng không phải UTF-16
akn-fault-empty = Tệp không có nội dung văn bản
error-prefix = Lỗi:
error-heading = Có vấn đề cần sửa
