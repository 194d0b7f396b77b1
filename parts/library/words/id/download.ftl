### Taking lists along, and citing.

download-link = Unduh daftar ini
download-title = Unduh
download-everything = Semua yang ada di pustaka, sebagai tabel.
download-filtered = Yang ditemukan dengan filter ini, sebagai tabel:
download-back = Kembali ke daftar
download-instruments = Satu baris untuk setiap instrumen: judul, yurisdiksi, tanggal, status, ringkasan, sumber, bukti.
download-provisions = Satu baris untuk setiap ketentuan: isinya, fungsinya, unsur yang dibahasnya, dan instrumennya.
download-formats = Format
download-which = Format mana?
format-csv = CSV
format-csv-means = Untuk lembar kerja (spreadsheet). Jika satu sel memuat beberapa hal, di antaranya ada garis tegak |. Sel yang akan dianggap rumus oleh lembar kerja diawali apostrof.
format-json = JSON
format-json-means = Untuk program: satu daftar objek.
format-jsonl = JSON Lines
format-jsonl-means = Untuk program yang membaca daftar panjang baris demi baris: satu objek per baris.
format-parquet = Parquet
format-parquet-means = Untuk analisis data dengan R, Python, DuckDB, dan lain-lain: kecil, dengan kolom yang bertipe.
download-package = Deskripsi tabel
download-package-means = Berkas ini (Frictionless Data Package) mendaftar kedelapan berkas beserta kolomnya, arti setiap kolom, jumlah baris, filter yang digunakan, dan lisensinya. Program yang membaca paket semacam itu memperoleh semuanya melalui berkas ini.
download-licence = Setiap baris menyebutkan sejauh mana entrinya telah diperiksa, dan memiliki alamat permanennya. Isinya boleh digunakan menurut CC BY 4.0: sebutkan Balai sebagai sumber. Tidak ada bagian di sini yang merupakan nasihat hukum.
api-link = Hal yang sama melalui API
cite-bibtex = Kutipan dalam format BibTeX
cite-csl = Kutipan dalam format CSL-JSON
