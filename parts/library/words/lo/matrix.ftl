### The matrix of jurisdictions by elements or domains.

matrix-title = ເຂດອຳນາດໃດກ່າວເຖິງເລື່ອງໃດ
matrix-link = ມາຕຣິກ
matrix-columns = ຖັນ
matrix-by-elements = ຕາມອົງປະກອບຂອງນະໂຍບາຍ
matrix-by-domains = ຕາມຂົງເຂດກົດໝາຍ
matrix-jurisdictions = ມີເຂດອຳນາດ { $n } ແຫ່ງທີ່ມີນິຕິກຳ ຫຼື ນະໂຍບາຍໃນໜ້ານີ້.
matrix-most = ເລື່ອງທີ່ບັນທຶກໄວ້ຫຼາຍທີ່ສຸດແມ່ນ { $name }: { $count } (ເຂດອຳນາດທີ່ບໍ່ມີເລີຍ: { $silent }).
matrix-least = ເລື່ອງທີ່ບັນທຶກໄວ້ໜ້ອຍທີ່ສຸດແມ່ນ { $name }: { $count } (ເຂດອຳນາດທີ່ບໍ່ມີເລີຍ: { $silent }).
matrix-map-elements = { $region }: ບົດບັນຍັດຕາມເຂດອຳນາດ ແລະ ອົງປະກອບຂອງນະໂຍບາຍ
matrix-map-domains = { $region }: ນິຕິກຳ ແລະ ນະໂຍບາຍຕາມເຂດອຳນາດ ແລະ ຂົງເຂດກົດໝາຍ
matrix-map-note = ຊ່ອງຍິ່ງເຂັ້ມ ຍິ່ງມີຂໍ້ມູນບັນທຶກໄວ້ຫຼາຍ; ຕົວເລກໃນຊ່ອງບອກຈຳນວນ ແລະ ນຳໄປຫາຂໍ້ມູນນັ້ນ. ຊ່ອງຫວ່າງໝາຍຄວາມວ່າບໍ່ມີຂໍ້ມູນບັນທຶກໄວ້.
matrix-totals-note = ສິ່ງທີ່ຢູ່ໃນຫຼາຍຖັນ ຈະນັບພຽງຄັ້ງດຽວໃນຍອດລວມຂອງແຖວ.
matrix-table = ຕົວເລກດຽວກັນໃນຮູບແບບຕາຕະລາງ
matrix-total = ລວມ
matrix-csv = ມາຕຣິກໃນຮູບແບບ CSV
matrix-json = ມາຕຣິກໃນຮູບແບບ JSON
