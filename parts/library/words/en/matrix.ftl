### The matrix of jurisdictions by elements or domains.

matrix-title = Who speaks about what
matrix-link = Matrix
matrix-columns = Columns
matrix-by-elements = By policy element
matrix-by-domains = By domain of law
matrix-jurisdictions = { $count ->
    [one] { $n } jurisdiction has an instrument here.
   *[other] { $n } jurisdictions have an instrument here.
}
matrix-most = Most is recorded on { $name }: { $count } (jurisdictions without any: { $silent }).
matrix-least = Least is recorded on { $name }: { $count } (jurisdictions without any: { $silent }).
matrix-map-elements = { $region }: provisions by jurisdiction and policy element
matrix-map-domains = { $region }: instruments by jurisdiction and domain of law
matrix-map-note = The darker a cell, the more is recorded; its number says how many and leads to them. An empty cell means that nothing was recorded.
matrix-totals-note = What stands in several columns is counted once in the totals of the rows.
matrix-table = The same numbers as a table
matrix-total = Total
matrix-csv = Matrix as CSV
matrix-json = Matrix as JSON
