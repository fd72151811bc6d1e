"""Lists in plain text: each item by its mark, and inside another by how far it is set in."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from columnist.intake.manuscript import Block, Kind
from columnist.intake.markdown_text import escaped, first_number, is_opening, tidy, wrapped

BULLET: Final = re.compile(r"[ \t]*[•●▪◦‣\u2043·*\u2013—-][ \t]+(?=\S)")
NUMBERED: Final = re.compile(r"[ \t]*\d{1,2}[.)][ \t]+(?=\S)")
INDENT: Final = "    "
DEEPER: Final = 2
"""From so many columns on an item lies inside the one before it."""


class _Item(NamedTuple):
    depth: int
    number: int
    text: str


def is_item(line: str) -> bool:
    """Whether a line begins like an item of a list."""
    return bool(BULLET.match(line) or NUMBERED.match(line))


def goes_on(first: str, line: str, *, is_nested: bool) -> bool:
    """Whether a line below a blank one goes on with the list that another line begins.

    It is an item inside that list, or the next of a list that has such.
    """
    is_deeper = _column(line) >= _column(first) + DEEPER
    is_same = is_nested and bool(BULLET.match(line)) == bool(BULLET.match(first))
    return is_item(line) and (is_deeper or is_same)


def list_of(lines: list[str]) -> Block:
    """Return the list that lines are, the first of which begins with a mark."""
    items = _items(lines)
    written: list[str] = []
    for item in items:
        first, *rest = wrapped(is_opening(escaped(tidy(item.text))), width=94).split("\n")
        mark = f"{item.number}." if item.number >= 0 else "-"
        indent = INDENT * item.depth
        written += [f"{indent}{mark} {first}", *(f"{indent}{INDENT}{line}" for line in rest)]
    return Block(Kind.LIST, "\n".join(written), tidy(" ".join(item.text for item in items)))


def _items(lines: list[str]) -> list[_Item]:
    """Return the items of a list; a line without a mark of its depth goes on with the last."""
    items: list[_Item] = []
    columns: list[int] = []
    """Where the lists begin that are open, the outermost first."""
    marks: list[re.Pattern[str]] = []
    numbers: list[int] = []
    for line in lines:
        column = _column(line)
        depth = sum(column >= other + DEEPER for other in columns)
        mark = _mark_at(line, marks, depth)
        if mark is None:
            items[-1] = items[-1]._replace(text=f"{items[-1].text} {line.strip()}")
            continue
        if depth == len(columns):
            columns.append(column)
            marks.append(mark)
            numbers.append(first_number(line))
        else:
            del columns[depth + 1 :], marks[depth + 1 :], numbers[depth + 1 :]
            numbers[depth] += 1
            columns[depth] = column
        number = numbers[depth] if mark is NUMBERED else -1
        items.append(_Item(depth, number, mark.sub("", line, count=1)))
    return items


def _mark_at(line: str, marks: list[re.Pattern[str]], depth: int) -> re.Pattern[str] | None:
    """Return the mark that makes a line an item: that of its list, or any that begins one."""
    if depth < len(marks):
        return marks[depth] if marks[depth].match(line) else None
    if BULLET.match(line):
        return BULLET
    begins = NUMBERED.match(line) and (not marks or first_number(line) == 1)
    return NUMBERED if begins else None


def _column(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
