### The history of a record, and of the library.

history-title = Histórico deste registo
history-program = pelo programa
history-because = Devido a
history-compare = O que mudou
history-checked = Verificado de novo e confirmado
history-corrected = Alterado em { $date }
history-corrections = Correções
changes-between = O que mudou da versão { $from } para a versão { $to }
changes-none = Não há diferenças.
changes-removed = removido:
changes-added = acrescentado:
changes-provision-added = Nova disposição
changes-provision-removed = Disposição removida
changes-provision-changed = Disposição alterada
changes-provision-renumbered = Disposição renumerada
changes-title = Alterações na biblioteca
changes-feed = Acompanhar as alterações (fonte Atom)
changes-new = Novo na biblioteca
unchecked-since = Sem verificação desde { $date }.
unchecked-button = Verifiquei de novo este registo e está correto
unchecked-title = Registos sem verificação há dois anos
unchecked-none = Todos os registos foram verificados nos últimos dois anos.
