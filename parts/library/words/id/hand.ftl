### Adding and editing instruments by hand.

hand-add = Tambahkan instrumen
hand-edit = Sunting entri ini
hand-forms = Formulir Anda yang belum selesai
hand-forms-text = Hanya Anda yang dapat membacanya. Formulir disimpan untuk Anda selama 180 hari.
hand-forms-none = Anda tidak memiliki formulir yang belum selesai.
hand-forms-waiting = { $n } formulir Anda belum selesai
hand-intro = Setiap tombol di halaman ini menjaga yang sudah Anda ketik. Orang lain tidak melihatnya sebelum Anda menyimpan.
hand-keep = Jaga yang sudah saya ketik
hand-kept = Yang Anda ketik tetap terjaga.
hand-later = Jaga, dan lanjutkan nanti
hand-save-new = Tambahkan ke pustaka
hand-save-version = Simpan sebagai versi baru
hand-untitled = Belum berjudul
hand-changed = diubah pada { $date }
hand-other = Anda memiliki formulir entri ini yang belum selesai, diubah pada { $date }. Lanjutkan dengan formulir itu.
hand-throw = Buang
hand-thrown = Dibuang dalam tujuh hari terakhir
hand-thrown-done = Sudah dibuang. Anda dapat mengambilnya kembali selama tujuh hari.
hand-take-back = Ambil kembali
hand-apart = Formulir ini telah berubah sejak halaman Anda ditampilkan, mungkin di jendela lain. Tidak ada yang hilang: yang Anda kirim ada di sini, dalam formulir tersendiri. Periksa isinya, lalu simpan.

## The sections of the form

hand-group-what = Apa ini
hand-group-standing = Kedudukannya
hand-group-words = Alamat dan ringkasan

## Fields

hand-id = Nama pendek
hand-url-basis = Keterangan tentang alamat itu
hand-confidence = Seberapa yakin Anda
hand-note = Yang Anda periksa untuk perubahan ini
hand-reference = Rujukan
hand-hint-title = Dalam bahasa Inggris.
hand-hint-title-original = Seperti yang diterbitkan, dalam aksaranya sendiri.
hand-hint-id = Untuk alamat permanennya: huruf kecil a–z, angka, dan tanda hubung, misalnya ph-memorandum-12-2024. Jika dikosongkan, nama dibuat dari yurisdiksi, judul, dan tahun.
hand-hint-adopted = Tahun, bulan, atau tanggal Masehi: 2011, 2011-07, atau 2011-07-29. Kosongkan jika tidak diketahui.
hand-hint-effective = Ditulis dengan cara yang sama.
hand-hint-applies-to = Misalnya agencies, public-servants, platforms, atau everyone, atau dengan kata-kata Anda sendiri. Boleh kosong.
hand-hint-languages = Kode dua atau tiga huruf, dipisahkan koma: th, en.
hand-hint-amended = Satu instrumen pengubah atau tahun di setiap baris. Boleh kosong.
hand-hint-url = Alamat web terbaik yang ada. Diawali http:// atau https://.
hand-hint-url-basis = Boleh kosong.
hand-hint-summary = Dua sampai empat kalimat dalam bahasa Inggris.
hand-hint-sources = Alamat web halaman tempat Anda memeriksa fakta, satu di setiap baris.
hand-hint-verified = Apa yang Anda lihat dan apa yang tidak Anda lihat. Semua orang dapat membacanya.
hand-hint-note = Apa yang Anda periksa, dan apa yang Anda temukan. Semua orang dapat membacanya dalam riwayat entri.
hand-hint-relations = Tulis nama pendek atau alamat instrumen lain itu. Untuk instrumen di luar pustaka ini, tulis ext: dan namanya.
hand-hint-reference = Cara mengutipnya, misalnya art. 12 atau มาตรา ๑๒.
hand-hint-stance = Penilaian, yang dibuat untuk diperdebatkan.
hand-relation-kind = Hubungan { $n }: jenisnya
hand-relation-to = Hubungan { $n }: dengan instrumen mana

## Provisions

hand-provisions = { $count ->
    [0] Tidak ada ketentuan
   *[other] { $n } ketentuan
}
hand-provision = Ketentuan { $place }
hand-in-provision = Ketentuan { $place }, { $field }
hand-chosen = { $count ->
    [0] tidak ada yang dipilih
   *[other] { $n } dipilih
}
hand-address-stays = Alamatnya berakhiran ~{ $eid } dan tetap sama, apa pun yang Anda ubah di sini.
hand-another = Tambahkan ketentuan lain
hand-up = Pindahkan ke atas
hand-down = Pindahkan ke bawah
hand-remove = Hapus
hand-removed = Dihapus saat Anda menyimpan
hand-back = Kembalikan

