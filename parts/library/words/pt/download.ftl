### Taking lists along, and citing.

download-link = Descarregar esta lista
download-title = Descarregar
download-everything = Tudo o que está na biblioteca, em quadros.
download-filtered = O que estes filtros encontram, em quadros:
download-back = Voltar à lista
download-instruments = Uma linha por instrumento: título, jurisdição, data, situação, resumo, fontes, verificação.
download-provisions = Uma linha por disposição: o que diz, o que faz, de que elementos fala, e o seu instrumento.
download-formats = Formatos
download-which = Que formato?
format-csv = CSV
format-csv-means = Para folhas de cálculo. Onde uma célula tem várias coisas, há uma barra vertical | entre elas. Uma célula que uma folha de cálculo tomaria por fórmula começa com um apóstrofo.
format-json = JSON
format-json-means = Para programas: uma lista de objetos.
format-jsonl = JSON Lines
format-jsonl-means = Para programas que leem uma lista longa linha a linha: um objeto por linha.
format-parquet = Parquet
format-parquet-means = Para análise de dados com R, Python, DuckDB e outros: pequeno, com colunas tipificadas.
download-package = Descrição dos quadros
download-package-means = Este ficheiro (um Frictionless Data Package) enumera os oito ficheiros com as suas colunas, o significado de cada uma, o número de linhas, os filtros usados e a licença. Um programa que lê tais pacotes obtém tudo através dele.
download-licence = Cada linha diz até que ponto o registo foi verificado e tem o seu endereço permanente. O conteúdo pode ser usado segundo a CC BY 4.0: indique o Balai como fonte. Nada aqui constitui aconselhamento jurídico.
api-link = O mesmo através da API
cite-bibtex = Citação em BibTeX
cite-csl = Citação em CSL-JSON
