### Principles, the three-part test, and how instruments treat a subject.

framework-principles = Prinsip dan hak
framework-principles-intro = Apa yang dituntut hukum hak asasi manusia, konferensi tingkat tinggi dunia, dan ASEAN dari kebijakan media sosial, masing-masing dengan sumbernya di pustaka.
framework-principles-none = Belum ada prinsip yang dimuat di simpul ini.
framework-test = Uji tiga tahap
framework-test-intro = Pembatasan kebebasan berekspresi hanya diperbolehkan jika lulus ketiga tahap ini. Setiap tahap ditampilkan dengan ketentuan dari pustaka, ada yang memenuhinya dan ada yang tidak.
framework-test-rule = Aturan ini adalah Pasal 19 ayat (3) Kovenan Internasional tentang Hak-Hak Sipil dan Politik, sebagaimana dijelaskan dalam Komentar Umum Nomor 34.
framework-sources = Di mana hal ini tertulis
framework-outside = Belum ada di pustaka
framework-says = Fungsi ketentuan di pustaka
framework-found-by = Ketentuan-ketentuan ini membahas:
framework-found-in = dalam instrumen tentang:
framework-few = Beberapa dari setiap jenis ditampilkan: terlebih dahulu satu dari setiap yurisdiksi, dengan mendahulukan yang paling baik diperiksa.
framework-no-provision = Tidak ada di pustaka. Hal itu tidak membuktikan bahwa ketentuan seperti itu tidak ada.
framework-all-provisions = Lihat semua { $n } ketentuan di pustaka
framework-all-instruments = Lihat semua { $n } instrumen di pustaka
framework-asks = Apa yang sebaiknya diatur suatu kebijakan
framework-treated = Instrumen mana yang mengaturnya, dan bagaimana
framework-instruments = Instrumen
framework-step = Tahap { $number }
framework-questions = Tanyakan pada aturan Anda sendiri
framework-examples = Contoh dari ketentuan yang nyata
framework-verdict-meets = Memenuhi tahap ini
framework-verdict-fails = Tidak memenuhi, menurut lembaga yang berwenang
framework-verdict-open = Masih menjadi pertanyaan
framework-judgement = Ketentuan mana yang ditampilkan, apa fungsinya, dan bagaimana kedudukannya terhadap suatu tahap merupakan penilaian kajian ini, yang dibuat untuk diperdebatkan. Ini bukan nasihat hukum.
