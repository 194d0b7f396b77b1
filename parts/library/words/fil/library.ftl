### The library.

nav-library = Aklatan
nav-jurisdictions = Mga hurisdiksiyon
library-title = Aklatan ng mga instrumento ng patakaran
library-title-search = { $query }: aklatan ng mga instrumento ng patakaran
search-label = Maghanap sa mga pamagat, buod, at probisyon, sa alinmang wika
search-button = Maghanap
chosen-heading = Mga piniling filter
remove-filter = Alisin ang filter na
clear-all = Alisin ang lahat
filters-heading = Mga filter
filters-jump = Pumunta sa mga filter
instruments-found = { $count ->
    [one] { $n } instrumento
   *[other] { $n } na instrumento
}
provisions-found = { $count ->
    [one] { $n } probisyon
   *[other] { $n } na probisyon
}
instruments-count = { $count ->
    [one] { $n } instrumento
   *[other] { $n } na instrumento
}
respelled = Walang tala na may salitang “{ $typed }”. Sa halip, hinanap namin ang “{ $taken }” at mga katulad na salita.
view-label = Ano ang ililista
view-instruments = Mga instrumento
view-provisions = Mga probisyon
sort-label = Ayos
sort-relevance = Pinakatugma
sort-newest = Pinakabago
sort-oldest = Pinakaluma
sort-title = Pamagat
sort-changed = Huling binago rito
nothing-found = Walang tumugma.
nothing-found-words = Gumamit ng mas kaunti o ibang salita; kailangang naroon ang lahat ng salita.
nothing-found-filters = Mag-alis ng filter.
pagination-label = Mga pahina
page-of = pahina { $page } ng { $last }
page-previous = Nakaraang pahina
page-next = Susunod na pahina
feed-title = Balai: ano ang bago sa aklatan
feed-link = Subaybayan ang mga bago (Atom)
facet-jurisdiction = Hurisdiksiyon
facet-region = Rehiyon
facet-kind = Uri
facet-domain = Larangan ng batas
facet-element = Elemento ng patakaran
facet-stance = Ang ginagawa nito
facet-binding = Kung obligadong sundin
facet-status = Katayuan
facet-language = Wika ng orihinal
facet-year = Taon
facet-evidence = Katibayan
date-unknown = hindi alam ang petsa
content-in-english = Nasa inyong wika ang mga pahina ng website na ito; nasa Ingles ang mga buod at probisyon ng sarbey.
evidence-what-checked = Ano ang sinuri
evidence-heading = Katibayan
field-issuer = Nagpalabas
field-adopted = Pinagtibay
field-effective = May bisa mula
field-applies-to = Para kanino
field-languages = Mga wika ng orihinal
field-amended = Sinusugan ng
field-source = Address ng orihinal
applies-to-whole-of-government = Ang buong pamahalaan
applies-to-public-servants = Mga lingkod-bayan
applies-to-agencies = Mga ahensiya
applies-to-everyone = Lahat
applies-to-platforms = Mga plataporma
url-basis-seen = Nakita sa address na ito ang mismong teksto, o isang pahina tungkol dito.
url-basis-known = Kilalang address na hindi na muling binuksan para sa sarbey na ito.
url-basis-portal = Unang pahina lamang ng isang opisyal na website: hanapin doon ayon sa pamagat.
url-basis-unstated = Hindi sinasabi ng tala kung nakita sa address na ito ang mismong teksto.
provisions-heading = { $count ->
    [one] { $n } pangunahing probisyon
   *[other] { $n } na pangunahing probisyon
}
provision-heading = Probisyon
provision-whole = Tingnan ang buong instrumento
provisions-none = Walang naitalang probisyon ng instrumentong ito.
provisions-filter = Piliin kung aling mga probisyon ang ipapakita
provisions-shown = Ipinapakita ang { $shown } sa { $all } probisyon.
provisions-judgement = Mga salita ito ng sarbey mismo, hindi ang opisyal na teksto. Pasya ng nagtipon kung ano ang ginagawa ng isang probisyon; inilahad ito upang pagdebatehan.
filter-button = Ipakita ang mga ito
relations-heading = Mga ugnayan
relation-implements = Ipinatutupad nito ang
relation-implements-by = Ipinatutupad ito ng
relation-amends = Sinusugan nito ang
relation-amends-by = Sinusugan ito ng
relation-repeals = Pinawalang-bisa nito ang
relation-repeals-by = Pinawalang-bisa ito ng
relation-cites = Binabanggit nito ang
relation-cites-by = Binabanggit ito ng
relation-constrains = Nililimitahan nito ang
relation-constrains-by = Nililimitahan ito ng
relation-adapts = Hinango ito sa
relation-adapts-by = Hinango rito ang
relation-outside = wala sa aklatang ito
sources-heading = Mga pahinang pinagbatayan ng pagsusuri
sources-none = Walang naitalang pahinang sanggunian.
cite-heading = Paano ito babanggitin
cite-address = Permanenteng address:
cite-json = Ang talang ito bilang JSON
versions-heading = Mga bersiyon ng talang ito
version-number = Bersiyon { $number }
version-old = Mas lumang bersiyon ng talang ito ang binabasa ninyo.
version-newest = Basahin ang pinakabago
jurisdictions-title = Mga hurisdiksiyon
jurisdictions-intro = Mga estado, teritoryo, at organisasyong may mga instrumento sa aklatan.
jurisdiction-in-library = Hanapin at salain ang mga instrumentong ito
jurisdiction-caveat = Hindi natagpuan sa mga materyal na sinaliksik ang anumang wala sa listahang ito. Hindi ito patunay na walang umiiral na ganoon.
