### Principles, the three-part test, and how instruments treat a subject.

framework-principles = Prinsip dan hak
framework-principles-intro = Perkara yang dituntut oleh undang-undang hak asasi manusia, sidang kemuncak dunia dan ASEAN daripada dasar media sosial, setiap satu dengan sumbernya dalam perpustakaan.
framework-principles-none = Tiada prinsip yang telah dimuatkan pada nod ini.
framework-test = Ujian tiga bahagian
framework-test-intro = Kebebasan bersuara hanya boleh dihadkan jika had itu lulus ketiga-tiga langkah ini. Setiap langkah ditunjukkan dengan peruntukan daripada perpustakaan, ada yang memenuhinya dan ada yang tidak.
framework-test-rule = Peraturannya ialah Perkara 19(3) Kovenan Antarabangsa mengenai Hak Sivil dan Politik (ICCPR), sebagaimana dijelaskan dalam Ulasan Am No. 34.
framework-sources = Di mana hal ini tertulis
framework-outside = Belum ada dalam perpustakaan
framework-says = Fungsi peruntukan dalam perpustakaan
framework-found-by = Peruntukan ini menyentuh:
framework-found-in = dalam instrumen tentang:
framework-few = Beberapa daripada setiap jenis dipaparkan: mula-mula satu daripada setiap bidang kuasa, dengan mendahulukan yang paling baik disemak.
framework-no-provision = Tiada dalam perpustakaan. Hal itu tidak membuktikan bahawa peruntukan sedemikian tidak wujud.
framework-all-provisions = Lihat semua { $n } peruntukan dalam perpustakaan
framework-all-instruments = Lihat semua { $n } instrumen dalam perpustakaan
framework-asks = Perkara yang patut ditetapkan oleh sesuatu dasar
framework-treated = Instrumen yang mengaturnya, dan caranya
framework-instruments = Instrumen
framework-step = Langkah { $number }
framework-questions = Soalan untuk peraturan anda sendiri
framework-examples = Contoh daripada peruntukan sebenar
framework-verdict-meets = Memenuhi langkah ini
framework-verdict-fails = Tidak memenuhinya, menurut pihak berkuasa
framework-verdict-open = Masih menjadi persoalan
framework-judgement = Peruntukan yang dipaparkan, fungsinya dan kedudukannya terhadap sesuatu langkah ialah penilaian kajian ini, yang dibuat untuk dibahaskan. Ini bukan nasihat undang-undang.
