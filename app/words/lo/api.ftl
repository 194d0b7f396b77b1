### The page that shows the API.

api-title = API
api-intro = ໂປຣແກຣມສາມາດອ່ານຂໍ້ມູນດຽວກັນກັບທີ່ຄົນອ່ານໃນໜ້າເວັບໄດ້ຢູ່ນີ້: ລາຍການດຽວກັນ, ໃນຮູບແບບ JSON. ບໍ່ຕ້ອງໃຊ້ຄີ.
api-lists = ຄຳຕອບທີ່ເປັນບັນຊີລາຍການມີ total, items ແລະ next. ນຳຄ່າຂອງ next ໄປໃສ່ໃນ ?cursor= ເພື່ອຮັບໜ້າຕໍ່ໄປ; ຫຼັງໜ້າສຸດທ້າຍ ຄ່າຂອງ next ແມ່ນ null.
api-errors = ຄຳຮ້ອງຂໍທີ່ຕອບບໍ່ໄດ້ຈະໄດ້ຮັບສະຖານະຕັ້ງແຕ່ 400 ຂຶ້ນໄປ ພ້ອມເອກະສານແຈ້ງບັນຫາ (RFC 9457) ທີ່ລະບຸສາເຫດ.
api-again = ທຸກຄຳຕອບມີ ETag. ເມື່ອສົ່ງຄ່ານີ້ກັບມາໃນ If-None-Match, ລະບົບຈະບໍ່ສົ່ງຂໍ້ມູນທີ່ບໍ່ປ່ຽນແປງຊ້ຳ.
api-tables = ບັນຊີລາຍການທັງຊຸດໃນຄັ້ງດຽວ, ໃນຮູບແບບ CSV, JSON, JSON Lines ຫຼື Parquet:
api-description = ສຳລັບໂປຣແກຣມ, ມີຄຳອະທິບາຍທັງໝົດນີ້ໃນຮູບແບບ OpenAPI 3.1:
api-in-english = ຄຳອະທິບາຍແມ່ນເປັນພາສາອັງກິດ.
api-operations = ສິ່ງທີ່ຂໍໄດ້
api-example = ທົດລອງໃຊ້
api-parameters = ພາຣາມິເຕີ
api-parameters-none = ບໍ່ມີພາຣາມິເຕີ.
api-required = ຕ້ອງລະບຸ
api-optional = ບໍ່ລະບຸກໍໄດ້
api-in-path = ໃນເສັ້ນທາງ
api-in-query = ໃນສ່ວນສອບຖາມ (query)
api-in-header = ໃນສ່ວນຫົວ (header)
api-in-cookie = ໃນຄຸກກີ້
api-takes = ຂໍ້ມູນທີ່ຕ້ອງສົ່ງ
api-answers = ຄຳຕອບ
api-kind-text = ຂໍ້ຄວາມ
api-kind-integer = ຈຳນວນຖ້ວນ
api-kind-number = ຈຳນວນ
api-kind-flag = ຈິງ ຫຼື ບໍ່ຈິງ (true, false)
api-kind-object = ອອບເຈັກ
api-kind-anything = ຄ່າໃດກໍໄດ້
api-kind-list = ຊຸດຂອງ { $of }
api-kind-maybe = { $of } ຫຼື null
api-kind-word = ຄ່າໃດໜຶ່ງ: { $words }
api-kind-words = ຄ່າໃດແດ່ກໍໄດ້ຈາກ: { $words }
