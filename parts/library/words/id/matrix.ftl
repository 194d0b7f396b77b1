### The matrix of jurisdictions by elements or domains.

matrix-title = Siapa membahas apa
matrix-link = Matriks
matrix-columns = Kolom
matrix-by-elements = Menurut unsur kebijakan
matrix-by-domains = Menurut bidang hukum
matrix-jurisdictions = { $n } yurisdiksi memiliki instrumen di sini.
matrix-most = Yang paling banyak tercatat adalah tentang { $name }: { $count } (yurisdiksi yang tidak memilikinya: { $silent }).
matrix-least = Yang paling sedikit tercatat adalah tentang { $name }: { $count } (yurisdiksi yang tidak memilikinya: { $silent }).
matrix-map-elements = { $region }: ketentuan menurut yurisdiksi dan unsur kebijakan
matrix-map-domains = { $region }: instrumen menurut yurisdiksi dan bidang hukum
matrix-map-note = Makin gelap suatu sel, makin banyak yang tercatat; angkanya menunjukkan jumlahnya dan mengarah ke sana. Sel kosong berarti tidak ada yang tercatat.
matrix-totals-note = Yang terdapat dalam beberapa kolom dihitung satu kali dalam jumlah tiap baris.
matrix-table = Angka yang sama dalam bentuk tabel
matrix-total = Jumlah
matrix-csv = Matriks dalam format CSV
matrix-json = Matriks dalam format JSON
