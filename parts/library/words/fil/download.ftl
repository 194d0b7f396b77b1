### Taking lists along, and citing.

download-link = I-download ang listahang ito
download-title = Mag-download
download-everything = Lahat ng nasa aklatan, bilang mga talahanayan.
download-filtered = Ang nahahanap ng mga filter na ito, bilang mga talahanayan:
download-back = Bumalik sa listahan
download-instruments = Isang hanay para sa bawat instrumento: pamagat, hurisdiksiyon, petsa, katayuan, buod, mga sanggunian, katibayan.
download-provisions = Isang hanay para sa bawat probisyon: ano ang sinasabi nito, ano ang ginagawa nito, tungkol sa aling mga elemento ito, at ang instrumento nito.
download-formats = Mga format
download-which = Aling format?
format-csv = CSV
format-csv-means = Para sa mga spreadsheet. Kung may ilang bagay sa isang cell, may patayong guhit na | sa pagitan ng mga ito. Nagsisimula sa kudlit ang cell na aakalain ng spreadsheet na formula.
format-json = JSON
format-json-means = Para sa mga programa: isang listahan ng mga object.
format-jsonl = JSON Lines
format-jsonl-means = Para sa mga programang nagbabasa ng mahabang listahan nang linya-linya: isang object bawat linya.
format-parquet = Parquet
format-parquet-means = Para sa pagsusuri ng datos gamit ang R, Python, DuckDB, at iba pa: maliit, at may takdang uri ang mga kolum.
download-package = Paglalarawan ng mga talahanayan
download-package-means = Nakalista sa file na ito (isang Frictionless Data Package) ang lahat ng walong file kasama ang mga kolum, ang kahulugan ng bawat isa, ang bilang ng mga hanay, ang mga ginamit na filter, at ang lisensiya. Makukuha ng programang nakababasa ng ganitong package ang lahat sa pamamagitan nito.
download-licence = Sinasabi ng bawat hanay kung gaano nasuri ang tala nito, at naroon ang permanenteng address nito. Magagamit ang nilalaman sa ilalim ng CC BY 4.0: banggitin ang Balai bilang sanggunian. Walang anuman dito na payong legal.
api-link = Ito rin sa pamamagitan ng API
cite-bibtex = Sipi bilang BibTeX
cite-csl = Sipi bilang CSL-JSON
