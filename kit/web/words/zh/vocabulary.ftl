### The controlled words of the survey.

## Kinds of instrument

kind-constitution = 宪法
kind-law = 法律
kind-regulation = 条例
kind-circular = 通告
kind-policy = 政策
kind-guideline = 指导原则
kind-code-of-conduct = 行为准则
kind-strategy = 战略
kind-declaration = 宣言
kind-standard = 标准

## Status

status-in-force = 现行有效
status-draft = 草案
status-repealed = 已废除
status-superseded = 已被取代
status-unknown = 状态不明

## What a provision does

stance-enables = 允许
stance-protects = 保障
stance-restricts = 限制
stance-obliges = 要求
stance-procedural = 程序
stance-unassessed = 尚未评估

## How far a record was checked

evidence-seen = 已查阅来源
evidence-partly-seen = 已查阅部分来源
evidence-general-knowledge = 依据一般知识
evidence-seen-means = 已在来源中查阅其名称、年份和主要内容。
evidence-partly-seen-means = 已在来源中查阅部分内容；个别条文可能依据一般知识写成。引用前请核对原文。
evidence-general-knowledge-means = 这项记录的内容均未与来源核对。未核对原文前，请勿引以为据。
confidence-high = 编者的把握程度：高。
confidence-medium = 编者的把握程度：中等。
confidence-low = 编者的把握程度：低。

## Binding

binding-yes = 具约束力
binding-no = 不具约束力

## Domains of law

domain-government-social-media = 政府社交媒体
domain-freedom-of-expression = 言论自由
domain-access-to-information = 信息获取权
domain-data-protection = 个人资料保护
domain-cybercrime = 网络犯罪
domain-electronic-transactions = 电子交易
domain-public-records = 公共记录
domain-civil-service-conduct = 公务员操守
domain-defamation-sedition = 诽谤与煽动
domain-misinformation-online-safety = 假信息与线上安全
domain-intellectual-property = 知识产权
domain-accessibility = 无障碍
domain-elections = 选举
domain-child-protection = 儿童保护
domain-platform-regulation = 平台监管
domain-cybersecurity-data-localisation = 网络安全与数据本地化
domain-digital-government = 数码政府
domain-media-regulation = 媒体监管

## The 22 elements of a social media policy

element-human-rights-safeguards = 人权保障
element-employee-access = 员工使用权限
element-account-management = 账号管理
element-acceptable-use = 使用规范
element-employee-conduct = 员工操守
element-content = 内容
element-security = 安全
element-legal-issues = 法律问题
element-citizen-conduct = 公民言行
element-records-retention = 记录与保存
element-privacy = 隐私
element-accessibility = 无障碍与语言
element-transparency = 透明度
element-moderation = 内容审核
element-crisis-communication = 危机沟通
element-misinformation = 假信息
element-evaluation = 评估
element-capacity-building = 能力建设
element-public-education = 公众教育
element-participation = 公众参与
element-procurement-and-platform-choice = 采购与平台选择
element-intellectual-property = 知识产权

## Regions

region-asean = 东盟
region-asia-pacific = 亚太地区
region-middle-east = 中东
region-africa = 非洲
region-europe = 欧洲
region-americas = 美洲
region-global = 国际组织

## Roles

role-owner = 负责人
role-officer = 公务人员
role-moderator = 内容审核员
role-researcher = 研究人员
role-citizen = 公民
role-anonymous = 任何人
