### Drafts of policies: composing, versions, sharing.

drafts-title = Mga burador
drafts-none = Wala pang burador.
draft-state-draft = Burador
draft-state-adopted = Pinagtibay
draft-version = bersiyon { $number }
draft-details = Pamagat, tanggapan, hurisdiksiyon, wika
draft-details-change = Baguhin
draft-title = Pamagat ng patakaran
draft-title-hint = Halimbawa: Patakaran sa social media ng Kagawaran ng Halimbawa
draft-title-missing = Bigyan ng pamagat ang patakaran.
draft-title-long = Mahigit 200 karakter ang pamagat.
draft-issuer = Aling tanggapan ang magpapatibay nito?
draft-issuer-hint = Ilalagay ang pangalan nito saanman binabanggit ng isang sugnay ang tanggapan.
draft-issuer-missing = Isulat ang pangalan ng tanggapang magpapatibay ng patakaran.
draft-issuer-long = Mahigit 200 karakter ang pangalan.
draft-jurisdiction = Hurisdiksiyon
draft-jurisdiction-none = Wala sa mga ito
draft-jurisdiction-unknown = Pumili ng hurisdiksiyon mula sa listahan.
draft-language = Wika ng patakaran
draft-language-hint = Nasa Ingles ang mga teksto ng menu; maaari ninyong palitan ang mga ito sa alinmang wika.
draft-language-unknown = Pumili ng wika mula sa listahan.
draft-start = Paano ninyo gustong magsimula?
draft-start-unknown = Piliin kung paano magsisimula.
draft-start-choices = { $count ->
    [one] Sa pagsagot sa { $n } tanong; maaari kayong lumaktaw
   *[other] Sa pagsagot sa { $n } na tanong; maaari kayong lumaktaw
}
draft-start-scratch = Mula sa wala
draft-start-bundle = Mula sa bungkos na “{ $title }”
draft-start-draft = Mula sa kopya ng “{ $title }”
draft-begin = Simulan ang burador
draft-save = I-save
draft-saved = Na-save na.
draft-error = Error:
draft-errors = May problema
draft-errors-kept = Wala pang na-save. Narito pa rin ang isinulat ninyo.
draft-by-link-read = Nababasa ninyo ang burador na ito sa pamamagitan ng link na ibinigay sa inyo.
draft-by-link-comment = Mababasa ninyo ang burador na ito at mabibigyan ng puna ang bawat seksiyon, sa pamamagitan ng link na ibinigay sa inyo.
draft-by-link-edit = Mababago ninyo ang burador na ito sa pamamagitan ng link na ibinigay sa inyo.
draft-preview = Basahin o i-print ang buong teksto
draft-choices = Mga pagpapasyahan ({ $answered } sa { $all } ang napagpasyahan)
draft-blanks = Mga patlang ({ $open } sa { $all } ang wala pang laman)
draft-versions = Mga bersiyon
draft-shares = Ibahagi ang burador na ito
draft-left-out = Hindi idinagdag ang mga ito, dahil hindi maaaring isama sa mga naroon na. Magpasya:
draft-conflicts = Mga sugnay na hindi maaaring pagsamahin
draft-broken = Mga sugnay na tumutukoy sa isang wala rito
draft-lacking = { $count ->
    [one] { $n } sugnay ang kulang
   *[other] { $n } na sugnay ang kulang
}
draft-lacking-means = Nakasalalay sa mga ito ang inyong mga sugnay, o kailangan ang mga ito bilang pananggalang.
draft-lacking-add = Idagdag ang lahat
draft-sections = Mga seksiyon
draft-complete = { $complete } sa { $all } seksiyon ang natapos
draft-clauses = { $count ->
    [0] walang sugnay
    [one] { $n } sugnay
   *[other] { $n } na sugnay
}
draft-remarks = { $count ->
    [one] { $n } punang hindi pa naaayos
   *[other] { $n } na punang hindi pa naaayos
}
task-complete = Natapos na
task-begun = Ginagawa pa
task-empty = Hindi pa nasisimulan
section-merged = Na-save na. May ibang nag-save ng seksiyong ito samantala; napanatili ang mga pagbabago ninyong dalawa.
section-conflict = Dalawang sugnay na hindi maaaring pagsamahin
section-conflict-new = Gusto ninyong idagdag:
section-conflict-with = Hindi ito maaaring isama sa naroon na:
section-replace = Palitan ang naroon na
section-both = Panatilihin ang dalawa
section-keep = Huwag itong idagdag
section-reworded = iba sa modelo ang inyong mga salita
section-added = Idinagdag:
section-added-needs = Kailangan din nito ang mga ito:
section-add-needs = Idagdag din ang mga ito
section-empty = Walang sugnay sa seksiyong ito.
section-hint = Baguhin ang mga salita ayon sa inyong pangangailangan; mananatili ang kaugnayan sa modelong sugnay. Gumagawa ng bersiyon ang bawat pag-save, kaya walang nawawala.
section-adapted-from = Hinango sa
section-own = Sarili ninyong sugnay
section-heading = Pamagat ng sugnay
section-text = Teksto
section-read = Ang magiging basa nito
section-difference = Ang kaibhan sa modelong teksto
section-up = Itaas
section-down = Ibaba
section-remove = Alisin
section-refer = Upang tukuyin ang sugnay na ito, isulat ang
section-new = Sumulat ng sarili ninyong sugnay
section-new-hint = Para sa patlang na pinupunan sa lahat ng lugar, isulat ang pangalan nito sa loob ng dalawang pares ng kulot na panaklong:
section-complete = Natapos na ba ninyo ang seksiyong ito?
section-complete-yes = Oo, natapos ko na
section-complete-no = Hindi pa, babalikan ko ito
section-next = Susunod na seksiyon:
section-offers = { $count ->
    [one] { $n } pang alituntunin sa menu
   *[other] { $n } pang alituntunin sa menu
}
section-offers-hint = Mase-save ang isinulat ninyo sa itaas kapag nagdagdag kayo ng isa.
section-against = Hindi maaaring isama sa mga ito sa inyong burador:
section-add = Idagdag
section-heading-missing = Sumulat ng pamagat para sa bawat sugnay.
section-heading-long = Hanggang 200 karakter lamang ang pamagat ng sugnay.
section-text-missing = Isulat ang teksto ng sugnay, o alisin ang sugnay.
section-text-long = Hanggang 20,000 karakter lamang ang isang sugnay.
remarks-title = Mga puna
remarks-none = Walang puna sa seksiyong ito.
remark-name = Pangalan ninyo (opsiyonal)
remark-words = Puna ninyo
remark-send = Ipadala ang puna
remark-empty = Sumulat ng puna bago ito ipadala.
remark-long = Hanggang 4,000 karakter lamang ang puna, at hanggang 80 ang pangalan.
remark-anonymous = Hindi nagpakilala
remark-settle = Markahan bilang naayos na
remark-settled = naayos na
merge-title = Dalawang tao ang nagbago ng iisang sugnay
merge-intro = Wala pang na-save, at walang nawala sa isinulat ninyo. Basahin ang isinulat ng isa pa, ayusin ang teksto, at i-save.
merge-base = Dati
merge-theirs = Ang binago ng isa pa
merge-mine = Ang binago ninyo
merge-result = Tekstong ise-save
merge-hint = Naroon ang parehong pagbabago. Kung parehong mga salita ang binago ninyong dalawa, nauuna ang sa inyo, kasunod ang “/”, saka ang sa isa pa.
merge-removed = Inalis ng isa pa ang sugnay na ito. Kapag nag-save kayo, mananatili ang inyong teksto bilang sarili ninyong sugnay.
merge-save = I-save ang tekstong ito
merge-drop = Panatilihin ang na-save ng isa pa at itapon ang mga binago ko
blanks-title = Mga patlang
blanks-intro = Isang beses lamang itinatanong ang bawat patlang at pinupunan saanman ito naroon.
blanks-none = Walang sugnay na may patlang.
blanks-open = { $count ->
    [0] Napunan na ang lahat ng patlang.
    [one] { $n } patlang ang wala pang laman.
   *[other] { $n } na patlang ang wala pang laman.
}
blanks-in = Nasa
blanks-in-many = { $count ->
    [one] Nasa { $n } sugnay.
   *[other] Nasa { $n } na sugnay.
}
blanks-empty = wala pang laman
blanks-meanwhile = May ibang pumuno ng parehong mga patlang samantala. Wala pang na-save; tingnan ang dalawa at i-save muli.
blanks-theirs = Isinulat ng isa pa ang “{ $value }”.
blank-long = Hanggang 500 karakter lamang ang kasya sa patlang.
choices-answer = Pumili, o ipagpaliban ang hindi ninyo mapagpasyahan ngayon. Kapag pumili kayo, aalisin ang ibang opsiyon ng parehong tanong.
choices-one-by-one = Sagutin nang isa-isa
choices-all = Tingnan ang lahat ng tanong sa isang pahina
choices-place = Tanong { $place } ng { $all }
choices-more = Higit pa
choices-or = o
choices-later = Hindi muna ngayon
choices-continue = I-save at magpatuloy
choices-skip = Laktawan ang tanong na ito
preview-note = Burador ito. May marka ang mga patlang na wala pang laman.
preview-old = Mas lumang bersiyon ang binabasa ninyo.
preview-newest = Basahin ang pinakabago
preview-empty = Wala pang sugnay ang burador.
versions-from = Mula sa bersiyon
versions-to = hanggang sa bersiyon
versions-compare = Ipakita ang kaibhan
versions-changes = Ano ang nagbago
versions-by-link = sa pamamagitan ng link para kay/sa { $label }
versions-nobody = ang programa
versions-began = sinimulan
versions-section = seksiyong “{ $section }”
versions-clauses = idinagdag ang mga kulang na sugnay
versions-blanks = pinunan ang mga patlang
versions-choices = nagpasya sa mga pagpapasyahan
versions-details = binago ang pamagat, tanggapan, hurisdiksiyon, o wika
draft-changes-title = Mula sa bersiyon { $from } hanggang sa bersiyon { $to }
draft-changes-same = { $count ->
    [one] { $n } sugnay ang hindi nagbago
   *[other] { $n } na sugnay ang hindi nagbago
}
draft-changes-none = Walang sugnay na nagkaiba.
draft-changes-reworded = binago ang mga salita
draft-changes-added = idinagdag
draft-changes-removed = inalis
draft-changes-split = hinati
draft-changes-merged = pinagsama
draft-changes-moved = inilipat
draft-changes-renumbered = binago ang bilang
share-intro = Magagamit ng sinumang may link ang link na iyon nang walang account, hanggang sa magwakas ito o bawiin ninyo. Ang burador lamang na ito ang binubuksan nito.
share-made = Kopyahin ngayon ang link na ito. Isang beses lamang itong ipinapakita.
share-label = Para kanino ito?
share-label-hint = Ipinapakita ito sa tabi ng binabago nila.
share-label-missing = Isulat kung para kanino ang link.
share-label-long = Hanggang 80 karakter lamang.
share-access = Ano ang maaari nilang gawin?
share-access-read = Magbasa
share-access-comment = Magbasa at magbigay ng puna
share-access-edit = Magbasa, magbigay ng puna, at magbago
share-days = Sa loob ng ilang araw?
share-days-bad = Sumulat ng bilang ng araw mula 1 hanggang { $most }.
share-make = Gumawa ng link
share-list = Mga link
share-until = hanggang { $day }
share-expired = nagwakas na
share-revoked = binawi
share-revoke = Bawiin
kept-title = Mag-sign in muna; narito pa rin ang isinulat ninyo
kept-text = Hindi na kayo naka-sign in, kaya wala pang na-save. Buksan sa ibang tab ang inyong link sa pag-sign in, mag-sign in, bumalik sa pahinang ito, at pindutin ang button.
kept-send = Ipadala na ngayon
kept-typed = Ang isinulat ninyo
problem-draft-link-title = Walang binubuksang burador ang link na ito
problem-draft-link-text = Nagwakas na ito, binawi, o hindi nakopya nang buo. Humingi ng bago sa nagbigay nito sa inyo.
