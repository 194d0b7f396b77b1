### The page that shows the API.

api-title = API
api-intro = Dito binabasa ng mga programa ang binabasa ng mga tao sa mga pahina: ang parehong mga tala, bilang JSON. Walang kailangang susi.
api-lists = Sumasagot ang isang listahan ng total, items, at next. Ilagay sa ?cursor= ang laman ng next upang makuha ang susunod na pahina; pagkatapos ng huling pahina, null ito.
api-errors = Binibigyan ang isang kahilingang hindi masasagot ng status na 400 pataas, at ng dokumento ng problema (RFC 9457) na nagsasabi kung bakit.
api-again = May ETag ang bawat sagot. Ipadala itong pabalik bilang If-None-Match, at hindi na ipadadalang muli ang hindi nagbago.
api-tables = Mga buong listahan nang minsanan, bilang CSV, JSON, JSON Lines, o Parquet:
api-description = Para sa mga programa, inilalarawan ang lahat ng ito bilang OpenAPI 3.1:
api-in-english = Nasa Ingles ang mga paglalarawan.
api-operations = Ano ang maaaring hilingin
api-example = Subukan ito
api-parameters = Mga parametro
api-parameters-none = Wala itong parametro.
api-required = kailangan
api-optional = maaaring hindi ilagay
api-in-path = sa path
api-in-query = sa query
api-in-header = sa header
api-in-cookie = sa cookie
api-takes = Ano ang ipadadala
api-answers = Mga sagot
api-kind-text = teksto
api-kind-integer = buong bilang
api-kind-number = bilang
api-kind-flag = true o false
api-kind-object = object
api-kind-anything = anuman
api-kind-list = listahan ng { $of }
api-kind-maybe = { $of }, o null
api-kind-word = isa sa: { $words }
api-kind-words = alinman sa: { $words }
