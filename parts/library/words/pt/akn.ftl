### Akoma Ntoso files, in and out.

akn-title = Integrar um texto em formato Akoma Ntoso
akn-intro = Leis, propostas de lei e documentos de qualquer editor tornam-se instrumentos da biblioteca, com cada disposição no seu próprio endereço. O próprio ficheiro fica guardado e pode voltar a ser obtido tal como foi recebido.
akn-file-label = Ficheiro Akoma Ntoso
akn-file-hint = XML, no máximo 8 MB. Se a biblioteca já tiver o instrumento, um ficheiro alterado passa a ser a sua versão seguinte.
akn-button = Integrar
akn-link = Este instrumento em ficheiro Akoma Ntoso
akn-fault-place = Linha { $line }, no elemento «{ $element }». Nada foi alterado.
akn-no-file = Escolha um ficheiro que não esteja vazio nem exceda 8 MB
akn-no-record = O ficheiro pode ser lido, mas algo nele não pode entrar na biblioteca
akn-address-taken = Já existe outro instrumento no endereço indicado no ficheiro
akn-fault-xml = O ficheiro não é XML bem formado: corrija-o no ponto indicado abaixo
akn-fault-no-akn = O ficheiro é XML, mas não é Akoma Ntoso 3.0
akn-fault-declined = As atas de debates e as decisões judiciais não têm lugar nesta biblioteca, que reúne leis e políticas
akn-fault-dtd = O ficheiro contém uma declaração de tipo de documento (DOCTYPE); por segurança, retire-a e tente novamente
akn-fault-entity = O ficheiro utiliza uma entidade que o XML não define por si só; escreva antes a própria letra
akn-fault-size = O ficheiro é demasiado grande, tem demasiados níveis ou demasiadas disposições
akn-fault-identity = O ficheiro não indica de que obra se trata: não tem nenhum FRBRWork com endereço
akn-fault-encoding = O ficheiro não está em UTF-8 nem em UTF-16
akn-fault-empty = O ficheiro não contém texto
error-prefix = Erro:
error-heading = Há um problema
