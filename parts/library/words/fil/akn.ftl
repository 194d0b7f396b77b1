### Akoma Ntoso files, in and out.

akn-title = Magpasok ng tekstong nasa anyong Akoma Ntoso
akn-intro = Nagiging mga instrumento ng aklatan ang mga batas, panukalang batas, at dokumento ng sinumang tagapaglathala, at may sariling address ang bawat probisyon. Itinatago ang mismong file at maaari itong kunin muli gaya ng pagkakapasok nito.
akn-file-label = File na Akoma Ntoso
akn-file-hint = XML, hanggang 8 MB. Kung nasa aklatan na ang instrumento, magiging susunod na bersiyon nito ang nabagong file.
akn-button = Ipasok
akn-link = Ang instrumentong ito bilang file na Akoma Ntoso
akn-fault-place = Linya { $line }, sa elementong “{ $element }”. Walang binago.
akn-no-file = Pumili ng file na may laman at hindi lalampas sa 8 MB
akn-no-record = Nababasa ang file, ngunit may laman itong hindi maipapasok sa aklatan
akn-address-taken = May iba nang instrumento sa address na nakasaad sa file
akn-fault-xml = Hindi wasto ang pagkakabuo ng file bilang XML: ayusin ito sa bahaging binanggit sa ibaba
akn-fault-no-akn = XML ang file, ngunit hindi Akoma Ntoso 3.0
akn-fault-declined = Walang lugar ang mga tala ng debate at mga hatol ng hukuman sa aklatang ito, na para sa mga batas at patakaran
akn-fault-dtd = May deklarasyon ng uri ng dokumento (DOCTYPE) ang file; para sa kaligtasan, alisin ito at subukang muli
akn-fault-entity = Gumagamit ang file ng entity na hindi itinatakda ng XML mismo; isulat na lamang ang mismong titik
akn-fault-size = Masyadong malaki ang file, masyadong malalim ang pagkakaayos nito, o masyadong marami ang mga probisyon nito
akn-fault-identity = Hindi sinasabi ng file kung aling akda ito: wala itong FRBRWork na may address
akn-fault-encoding = Hindi UTF-8 at hindi rin UTF-16 ang file
akn-fault-empty = Walang teksto ang file
error-prefix = Error:
error-heading = May problema
