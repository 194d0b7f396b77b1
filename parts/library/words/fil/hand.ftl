### Adding and editing instruments by hand.

hand-add = Magdagdag ng instrumento
hand-edit = Baguhin ang talang ito
hand-forms = Mga form ninyong hindi pa tapos
hand-forms-text = Kayo lamang ang makababasa ng mga ito. Naghihintay ang form sa inyo nang 180 araw.
hand-forms-none = Wala kayong form na hindi pa tapos.
hand-forms-waiting = { $count ->
    [one] { $n } form ninyong hindi pa tapos
   *[other] { $n } na form ninyong hindi pa tapos
}
hand-intro = Itinatago ng bawat button sa pahinang ito ang isinulat ninyo. Walang ibang makakakita nito hanggang sa mag-save kayo.
hand-keep = Itago ang isinulat ko
hand-kept = Naitago ang isinulat ninyo.
hand-later = Itago, at ipagpatuloy sa ibang pagkakataon
hand-save-new = Idagdag sa aklatan
hand-save-version = I-save bilang bagong bersiyon
hand-untitled = Wala pang pamagat
hand-changed = binago noong { $date }
hand-other = Mayroon kayong hindi pa tapos na form ng talang ito, binago noong { $date }. Ipagpatuloy iyon.
hand-throw = Itapon
hand-thrown = Mga itinapon sa nakaraang pitong araw
hand-thrown-done = Naitapon na. Mababawi ninyo ito sa loob ng pitong araw.
hand-take-back = Bawiin
hand-apart = Nagbago ang form na ito mula nang ipakita ang inyong pahina, marahil sa ibang window. Walang nawala: narito ang ipinadala ninyo, sa sarili nitong form. Suriin ito, saka i-save.

## The sections of the form

hand-group-what = Ano ito
hand-group-standing = Ang kalagayan nito
hand-group-words = Address at buod

## Fields

hand-id = Maikling pangalan
hand-url-basis = Ano ang address na iyon
hand-confidence = Gaano kayo katiyak
hand-note = Ano ang sinuri ninyo para sa pagbabagong ito
hand-reference = Sanggunian sa loob ng teksto
hand-hint-title = Sa Ingles.
hand-hint-title-original = Gaya ng pagkalathala, sa sarili nitong sulat.
hand-hint-id = Para sa permanenteng address nito: maliliit na letrang a–z, mga numero, at gitling, gaya ng ph-memorandum-12-2024. Kung iiwan itong walang laman, gagawin ito mula sa hurisdiksiyon, pamagat, at taon.
hand-hint-adopted = Taon, buwan, o araw sa kalendaryong Gregoryano: 2011, 2011-07, o 2011-07-29. Iwanang walang laman kung hindi alam.
hand-hint-effective = Isulat sa parehong paraan.
hand-hint-applies-to = Gaya ng agencies, public-servants, platforms, o everyone, o sa sarili ninyong mga salita. Maaaring walang laman.
hand-hint-languages = Mga kodigong may dalawa o tatlong letra, na may kuwit sa pagitan: th, en.
hand-hint-amended = Isang nagsususog na instrumento o taon sa bawat linya. Maaaring walang laman.
hand-hint-url = Ang pinakamahusay na web address na mayroon. Nagsisimula ito sa http:// o https://.
hand-hint-url-basis = Maaaring walang laman.
hand-hint-summary = Dalawa hanggang apat na pangungusap sa Ingles.
hand-hint-sources = Ang mga web address ng mga pahinang pinagbatayan ninyo ng pagsusuri, isa sa bawat linya.
hand-hint-verified = Ano ang nakita ninyo at ano ang hindi. Mababasa ito ng lahat.
hand-hint-note = Ano ang tiningnan ninyo, at ano ang natagpuan ninyo. Mababasa ito ng lahat sa kasaysayan ng tala.
hand-hint-relations = Isulat ang maikling pangalan o ang address ng isa pang instrumento. Para sa wala sa aklatang ito, isulat ang ext: at ang pangalan nito.
hand-hint-reference = Paano ito binabanggit, gaya ng art. 12 o มาตรา ๑๒.
hand-hint-stance = Isang pasya, inilahad upang pagdebatehan.
hand-relation-kind = Ugnayan { $n }: alin
hand-relation-to = Ugnayan { $n }: sa aling instrumento

## Provisions

hand-provisions = { $count ->
    [0] Walang probisyon
    [one] { $n } probisyon
   *[other] { $n } na probisyon
}
hand-provision = Probisyon { $place }
hand-in-provision = Probisyon { $place }, { $field }
hand-chosen = { $count ->
    [0] walang pinili
   *[other] { $n } ang pinili
}
hand-address-stays = Nagtatapos ang address nito sa ~{ $eid } at hindi ito magbabago, anuman ang baguhin ninyo rito.
hand-another = Magdagdag ng isa pang probisyon
hand-up = Itaas
hand-down = Ibaba
hand-remove = Alisin
hand-removed = Aalisin kapag nag-save kayo
hand-back = Ibalik

