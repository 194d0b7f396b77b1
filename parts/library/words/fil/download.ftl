### Taking lists along, and citing.

download-link = I-download ang listahang ito
download-title = Pag-download
download-everything = Lahat ng nasa aklatan, bilang mga talahanayan.
download-filtered = Ang natatagpuan ng mga filter na ito, bilang mga talahanayan:
download-back = Bumalik sa listahan
download-instruments = Isang hanay para sa bawat instrumento: pamagat, hurisdiksiyon, petsa, katayuan, buod, mga sanggunian, katibayan.
download-provisions = Isang hanay para sa bawat probisyon: ano ang sinasabi nito, ano ang ginagawa nito, tungkol sa aling mga elemento ito, at ang instrumento nito.
download-formats = Mga format
download-which = Aling format?
format-csv = CSV
format-csv-means = Para sa mga spreadsheet. Kung may ilang bagay ang isang cell, may patayong guhit | sa pagitan ng mga ito. Nagsisimula sa kudlit ang cell na ituturing ng spreadsheet na pormula.
format-json = JSON
format-json-means = Para sa mga programa: isang listahan ng mga object.
format-jsonl = JSON Lines
format-jsonl-means = Para sa mga programang binabasa nang linya por linya ang mahabang listahan: isang object bawat linya.
format-parquet = Parquet
format-parquet-means = Para sa pagsusuri ng datos gamit ang R, Python, DuckDB, at iba pa: maliit, at may takdang uri ang mga kolum.
download-package = Paglalarawan ng mga talahanayan
download-package-means = Nakalista sa file na ito (isang Frictionless Data Package) ang lahat ng walong file kasama ang mga kolum ng mga ito, ang kahulugan ng bawat isa, ang bilang ng mga hanay, ang mga filter na ginamit, at ang lisensiya. Makukuha ng programang nakababasa ng ganitong package ang lahat sa pamamagitan nito.
download-licence = Sinasabi ng bawat hanay kung gaano nasuri ang tala nito, at may permanenteng address ito. Maaaring gamitin ang nilalaman sa ilalim ng CC BY 4.0: banggitin ang Balai bilang sanggunian. Walang anuman dito na payong legal.
api-link = Ang mga ito rin sa pamamagitan ng API
cite-bibtex = Sipi bilang BibTeX
cite-csl = Sipi bilang CSL-JSON
