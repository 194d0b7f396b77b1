### The page that shows the API.

api-title = API
api-intro = Binabasa rito ng mga programa ang binabasa ng mga tao sa mga pahina: ang parehong mga tala, bilang JSON. Hindi kailangan ng key.
api-lists = May total, items, at next ang sagot ng isang listahan. Ilagay sa ?cursor= ang laman ng next upang makuha ang susunod na pahina; pagkatapos ng huling pahina, null ito.
api-errors = Ang kahilingang hindi masasagot ay tumatanggap ng status na 400 o mas mataas, at ng isang problem document (RFC 9457) na nagsasabi kung bakit.
api-again = May ETag ang bawat sagot. Ipadala ito pabalik bilang If-None-Match, at hindi na muling ipadadala ang hindi nagbago.
api-tables = Buong mga listahan nang minsanan, bilang CSV, JSON, JSON Lines, o Parquet:
api-description = Para sa mga programa, inilalarawan ang lahat ng ito bilang OpenAPI 3.1:
api-in-english = Nasa Ingles ang mga paglalarawan.
api-operations = Ano ang maaaring hilingin
api-example = Subukan ito
api-parameters = Mga parameter
api-parameters-none = Wala itong parameter.
api-required = kailangan
api-optional = maaaring hindi isama
api-in-path = sa path
api-in-query = sa query
api-in-header = sa isang header
api-in-cookie = sa isang cookie
api-takes = Ano ang ipadadala
api-answers = Mga sagot
api-kind-text = teksto
api-kind-integer = buong bilang
api-kind-number = bilang
api-kind-flag = true o false
api-kind-object = object
api-kind-anything = kahit ano
api-kind-list = listahan ng { $of }
api-kind-maybe = { $of }, o null
api-kind-word = isa sa: { $words }
api-kind-words = alinman sa: { $words }
