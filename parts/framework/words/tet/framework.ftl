### The framework: elements of a policy and domains of law.

nav-framework = Kuadru referénsia
framework-title = Polítika ida kona-ba rede sosiál trata saida
framework-intro = Dispozisaun ida-idak iha biblioteka tama iha elementu polítika ida ka liu, hosi elementu 22, no instrumentu ida-idak tama iha domíniu jurídiku ida ka liu. Hili ida atu haree nia signifika saida no sé mak iha regra kona-ba nia.
framework-elements = Elementu 22 polítika nian
framework-domains = Domíniu jurídiku sira
element-library = Dispozisaun sira kona-ba elementu ida-ne’e iha biblioteka
domain-library = Instrumentu sira hosi domíniu ida-ne’e iha biblioteka
element-origin = Elementu ualu mai hosi Sentru Teknolojia iha Governu, Universidade Albany nian; elementu sanulu-resin-haat aumenta tan ba Balai.
