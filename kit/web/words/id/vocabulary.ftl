### The controlled words of the survey.

## Kinds of instrument

kind-constitution = Konstitusi
kind-law = Undang-undang
kind-regulation = Peraturan
kind-circular = Surat edaran
kind-policy = Kebijakan
kind-guideline = Pedoman
kind-code-of-conduct = Kode perilaku
kind-strategy = Strategi
kind-declaration = Deklarasi
kind-standard = Standar

## Status

status-in-force = Berlaku
status-draft = Rancangan
status-repealed = Dicabut
status-superseded = Digantikan
status-unknown = Status tidak diketahui

## What a provision does

stance-enables = Memungkinkan
stance-protects = Melindungi
stance-restricts = Membatasi
stance-obliges = Mewajibkan
stance-procedural = Prosedur
stance-unassessed = Belum dinilai

## How far a record was checked

evidence-seen = Dilihat di sumber
evidence-partly-seen = Sebagian dilihat di sumber
evidence-general-knowledge = Dari pengetahuan umum
evidence-seen-means = Identitas, tahun, dan isi pokoknya telah dilihat di sumber.
evidence-partly-seen-means = Sebagian telah dilihat di sumber; ketentuan tertentu mungkin hanya didasarkan pada pengetahuan umum. Periksa naskah aslinya sebelum Anda mengandalkan suatu ketentuan.
evidence-general-knowledge-means = Tidak ada bagian entri ini yang dicocokkan dengan sumber. Jangan mengandalkannya tanpa memeriksa naskah asli.
confidence-high = Tingkat keyakinan penyusun: tinggi.
confidence-medium = Tingkat keyakinan penyusun: sedang.
confidence-low = Tingkat keyakinan penyusun: rendah.

## Binding

binding-yes = Mengikat
binding-no = Tidak mengikat

## Domains of law

domain-government-social-media = Media sosial pemerintah
domain-freedom-of-expression = Kebebasan berekspresi
domain-access-to-information = Keterbukaan informasi publik
domain-data-protection = Pelindungan data pribadi
domain-cybercrime = Kejahatan siber
domain-electronic-transactions = Transaksi elektronik
domain-public-records = Kearsipan
domain-civil-service-conduct = Perilaku aparatur negara
domain-defamation-sedition = Pencemaran nama baik dan penghasutan
domain-misinformation-online-safety = Misinformasi dan keamanan daring
domain-intellectual-property = Kekayaan intelektual
domain-accessibility = Aksesibilitas
domain-elections = Pemilihan umum
domain-child-protection = Pelindungan anak
domain-platform-regulation = Pengaturan platform
domain-cybersecurity-data-localisation = Keamanan siber dan lokalisasi data
domain-digital-government = Pemerintahan digital
domain-media-regulation = Pengaturan media

## The 22 elements of a social media policy

element-human-rights-safeguards = Jaminan hak asasi manusia
element-employee-access = Akses pegawai
element-account-management = Pengelolaan akun
element-acceptable-use = Penggunaan yang diperbolehkan
element-employee-conduct = Perilaku pegawai
element-content = Konten
element-security = Keamanan
element-legal-issues = Aspek hukum
element-citizen-conduct = Perilaku warga
element-records-retention = Arsip dan retensi
element-privacy = Privasi
element-accessibility = Aksesibilitas dan bahasa
element-transparency = Transparansi
element-moderation = Moderasi
element-crisis-communication = Komunikasi krisis
element-misinformation = Misinformasi
element-evaluation = Evaluasi
element-capacity-building = Pengembangan kapasitas
element-public-education = Edukasi publik
element-participation = Partisipasi
element-procurement-and-platform-choice = Pengadaan dan pemilihan platform
element-intellectual-property = Kekayaan intelektual

## Regions

region-asean = ASEAN
region-asia-pacific = Asia dan Pasifik
region-middle-east = Timur Tengah
region-africa = Afrika
region-europe = Eropa
region-americas = Benua Amerika
region-global = Lembaga internasional

## Roles

role-owner = Pemilik
role-officer = Petugas
role-moderator = Moderator
role-researcher = Peneliti
role-citizen = Warga
role-anonymous = Siapa saja
