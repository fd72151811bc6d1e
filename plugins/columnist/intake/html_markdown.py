"""HTML of a converter becomes Markdown: what a case study may hold, and nothing else.

Knows headings, paragraphs, emphasis, lists, quotations, tables, footnotes, links and pictures. What
it meets beyond these is told by name, and its words are kept.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from columnist.intake.html_tree import (
    NOTE,
    cell_lines,
    cells_of,
    is_all_bold,
    is_linkable,
    is_notes,
    lines_of,
    numbers_in,
    outer_spaces,
    plain_text,
    rows_of,
)
from columnist.intake.manuscript import Block, Kind, Style
from columnist.intake.markdown_text import escaped, is_opening, marked, set_off, tidy, wrapped

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

INDENT: Final = "    "
"""How far what belongs to a list item or a footnote is set in (Python-Markdown wants four)."""

_HEADING: Final = re.compile(r"h([1-6])")
_MARKS: Final = {"strong": "**", "b": "**", "em": "*", "i": "*"}
_INLINE: Final = frozenset({"img", "a", "strong", "em", "sup", "sub"})
_SILENT: Final = frozenset({"span", "sup", "sub", "u", "div"})
_LISTS: Final = frozenset({"ul", "ol"})


@dataclass
class Converted:
    """The blocks of a text, what could not be taken over, and what has another form now."""

    blocks: list[Block] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    recast: list[str] = field(default_factory=list)


def markdown_of(root: Element) -> Converted:
    """Return the blocks below an element of HTML, in order; footnotes come last."""
    conversion = _Conversion()
    for element in root:
        conversion.take(element)
    blocks = [*conversion.blocks, *conversion.notes]
    return Converted(blocks, conversion.lost, conversion.recast)


class _Conversion:
    """Takes one block of HTML after the other; numbers footnotes as they come."""

    def __init__(self, *, is_inner: bool = False) -> None:
        self._is_inner = is_inner
        self.blocks: list[Block] = []
        self.notes: list[Block] = []
        self.lost: list[str] = []
        self.recast: list[str] = []
        self._numbers: dict[str, int] = {}

    def take(self, element: Element) -> None:
        """Add a block."""
        tag = element.tag
        if match := _HEADING.fullmatch(tag):
            self._take_heading(element, int(match[1]))
        elif tag in _LISTS and is_notes(element):
            for item in element:
                self._take_note(item)
        elif tag in _LISTS:
            self._add(Kind.LIST, "\n".join(self._items(element)), element)
        elif tag == "blockquote":
            self._take_quotation(element)
        elif tag == "table":
            self._take_table(element)
        elif tag in _INLINE:
            # What was anchored to a paragraph comes after it, in none of its own (mammoth 1.13).
            holder = element.makeelement("p", {})
            holder.append(element)
            self._take_paragraph(holder)
        else:
            self._take_paragraph(element)

    def _add(self, kind: Kind, markdown: str, element: Element) -> None:
        if markdown.strip():
            self.blocks.append(Block(kind, markdown, plain_text(element)))

    def _take_heading(self, element: Element, level: int) -> None:
        text = plain_text(element)
        style = Style.TITLE if element.get("class") == "title" else Style.NONE
        if text:
            markdown = set_off(tidy(self._unbold(element)))
            self.blocks.append(Block(Kind.HEADING, markdown, text, level=level, style=style))
        for picture in element.iter("img"):
            self._add(Kind.PICTURE, self._picture(picture), picture)

    def _unbold(self, element: Element) -> str:
        """Return the words of a heading, which is bold anyway, with its notes and links."""
        parts = [self._escape(element.text)]
        for inner in element:
            if inner.tag in {"strong", "b", "span"}:
                parts.append(self._unbold(inner))
            elif inner.tag != "img":
                parts.append(self._one(inner))
            parts.append(self._escape(inner.tail))
        return "".join(parts)

    def _take_paragraph(self, element: Element) -> None:
        names = {style.value: style for style in Style}
        style = names.get(element.get("class", ""), Style.NONE)
        if element.get("class") == "caption":
            self._caption(element)
            return
        for line in lines_of(element):
            pictures = list(line.iter("img"))
            text = plain_text(line)
            if not text:
                for picture in pictures:
                    self._add(Kind.PICTURE, self._picture(picture), picture)
                continue
            markdown = wrapped(is_opening(self._inline(line)))
            bold = is_all_bold(line)
            self.blocks.append(Block(Kind.PARAGRAPH, markdown, text, style=style, is_bold=bold))

    def _caption(self, element: Element) -> None:
        """Make a caption the title of the picture above it; elsewhere it is a paragraph."""
        text = plain_text(element)
        before = self.blocks[-1] if self.blocks else None
        if before is not None and before.kind is Kind.PICTURE and before.markdown.endswith(")"):
            quoted = text.replace('"', "'").replace("\\", "")
            self.blocks[-1] = Block(Kind.PICTURE, f'{before.markdown[:-1]} "{quoted}")', text)
            self.lost += [
                f"A caption holds no link; one led to {link.get('href')}"
                for link in element.iter("a")
                if is_linkable(link.get("href", ""))
            ]
        elif text:
            markdown = wrapped(is_opening(self._inline(element)))
            self.blocks.append(Block(Kind.PARAGRAPH, markdown, text))

    def _take_quotation(self, element: Element) -> None:
        text = "\n\n".join(block.markdown for block in self._within(element))
        lines = [f"> {line}".rstrip() for line in text.split("\n")]
        self._add(Kind.QUOTATION, "\n".join(lines), element)

    def _within(self, element: Element) -> list[Block]:
        """Return the blocks inside a block."""
        within = _Conversion(is_inner=True)
        within._numbers, within.lost, within.recast = self._numbers, self.lost, self.recast
        within._take_children(element)
        return within.blocks

    def _take_children(self, element: Element) -> None:
        if not any(inner.tag in _BLOCKS for inner in element):
            self._take_paragraph(element)
            return
        for inner in element:
            self.take(inner)

    def _take_note(self, item: Element) -> None:
        match = NOTE.fullmatch(item.get("id", ""))
        number = self._number(item.get("id", "")) if match else 0
        text = f"\n\n{INDENT}".join(
            block.markdown.replace("\n", f"\n{INDENT}") for block in self._within(item)
        )
        markdown = f"[^{number}]: {text}"
        self.notes.append(Block(Kind.FOOTNOTE, markdown, plain_text(item)))

    def _number(self, name: str) -> int:
        return self._numbers.setdefault(name.replace("-ref", ""), len(self._numbers) + 1)

    def _items(self, listing: Element) -> list[str]:
        lines: list[str] = []
        numbers, shown = numbers_in(listing)
        if shown:
            said = f"A list is numbered {shown}; Markdown counts one by one from {numbers[0]}."
            self.recast.append(said)
        for number, item in zip(numbers, listing, strict=True):
            mark = f"{number}." if listing.tag == "ol" else "-"
            text, inner = self._item(item)
            first, *rest = wrapped(text, width=94).split("\n")
            lines.append(f"{mark} {first}".rstrip())
            lines += [f"{INDENT}{line}" for line in (*rest, *inner)]
        return lines

    def _item(self, item: Element) -> tuple[str, list[str]]:
        """Return the text of an item and the lines of the lists inside it."""
        inner: list[str] = []
        parts = [self._escape(item.text)]
        for part in item:
            if part.tag in _LISTS:
                inner += self._items(part)
            elif part.tag in {"p", "div"}:
                parts.append(f" {self._inline(part)} ")
            else:
                parts.append(self._one(part))
            parts.append(self._escape(part.tail))
        return is_opening(tidy("".join(parts))), inner

    def _take_table(self, table: Element) -> None:
        rows = cells_of(table)
        cells = tuple(tuple(cell_lines(cell) for cell in row) for row in rows)
        width = max((len(row) for row in rows), default=0)
        if width == 0:
            return
        if any(cell.get("colspan") or cell.get("rowspan") for row in rows for cell in row):
            self.recast.append("A table had joined cells; they were taken apart.")
        written = [[self._cell(cell) for cell in row] for row in rows]
        lines = [f"| {' | '.join(row + [''] * (width - len(row)))} |" for row in written]
        lines.insert(1, "|" + " --- |" * width)
        text = " ".join(line for row in cells for cell in row for line in cell)
        if text:
            marked = () if self._is_inner else tuple(tuple(map(self._marked, row)) for row in rows)
            table_of = "\n".join(lines)
            self.blocks.append(Block(Kind.TABLE, table_of, text, rows=cells, cells=marked))

    def _marked(self, cell: Element) -> str:
        """Return the paragraphs and lists of a cell as a story would hold them."""
        return "\n\n".join(
            f"**{block.markdown}**" if block.kind is Kind.HEADING else block.markdown
            for block in self._within(cell)
        )

    def _cell(self, cell: Element) -> str:
        return tidy(self._inline(cell)).replace("|", "\\|")

    def _inline(self, element: Element) -> str:
        parts = [self._escape(element.text)]
        for inner in element:
            parts.append(self._one(inner))
            parts.append(self._escape(inner.tail))
        return tidy("".join(parts))

    def _escape(self, text: str | None) -> str:
        return escaped(text or "")

    def _one(self, element: Element) -> str:
        tag = element.tag
        if tag in _MARKS:
            return marked(self._inline(element), _MARKS[tag], outer_spaces(element))
        if tag == "a":
            return self._link(element)
        if tag == "img":
            return self._picture(element)
        if tag in {"br", "p"}:
            return f" {self._inline(element)} "
        if tag in _LISTS or tag == "table":
            return f" {' '.join(self._inline(part) for part in self._parts(element))} "
        if tag not in _SILENT:
            self.recast.append("A heading or a quotation stood in a cell; its words are there.")
        return "".join(
            [
                self._escape(element.text),
                *(self._one(inner) + self._escape(inner.tail) for inner in element),
            ]
        )

    def _parts(self, element: Element) -> list[Element]:
        """Return the items of a list, or the cells of a table, that stands in a cell."""
        if element.tag != "table":
            return list(element)
        self.recast.append(
            "A table stood inside another; its words stand in the cell that it was in."
        )
        return [cell for row in rows_of(element) for cell in row]

    def _link(self, element: Element) -> str:
        target, shown = element.get("href", ""), self._inline(element)
        if match := NOTE.fullmatch(target):
            return "" if match[1] else f"[^{self._number(target.lstrip('#'))}]"
        if not target or target.startswith("#"):
            return shown
        if not is_linkable(target):
            self.lost.append(
                "A link that leads neither to a web page nor to an e-mail address was left out; "
                "its words stand in the text."
            )
            return shown
        before, after = outer_spaces(element)
        address = target.replace("(", "%28").replace(")", "%29")
        return f"{' ' * before}[{shown or escaped(target)}]({address}){' ' * after}"

    def _picture(self, element: Element) -> str:
        # Its description is kept beside the picture, and written when the picture has its name.
        return f"![]({element.get('src', '')})"


_BLOCKS: Final = frozenset({"p", "ul", "ol", "table", "blockquote", "h1", "h2", "h3", "h4"})
