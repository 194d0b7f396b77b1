### The library.

nav-library = Biblioteca
nav-jurisdictions = Jurisdições
library-title = Biblioteca de instrumentos jurídicos e de política
library-title-search = { $query }: biblioteca de instrumentos jurídicos e de política
search-label = Pesquise em títulos, resumos e disposições, em qualquer língua
search-button = Pesquisar
chosen-heading = Filtros escolhidos
remove-filter = Remover o filtro
clear-all = Limpar tudo
filters-heading = Filtros
filters-jump = Ir para os filtros
instruments-found = { $count ->
    [0] { $n } instrumentos
    [one] { $n } instrumento
    [many] { $n } instrumentos
   *[other] { $n } instrumentos
}
provisions-found = { $count ->
    [0] { $n } disposições
    [one] { $n } disposição
    [many] { $n } disposições
   *[other] { $n } disposições
}
instruments-count = { $count ->
    [0] { $n } instrumentos
    [one] { $n } instrumento
    [many] { $n } instrumentos
   *[other] { $n } instrumentos
}
respelled = Nenhum registo contém a palavra «{ $typed }». Em vez dela, procurámos «{ $taken }» e palavras semelhantes.
view-label = O que mostrar
view-instruments = Instrumentos
view-provisions = Disposições
sort-label = Ordem
sort-relevance = Mais relevantes
sort-newest = Mais recentes
sort-oldest = Mais antigos
sort-title = Título
sort-changed = Últimas alterações aqui
nothing-found = Não foram encontrados resultados.
nothing-found-words = Utilize menos palavras ou palavras diferentes; todas têm de constar do texto.
nothing-found-filters = Remova um filtro.
pagination-label = Páginas
page-of = página { $page } de { $last }
page-previous = Página anterior
page-next = Página seguinte
feed-title = Balai: novidades da biblioteca
feed-link = Acompanhar as novidades (fonte Atom)
facet-jurisdiction = Jurisdição
facet-region = Região
facet-kind = Tipo
facet-domain = Domínio jurídico
facet-element = Elemento da política
facet-stance = Efeito
facet-binding = Força vinculativa
facet-status = Situação
facet-language = Língua do original
facet-year = Ano
facet-evidence = Verificação
date-unknown = data desconhecida
content-in-english = As páginas deste sítio estão na sua língua; os resumos e as disposições do levantamento estão em inglês.
evidence-what-checked = O que foi verificado
evidence-heading = Verificação
field-issuer = Entidade emitente
field-adopted = Data de aprovação
field-effective = Entrada em vigor
field-applies-to = Destinatários
field-languages = Línguas do original
field-amended = Alterado por
field-source = Endereço do original
applies-to-whole-of-government = Todo o Governo
applies-to-public-servants = Funcionários públicos
applies-to-agencies = Organismos públicos
applies-to-everyone = Todas as pessoas
applies-to-platforms = Plataformas
url-basis-seen = O próprio texto, ou uma página sobre ele, foi visto neste endereço.
url-basis-known = Endereço conhecido que não foi aberto de novo para este levantamento.
url-basis-portal = Apenas a página inicial de um sítio oficial: pesquise aí pelo título.
url-basis-unstated = O registo não indica se o próprio texto foi visto neste endereço.
provisions-heading = { $count ->
    [0] { $n } disposições principais
    [one] { $n } disposição principal
    [many] { $n } disposições principais
   *[other] { $n } disposições principais
}
provision-heading = Disposição
provision-whole = Ver o instrumento completo
provisions-none = Não foi registada nenhuma disposição deste instrumento.
provisions-filter = Escolher as disposições a mostrar
provisions-shown = { $shown } de { $all } disposições mostradas.
provisions-judgement = As palavras são do próprio levantamento e não do texto oficial. O efeito atribuído a cada disposição é uma apreciação de quem a compilou, feita para ser debatida.
filter-button = Mostrar estas
relations-heading = Relações
relation-implements = Dá execução a:
relation-implements-by = É executado por:
relation-amends = Altera:
relation-amends-by = É alterado por:
relation-repeals = Revoga:
relation-repeals-by = É revogado por:
relation-cites = Cita:
relation-cites-by = É citado por:
relation-constrains = Limita:
relation-constrains-by = É limitado por:
relation-adapts = Adapta:
relation-adapts-by = É adaptado por:
relation-outside = não consta desta biblioteca
sources-heading = Páginas em que os factos foram verificados
sources-none = Não foi registada nenhuma página de origem.
cite-heading = Como citar
cite-address = Endereço permanente:
cite-json = Este registo em JSON
versions-heading = Versões deste registo
version-number = Versão { $number }
version-old = Está a ler uma versão anterior deste registo.
version-newest = Ler a mais recente
jurisdictions-title = Jurisdições
jurisdictions-intro = Estados, territórios e organizações com instrumentos na biblioteca.
jurisdiction-in-library = Pesquisar e filtrar estes instrumentos
jurisdiction-caveat = O que não consta desta lista não foi encontrado nos materiais pesquisados. Isso não prova que não exista.
