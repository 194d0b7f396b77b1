### The framework: elements of a policy and domains of law.

nav-framework = Rangka kerja
framework-title = Perkara yang diliputi oleh dasar media sosial
framework-intro = Setiap peruntukan dalam perpustakaan dikelaskan di bawah satu atau beberapa daripada 22 elemen dasar media sosial, dan setiap instrumen di bawah satu atau beberapa bidang undang-undang. Pilih salah satu untuk melihat maksudnya dan siapa yang mempunyai peraturan tentangnya.
framework-elements = 22 elemen dasar media sosial
framework-domains = Bidang undang-undang
element-library = Peruntukan tentang elemen ini dalam perpustakaan
domain-library = Instrumen bidang ini dalam perpustakaan
element-origin = Lapan elemen berasal daripada Center for Technology in Government, University at Albany; empat belas lagi ditambah untuk Balai.
