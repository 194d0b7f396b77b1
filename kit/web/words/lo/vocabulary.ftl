### The controlled words of the survey.

## Kinds of instrument

kind-constitution = ລັດຖະທຳມະນູນ
kind-law = ກົດໝາຍ
kind-regulation = ລະບຽບການ
kind-circular = ໜັງສືວຽນ
kind-policy = ນະໂຍບາຍ
kind-guideline = ບົດແນະນຳ
kind-code-of-conduct = ຈັນຍາບັນ
kind-strategy = ຍຸດທະສາດ
kind-declaration = ຖະແຫຼງການ
kind-standard = ມາດຕະຖານ

## Status

status-in-force = ມີຜົນສັກສິດ
status-draft = ຮ່າງ
status-repealed = ຖືກຍົກເລີກ
status-superseded = ຖືກປ່ຽນແທນ
status-unknown = ບໍ່ຮູ້ສະຖານະ

## What a provision does

stance-enables = ເອື້ອອຳນວຍ
stance-protects = ປົກປ້ອງ
stance-restricts = ຈຳກັດ
stance-obliges = ກຳນົດພັນທະ
stance-procedural = ຂັ້ນຕອນ
stance-unassessed = ຍັງບໍ່ໄດ້ປະເມີນ

## How far a record was checked

evidence-seen = ພົບເຫັນໃນແຫຼ່ງທີ່ມາ
evidence-partly-seen = ພົບເຫັນບາງສ່ວນໃນແຫຼ່ງທີ່ມາ
evidence-general-knowledge = ຈາກຄວາມຮູ້ທົ່ວໄປ
evidence-seen-means = ພົບເຫັນຊື່, ປີ ແລະ ເນື້ອໃນຫຼັກ ໃນແຫຼ່ງທີ່ມາແລ້ວ.
evidence-partly-seen-means = ພົບເຫັນຂໍ້ມູນບາງສ່ວນໃນແຫຼ່ງທີ່ມາ; ບົດບັນຍັດບາງຂໍ້ອາດມາຈາກຄວາມຮູ້ທົ່ວໄປ. ກະລຸນາກວດສອບກັບຕົ້ນສະບັບກ່ອນນຳໄປອ້າງອີງ.
evidence-general-knowledge-means = ຂໍ້ມູນໃນລາຍການນີ້ຍັງບໍ່ໄດ້ກວດສອບກັບແຫຼ່ງທີ່ມາໃດ. ກະລຸນາຢ່ານຳໄປອ້າງອີງໂດຍບໍ່ກວດສອບກັບຕົ້ນສະບັບ.
confidence-high = ຜູ້ຮວບຮວມມີຄວາມໝັ້ນໃຈໃນລະດັບສູງ.
confidence-medium = ຜູ້ຮວບຮວມມີຄວາມໝັ້ນໃຈໃນລະດັບປານກາງ.
confidence-low = ຜູ້ຮວບຮວມມີຄວາມໝັ້ນໃຈໃນລະດັບຕ່ຳ.

## Binding

binding-yes = ມີຜົນຜູກພັນ
binding-no = ບໍ່ມີຜົນຜູກພັນ

## Domains of law

