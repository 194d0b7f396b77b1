### What other parts say of an instrument, by kind of link.

elsewhere-precedent = Các hướng dẫn lấy văn bản này làm tiền lệ
