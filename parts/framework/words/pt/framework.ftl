### The framework: elements of a policy and domains of law.

nav-framework = Quadro de referência
framework-title = De que trata uma política de redes sociais
framework-intro = Cada disposição da biblioteca está classificada em um ou mais dos 22 elementos de uma política, e cada instrumento em um ou mais domínios jurídicos. Escolha um para ver o que significa e quem tem regras sobre ele.
framework-elements = Os 22 elementos de uma política
framework-domains = Domínios jurídicos
element-library = Disposições sobre este elemento na biblioteca
domain-library = Instrumentos deste domínio na biblioteca
element-origin = Oito elementos provêm do Centro de Tecnologia no Governo, da Universidade de Albany; catorze foram acrescentados para o Balai.
