### The matrix of jurisdictions by elements or domains.

matrix-title = Quem trata de quê
matrix-link = Matriz
matrix-columns = Colunas
matrix-by-elements = Por elemento da política
matrix-by-domains = Por domínio jurídico
matrix-jurisdictions = { $count ->
    [0] { $n } jurisdições têm aqui instrumentos.
    [one] { $n } jurisdição tem aqui instrumentos.
    [many] { $n } jurisdições têm aqui instrumentos.
   *[other] { $n } jurisdições têm aqui instrumentos.
}
matrix-most = O mais registado: { $name }, { $count } (jurisdições sem nenhum registo: { $silent }).
matrix-least = O menos registado: { $name }, { $count } (jurisdições sem nenhum registo: { $silent }).
matrix-map-elements = { $region }: disposições por jurisdição e elemento da política
matrix-map-domains = { $region }: instrumentos por jurisdição e domínio jurídico
matrix-map-note = Quanto mais escura é uma célula, mais está registado; o número indica quanto e conduz ao que foi registado. Uma célula vazia significa que nada foi registado.
matrix-totals-note = O que consta de várias colunas é contado uma só vez nos totais das linhas.
matrix-table = Os mesmos números em tabela
matrix-total = Total
matrix-csv = Matriz em CSV
matrix-json = Matriz em JSON
