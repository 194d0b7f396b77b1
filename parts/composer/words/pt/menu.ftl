### The menu of guidelines, exclusive choices, bundles.

nav-menu = Menu
menu-title = Menu de orientações
menu-title-search = { $query }: menu de orientações
menu-intro = Cláusulas-modelo com que uma administração constrói a sua própria política. É um menu e não uma lei-modelo: onde a prática difere há verdadeiras alternativas, e a escolha é sua.
menu-in-english = As páginas deste sítio estão na sua língua; as orientações estão em inglês.
menu-search-label = Pesquise nas orientações
menu-search-button = Pesquisar
menu-compose = Criar uma política
menu-begin = Formas de começar
menu-choices-link = { $count ->
    [0] { $n } escolhas a fazer, com as opções lado a lado
    [one] { $n } escolha a fazer, com as opções lado a lado
    [many] { $n } escolhas a fazer, com as opções lado a lado
   *[other] { $n } escolhas a fazer, com as opções lado a lado
}
menu-bundle = Conjunto
menu-chosen = Filtros escolhidos
menu-remove-filter = Remover o filtro
menu-clear = Limpar tudo
menu-filters = Filtros
menu-filters-jump = Ir para os filtros
menu-found = { $count ->
    [0] { $n } orientações
    [one] { $n } orientação
    [many] { $n } orientações
   *[other] { $n } orientações
}
menu-nothing = Nenhuma orientação corresponde.
menu-nothing-words = Utilize menos palavras ou palavras diferentes; todas têm de constar do texto.
menu-nothing-filters = Remova um filtro.
menu-pagination = Páginas
menu-page-of = página { $page } de { $last }
menu-previous = Página anterior
menu-next = Página seguinte
menu-facet-element = Elemento da política
menu-facet-strength = Força
menu-facet-audience = Quem tem de agir
menu-facet-right = Direitos em causa
menu-facet-openness = Efeito na abertura
menu-facet-safety = Efeito na segurança
menu-strength-baseline = De base
menu-strength-baseline-means = todas as políticas a deveriam ter
menu-strength-recommended = Recomendada
menu-strength-recommended-means = boa prática onde os meios o permitam
menu-strength-advanced = Avançada
menu-strength-advanced-means = exige meios, razões ou garantias especiais
menu-audience-agency = O organismo
menu-audience-leadership = A sua direção
menu-audience-public-servants = Funcionários públicos
menu-audience-moderators = Moderadores
menu-audience-citizens = Cidadãos
menu-right-expression = Expressão
menu-right-access-to-information = Acesso à informação
menu-right-privacy = Vida privada
menu-right-participation = Participação
menu-right-non-discrimination = Não discriminação
menu-right-remedy = Recurso efetivo
menu-right-assembly = Reunião
menu-right-culture-language = Cultura e língua
menu-openness-2 = abre muito
menu-openness-1 = abre
menu-openness-0 = nem abre nem limita
menu-openness-minus-1 = limita
menu-openness-minus-2 = limita muito
menu-safety-2 = muito mais seguro
menu-safety-1 = mais seguro
menu-safety-0 = nem mais seguro nem mais arriscado
menu-safety-minus-1 = mais arriscado
menu-safety-minus-2 = muito mais arriscado
menu-precedents-count = { $count ->
    [0] (sem precedentes)
    [one] ({ $n } precedente)
    [many] (o mais bem verificado de { $n } precedentes)
   *[other] (o mais bem verificado de { $n } precedentes)
}
menu-own-proposal = Proposta do próprio menu
menu-own-proposal-means = Não encontrámos nenhum precedente na biblioteca. A cláusula é uma proposta do próprio menu.
menu-evidence-what = Em que assenta
menu-model-text = Texto-modelo
menu-blanks = Espaços a preencher
menu-blanks-hint = Os exemplos são pontos de partida, não normas.
menu-for-example = Por exemplo:
menu-why = Porquê
menu-none = nenhum
menu-check = Como um auditor a verificaria
menu-option-of = Uma de várias opções que se excluem:
menu-requires = Assenta em
menu-safeguards = Garantias
menu-safeguards-hint = Têm de constar da mesma política.
menu-conflicts = Não pode estar ao lado de
menu-needed-by = { $count ->
    [0] { $n } orientações precisam dela
    [one] { $n } orientação precisa dela
    [many] { $n } orientações precisam dela
   *[other] { $n } orientações precisam dela
}
menu-precedents = Precedentes
menu-precedents-mean = Estes instrumentos mostram a ideia na prática, raramente com as mesmas palavras. Cada um é apresentado com o grau de verificação do seu registo.
menu-judgement = Os efeitos na abertura e na segurança são juízos de quem redigiu, feitos para serem debatidos. Nada aqui constitui aconselhamento jurídico.
menu-json = Esta orientação em JSON
menu-reference-gone = uma cláusula que não existe
choices-title = Escolhas a fazer
choices-intro = Aqui a prática difere e as opções excluem-se. Veja o que cada uma dá e o que tira.
choice-one-of = Escolha uma; as opções excluem-se.
choice-needs = Precisa de
bundle-means = Um conjunto para começar: tem tudo de que as suas cláusulas precisam e não tem duas que se contradigam. Depois pode acrescentar, alterar e retirar cláusulas.
bundle-start = Começar um projeto com este conjunto
