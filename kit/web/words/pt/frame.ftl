### The frame of every page, and problems.

site-name = Balai
skip-to-content = Saltar para o conteúdo
language = Língua
main-navigation = Navegação principal
breadcrumbs = Onde se encontra
nav-about = Sobre o Balai
nav-languages = Línguas
nav-display = Cores e consumo de dados
nav-licences = Licenças
nav-api = API
nav-office = Gestão
signed-in-as = Sessão iniciada como { $name }.
sign-out = Terminar sessão
footer-no-tracking = O Balai não rastreia ninguém nem carrega nada de outros sítios.

## Problems: what went wrong and what to do next

problem-what-we-got = O que recebemos:
problem-go-home = Ir para a página inicial
problem-go-library = Pesquisar na biblioteca
problem-code = Erro { $code }
problem-not-found-title = Não existe nada neste endereço
problem-not-found-text = Verifique se o endereço tem erros de escrita ou pesquise na biblioteca. Os endereços permanentes dos instrumentos nunca mudam de significado: se um instrumento mudou de lugar, o endereço antigo conduz ao novo.
problem-bad-request-title = Não conseguimos compreender o pedido
problem-bad-request-text = Uma parte do endereço ou do formulário tem uma forma que não reconhecemos. Nada foi alterado. Volte atrás, corrija e tente novamente.
problem-sign-in-title = Inicie sessão primeiro
problem-sign-in-text = Esta página destina-se às pessoas que trabalham com este sítio. Abra a ligação de acesso que lhe foi entregue ou peça uma ao responsável por este sítio.
problem-forbidden-title = Não tem autorização para fazer isto
problem-forbidden-text = A sua função neste sítio não o permite. Nada foi alterado. Se precisar desta autorização, peça-a ao responsável por este sítio.
problem-cross-site-title = O pedido veio de outro sítio
problem-cross-site-text = Para sua proteção, só são aceites alterações feitas a partir de páginas deste sítio. Nada foi alterado. Abra a página aqui e tente novamente.
problem-too-long-title = O texto enviado é demasiado longo
problem-too-long-text = O endereço ou o formulário é maior do que este sítio aceita. Nada foi alterado. Encurte-o e tente novamente.
problem-method-title = Este endereço não pode ser utilizado dessa forma
problem-method-text = O endereço existe, mas não para este tipo de pedido. Nada foi alterado.
problem-too-slow-title = A resposta demorou demasiado tempo
problem-too-slow-text = O sítio está ocupado. Aguarde um minuto e tente novamente.
problem-ours-title = Ocorreu um problema do nosso lado
problem-ours-text = A culpa não é sua e o problema ficou registado. Tente novamente dentro de alguns minutos.
problem-sign-in-link-title = Esta ligação de acesso não funciona
problem-sign-in-link-text = Já foi utilizada, tem mais de um dia ou não foi copiada na totalidade. Peça uma nova ao responsável por este sítio, que a pode criar com o comando «balai doctor --sign-in-link».
