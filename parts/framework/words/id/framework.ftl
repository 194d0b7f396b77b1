### The framework: elements of a policy and domains of law.

nav-framework = Kerangka
framework-title = Hal-hal yang dibahas dalam kebijakan media sosial
framework-intro = Setiap ketentuan di pustaka dikelompokkan ke dalam satu atau beberapa dari 22 unsur kebijakan, dan setiap instrumen ke dalam satu atau beberapa bidang hukum. Pilih salah satu untuk melihat artinya dan siapa saja yang memiliki aturan tentangnya.
framework-elements = 22 unsur kebijakan
framework-domains = Bidang hukum
element-library = Ketentuan tentang unsur ini di pustaka
domain-library = Instrumen dalam bidang ini di pustaka
element-origin = Delapan unsur berasal dari Center for Technology in Government, University at Albany; empat belas unsur ditambahkan untuk Balai.
