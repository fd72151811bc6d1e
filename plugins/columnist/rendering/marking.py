"""What ours add to a contributor's text while it is rendered: ids, addresses, sizes, marks."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from markdown.treeprocessors import Treeprocessor
from markdown.util import HTML_PLACEHOLDER_RE

from columnist.catalogue.addresses import HEADING
from columnist.content.outline import without_backslashes
from columnist.domain.slug import slug_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from markdown import Markdown

    from columnist.rendering.views import PictureView

    Search = Callable[[str], re.Match[str] | None]

_HEADING = re.compile(r"h([1-6])")
_ALIGN = re.compile(r"text-align: (left|right|center)")
_TO_A_NOTE = "fnref"
_OUTWARD = ("http://", "https://")
_OUTWARD_REL = "noopener noreferrer external"
_BLOCKS_OF_TEXT = frozenset({"p", "li", "dt", "dd", "td", "th", "h2", "h3", "h4", "h5", "h6"})
_ANY_QUOTE = "[\"'\u201c\u201d\u2018\u2019\u201e]"


class Marking(Treeprocessor):
    """Works on the tree of one piece at a time; `begin` says which."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.headings: list[tuple[int, str, str]] = []
        self.asked: dict[int, str] = {}
        self._resolve: Callable[[str], str] = str
        self._pictures: Mapping[str, PictureView] = {}
        self._questions: Sequence[str] = ()
        self._prefix = ""

    def begin(
        self,
        *,
        resolve: Callable[[str], str],
        pictures: Mapping[str, PictureView],
        questions: Sequence[str],
        prefix: str,
    ) -> None:
        """Set what the next text has; forget the last one. `prefix` stands before every id."""
        self.headings, self.asked = [], {}
        self._prefix = prefix
        self._resolve, self._pictures, self._questions = resolve, pictures, questions

    def run(self, root: Element) -> None:
        """Mark the tree of the piece."""
        self._mark_headings(root)
        for element in list(root.iter()):
            self._mark(element)
        for element in root.iter("p"):
            if len(element) == 1 and element[0].tag == "img":
                _frame(element)
        self._mark_questions(root)

    def _mark(self, element: Element) -> None:
        if element.tag == "a":
            self._mark_link(element)
        elif element.tag == "img":
            self._mark_picture(element)
        elif element.tag in {"td", "th"}:
            _mark_cell(element)

    def _mark_headings(self, root: Element) -> None:
        taken: dict[str, int] = {}
        for element in root.iter():
            match = _HEADING.fullmatch(element.tag)
            if match is None:
                continue
            level = max(2, int(match[1]))
            text = " ".join(self._as_read("".join(_without_notes(element))).split())
            element.tag = f"h{level}"
            element.set("id", _fresh(f"{self._prefix}{HEADING}{slug_of(text) or 'section'}", taken))
            self.headings.append((level, text, element.get("id", "")))

    def _as_read(self, text: str) -> str:
        """Return a text with its entities, which Python-Markdown has put aside, as characters."""
        kept = self.md.htmlStash.rawHtmlBlocks
        return HTML_PLACEHOLDER_RE.sub(lambda match: unescape(str(kept[int(match[1])])), text)

    def _mark_link(self, element: Element) -> None:
        target = without_backslashes(element.get("href", ""))
        if element.get("class", "").startswith("footnote"):
            return
        address = self._resolve(target)
        if not address:
            element.tag = "span"
            element.attrib.clear()
            return
        element.set("href", address)
        if address.lower().startswith(_OUTWARD):
            element.set("rel", _OUTWARD_REL)

    def _mark_picture(self, element: Element) -> None:
        name = without_backslashes(element.get("src", "")).removeprefix("./")
        picture = self._pictures.get(name)
        alt, caption = element.get("alt", ""), element.get("title", "")
        element.attrib.clear()
        if picture is None:
            element.tag, element.text = "span", alt
            return
        element.attrib.update(_attributes(picture, alt))
        if caption:
            element.set("title", caption)

    def _mark_questions(self, root: Element) -> None:
        for number, question in enumerate(self._questions):
            search, name = _search_for(question), f"{self._prefix}q-{number + 1}"
            if _mark_in_text(root, search, name) or _mark_block(root, search, name):
                self.asked[number] = name


def _without_notes(element: Element) -> Iterator[str]:
    """Yield the text of an element but for the numbers of its notes."""
    yield element.text or ""
    for child in element:
        if not child.get("id", "").startswith(_TO_A_NOTE):
            yield from _without_notes(child)
        yield child.tail or ""


def _fresh(name: str, taken: dict[str, int]) -> str:
    candidate = name
    while candidate in taken:
        taken[name] += 1
        candidate = f"{name}-{taken[name]}"
    taken[candidate] = 1
    return candidate


def _attributes(picture: PictureView, alt: str) -> dict[str, str]:
    found = {
        "src": picture.path,
        "alt": alt,
        "width": str(picture.width),
        "height": str(picture.height),
        "loading": "lazy",
        "decoding": "async",
    }
    if picture.copies:
        copies = [*picture.copies, (picture.path, picture.width)]
        found["srcset"] = ", ".join(f"{path} {width}w" for path, width in copies)
        found["sizes"] = "(min-width: 45em) 36rem, 100vw"
    return found


def _mark_cell(element: Element) -> None:
    match = _ALIGN.match(element.attrib.pop("style", ""))
    if match:
        element.set("class", f"align-{match[1]}")


def _frame(paragraph: Element) -> None:
    """Make a paragraph that holds only a picture a figure; the picture's title is its caption."""
    if (paragraph.text or "").strip() or (paragraph[0].tail or "").strip():
        return
    paragraph.tag = "figure"
    caption = paragraph[0].attrib.pop("title", "")
    if caption:
        SubElement(paragraph, "figcaption").text = caption


def _pattern_of(question: str) -> re.Pattern[str]:
    words = (re.sub(_ANY_QUOTE, lambda _: _ANY_QUOTE, re.escape(word)) for word in question.split())
    return re.compile(rf"{_ANY_QUOTE}?" + r"\s+".join(words) + rf"{_ANY_QUOTE}?")


def _search_for(question: str) -> Search:
    """Return what finds a question in a text; most texts lack its longest word already."""
    pattern = _pattern_of(question)
    longest = max(re.split(rf"\s|{_ANY_QUOTE}", question), key=len)

    def search(text: str) -> re.Match[str] | None:
        return pattern.search(text) if longest in text else None

    return search


def _mark_in_text(root: Element, search: Search, name: str) -> bool:
    for element in root.iter():
        if isinstance(element.text, str) and (match := search(element.text)):
            span = _span(match, name)
            span.tail = element.text[match.end() :]
            element.text = element.text[: match.start()]
            element.insert(0, span)
            return True
        for position, child in enumerate(element):
            if isinstance(child.tail, str) and (match := search(child.tail)):
                span = _span(match, name)
                span.tail = child.tail[match.end() :]
                child.tail = child.tail[: match.start()]
                element.insert(position + 1, span)
                return True
    return False


def _span(match: re.Match[str], name: str) -> Element:
    span = Element("span", {"class": "asked", "id": name})
    span.text = match[0]
    return span


def _mark_block(root: Element, search: Search, name: str) -> bool:
    """Mark the block in which a question stands that has emphasis or a link inside it."""
    for element in _blocks(root):
        if search("".join(element.itertext())) and not element.get("id"):
            element.set("id", name)
            element.set("class", "asked")
            return True
    return False


def _blocks(root: Element) -> Iterator[Element]:
    return (element for element in root.iter() if element.tag in _BLOCKS_OF_TEXT)
