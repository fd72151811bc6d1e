"""Lists as authors write them, set as Python-Markdown reads them: four columns to a level.

Python-Markdown 3 takes an item for nested only from four columns on, and a list for one only behind
a blank line. Authors, formatters and previews go by CommonMark: nested is what stands under the
text of its item, and two columns or three are enough. Here each item gets the columns of its level.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from markdown.preprocessors import Preprocessor

if TYPE_CHECKING:
    from collections.abc import Iterable

_COLUMNS: Final = 4
_LEAST: Final = 2
"""Columns behind an item's mark from which on a line belongs to the item."""
_DEEPEST: Final = 10
_MARK: Final = re.compile(r"([*+-]|[0-9]{1,9}+[.)])( +)(?=\S)")
_RULE: Final = re.compile(r"([-*_])(?: *+\1){2,}+ *+")
_QUOTE: Final = re.compile(r" {0,3}> ?")


class ListLevels(Preprocessor):
    """Sets the lines of a text before its blocks are told apart."""

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines with every item of a list in the columns of its level."""
        return levelled(lines) if any(map(_begins_with_mark, lines)) else lines


def _begins_with_mark(line: str) -> bool:
    return _MARK.match(line.lstrip(" >")) is not None


def levelled(lines: Iterable[str], *, depth: int = 0) -> list[str]:
    """Return lines of Markdown with each item of a list, and what belongs to it, at its level.

    >>> levelled(["- a", "  - b", "", "    more of b"])
    ['- a', '    - b', '', '        more of b']
    >>> levelled(["We agreed:", "1) to wait"])
    ['We agreed:', '', '1. to wait']
    """
    setting = _Setting(depth=depth)
    for line in lines:
        setting.take(line)
    setting.end_quotation()
    return setting.written


class _Item(NamedTuple):
    """An open item: the column of its mark, that from which more than a text is code, its kind."""

    column: int
    base: int
    is_numbered: bool


@dataclass
class _Setting:
    """One line after the other; a stack of open items holds where it is."""

    depth: int
    written: list[str] = field(default_factory=list)
    _block: int | None = None
    """The columns before the lines since the last blank one; `None` where they begin as text."""
    _open: list[_Item] = field(default_factory=list)
    _quoted: list[str] = field(default_factory=list)

    def take(self, line: str) -> None:
        """Add one line."""
        if self._is_quoted(line):
            self._quoted.append(line)
            return
        self.end_quotation()
        column = len(line) - len(line.lstrip(" "))
        rest = line[column:]
        is_rule = _RULE.fullmatch(rest) is not None
        mark = None if is_rule else _MARK.match(rest)
        if not rest or (not self._open and column >= _COLUMNS):
            self.written.append(line)
        elif mark is None or not self._take_item(column, mark, rest):
            self._take_text(column, rest, is_rule=is_rule)

    def end_quotation(self) -> None:
        """Set the lists of a quotation that has ended, without its marks."""
        if self._quoted:
            inner = [_QUOTE.sub("", line, count=1) for line in self._quoted]
            self.written += [f"> {line}" for line in levelled(inner, depth=self.depth + 1)]
            self._quoted.clear()

    def _is_quoted(self, line: str) -> bool:
        if _QUOTE.match(line) is None or self.depth >= _DEEPEST:
            return False
        if self._open and self._is_behind_blank and not line.startswith(" "):
            self._open.clear()
        return not self._open

    @property
    def _is_behind_blank(self) -> bool:
        return not self.written or not self.written[-1].strip()

    def _take_item(self, column: int, mark: re.Match[str], rest: str) -> bool:
        """Add the first line of an item; `False` where it is a line of text that looks like one."""
        is_numbered = mark[1][0].isdigit()
        parents = [one for one in self._open if column >= one.column + _LEAST][: _DEEPEST - 1]
        level = len(parents)
        before = self._open[level] if level < len(self._open) else None
        is_next = before is not None and before.is_numbered == is_numbered
        if not (is_next or self._is_behind_blank):
            if is_numbered and mark[1][:-1] != "1":
                return False  # a line of text that begins with a number, as in "in / 1990. He"
            if before is not None:
                self.written.append("")
        columns = level * _COLUMNS
        if not self._is_behind_blank and (self._block is None or columns < self._block):
            self.written.append("")
        if self._is_behind_blank:
            self._block = columns
        base = columns + _COLUMNS if column >= columns else column + len(mark[0])
        self._open = [*parents, _Item(column, base, is_numbered)]
        self.written.append(" " * columns + mark[1].replace(")", ".") + rest[len(mark[1]) :])
        return True

    def _take_text(self, column: int, rest: str, *, is_rule: bool) -> None:
        owners = [one for one in self._open if column >= one.column + _LEAST]
        if is_rule and self._open and not owners and not self._is_behind_blank:
            self.written.append("")
        if self._is_behind_blank:
            self._open = owners
        if owners:
            more = max(0, column - owners[-1].base) if self._is_behind_blank else 0
            column = len(owners) * _COLUMNS + more
        if self._is_behind_blank:
            self._block = None
        self.written.append(" " * column + rest)
