### The framework: elements of a policy and domains of law.

nav-framework = 政策框架
framework-title = 社交媒体政策涵盖哪些内容
framework-intro = 资料库中的每项条文归入 22 项政策要素中的一项或多项，每份文件归入一个或多个法律领域。请选择其中一项，查看其含义以及哪些地方已有相关规定。
framework-elements = 22 项政策要素
framework-domains = 法律领域
element-library = 资料库中关于这项要素的条文
domain-library = 资料库中属于这个领域的文件
element-origin = 其中八项要素来自美国纽约州立大学奥尔巴尼分校政府科技中心，另外十四项由 Balai 增补。
