### The frame of every page, and problems.

site-name = Balai
skip-to-content = 跳到正文
language = 语言
main-navigation = 主导航
breadcrumbs = 您所在的位置
nav-about = 关于 Balai
nav-languages = 语言
nav-display = 颜色与数据用量
nav-licences = 许可协议
nav-api = API
nav-office = 管理处
signed-in-as = 当前登录身份：{ $name }。
sign-out = 退出登录
footer-no-tracking = Balai 不追踪任何人，也不从其他网站加载任何内容。

## Problems: what went wrong and what to do next

problem-what-we-got = 我们收到的内容：
problem-go-home = 返回首页
problem-go-library = 搜索资料库
problem-code = 错误 { $code }
problem-not-found-title = 此网址没有内容
problem-not-found-text = 请检查网址是否有误，或搜索资料库。每份文件的永久网址始终指向同一份文件；如果文件已迁移，旧网址会转到新网址。
problem-bad-request-title = 我们无法理解这项请求
problem-bad-request-text = 网址或表格中有一部分的格式无法识别。没有任何内容被更改。请返回更正后再试。
problem-sign-in-title = 请先登录
problem-sign-in-text = 本页面仅供本站工作人员使用。请打开您获得的登录链接，或向本站负责人索取。
problem-forbidden-title = 您无权执行此操作
problem-forbidden-text = 您在本站的角色不允许执行此操作。没有任何内容被更改。如有需要，请联系本站负责人。
problem-cross-site-title = 请求来自其他网站
problem-cross-site-text = 为保护您的安全，本站只接受从本站页面提交的更改。没有任何内容被更改。请在本站打开该页面后再试。
problem-too-long-title = 内容过长
problem-too-long-text = 网址或表格超出本站可接受的大小。没有任何内容被更改。请缩短后再试。
problem-method-title = 此网址不能这样使用
problem-method-text = 此网址存在，但不接受这类请求。没有任何内容被更改。
problem-too-slow-title = 响应时间过长
problem-too-slow-text = 本站目前繁忙。请等一分钟后再试。
problem-ours-title = 我们的系统出现问题
problem-ours-text = 这不是您的错，问题已记录下来。请过几分钟再试。
problem-sign-in-link-title = 此登录链接无效
problem-sign-in-link-text = 链接已经用过、超过一天或没有完整复制。请向本站负责人索取新链接；负责人可以用命令“balai doctor --sign-in-link”生成。
