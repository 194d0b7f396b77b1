### Adding and editing instruments by hand.

hand-add = Acrescentar um instrumento
hand-edit = Editar este registo
hand-forms = Os seus formulários por concluir
hand-forms-text = Só você os pode ler. Um formulário espera por si durante 180 dias.
hand-forms-none = Não tem nenhum formulário por concluir.
hand-forms-waiting = { $count ->
    [0] { $n } formulários seus por concluir
    [one] { $n } formulário seu por concluir
    [many] { $n } formulários seus por concluir
   *[other] { $n } formulários seus por concluir
}
hand-intro = Todos os botões desta página guardam o que escreveu. Mais ninguém o vê até que guarde na biblioteca.
hand-keep = Manter o que escrevi
hand-kept = O que escreveu foi mantido.
hand-later = Manter e continuar mais tarde
hand-save-new = Acrescentar à biblioteca
hand-save-version = Guardar como nova versão
hand-untitled = Ainda sem título
hand-changed = alterado em { $date }
hand-other = Tem um formulário por concluir deste registo, alterado em { $date }. Continue com esse.
hand-throw = Deitar fora
hand-thrown = Deitados fora nos últimos sete dias
hand-thrown-done = Deitado fora. Pode recuperá-lo durante sete dias.
hand-take-back = Recuperar
hand-apart = Este formulário tinha mudado desde que a sua página foi mostrada, talvez noutra janela. Nada se perdeu: o que enviou está aqui, num formulário à parte. Reveja-o e depois guarde.

## The sections of the form

hand-group-what = O que é
hand-group-standing = Em que situação está
hand-group-words = Endereço e resumo

## Fields

hand-id = Nome curto
hand-url-basis = O que é esse endereço
hand-confidence = Qual o seu grau de certeza
hand-note = O que verificou para esta alteração
hand-reference = Referência
hand-hint-title = Em inglês.
hand-hint-title-original = Como foi publicado, na sua própria escrita.
hand-hint-id = Para o seu endereço permanente: letras minúsculas a–z, algarismos e hífenes, como ph-memorandum-12-2024. Se o deixar vazio, é feito a partir de jurisdição, título e ano.
hand-hint-adopted = Um ano, mês ou dia do calendário gregoriano: 2011, 2011-07 ou 2011-07-29. Deixe vazio se não for conhecido.
hand-hint-effective = Escrito da mesma forma.
hand-hint-applies-to = Como agencies, public-servants, platforms ou everyone, ou por palavras suas. Pode ficar vazio.
hand-hint-languages = Códigos de duas ou três letras, com vírgulas: th, en.
hand-hint-amended = Um instrumento ou ano de alteração em cada linha. Pode ficar vazio.
hand-hint-url = O melhor endereço da Internet que existe. Começa por http:// ou https://.
hand-hint-url-basis = Pode ficar vazio.
hand-hint-summary = Duas a quatro frases em inglês.
hand-hint-sources = Os endereços das páginas em que verificou factos, um em cada linha.
hand-hint-verified = O que viu e o que não viu. Pode ser lido por todas as pessoas.
hand-hint-note = O que consultou e o que encontrou. Pode ser lido por todas as pessoas no histórico do registo.
hand-hint-relations = Escreva o nome curto ou o endereço do outro instrumento. Para um fora desta biblioteca escreva ext: e o seu nome.
hand-hint-reference = Como se cita, por exemplo art. 12 ou มาตรา ๑๒.
hand-hint-stance = Um juízo, feito para ser debatido.
hand-relation-kind = Relação { $n }: qual
hand-relation-to = Relação { $n }: com que instrumento

## Provisions

hand-provisions = { $count ->
    [0] Nenhuma disposição
    [one] { $n } disposição
    [many] { $n } disposições
   *[other] { $n } disposições
}
hand-provision = Disposição { $place }
hand-in-provision = Disposição { $place }, { $field }
hand-chosen = { $count ->
    [0] nenhum escolhido
    [one] { $n } escolhido
    [many] { $n } escolhidos
   *[other] { $n } escolhidos
}
hand-address-stays = O seu endereço termina em ~{ $eid } e não muda, altere aqui o que alterar.
hand-another = Acrescentar outra disposição
hand-up = Mover para cima
hand-down = Mover para baixo
hand-remove = Retirar
hand-removed = Será retirada quando guardar
hand-back = Repor

