### Principles, the three-part test, and how instruments treat a subject.

framework-principles = Princípios e direitos
framework-principles-intro = O que o direito dos direitos humanos, as cimeiras mundiais e a ASEAN exigem de uma política de redes sociais, cada exigência com as suas fontes na biblioteca.
framework-principles-none = Não foi carregado nenhum princípio neste nó.
framework-test = O teste tripartido
framework-test-intro = Uma restrição à liberdade de expressão só é permitida se passar nas três etapas. Cada uma é mostrada com disposições da biblioteca, algumas que a cumprem e outras que não.
framework-test-rule = A regra é o artigo 19.º, n.º 3, do Pacto Internacional sobre os Direitos Civis e Políticos, tal como explicado no Comentário Geral n.º 34.
framework-sources = Onde está escrito
framework-outside = Ainda não consta da biblioteca
framework-says = O efeito das disposições da biblioteca
framework-found-by = Estas disposições tratam de:
framework-found-in = em instrumentos sobre:
framework-few = Mostra-se uma parte de cada tipo: primeiro um exemplo de cada jurisdição, começando pelos que foram mais bem verificados.
framework-no-provision = Nenhuma na biblioteca. Isso não prova que não exista nenhuma.
framework-all-provisions = { $count ->
    [0] Ver as { $n } disposições na biblioteca
    [one] Ver { $n } disposição na biblioteca
    [many] Ver todas as { $n } disposições na biblioteca
   *[other] Ver todas as { $n } disposições na biblioteca
}
framework-all-instruments = { $count ->
    [0] Ver os { $n } instrumentos na biblioteca
    [one] Ver { $n } instrumento na biblioteca
    [many] Ver todos os { $n } instrumentos na biblioteca
   *[other] Ver todos os { $n } instrumentos na biblioteca
}
framework-asks = O que uma política deve definir
framework-treated = Que instrumentos tratam dele, e como
framework-instruments = Instrumentos
framework-step = Etapa { $number }
framework-questions = Perguntas a fazer à sua própria regra
framework-examples = Exemplos de disposições reais
framework-verdict-meets = Cumpre esta etapa
framework-verdict-fails = Não cumpre, segundo uma autoridade
framework-verdict-open = Deixa a questão em aberto
framework-judgement = A escolha das disposições mostradas, o efeito que lhes é atribuído e a sua posição perante uma etapa são uma apreciação do levantamento, feita para ser debatida. Nada disto constitui aconselhamento jurídico.
