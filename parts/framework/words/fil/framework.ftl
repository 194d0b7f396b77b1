### The framework: elements of a policy and domains of law.

nav-framework = Balangkas
framework-title = Ang mga tinatalakay ng isang patakaran sa social media
framework-intro = Nakauri ang bawat probisyon sa aklatan sa ilalim ng isa o higit pa sa 22 elemento ng patakaran, at ang bawat instrumento sa ilalim ng isa o higit pang larangan ng batas. Pumili ng isa upang makita ang kahulugan nito at kung sino ang may mga tuntunin tungkol dito.
framework-elements = Ang 22 elemento ng patakaran
framework-domains = Mga larangan ng batas
element-library = Mga probisyon sa aklatan tungkol sa elementong ito
domain-library = Mga instrumento sa aklatan sa larangang ito
element-origin = Walong elemento ang mula sa Sentro para sa Teknolohiya sa Pamahalaan ng Unibersidad sa Albany; labing-apat ang idinagdag para sa Balai.
