### What other parts say of an instrument, by kind of link.

elsewhere-precedent = ບົດແນະນຳທີ່ໃຊ້ສະບັບນີ້ເປັນແບບຢ່າງ
