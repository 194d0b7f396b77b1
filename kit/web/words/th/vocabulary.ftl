### The controlled words of the survey.

## Kinds of instrument

kind-constitution = รัฐธรรมนูญ
kind-law = กฎหมาย
kind-regulation = กฎระเบียบ
kind-circular = หนังสือเวียน
kind-policy = นโยบาย
kind-guideline = แนวปฏิบัติ
kind-code-of-conduct = ประมวลจริยธรรม
kind-strategy = ยุทธศาสตร์
kind-declaration = ปฏิญญา
kind-standard = มาตรฐาน

## Status

status-in-force = มีผลใช้บังคับ
status-draft = ร่าง
status-repealed = ยกเลิกแล้ว
status-superseded = มีฉบับใหม่ใช้แทน
status-unknown = ไม่ทราบสถานะ

## What a provision does

stance-enables = เอื้ออำนวย
stance-protects = คุ้มครอง
stance-restricts = จำกัด
stance-obliges = กำหนดหน้าที่
stance-procedural = กระบวนการ
stance-unassessed = ยังไม่ได้ประเมิน

## How far a record was checked

evidence-seen = พบในแหล่งที่มา
evidence-partly-seen = พบบางส่วนในแหล่งที่มา
evidence-general-knowledge = จากความรู้ทั่วไป
evidence-seen-means = พบชื่อ ปี และเนื้อหาหลักในแหล่งที่มาแล้ว
evidence-partly-seen-means = พบข้อมูลบางส่วนในแหล่งที่มา บทบัญญัติบางข้ออาจมาจากความรู้ทั่วไป โปรดตรวจสอบกับต้นฉบับก่อนนำไปอ้างอิง
evidence-general-knowledge-means = ข้อมูลในรายการนี้ยังไม่ได้ตรวจสอบกับแหล่งที่มาใด โปรดอย่านำไปอ้างอิงโดยไม่ตรวจสอบกับต้นฉบับ
confidence-high = ผู้รวบรวมมีความมั่นใจในระดับสูง
confidence-medium = ผู้รวบรวมมีความมั่นใจในระดับปานกลาง
confidence-low = ผู้รวบรวมมีความมั่นใจในระดับต่ำ

## Binding

binding-yes = มีผลผูกพัน
binding-no = ไม่มีผลผูกพัน

## Domains of law

domain-government-social-media = สื่อสังคมออนไลน์ของภาครัฐ
domain-freedom-of-expression = เสรีภาพในการแสดงความคิดเห็น
domain-access-to-information = การเข้าถึงข้อมูลข่าวสาร
domain-data-protection = การคุ้มครองข้อมูลส่วนบุคคล
domain-cybercrime = อาชญากรรมไซเบอร์
domain-electronic-transactions = ธุรกรรมทางอิเล็กทรอนิกส์
domain-public-records = เอกสารราชการและจดหมายเหตุ
domain-civil-service-conduct = วินัยและจริยธรรมของเจ้าหน้าที่ของรัฐ
domain-defamation-sedition = การหมิ่นประมาทและการยุยงปลุกปั่น
domain-misinformation-online-safety = ข้อมูลเท็จและความปลอดภัยออนไลน์
domain-intellectual-property = ทรัพย์สินทางปัญญา
domain-accessibility = การเข้าถึงของคนพิการ
domain-elections = การเลือกตั้ง
domain-child-protection = การคุ้มครองเด็ก
domain-platform-regulation = การกำกับดูแลแพลตฟอร์ม
domain-cybersecurity-data-localisation = ความมั่นคงปลอดภัยไซเบอร์และการเก็บข้อมูลไว้ในประเทศ
domain-digital-government = รัฐบาลดิจิทัล
domain-media-regulation = การกำกับดูแลสื่อ

## The 22 elements of a social media policy

element-human-rights-safeguards = หลักประกันด้านสิทธิมนุษยชน
element-employee-access = การเข้าใช้ของเจ้าหน้าที่
element-account-management = การบริหารจัดการบัญชี
element-acceptable-use = การใช้งานอย่างเหมาะสม
element-employee-conduct = ความประพฤติของเจ้าหน้าที่
element-content = เนื้อหา
element-security = ความมั่นคงปลอดภัย
element-legal-issues = ประเด็นทางกฎหมาย
element-citizen-conduct = ความประพฤติของประชาชน
element-records-retention = เอกสารและการเก็บรักษา
element-privacy = ความเป็นส่วนตัว
element-accessibility = การเข้าถึงสำหรับทุกคนและภาษา
element-transparency = ความโปร่งใส
element-moderation = การกลั่นกรองเนื้อหา
element-crisis-communication = การสื่อสารในภาวะวิกฤต
element-misinformation = ข้อมูลเท็จ
element-evaluation = การประเมินผล
element-capacity-building = การเสริมสร้างศักยภาพ
element-public-education = การให้ความรู้แก่ประชาชน
element-participation = การมีส่วนร่วม
element-procurement-and-platform-choice = การจัดซื้อจัดจ้างและการเลือกแพลตฟอร์ม
element-intellectual-property = ทรัพย์สินทางปัญญา

## Regions

region-asean = อาเซียน
region-asia-pacific = เอเชียและแปซิฟิก
region-middle-east = ตะวันออกกลาง
region-africa = แอฟริกา
region-europe = ยุโรป
region-americas = ทวีปอเมริกา
region-global = องค์การระหว่างประเทศ

## Roles

role-owner = เจ้าของเว็บไซต์
role-officer = เจ้าหน้าที่
role-moderator = ผู้กลั่นกรองเนื้อหา
role-researcher = นักวิจัย
role-citizen = พลเมือง
role-anonymous = บุคคลทั่วไป
