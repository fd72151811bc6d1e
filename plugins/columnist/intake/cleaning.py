"""A Word file is made anew from its text alone, before a converter of others reads it.

What goes in is the story, its notes, styles and numbering; nothing else of the package does. Hidden
and deleted words are taken out, pictures are named by tokens, and what the converter would pass
over (mammoth 1.13: simple fields, text boxes without a fallback) is laid open to it.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from io import BytesIO
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, tostring

from columnist.intake.hidden import hidden_styles, is_hidden, is_struck
from columnist.intake.html_tree import NUMBER
from columnist.intake.lifted import lifting_styles, switch_lifted
from columnist.intake.manuscript import Crop, FoundPicture
from columnist.intake.numbering import numbered_paragraphs
from columnist.intake.package import Package, attribute, child, each, local

if TYPE_CHECKING:
    from collections.abc import Iterator

TOKEN: Final = "columnist-picture-"  # noqa: S105 - the name of a picture

_DROPPED: Final = frozenset(
    {"del", "moveFrom", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef"}
)
_OPENED: Final = frozenset(
    {"fldSimple", "dir", "bdo", "smartTag", "customXml", "ruby", "rubyBase", "oMathPara"}
)
_LEFT_OUT: Final = {
    "chart": "A chart",
    "relIds": "A diagram",
    "oMath": "A formula",
    "rt": "A small reading aid above a character",
    "textpath": "What stands in letters in a drawn form",
}
"""What cannot be taken over, and how its author calls it; the words in it are told."""
_THOUSANDTHS: Final = 100_000
_TEXTS: Final = ("footnotes", "endnotes")
_HELPING: Final = ("styles", "numbering")
_HEAD: Final = "http://schemas.openxmlformats.org/"
_KINDS: Final = f"{_HEAD}officeDocument/2006/relationships/"
_RELATIONSHIPS: Final = f"{_HEAD}package/2006/relationships"


@dataclass
class Cleaned:
    """A package of text alone, the pictures that it names by tokens, and what it cannot hold."""

    data: bytes = b""
    pictures: list[FoundPicture] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    unmarked_notes: int = 0


def cleaned(package: Package) -> Cleaned:
    """Return the package anew, made of its text alone. Raises `Refused` for unsafe XML."""
    found = Cleaned()
    hidden, lifting = hidden_styles(package), lifting_styles(package)
    document = package.document
    parts: dict[str, bytes] = {}
    marks: dict[str, set[str]] = {kind: set() for kind in _TEXTS}
    for kind, name in _named_parts(package):
        root = package.root(name)
        if root is None:
            continue
        if kind in _TEXTS:
            found.unmarked_notes += _without_unmarked(root, marks[kind])
        if kind not in _HELPING:
            sweep = _Sweep(package, name, hidden, found)
            sweep.clean(root)
            switch_lifted(root, lifting)
            if name == document:
                marks = _marks_of_notes(root)
                _name_numbers(package, root)
            found.texts += [text.text or "" for text in each(root, "t")]
            parts |= {token: token.encode() for token in sweep.tokens}
            parts[f"word/_rels/{kind}.xml.rels"] = _links(
                package, name, sweep.tokens, is_main=name == document
            )
        parts[f"word/{kind}.xml"] = _written(root)
    found.data = _packed(parts)
    return found


def _named_parts(package: Package) -> Iterator[tuple[str, str]]:
    """Yield the parts that are taken over: the text before its notes, whose marks stand in it."""
    document = package.document
    yield "document", document
    for kind in (*_HELPING, *_TEXTS):
        if name := package.related(document, kind):
            yield kind, name


def _name_numbers(package: Package, root: Element) -> None:
    """Name the number of each paragraph of a list by a bookmark, which the converter keeps."""
    for paragraph, number in [*numbered_paragraphs(package, root)]:
        space = paragraph.tag.rpartition("p")[0]
        if any((text.text or "").strip() for text in each(paragraph, "t")):
            named = {f"{space}id": "0", f"{space}name": f"{NUMBER}{number}"}
            at = int(child(paragraph, "pPr") is not None)
            paragraph.insert(at, Element(f"{space}bookmarkStart", named))


def _marks_of_notes(root: Element) -> dict[str, set[str]]:
    """Return the ids of the notes that a cleaned text has a mark for, by the part they are in."""
    return {
        kind: {attribute(mark, "id") for mark in each(root, f"{kind.removesuffix('s')}Reference")}
        for kind in _TEXTS
    }


def _without_unmarked(notes: Element, marks: set[str]) -> int:
    """Take out the notes without a mark, whose words nobody sees in Word; return how many."""
    unmarked = [
        note
        for note in notes
        if attribute(note, "type") in {"", "normal"} and attribute(note, "id") not in marks
    ]
    for note in unmarked:
        notes.remove(note)
    return sum(_holds(note, "t", "delText") for note in unmarked)


class _Sweep:
    """Cleans one part; pictures and losses go to what is found in the whole package."""

    def __init__(self, package: Package, name: str, hidden: frozenset[str], found: Cleaned) -> None:
        self._package = package
        self._targets = {link: target for link, _, target in package.relationships(name)}
        self._hidden = hidden
        self._found = found
        self.tokens: list[str] = []

    def clean(self, root: Element) -> None:
        """Change a tree in place."""
        self._clean_children(root, "")
        for holder in each(root, "inline", "anchor"):
            self._name_pictures(holder)
        for shape in each(root, "imagedata"):
            self._name(shape, "id", attribute(shape, "title"), None)

    def _clean_children(self, parent: Element, style: str) -> None:
        if local(parent.tag) == "p":
            named = child(parent, "pPr", "pStyle")
            style = attribute(named, "val") if named is not None else ""
        position = 0
        while position < len(parent):
            element = parent[position]
            instead = self._instead_of(element, style)
            if instead is None:
                self._clean_children(element, style)
                position += 1
            else:
                parent[position : position + 1] = instead

    def _instead_of(self, element: Element, style: str) -> list[Element] | None:
        """Return what takes an element's place, or `None` where it stays."""
        name = local(element.tag)
        if name in _DROPPED:
            return []
        if name == "r" and (is_hidden(element, self._hidden, style) or is_struck(element)):
            # The reference of a note or a picture goes too; a field's marks have to stay in pairs.
            return [] if child(element, "fldChar") is None else None
        if name in _OPENED:
            return list(element)
        if name == "sdt" and child(element, "sdtPr", "checkbox") is not None:
            return [inner for part in element if local(part.tag) == "sdtContent" for inner in part]
        if name == "AlternateContent":
            return _alternative(element)
        return self._left_out(element, style) if name in _LEFT_OUT else None

    def _left_out(self, element: Element, style: str) -> list[Element]:
        """Tell of what cannot be taken over, with the words in it that are not deleted."""
        self._clean_children(element, style)
        words = _words_of(element)
        said = f"{_LEFT_OUT[local(element.tag)]} was left out"
        self._found.lost.append(f"{said}: {words}" if words else f"{said}.")
        return []

    def _name_pictures(self, holder: Element) -> None:
        said = child(holder, "docPr")
        alt = attribute(said, "descr") or attribute(said, "title") if said is not None else ""
        for fill in each(holder, "blipFill"):
            blip, cut = child(fill, "blip"), child(fill, "srcRect")
            if blip is not None:
                self._name(blip, "embed", alt, _crop(cut))

    def _name(self, shown: Element, key: str, alt: str, crop: Crop | None) -> None:
        """Let a place where a picture is shown name a token, and keep the picture under it."""
        target = self._targets.get(attribute(shown, key), "")
        for name in [name for name in shown.attrib if local(name) == "link"]:
            del shown.attrib[name]
        if not target:
            self._found.lost.append("A picture lies outside the file and was left out.")
            return
        token = f"{TOKEN}{len(self._found.pictures) + 1}"
        data = self._package.parts.get(target, b"")
        self._found.pictures.append(FoundPicture(token, data, alt, crop))
        shown.set(next(name for name in shown.attrib if local(name) == key), token)
        self.tokens.append(token)


