### Akoma Ntoso files, in and out.

akn-title = Hatama testu ida iha formatu Akoma Ntoso
akn-intro = Lei, proposta lei no dokumentu sira hosi entidade saida de’it sai instrumentu iha biblioteka, no dispozisaun ida-idak iha nia enderesu rasik. Fixeiru ne’e rasik rai hela no bele foti fali hanesan bainhira tama.
akn-file-label = Fixeiru Akoma Ntoso
akn-file-hint = XML, másimu 8 MB. Se instrumentu ne’e iha ona biblioteka, fixeiru ne’ebé muda sai nia versaun tuirmai.
akn-button = Hatama
akn-link = Instrumentu ida-ne’e iha fixeiru Akoma Ntoso
akn-fault-place = Liña { $line }, iha elementu “{ $element }”. Laiha buat ida mak muda.
akn-no-file = Hili fixeiru ida-ne’ebé la mamuk no la boot liu 8 MB
akn-no-record = Bele lee fixeiru ne’e, maibé iha buat ruma iha laran ne’ebé labele tama iha biblioteka
akn-address-taken = Iha ona instrumentu seluk iha enderesu ne’ebé fixeiru ne’e hatudu
akn-fault-xml = Fixeiru ne’e la’ós XML ne’ebé hakerek loos: hadi’a iha fatin ne’ebé hatudu iha kraik
akn-fault-no-akn = Fixeiru ne’e XML, maibé la’ós Akoma Ntoso 3.0
akn-fault-declined = Ata debate no desizaun tribunál nian la tama iha biblioteka ida-ne’e, ne’ebé rai lei no polítika
akn-fault-dtd = Fixeiru ne’e iha deklarasaun tipu dokumentu nian (DOCTYPE); ba seguransa, hasai deklarasaun ne’e no koko fali
akn-fault-entity = Fixeiru ne’e uza entidade ida ne’ebé XML rasik la define; hakerek de’it letra ne’e rasik
akn-fault-size = Fixeiru ne’e boot liu, iha nivel barak liu ka iha dispozisaun barak liu
akn-fault-identity = Fixeiru ne’e la hateten obra ida-ne’ebé: nia laiha FRBRWork ho enderesu
akn-fault-encoding = Fixeiru ne’e la’ós UTF-8 no la’ós mós UTF-16
akn-fault-empty = Fixeiru ne’e laiha testu
error-prefix = Erru:
error-heading = Iha problema ida
