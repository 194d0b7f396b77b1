### What stands on papers and in files, and the page that lists them.

draft-take = Levar consigo: PDF, Word e outros ficheiros
export-contents = Índice
export-page = Página { $page } de { $pages }
export-address = Endereço permanente:
export-signed = Assinado
export-version = Versão { $number }, { $date }
export-version-label = Versão
export-state = Situação
export-body = Organismo público
export-jurisdiction = Jurisdição
export-adopted = Adotada em
export-decision = Por
export-effective = Em vigor a partir de
export-review = A rever até
export-draft-lead = Isto é um projeto. Ninguém o adotou.
export-adapted = Adaptada de «{ $title }», { $address }
export-adapted-reworded = Adaptada, com outras palavras, de «{ $title }», { $address }
export-findings = Constatações aceites com uma razão
export-finding-clauses = Diz respeito a { $clauses }

summary-title = Em resumo: { $title }
summary-lead = O que esta política significa para si. O que vale é a própria política.
summary-lead-draft = O que esta política significaria para si. É um projeto; ninguém o adotou.
summary-citizens = O que lhe diz
summary-agency = O que prometemos
summary-none = Nenhuma cláusula da política fala ainda aos cidadãos, ou do que o organismo faz por eles.
card-title = Posso publicar isto? { $title }
card-lead = Leia isto antes de publicar. O que vale é a própria política.
card-lead-draft = Leia isto antes de publicar. É um projeto; ninguém o adotou.
card-servants = Antes de publicar
card-moderators = Quando as pessoas comentam
card-none = Nenhuma cláusula da política fala ainda ao pessoal.
points-point = { $heading }: { $sentence }
points-more-title = A política inteira
points-more = { $count ->
    [0] Não há mais cláusulas na política.
    [one] Há mais { $n } cláusula na política, no endereço abaixo.
    [many] Há mais { $n } cláusulas na política, no endereço abaixo.
   *[other] Há mais { $n } cláusulas na política, no endereço abaixo.
}

take-title = Levar consigo
take-intro = Todos os ficheiros são feitos das mesmas cláusulas e falam a língua da política: { $language }.
take-with-notes = Nos ficheiros do texto inteiro, cada cláusula diz de que orientação foi adaptada.
take-without-notes = Os ficheiros não dizem de que orientação uma cláusula foi adaptada.
take-add-notes = Juntar isso aos ficheiros do texto inteiro
take-drop-notes = Deixar de fora
take-export = O texto inteiro
take-export-means = Cada cláusula com o seu número, e a caixa com organismo, situação e versão.
take-summary = Uma página para cidadãos
take-summary-means = O que a política significa para quem lê e comenta, em resumo.
take-card = Um cartão para o pessoal: posso publicar isto?
take-card-means = Em que pensar antes de publicar e ao cuidar dos comentários.
take-size = { $size } kB
take-format-html = Página da Internet
take-format-html-means = Um só ficheiro para qualquer navegador, sem rede; para pôr noutro sítio.
take-format-pdf = PDF
take-format-pdf-means = Para imprimir e assinar; com etiquetas para leitores de ecrã.
take-format-docx = Documento Word
take-format-docx-means = Para continuar a editar num processador de texto, com títulos, números e índice.
take-format-md = Markdown
take-format-md-means = Texto simples que mantém a estrutura.
take-format-akn = Akoma Ntoso
take-format-akn-means = O formato jurídico de arquivos e parlamentos.
take-format-json = JSON
take-format-json-means = Dados para programas.
take-no-press = Este sítio não tem compositor tipográfico, por isso não há PDF. Imprima antes a página da Internet.
problem-no-press-title = Aqui não há PDF
problem-no-press-text = Este sítio não tem compositor tipográfico. Leve a página da Internet ou o documento Word e imprima-os.
problem-press-slow-title = O PDF demorou demasiado
problem-press-slow-text = Tente de novo daqui a um minuto, ou leve a página da Internet ou o documento Word e imprima-os.
