### The frame of every page, and problems.

site-name = Balai
skip-to-content = Langkau ke kandungan
language = Bahasa
main-navigation = Menu utama
breadcrumbs = Kedudukan anda
nav-about = Perihal Balai
nav-languages = Bahasa
nav-display = Warna dan penggunaan data
nav-licences = Lesen
nav-api = API
nav-office = Pejabat
signed-in-as = Anda telah log masuk sebagai { $name }.
sign-out = Log keluar
footer-no-tracking = Balai tidak menjejaki sesiapa dan tidak memuatkan apa-apa dari laman web lain.

## Problems: what went wrong and what to do next

problem-what-we-got = Yang kami terima:
problem-go-home = Ke laman utama
problem-go-library = Cari dalam perpustakaan
problem-code = Ralat { $code }
problem-not-found-title = Tiada apa-apa di alamat ini
problem-not-found-text = Sila semak alamat ini kalau-kalau ada kesilapan taip, atau cari dalam perpustakaan. Maksud alamat kekal sesuatu instrumen tidak pernah berubah: jika instrumen itu berpindah, alamat lamanya akan membawa anda ke alamat baharu.
problem-bad-request-title = Kami tidak dapat memahami permintaan ini
problem-bad-request-text = Sebahagian daripada alamat atau borang ini ditulis dalam bentuk yang tidak kami kenali. Tiada apa-apa yang diubah. Sila kembali, betulkan dan cuba lagi.
problem-sign-in-title = Sila log masuk dahulu
problem-sign-in-text = Halaman ini untuk mereka yang bekerja dengan laman web ini. Buka pautan log masuk yang diberikan kepada anda, atau minta pautan itu daripada pemilik laman web ini.
problem-forbidden-title = Anda tidak dibenarkan berbuat demikian
problem-forbidden-text = Peranan anda di laman web ini tidak membenarkannya. Tiada apa-apa yang diubah. Jika anda memerlukannya, sila hubungi pemilik laman web ini.
problem-cross-site-title = Permintaan ini datang dari laman web lain
problem-cross-site-text = Untuk melindungi anda, perubahan hanya diterima daripada halaman di laman web ini. Tiada apa-apa yang diubah. Buka halaman itu di sini dan cuba lagi.
problem-too-long-title = Alamat atau borang terlalu panjang
problem-too-long-text = Alamat atau borang ini melebihi saiz yang diterima oleh laman web ini. Tiada apa-apa yang diubah. Pendekkannya dan cuba lagi.
problem-method-title = Alamat ini tidak boleh digunakan dengan cara itu
problem-method-text = Alamat ini wujud, tetapi bukan untuk jenis permintaan ini. Tiada apa-apa yang diubah.
problem-too-slow-title = Jawapan mengambil masa terlalu lama
problem-too-slow-text = Laman web ini sedang sibuk. Sila tunggu seminit dan cuba lagi.
problem-ours-title = Ada masalah di pihak kami
problem-ours-text = Ini bukan kesilapan anda, dan masalah ini telah dicatatkan. Sila cuba lagi dalam beberapa minit.
problem-sign-in-link-title = Pautan log masuk ini tidak berfungsi
problem-sign-in-link-text = Pautan ini sudah digunakan, dibuat lebih daripada sehari yang lalu, atau tidak disalin sepenuhnya. Sila minta pautan baharu daripada pemilik laman web ini; pemilik boleh membuatnya dengan perintah “balai doctor --sign-in-link”.
