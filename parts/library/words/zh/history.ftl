### The history of a record, and of the library.

history-title = 这项记录的更改历史
history-program = 由程序处理
history-because = 依据
history-compare = 更改的内容
history-checked = 再次查证，确认无误
history-corrected = 更改日期：{ $date }
history-corrections = 更正
changes-between = 版本 { $from } 与版本 { $to } 之间的更改
changes-none = 没有差异。
changes-removed = 删去：
changes-added = 增加：
changes-provision-added = 新增条文
changes-provision-removed = 删去条文
changes-provision-changed = 更改条文
changes-provision-renumbered = 条文重新编号
changes-title = 资料库的更改
changes-feed = 订阅更改内容（Atom）
changes-new = 资料库新增
unchecked-since = 自 { $date } 以来未再查证。
unchecked-button = 我已再次查证这项记录，内容无误
unchecked-title = 两年未查证的记录
unchecked-none = 所有记录都在过去两年内查证过。
