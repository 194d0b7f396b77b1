### The matrix of jurisdictions by elements or domains.

matrix-title = Sino ang tumatalakay sa ano
matrix-link = Matrix
matrix-columns = Mga hanay
matrix-by-elements = Ayon sa elemento ng patakaran
matrix-by-domains = Ayon sa larangan ng batas
matrix-jurisdictions = { $count ->
    [one] May instrumento rito ang { $n } hurisdiksiyon.
   *[other] May instrumento rito ang { $n } na hurisdiksiyon.
}
matrix-most = Pinakamarami ang naitala tungkol sa { $name }: { $count } (mga hurisdiksiyong wala nito: { $silent }).
matrix-least = Pinakakaunti ang naitala tungkol sa { $name }: { $count } (mga hurisdiksiyong wala nito: { $silent }).
matrix-map-elements = { $region }: mga probisyon ayon sa hurisdiksiyon at elemento ng patakaran
matrix-map-domains = { $region }: mga instrumento ayon sa hurisdiksiyon at larangan ng batas
matrix-map-note = Kapag mas maitim ang isang kahon, mas marami ang naitala; sinasabi ng numero nito kung ilan at dinadala kayo nito sa mga iyon. Ang kahong walang laman ay nangangahulugang walang naitala.
matrix-totals-note = Isang beses lamang binibilang sa kabuoan ng bawat hilera ang nasa ilang hanay.
matrix-table = Ang mga numero ring ito bilang talahanayan
matrix-total = Kabuoan
matrix-csv = Ang matrix bilang CSV
matrix-json = Ang matrix bilang JSON
