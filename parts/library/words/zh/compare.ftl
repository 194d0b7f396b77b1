### Instruments side by side, and the basket that chooses them.

compare-title = 比较文件
compare-link = 比较
compare-link-count = 比较（已选 { $n } 份）
compare-add = 加入比较
compare-remove = 移除
compare-chosen = 已选的文件
compare-how = 如何选择
compare-how-text = 找到一份文件，打开后按“加入比较”。可以比较两份至八份文件。您设备上的一个 Cookie 会把您的选择保留 30 天；本站不储存您的选择。
compare-empty = 您还没有选择任何文件。
compare-one-more = 至少要有两份文件才能比较。请再选一份。
compare-too-many = 您选了 { $n } 份，最多只能比较八份。请移除最不需要的文件，其余的会保留。
compare-unknown = 资料库中没有这个名称的记录；网址可能输入有误或不完整：
compare-these = 比较这 { $n } 份文件
compare-summary = 概要
compare-shared = 所有文件都涉及：
compare-shared-none = 没有一项要素是所有文件都涉及的。
compare-alone = 只有 { $letter } 涉及：
compare-differs = { $restricting } 予以限制；{ $guarding } 予以保障或允许。
compare-differs-none = 没有一项要素是某份文件予以限制，而另一份文件予以保障或允许的。
compare-silent = 未涉及
compare-all-silent = 所有文件都未涉及的要素
compare-caveat = “未涉及”是指没有关于这项要素的条文记录；文件原文仍可能涉及。
compare-take = 分享与取用
compare-share = 这项比较的网址：
compare-csv = 这项比较的 CSV 版本
compare-json = 这项比较的 JSON 版本
