### The controlled words of the survey.

## Kinds of instrument

kind-constitution = Konstituisaun
kind-law = Lei
kind-regulation = Regulamentu
kind-circular = Sirkulár
kind-policy = Polítika
kind-guideline = Orientasaun
kind-code-of-conduct = Kódigu konduta
kind-strategy = Estratéjia
kind-declaration = Deklarasaun
kind-standard = Padraun

## Status

status-in-force = Iha vigór
status-draft = Ezbosu
status-repealed = Revogadu
status-superseded = Substituídu
status-unknown = La hatene situasaun

## What a provision does

stance-enables = Permite
stance-protects = Proteje
stance-restricts = Restrinje
stance-obliges = Obriga
stance-procedural = Prosedimentu
stance-unassessed = Seidauk avalia

## How far a record was checked

evidence-seen = Haree ona iha fonte
evidence-partly-seen = Haree ona balun
evidence-general-knowledge = Hosi koñesimentu jerál
evidence-seen-means = Identidade, tinan no konteúdu prinsipál instrumentu nian haree ona iha fonte sira.
evidence-partly-seen-means = Haree ona parte balun iha fonte sira; dispozisaun balun bele bazeia de’it ba koñesimentu jerál. Verifika testu orijinál molok uza dispozisaun ruma hanesan baze.
evidence-general-knowledge-means = Iha rejistu ida-ne’e, seidauk verifika buat ida ho fonte ruma. Keta uza hanesan baze se seidauk verifika testu orijinál.
confidence-high = Nivel konfiansa hosi ema ne’ebé kompila rejistu ne’e: aas.
confidence-medium = Nivel konfiansa hosi ema ne’ebé kompila rejistu ne’e: médiu.
confidence-low = Nivel konfiansa hosi ema ne’ebé kompila rejistu ne’e: ki’ik.

## Binding

binding-yes = Vinkulativu
binding-no = La vinkulativu

## Domains of law

domain-government-social-media = Rede sosiál Governu nian
domain-freedom-of-expression = Liberdade espresaun
domain-access-to-information = Asesu ba informasaun
domain-data-protection = Protesaun dadus
domain-cybercrime = Krime sibernétiku
domain-electronic-transactions = Tranzasaun eletrónika
domain-public-records = Dokumentu no arkivu públiku
domain-civil-service-conduct = Konduta iha funsaun públika
domain-defamation-sedition = Difamasaun no sedisaun
domain-misinformation-online-safety = Dezinformasaun no seguransa iha Internet
domain-intellectual-property = Propriedade intelektuál
domain-accessibility = Asesibilidade
domain-elections = Eleisaun
domain-child-protection = Protesaun ba labarik
domain-platform-regulation = Regulasaun ba plataforma sira
domain-cybersecurity-data-localisation = Siberseguransa no lokalizasaun dadus
domain-digital-government = Governu dijitál
domain-media-regulation = Regulasaun ba komunikasaun sosiál

## The 22 elements of a social media policy

element-human-rights-safeguards = Salvaguarda direitus umanus nian
element-employee-access = Asesu ba funsionáriu sira
element-account-management = Jestaun konta
element-acceptable-use = Uzu aseitavel
element-employee-conduct = Konduta funsionáriu sira-nian
element-content = Konteúdu
element-security = Seguransa
element-legal-issues = Kestaun legál
element-citizen-conduct = Konduta sidadaun sira-nian
element-records-retention = Rejistu no konservasaun dokumentu
element-privacy = Privasidade
element-accessibility = Asesibilidade no lian
element-transparency = Transparénsia
element-moderation = Moderasaun
element-crisis-communication = Komunikasaun iha situasaun krize
element-misinformation = Dezinformasaun
element-evaluation = Avaliasaun
element-capacity-building = Kapasitasaun
element-public-education = Edukasaun ba públiku
element-participation = Partisipasaun
element-procurement-and-platform-choice = Aprovizionamentu no eskolla plataforma
element-intellectual-property = Propriedade intelektuál

## Regions

region-asean = ASEAN
region-asia-pacific = Ázia no Pasífiku
region-middle-east = Médiu Oriente
region-africa = Áfrika
region-europe = Europa
region-americas = Amérika
region-global = Organizmu internasionál sira

## Roles

role-owner = Responsavel
role-officer = Funsionáriu
role-moderator = Moderadór
role-researcher = Peskizadór
role-citizen = Sidadaun
role-anonymous = Ema hotu
