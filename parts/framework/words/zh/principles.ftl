### Principles, the three-part test, and how instruments treat a subject.

framework-principles = 原则与权利
framework-principles-intro = 人权法、世界峰会和东盟对社交媒体政策有哪些要求，每项都列明资料库中的出处。
framework-principles-none = 本节点尚未载入任何原则。
framework-test = 三部分检验
framework-test-intro = 对言论自由的限制，必须通过全部三个步骤才可允许。每个步骤都以资料库中的条文为例，有的符合，有的不符合。
framework-test-rule = 这项规则是《公民权利和政治权利国际公约》第十九条第三款，第 34 号一般性意见对其作了解释。
framework-sources = 出处
framework-outside = 尚未收入资料库
framework-says = 资料库中条文的作用
framework-found-by = 这些条文涉及：
framework-found-in = 所属文件的法律领域：
framework-few = 每类只显示一部分：先从每个司法管辖区各取一项，查证程度最高的排在前面。
framework-no-provision = 资料库中没有，但并不表示它不存在。
framework-all-provisions = 查看资料库中的全部 { $n } 项条文
framework-all-instruments = 查看资料库中的全部 { $n } 份文件
framework-asks = 政策应当明确的事项
framework-treated = 哪些文件对此作出规定，如何规定
framework-instruments = 文件
framework-step = 第 { $number } 步
framework-questions = 请用这些问题检查您自己的规则
framework-examples = 实际条文举例
framework-verdict-meets = 符合这一步
framework-verdict-fails = 经有权机关认定不符合
framework-verdict-open = 尚待讨论
framework-judgement = 显示哪些条文、条文有何作用、是否符合某一步骤，都是本调查的判断，供大家讨论。这不构成法律意见。
