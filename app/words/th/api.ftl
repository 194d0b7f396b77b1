### The page that shows the API.

api-title = API
api-intro = โปรแกรมอ่านข้อมูลเดียวกับที่คนอ่านในหน้าเว็บได้ที่นี่ คือรายการเดียวกันในรูปแบบ JSON โดยไม่ต้องใช้คีย์
api-lists = คำตอบที่เป็นบัญชีรายการมี total, items และ next นำค่าของ next ไปใส่ใน ?cursor= เพื่อรับหน้าถัดไป หลังหน้าสุดท้ายค่าของ next คือ null
api-errors = คำขอที่ตอบไม่ได้จะได้รับสถานะตั้งแต่ 400 ขึ้นไป พร้อมเอกสารแจ้งปัญหา (RFC 9457) ที่ระบุสาเหตุ
api-again = ทุกคำตอบมี ETag เมื่อส่งค่านี้กลับมาใน If-None-Match ระบบจะไม่ส่งข้อมูลที่ไม่เปลี่ยนแปลงซ้ำ
api-tables = บัญชีรายการทั้งชุดในครั้งเดียว ในรูปแบบ CSV, JSON, JSON Lines หรือ Parquet:
api-description = สำหรับโปรแกรม มีคำอธิบายทั้งหมดนี้ในรูปแบบ OpenAPI 3.1:
api-in-english = คำอธิบายเป็นภาษาอังกฤษ
api-operations = สิ่งที่ขอได้
api-example = ทดลองใช้
api-parameters = พารามิเตอร์
api-parameters-none = ไม่มีพารามิเตอร์
api-required = ต้องระบุ
api-optional = ไม่ต้องระบุก็ได้
api-in-path = ในเส้นทาง
api-in-query = ในส่วนสอบถาม (query)
api-in-header = ในส่วนหัว (header)
api-in-cookie = ในคุกกี้
api-takes = ข้อมูลที่ต้องส่ง
api-answers = คำตอบ
api-kind-text = ข้อความ
api-kind-integer = จำนวนเต็ม
api-kind-number = จำนวน
api-kind-flag = จริงหรือเท็จ (true, false)
api-kind-object = ออบเจ็กต์
api-kind-anything = ค่าใดก็ได้
api-kind-list = ชุดของ { $of }
api-kind-maybe = { $of } หรือ null
api-kind-word = ค่าใดค่าหนึ่ง: { $words }
api-kind-words = ค่าใดบ้างก็ได้จาก: { $words }
