### Principles, the three-part test, and how instruments treat a subject.

framework-principles = Mga prinsipyo at karapatan
framework-principles-intro = Ang hinihingi ng batas sa karapatang pantao, ng mga pandaigdigang summit, at ng ASEAN sa isang patakaran sa social media, bawat isa ay may mga sanggunian sa aklatan.
framework-principles-none = Wala pang prinsipyong naipasok sa nodong ito.
framework-test = Ang pagsubok na may tatlong bahagi
framework-test-intro = Pinahihintulutan lamang ang paglilimita sa pagpapahayag kung pumapasa ito sa lahat ng tatlong hakbang. Ipinapakita ang bawat hakbang kasama ng mga probisyon mula sa aklatan, may tumutugon dito at may hindi.
framework-test-rule = Ang tuntunin ay ang artikulo 19(3) ng Pandaigdigang Kasunduan sa mga Karapatang Sibil at Pampolitika (ICCPR), ayon sa paliwanag ng Pangkalahatang Komento Blg. 34.
framework-sources = Kung saan ito nakasulat
framework-outside = Wala pa sa aklatan
framework-says = Ang ginagawa ng mga probisyon sa aklatan
framework-found-by = Tinatalakay ng mga probisyong ito ang:
framework-found-in = sa mga instrumento tungkol sa:
framework-few = Ilan lamang sa bawat uri ang ipinapakita: inuuna ang tig-isa mula sa bawat hurisdiksiyon, at ang mga may pinakamahusay na pagsusuri.
framework-no-provision = Wala sa aklatan. Hindi ito patunay na walang ganoon.
framework-all-provisions = { $count ->
    [one] Tingnan ang { $n } probisyon sa aklatan
   *[other] Tingnan ang lahat ng { $n } na probisyon sa aklatan
}
framework-all-instruments = { $count ->
    [one] Tingnan ang { $n } instrumento sa aklatan
   *[other] Tingnan ang lahat ng { $n } na instrumento sa aklatan
}
framework-asks = Ang dapat pagpasyahan ng isang patakaran
framework-treated = Aling mga instrumento ang tumatalakay rito, at paano
framework-instruments = Mga instrumento
framework-step = Hakbang { $number }
framework-questions = Itanong sa sarili ninyong tuntunin
framework-examples = Mga halimbawa sa mga tunay na probisyon
framework-verdict-meets = Tumutugon sa hakbang na ito
framework-verdict-fails = Hindi tumugon, ayon sa isang awtoridad
framework-verdict-open = Nananatiling bukas ang tanong
framework-judgement = Pasya ng sarbey kung aling mga probisyon ang ipinapakita, ano ang ginagawa ng mga ito, at kung tumutugon ang mga ito sa isang hakbang; inilahad ito upang pagdebatehan. Hindi ito legal na payo.
