"""A plain text file becomes a manuscript: how people write without marks is understood.

Knows blank lines, underlined headings, bullets, and lines that a program broke at seventy
characters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.intake.manuscript import Block, Kind, Manuscript
from columnist.intake.markdown_text import escaped, first_number, is_opening, tidy, wrapped
from columnist.intake.text import paragraphs, readable

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG_LINE: Final = 120
"""From here on, in characters, a line is taken for a paragraph of its own."""

_BULLET: Final = re.compile(r"[ \t]*[•●▪◦‣\u2043·*\u2013—-][ \t]+(?=\S)")
_NUMBERED: Final = re.compile(r"[ \t]*\d{1,2}[.)][ \t]+(?=\S)")
_UNDERLINE: Final = re.compile(r"(=+|-+|~+|_+)[ \t]*")


def read_plain(data: bytes) -> Manuscript:
    """Return what a `.txt` holds. Raises `Refused` for what is no text."""
    text, lost, recast = readable(data)
    return Manuscript(tuple(_plain_blocks(text)), lost=lost, recast=recast)


def _plain_blocks(text: str) -> Iterator[Block]:
    for lines in paragraphs(text):
        broken = all(len(line) < LONG_LINE for line in lines)
        groups = [lines] if broken else [[line] for line in lines]
        for group in groups:
            yield from _plain_group(group)


def _plain_group(lines: list[str]) -> Iterator[Block]:
    if len(lines) > 1 and _UNDERLINE.fullmatch(lines[1]):
        text = tidy(lines[0])
        yield Block(Kind.HEADING, escaped(text), text, level=1 if lines[1][0] == "=" else 2)
        if lines[2:]:
            yield from _plain_group(lines[2:])
        return
    for mark, kind in ((_BULLET, "-"), (_NUMBERED, "1.")):
        if mark.match(lines[0]) and (kind == "-" or len(lines) > 1):
            yield _plain_list(lines, mark, kind)
            return
    start = next((at for at, line in enumerate(lines) if at and _BULLET.match(line)), len(lines))
    text = tidy(" ".join(lines[:start]))
    yield Block(Kind.PARAGRAPH, wrapped(is_opening(escaped(text))), text)
    if lines[start:]:
        yield from _plain_group(lines[start:])


def _plain_list(lines: list[str], mark: re.Pattern[str], kind: str) -> Block:
    items: list[str] = []
    for line in lines:
        if mark.match(line):
            items.append(mark.sub("", line, count=1))
        else:
            items[-1] += f" {line.strip()}"
    written: list[str] = []
    for number, item in enumerate(items, start=first_number(lines[0])):
        first, *rest = wrapped(is_opening(escaped(tidy(item))), width=94).split("\n")
        written += [
            f"{kind if kind == '-' else f'{number}.'} {first}",
            *(f"    {line}" for line in rest),
        ]
    return Block(Kind.LIST, "\n".join(written), tidy(" ".join(items)))
