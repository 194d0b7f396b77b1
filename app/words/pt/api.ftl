### The page that shows the API.

api-title = API
api-intro = Aqui os programas leem o que as pessoas leem nas páginas: os mesmos registos, em JSON. Não é precisa chave.
api-lists = Uma lista responde com total, items e next. Ponha o que está em next em ?cursor= para obter a página seguinte; depois da última página é null.
api-errors = Um pedido que não pode ser respondido recebe um código a partir de 400 e um documento de problema (RFC 9457) que diz porquê.
api-again = Cada resposta tem um ETag. Devolva-o como If-None-Match, e o que não mudou não é enviado de novo.
api-tables = Listas inteiras de uma vez, em CSV, JSON, JSON Lines ou Parquet:
api-description = Para programas, tudo isto está descrito como OpenAPI 3.1:
api-in-english = As descrições estão em inglês.
api-operations = O que se pode pedir
api-example = Experimentar
api-parameters = Parâmetros
api-parameters-none = Não tem nenhum.
api-required = obrigatório
api-optional = pode ser omitido
api-in-path = no caminho
api-in-query = na consulta
api-in-header = num cabeçalho
api-in-cookie = num cookie
api-takes = O que enviar
api-answers = Respostas
api-kind-text = texto
api-kind-integer = número inteiro
api-kind-number = número
api-kind-flag = verdadeiro ou falso
api-kind-object = objeto
api-kind-anything = qualquer coisa
api-kind-list = lista de { $of }
api-kind-maybe = { $of }, ou null
api-kind-word = um de: { $words }
api-kind-words = qualquer de: { $words }
