### Pages that belong to no part: first page, about, display, sign-in, office.

nav-home = Unang pahina
home-title = Paano dapat gamitin ng mga pampublikong institusyon ang social media, at sino ang magpapasya?
home-lead = Ang Balai ang bulwagan kung saan sama-sama itong pinagkakasunduan ng pamahalaan at ng mga mamamayan nito. Magsimula sa mga napagpasyahan na ng iba: mga tunay na patakaran, batas, at alituntunin, bawat isa ay may katibayan.
home-number-instruments = { $count ->
    [one] instrumento
   *[other] instrumento
}
home-number-jurisdictions = { $count ->
    [one] hurisdiksiyon
   *[other] hurisdiksiyon
}
home-number-provisions = { $count ->
    [one] probisyon
   *[other] probisyon
}
home-start-heading = Saan magsisimula
home-start-government = Mga tuntunin sa paggamit mismo ng pamahalaan ng social media
home-start-asean = Mga instrumento ng mga estado ng ASEAN
home-start-restricts = Mga probisyong naghihigpit
home-start-protects = Mga probisyong nagpoprotekta
home-start-elements = Ang 22 elemento ng isang patakaran
home-new-heading = Mga huling binago sa aklatan
about-title = Tungkol sa Balai
about-what = Ang balai ay salita para sa bulwagan ng pamayanan sa wikang Malay, Indonesian, at ilang wika ng Pilipinas: ang pook na pinagtitipunan ng pamayanan upang pagkasunduan ang mga bagay-bagay. Ganitong bulwagan ang website na ito para sa iisang tanong: paano dapat gamitin ng mga pampublikong institusyon ang social media.
about-origin = Nagmula ito sa pananaliksik ng ITU at ASEAN noong 2013 at 2014 tungkol sa paggamit ng mga pamahalaan ng social media.
about-evidence-heading = Hanggang saan kayo maaaring umasa rito
about-evidence = Sinasabi ng bawat tala kung hanggang saan ito nasuri: nakita, bahagyang nakita, o mula sa pangkalahatang kaalaman. Walang anuman dito ang legal na payo. Sa sarili nitong mga salita isinulat ng sarbey ang mga buod at probisyon; nasa ibinigay na address ang opisyal na teksto.
about-data-heading = Dalhin at gamitin ninyo ito
about-data = Makukuha rin bilang JSON ang lahat ng nasa website na ito, sa ilalim ng /api/v1, na inilalarawan sa /api/openapi.json. Maaaring gamitin ang nilalaman sa ilalim ng CC BY 4.0; mula sa Unicode CLDR ang mga pangalan ng mga lugar at wika.
about-privacy-heading = Ano ang iniimbak tungkol sa inyo
about-privacy = Wala, maliban kung pumili kayo ng wika o mga kulay (dalawang cookie na ang laman lamang ay ang pinili ninyo) o nag-sign in (isang cookie para sa inyong sesyon, na itinatago nang 14 na araw). Walang kinukuha mula sa ibang website at walang sinasabihan ng inyong binabasa.
about-node = Balai { $version } ang gamit ng nodong ito.
languages-title = Mga wika
languages-intro = May 13 wika ang website na ito. Pumili ng isa; tatandaan ito sa device na ito.
languages-reviewed = Nasuri na ng katutubong tagapagsalita
languages-not-reviewed = Hindi pa nasusuri ng katutubong tagapagsalita
languages-source-language = Pinagmulang wika ng mga salita sa website
languages-note = Unang isinulat sa Ingles ang mga salita sa website at isinalin para sa Balai. Kung wala pang katutubong tagapagsalita na sumuri sa mga ito, maaaring may mga mali; ipaalam ninyo sa amin ang mga iyon.
languages-choose = Basahin sa wikang ito
languages-state = Kalagayan
language-chosen = Ito ang wikang binabasa ninyo.
display-title = Mga kulay at paggamit ng datos
display-theme = Mga kulay
display-theme-auto = Ayon sa aking device
display-theme-light = Maliwanag
display-theme-dark = Madilim
display-light-mode = Magtipid ng datos: huwag gumamit ng mga font mula sa web
display-light-mode-hint = Mas maliit ang mga pahina. Gamitin ito kung naipapakita ng inyong device ang inyong sistema ng pagsulat kahit wala ang mga font na iyon.
display-save = I-save
display-saved = Na-save na sa device na ito ang inyong pinili.
licences-title = Mga lisensiya
licences-intro = Maaaring gamitin ang Balai mismo sa ilalim ng Apache License 2.0 o ng lisensiyang MIT, ayon sa inyong pipiliin. Maaaring gamitin ang nilalaman nito sa ilalim ng CC BY 4.0. Ito ang mga lisensiya ng estilo ng pahina at ng mga font na kasama nito.
problems-title = Mga error ng API
sign-in-title = Mag-sign in
sign-in-text = Pindutin ang buton upang mag-sign in sa device na ito. Isang beses lamang gagana ang link.
sign-in-button = Mag-sign in
office-title = Tanggapan
office-intro = Ang kalagayan ng nodong ito.
office-facts = Ang nodong ito
office-version = Bersiyon
office-database = Kalipunan ng datos
office-instruments = Mga instrumento
office-import = Muling ipasok ang nilalaman
office-import-text = Ipinapasok ang mga talang kasama ng bersiyong ito. Hindi ginagalaw ang mga talang hindi nagbago; nagiging bagong bersiyon ang mga nagbago.
office-imported = Naipasok na ang nilalaman: { $added } bago, { $changed } nagbago, { $unchanged } hindi nagbago, { $refused } tinanggihan.
office-log = Mga huling nangyari
office-log-when = Kailan (UTC)
office-log-deed = Ginawa
office-log-detail = Detalye
office-log-who = Sino
office-by-program = ang programa
