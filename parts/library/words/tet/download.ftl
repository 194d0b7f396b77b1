### Taking lists along, and citing.

download-link = Deskarrega lista ida-ne’e
download-title = Deskarrega
download-everything = Buat hotu iha biblioteka, hanesan tabela.
download-filtered = Buat ne’ebé filtru sira-ne’e hetan, hanesan tabela:
download-back = Fila ba lista
download-instruments = Liña ida ba instrumentu ida-idak: títulu, jurisdisaun, data, situasaun, rezumu, fonte sira, verifikasaun.
download-provisions = Liña ida ba dispozisaun ida-idak: saida mak hateten, nia efeitu, elementu sira-ne’ebé nia ko’alia kona-ba, no nia instrumentu.
download-formats = Formatu sira
download-which = Formatu ida-ne’ebé?
format-csv = CSV
format-csv-means = Ba folla kálkulu. Se sélula ida iha buat barak, barra vertikál | haketak sira. Sélula ne’ebé folla kálkulu bele hanoin katak fórmula hahú ho apóstrofu.
format-json = JSON
format-json-means = Ba programa sira: lista ida ho objetu sira.
format-jsonl = JSON Lines
format-jsonl-means = Ba programa sira-ne’ebé lee lista naruk liña-liña: objetu ida iha liña ida-idak.
format-parquet = Parquet
format-parquet-means = Ba análize dadus ho R, Python, DuckDB no seluk tan: ki’ik, ho koluna sira-ne’ebé iha tipu.
download-package = Deskrisaun tabela sira-nian
download-package-means = Fixeiru ida-ne’e (Frictionless Data Package) lista fixeiru ualu hotu ho nia koluna sira, signifikadu ida-idak nian, liña hira, filtru sira-ne’ebé uza no lisensa. Programa ne’ebé lee pakote hanesan ne’e hetan buat hotu liuhosi fixeiru ne’e.
download-licence = Liña ida-idak hateten to’o ne’ebé mak verifika ona nia rejistu, no iha nia enderesu permanente. Bele uza konteúdu tuir CC BY 4.0: temi Balai hanesan fonte. Buat hotu iha-ne’e la’ós konsellu jurídiku.
api-link = Hanesan mós liuhosi API
cite-bibtex = Sitasaun iha BibTeX
cite-csl = Sitasaun iha CSL-JSON
