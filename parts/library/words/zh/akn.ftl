### Akoma Ntoso files, in and out.

akn-title = 以 Akoma Ntoso 格式导入文本
akn-intro = 任何发布机构的法律、法案和其他文书，导入后都成为资料库中的文件，其中每项条文都有自己的网址。原档案会保存下来，可以按导入时的原样取出。
akn-file-label = Akoma Ntoso 档案
akn-file-hint = XML 格式，不超过 8 MB。如果资料库中已有这份文件，有更改的档案会成为它的下一个版本。
akn-button = 导入
akn-link = 这份文件的 Akoma Ntoso 档案
akn-fault-place = 第 { $line } 行，元素“{ $element }”中。没有任何内容被更改。
akn-no-file = 请选择一个有内容且不超过 8 MB 的档案
akn-no-record = 档案可以读取，但其中有内容无法收入资料库
akn-address-taken = 档案所示的网址已用于另一份文件
akn-fault-xml = 档案不是格式正确的 XML：请在下列位置更正
akn-fault-no-akn = 档案是 XML，但不是 Akoma Ntoso 3.0
akn-fault-declined = 本资料库收录法律和政策，不收录辩论记录和法院判决
akn-fault-dtd = 档案含有文档类型声明（DOCTYPE）；为安全起见，请删去后再试
akn-fault-entity = 档案使用了 XML 本身没有定义的实体；请直接写出该字符
akn-fault-size = 档案过大、层级过深或条文过多
akn-fault-identity = 档案没有说明它是哪一份文件：缺少带有网址的 FRBRWork
akn-fault-encoding = 档案的编码既不是 UTF-8，也不是 UTF-16
akn-fault-empty = 档案中没有文本
error-prefix = 错误：
error-heading = 出现问题
