### The matrix of jurisdictions by elements or domains.

matrix-title = Siapa menyentuh perkara apa
matrix-link = Matriks
matrix-columns = Lajur
matrix-by-elements = Mengikut elemen dalam dasar
matrix-by-domains = Mengikut bidang undang-undang
matrix-jurisdictions = { $n } bidang kuasa mempunyai instrumen di sini.
matrix-most = Yang paling banyak direkodkan ialah tentang { $name }: { $count } (bidang kuasa yang tidak mempunyainya: { $silent }).
matrix-least = Yang paling sedikit direkodkan ialah tentang { $name }: { $count } (bidang kuasa yang tidak mempunyainya: { $silent }).
matrix-map-elements = { $region }: peruntukan mengikut bidang kuasa dan elemen dalam dasar
matrix-map-domains = { $region }: instrumen mengikut bidang kuasa dan bidang undang-undang
matrix-map-note = Semakin gelap sesuatu sel, semakin banyak yang direkodkan; angkanya menyatakan bilangannya dan membawa anda kepadanya. Sel kosong bermaksud tiada apa-apa yang direkodkan.
matrix-totals-note = Yang terdapat dalam beberapa lajur dikira sekali sahaja dalam jumlah setiap baris.
matrix-table = Angka yang sama dalam bentuk jadual
matrix-total = Jumlah
matrix-csv = Matriks dalam format CSV
matrix-json = Matriks dalam format JSON
