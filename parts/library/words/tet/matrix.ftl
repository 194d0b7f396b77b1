### The matrix of jurisdictions by elements or domains.

matrix-title = Sé mak trata saida
matrix-link = Matrís
matrix-columns = Koluna sira
matrix-by-elements = Tuir elementu polítika nian
matrix-by-domains = Tuir domíniu jurídiku
matrix-jurisdictions = Jurisdisaun { $n } mak iha instrumentu iha-ne’e.
matrix-most = Buat ne’ebé rejista barak liu mak kona-ba { $name }: { $count } (jurisdisaun sira-ne’ebé laiha: { $silent }).
matrix-least = Buat ne’ebé rejista uitoan liu mak kona-ba { $name }: { $count } (jurisdisaun sira-ne’ebé laiha: { $silent }).
matrix-map-elements = { $region }: dispozisaun sira tuir jurisdisaun no elementu polítika nian
matrix-map-domains = { $region }: instrumentu sira tuir jurisdisaun no domíniu jurídiku
matrix-map-note = Sélula metan liu, rejistu barak liu; nia númeru hatudu hira no lori Ita-Boot ba sira. Sélula mamuk signifika katak laiha buat ida mak rejista.
matrix-totals-note = Buat ne’ebé tama iha koluna balun konta dala ida de’it iha totál liña nian.
matrix-table = Númeru hanesan iha tabela
matrix-total = Totál
matrix-csv = Matrís iha CSV
matrix-json = Matrís iha JSON