domain-government-social-media = ສື່ສັງຄົມອອນລາຍຂອງພາກລັດ
domain-freedom-of-expression = ເສລີພາບໃນການສະແດງຄວາມຄິດເຫັນ
domain-access-to-information = ການເຂົ້າເຖິງຂໍ້ມູນຂ່າວສານ
domain-data-protection = ການປົກປ້ອງຂໍ້ມູນສ່ວນບຸກຄົນ
domain-cybercrime = ອາຊະຍາກຳທາງລະບົບຄອມພິວເຕີ
domain-electronic-transactions = ທຸລະກຳທາງເອເລັກໂຕຣນິກ
domain-public-records = ເອກະສານທາງລັດຖະການ
domain-civil-service-conduct = ວິໄນ ແລະ ຈັນຍາບັນຂອງພະນັກງານ-ລັດຖະກອນ
domain-defamation-sedition = ການໃສ່ຮ້າຍປ້າຍສີ ແລະ ການປຸກປັ່ນຕໍ່ຕ້ານລັດ
domain-misinformation-online-safety = ຂໍ້ມູນທີ່ບໍ່ຖືກຕ້ອງ ແລະ ຄວາມປອດໄພທາງອອນລາຍ
domain-intellectual-property = ຊັບສິນທາງປັນຍາ
domain-accessibility = ການເຂົ້າເຖິງຂອງຄົນພິການ
domain-elections = ການເລືອກຕັ້ງ
domain-child-protection = ການປົກປ້ອງເດັກ
domain-platform-regulation = ການຄຸ້ມຄອງແພລັດຟອມ
domain-cybersecurity-data-localisation = ຄວາມປອດໄພໄຊເບີ ແລະ ການເກັບຮັກສາຂໍ້ມູນໄວ້ພາຍໃນປະເທດ
domain-digital-government = ລັດຖະບານດິຈິຕອນ
domain-media-regulation = ການຄຸ້ມຄອງສື່ມວນຊົນ

## The 22 elements of a social media policy

element-human-rights-safeguards = ມາດຕະການປົກປ້ອງສິດທິມະນຸດ
element-employee-access = ການເຂົ້າໃຊ້ຂອງພະນັກງານ
element-account-management = ການຄຸ້ມຄອງບັນຊີຜູ້ໃຊ້
element-acceptable-use = ການນຳໃຊ້ຢ່າງເໝາະສົມ
element-employee-conduct = ຄວາມປະພຶດຂອງພະນັກງານ
element-content = ເນື້ອໃນ
element-security = ຄວາມປອດໄພ
element-legal-issues = ບັນຫາດ້ານກົດໝາຍ
element-citizen-conduct = ຄວາມປະພຶດຂອງພົນລະເມືອງ
element-records-retention = ເອກະສານ ແລະ ການເກັບຮັກສາ
element-privacy = ຄວາມເປັນສ່ວນຕົວ
element-accessibility = ການເຂົ້າເຖິງສຳລັບທຸກຄົນ ແລະ ພາສາ
element-transparency = ຄວາມໂປ່ງໃສ
element-moderation = ການກັ່ນຕອງເນື້ອໃນ
element-crisis-communication = ການສື່ສານໃນພາວະວິກິດ
element-misinformation = ຂໍ້ມູນທີ່ບໍ່ຖືກຕ້ອງ
element-evaluation = ການປະເມີນຜົນ
element-capacity-building = ການສ້າງຄວາມເຂັ້ມແຂງ
element-public-education = ການໃຫ້ຄວາມຮູ້ແກ່ປະຊາຊົນ
element-participation = ການມີສ່ວນຮ່ວມ
element-procurement-and-platform-choice = ການຈັດຊື້-ຈັດຈ້າງ ແລະ ການເລືອກແພລັດຟອມ
element-intellectual-property = ຊັບສິນທາງປັນຍາ

## Regions

region-asean = ອາຊຽນ
region-asia-pacific = ອາຊີ ແລະ ປາຊີຟິກ
region-middle-east = ຕາເວັນອອກກາງ
region-africa = ອາຟຣິກາ
region-europe = ຢູໂຣບ
region-americas = ທະວີບອາເມລິກາ
region-global = ອົງການຈັດຕັ້ງສາກົນ

## Roles

role-owner = ເຈົ້າຂອງເວັບໄຊ
role-officer = ເຈົ້າໜ້າທີ່
role-moderator = ຜູ້ກັ່ນຕອງເນື້ອໃນ
role-researcher = ນັກຄົ້ນຄວ້າ
role-citizen = ພົນລະເມືອງ
role-anonymous = ບຸກຄົນທົ່ວໄປ