## Pasting a text

hand-text = Tempelkan teks
hand-text-intro = Teks dipotong di tempat mulainya pasal, bagian, atau klausul, dalam tulisan Latin, Thai, Khmer, Lao, Burma, Tionghoa, atau Tamil. Setelah itu Anda memperbaiki ketentuannya sendiri: tidak ada yang disimpan ke pustaka sebelum Anda memintanya.
hand-text-label = Teks
hand-text-hint = Teks biasa, seperti dalam naskah asli. Baris yang hanya berisi nomor halaman dihilangkan.
hand-text-place = Formulir ini sudah memuat { $n } ketentuan
hand-text-after = Letakkan yang baru sesudahnya
hand-text-instead = Letakkan yang baru sebagai gantinya
hand-split = Potong menjadi ketentuan
hand-split-done = Teks menjadi { $n } ketentuan. Perbaiki di bawah ini.
hand-split-nothing = Tidak ada teks untuk dipotong. Tempelkan teks terlebih dahulu.
hand-back-to-form = Kembali ke formulir
hand-preamble = Pembukaan
hand-paragraph = Paragraf { $n }

## What can be wrong

hand-nothing-lost = Tidak ada ketikan Anda yang hilang.
hand-fault = { $field }: { $why }
hand-missing = Ini belum diisi. Isilah.
hand-too-long = Paling banyak { $most } karakter. Persingkat.
hand-control = Ada karakter di dalamnya yang tidak dapat ditampilkan. Ketik ulang.
hand-bad-language = “{ $value }” bukan kode bahasa. Tulis dua atau tiga huruf, misalnya th.
hand-bad-source = “{ $value }” bukan alamat web. Alamat web diawali http:// atau https:// dan tidak mengandung spasi.
hand-no-domain = Pilih sedikitnya satu.
hand-half-relation = Pilih jenis hubungannya, dan tulis dengan instrumen mana. Untuk menghapusnya, kosongkan keduanya.
hand-no-such-record = Di sini tidak ada instrumen bernama “{ $value }”. Tulis nama pendek atau alamatnya; untuk instrumen di luar pustaka ini, tulis ext: di depan namanya.
hand-bad-id = Tulis hanya huruf kecil a–z, angka, dan tanda hubung, sedikitnya dua.
hand-no-id = Judul tidak memuat huruf Latin untuk membuat nama pendek. Tulis nama pendek.
hand-id-taken = Pustaka sudah memiliki entri bernama “{ $value }”. Sunting entri itu, atau tulis nama pendek lain.
hand-address-taken = Instrumen lain sudah menempati { $value }. Sunting instrumen itu, atau tulis nama pendek lain.
hand-no-address = Alamat permanen tidak dapat dibuat: { $value }. Tulis nama pendek lain.
hand-no-record = Entri tidak dapat dibaca kembali: { $value }. Perbaiki kolom itu, lalu simpan lagi.
hand-unchanged = Versi terbaru sudah memuat semua ini. Ubah sesuatu, atau buang formulir ini.

## Somebody else saved a newer version

hand-overtaken = Seseorang menyimpan versi { $version } entri ini ketika Anda sedang menulis. Belum ada yang disimpan: periksa apa yang telah berubah, lalu simpan lagi.
hand-taken = Anda belum menyentuh yang berikut, sehingga isinya kini mengikuti versi yang lebih baru: { $what }.
hand-both = Anda berdua mengubah yang berikut. Tulisan Anda ada di formulir, tulisan orang lain di sampingnya: { $what }.
hand-theirs = Versi { $version } berbunyi:
hand-theirs-gone = Versi { $version } tidak lagi memuat ketentuan ini.

## A session that ended, a store that fails

hand-not-lost = Yang Anda ketik tidak hilang.
hand-rescued = Ketikan Anda disimpan di situs ini, dan hanya Anda yang dapat membacanya. Masuk lagi, lalu lanjutkan:
hand-send-again-text = Ketikan Anda ada di halaman ini: jangan menutupnya. Jika Anda telah dikeluarkan, masuk lagi di jendela lain terlebih dahulu. Lalu kirim lagi.
hand-send-again = Kirim lagi
