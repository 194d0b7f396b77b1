### Jurisdictions held against their region: timeline, coverage, gaps, the map of tiles.

coverage-contents = Sa pahinang ito
coverage-timeline-title = Mga instrumento sa paglipas ng mga taon
coverage-timeline-caption = { $count ->
    [one] { $n } instrumento ayon sa taon ng pagpapatibay (Gregoryano), sa hilera ng una nitong larangan ng batas. Ganito rin ang sinasabi ng listahan sa ibaba.
   *[other] { $n } na instrumento ayon sa taon ng pagpapatibay (Gregoryano), bawat isa sa hilera ng una nitong larangan ng batas. Ganito rin ang sinasabi ng listahan sa ibaba.
}
coverage-timeline-none = Walang instrumento rito na may petsa.
coverage-undated = { $count ->
    [one] { $n } instrumentong walang petsa, wala sa linya ng panahon:
   *[other] { $n } na instrumentong walang petsa, wala sa linya ng panahon:
}
coverage-list-title = Mga instrumento ayon sa larangan ng batas
coverage-title = Inihambing sa rehiyon
coverage-intro = Ang saklaw ng mga instrumento rito, at kung ilang hurisdiksiyon ng rehiyon ({ $region }) ang sumasaklaw rin dito. Kasama sa bilang ang hurisdiksiyong ito.
coverage-domains = Mga larangan ng batas: { $here } sa { $all } ang saklaw rito
coverage-elements = Mga elemento ng patakaran: { $here } sa { $all } ang saklaw rito
coverage-here = Mga instrumento rito
coverage-provisions = Mga probisyon dito
coverage-in-region = Mga hurisdiksiyon ng rehiyon
coverage-share = { $some } sa { $all }
coverage-none = wala
coverage-gaps-title = Hindi natagpuan dito
coverage-gaps-intro = Batay ito sa mga tala sa aklatan, at wala nang iba pa.
coverage-gap-domain = Walang natagpuang instrumento sa larangang “{ $name }”.
coverage-gap-element = Walang natagpuang probisyong tumatalakay sa “{ $name }”.
coverage-neighbours = Mayroon nito ang iba pa sa rehiyon:
coverage-neighbours-none = Wala rin nito rito ang iba pang hurisdiksiyon ng rehiyon.
coverage-neighbours-more = at iba pa
coverage-no-gaps = Saklaw ng kahit isang instrumento ang bawat larangan ng batas at bawat elemento.
coverage-notes-title = Ang hinanap ng mga nagtipon
coverage-notes-compiled = Tinipon noong { $date }.
coverage-note-found = Natagpuan:
coverage-note-not-found = Hindi natagpuan:
coverage-region-title = { $name }: ang rehiyon
coverage-region-link = Ang rehiyon: { $name }
coverage-regions-title = Mga rehiyon
coverage-map-title = Mapa ng mga kahon: mga instrumento ayon sa hurisdiksiyon
coverage-map-caption = Isang hurisdiksiyon ang bawat kahon, humigit-kumulang sa kinaroroonan nito, at nakasulat dito ang bilang ng mga instrumento nito; kapag mas marami, mas maitim ang kahon. May sariling kahon ang mga instrumento mismo ng ASEAN. Ganito rin ang sinasabi ng talahanayan sa ibaba.
coverage-table-title = Mga hurisdiksiyon ng rehiyon
coverage-column-domains = Mga larangang saklaw
coverage-column-elements = Mga elementong saklaw
coverage-column-newest = Pinakabagong instrumento
coverage-region-gaps-title = Ang hindi saklaw ng alinmang hurisdiksiyon ng rehiyon
coverage-region-no-gaps = Saklaw sa isang dako ng rehiyon ang bawat larangan ng batas at bawat elemento.
