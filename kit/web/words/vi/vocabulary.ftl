### The controlled words of the survey.

## Kinds of instrument

kind-constitution = Hiến pháp
kind-law = Luật
kind-regulation = Nghị định, quy định
kind-circular = Thông tư, công văn
kind-policy = Chính sách
kind-guideline = Hướng dẫn
kind-code-of-conduct = Bộ quy tắc ứng xử
kind-strategy = Chiến lược
kind-declaration = Tuyên bố
kind-standard = Tiêu chuẩn

## Status

status-in-force = Còn hiệu lực
status-draft = Dự thảo
status-repealed = Đã bị bãi bỏ
status-superseded = Đã bị thay thế
status-unknown = Chưa rõ hiệu lực

## What a provision does

stance-enables = Cho phép
stance-protects = Bảo vệ
stance-restricts = Hạn chế
stance-obliges = Bắt buộc
stance-procedural = Thủ tục
stance-unassessed = Chưa đánh giá

## How far a record was checked

evidence-seen = Đã xem nguồn
evidence-partly-seen = Đã xem một phần nguồn
evidence-general-knowledge = Theo hiểu biết chung
evidence-seen-means = Tên gọi, năm và nội dung chính của văn bản đã được xem trong các nguồn.
evidence-partly-seen-means = Một phần đã được xem trong các nguồn; một số điều khoản có thể chỉ dựa trên hiểu biết chung. Hãy kiểm tra bản gốc trước khi sử dụng làm căn cứ.
evidence-general-knowledge-means = Chưa có nội dung nào trong bản ghi này được đối chiếu với nguồn. Không nên dùng làm căn cứ khi chưa kiểm tra bản gốc.
confidence-high = Mức độ chắc chắn của người biên soạn: cao.
confidence-medium = Mức độ chắc chắn của người biên soạn: trung bình.
confidence-low = Mức độ chắc chắn của người biên soạn: thấp.

## Binding

binding-yes = Có tính ràng buộc
binding-no = Không có tính ràng buộc

## Domains of law

domain-government-social-media = Cơ quan nhà nước sử dụng mạng xã hội
domain-freedom-of-expression = Tự do ngôn luận
domain-access-to-information = Tiếp cận thông tin
domain-data-protection = Bảo vệ dữ liệu cá nhân
domain-cybercrime = Tội phạm mạng
domain-electronic-transactions = Giao dịch điện tử
domain-public-records = Hồ sơ và lưu trữ nhà nước
domain-civil-service-conduct = Ứng xử của cán bộ, công chức
domain-defamation-sedition = Phỉ báng và kích động chống nhà nước
domain-misinformation-online-safety = Thông tin sai sự thật và an toàn trên mạng
domain-intellectual-property = Sở hữu trí tuệ
domain-accessibility = Tiếp cận cho người khuyết tật
domain-elections = Bầu cử
domain-child-protection = Bảo vệ trẻ em
domain-platform-regulation = Quản lý nền tảng số
domain-cybersecurity-data-localisation = An ninh mạng và lưu trữ dữ liệu trong nước
domain-digital-government = Chính phủ số
domain-media-regulation = Quản lý báo chí, truyền thông

## The 22 elements of a social media policy

element-human-rights-safeguards = Bảo đảm quyền con người
element-employee-access = Quyền truy cập của cán bộ
element-account-management = Quản lý tài khoản
element-acceptable-use = Phạm vi sử dụng được phép
element-employee-conduct = Ứng xử của cán bộ
element-content = Nội dung
element-security = An toàn, bảo mật
element-legal-issues = Vấn đề pháp lý
element-citizen-conduct = Ứng xử của người dân
element-records-retention = Hồ sơ và lưu giữ
element-privacy = Quyền riêng tư
element-accessibility = Khả năng tiếp cận và ngôn ngữ
element-transparency = Minh bạch
element-moderation = Kiểm duyệt bình luận, nội dung
element-crisis-communication = Truyền thông trong khủng hoảng
element-misinformation = Thông tin sai sự thật
element-evaluation = Đánh giá
element-capacity-building = Nâng cao năng lực
element-public-education = Phổ biến kiến thức cho người dân
element-participation = Sự tham gia của người dân
element-procurement-and-platform-choice = Mua sắm và lựa chọn nền tảng
element-intellectual-property = Sở hữu trí tuệ

## Regions

region-asean = ASEAN
region-asia-pacific = Châu Á – Thái Bình Dương
region-middle-east = Trung Đông
region-africa = Châu Phi
region-europe = Châu Âu
region-americas = Châu Mỹ
region-global = Tổ chức quốc tế

## Roles

role-owner = Chủ quản
role-officer = Cán bộ
role-moderator = Người kiểm duyệt
role-researcher = Nhà nghiên cứu
role-citizen = Người dân
role-anonymous = Bất kỳ ai
