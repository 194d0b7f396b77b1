### Taking lists along, and citing.

download-link = Download this list
download-title = Download
download-everything = Everything in the library, as tables.
download-filtered = What these filters find, as tables:
download-back = Back to the list
download-instruments = A row for each instrument: title, jurisdiction, date, status, summary, sources, evidence.
download-provisions = A row for each provision: what it says, what it does, which elements it speaks about, and its instrument.
download-formats = Formats
download-which = Which format?
format-csv = CSV
format-csv-means = For spreadsheets. Where a cell holds several things, a vertical bar | stands between them. A cell that a spreadsheet would take for a formula begins with an apostrophe.
format-json = JSON
format-json-means = For programs: one list of objects.
format-jsonl = JSON Lines
format-jsonl-means = For programs that read a long list line by line: one object a line.
format-parquet = Parquet
format-parquet-means = For data analysis with R, Python, DuckDB and others: small, with typed columns.
download-package = Description of the tables
download-package-means = This file (a Frictionless Data Package) lists all eight files with their columns, the meaning of each, the number of rows, the filters used and the licence. A program that reads such packages gets everything through it.
download-licence = Every row says how far its record was checked, and has its permanent address. The content may be used under CC BY 4.0: name Balai as the source. Nothing here is legal advice.
api-link = The same through the API
cite-bibtex = Citation as BibTeX
cite-csl = Citation as CSL-JSON
