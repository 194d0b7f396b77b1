### Adopting a draft, and adopted policies.

adopt-title = Pagtibayin ang patakarang ito
adopt-link = Pagtibayin ang patakarang ito
adopt-link-adopted = Basahin ang pinagtibay na patakaran
adopt-intro = Ilalathala kasama ng patakaran ang ilalagay ninyo rito. Mula noon, hindi na mababago ang burador.
adopt-amends = Ito ang magiging susunod na bersiyon ng “{ $title }”, na { $version } ang pinakabagong bersiyon.
adopt-amends-read = Basahin ang bersiyong iyon
adopt-clear = Walang humahadlang.
adopt-in-the-way = { $count ->
    [one] { $n } bagay ang humahadlang
   *[other] { $n } na bagay ang humahadlang
}
adopt-mend = Ayusin ito
adopt-obstacles = May humahadlang. Nakalista ito sa ibaba.
adopt-name = Salita para sa permanenteng address
adopt-name-hint = Kasunod ito ng { $address } at mananatili magpakailanman. Isulat ang a–z, 0–9, at gitling.
adopt-name-bad = Sumulat ng 3 hanggang 60 letrang a–z, numero, o tig-iisang gitling.
adopt-name-taken = May ibang patakarang gumagamit ng salitang ito. Pumili ng iba.
adopt-adopted = Pinagtibay noong
adopt-adopted-hint = Ang araw, bilang taon-buwan-araw: 2026-05-04.
adopt-effective = May bisa mula (opsiyonal)
adopt-effective-hint = Iwanang walang laman kung may bisa ito mula sa araw ng pagpapatibay.
adopt-review = Muling susuriin bago o sa (opsiyonal)
adopt-review-hint = Ang araw na hanggang doon ito muling titingnan ng tanggapan.
adopt-date-bad = Isulat ang araw bilang taon-buwan-araw, gaya ng 2026-05-04.
adopt-date-future = Nasa hinaharap ang araw ng pagpapatibay. Bumalik kapag napagtibay na ito ng tanggapan.
adopt-date-before = Pinagtibay ang bersiyong sinususugan nito nang mas huli sa araw na ito.
adopt-date-early = Mas maaga ang araw na ito kaysa sa araw ng pagpapatibay.
adopt-decision = Kautusang nagpapatibay nito (opsiyonal)
adopt-decision-hint = Gaya ng pagbanggit dito, halimbawa: Kautusang Pangkagawaran 12/2026.
adopt-signatories = Sino ang lumagda
adopt-signatories-hint = Hindi bababa sa isa. Magkakaroon kayo ng dagdag na linya kapag nag-save nang may laman ang lahat ng linya.
adopt-signatory = Pangalan { $number }
adopt-office = Katungkulan { $number }
adopt-signatory-missing = Isulat ang pangalan ng kahit isang lumagda.
adopt-signatory-half = Ibigay ang pangalan at katungkulan ng bawat lumagda.
adopt-long = Masyadong mahaba: hanggang 200 karakter lamang, at hanggang 12 lumagda.
adopt-confirm = Kinukumpirma kong pinagtibay ng { $issuer } ang tekstong ito.
adopt-confirm-missing = Kumpirmahing pinagtibay ng tanggapan ang tekstong ito.
adopt-newer = Nagbago ang burador mula nang buksan ninyo ang pahinang ito. Basahin itong muli bago ninyo pagtibayin.
adopt-overtaken = May mas bagong bersiyon ang patakaran kaysa sa pinagsimulan ng burador na ito. Magsimulang muli mula sa pinakabago.
adopt-press = Pagtibayin at ilathala
obstacle-empty = Walang sugnay ang burador.
obstacle-jurisdiction = Walang hurisdiksiyong nakasaad sa burador, na kailangan ng permanenteng address nito.
obstacle-blank = Wala pang laman ang patlang na “{ $name }” (mga sugnay { $clauses }).
obstacle-reference = Tumutukoy ang “{ $clause }” sa isang sugnay na wala rito ({ $to }).
obstacle-finding = { $finding } (Mga sugnay { $clauses })

policies-title = Mga patakaran
policies-means = Mga patakarang pinagtibay rito ng mga tanggapan ng pamahalaan, bawat isa kasama ang lahat ng bersiyon nito.
policies-none = Wala pang patakarang pinagtibay rito.
policies-adopted = pinagtibay noong { $date }
policy-address = Permanenteng address
policy-amend = Susugan ang patakarang ito
policy-amendments = { $count ->
    [one] { $n } susog ang bumuo ng bersiyong ito mula sa nauna
   *[other] { $n } na susog ang bumuo ng bersiyong ito mula sa nauna
}
amendment-insert-after = Isingit ang { $number } pagkatapos ng { $target }:
amendment-insert-before = Isingit ang { $number } bago ang { $target }:
amendment-replace = Palitan ang mga salita ng { $target }:
amendment-repeal = Ipawalang-bisa ang { $target }.
amendment-move-after = Ilagay ang { $target } pagkatapos ng { $beside }.
amendment-move-before = Ilagay ang { $target } bago ang { $beside }.
amendment-renumber = Magiging { $number } ang { $target }.
policy-changes-from = Ihambing ang teksto noong (araw)
policy-changes-to = sa teksto noong (araw)
policy-changes-hint = Isulat ang mga araw bilang taon-buwan-araw. Sa bawat araw, pinaghahambing ang bersiyong pinakabago noon.

record-applies = { $issuer } at ang mga nagtatrabaho para rito o nagkokomento sa mga pahina nito
record-summary = Patakaran sa social media na pinagtibay ng { $issuer } noong { $day }, na may { $clauses } sugnay. Ang sugnay mismo, salita sa salita, ang sinasabi ng bawat probisyon.
record-verified = Binuo at pinagtibay sa node na ito noong { $day }; ang teksto ang siyang pinagtibay. Nilagdaan ni/nina { $signed }.
