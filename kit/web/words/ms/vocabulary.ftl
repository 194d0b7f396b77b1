### The controlled words of the survey.

## Kinds of instrument

kind-constitution = Perlembagaan
kind-law = Undang-undang
kind-regulation = Peraturan
kind-circular = Pekeliling
kind-policy = Dasar
kind-guideline = Garis panduan
kind-code-of-conduct = Kod tatakelakuan
kind-strategy = Strategi
kind-declaration = Deklarasi
kind-standard = Piawaian

## Status

status-in-force = Berkuat kuasa
status-draft = Draf
status-repealed = Dimansuhkan
status-superseded = Digantikan
status-unknown = Status tidak diketahui

## What a provision does

stance-enables = Membolehkan
stance-protects = Melindungi
stance-restricts = Mengehadkan
stance-obliges = Mewajibkan
stance-procedural = Prosedur
stance-unassessed = Belum dinilai

## How far a record was checked

evidence-seen = Dilihat dalam sumber
evidence-partly-seen = Sebahagiannya dilihat dalam sumber
evidence-general-knowledge = Daripada pengetahuan umum
evidence-seen-means = Identiti, tahun dan kandungan utamanya telah dilihat dalam sumber.
evidence-partly-seen-means = Sebahagiannya telah dilihat dalam sumber; peruntukan tertentu mungkin bersandarkan pengetahuan umum sahaja. Semak teks asal sebelum anda bergantung pada sesuatu peruntukan.
evidence-general-knowledge-means = Tiada apa-apa dalam rekod ini yang disemak berdasarkan sumber. Jangan bergantung padanya tanpa menyemak teks asal.
confidence-high = Tahap keyakinan penyusun: tinggi.
confidence-medium = Tahap keyakinan penyusun: sederhana.
confidence-low = Tahap keyakinan penyusun: rendah.

## Binding

binding-yes = Mengikat
binding-no = Tidak mengikat

## Domains of law

domain-government-social-media = Media sosial kerajaan
domain-freedom-of-expression = Kebebasan bersuara
domain-access-to-information = Akses kepada maklumat
domain-data-protection = Perlindungan data peribadi
domain-cybercrime = Jenayah siber
domain-electronic-transactions = Transaksi elektronik
domain-public-records = Rekod awam
domain-civil-service-conduct = Tatakelakuan penjawat awam
domain-defamation-sedition = Fitnah dan hasutan
domain-misinformation-online-safety = Maklumat palsu dan keselamatan dalam talian
domain-intellectual-property = Harta intelek
domain-accessibility = Kebolehcapaian
domain-elections = Pilihan raya
domain-child-protection = Perlindungan kanak-kanak
domain-platform-regulation = Pengawalseliaan platform
domain-cybersecurity-data-localisation = Keselamatan siber dan penyetempatan data
domain-digital-government = Kerajaan digital
domain-media-regulation = Pengawalseliaan media

## The 22 elements of a social media policy

element-human-rights-safeguards = Langkah perlindungan hak asasi manusia
element-employee-access = Akses kakitangan
element-account-management = Pengurusan akaun
element-acceptable-use = Penggunaan yang dibenarkan
element-employee-conduct = Tatakelakuan kakitangan
element-content = Kandungan
element-security = Keselamatan
element-legal-issues = Isu undang-undang
element-citizen-conduct = Tatakelakuan orang awam
element-records-retention = Rekod dan penyimpanan
element-privacy = Privasi
element-accessibility = Kebolehcapaian dan bahasa
element-transparency = Ketelusan
element-moderation = Penyederhanaan kandungan
element-crisis-communication = Komunikasi krisis
element-misinformation = Maklumat palsu
element-evaluation = Penilaian
element-capacity-building = Pembinaan keupayaan
element-public-education = Pendidikan awam
element-participation = Penyertaan
element-procurement-and-platform-choice = Perolehan dan pemilihan platform
element-intellectual-property = Harta intelek

## Regions

region-asean = ASEAN
region-asia-pacific = Asia dan Pasifik
region-middle-east = Timur Tengah
region-africa = Afrika
region-europe = Eropah
region-americas = Benua Amerika
region-global = Badan antarabangsa

## Roles

role-owner = Pemilik
role-officer = Pegawai
role-moderator = Moderator
role-researcher = Penyelidik
role-citizen = Warganegara
role-anonymous = Sesiapa sahaja
