"""What a Word file holds beside the story: read from its parts, counted, and never quoted.

Each find is one sentence for the editor. A find tells kinds and numbers alone, because what was
scrubbed may be a client's name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.domain.plural import counted
from columnist.intake.hidden import hidden_styles, is_concealed, is_hidden, is_struck
from columnist.intake.package import Package, attribute, child, each, local
from columnist.picture_data import metadata_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

_TEXTS: Final = ("document", "footnotes", "endnotes")
_INSERTED: Final = ("ins", "moveTo")
_DELETED: Final = ("del", "moveFrom")
_FORMATTED: Final = (
    "rPrChange",
    "pPrChange",
    "tblPrChange",
    "trPrChange",
    "tcPrChange",
    "sectPrChange",
    "numberingChange",
    "cellIns",
    "cellDel",
)
_PROPERTIES: Final = {
    "creator": "author",
    "lastModifiedBy": "last editor",
    "title": "title",
    "subject": "subject",
    "keywords": "keywords",
    "description": "comments",
    "category": "category",
    "created": "day of making",
    "modified": "day of the last change",
    "lastPrinted": "day of printing",
    "Company": "company",
    "Manager": "manager",
    "TotalTime": "time of editing",
    "HyperlinkBase": "address for links",
    "Template": "template",
}
_FOLDERS: Final = {
    "embeddings": "embedded file",
    "activeX": "ActiveX control",
    "diagrams": "diagram",
    "charts": "chart",
    "customXml": "hidden data file",
    "glossary": "stored text",
    "ink": "drawing by hand",
}


def text_parts(package: Package) -> dict[str, Element]:
    """Return the parts that hold the author's text, by the names that Word gives them."""
    document = package.document
    names = {"document": document} | {
        kind: package.related(document, kind) for kind in _TEXTS if kind != "document"
    }
    roots = {kind: package.root(name) for kind, name in names.items() if name}
    return {kind: root for kind, root in roots.items() if root is not None}


def finds(package: Package) -> tuple[str, ...]:
    """Return what the file holds that readers are not to see, a sentence for each kind."""
    roots = tuple(text_parts(package).values())
    return (
        *_changes(roots),
        *_comments(package),
        *_names(package, roots),
        *_properties(package),
        *_concealed(package, roots),
        *_margins(package),
        *_attachments(package),
        *_outside(package),
        *_pictures(package),
    )


def _changes(roots: tuple[Element, ...]) -> Iterator[str]:
    def number(*names: str) -> int:
        return sum(1 for root in roots for _ in each(root, *names))

    if inserted := number(*_INSERTED):
        yield (
            f"{counted(inserted, 'tracked insertion')}: taken over as if accepted; who made "
            "it and when was left out."
        )
    if deleted := number(*_DELETED):
        yield f"{counted(deleted, 'tracked deletion')}: the deleted words were left out."
    if formatted := number(*_FORMATTED):
        yield f"{counted(formatted, 'tracked change')} of formatting."


def _comments(package: Package) -> Iterator[str]:
    name = package.related(package.document, "comments")
    root = package.root(name) if name else None
    if root is not None and (number := sum(1 for _ in each(root, "comment"))):
        yield f"{counted(number, 'comment')}: left out."


def _names(package: Package, roots: tuple[Element, ...]) -> Iterator[str]:
    named = set()
    notes = package.related(package.document, "comments")
    people = package.related(package.document, "people")
    others = [package.root(name) for name in (notes, people) if name]
    for root in (*roots, *(other for other in others if other is not None)):
        named |= {attribute(element, "author") for element in root.iter()}
    if number := len(named - {""}):
        yield (
            f"{counted(number, 'name')} of people who wrote, changed or commented on the "
            "file: left out."
        )


def _properties(package: Package) -> Iterator[str]:
    found: list[str] = []
    for kind in ("core-properties", "extended-properties"):
        name = package.related("", kind)
        root = package.root(name) if name else None
        found += [
            _PROPERTIES[local(element.tag)]
            for element in (root if root is not None else ())
            if (element.text or "").strip() and local(element.tag) in _PROPERTIES
        ]
    if found:
        said = counted(len(found), "document property", "document properties")
        yield f"{said}: {', '.join(found)}."
    custom = package.related("", "custom-properties")
    root = package.root(custom) if custom else None
    if root is not None and (number := len(root)):
        yield f"{counted(number, 'property', 'properties')} that the author or a firm added."
    if any(name.startswith("docProps/thumbnail") for name in package.parts):
        yield "1 small picture of the first page."


def _concealed(package: Package, roots: tuple[Element, ...]) -> Iterator[str]:
    styles = hidden_styles(package)
    runs = [run for root in roots for run in each(root, "r")]
    hidden = sum(words_in(run) for run in runs if is_hidden(run, styles))
    struck = sum(words_in(run) for run in runs if is_struck(run) and not is_hidden(run, styles))
    faint = sum(words_in(run) for run in runs if is_concealed(run) and not is_hidden(run, styles))
    if hidden:
        yield f"Hidden text, {counted(hidden, 'word')}: left out."
    if struck:
        yield f"Text that is crossed out, {counted(struck, 'word')}: left out."
    if faint:
        yield (
            f"Text in white or in tiny letters, {counted(faint, 'word')}: it can be read in the "
            "draft; see whether it is meant to be."
        )


def words_in(element: Element) -> int:
    """Return how many words stand below an element."""
    return len("".join(text.text or "" for text in each(element, "t")).split())


def _margins(package: Package) -> Iterator[str]:
    for kind, noun in (("header", "header"), ("footer", "footer")):
        links = package.relationships(package.document)
        parts = [package.root(target) for _, is_of, target in links if is_of == kind]
        number = sum(1 for part in parts if part is not None and words_in(part))
        if number:
            yield f"{counted(number, noun)} with text: left out."


def _attachments(package: Package) -> Iterator[str]:
    for folder, noun in _FOLDERS.items():
        parts = [
            name
            for name in package.parts
            if f"/{folder}/" in f"/{name}" and not _HELPERS.search(name)
        ]
        if parts:
            yield f"{counted(len(parts), noun)}: left out."
    if any(name.endswith("vbaProject.bin") for name in package.parts):
        yield "A program inside the file (macros): left out."


_HELPERS: Final = re.compile(
    r"_rels/|itemProps\d+\.xml|glossary/(?!document)|diagrams/(?!data)|/(?:style|colors)\d+\.xml"
)


def _outside(package: Package) -> Iterator[str]:
    number = sum(
        1
        for name in package.parts
        if name.endswith(".rels")
        for link in _links_of(package, name)
        if link.get("TargetMode") == "External" and not link.get("Type", "").endswith("hyperlink")
    )
    if number:
        yield (
            f"{counted(number, 'link')} to a file outside the document (a picture, a template or "
            "data): not followed."
        )


def _links_of(package: Package, name: str) -> Iterator[Element]:
    root = package.root(name)
    return iter(root) if root is not None else iter(())


def _pictures(package: Package) -> Iterator[str]:
    for name in sorted(package.parts):
        if "/media/" in name and (held := metadata_of(package.parts[name])):
            short = name.rpartition("/")[2]
            yield f"The picture {short} held {', '.join(held)}: left out."
    cropped = sum(
        1
        for root in text_parts(package).values()
        for blip in each(root, "blipFill")
        if (cut := child(blip, "srcRect")) is not None and any(cut.attrib.values())
    )
    if cropped:
        yield (
            f"{counted(cropped, 'picture')} cropped in Word, where the part that is cut away stays "
            "in the file: it was cut away for good."
        )
