### The history of a record, and of the library.

history-title = ประวัติของรายการนี้
history-program = โดยโปรแกรม
history-because = แก้ไขตาม
history-compare = สิ่งที่เปลี่ยนแปลง
history-checked = ตรวจสอบซ้ำแล้ว และพบว่าถูกต้อง
history-corrected = แก้ไขเมื่อ { $date }
history-corrections = ข้อเสนอแก้ไข
changes-between = สิ่งที่เปลี่ยนแปลงจากรุ่นที่ { $from } เป็นรุ่นที่ { $to }
changes-none = ไม่มีสิ่งใดแตกต่าง
changes-removed = ตัดออก:
changes-added = เพิ่ม:
changes-provision-added = บทบัญญัติใหม่
changes-provision-removed = บทบัญญัติที่ตัดออก
changes-provision-changed = บทบัญญัติที่แก้ไข
changes-provision-renumbered = บทบัญญัติที่เปลี่ยนเลขข้อ
changes-title = การเปลี่ยนแปลงในคลังข้อมูล
changes-feed = ติดตามการเปลี่ยนแปลง (ฟีด Atom)
changes-new = รายการใหม่ในคลังข้อมูล
unchecked-since = ยังไม่ได้ตรวจสอบซ้ำตั้งแต่ { $date }
unchecked-button = ข้าพเจ้าตรวจสอบรายการนี้ซ้ำแล้ว และรายการนี้ถูกต้อง
unchecked-title = รายการที่ไม่ได้ตรวจสอบมาสองปี
unchecked-none = ทุกรายการได้รับการตรวจสอบในช่วงสองปีที่ผ่านมา
