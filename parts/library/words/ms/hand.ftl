### Adding and editing instruments by hand.

hand-add = Tambah instrumen
hand-edit = Sunting rekod ini
hand-forms = Borang anda yang belum selesai
hand-forms-text = Hanya anda yang boleh membacanya. Borang disimpan untuk anda selama 180 hari.
hand-forms-none = Anda tidak mempunyai borang yang belum selesai.
hand-forms-waiting = { $n } borang anda belum selesai
hand-intro = Setiap butang pada halaman ini mengekalkan apa yang telah anda taip. Orang lain tidak melihatnya sehingga anda menyimpannya.
hand-keep = Kekalkan apa yang telah saya taip
hand-kept = Apa yang anda taip telah dikekalkan.
hand-later = Kekalkan, dan teruskan kemudian
hand-save-new = Tambah pada perpustakaan
hand-save-version = Simpan sebagai versi baharu
hand-untitled = Belum bertajuk
hand-changed = diubah pada { $date }
hand-other = Anda mempunyai borang rekod ini yang belum selesai, diubah pada { $date }. Teruskan dengan borang itu.
hand-throw = Padam
hand-thrown = Dipadam dalam tujuh hari yang lalu
hand-thrown-done = Telah dipadam. Anda boleh mengambilnya semula dalam tempoh tujuh hari.
hand-take-back = Ambil semula
hand-apart = Borang ini telah berubah sejak halaman anda dipaparkan, mungkin dalam tetingkap lain. Tiada apa-apa yang hilang: apa yang anda hantar ada di sini, dalam borang tersendiri. Semak isinya, kemudian simpan.

## The sections of the form

hand-group-what = Apakah ini
hand-group-standing = Kedudukannya
hand-group-words = Alamat dan ringkasan

## Fields

hand-id = Nama pendek
hand-url-basis = Keterangan tentang alamat itu
hand-confidence = Sejauh mana anda yakin
hand-note = Perkara yang anda semak untuk perubahan ini
hand-reference = Rujukan
hand-hint-title = Dalam bahasa Inggeris.
hand-hint-title-original = Seperti yang diterbitkan, dalam tulisannya sendiri.
hand-hint-id = Untuk alamat kekalnya: huruf kecil a–z, angka dan tanda sempang, misalnya ph-memorandum-12-2024. Jika dikosongkan, nama dibuat daripada bidang kuasa, tajuk dan tahun.
hand-hint-adopted = Tahun, bulan atau hari Masihi: 2011, 2011-07 atau 2011-07-29. Kosongkan jika tidak diketahui.
hand-hint-effective = Ditulis dengan cara yang sama.
hand-hint-applies-to = Misalnya agencies, public-servants, platforms atau everyone, atau dengan kata-kata anda sendiri. Boleh dikosongkan.
hand-hint-languages = Kod dua atau tiga huruf, dipisahkan dengan koma: th, en.
hand-hint-amended = Satu instrumen pindaan atau tahun pada setiap baris. Boleh dikosongkan.
hand-hint-url = Alamat web terbaik yang ada. Bermula dengan http:// atau https://.
hand-hint-url-basis = Boleh dikosongkan.
hand-hint-summary = Dua hingga empat ayat dalam bahasa Inggeris.
hand-hint-sources = Alamat web halaman tempat anda menyemak fakta, satu pada setiap baris.
hand-hint-verified = Apa yang anda lihat dan apa yang tidak anda lihat. Semua orang boleh membacanya.
hand-hint-note = Apa yang anda teliti, dan apa yang anda temukan. Semua orang boleh membacanya dalam sejarah rekod.
hand-hint-relations = Tulis nama pendek atau alamat instrumen yang satu lagi. Bagi instrumen di luar perpustakaan ini, tulis ext: dan namanya.
hand-hint-reference = Cara memetiknya, misalnya art. 12 atau มาตรา ๑๒.
hand-hint-stance = Penilaian, yang dibuat untuk dibahaskan.
hand-relation-kind = Kaitan { $n }: jenisnya
hand-relation-to = Kaitan { $n }: dengan instrumen mana

## Provisions

hand-provisions = { $count ->
    [0] Tiada peruntukan
   *[other] { $n } peruntukan
}
hand-provision = Peruntukan { $place }
hand-in-provision = Peruntukan { $place }, { $field }
hand-chosen = { $count ->
    [0] tiada yang dipilih
   *[other] { $n } dipilih
}
hand-address-stays = Alamatnya berakhir dengan ~{ $eid } dan kekal sama, walau apa pun yang anda ubah di sini.
hand-another = Tambah peruntukan lain
hand-up = Alih ke atas
hand-down = Alih ke bawah
hand-remove = Buang
hand-removed = Dibuang apabila anda menyimpan
hand-back = Kembalikan

