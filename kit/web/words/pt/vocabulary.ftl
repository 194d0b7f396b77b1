### The controlled words of the survey.

## Kinds of instrument

kind-constitution = Constituição
kind-law = Lei
kind-regulation = Regulamento
kind-circular = Circular
kind-policy = Política
kind-guideline = Orientação
kind-code-of-conduct = Código de conduta
kind-strategy = Estratégia
kind-declaration = Declaração
kind-standard = Norma

## Status

status-in-force = Em vigor
status-draft = Projeto
status-repealed = Revogado
status-superseded = Substituído
status-unknown = Situação desconhecida

## What a provision does

stance-enables = Permite
stance-protects = Protege
stance-restricts = Restringe
stance-obliges = Obriga
stance-procedural = Procedimento
stance-unassessed = Ainda não avaliada

## How far a record was checked

evidence-seen = Visto nas fontes
evidence-partly-seen = Visto em parte
evidence-general-knowledge = De conhecimento geral
evidence-seen-means = A identidade, o ano e o conteúdo principal foram vistos nas fontes.
evidence-partly-seen-means = Uma parte foi vista nas fontes; algumas disposições podem assentar apenas em conhecimento geral. Consulte o original antes de se basear numa delas.
evidence-general-knowledge-means = Nada neste registo foi verificado numa fonte. Não se baseie nele sem consultar o original.
confidence-high = O grau de confiança de quem compilou o registo é elevado.
confidence-medium = O grau de confiança de quem compilou o registo é médio.
confidence-low = O grau de confiança de quem compilou o registo é baixo.

## Binding

binding-yes = Vinculativo
binding-no = Não vinculativo

## Domains of law

domain-government-social-media = Redes sociais do Governo
domain-freedom-of-expression = Liberdade de expressão
domain-access-to-information = Acesso à informação
domain-data-protection = Proteção de dados
domain-cybercrime = Cibercrime
domain-electronic-transactions = Transações eletrónicas
domain-public-records = Documentos e arquivos públicos
domain-civil-service-conduct = Conduta na função pública
domain-defamation-sedition = Difamação e sedição
domain-misinformation-online-safety = Desinformação e segurança na Internet
domain-intellectual-property = Propriedade intelectual
domain-accessibility = Acessibilidade
domain-elections = Eleições
domain-child-protection = Proteção das crianças
domain-platform-regulation = Regulação das plataformas
domain-cybersecurity-data-localisation = Cibersegurança e localização de dados
domain-digital-government = Governo digital
domain-media-regulation = Regulação da comunicação social

## The 22 elements of a social media policy

element-human-rights-safeguards = Salvaguardas dos direitos humanos
element-employee-access = Acesso dos funcionários
element-account-management = Gestão de contas
element-acceptable-use = Utilização aceitável
element-employee-conduct = Conduta dos funcionários
element-content = Conteúdos
element-security = Segurança
element-legal-issues = Questões jurídicas
element-citizen-conduct = Conduta dos cidadãos
element-records-retention = Registo e conservação de documentos
element-privacy = Privacidade
element-accessibility = Acessibilidade e línguas
element-transparency = Transparência
element-moderation = Moderação
element-crisis-communication = Comunicação em situações de crise
element-misinformation = Desinformação
element-evaluation = Avaliação
element-capacity-building = Capacitação
element-public-education = Educação do público
element-participation = Participação
element-procurement-and-platform-choice = Aprovisionamento e escolha de plataformas
element-intellectual-property = Propriedade intelectual

## Regions

region-asean = ASEAN
region-asia-pacific = Ásia e Pacífico
region-middle-east = Médio Oriente
region-africa = África
region-europe = Europa
region-americas = Américas
region-global = Organismos internacionais

## Roles

role-owner = Responsável
role-officer = Funcionário
role-moderator = Moderador
role-researcher = Investigador
role-citizen = Cidadão
role-anonymous = Qualquer pessoa
