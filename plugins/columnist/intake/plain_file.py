"""A plain text file becomes a manuscript: how people write without marks is understood.

Knows blank lines, underlined headings, bullets, and lines that a program broke at seventy
characters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.intake.manuscript import Block, Kind, Manuscript
from columnist.intake.markdown_text import escaped, is_opening, tidy, wrapped
from columnist.intake.plain_list import BULLET, NUMBERED, goes_on, is_item, list_of
from columnist.intake.text import paragraphs, readable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LONG_LINE: Final = 120
"""From here on, in characters, a line is taken for a paragraph of its own."""

_UNDERLINE: Final = re.compile(r"(=+|-+|~+|_+)[ \t]*")


def read_plain(data: bytes) -> Manuscript:
    """Return what a `.txt` holds. Raises `Refused` for what is no text."""
    text, lost, recast = readable(data)
    return Manuscript(tuple(_plain_blocks(text)), lost=lost, recast=recast)


def _plain_blocks(text: str) -> Iterator[Block]:
    for lines in _with_inner_lists(paragraphs(text)):
        broken = all(len(line) < LONG_LINE for line in lines)
        for group in [lines] if broken else _by_line(lines):
            yield from _plain_group(group)


def _with_inner_lists(groups: Iterable[list[str]]) -> Iterator[list[str]]:
    """Yield paragraphs, those that go on with a list inside a list together with it."""
    waiting: list[str] = []
    is_nested = False
    for lines in groups:
        if waiting and goes_on(waiting[0], lines[0], is_nested=is_nested):
            waiting += lines
            is_nested = True
            continue
        if waiting:
            yield waiting
        waiting, is_nested = (lines if is_item(lines[0]) else []), False
        if not waiting:
            yield lines
    if waiting:
        yield waiting


def _by_line(lines: list[str]) -> list[list[str]]:
    """Return lines as a paragraph each, but the items of a list together."""
    groups: list[list[str]] = []
    for line in lines:
        if groups and is_item(line) and is_item(groups[-1][-1]):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _plain_group(lines: list[str]) -> Iterator[Block]:
    if len(lines) > 1 and _UNDERLINE.fullmatch(lines[1]):
        text = tidy(lines[0])
        yield Block(Kind.HEADING, escaped(text), text, level=1 if lines[1][0] == "=" else 2)
        if lines[2:]:
            yield from _plain_group(lines[2:])
        return
    if BULLET.match(lines[0]) or (NUMBERED.match(lines[0]) and len(lines) > 1):
        yield list_of(lines)
        return
    start = next((at for at, line in enumerate(lines) if at and BULLET.match(line)), len(lines))
    text = tidy(" ".join(lines[:start]))
    yield Block(Kind.PARAGRAPH, wrapped(is_opening(escaped(text))), text)
    if lines[start:]:
        yield from _plain_group(lines[start:])
