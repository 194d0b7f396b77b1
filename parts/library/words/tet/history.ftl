### The history of a record, and of the library.

history-title = Rejistu ida-ne’e nia istória
history-program = hosi programa
history-because = Tanba
history-compare = Saida mak muda
history-checked = Verifika fali, no rejistu ne’e loos
history-corrected = Muda iha { $date }
history-corrections = Korresaun sira
changes-between = Saida mak muda hosi versaun { $from } ba versaun { $to }
changes-none = Laiha diferensa.
changes-removed = hasai:
changes-added = aumenta:
changes-provision-added = Dispozisaun foun
changes-provision-removed = Dispozisaun ne’ebé hasai
changes-provision-changed = Dispozisaun ne’ebé muda
changes-provision-renumbered = Dispozisaun ne’ebé muda númeru
changes-title = Mudansa sira iha biblioteka
changes-feed = Akompaña mudansa sira (fonte Atom)
changes-new = Foun iha biblioteka
unchecked-since = Seidauk verifika fali hahú hosi { $date }.
unchecked-button = Ha’u verifika fali ona rejistu ida-ne’e, no nia loos
unchecked-title = Rejistu sira-ne’ebé la verifika iha tinan rua nia laran
unchecked-none = Rejistu hotu verifika ona iha tinan rua ikus ne’e.
