### Principles, the three-part test, and how instruments treat a subject.

framework-principles = Prinsípiu no direitu sira
framework-principles-intro = Saida mak lei direitus umanus nian, simeira mundiál sira no ASEAN husu hosi polítika ida kona-ba rede sosiál, ida-idak ho nia fonte sira iha biblioteka.
framework-principles-none = Seidauk karrega prinsípiu ida iha servidór ida-ne’e.
framework-test = Teste ho parte tolu
framework-test-intro = Bele limita liberdade espresaun de’it bainhira limite ne’e liu pasu tolu hotu. Pasu ida-idak hatudu ho dispozisaun sira hosi biblioteka, balun kumpre no balun la kumpre.
framework-test-rule = Regra ne’e mak artigu 19, parágrafu 3, hosi Paktu Internasionál kona-ba Direitu Sivíl no Polítiku, tuir esplikasaun iha Komentáriu Jerál Nú. 34.
framework-sources = Hakerek iha ne’ebé
framework-outside = Seidauk iha biblioteka
framework-says = Efeitu hosi dispozisaun sira iha biblioteka
framework-found-by = Dispozisaun sira-ne’e trata:
framework-found-in = iha instrumentu sira kona-ba:
framework-few = Hatudu de’it balun hosi tipu ida-idak: uluk ida hosi jurisdisaun ida-idak, no sira-ne’ebé verifika di’ak liu mak mai uluk.
framework-no-provision = Laiha ida iha biblioteka. Ne’e la prova katak dispozisaun hanesan ne’e la eziste.
framework-all-provisions = Haree dispozisaun hotu iha biblioteka ({ $n })
framework-all-instruments = Haree instrumentu hotu iha biblioteka ({ $n })
framework-asks = Saida mak polítika ida tenke regula
framework-treated = Instrumentu ida-ne’ebé mak trata, no oinsá
framework-instruments = Instrumentu sira
framework-step = Pasu { $number }
framework-questions = Pergunta sira ba Ita-Boot nia regra rasik
framework-examples = Ezemplu hosi dispozisaun sira-ne’ebé eziste duni
framework-verdict-meets = Kumpre pasu ida-ne’e
framework-verdict-fails = La kumpre, tuir autoridade ida
framework-verdict-open = Pergunta sei nakloke
framework-judgement = Dispozisaun ida-ne’ebé mak hatudu, nia efeitu no nia pozisaun iha pasu ida mak avaliasaun hosi levantamentu, atu ema bele debate. Ne’e la’ós konsellu jurídiku.
