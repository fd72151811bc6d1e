"""Lists that an author typed: paragraphs one after the other that each begin with a mark."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Final

from columnist.intake.manuscript import Block, Kind
from columnist.intake.markdown_text import first_number, wrapped

INDENT: Final = "    "

_BULLET: Final = re.compile(r"\\?[-+•●▪◦‣·\u2013\u2014]\s+(?=\S)")
_NUMBER: Final = re.compile(r"\d{1,2}\\?[.)]\s+(?=\S)")


def with_lists(blocks: list[Block]) -> tuple[list[Block], int]:
    """Return the blocks with paragraphs that are a list made one, and how many lists there were.

    One paragraph alone that begins with a mark stays what it is.
    """
    found: list[Block] = []
    number = 0
    for mark, group in groupby(blocks, key=_mark_of):
        items = list(group)
        if mark is None or len(items) == 1:
            found += items
            continue
        number += 1
        found.append(_listed(items, mark))
    return found, number


def _mark_of(block: Block) -> re.Pattern[str] | None:
    if block.kind is not Kind.PARAGRAPH:
        return None
    return next((mark for mark in (_BULLET, _NUMBER) if mark.match(block.markdown)), None)


def _listed(items: list[Block], mark: re.Pattern[str]) -> Block:
    lines: list[str] = []
    for number, item in enumerate(items, start=first_number(items[0].markdown)):
        text = mark.sub("", item.markdown.replace("\n", " "), count=1)
        first, *rest = wrapped(text, width=94).split("\n")
        lines.append(f"{'-' if mark is _BULLET else f'{number}.'} {first}")
        lines += [f"{INDENT}{line}" for line in rest]
    return Block(Kind.LIST, "\n".join(lines), " ".join(item.text for item in items))
