### The matrix of jurisdictions by elements or domains.

matrix-title = 哪些地方的文件涉及哪些内容
matrix-link = 矩阵
matrix-columns = 列
matrix-by-elements = 按政策要素
matrix-by-domains = 按法律领域
matrix-jurisdictions = { $n } 个司法管辖区有文件在此。
matrix-most = 记录最多的是“{ $name }”：{ $count }（没有记录的司法管辖区：{ $silent }）。
matrix-least = 记录最少的是“{ $name }”：{ $count }（没有记录的司法管辖区：{ $silent }）。
matrix-map-elements = { $region }：按司法管辖区和政策要素列出的条文
matrix-map-domains = { $region }：按司法管辖区和法律领域列出的文件
matrix-map-note = 格子颜色越深，记录越多；格中的数字表示数量，并链接到这些内容。空格表示没有记录。
matrix-totals-note = 同时属于几列的内容，在各行总数中只计算一次。
matrix-table = 以表格显示同样的数字
matrix-total = 总数
matrix-csv = 矩阵的 CSV 版本
matrix-json = 矩阵的 JSON 版本
