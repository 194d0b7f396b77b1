### Akoma Ntoso files, in and out.

akn-title = Masukkan teks dalam format Akoma Ntoso
akn-intro = Akta, rang undang-undang dan dokumen daripada mana-mana penerbit menjadi instrumen dalam perpustakaan, dan setiap peruntukannya mempunyai alamat sendiri. Fail itu disimpan dan dapat diambil semula sama seperti ketika dimasukkan.
akn-file-label = Fail Akoma Ntoso
akn-file-hint = XML, tidak melebihi 8 MB. Jika instrumen itu sudah ada dalam perpustakaan, fail yang berubah menjadi versi seterusnya.
akn-button = Masukkan
akn-link = Instrumen ini sebagai fail Akoma Ntoso
akn-fault-place = Baris { $line }, dalam elemen “{ $element }”. Tiada apa-apa yang diubah.
akn-no-file = Pilih fail yang tidak kosong dan tidak melebihi 8 MB
akn-no-record = Fail ini dapat dibaca, tetapi ada kandungannya yang tidak dapat dimasukkan ke dalam perpustakaan
akn-address-taken = Alamat yang dinyatakan dalam fail ini sudah digunakan oleh instrumen lain
akn-fault-xml = Fail ini bukan XML yang tersusun dengan betul: betulkannya di tempat yang dinyatakan di bawah
akn-fault-no-akn = Fail ini XML, tetapi bukan Akoma Ntoso 3.0
akn-fault-declined = Penyata perbahasan dan penghakiman mahkamah tidak termasuk dalam perpustakaan ini, yang mengandungi undang-undang dan dasar
akn-fault-dtd = Fail ini mengandungi pengisytiharan jenis dokumen (DOCTYPE); demi keselamatan, buangkannya dan cuba lagi
akn-fault-entity = Fail ini menggunakan entiti yang tidak ditakrifkan oleh XML sendiri; tulis hurufnya secara langsung
akn-fault-size = Fail ini terlalu besar, susunannya terlalu dalam atau peruntukannya terlalu banyak
akn-fault-identity = Fail ini tidak menyatakan karya mana yang dikandunginya: tiada FRBRWork yang mempunyai alamat
akn-fault-encoding = Fail ini bukan UTF-8 dan bukan juga UTF-16
akn-fault-empty = Fail ini tidak mengandungi teks
error-prefix = Ralat:
error-heading = Terdapat masalah
