### Jurisdictions held against their region: timeline, coverage, gaps, the map of tiles.

coverage-contents = Nesta página
coverage-timeline-title = Instrumentos ao longo dos anos
coverage-timeline-caption = { $count ->
    [0] { $n } instrumentos por ano de aprovação (calendário gregoriano), cada um na linha do primeiro dos seus domínios. A lista abaixo diz o mesmo.
    [one] { $n } instrumento por ano de aprovação (calendário gregoriano), na linha do primeiro dos seus domínios. A lista abaixo diz o mesmo.
    [many] { $n } instrumentos por ano de aprovação (calendário gregoriano), cada um na linha do primeiro dos seus domínios. A lista abaixo diz o mesmo.
   *[other] { $n } instrumentos por ano de aprovação (calendário gregoriano), cada um na linha do primeiro dos seus domínios. A lista abaixo diz o mesmo.
}
coverage-timeline-none = Nenhum instrumento tem aqui data.
coverage-undated = { $count ->
    [0] { $n } instrumentos sem data, fora da cronologia:
    [one] { $n } instrumento sem data, fora da cronologia:
    [many] { $n } instrumentos sem data, fora da cronologia:
   *[other] { $n } instrumentos sem data, fora da cronologia:
}
coverage-list-title = Instrumentos por domínio jurídico
coverage-title = Em comparação com a região
coverage-intro = O que os instrumentos desta jurisdição abrangem e quantas jurisdições da região ({ $region }) o abrangem. Esta também é contada.
coverage-domains = Domínios jurídicos: { $here } de { $all } abrangidos aqui
coverage-elements = Elementos da política: { $here } de { $all } abrangidos aqui
coverage-here = Instrumentos aqui
coverage-provisions = Disposições aqui
coverage-in-region = Jurisdições da região
coverage-share = { $some } de { $all }
coverage-none = nenhum
coverage-gaps-title = Não encontrado aqui
coverage-gaps-intro = Isto resulta dos registos da biblioteca, e de mais nada.
coverage-gap-domain = Não foi encontrado nenhum instrumento do domínio «{ $name }».
coverage-gap-element = Não foi encontrada nenhuma disposição que trate de «{ $name }».
coverage-neighbours = Outras jurisdições da região que o têm:
coverage-neighbours-none = Nenhuma outra jurisdição da região o tem aqui.
coverage-neighbours-more = e outras
coverage-no-gaps = Todos os domínios e todos os elementos são abrangidos por pelo menos um instrumento.
coverage-notes-title = O que foi procurado por quem compilou os registos
coverage-notes-compiled = Data da compilação: { $date }.
coverage-note-found = Encontrado:
coverage-note-not-found = Não encontrado:
coverage-region-title = { $name }: a região
coverage-region-link = A região: { $name }
coverage-regions-title = Regiões
coverage-map-title = Mapa em mosaico: instrumentos por jurisdição
coverage-map-caption = Cada quadrado é uma jurisdição, aproximadamente no lugar onde se situa, com o número dos seus instrumentos; quantos mais são, mais escuro é o quadrado. Os instrumentos da própria ASEAN têm um quadrado à parte. A tabela abaixo diz o mesmo.
coverage-table-title = Jurisdições da região
coverage-column-domains = Domínios abrangidos
coverage-column-elements = Elementos abrangidos
coverage-column-newest = Instrumento mais recente
coverage-region-gaps-title = O que nenhuma jurisdição da região abrange
coverage-region-no-gaps = Todos os domínios e todos os elementos são abrangidos por pelo menos uma jurisdição da região.