## Pasting a text

hand-text = Colar um texto
hand-text-intro = O texto é cortado onde começa um artigo, uma secção ou uma cláusula, em escrita latina, tailandesa, khmer, laociana, birmanesa, chinesa ou tâmil. Depois corrige as disposições à mão: nada é guardado na biblioteca antes de o dizer.
hand-text-label = Texto
hand-text-hint = Texto simples, tal como está no original. As linhas que só numeram páginas são retiradas.
hand-text-place = { $count ->
    [0] O formulário já tem { $n } disposições
    [one] O formulário já tem { $n } disposição
    [many] O formulário já tem { $n } disposições
   *[other] O formulário já tem { $n } disposições
}
hand-text-after = Pôr as novas a seguir
hand-text-instead = Pôr as novas no seu lugar
hand-split = Cortar em disposições
hand-split-done = { $count ->
    [0] O texto não deu nenhuma disposição.
    [one] O texto deu { $n } disposição. Corrija-a abaixo.
    [many] O texto deu { $n } disposições. Corrija-as abaixo.
   *[other] O texto deu { $n } disposições. Corrija-as abaixo.
}
hand-split-nothing = Não havia texto para cortar. Cole um primeiro.
hand-back-to-form = Voltar ao formulário
hand-preamble = Preâmbulo
hand-paragraph = Parágrafo { $n }

## What can be wrong

hand-nothing-lost = Nada do que escreveu se perdeu.
hand-fault = «{ $field }»: { $why }
hand-missing = Falta preencher.
hand-too-long = No máximo { $most } carateres. Encurte.
hand-control = Contém carateres que não podem ser mostrados. Escreva de novo.
hand-bad-language = «{ $value }» não é o código de uma língua. Escreva duas ou três letras, como th.
hand-bad-source = «{ $value }» não é um endereço da Internet. Começa por http:// ou https:// e não tem espaços.
hand-no-domain = Escolha pelo menos um.
hand-half-relation = Escolha que relação é, e escreva com que instrumento. Para a retirar, deixe ambas vazias.
hand-no-such-record = Nenhum instrumento aqui se chama «{ $value }». Escreva o seu nome curto ou o seu endereço; para um fora desta biblioteca escreva ext: antes do nome.
hand-bad-id = Escreva apenas letras minúsculas a–z, algarismos e hífenes, pelo menos dois carateres.
hand-no-id = O título não tem letras latinas para o formar. Escreva um nome curto.
hand-id-taken = A biblioteca já tem um registo chamado «{ $value }». Edite esse, ou escreva outro nome curto.
hand-address-taken = Outro instrumento já está em { $value }. Edite esse, ou escreva outro nome curto.
hand-no-address = Não é possível formar um endereço permanente: { $value }. Escreva outro nome curto.
hand-no-record = O registo não pode ser lido: { $value }. Corrija esse campo e guarde de novo.
hand-unchanged = A versão mais recente já diz tudo isto. Altere algo, ou deite fora o formulário.

## Somebody else saved a newer version

hand-overtaken = Alguém guardou a versão { $version } deste registo enquanto escrevia. Ainda nada foi guardado: veja o que mudou e guarde de novo.
hand-taken = Não tinha mexido nestes, por isso estão agora como na versão mais recente: { $what }.
hand-both = Ambos alteraram estes. O seu está no formulário, o outro a seu lado: { $what }.
hand-theirs = A versão { $version } diz:
hand-theirs-gone = A versão { $version } já não tem esta disposição.

## A session that ended, a store that fails

hand-not-lost = O que escreveu não se perdeu.
hand-rescued = Está guardado neste sítio e só você o pode ler. Inicie sessão de novo e continue:
hand-send-again-text = Está nesta página: não a feche. Se a sua sessão terminou, inicie primeiro sessão noutra janela. Depois envie de novo.
hand-send-again = Enviar de novo
