### The page that shows the API.

api-title = API
api-intro = 程序可在此读取人们在页面上读到的内容：同样的记录，以 JSON 提供。无需密钥。
api-lists = 列表返回 total、items 和 next。把 next 的内容放入 ?cursor= 即可取得下一页；最后一页之后为 null。
api-errors = 无法回应的请求会得到 400 或以上的状态码，以及说明原因的问题文档（RFC 9457）。
api-again = 每个回应都带有 ETag。请以 If-None-Match 传回，未改变的内容不会再次发送。
api-tables = 一次取得整个列表，格式为 CSV、JSON、JSON Lines 或 Parquet：
api-description = 供程序使用，以上全部以 OpenAPI 3.1 描述：
api-in-english = 说明为英文。
api-operations = 可以查询什么
api-example = 试一试
api-parameters = 参数
api-parameters-none = 没有参数。
api-required = 必填
api-optional = 可省略
api-in-path = 在路径中
api-in-query = 在查询中
api-in-header = 在标头中
api-in-cookie = 在 cookie 中
api-takes = 要发送什么
api-answers = 回应
api-kind-text = 文本
api-kind-integer = 整数
api-kind-number = 数字
api-kind-flag = 真或假
api-kind-object = 对象
api-kind-anything = 任何内容
api-kind-list = { $of } 的列表
api-kind-maybe = { $of }，或 null
api-kind-word = 以下之一：{ $words }
api-kind-words = 以下任意几个：{ $words }
