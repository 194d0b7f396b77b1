### The page that shows the API.

api-title = API
api-intro = Di sini program membaca apa yang dibaca orang di halaman situs: entri yang sama, dalam format JSON. Tidak diperlukan kunci.
api-lists = Daftar dijawab dengan total, items, dan next. Masukkan isi next ke dalam ?cursor= untuk memperoleh halaman berikutnya; setelah halaman terakhir, isinya null.
api-errors = Permintaan yang tidak dapat dijawab memperoleh status mulai 400, dan dokumen masalah (RFC 9457) yang menyebutkan alasannya.
api-again = Setiap jawaban memiliki ETag. Kirim kembali sebagai If-None-Match, dan yang tidak berubah tidak dikirim lagi.
api-tables = Seluruh daftar sekaligus, sebagai CSV, JSON, JSON Lines, atau Parquet:
api-description = Untuk program, semua ini diuraikan sebagai OpenAPI 3.1:
api-in-english = Uraiannya dalam bahasa Inggris.
api-operations = Yang dapat diminta
api-example = Coba
api-parameters = Parameter
api-parameters-none = Tidak ada parameter.
api-required = wajib
api-optional = boleh ditiadakan
api-in-path = dalam path
api-in-query = dalam query
api-in-header = dalam header
api-in-cookie = dalam kuki
api-takes = Yang dikirim
api-answers = Jawaban
api-kind-text = teks
api-kind-integer = bilangan bulat
api-kind-number = bilangan
api-kind-flag = true atau false
api-kind-object = objek
api-kind-anything = apa saja
api-kind-list = daftar { $of }
api-kind-maybe = { $of }, atau null
api-kind-word = salah satu dari: { $words }
api-kind-words = mana pun dari: { $words }
