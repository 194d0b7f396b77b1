### The controlled words of the survey.

## Kinds of instrument

kind-constitution = Konstitusyon
kind-law = Batas
kind-regulation = Regulasyon
kind-circular = Sirkular
kind-policy = Patakaran
kind-guideline = Alituntunin
kind-code-of-conduct = Kodigo ng asal
kind-strategy = Estratehiya
kind-declaration = Deklarasyon
kind-standard = Pamantayan

## Status

status-in-force = May bisa
status-draft = Burador
status-repealed = Pinawalang-bisa
status-superseded = Pinalitan na
status-unknown = Hindi alam ang katayuan

## What a provision does

stance-enables = Nagbibigay-daan
stance-protects = Nagpoprotekta
stance-restricts = Naghihigpit
stance-obliges = Nag-aatas
stance-procedural = Pamamaraan
stance-unassessed = Hindi pa natatasa

## How far a record was checked

evidence-seen = Nakita
evidence-partly-seen = Bahagyang nakita
evidence-general-knowledge = Mula sa pangkalahatang kaalaman
evidence-seen-means = Nakita sa mga sanggunian ang pagkakakilanlan, taon, at pangunahing nilalaman nito.
evidence-partly-seen-means = Nakita sa mga sanggunian ang ilang bahagi nito; maaaring nakabatay sa pangkalahatang kaalaman ang ilang probisyon. Tingnan ang orihinal bago umasa sa alinman sa mga ito.
evidence-general-knowledge-means = Walang anuman sa talang ito ang nasuri batay sa sanggunian. Huwag umasa rito nang hindi tinitingnan ang orihinal.
confidence-high = Mataas ang katiyakan ng nagtipon.
confidence-medium = Katamtaman ang katiyakan ng nagtipon.
confidence-low = Mababa ang katiyakan ng nagtipon.

## Binding

binding-yes = Obligadong sundin
binding-no = Hindi obligadong sundin

## Domains of law

domain-government-social-media = Social media ng pamahalaan
domain-freedom-of-expression = Kalayaan sa pagpapahayag
domain-access-to-information = Akses sa impormasyon
domain-data-protection = Proteksiyon ng datos
domain-cybercrime = Krimen sa cyberspace
domain-electronic-transactions = Mga transaksiyong elektroniko
domain-public-records = Mga pampublikong rekord
domain-civil-service-conduct = Asal sa serbisyo sibil
domain-defamation-sedition = Paninirang-puri at sedisyon
domain-misinformation-online-safety = Maling impormasyon at kaligtasan sa internet
domain-intellectual-property = Intelektuwal na ari-arian
domain-accessibility = Aksesibilidad
domain-elections = Halalan
domain-child-protection = Proteksiyon ng mga bata
domain-platform-regulation = Regulasyon ng mga plataporma
domain-cybersecurity-data-localisation = Seguridad sa cyberspace at paglalagak ng datos sa loob ng bansa
domain-digital-government = Digital na pamahalaan
domain-media-regulation = Regulasyon ng midya

## The 22 elements of a social media policy

element-human-rights-safeguards = Mga pananggalang sa karapatang pantao
element-employee-access = Akses ng mga kawani
element-account-management = Pamamahala ng account
element-acceptable-use = Katanggap-tanggap na paggamit
element-employee-conduct = Asal ng mga kawani
element-content = Nilalaman
element-security = Seguridad
element-legal-issues = Mga usaping legal
element-citizen-conduct = Asal ng mga mamamayan
element-records-retention = Mga rekord at pag-iingat ng mga ito
element-privacy = Pagkapribado
element-accessibility = Aksesibilidad at mga wika
element-transparency = Transparensiya
element-moderation = Moderasyon
element-crisis-communication = Komunikasyon sa panahon ng krisis
element-misinformation = Maling impormasyon
element-evaluation = Pagtatasa
element-capacity-building = Pagpapalakas ng kakayahan
element-public-education = Edukasyon ng publiko
element-participation = Pakikilahok
element-procurement-and-platform-choice = Pagbili at pagpili ng plataporma
element-intellectual-property = Intelektuwal na ari-arian

## Regions

region-asean = ASEAN
region-asia-pacific = Asya at Pasipiko
region-middle-east = Gitnang Silangan
region-africa = Aprika
region-europe = Europa
region-americas = Mga Amerika
region-global = Mga pandaigdigang organisasyon

## Roles

role-owner = May-ari
role-officer = Opisyal
role-moderator = Moderador
role-researcher = Mananaliksik
role-citizen = Mamamayan
role-anonymous = Sinuman
