### Pages that belong to no part: first page, about, display, sign-in, office.

nav-home = Início
home-title = Como devem os organismos públicos utilizar as redes sociais, e quem decide?
home-lead = O Balai é a casa comum onde um governo e os seus cidadãos resolvem esta questão em conjunto. Comece pelo que outros decidiram: políticas, leis e orientações reais, cada uma com a indicação do que foi verificado.
home-number-instruments = { $count ->
    [0] instrumentos
    [one] instrumento
    [many] instrumentos
   *[other] instrumentos
}
home-number-jurisdictions = { $count ->
    [0] jurisdições
    [one] jurisdição
    [many] jurisdições
   *[other] jurisdições
}
home-number-provisions = { $count ->
    [0] disposições
    [one] disposição
    [many] disposições
   *[other] disposições
}
home-start-heading = Por onde começar
home-start-government = Regras sobre a utilização das redes sociais pelo próprio Governo
home-start-asean = Instrumentos dos Estados da ASEAN
home-start-restricts = Disposições que restringem
home-start-protects = Disposições que protegem
home-start-elements = Os 22 elementos de uma política
home-new-heading = Últimas alterações na biblioteca
about-title = Sobre o Balai
about-what = Balai é uma palavra que, em malaio, em indonésio e em várias línguas das Filipinas, designa a casa comum: o lugar onde a comunidade se reúne para resolver os seus assuntos. Este sítio é uma casa assim para uma só pergunta: como devem os organismos públicos utilizar as redes sociais.
about-origin = Nasceu da investigação da UIT e da ASEAN sobre a utilização das redes sociais pelos governos, realizada em 2013 e 2014.
about-evidence-heading = Até que ponto pode confiar
about-evidence = Cada registo indica até que ponto foi verificado: visto nas fontes, visto em parte ou de conhecimento geral. Nada do que aqui se encontra constitui aconselhamento jurídico. Os resumos e as disposições são redigidos nas palavras do próprio levantamento; o texto oficial está no endereço indicado.
about-data-heading = Leve os dados consigo
about-data = Tudo o que está neste sítio está também disponível em JSON, em /api/v1, com a descrição em /api/openapi.json. Os conteúdos podem ser utilizados nos termos da licença CC BY 4.0; os nomes de lugares e de línguas provêm do Unicode CLDR.
about-privacy-heading = O que fica guardado sobre si
about-privacy = Nada, a menos que escolha uma língua ou as cores (dois cookies, apenas com essa escolha) ou inicie sessão (um cookie para a sua sessão, conservado durante 14 dias). Nada é carregado de outros sítios e ninguém é informado do que lê.
about-node = Este nó utiliza o Balai { $version }.
languages-title = Línguas
languages-intro = Este sítio fala 13 línguas. Escolha uma; a escolha fica guardada neste dispositivo.
languages-reviewed = Revista por um leitor nativo
languages-not-reviewed = Ainda não revista por um leitor nativo
languages-source-language = Língua de origem da interface
languages-note = Os textos da interface foram escritos primeiro em inglês e depois traduzidos para utilização no Balai. Onde nenhum leitor nativo os reviu, conte com erros e informe-nos deles.
languages-choose = Ler nesta língua
languages-state = Situação
language-chosen = Esta é a língua em que está a ler.
display-title = Cores e consumo de dados
display-theme = Cores
display-theme-auto = Conforme o meu dispositivo
display-theme-light = Claras
display-theme-dark = Escuras
display-light-mode = Poupar dados: não utilizar tipos de letra da Internet
display-light-mode-hint = As páginas ficam mais leves. Utilize esta opção se o seu dispositivo mostrar bem a escrita da sua língua sem eles.
display-save = Guardar
display-saved = A sua escolha foi guardada neste dispositivo.
licences-title = Licenças
licences-intro = O próprio Balai pode ser utilizado nos termos da Apache License 2.0 ou da licença MIT, à sua escolha. Os seus conteúdos podem ser utilizados nos termos da licença CC BY 4.0. Seguem-se as licenças da folha de estilo e dos tipos de letra que inclui.
problems-title = Erros da API
sign-in-title = Iniciar sessão
sign-in-text = Prima o botão para iniciar sessão neste dispositivo. A ligação só funciona uma vez.
sign-in-button = Iniciar sessão
office-title = Gestão
office-intro = O estado deste nó.
office-facts = Este nó
office-version = Versão
office-database = Base de dados
office-instruments = Instrumentos
office-import = Carregar de novo os conteúdos
office-import-text = Carrega os registos que acompanham esta versão. Os registos que não mudaram ficam como estão; os alterados passam a ser novas versões.
office-imported = Os conteúdos foram carregados: { $added } novos, { $changed } alterados, { $unchanged } sem alterações, { $refused } recusados.
office-log = Últimas operações
office-log-when = Quando (UTC)
office-log-deed = Operação
office-log-detail = Pormenor
office-log-who = Quem
office-by-program = o programa