## Pasting a text

hand-text = Mag-paste ng teksto
hand-text-intro = Hinahati ang teksto kung saan nagsisimula ang isang artikulo, seksiyon, o sugnay, sa sulat na Latin, Thai, Khmer, Lao, Burmese, Chinese, o Tamil. Pagkatapos, itatama ninyo ang mga probisyon: walang ise-save sa aklatan hangga’t hindi ninyo sinasabi.
hand-text-label = Teksto
hand-text-hint = Payak na teksto, gaya ng nasa orihinal. Tinatanggal ang mga linyang bilang lamang ng pahina.
hand-text-place = { $count ->
    [one] May { $n } probisyon na ang form
   *[other] May { $n } na probisyon na ang form
}
hand-text-after = Ilagay ang mga bago pagkatapos ng mga naroon
hand-text-instead = Ipalit ang mga bago sa mga naroon
hand-split = Hatiin sa mga probisyon
hand-split-done = { $count ->
    [one] Naging { $n } probisyon ang teksto. Magtama sa ibaba.
   *[other] Naging { $n } na probisyon ang teksto. Magtama sa ibaba.
}
hand-split-nothing = Walang tekstong mahahati. Mag-paste muna ng teksto.
hand-back-to-form = Bumalik sa form
hand-preamble = Preambulo
hand-paragraph = Talata { $n }

## What can be wrong

hand-nothing-lost = Walang nawala sa isinulat ninyo.
hand-fault = { $field }: { $why }
hand-missing = Wala pa itong laman. Punan ito.
hand-too-long = Hanggang { $most } karakter lamang. Paikliin ito.
hand-control = May mga karakter itong hindi maipapakita. Isulat itong muli.
hand-bad-language = Hindi kodigo ng wika ang “{ $value }”. Sumulat ng dalawa o tatlong letra, gaya ng th.
hand-bad-source = Hindi web address ang “{ $value }”. Nagsisimula ito sa http:// o https:// at walang puwang.
hand-no-domain = Pumili ng kahit isa.
hand-half-relation = Piliin kung aling ugnayan ito, at isulat kung sa aling instrumento. Upang alisin ito, burahin ang laman ng dalawa.
hand-no-such-record = Walang instrumento rito na may pangalang “{ $value }”. Isulat ang maikling pangalan o ang address nito; para sa wala sa aklatang ito, isulat ang ext: bago ang pangalan.
hand-bad-id = Sumulat lamang ng maliliit na letrang a–z, mga numero, at gitling; hindi bababa sa dalawa.
hand-no-id = Walang letrang Latin ang pamagat na magagamit sa paggawa nito. Sumulat ng maikling pangalan.
hand-id-taken = Mayroon nang tala sa aklatan na may pangalang “{ $value }”. Baguhin iyon, o sumulat ng ibang maikling pangalan.
hand-address-taken = May ibang instrumento na sa { $value }. Baguhin iyon, o sumulat ng ibang maikling pangalan.
hand-no-address = Walang magawang permanenteng address: { $value }. Sumulat ng ibang maikling pangalan.
hand-no-record = Hindi mabasang muli ang tala: { $value }. Itama ang bahaging iyon, saka i-save muli.
hand-unchanged = Sinasabi na ng pinakabagong bersiyon ang lahat ng ito. Magbago ng anuman, o itapon ang form.

## Somebody else saved a newer version

hand-overtaken = May nag-save ng bersiyon { $version } ng talang ito habang nagsusulat kayo. Wala pang na-save: suriin ang mga nagbago, saka i-save muli.
hand-taken = Hindi ninyo ginalaw ang mga ito, kaya gaya na ng nasa mas bagong bersiyon: { $what }.
hand-both = Pareho ninyong binago ang mga ito. Nasa form ang sa inyo, at nasa tabi nito ang sa isa pa: { $what }.
hand-theirs = Ang sinasabi ng bersiyon { $version }:
hand-theirs-gone = Wala na sa bersiyon { $version } ang probisyong ito.

## A session that ended, a store that fails

hand-not-lost = Hindi nawala ang isinulat ninyo.
hand-rescued = Naitago ito sa website na ito, at kayo lamang ang makababasa. Mag-sign in muli, saka magpatuloy:
hand-send-again-text = Nasa pahinang ito ang isinulat ninyo: huwag itong isara. Kung hindi na kayo naka-sign in, mag-sign in muna muli sa ibang window. Saka ito ipadalang muli.
hand-send-again = Ipadalang muli
