### Processes: how a policy is developed and put into force, step by step.

nav-processes = Processos
processes-title = Processos
processes-intro = Como se desenvolve e põe em vigor uma política de redes sociais: leia como outros o podem fazer, e veja em que ponto está um processo, quem faz o quê até quando, e onde pode participar.
processes-templates = Guias
processes-no-templates = Nenhum guia foi carregado neste sítio.
processes-under-way = Processos em curso
processes-none = Nenhum processo foi publicado.
processes-pages = Mais processos
processes-newer = Processos mais recentes
processes-older = Processos mais antigos
process-new = Começar um processo
process-new-says = Um processo segue um dos guias com datas próprias. Só quem trabalha na gestão o vê até que o publique.
process-begin = Começar
process-proposals = O número de dias que algo demora é uma proposta de planeamento dos autores destes guias; nenhuma fonte o indica.
process-grounding = As fases seguem práticas publicadas, indicadas acima com o seu endereço. Títulos e descrições são palavras do próprio Balai.
process-clock = Os dias são dias em UTC, pelo relógio deste sítio; algo está em atraso a partir do dia seguinte ao do prazo.
process-days = { $count ->
    [0] { $n } dias
    [one] { $n } dia
    [many] { $n } dias
   *[other] { $n } dias
}
process-days-range = { $min } a { $max } dias
process-stages = { $count ->
    [0] { $n } fases
    [one] { $n } fase
    [many] { $n } fases
   *[other] { $n } fases
}
process-late-count = { $count ->
    [0] nada em atraso
    [one] { $n } coisa em atraso
    [many] { $n } coisas em atraso
   *[other] { $n } coisas em atraso
}
process-moved-along = { $count ->
    [0] { $n } passos têm novo dia
    [one] { $n } passo tem novo dia
    [many] { $n } passos têm novo dia
   *[other] { $n } passos têm novo dia
}
process-when = Quando usar:
process-duration = Quanto tempo demora
process-bundle = Conjunto do menu para começar
process-stages-heading = Fases
process-steps-heading = Passos
process-roles = Quem é preciso
process-inputs = Preciso antes
process-outputs = Existe depois
process-output = Resultado:
process-guidelines = Orientações do menu:
process-choices = Escolhas do menu:
process-points = Onde as pessoas participam
process-point = Participar
process-minimum = No mínimo:
process-gate = Porta
process-evidence = Prova:
process-if-no = Se a resposta for não:
process-risks = O que pode correr mal
process-mitigation = O que ajuda:
process-rests-on = Em que assenta
process-source = Fonte
process-sources = Práticas publicadas
process-not-in-library = não está na biblioteca
process-not-published = Não publicado
process-hidden = Só quem trabalha na gestão vê este processo. Quando o publicar, todas as pessoas podem ler esta página, as suas notas e o seu registo.
process-publish = Publicar
process-withdraw = Retirar do público
process-settings = Título, projeto e serviços
process-saved = A sua alteração foi guardada.
process-save = Guardar
process-progress = Progresso
process-over = Está tudo feito e todas as portas foram passadas.
process-stage-of = Fase { $number } de { $stages }
process-steps-done = { $done } de { $steps } passos feitos
process-the-draft = O projeto a que este processo diz respeito
process-pace-says = Planeado com { $pace }.
process-pace-short = o prazo mais curto proposto
process-pace-middle = o meio do prazo proposto
process-pace-long = o prazo mais longo proposto
process-late = O que está em atraso
process-nothing-late = Nada está em atraso.
process-next = O que vem a seguir
process-nothing-next = Nada mais está planeado.
process-take-part = Onde pode participar
process-no-points = Sem datas próximas.
process-planned = planeado, ainda não anunciado
process-calendar = Todas as datas num ficheiro de calendário
process-log = O que aconteceu
process-drawing = As fases numa linha do tempo
process-drawing-says = Cada barra é uma fase, preenchida na medida em que os seus passos estão feitos; a linha tracejada é hoje. A lista abaixo diz o mesmo.
process-state-open = Por fazer
process-state-late = Em atraso
process-state-done = Feito
process-verdict-yes = Passada
process-verdict-no = Não passada
process-due-on = prazo
process-done-on = feito
process-change = Alterar
process-decide = Decidir
process-announce = Anunciar datas
process-replan = Planear de novo
process-replan-says = Os passos em aberto desta fase repartem os dias até ao seu novo último dia. As fases seguintes vêm depois, com tantos dias quantos estavam planeados.
process-first-day-left = O primeiro dia que resta é
process-announce-says = Diga quando e onde as pessoas podem participar. Deixe tudo vazio para retirar o anúncio.
process-mark-done = Marcar como feito
process-reopen = Reabrir
process-move = Mudar para outro dia
process-follow = Mudar todos os passos em aberto seguintes pelo mesmo número de dias
process-behind-gate = Uma porta anterior ainda não foi passada:
process-decide-yes = Sim: passar a porta
process-decide-no = Não: ainda não
process-offices = Quem tem que função
process-new-day = Novo dia:
process-error = Erro:
process-errors = Algo ainda não está certo
process-field-template = Guia
process-field-title = Título
process-field-body = Organismo que o conduz
process-field-jurisdiction = Jurisdição
process-field-starts = Primeiro dia
process-field-pace = Com que rapidez
process-field-draft = Projeto
process-field-office = Serviço
process-field-note = Nota
process-field-why = Porquê
process-field-due = Prazo
process-field-ends = Novo último dia
process-field-words = Prova, ou o que acontece agora
process-field-from = Primeiro dia
process-field-to = Último dia
process-field-place = Onde
process-hint-title = Como todas as pessoas lhe vão chamar.
process-hint-body = O ministério, organismo ou serviço.
process-hint-day = Ano, mês e dia, como 2026-11-23
process-hint-draft = O endereço de um projeto neste sítio, como /drafts/abc. Também o pode acrescentar mais tarde.
process-hint-offices = Escreva nomes de serviços, não de pessoas.
process-hint-note = Quando o processo estiver publicado, todas as pessoas a podem ler. Não indique nomes de pessoas.
process-hint-words = Para um sim, diga o que o prova; para um não, diga o que acontece agora. Quando o processo estiver publicado, todas as pessoas o podem ler.
process-hint-place = Uma morada, uma sala, um número de telefone, uma página da Internet.
process-fault-missing = «{ $field }»: falta preencher.
process-fault-too-long = «{ $field }»: escreva no máximo { $most } carateres.
process-fault-control = «{ $field }»: contém carateres que não podem ser mostrados.
process-fault-choice = «{ $field }»: escolha uma opção.
process-fault-day-form = «{ $field }»: escreva ano, mês e dia, como 2026-11-23.
process-fault-no-such-day = «{ $field }»: este dia não existe.
process-fault-year = «{ $field }»: o ano tem de estar entre 2000 e 2199.
process-fault-buddhist = «{ $field }»: { $year } é um ano do calendário budista. Escreva { $meant }.
process-fault-before = «{ $field }»: não pode ser antes de { $day }.
process-fault-no-draft = «{ $field }»: não há nenhum projeto neste endereço.
process-refused-done = Este passo já foi feito.
process-refused-not-done = Este passo não foi feito.
process-refused-gate = Uma porta anterior não foi passada. Decida-a primeiro.
process-refused-nothing-open = Todos os passos desta fase foram feitos.
process-ics-step = Prazo: { $title }
process-ics-done = Feito: { $title }
process-ics-gate = Porta: { $title }
process-ics-passed = Porta passada: { $title }
process-ics-point = Participar: { $title }
process-log-begun = O processo começou
process-log-published = Publicado
process-log-withdrawn = Retirado do público
process-log-settings-changed = Título, projeto ou serviços alterados
process-log-step-done = Passo feito
process-log-step-reopened = Passo reaberto
process-log-step-moved = Passo mudado para outro dia
process-log-stage-replanned = Fase planeada de novo
process-log-gate-passed = Porta passada
process-log-gate-not-passed = Porta não passada
process-log-point-announced = Datas para participar
