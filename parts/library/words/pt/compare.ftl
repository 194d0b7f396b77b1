### Instruments side by side, and the basket that chooses them.

compare-title = Comparar instrumentos
compare-link = Comparar
compare-link-count = { $count ->
    [0] Comparar ({ $n } escolhidos)
    [one] Comparar ({ $n } escolhido)
    [many] Comparar ({ $n } escolhidos)
   *[other] Comparar ({ $n } escolhidos)
}
compare-add = Acrescentar à comparação
compare-remove = Remover
compare-chosen = Instrumentos escolhidos
compare-how = Como escolher
compare-how-text = Procure um instrumento, abra-o e prima «Acrescentar à comparação». Podem ser comparados dois a oito instrumentos. Um cookie no seu dispositivo conserva a sua escolha durante 30 dias; este sítio não a guarda.
compare-empty = Ainda não escolheu nenhum instrumento.
compare-one-more = Uma comparação exige pelo menos dois instrumentos. Escolha mais um.
compare-too-many = Escolheu { $n } e só podem ser comparados oito, no máximo. Remova aqueles de que menos precisa; os outros mantêm-se.
compare-unknown = A biblioteca não tem nenhum registo com este nome; o endereço pode ter erros de escrita ou estar cortado:
compare-these = Comparar estes { $n }
compare-summary = Em síntese
compare-shared = Todos tratam de:
compare-shared-none = Não há nenhum elemento de que todos tratem.
compare-alone = Só { $letter } trata de:
compare-differs = restringido por { $restricting }; protegido ou permitido por { $guarding }.
compare-differs-none = Em nenhum elemento um instrumento restringe o que outro protege ou permite.
compare-silent = Omisso
compare-all-silent = Todos são omissos sobre
compare-caveat = «Omisso» significa que nenhuma disposição registada trata do elemento; o próprio texto pode tratar dele.
compare-take = Partilhar e levar consigo
compare-share = Endereço desta comparação:
compare-csv = Comparação em CSV
compare-json = Comparação em JSON
