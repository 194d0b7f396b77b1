### The page that shows the API.

api-title = API
api-intro = Iha-ne’e programa sira lee buat ne’ebé ema lee iha pájina sira: rejistu hanesan, iha JSON. La presiza xave.
api-lists = Lista ida fó resposta ho total, items no next. Tau next nia valór iha ?cursor= atu hetan pájina tuirmai; hafoin pájina ikus, nia null.
api-errors = Pedidu ne’ebé labele hetan resposta simu status hosi 400 ba leten, no dokumentu problema nian (RFC 9457) ne’ebé hateten tanbasá.
api-again = Resposta hotu iha ETag. Haruka fali hanesan If-None-Match, no buat ne’ebé la muda la haruka tan.
api-tables = Lista tomak dala ida de’it, iha CSV, JSON, JSON Lines ka Parquet:
api-description = Ba programa sira, buat hotu ne’e deskreve iha OpenAPI 3.1:
api-in-english = Deskrisaun sira hakerek iha lian inglés.
api-operations = Saida mak bele husu
api-example = Koko
api-parameters = Parámetru sira
api-parameters-none = La simu parámetru ida.
api-required = obrigatóriu
api-optional = la obrigatóriu
api-in-path = iha dalan (path)
api-in-query = iha konsulta (query)
api-in-header = iha kabesallu (header)
api-in-cookie = iha cookie
api-takes = Saida mak atu haruka
api-answers = Resposta sira
api-kind-text = testu
api-kind-integer = númeru inteiru
api-kind-number = númeru
api-kind-flag = true ka false
api-kind-object = objetu
api-kind-anything = buat saida de’it
api-kind-list = lista hosi { $of }
api-kind-maybe = { $of }, ka null
api-kind-word = ida hosi: { $words }
api-kind-words = ida ka liu hosi: { $words }
