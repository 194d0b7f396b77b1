### What stands on papers and in files, and the page that lists them.

draft-take = Kunin ito: PDF, Word, at iba pang mga file
export-contents = Mga nilalaman
export-page = Pahina { $page } ng { $pages }
export-address = Permanenteng address:
export-signed = Nilagdaan
export-version = Bersiyon { $number }, { $date }
export-version-label = Bersiyon
export-state = Katayuan
export-body = Tanggapan ng pamahalaan
export-jurisdiction = Hurisdiksiyon
export-adopted = Pinagtibay noong
export-decision = Sa bisa ng
export-effective = May bisa mula
export-review = Muling susuriin bago o sa
export-draft-lead = Burador ito. Wala pang nagpatibay nito.
export-adapted = Hinango sa “{ $title }”, { $address }
export-adapted-reworded = Hinango, sa ibang mga salita, sa “{ $title }”, { $address }
export-findings = Mga natuklasang tinanggap nang may dahilan
export-finding-clauses = Tungkol sa { $clauses }

summary-title = Sa madaling salita: { $title }
summary-lead = Ang kahulugan ng patakarang ito para sa inyo. Ang patakaran mismo ang masusunod.
summary-lead-draft = Ang magiging kahulugan ng patakarang ito para sa inyo. Burador ito; wala pang nagpatibay nito.
summary-citizens = Ang sinasabi nito sa inyo
summary-agency = Ang ipinapangako namin
summary-none = Wala pang sugnay ng patakaran na para sa mga mamamayan, o tungkol sa ginagawa ng tanggapan para sa kanila.
card-title = Maaari ko ba itong i-post? { $title }
card-lead = Basahin ito bago kayo mag-post. Ang patakaran mismo ang masusunod.
card-lead-draft = Basahin ito bago kayo mag-post. Burador ito; wala pang nagpatibay nito.
card-servants = Bago kayo mag-post
card-moderators = Kapag nagkokomento ang mga tao
card-none = Wala pang sugnay ng patakaran na para sa mga kawani.
points-point = { $heading }: { $sentence }
points-more-title = Ang buong patakaran
points-more = { $count ->
    [one] { $n } pang sugnay ang nasa patakaran, sa address sa ibaba.
   *[other] { $n } pang sugnay ang nasa patakaran, sa address sa ibaba.
}

take-title = Kunin ito
take-intro = Ginagawa ang lahat ng file mula sa parehong mga sugnay, at nasa wika ng patakaran ang mga ito: { $language }.
take-with-notes = Sa mga file ng buong teksto, sinasabi ng bawat sugnay kung saang alituntunin ito hinango.
take-without-notes = Hindi sinasabi ng mga file kung saang alituntunin hinango ang isang sugnay.
take-add-notes = Idagdag ito sa mga file ng buong teksto
take-drop-notes = Huwag itong isama
take-export = Ang buong teksto
take-export-means = Bawat sugnay na may bilang, at ang kahon ng tanggapan, katayuan, at bersiyon.
take-summary = Isang pahina para sa mga mamamayan
take-summary-means = Ang kahulugan ng patakaran para sa mga nagbabasa at nagkokomento, sa madaling salita.
take-card = Isang kard para sa mga kawani: maaari ko ba itong i-post?
take-card-means = Ano ang dapat isipin bago mag-post at sa pag-aasikaso ng mga komento.
take-size = { $size } kB
take-format-html = Web page
take-format-html-means = Isang file para sa alinmang browser, walang kailangang network; mailalagay sa ibang website.
take-format-pdf = PDF
take-format-pdf-means = Para i-print at lagdaan; may mga tag para sa mga screen reader.
take-format-docx = Dokumentong Word
take-format-docx-means = Para ipagpatuloy ang pagbabago sa isang word processor, na may mga pamagat, bilang, at talaan ng nilalaman.
take-format-md = Markdown
take-format-md-means = Payak na tekstong napananatili ang ayos.
take-format-akn = Akoma Ntoso
take-format-akn-means = Ang format ng batas na gamit ng mga arkibo at parlamento.
take-format-json = JSON
take-format-json-means = Datos para sa mga programa.
take-no-press = Walang typesetter ang node na ito, kaya walang PDF. Sa halip, i-print ang web page.
problem-no-press-title = Walang PDF dito
problem-no-press-text = Walang typesetter ang node na ito. Kunin ang web page o ang dokumentong Word at iyon ang i-print.
problem-press-slow-title = Masyadong natagalan ang PDF
problem-press-slow-text = Subukang muli pagkaraan ng isang minuto, o kunin ang web page o ang dokumentong Word at iyon ang i-print.