def _words_of(element: Element) -> str:
    """Return the words below an element, or those that letters in a drawn form show."""
    words = [text.text or "" for text in each(element, "t")]
    return " ".join(" ".join([*words, attribute(element, "string")]).split())


def _alternative(element: Element) -> list[Element]:
    """Return the way of saying it that the converter reads, and a text box where there is one."""
    fallback, choice = child(element, "Fallback"), child(element, "Choice")
    if choice is not None and _holds(choice, "blip") and not _is_worded(fallback):
        return list(choice)  # the picture, with the description that an older form does not have
    if fallback is not None and _holds(fallback, "t", "imagedata", "blip"):
        return list(fallback)
    if choice is None:
        return []
    return list(choice)


def _is_worded(element: Element | None) -> bool:
    return element is not None and _holds(element, "t")


def _holds(element: Element, *names: str) -> bool:
    return any(True for _ in each(element, *names))


def _crop(cut: Element | None) -> Crop | None:
    if cut is None:
        return None
    sides = [attribute(cut, side) for side in ("l", "t", "r", "b")]
    parts = [min(0.95, max(0.0, _whole(side) / _THOUSANDTHS)) for side in sides]
    return Crop(*parts) if any(parts) else None


def _whole(text: str) -> int:
    return int(text) if text.lstrip("-").isdecimal() and len(text) < len("-1000000") else 0


def _links(package: Package, name: str, tokens: list[str], *, is_main: bool) -> bytes:
    """Return the relationships of a part: to the web, to the tokens of pictures, to texts."""
    root = Element(f"{{{_RELATIONSHIPS}}}Relationships")
    for link, kind, target in package.relationships(name):
        if kind == "hyperlink":
            _add_link(root, link, kind, target, mode="External")
    for token in tokens:
        _add_link(root, token, "image", f"/{token}")
    for kind in (*_HELPING, *_TEXTS) if is_main else ():
        _add_link(root, f"columnist-{kind}", kind, f"{kind}.xml")
    return _written(root)


def _written(root: Element) -> bytes:
    return b'<?xml version="1.0" encoding="utf-8"?>' + tostring(root, encoding="unicode").encode()


def _add_link(root: Element, link: str, kind: str, target: str, *, mode: str = "") -> None:
    found = Element(f"{{{_RELATIONSHIPS}}}Relationship")
    found.attrib.update({"Id": link, "Type": f"{_KINDS}{kind}", "Target": target})
    if mode:
        found.set("TargetMode", mode)
    root.append(found)


_CONTENT_TYPES: Final = (
    b'<?xml version="1.0" encoding="UTF-8"?>'
    b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    b'<Default Extension="xml" ContentType="application/xml"/>'
    b"</Types>"
)


def _packed(parts: dict[str, bytes]) -> bytes:
    main = Element(f"{{{_RELATIONSHIPS}}}Relationships")
    _add_link(main, "columnist-document", "officeDocument", "word/document.xml")
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("[Content_Types].xml", _CONTENT_TYPES)
        archive.writestr("_rels/.rels", _written(main))
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()
