### The page that shows the API.

api-title = API
api-intro = Iha-ne’e programa sira lee buat ne’ebé ema lee iha pájina sira: rejistu sira hanesan, iha JSON. La presiza xave.
api-lists = Lista ida fó resposta ho total, items no next. Tau buat ne’ebé iha next ba ?cursor= atu hetan pájina tuirmai; hafoin pájina ikus, next mak null.
api-errors = Pedidu ida ne’ebé labele hatán hetan kódigu estadu hosi 400 ba leten, no dokumentu problema ida (RFC 9457) ne’ebé hateten tanbasá.
api-again = Resposta hotu iha ETag. Haruka fali hanesan If-None-Match, no buat ne’ebé la muda sei la haruka fali.
api-tables = Lista tomak dala ida de’it, iha CSV, JSON, JSON Lines ka Parquet:
api-description = Ba programa sira, buat hotu ne’e iha deskrisaun iha OpenAPI 3.1:
api-in-english = Deskrisaun sira iha lian inglés.
api-operations = Saida mak bele husu
api-example = Koko
api-parameters = Parámetru sira
api-parameters-none = Laiha parámetru.
api-required = obrigatóriu
api-optional = bele husik
api-in-path = iha dalan (path)
api-in-query = iha konsulta (query)
api-in-header = iha kabesallu (header)
api-in-cookie = iha cookie
api-takes = Saida mak atu haruka
api-answers = Resposta sira
api-kind-text = testu
api-kind-integer = númeru interu
api-kind-number = númeru
api-kind-flag = loos ka falsu (true, false)
api-kind-object = objetu
api-kind-anything = buat saida de’it
api-kind-list = lista hosi { $of }
api-kind-maybe = { $of }, ka null
api-kind-word = ida hosi: { $words }
api-kind-words = ida ka liu hosi: { $words }
