### The frame of every page, and problems.

site-name = Balai
skip-to-content = Langsung ke isi
language = Bahasa
main-navigation = Menu utama
breadcrumbs = Posisi Anda
nav-about = Tentang Balai
nav-languages = Bahasa
nav-display = Warna dan penggunaan data
nav-licences = Lisensi
nav-api = API
nav-office = Kantor
signed-in-as = Anda masuk sebagai { $name }.
sign-out = Keluar
footer-no-tracking = Balai tidak melacak siapa pun dan tidak memuat apa pun dari situs lain.

## Problems: what went wrong and what to do next

problem-what-we-got = Yang kami terima:
problem-go-home = Ke beranda
problem-go-library = Cari di pustaka
problem-code = Kesalahan { $code }
problem-not-found-title = Tidak ada apa pun di alamat ini
problem-not-found-text = Periksa apakah ada salah ketik pada alamat, atau cari di pustaka. Alamat permanen suatu instrumen tidak pernah berubah artinya: jika instrumen dipindahkan, alamat lamanya mengarah ke alamat yang baru.
problem-bad-request-title = Kami tidak dapat memahami permintaan ini
problem-bad-request-text = Sebagian alamat atau formulir memakai bentuk yang tidak kami kenali. Tidak ada yang diubah. Silakan kembali, perbaiki, lalu coba lagi.
problem-sign-in-title = Silakan masuk terlebih dahulu
problem-sign-in-text = Halaman ini untuk orang yang bekerja dengan situs ini. Buka tautan masuk yang diberikan kepada Anda, atau mintalah tautan itu kepada pemilik situs ini.
problem-forbidden-title = Anda tidak berwenang melakukan ini
problem-forbidden-text = Peran Anda di situs ini tidak mengizinkannya. Tidak ada yang diubah. Jika Anda memerlukannya, hubungi pemilik situs ini.
problem-cross-site-title = Permintaan ini berasal dari situs lain
problem-cross-site-text = Untuk melindungi Anda, perubahan hanya diterima dari halaman situs ini. Tidak ada yang diubah. Buka halamannya di sini, lalu coba lagi.
problem-too-long-title = Alamat atau formulir terlalu panjang
problem-too-long-text = Alamat atau formulir melebihi ukuran yang diterima situs ini. Tidak ada yang diubah. Persingkat, lalu coba lagi.
problem-method-title = Alamat ini tidak dapat digunakan dengan cara itu
problem-method-text = Alamat ini ada, tetapi bukan untuk jenis permintaan ini. Tidak ada yang diubah.
problem-too-slow-title = Jawaban terlalu lama
problem-too-slow-text = Situs sedang sibuk. Mohon tunggu satu menit, lalu coba lagi.
problem-ours-title = Terjadi kesalahan di pihak kami
problem-ours-text = Ini bukan kesalahan Anda, dan sudah dicatat. Silakan coba lagi dalam beberapa menit.
problem-sign-in-link-title = Tautan masuk ini tidak berfungsi
problem-sign-in-link-text = Tautan ini sudah pernah digunakan, dibuat lebih dari satu hari yang lalu, atau tidak tersalin seluruhnya. Mintalah tautan baru kepada pemilik situs ini; pemilik dapat membuatnya dengan perintah “balai doctor --sign-in-link”.
