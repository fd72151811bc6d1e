"""What can be asked of a piece of HTML: its words, lines and cells. Knows no Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.content.body import scheme_of
from columnist.intake.markdown_text import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

NOTE: Final = re.compile(r"#?(?:foot|end)note-(ref-)?(\d+)")
"""The name of a footnote as the converter gives it, or that of the way back to the text."""

_SCHEMES: Final = frozenset({"http", "https", "mailto"})

NUMBER: Final = "columnist-number-"
"""How the name of a mark begins that says which number an item of a list has."""


def number_of(item: Element) -> int | None:
    """Return the number of an item of a list, where a mark in it says so."""
    for part in item:
        if part.tag in {"ul", "ol"}:
            return None
        for mark in part.iter("a"):
            digits = mark.get("id", "").removeprefix(NUMBER)
            if digits.isdecimal() and digits != mark.get("id"):
                return int(digits)
    return None


def show_boxes(root: Element) -> tuple[str, ...]:
    """Write each box to tick as a sign, in place; return a sentence about them."""
    boxes = [*root.iter("input")]
    for box in boxes:
        box.tag, box.text = "span", "☒" if "checked" in box.attrib else "☐"
    said = "Boxes to tick are signs now: ☒ for one that was ticked, ☐ for an empty one."
    return (said,) if boxes else ()


def numbers_in(listing: Element) -> tuple[list[int], str]:
    """Return the numbers of a list as Markdown counts: one by one, from its first on.

    The second is what the numbers are in the file, where these are others.
    """
    shown = [number_of(item) for item in listing]
    first = next(iter(shown), None)
    start = 1 if first is None else first
    numbers = [*range(start, start + len(shown))]
    pairs = zip(shown, numbers, strict=True)
    if listing.tag != "ol" or all(number in {None, at} for number, at in pairs):
        return numbers, ""
    return numbers, ", ".join(str(number) for number in shown if number is not None)


def plain_text(element: Element) -> str:
    """Return the words of an element, without the marks of footnotes."""
    return tidy("".join(_texts(element)))


def _texts(element: Element) -> list[str]:
    if is_note_mark(element):
        return []
    found = [" "] if element.tag == "br" else [element.text or ""]
    for inner in element:
        found += [*_texts(inner), inner.tail or ""]
    return found


def is_note_mark(element: Element) -> bool:
    """Whether an element leads to a footnote or back from one."""
    return element.tag == "a" and NOTE.fullmatch(element.get("href", "")) is not None


def is_linkable(target: str) -> bool:
    """Whether a link leads to a web page or an e-mail address that Markdown can write."""
    is_whole = not any(sign.isspace() or sign in '<>"\\^`{|}' for sign in target)
    return is_whole and scheme_of(target) in _SCHEMES


def outer_spaces(element: Element) -> tuple[bool, bool]:
    """Whether the words of an element begin, and whether they end, with a space."""
    text = "".join(element.itertext())
    return text[:1].isspace(), text[-1:].isspace()


def is_all_bold(line: Element) -> bool:
    """Whether all words of a paragraph are bold."""
    bold = "".join("".join(mark.itertext()) for mark in line if mark.tag in {"strong", "b"})
    return bool(tidy(bold)) and tidy(bold) == tidy("".join(line.itertext()))


def lines_of(element: Element) -> list[Element]:
    """Return a paragraph as one paragraph for each of its lines, where it holds line breaks."""
    line = element.makeelement("p", {})
    line.text = element.text
    lines = [line]
    for inner in element:
        if inner.tag == "br":
            line = element.makeelement("p", {})
            line.text = inner.tail
            lines.append(line)
        else:
            line.append(inner)
    return lines


def cell_lines(cell: Element) -> tuple[str, ...]:
    """Return the lines of a cell: its paragraphs, list items and broken lines."""
    holders = [found for found in cell.iter() if found.tag in {"p", "li"}] or [cell]
    found = [
        tidy(text)
        for holder in holders
        if not any(inner.tag in {"p", "li"} for inner in holder)
        for text in _broken(holder)
    ]
    return tuple(text for text in found if text)


def _broken(element: Element) -> list[str]:
    parts = [element.text or ""]
    for inner in element:
        if inner.tag == "br":
            parts.append("\n")
        else:
            parts.append("".join(_texts(inner)))
        parts.append(inner.tail or "")
    return "".join(parts).split("\n")


def rows_of(table: Element) -> Iterator[Element]:
    """Yield the rows of a table, and none of a table in one of its cells."""
    for part in table:
        if part.tag == "tr":
            yield part
        elif part.tag in {"thead", "tbody", "tfoot"}:
            yield from rows_of(part)


def cells_of(table: Element) -> list[list[Element]]:
    """Return the cells of a table by its rows; a row without any is none."""
    rows = [[cell for cell in row if cell.tag in {"td", "th"}] for row in rows_of(table)]
    return [row for row in rows if row]


def is_notes(element: Element) -> bool:
    """Tell whether a list is that of the footnotes."""
    return any(NOTE.fullmatch(item.get("id", "")) for item in element)
