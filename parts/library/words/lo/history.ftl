### The history of a record, and of the library.

history-title = ປະຫວັດຂອງລາຍການນີ້
history-program = ໂດຍໂປຣແກຣມ
history-because = ແກ້ໄຂຕາມ
history-compare = ສິ່ງທີ່ປ່ຽນແປງ
history-checked = ກວດສອບຄືນແລ້ວ ແລະ ພົບວ່າຖືກຕ້ອງ
history-corrected = ແກ້ໄຂເມື່ອ { $date }
history-corrections = ຂໍ້ສະເໜີແກ້ໄຂ
changes-between = ສິ່ງທີ່ປ່ຽນແປງຈາກເວີຊັນ { $from } ເປັນເວີຊັນ { $to }
changes-none = ບໍ່ມີສິ່ງໃດແຕກຕ່າງກັນ.
changes-removed = ຕັດອອກ:
changes-added = ເພີ່ມ:
changes-provision-added = ບົດບັນຍັດໃໝ່
changes-provision-removed = ບົດບັນຍັດທີ່ຕັດອອກ
changes-provision-changed = ບົດບັນຍັດທີ່ແກ້ໄຂ
changes-provision-renumbered = ບົດບັນຍັດທີ່ປ່ຽນເລກຂໍ້
changes-title = ການປ່ຽນແປງໃນຄັງຂໍ້ມູນ
changes-feed = ຕິດຕາມການປ່ຽນແປງ (ຟີດ Atom)
changes-new = ລາຍການໃໝ່ໃນຄັງຂໍ້ມູນ
unchecked-since = ບໍ່ໄດ້ກວດສອບຄືນຕັ້ງແຕ່ { $date }.
unchecked-button = ຂ້າພະເຈົ້າໄດ້ກວດສອບລາຍການນີ້ຄືນແລ້ວ ແລະ ລາຍການນີ້ຖືກຕ້ອງ
unchecked-title = ລາຍການທີ່ບໍ່ໄດ້ກວດສອບມາສອງປີ
unchecked-none = ທຸກລາຍການໄດ້ຮັບການກວດສອບໃນສອງປີທີ່ຜ່ານມາ.
