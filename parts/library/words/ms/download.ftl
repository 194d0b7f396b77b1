### Taking lists along, and citing.

download-link = Muat turun senarai ini
download-title = Muat turun
download-everything = Semua yang ada dalam perpustakaan, sebagai jadual.
download-filtered = Yang ditemukan dengan penapis ini, sebagai jadual:
download-back = Kembali ke senarai
download-instruments = Satu baris bagi setiap instrumen: tajuk, bidang kuasa, tarikh, status, ringkasan, sumber, bukti.
download-provisions = Satu baris bagi setiap peruntukan: kandungannya, fungsinya, elemen yang disentuhnya, dan instrumennya.
download-formats = Format
download-which = Format mana?
format-csv = CSV
format-csv-means = Untuk hamparan (spreadsheet). Jika satu sel mengandungi beberapa perkara, garis tegak | diletakkan di antaranya. Sel yang akan dianggap formula oleh hamparan bermula dengan apostrof.
format-json = JSON
format-json-means = Untuk program: satu senarai objek.
format-jsonl = JSON Lines
format-jsonl-means = Untuk program yang membaca senarai panjang baris demi baris: satu objek bagi setiap baris.
format-parquet = Parquet
format-parquet-means = Untuk analisis data dengan R, Python, DuckDB dan lain-lain: kecil, dengan lajur yang mempunyai jenis data.
download-package = Huraian jadual
download-package-means = Fail ini (Frictionless Data Package) menyenaraikan kelapan-lapan fail berserta lajurnya, maksud setiap lajur, bilangan baris, penapis yang digunakan dan lesennya. Program yang membaca pakej seperti itu mendapat semuanya melalui fail ini.
download-licence = Setiap baris menyatakan sejauh mana rekodnya telah disemak, dan mempunyai alamat kekalnya. Kandungannya boleh digunakan di bawah CC BY 4.0: nyatakan Balai sebagai sumber. Tiada apa-apa di sini yang merupakan nasihat undang-undang.
api-link = Perkara yang sama melalui API
cite-bibtex = Petikan dalam format BibTeX
cite-csl = Petikan dalam format CSL-JSON
