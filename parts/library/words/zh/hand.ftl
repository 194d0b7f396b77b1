### Adding and editing instruments by hand.

hand-add = 添加文件
hand-edit = 编辑此记录
hand-forms = 您未完成的表格
hand-forms-text = 只有您能看到这些表格。表格会为您保留 180 天。
hand-forms-none = 您没有未完成的表格。
hand-forms-waiting = 您有 { $n } 份未完成的表格
hand-intro = 本页的每个按钮都会保留您输入的内容。在您保存之前，没有其他人能看到。
hand-keep = 保留我输入的内容
hand-kept = 您输入的内容已保留。
hand-later = 保留，以后再继续
hand-save-new = 加入资料库
hand-save-version = 保存为新版本
hand-untitled = 尚无标题
hand-changed = 更改于 { $date }
hand-other = 您有一份此记录的未完成表格，更改于 { $date }。请继续使用那一份。
hand-throw = 丢弃
hand-thrown = 最近七天内丢弃的表格
hand-thrown-done = 已丢弃。七天内可以取回。
hand-take-back = 取回
hand-apart = 您的页面显示之后，此表格有了更改，也许是在另一个窗口中。没有丢失任何内容：您提交的内容在这里，自成一份表格。请查看后再保存。

## The sections of the form

hand-group-what = 这是什么
hand-group-standing = 状态如何
hand-group-words = 网址与摘要

## Fields

hand-id = 短名称
hand-url-basis = 该网址是什么
hand-confidence = 您有多大把握
hand-note = 您为这次更改查证了什么
hand-reference = 引用方式
hand-hint-title = 用英文。
hand-hint-title-original = 按发布时的写法，用其原来的文字。
hand-hint-id = 用于永久网址：小写字母 a–z、数字和连字符，例如 ph-memorandum-12-2024。留空则由司法管辖区、标题和年份生成。
hand-hint-adopted = 公历年、月或日：2011、2011-07 或 2011-07-29。不知道时请留空。
hand-hint-effective = 写法相同。
hand-hint-applies-to = 例如 agencies、public-servants、platforms 或 everyone，或用您自己的话。可以留空。
hand-hint-languages = 两个或三个字母的代码，以逗号分隔：th, en。
hand-hint-amended = 每行写一份修订文件或一个年份。可以留空。
hand-hint-url = 现有的最佳网址，以 http:// 或 https:// 开头。
hand-hint-url-basis = 可以留空。
hand-hint-summary = 两到四句英文。
hand-hint-sources = 您查证事实所用页面的网址，每行一个。
hand-hint-verified = 您看到了什么，没有看到什么。任何人都可以看到。
hand-hint-note = 您查阅了什么，发现了什么。任何人都可以在记录的历史中看到。
hand-hint-relations = 请写另一份文件的短名称或网址。不在本资料库的文件，请写 ext: 再写名称。
hand-hint-reference = 人们怎样引用它，例如 art. 12 或 มาตรา ๑๒。
hand-hint-stance = 一种判断，供大家讨论。
hand-relation-kind = 关系 { $n }：哪种关系
hand-relation-to = 关系 { $n }：与哪份文件

## Provisions

hand-provisions = { $count ->
    [0] 没有条文
   *[other] { $n } 项条文
}
hand-provision = 条文 { $place }
hand-in-provision = 条文 { $place }，{ $field }
hand-chosen = { $count ->
    [0] 未选
   *[other] 已选 { $n } 项
}
hand-address-stays = 它的网址以 ~{ $eid } 结尾，无论您在此作何更改都保持不变。
hand-another = 再加一项条文
hand-up = 上移
hand-down = 下移
hand-remove = 移除
hand-removed = 保存时移除
hand-back = 恢复

## Pasting a text

hand-text = 粘贴文本
hand-text-intro = 文本会在条、节、款开始之处切分，支持拉丁文、泰文、高棉文、老挝文、缅文、中文和泰米尔文的编号。然后由您逐项更正：在您确认之前，不会有任何内容存入资料库。
hand-text-label = 文本
hand-text-hint = 纯文本，与原文一致。只标页码的行会被去掉。
hand-text-place = 表格已有 { $n } 项条文
hand-text-after = 把新的放在后面
hand-text-instead = 用新的取代
hand-split = 切分为条文
hand-split-done = 文本切分成 { $n } 项条文。请在下面更正。
hand-split-nothing = 没有可切分的文本。请先粘贴。
hand-back-to-form = 返回表格
hand-preamble = 序言
hand-paragraph = 第 { $n } 段

## What can be wrong

hand-nothing-lost = 您输入的内容都没有丢失。
hand-fault = “{ $field }”：{ $why }
hand-missing = 尚未填写，请填写。
hand-too-long = 最多 { $most } 个字符，请缩短。
hand-control = 含有无法显示的字符，请重新输入。
hand-bad-language = “{ $value }”不是语言代码。请写两个或三个字母，例如 th。
hand-bad-source = “{ $value }”不是网址。网址以 http:// 或 https:// 开头，不含空格。
hand-no-domain = 请至少选一项。
hand-half-relation = 请选择是哪种关系，并写明与哪份文件。要移除，请把两者都清空。
hand-no-such-record = 这里没有叫“{ $value }”的文件。请写其短名称或网址；不在本资料库的文件，请在名称前写 ext:。
hand-bad-id = 只能写小写字母 a–z、数字和连字符，至少两个字符。
hand-no-id = 标题中没有拉丁字母，无法生成。请写一个短名称。
hand-id-taken = 资料库已有名为“{ $value }”的记录。请编辑那一份，或另写短名称。
hand-address-taken = { $value } 已有另一份文件。请编辑那一份，或另写短名称。
hand-no-address = 无法生成永久网址：{ $value }。请另写短名称。
hand-no-record = 记录无法读回：{ $value }。请更正该栏，然后再次保存。
hand-unchanged = 最新版本的内容已完全相同。请作出更改，或丢弃此表格。

## Somebody else saved a newer version

hand-overtaken = 您填写期间，有人保存了此记录的第 { $version } 版。尚未保存任何内容：请查看有何变化，然后再次保存。
hand-taken = 这些您没有改动，现在与较新版本一致：{ $what }。
hand-both = 这些双方都作了更改。您的在表格中，对方的在旁边：{ $what }。
hand-theirs = 第 { $version } 版写的是：
hand-theirs-gone = 第 { $version } 版已没有这项条文。

## A session that ended, a store that fails

hand-not-lost = 您输入的内容没有丢失。
hand-rescued = 内容保存在本站，只有您能看到。请重新登录，然后继续：
hand-send-again-text = 内容保留在此页中：请不要关闭。如果您已退出登录，请先在另一个窗口重新登录，然后再次提交。
hand-send-again = 再次提交
