### The matrix of jurisdictions by elements or domains.

matrix-title = เขตอำนาจใดกล่าวถึงเรื่องใด
matrix-link = เมทริกซ์
matrix-columns = คอลัมน์
matrix-by-elements = ตามองค์ประกอบของนโยบาย
matrix-by-domains = ตามสาขากฎหมาย
matrix-jurisdictions = มีเขตอำนาจ { $n } แห่งที่มีกฎหมายหรือนโยบายในหน้านี้
matrix-most = เรื่องที่บันทึกไว้มากที่สุดคือ { $name }: { $count } (เขตอำนาจที่ไม่มีเลย: { $silent })
matrix-least = เรื่องที่บันทึกไว้น้อยที่สุดคือ { $name }: { $count } (เขตอำนาจที่ไม่มีเลย: { $silent })
matrix-map-elements = { $region }: บทบัญญัติตามเขตอำนาจและองค์ประกอบของนโยบาย
matrix-map-domains = { $region }: กฎหมายและนโยบายตามเขตอำนาจและสาขากฎหมาย
matrix-map-note = ช่องยิ่งเข้มยิ่งมีข้อมูลบันทึกไว้มาก ตัวเลขในช่องบอกจำนวนและนำไปยังข้อมูลนั้น ช่องว่างหมายความว่าไม่มีข้อมูลบันทึกไว้
matrix-totals-note = สิ่งที่อยู่ในหลายคอลัมน์จะนับเพียงครั้งเดียวในยอดรวมของแถว
matrix-table = ตัวเลขเดียวกันในรูปแบบตาราง
matrix-total = รวม
matrix-csv = เมทริกซ์ในรูปแบบ CSV
matrix-json = เมทริกซ์ในรูปแบบ JSON
