### The frame of every page, and problems.

site-name = Balai
skip-to-content = Ba kedas konteúdu
language = Lian
main-navigation = Navegasaun prinsipál
breadcrumbs = Ita-Boot iha-ne’e
nav-about = Kona-ba Balai
nav-languages = Lian sira
nav-display = Kór no uzu dadus
nav-licences = Lisensa sira
nav-api = API
nav-office = Jestaun
signed-in-as = Sesaun loke ona ho naran { $name }.
sign-out = Taka sesaun
footer-no-tracking = Balai la halo rastreiu ba ema ida no la karrega buat ida hosi sítiu seluk.

## Problems: what went wrong and what to do next

problem-what-we-got = Buat ne’ebé ami simu:
problem-go-home = Ba pájina inisiál
problem-go-library = Buka iha biblioteka
problem-code = Erru { $code }
problem-not-found-title = Laiha buat ida iha enderesu ida-ne’e
problem-not-found-text = Haree fali se enderesu ne’e hakerek sala, ka buka iha biblioteka. Enderesu permanente instrumentu sira-nian nunka muda sentidu: se instrumentu ida muda fatin, enderesu tuan lori Ita-Boot ba enderesu foun.
problem-bad-request-title = Ami la konsege komprende pedidu ne’e
problem-bad-request-text = Parte ruma hosi enderesu ka formuláriu iha forma ne’ebé ami la koñese. Laiha buat ida mak muda. Favór ida fila fali, hadi’a no koko tan.
problem-sign-in-title = Favór ida loke sesaun uluk
problem-sign-in-text = Pájina ida-ne’e ba ema sira-ne’ebé serbisu ho sítiu ida-ne’e. Loke ligasaun asesu nian ne’ebé Ita-Boot simu, ka husu ligasaun ida ba responsavel sítiu ne’e nian.
problem-forbidden-title = Ita-Boot la iha autorizasaun atu halo ida-ne’e
problem-forbidden-text = Ita-Boot nia knaar iha sítiu ida-ne’e la permite. Laiha buat ida mak muda. Se Ita-Boot presiza autorizasaun ne’e, husu ba responsavel sítiu ne’e nian.
problem-cross-site-title = Pedidu ne’e mai hosi sítiu seluk
problem-cross-site-text = Atu proteje Ita-Boot, ami simu de’it mudansa hosi pájina sítiu ida-ne’e nian. Laiha buat ida mak muda. Loke pájina ne’e iha-ne’e no koko fali.
problem-too-long-title = Testu ne’ebé haruka naruk liu
problem-too-long-text = Enderesu ka formuláriu ne’e boot liu buat ne’ebé sítiu ida-ne’e bele simu. Laiha buat ida mak muda. Halo badak liután no koko fali.
problem-method-title = Labele uza enderesu ida-ne’e ho maneira ne’e
problem-method-text = Enderesu ne’e eziste, maibé la’ós ba pedidu ho tipu ida-ne’e. Laiha buat ida mak muda.
problem-too-slow-title = Resposta demora liu
problem-too-slow-text = Sítiu ne’e okupadu hela. Favór ida hein minutu ida no koko fali.
problem-ours-title = Iha problema ruma iha ami-nia parte
problem-ours-text = Ida-ne’e la’ós Ita-Boot nia sala, no ami rejista ona problema ne’e. Favór ida hein minutu balun no koko fali.
problem-sign-in-link-title = Ligasaun asesu ida-ne’e la funsiona
problem-sign-in-link-text = Ligasaun ne’e uza tiha ona, liu ona loron ida, ka la kopia tomak. Husu ligasaun foun ida ba responsavel sítiu ne’e nian; responsavel bele halo ligasaun ho komandu “balai doctor --sign-in-link”.
