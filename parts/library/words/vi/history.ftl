### The history of a record, and of the library.

history-title = Lịch sử của bản ghi này
history-program = do chương trình thực hiện
history-because = Căn cứ
history-compare = Những gì đã thay đổi
history-checked = Đã kiểm tra lại và thấy đúng
history-corrected = Đã thay đổi ngày { $date }
history-corrections = Đề nghị đính chính
changes-between = Những gì đã thay đổi từ phiên bản { $from } đến phiên bản { $to }
changes-none = Không có gì khác nhau.
changes-removed = bỏ:
changes-added = thêm:
changes-provision-added = Điều khoản mới
changes-provision-removed = Điều khoản bị bỏ
changes-provision-changed = Điều khoản thay đổi
changes-provision-renumbered = Điều khoản đổi số
changes-title = Thay đổi trong thư viện
changes-feed = Theo dõi thay đổi (nguồn tin Atom)
changes-new = Mới trong thư viện
unchecked-since = Chưa được kiểm tra lại kể từ ngày { $date }.
unchecked-button = Tôi đã kiểm tra lại bản ghi này và bản ghi đúng
unchecked-title = Các bản ghi không được kiểm tra trong hai năm
unchecked-none = Mọi bản ghi đều đã được kiểm tra trong hai năm qua.
