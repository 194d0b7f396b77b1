"""Holds the files of a policy against each other with tools this project did not write: poppler for the
PDFs, python-docx for the DOCX.

    python tools/paper_check.py FOLDER LANGUAGE TITLE WORDS

WORDS are those of a clause in that language. Exit code 1 if anything is wrong.
"""

import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

from docx import Document

folder, language, title, own = Path(sys.argv[1]), *sys.argv[2:5]
wrong = []


def must(holds, what):
    if not holds:
        wrong.append(what)


def letters(text):
    """Letters and digits alone: line ends, hyphens and spaces of a layout say nothing."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


def run(*command):
    # poppler writes some words of the tree in UTF-16.
    return subprocess.run(command, check=True, capture_output=True, text=True, errors="replace").stdout


policy = json.loads((folder / "export.json").read_text())
clauses = [clause for section in policy["sections"] for clause in section["clauses"]]
must(len(clauses) == 78 and policy["title"] == title, "the JSON file has every clause")
must(any(clause["text"] == own for clause in clauses), "the JSON file has the clause in its language")

for name in ("export", "summary", "card"):
    info = run("pdfinfo", folder / f"{name}.pdf")
    value = lambda key: re.search(rf"^{key}:\s*(.*)$", info, re.M)[1]
    must(value("Tagged") == "yes", f"{name}.pdf is tagged")
    must(int(value("Pages")) == 1 or name == "export", f"{name}.pdf has one page, not {value('Pages')}")
    fonts = run("pdffonts", folder / f"{name}.pdf").splitlines()[2:]
    must(fonts and all(line.split()[-5] == "yes" for line in fonts), f"{name}.pdf embeds its fonts")
    tree = run("pdfinfo", "-struct-text", folder / f"{name}.pdf")
    must("H1" in tree or "Title" in tree, f"{name}.pdf has headings in its structure")

# A clause may run over a page's end, where the foot stands between its words.
text = letters(run("pdftotext", "-raw", folder / "export.pdf", "-"))
for clause in clauses:
    if clause["text"].isascii():
        must(letters(clause["text"])[:60] in text, f"export.pdf has the words of {clause['eid']}")
if language == "en":
    must(letters(own) in text and letters(title) in text, "export.pdf has the own clause and the title")
else:
    # Marks of Khmer come out of a PDF doubled or in another order; consonants do not.
    consonants = lambda text: "".join(c for c in text if "\u1780" <= c <= "\u17a2")
    raw = consonants(run("pdftotext", "-raw", folder / "export.pdf", "-"))
    must(consonants(own)[:12] in raw, "export.pdf has the consonants of the clause in Khmer")

for name in ("export", "summary", "card"):
    document = Document(str(folder / f"{name}.docx"))
    styles = {paragraph.style.style_id for paragraph in document.paragraphs}
    must("Heading1" in styles, f"{name}.docx has headings: {sorted(styles)}")
    must("w:numPr" in document.element.xml + document.styles.element.xml, f"{name}.docx numbers or points")
    must(document.core_properties.title != "", f"{name}.docx has a title")
document = Document(str(folder / "export.docx"))
xml = document.element.xml
must("TOC \\" in xml or "TOC " in xml, "export.docx has a table of contents")
written = letters("\n".join(paragraph.text for paragraph in document.paragraphs))
for clause in clauses:
    for words in (clause["heading"], clause["text"]):
        must(letters(words) in written, f"export.docx has the words of {clause['eid']}")
headings = [p for p in document.paragraphs if p.style.style_id in ("Heading1", "Heading2")]
must(len(headings) >= len(clauses) + len(policy["sections"]), f"export.docx has {len(headings)} headings")

for fault in wrong:
    print(f"{language}: not so: {fault}")
print(f"{language}: {len(clauses)} clauses in 12 files, {len(wrong)} faults")
sys.exit(1 if wrong else 0)
