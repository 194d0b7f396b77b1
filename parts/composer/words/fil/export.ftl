### What stands on papers and in files, and the page that lists them.

draft-take = Dalhin ito: PDF, Word, at iba pang file
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
export-review = Susuriing muli bago o sa
export-draft-lead = Burador ito. Wala pang nagpatibay nito.
export-adapted = Hinango sa “{ $title }”, { $address }
export-adapted-reworded = Hinango, sa ibang mga salita, sa “{ $title }”, { $address }
export-findings = Mga natuklasang tinanggap nang may dahilan
export-finding-clauses = Tungkol sa { $clauses }

summary-title = Sa madaling salita: { $title }
summary-lead = Kung ano ang kahulugan ng patakarang ito para sa inyo. Ang patakaran mismo ang masusunod.
summary-lead-draft = Kung ano ang magiging kahulugan ng patakarang ito para sa inyo. Burador ito; wala pang nagpatibay nito.
summary-citizens = Ano ang sinasabi nito sa inyo
summary-agency = Ano ang ipinapangako namin
summary-none = Wala pang sugnay ng patakaran na tumutukoy sa mga mamamayan, o sa ginagawa ng tanggapan para sa kanila.
card-title = Maaari ko ba itong i-post? { $title }
card-lead = Basahin ito bago kayo mag-post. Ang patakaran mismo ang masusunod.
card-lead-draft = Basahin ito bago kayo mag-post. Burador ito; wala pang nagpatibay nito.
card-servants = Bago kayo mag-post
card-moderators = Kapag nagkokomento ang mga tao
card-none = Wala pang sugnay ng patakaran na tumutukoy sa mga kawani.
points-point = { $heading }: { $sentence }
points-more-title = Ang buong patakaran
points-more = { $count ->
    [one] { $n } pang sugnay ang nasa patakaran, sa address sa ibaba.
   *[other] { $n } pang sugnay ang nasa patakaran, sa address sa ibaba.
}

take-title = Dalhin ito
take-intro = Mula sa parehong mga sugnay ang lahat ng file, at nasa wika ng patakaran ang mga ito: { $language }.
take-with-notes = Sa mga file ng buong teksto, sinasabi ng bawat sugnay kung saang alituntunin ito hinango.
take-without-notes = Hindi sinasabi ng mga file kung saang alituntunin hinango ang isang sugnay.
take-add-notes = Idagdag ito sa mga file ng buong teksto
take-drop-notes = Huwag itong isama
take-export = Ang buong teksto
take-export-means = Bawat sugnay at ang numero nito, at ang kahong may tanggapan, katayuan, at bersiyon.
take-summary = Isang pahina para sa mga mamamayan
take-summary-means = Kung ano ang kahulugan ng patakaran para sa mga nagbabasa at nagkokomento, sa madaling salita.
take-card = Isang kard para sa mga kawani: maaari ko ba itong i-post?
take-card-means = Ano ang dapat isipin bago mag-post at sa pangangasiwa ng mga komento.
take-size = { $size } kB
take-format-html = Web page
take-format-html-means = Isang file para sa alinmang browser, hindi kailangan ng network; mailalagay sa ibang website.
take-format-pdf = PDF
take-format-pdf-means = Para i-print at lagdaan; may mga tag para sa mga screen reader.
take-format-docx = Dokumentong Word
take-format-docx-means = Para ipagpatuloy ang pag-edit sa word processor, may mga pamagat, numero, at talaan ng nilalaman.
take-format-md = Markdown
take-format-md-means = Payak na tekstong nananatili ang istruktura.
take-format-akn = Akoma Ntoso
take-format-akn-means = Ang format ng batas na gamit ng mga artsibo at parlamento.
take-format-json = JSON
take-format-json-means = Datos para sa mga programa.
take-no-press = Walang typesetter ang node na ito, kaya walang PDF. I-print na lamang ang web page.
problem-no-press-title = Walang PDF dito
problem-no-press-text = Walang typesetter ang node na ito. Kunin ang web page o ang dokumentong Word at iyon ang i-print.
problem-press-slow-title = Masyadong natagalan ang PDF
problem-press-slow-text = Subukang muli makalipas ang isang minuto, o kunin ang web page o ang dokumentong Word at iyon ang i-print.
