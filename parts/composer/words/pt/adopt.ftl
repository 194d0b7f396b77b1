### Adopting a draft, and adopted policies.

adopt-title = Adotar esta política
adopt-link = Adotar esta política
adopt-link-adopted = Ler a política adotada
adopt-intro = O que aqui escrever é publicado com a política. A partir daí, o projeto já não pode ser alterado.
adopt-amends = Isto torna-se a versão seguinte de «{ $title }», cuja versão mais recente é a { $version }.
adopt-amends-read = Ler essa versão
adopt-clear = Nada o impede.
adopt-in-the-way = { $count ->
    [0] Nada o impede
    [one] { $n } coisa o impede
    [many] { $n } coisas o impedem
   *[other] { $n } coisas o impedem
}
adopt-mend = Corrigir
adopt-obstacles = Algo o impede. Está na lista abaixo.
adopt-name = Palavra para o endereço permanente
adopt-name-hint = Fica depois de { $address } e permanece para sempre. Escreva a–z, 0–9 e hífenes.
adopt-name-bad = Escreva 3 a 60 letras a–z, algarismos ou hífenes isolados.
adopt-name-taken = Outra política tem esta palavra. Escolha outra.
adopt-adopted = Adotada em
adopt-adopted-hint = O dia, na forma ano-mês-dia: 2026-05-04.
adopt-effective = Em vigor a partir de (facultativo)
adopt-effective-hint = Deixe vazio se vigora desde o dia da adoção.
adopt-review = A rever até (facultativo)
adopt-review-hint = O dia até ao qual o organismo a examina de novo.
adopt-date-bad = Escreva um dia na forma ano-mês-dia, como 2026-05-04.
adopt-date-future = O dia da adoção está no futuro. Volte quando o organismo a tiver adotado.
adopt-date-before = A versão que altera foi adotada depois deste dia.
adopt-date-early = Este dia é anterior ao da adoção.
adopt-decision = Ato que a adota (facultativo)
adopt-decision-hint = Como se cita, por exemplo: Despacho Ministerial 12/2026.
adopt-signatories = Quem assinou
adopt-signatories-hint = Pelo menos uma pessoa. Ao guardar com todas as linhas preenchidas, surgem mais linhas.
adopt-signatory = Nome { $number }
adopt-office = Cargo { $number }
adopt-signatory-missing = Indique pelo menos uma pessoa que assinou.
adopt-signatory-half = Indique o nome e o cargo de cada pessoa que assinou.
adopt-long = Demasiado longo: no máximo 200 carateres, e no máximo 12 pessoas que assinaram.
adopt-confirm = Confirmo que { $issuer } adotou este texto.
adopt-confirm-missing = Confirme que o organismo adotou este texto.
adopt-newer = O projeto foi alterado depois de abrir esta página. Leia-o de novo antes de o adotar.
adopt-overtaken = A política tem uma versão mais recente do que aquela de que este projeto partiu. Comece de novo pela mais recente.
adopt-press = Adotar e publicar
obstacle-empty = O projeto não tem cláusulas.
obstacle-jurisdiction = O projeto não indica jurisdição, de que o seu endereço permanente precisa.
obstacle-blank = O espaço «{ $name }» está por preencher (cláusulas { $clauses }).
obstacle-reference = «{ $clause }» remete para uma cláusula que não existe ({ $to }).
obstacle-finding = { $finding } (Cláusulas { $clauses })

policies-title = Políticas
policies-means = Políticas que organismos públicos adotaram aqui, cada uma com todas as suas versões.
policies-none = Ainda nenhuma política foi adotada aqui.
policies-adopted = adotada em { $date }
policy-address = Endereço permanente
policy-amend = Alterar esta política
policy-amendments = { $count ->
    [0] Nenhuma alteração em relação à versão anterior
    [one] { $n } alteração fez esta versão a partir da anterior
    [many] { $n } alterações fizeram esta versão a partir da anterior
   *[other] { $n } alterações fizeram esta versão a partir da anterior
}
amendment-insert-after = Inserir { $number } depois de { $target }:
amendment-insert-before = Inserir { $number } antes de { $target }:
amendment-replace = Substituir as palavras de { $target } por:
amendment-repeal = Revogar { $target }.
amendment-move-after = Pôr { $target } depois de { $beside }.
amendment-move-before = Pôr { $target } antes de { $beside }.
amendment-renumber = { $target } passa a { $number }.
policy-changes-from = Texto de (dia)
policy-changes-to = com o texto de (dia)
policy-changes-hint = Escreva os dias na forma ano-mês-dia. De cada dia compara-se a versão que era a mais recente.

record-applies = { $issuer } e quem trabalha para este organismo ou comenta nas suas páginas
record-summary = Política de redes sociais que { $issuer } adotou em { $day }, com { $clauses } cláusulas. O conteúdo de cada disposição é a própria cláusula, palavra por palavra.
record-verified = Composta e adotada neste sítio em { $day }; o texto é o adotado. Assinada por { $signed }.
