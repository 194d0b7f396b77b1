### Drafts of policies: composing, versions, sharing.

drafts-title = Projetos
drafts-none = Ainda não há nenhum projeto.
draft-state-draft = Projeto
draft-state-adopted = Adotado
draft-version = versão { $number }
draft-details = Título, organismo, jurisdição, língua
draft-details-change = Alterar
draft-title = Título da política
draft-title-hint = Por exemplo: Política de redes sociais do Ministério do Exemplo
draft-title-missing = Dê um título à política.
draft-title-long = O título tem mais de 200 carateres.
draft-issuer = Que organismo a vai adotar?
draft-issuer-hint = O seu nome é inserido onde uma cláusula nomeia o organismo.
draft-issuer-missing = Indique o organismo que vai adotar a política.
draft-issuer-long = O nome tem mais de 200 carateres.
draft-jurisdiction = Jurisdição
draft-jurisdiction-none = Nenhuma destas
draft-jurisdiction-unknown = Escolha uma jurisdição da lista.
draft-language = Língua da política
draft-language-hint = Os textos do menu estão em inglês; pode substituí-los em qualquer língua.
draft-language-unknown = Escolha uma língua da lista.
draft-start = Como quer começar?
draft-start-unknown = Escolha como começar.
draft-start-choices = { $count ->
    [0] Respondendo a { $n } perguntas
    [one] Respondendo a { $n } pergunta; pode passá-la
    [many] Respondendo a { $n } perguntas; pode passar qualquer uma
   *[other] Respondendo a { $n } perguntas; pode passar qualquer uma
}
draft-start-scratch = Do zero
draft-start-bundle = Com o conjunto «{ $title }»
draft-start-draft = Com uma cópia de «{ $title }»
draft-begin = Começar o projeto
draft-save = Guardar
draft-saved = Guardado.
draft-error = Erro:
draft-errors = Há um problema
draft-errors-kept = Ainda nada foi guardado. O que escreveu continua aqui.
draft-by-link-read = Lê este projeto através de uma ligação que lhe foi dada.
draft-by-link-comment = Pode ler este projeto e comentar cada secção, através de uma ligação que lhe foi dada.
draft-by-link-edit = Pode alterar este projeto através de uma ligação que lhe foi dada.
draft-preview = Ler ou imprimir todo o texto
draft-choices = Escolhas ({ $answered } de { $all } feitas)
draft-blanks = Espaços ({ $open } de { $all } por preencher)
draft-versions = Versões
draft-shares = Partilhar este projeto
draft-left-out = Estas não foram acrescentadas, porque não podem estar ao lado do que já existe. Decida:
draft-conflicts = Cláusulas que não podem estar lado a lado
draft-broken = Cláusulas que remetem para uma que não existe
draft-lacking = { $count ->
    [0] Não falta nenhuma cláusula
    [one] Falta { $n } cláusula
    [many] Faltam { $n } cláusulas
   *[other] Faltam { $n } cláusulas
}
draft-lacking-means = As cláusulas que tem assentam nestas, ou precisam delas como garantias.
draft-lacking-add = Acrescentar todas
draft-sections = Secções
draft-complete = { $complete } de { $all } secções concluídas
draft-clauses = { $count ->
    [0] nenhuma cláusula
    [one] { $n } cláusula
    [many] { $n } cláusulas
   *[other] { $n } cláusulas
}
draft-remarks = { $count ->
    [0] { $n } comentários em aberto
    [one] { $n } comentário em aberto
    [many] { $n } comentários em aberto
   *[other] { $n } comentários em aberto
}
task-complete = Concluída
task-begun = Em curso
task-empty = Por começar
section-merged = Guardado. Entretanto outra pessoa guardou esta secção; as alterações de ambas foram mantidas.
section-conflict = Duas cláusulas que se excluem
section-conflict-new = Quer acrescentar:
section-conflict-with = Não pode estar ao lado do que já existe:
section-replace = Substituir o que existe
section-both = Manter ambas
section-keep = Não acrescentar
section-reworded = a sua redação difere do modelo
section-added = Acrescentada:
section-added-needs = Precisa também destas:
section-add-needs = Acrescentar também estas
section-empty = Não há nenhuma cláusula nesta secção.
section-hint = Altere as palavras conforme precisar; a ligação à cláusula-modelo mantém-se. Cada gravação cria uma versão, por isso nada se perde.
section-adapted-from = Adaptada de
section-own = Uma cláusula própria
section-heading = Título
section-text = Texto
section-read = Como será lida
section-difference = O que difere do texto-modelo
section-up = Mover para cima
section-down = Mover para baixo
section-remove = Retirar
section-refer = Para remeter para esta cláusula, escreva
section-new = Escrever uma cláusula própria
section-new-hint = Para um espaço que é preenchido em todo o lado, escreva o seu nome entre dois pares de chavetas:
section-complete = Concluiu esta secção?
section-complete-yes = Sim, está concluída
section-complete-no = Não, voltarei a ela
section-next = Secção seguinte:
section-offers = { $count ->
    [0] Mais { $n } orientações no menu
    [one] Mais { $n } orientação no menu
    [many] Mais { $n } orientações no menu
   *[other] Mais { $n } orientações no menu
}
section-offers-hint = Ao acrescentar uma, guarda-se o que escreveu acima.
section-against = Não pode estar, no seu projeto, ao lado de:
section-add = Acrescentar
section-heading-missing = Escreva um título para cada cláusula.
section-heading-long = Um título tem no máximo 200 carateres.
section-text-missing = Escreva o texto da cláusula, ou retire-a.
section-text-long = Uma cláusula tem no máximo 20 000 carateres.
remarks-title = Comentários
remarks-none = Não há comentários sobre esta secção.
remark-name = O seu nome (facultativo)
remark-words = O seu comentário
remark-send = Enviar o comentário
remark-empty = Escreva um comentário antes de o enviar.
remark-long = Um comentário tem no máximo 4000 carateres, um nome no máximo 80.
remark-anonymous = Alguém
remark-settle = Marcar como resolvido
remark-settled = resolvido
merge-title = Duas pessoas alteraram a mesma cláusula
merge-intro = Ainda nada foi guardado, e nada do que escreveu se perdeu. Leia o que a outra pessoa escreveu, corrija o texto e guarde.
merge-base = Antes
merge-theirs = O que a outra pessoa alterou
merge-mine = O que alterou
merge-result = Texto a guardar
merge-hint = Contém ambas as alterações. Onde ambas mudaram as mesmas palavras, as suas estão primeiro, depois «/», depois as da outra pessoa.
merge-removed = A outra pessoa retirou esta cláusula. Se guardar, o seu texto fica como cláusula própria.
merge-save = Guardar este texto
merge-drop = Manter o que a outra pessoa guardou e abandonar as minhas alterações
blanks-title = Espaços
blanks-intro = Cada espaço é perguntado uma vez e preenchido onde quer que apareça.
blanks-none = Nenhuma cláusula tem espaços.
blanks-open = { $count ->
    [0] Todos os espaços estão preenchidos.
    [one] Falta preencher { $n } espaço.
    [many] Faltam preencher { $n } espaços.
   *[other] Faltam preencher { $n } espaços.
}
blanks-in = Aparece em
blanks-in-many = { $count ->
    [0] Não aparece em nenhuma cláusula.
    [one] Aparece em { $n } cláusula.
    [many] Aparece em { $n } cláusulas.
   *[other] Aparece em { $n } cláusulas.
}
blanks-empty = por preencher
blanks-meanwhile = Entretanto outra pessoa preencheu os mesmos espaços. Ainda nada foi guardado; veja ambos e guarde de novo.
blanks-theirs = A outra pessoa escreveu «{ $value }».
blank-long = Num espaço cabem no máximo 500 carateres.
choices-answer = Escolha, ou deixe para depois o que não pode decidir agora. Ao escolher, retiram-se as outras opções da mesma pergunta.
choices-one-by-one = Responder uma a uma
choices-all = Ver todas as perguntas numa página
choices-place = Pergunta { $place } de { $all }
choices-more = Mais
choices-or = ou
choices-later = Agora não
choices-continue = Guardar e continuar
choices-skip = Passar esta pergunta
preview-note = Isto é um projeto. Os espaços por preencher estão assinalados.
preview-old = Está a ler uma versão anterior.
preview-newest = Ler a mais recente
preview-empty = O projeto ainda não tem cláusulas.
versions-from = Da versão
versions-to = à versão
versions-compare = Mostrar o que difere
versions-changes = O que mudou
versions-by-link = através da ligação para { $label }
versions-nobody = o programa
versions-began = começado
versions-section = secção «{ $section }»
versions-clauses = cláusulas em falta acrescentadas
versions-blanks = espaços preenchidos
versions-choices = escolhas feitas
versions-details = título, organismo, jurisdição ou língua alterados
draft-changes-title = Da versão { $from } à versão { $to }
draft-changes-same = { $count ->
    [0] { $n } cláusulas são iguais
    [one] { $n } cláusula é igual
    [many] { $n } cláusulas são iguais
   *[other] { $n } cláusulas são iguais
}
draft-changes-none = Nenhuma cláusula difere.
draft-changes-reworded = redação alterada
draft-changes-added = acrescentada
draft-changes-removed = retirada
draft-changes-split = dividida
draft-changes-merged = reunida
draft-changes-moved = deslocada
draft-changes-renumbered = renumerada
share-intro = Quem tiver uma ligação pode usá-la sem conta, até que termine ou seja retirada. Abre apenas este projeto.
share-made = Copie esta ligação agora. Só é mostrada uma vez.
share-label = Para quem é?
share-label-hint = Aparece ao lado do que essa pessoa altera.
share-label-missing = Escreva para quem é a ligação.
share-label-long = No máximo 80 carateres.
share-access = O que pode fazer?
share-access-read = Ler
share-access-comment = Ler e comentar
share-access-edit = Ler, comentar e alterar
share-days = Durante quantos dias?
share-days-bad = Escreva um número de dias de 1 a { $most }.
share-make = Criar uma ligação
share-list = Ligações
share-until = até { $day }
share-expired = terminou
share-revoked = retirada
share-revoke = Retirar
kept-title = Inicie sessão; o que escreveu continua aqui
kept-text = A sua sessão terminou, por isso ainda nada foi guardado. Abra a sua ligação de acesso noutro separador, inicie sessão, volte a esta página e carregue no botão.
kept-send = Enviar agora
kept-typed = O que escreveu
problem-draft-link-title = Esta ligação não abre nenhum projeto
problem-draft-link-text = Terminou, foi retirada ou não foi copiada por inteiro. Peça uma nova a quem lha deu.
