### The page that shows the API.

api-title = API
api-intro = Di sini program membaca apa yang dibaca orang pada halaman laman web: rekod yang sama, dalam format JSON. Kunci tidak diperlukan.
api-lists = Senarai dijawab dengan total, items dan next. Masukkan isi next ke dalam ?cursor= untuk mendapatkan halaman seterusnya; selepas halaman terakhir, isinya null.
api-errors = Permintaan yang tidak dapat dijawab menerima status mulai 400, dan dokumen masalah (RFC 9457) yang menyatakan sebabnya.
api-again = Setiap jawapan mempunyai ETag. Hantar kembali sebagai If-None-Match, dan apa yang tidak berubah tidak dihantar semula.
api-tables = Keseluruhan senarai sekali gus, sebagai CSV, JSON, JSON Lines atau Parquet:
api-description = Untuk program, semua ini dihuraikan sebagai OpenAPI 3.1:
api-in-english = Huraiannya adalah dalam bahasa Inggeris.
api-operations = Yang boleh diminta
api-example = Cuba
api-parameters = Parameter
api-parameters-none = Tiada parameter.
api-required = wajib
api-optional = boleh ditinggalkan
api-in-path = dalam path
api-in-query = dalam query
api-in-header = dalam header
api-in-cookie = dalam kuki
api-takes = Yang dihantar
api-answers = Jawapan
api-kind-text = teks
api-kind-integer = nombor bulat
api-kind-number = nombor
api-kind-flag = true atau false
api-kind-object = objek
api-kind-anything = apa-apa sahaja
api-kind-list = senarai { $of }
api-kind-maybe = { $of }, atau null
api-kind-word = salah satu daripada: { $words }
api-kind-words = mana-mana daripada: { $words }
