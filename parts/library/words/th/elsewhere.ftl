### What other parts say of an instrument, by kind of link.

elsewhere-precedent = แนวปฏิบัติที่ใช้ฉบับนี้เป็นแบบอย่าง
