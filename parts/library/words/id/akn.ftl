### Akoma Ntoso files, in and out.

akn-title = Masukkan teks berformat Akoma Ntoso
akn-intro = Undang-undang, rancangan undang-undang, dan dokumen dari penerbit mana pun menjadi instrumen di pustaka, dan setiap ketentuannya memiliki alamat sendiri. Berkasnya disimpan dan dapat diambil kembali persis seperti saat dimasukkan.
akn-file-label = Berkas Akoma Ntoso
akn-file-hint = XML, paling besar 8 MB. Jika instrumen itu sudah ada di pustaka, berkas yang berubah menjadi versi berikutnya.
akn-button = Masukkan
akn-link = Instrumen ini sebagai berkas Akoma Ntoso
akn-fault-place = Baris { $line }, pada elemen “{ $element }”. Tidak ada yang diubah.
akn-no-file = Pilih berkas yang tidak kosong dan tidak lebih besar dari 8 MB
akn-no-record = Berkas dapat dibaca, tetapi ada isinya yang tidak dapat dimasukkan ke pustaka
akn-address-taken = Alamat yang disebut dalam berkas sudah digunakan oleh instrumen lain
akn-fault-xml = Berkas ini bukan XML yang tersusun dengan benar: perbaiki di tempat yang disebut di bawah ini
akn-fault-no-akn = Berkas ini XML, tetapi bukan Akoma Ntoso 3.0
akn-fault-declined = Risalah sidang dan putusan pengadilan tidak termasuk dalam pustaka ini, yang memuat undang-undang dan kebijakan
akn-fault-dtd = Berkas ini memuat deklarasi jenis dokumen (DOCTYPE); demi keamanan, hapus deklarasi itu lalu coba lagi
akn-fault-entity = Berkas ini menggunakan entitas yang tidak ditetapkan oleh XML sendiri; tulislah langsung hurufnya
akn-fault-size = Berkas ini terlalu besar, susunannya terlalu dalam, atau ketentuannya terlalu banyak
akn-fault-identity = Berkas ini tidak menyebutkan karya mana yang dimuatnya: tidak ada FRBRWork yang memiliki alamat
akn-fault-encoding = Berkas ini bukan UTF-8 dan bukan pula UTF-16
akn-fault-empty = Berkas ini tidak berisi teks
error-prefix = Kesalahan:
error-heading = Ada masalah
