### The menu of guidelines, exclusive choices, bundles.

nav-menu = Menu
menu-title = Menu ng mga alituntunin
menu-title-search = { $query }: menu ng mga alituntunin
menu-intro = Mga modelong sugnay na mapagbubuuan ng isang tanggapan ng pamahalaan ng sarili nitong patakaran. Menu ito, hindi modelong batas: kung magkakaiba ang mga kaugalian, may tunay na mapagpipilian, at kayo ang pipili.
menu-in-english = Nasa inyong wika ang mga pahina ng website na ito; nasa Ingles ang mga alituntunin.
menu-search-label = Maghanap sa mga alituntunin
menu-search-button = Maghanap
menu-compose = Gumawa ng patakaran
menu-begin = Mga paraan ng pagsisimula
menu-choices-link = { $count ->
    [one] { $n } pagpapasyahan, magkakatabi ang mga opsiyon
   *[other] { $n } na pagpapasyahan, magkakatabi ang mga opsiyon
}
menu-bundle = Bungkos
menu-chosen = Mga piniling filter
menu-remove-filter = Alisin ang filter na
menu-clear = Alisin ang lahat
menu-filters = Mga filter
menu-filters-jump = Pumunta sa mga filter
menu-found = { $count ->
    [one] { $n } alituntunin
   *[other] { $n } na alituntunin
}
menu-nothing = Walang tumugmang alituntunin.
menu-nothing-words = Gumamit ng mas kaunti o ibang salita; kailangang naroon ang lahat ng salita.
menu-nothing-filters = Mag-alis ng filter.
menu-pagination = Mga pahina
menu-page-of = pahina { $page } ng { $last }
menu-previous = Nakaraang pahina
menu-next = Susunod na pahina
menu-facet-element = Elemento ng patakaran
menu-facet-strength = Antas
menu-facet-audience = Sino ang dapat kumilos
menu-facet-right = Mga karapatang naaapektuhan
menu-facet-openness = Epekto sa pagiging bukas
menu-facet-safety = Epekto sa kaligtasan
menu-strength-baseline = Batayan
menu-strength-baseline-means = dapat mayroon nito ang bawat patakaran
menu-strength-recommended = Inirerekomenda
menu-strength-recommended-means = mabuting gawi kung may sapat na kakayahan
menu-strength-advanced = Mas mataas na antas
menu-strength-advanced-means = nangangailangan ng natatanging kakayahan, dahilan, o pananggalang
menu-audience-agency = Ang ahensiya
menu-audience-leadership = Ang mga pinuno nito
menu-audience-public-servants = Mga lingkod-bayan
menu-audience-moderators = Mga moderador
menu-audience-citizens = Mga mamamayan
menu-right-expression = Pagpapahayag
menu-right-access-to-information = Akses sa impormasyon
menu-right-privacy = Pagkapribado
menu-right-participation = Pakikilahok
menu-right-non-discrimination = Kawalan ng diskriminasyon
menu-right-remedy = Lunas sa paglabag
menu-right-assembly = Pagtitipon
menu-right-culture-language = Kultura at wika
menu-openness-2 = lubos na nagbubukas
menu-openness-1 = nagbubukas
menu-openness-0 = hindi nagbubukas o naglilimita
menu-openness-minus-1 = naglilimita
menu-openness-minus-2 = lubos na naglilimita
menu-safety-2 = higit na mas ligtas
menu-safety-1 = mas ligtas
menu-safety-0 = hindi mas ligtas o mas mapanganib
menu-safety-minus-1 = mas mapanganib
menu-safety-minus-2 = higit na mas mapanganib
menu-precedents-count = { $count ->
    [one] (ang pinakamahusay na nasuri; naunang halimbawa: { $n })
   *[other] (ang pinakamahusay na nasuri; naunang halimbawa: { $n })
}
menu-own-proposal = Sariling panukala ng menu
menu-own-proposal-means = Wala kaming nakitang naunang halimbawa sa aklatan. Sariling panukala ng menu ang sugnay na ito.
menu-evidence-what = Ano ang pinagbabatayan nito
menu-model-text = Modelong teksto
menu-blanks = Mga patlang na pupunan
menu-blanks-hint = Panimula lamang ang mga halimbawa, hindi pamantayan.
menu-for-example = Halimbawa:
menu-why = Bakit
menu-none = wala
menu-check = Paano ito susuriin ng isang auditor
menu-option-of = Isa sa ilang opsiyong hindi maaaring pagsamahin:
menu-requires = Nakasalalay sa
menu-safeguards = Mga pananggalang
menu-safeguards-hint = Dapat nasa iisang patakaran ang mga ito.
menu-conflicts = Hindi maaaring isama sa
menu-needed-by = { $count ->
    [one] Kailangan ito ng { $n } alituntunin
   *[other] Kailangan ito ng { $n } na alituntunin
}
menu-precedents = Mga naunang halimbawa
menu-precedents-mean = Ipinakikita ng mga instrumentong ito ang ideya sa gawa, bihira sa parehong mga salita. Nakasaad sa bawat isa kung gaano nasuri ang tala nito.
menu-judgement = Pasya ng mga nagbalangkas ang mga epekto sa pagiging bukas at sa kaligtasan; inilahad ang mga ito upang pagdebatehan. Walang anuman dito na payong legal.
menu-json = Ang alituntuning ito bilang JSON
menu-reference-gone = isang sugnay na wala rito
choices-title = Mga pagpapasyahan
choices-intro = Magkakaiba rito ang mga kaugalian, at hindi maaaring pagsamahin ang mga opsiyon. Tingnan kung ano ang ibinibigay at kinukuha ng bawat isa.
choice-one-of = Pumili ng isa; hindi maaaring pagsamahin ang mga opsiyon.
choice-needs = Kailangan
bundle-means = Isang hanay na mapagsisimulan: naroon ang lahat ng kailangan ng mga sugnay nito at walang dalawang nagsasalungatan. Maaari kayong magdagdag, magbago, at mag-alis ng mga sugnay pagkatapos.
bundle-start = Magsimula ng burador mula sa bungkos na ito
