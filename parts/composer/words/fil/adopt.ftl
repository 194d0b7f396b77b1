### Adopting a draft, and adopted policies.

adopt-title = Pagtibayin ang patakarang ito
adopt-link = Pagtibayin ang patakarang ito
adopt-link-adopted = Basahin ang pinagtibay na patakaran
adopt-intro = Ilalathala kasama ng patakaran ang ilalagay ninyo rito. Mula noon, hindi na mababago ang burador.
adopt-amends = Ito ang magiging susunod na bersiyon ng “{ $title }”, na ang pinakabagong bersiyon ay { $version }.
adopt-amends-read = Basahin ang bersiyong iyon
adopt-clear = Walang hadlang.
adopt-in-the-way = { $count ->
    [one] { $n } bagay ang humahadlang
   *[other] { $n } na bagay ang humahadlang
}
adopt-mend = Ayusin ito
adopt-obstacles = May humahadlang. Nakalista ito sa ibaba.
adopt-name = Salita para sa permanenteng address
adopt-name-hint = Kasunod ito ng { $address } at hindi na magbabago kailanman. Isulat ang a–z, 0–9, at mga gitling.
adopt-name-bad = Sumulat ng 3 hanggang 60 titik na a–z, numero, o tig-iisang gitling.
adopt-name-taken = Gamit na ng ibang patakaran ang salitang ito. Pumili ng iba.
adopt-adopted = Pinagtibay noong
adopt-adopted-hint = Ang araw, bilang taon-buwan-araw: 2026-05-04.
adopt-effective = May bisa mula (opsiyonal)
adopt-effective-hint = Iwanang walang laman kung may bisa ito mula sa araw ng pagpapatibay.
adopt-review = Susuriing muli bago o sa (opsiyonal)
adopt-review-hint = Ang huling araw para muli itong suriin ng tanggapan.
adopt-date-bad = Isulat ang araw bilang taon-buwan-araw, gaya ng 2026-05-04.
adopt-date-future = Sa hinaharap pa ang araw ng pagpapatibay. Bumalik kapag napagtibay na ito ng tanggapan.
adopt-date-before = Pinagtibay pagkaraan ng araw na ito ang bersiyong sinususugan nito.
adopt-date-early = Mas maaga ang araw na ito kaysa sa araw ng pagpapatibay.
adopt-decision = Kautusan o pasyang nagpapatibay rito (opsiyonal)
adopt-decision-hint = Ayon sa paraan ng pagbanggit dito, halimbawa: Ministerial Decision 12/2026.
adopt-signatories = Sino ang mga lumagda
adopt-signatories-hint = Hindi bababa sa isa. Madaragdagan ang mga linya kapag nag-save kayo nang puno na ang lahat ng linya.
adopt-signatory = Pangalan { $number }
adopt-office = Katungkulan { $number }
adopt-signatory-missing = Magbanggit ng hindi bababa sa isang lumagda.
adopt-signatory-half = Ibigay ang pangalan at katungkulan ng bawat lumagda.
adopt-long = Masyadong mahaba: hanggang 200 karakter lamang, at hanggang 12 lamang ang lumagda.
adopt-confirm = Pinatutunayan ko na pinagtibay ng { $issuer } ang tekstong ito.
adopt-confirm-missing = Patunayan na pinagtibay ng tanggapan ang tekstong ito.
adopt-newer = Nabago ang burador mula nang buksan ninyo ang pahinang ito. Basahin itong muli bago ninyo pagtibayin.
adopt-overtaken = May mas bagong bersiyon na ang patakaran kaysa sa pinagsimulan ng burador na ito. Magsimulang muli mula sa pinakabago.
adopt-press = Pagtibayin at ilathala
obstacle-empty = Walang sugnay ang burador.
obstacle-jurisdiction = Walang binabanggit na hurisdiksiyon ang burador, na kailangan ng permanenteng address nito.
obstacle-blank = Wala pang laman ang patlang na “{ $name }” (mga sugnay { $clauses }).
obstacle-reference = Tumutukoy ang “{ $clause }” sa isang sugnay na wala rito ({ $to }).
obstacle-finding = { $finding } (Mga sugnay { $clauses })

policies-title = Mga patakaran
policies-means = Mga patakarang pinagtibay rito ng mga tanggapan ng pamahalaan, kasama ang lahat ng bersiyon ng bawat isa.
policies-none = Wala pang patakarang pinagtibay rito.
policies-adopted = pinagtibay noong { $date }
policy-address = Permanenteng address
policy-amend = Susugan ang patakarang ito
policy-amendments = { $count ->
    [one] { $n } susog ang bumuo sa bersiyong ito mula sa nauna
   *[other] { $n } na susog ang bumuo sa bersiyong ito mula sa nauna
}
amendment-insert-after = Isingit ang { $number } pagkatapos ng { $target }:
amendment-insert-before = Isingit ang { $number } bago ang { $target }:
amendment-replace = Palitan ang mga salita ng { $target }:
amendment-repeal = Ipawalang-bisa ang { $target }.
amendment-move-after = Ilagay ang { $target } pagkatapos ng { $beside }.
amendment-move-before = Ilagay ang { $target } bago ang { $beside }.
amendment-renumber = Magiging { $number } ang { $target }.
policy-changes-from = Teksto noong (araw)
policy-changes-to = sa teksto noong (araw)
policy-changes-hint = Isulat ang mga araw bilang taon-buwan-araw. Inihahambing ang bersiyong pinakabago sa bawat araw.

record-applies = Ang { $issuer } at ang mga nagtatrabaho para dito o nagkokomento sa mga pahina nito
record-summary = Patakaran sa social media na pinagtibay ng { $issuer } noong { $day }; bilang ng mga sugnay: { $clauses }. Ang diwa ng bawat probisyon ay ang sugnay mismo, salita por salita.
record-verified = Binuo at pinagtibay sa node na ito noong { $day }; ang teksto ang siyang pinagtibay. Nilagdaan ni/nina { $signed }.
