### Taking lists along, and citing.

download-link = 下载此列表
download-title = 下载
download-everything = 资料库的全部内容，以表格形式。
download-filtered = 这些筛选条件找到的内容，以表格形式：
download-back = 返回列表
download-instruments = 每份文件一行：标题、司法管辖区、日期、效力状态、摘要、来源、查证程度。
download-provisions = 每项条文一行：内容、作用、涉及的要素，以及所属文件。
download-formats = 格式
download-which = 选哪种格式？
format-csv = CSV
format-csv-means = 供电子表格使用。一个单元格有多项内容时，用竖线 | 隔开。可能被当作公式的单元格以撇号开头。
format-json = JSON
format-json-means = 供程序使用：一个对象列表。
format-jsonl = JSON Lines
format-jsonl-means = 供逐行读取长列表的程序使用：每行一个对象。
format-parquet = Parquet
format-parquet-means = 供用 R、Python、DuckDB 等分析数据：体积小，各列有类型。
download-package = 表格的说明
download-package-means = 此档案（Frictionless Data Package）列出全部八个档案及其各列、各列的含义、行数、所用的筛选条件和许可协议。能读取这种数据包的程序可由此取得一切。
download-licence = 每一行都注明其记录的查证程度和永久网址。内容可按 CC BY 4.0 使用：请注明来源为 Balai。这里的内容都不是法律意见。
api-link = 通过 API 取得同样的内容
cite-bibtex = BibTeX 引用格式
cite-csl = CSL-JSON 引用格式
