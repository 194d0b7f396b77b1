### Instruments side by side, and the basket that chooses them.

compare-title = Kompara instrumentu sira
compare-link = Kompara
compare-link-count = Kompara (hili ona { $n })
compare-add = Aumenta ba komparasaun
compare-remove = Hasai
compare-chosen = Instrumentu sira-ne’ebé hili ona
compare-how = Oinsá atu hili
compare-how-text = Buka instrumentu ida, loke nia, no hanehan “Aumenta ba komparasaun”. Bele kompara instrumentu rua to’o ualu. Cookie ida iha Ita-Boot nia dispozitivu rai Ita-Boot nia eskolla ba loron 30; sítiu ida-ne’e la rai eskolla ne’e.
compare-empty = Ita-Boot seidauk hili instrumentu ida.
compare-one-more = Komparasaun presiza pelumenus instrumentu rua. Hili tan ida.
compare-too-many = Ita-Boot hili ona { $n }, maibé bele kompara másimu ualu. Hasai sira-ne’ebé Ita-Boot la presiza liu; sira seluk hela nafatin.
compare-unknown = Biblioteka laiha rejistu ho naran ida-ne’e; karik enderesu hakerek sala ka kotu:
compare-these = Kompara { $n } ne’e
compare-summary = Iha liafuan badak
compare-shared = Instrumentu hotu trata:
compare-shared-none = Laiha elementu ida ne’ebé instrumentu hotu trata.
compare-alone = { $letter } de’it mak trata:
compare-differs = restrinje hosi { $restricting }; proteje ka permite hosi { $guarding }.
compare-differs-none = Laiha elementu ida ne’ebé instrumentu ida restrinje no instrumentu seluk proteje ka permite.
compare-silent = La trata
compare-all-silent = Laiha instrumentu ida mak trata
compare-caveat = “La trata” signifika katak laiha dispozisaun rejistadu ida mak trata elementu ne’e; karik testu rasik trata.
compare-take = Fahe no lori ho Ita-Boot
compare-share = Enderesu komparasaun ida-ne’e nian:
compare-csv = Komparasaun iha CSV
compare-json = Komparasaun iha JSON