## Pasting a text

hand-text = Tampalkan teks
hand-text-intro = Teks dipotong di tempat bermulanya artikel, seksyen atau klausa, dalam tulisan Latin, Thai, Khmer, Laos, Burma, Cina atau Tamil. Kemudian anda membetulkan peruntukannya sendiri: tiada apa-apa yang disimpan ke dalam perpustakaan sebelum anda memintanya.
hand-text-label = Teks
hand-text-hint = Teks biasa, seperti dalam teks asal. Baris yang hanya mengandungi nombor halaman digugurkan.
hand-text-place = Borang ini sudah mempunyai { $n } peruntukan
hand-text-after = Letakkan yang baharu selepasnya
hand-text-instead = Letakkan yang baharu sebagai gantinya
hand-split = Potong menjadi peruntukan
hand-split-done = Teks menjadi { $n } peruntukan. Betulkan di bawah.
hand-split-nothing = Tiada teks untuk dipotong. Tampalkan teks dahulu.
hand-back-to-form = Kembali ke borang
hand-preamble = Mukadimah
hand-paragraph = Perenggan { $n }

## What can be wrong

hand-nothing-lost = Tiada apa-apa yang anda taip telah hilang.
hand-fault = { $field }: { $why }
hand-missing = Ini belum diisi. Sila isi.
hand-too-long = Paling banyak { $most } aksara. Pendekkannya.
hand-control = Terdapat aksara di dalamnya yang tidak dapat dipaparkan. Taip semula.
hand-bad-language = “{ $value }” bukan kod bahasa. Tulis dua atau tiga huruf, misalnya th.
hand-bad-source = “{ $value }” bukan alamat web. Alamat web bermula dengan http:// atau https:// dan tidak mengandungi ruang kosong.
hand-no-domain = Pilih sekurang-kurangnya satu.
hand-half-relation = Pilih jenis kaitannya, dan tulis dengan instrumen mana. Untuk membuangnya, kosongkan kedua-duanya.
hand-no-such-record = Tiada instrumen bernama “{ $value }” di sini. Tulis nama pendek atau alamatnya; bagi instrumen di luar perpustakaan ini, tulis ext: sebelum namanya.
hand-bad-id = Tulis huruf kecil a–z, angka dan tanda sempang sahaja, sekurang-kurangnya dua.
hand-no-id = Tajuk tidak mengandungi huruf Latin untuk membuat nama pendek. Tulis nama pendek.
hand-id-taken = Perpustakaan sudah mempunyai rekod bernama “{ $value }”. Sunting rekod itu, atau tulis nama pendek lain.
hand-address-taken = Instrumen lain sudah menggunakan { $value }. Sunting instrumen itu, atau tulis nama pendek lain.
hand-no-address = Alamat kekal tidak dapat dibuat: { $value }. Tulis nama pendek lain.
hand-no-record = Rekod tidak dapat dibaca semula: { $value }. Betulkan medan itu, kemudian simpan semula.
hand-unchanged = Versi terbaharu sudah menyatakan semua ini. Ubah sesuatu, atau padam borang ini.

## Somebody else saved a newer version

hand-overtaken = Seseorang telah menyimpan versi { $version } rekod ini semasa anda menulis. Belum ada apa-apa yang disimpan: semak apa yang telah berubah, kemudian simpan semula.
hand-taken = Anda belum menyentuh yang berikut, maka kandungannya kini mengikut versi yang lebih baharu: { $what }.
hand-both = Anda berdua mengubah yang berikut. Tulisan anda ada dalam borang, tulisan orang lain di sebelahnya: { $what }.
hand-theirs = Versi { $version } berbunyi:
hand-theirs-gone = Versi { $version } tidak lagi mempunyai peruntukan ini.

## A session that ended, a store that fails

hand-not-lost = Apa yang anda taip tidak hilang.
hand-rescued = Tulisan anda disimpan di laman web ini, dan hanya anda yang boleh membacanya. Log masuk semula, kemudian teruskan:
hand-send-again-text = Tulisan anda ada dalam halaman ini: jangan tutup halaman ini. Jika anda telah dilog keluar, log masuk semula dalam tetingkap lain dahulu. Kemudian hantar semula.
hand-send-again = Hantar semula
