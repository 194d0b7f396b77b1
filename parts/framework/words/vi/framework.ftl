### The framework: elements of a policy and domains of law.

nav-framework = Khung chính sách
framework-title = Chính sách về mạng xã hội đề cập những gì
framework-intro = Mỗi điều khoản trong thư viện được xếp vào một hoặc nhiều trong 22 thành phần chính sách, và mỗi văn bản được xếp vào một hoặc nhiều lĩnh vực pháp luật. Hãy chọn một mục để xem ý nghĩa và nơi nào đã có quy định về mục đó.
framework-elements = 22 thành phần chính sách
framework-domains = Lĩnh vực pháp luật
element-library = Điều khoản về thành phần này trong thư viện
domain-library = Văn bản thuộc lĩnh vực này trong thư viện
element-origin = Tám thành phần lấy từ Trung tâm Công nghệ trong Chính phủ, Đại học Albany (Hoa Kỳ); mười bốn thành phần được bổ sung cho Balai.
