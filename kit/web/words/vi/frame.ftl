### The frame of every page, and problems.

site-name = Balai
skip-to-content = Chuyển đến nội dung chính
language = Ngôn ngữ
main-navigation = Điều hướng chính
breadcrumbs = Vị trí của trang này
nav-about = Giới thiệu về Balai
nav-languages = Ngôn ngữ
nav-display = Màu sắc và mức dùng dữ liệu
nav-licences = Giấy phép
nav-api = API
nav-office = Quản trị
signed-in-as = Đang đăng nhập với tên { $name }.
sign-out = Đăng xuất
footer-no-tracking = Balai không theo dõi ai và không tải bất cứ nội dung nào từ trang web khác.

## Problems: what went wrong and what to do next

problem-what-we-got = Nội dung chúng tôi nhận được:
problem-go-home = Về trang chủ
problem-go-library = Tìm trong thư viện
problem-code = Lỗi { $code }
problem-not-found-title = Không có nội dung nào tại địa chỉ này
problem-not-found-text = Vui lòng kiểm tra xem địa chỉ có lỗi đánh máy không, hoặc tìm trong thư viện. Địa chỉ cố định của mỗi văn bản luôn chỉ đến đúng văn bản đó: nếu văn bản được chuyển đi, địa chỉ cũ sẽ dẫn đến địa chỉ mới.
problem-bad-request-title = Chúng tôi không hiểu được yêu cầu
problem-bad-request-text = Một phần của địa chỉ hoặc biểu mẫu không đúng dạng mà hệ thống nhận biết. Chưa có gì bị thay đổi. Vui lòng quay lại, sửa và thử lại.
problem-sign-in-title = Vui lòng đăng nhập trước
problem-sign-in-text = Trang này dành cho những người làm việc với trang web. Hãy mở liên kết đăng nhập mà quý vị đã được cấp, hoặc đề nghị chủ quản trang web cấp liên kết.
problem-forbidden-title = Quý vị không có quyền thực hiện việc này
problem-forbidden-text = Vai trò của quý vị trên trang web này không cho phép thực hiện việc đó. Chưa có gì bị thay đổi. Nếu cần, vui lòng liên hệ chủ quản trang web.
problem-cross-site-title = Yêu cầu được gửi từ một trang web khác
problem-cross-site-text = Để bảo vệ quý vị, chúng tôi chỉ chấp nhận thay đổi gửi từ chính trang web này. Chưa có gì bị thay đổi. Hãy mở trang tại đây và thử lại.
problem-too-long-title = Nội dung quá dài
problem-too-long-text = Địa chỉ hoặc biểu mẫu vượt quá giới hạn của trang web này. Chưa có gì bị thay đổi. Vui lòng rút ngắn và thử lại.
problem-method-title = Không thể dùng địa chỉ này theo cách đó
problem-method-text = Địa chỉ này có tồn tại nhưng không dùng cho loại yêu cầu như vậy. Chưa có gì bị thay đổi.
problem-too-slow-title = Thời gian phản hồi quá lâu
problem-too-slow-text = Trang web đang bận. Vui lòng đợi một phút rồi thử lại.
problem-ours-title = Hệ thống của chúng tôi gặp lỗi
problem-ours-text = Đây không phải lỗi của quý vị, và lỗi đã được ghi nhận. Vui lòng thử lại sau vài phút.
problem-sign-in-link-title = Liên kết đăng nhập này không dùng được
problem-sign-in-link-text = Liên kết đã được sử dụng, đã quá một ngày hoặc chưa được sao chép đầy đủ. Vui lòng đề nghị chủ quản trang web cấp liên kết mới; chủ quản có thể tạo liên kết bằng lệnh “balai doctor --sign-in-link”.
