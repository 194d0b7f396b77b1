### The page that shows the API.

api-title = API
api-intro = Programs read here what people read on the pages: the same records, as JSON. No key is needed.
api-lists = A list answers with total, items and next. Put what next holds into ?cursor= to get the next page; after the last page it is null.
api-errors = A request that cannot be answered gets a status from 400 on, and a problem document (RFC 9457) that says why.
api-again = Every answer has an ETag. Send it back as If-None-Match, and what has not changed is not sent again.
api-tables = Whole lists at once, as CSV, JSON, JSON Lines or Parquet:
api-description = For programs, all of this is described as OpenAPI 3.1:
api-in-english = The descriptions are in English.
api-operations = What can be asked
api-example = Try it
api-parameters = Parameters
api-parameters-none = It takes none.
api-required = required
api-optional = may be left out
api-in-path = in the path
api-in-query = in the query
api-in-header = in a header
api-in-cookie = in a cookie
api-takes = What to send
api-answers = Answers
api-kind-text = text
api-kind-integer = whole number
api-kind-number = number
api-kind-flag = true or false
api-kind-object = object
api-kind-anything = anything
api-kind-list = list of { $of }
api-kind-maybe = { $of }, or null
api-kind-word = one of: { $words }
api-kind-words = any of: { $words }
