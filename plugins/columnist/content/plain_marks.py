r"""A text of Markdown without what is only the manner of its marks, for version 2 of the sign-off.

Marks of that version are compared by it, so it stays as it is, faults and all. Version 3 is
`content.signed_story`.

Programs that write Markdown anew set other marks for the same thing: `*` for `-` before an item,
`_` for `*` around words, other breaks of lines, wider tables, `1.` before every item of a list, a
backslash more or less. Two texts that differ in that alone are one here; two that differ in a word
or a figure of the story are not. It is no Markdown any more, and nothing is rendered from it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

_QUOTATION: Final = re.compile(r"(?:[ \t]*+>)++[ \t]?")
_NUMBER: Final = re.compile(r"[0-9]{1,9}+[.)](?=[ \t])")
_CELL: Final = re.compile(r" ?\| ?")
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_DASHES: Final = re.compile(r"-++")
_EMPHASIS: Final = str.maketrans("_", "*")
_BULLETS: Final = ("- ", "* ", "+ ", "-\t", "*\t", "+\t")
_DELIMITERS: Final = frozenset("|:- \t")
_SHORTEST_RULE: Final = 3
_LEVELS: Final = {"=": "# ", "-": "## "}


@lru_cache(maxsize=2048)
def in_plain_marks(text: str) -> str:
    r"""Return a text with one manner of marks, and runs of white space as one space.

    >>> in_plain_marks("* It was _so_,\n  he said.\n* And again.")
    '- It was *so*, he said. - And again.'
    """
    lines = _Lines()
    for line in text.split("\n"):
        lines.take(line)
    joined = " ".join(" ".join(lines.written).split())
    bare = _ESCAPE.sub(r"\1", joined).translate(_EMPHASIS)
    return _CELL.sub("|", bare) if "|" in bare else bare


@dataclass
class _Lines:
    """One line after the other, and what of the lines before bears on it."""

    written: list[str] = field(default_factory=list)
    _quoted: int = 0
    _is_text: bool = False
    """Whether the line before is one that an underline makes a heading."""
    _numbered: list[int] = field(default_factory=list)
    """The columns of the numbers of the lists that are open, the innermost last."""

    def take(self, line: str) -> None:
        """Add a line."""
        match = _QUOTATION.match(line)
        depth = match[0].count(">") if match else 0
        rest = line[match.end() :] if match else line
        words = rest.strip()
        mark = ">" * depth if depth != self._quoted else ""
        self._quoted = depth if words else 0
        if self._is_text and words and words[0] in _LEVELS and not words.strip(words[0]):
            self.written[-1] = _LEVELS[words[0]] + self.written[-1]
            self._is_text = False
            return
        said = self._said(words, len(rest) - len(rest.lstrip()))
        self.written.append(f"{mark} {said}" if mark and words else said)

    def _said(self, words: str, column: int) -> str:
        self._is_text = False
        if not words:
            return ""
        if number := _NUMBER.match(words):
            return self._item(words, number, column)
        self._end_numbers(column)
        if _is_rule(words):
            return "---"
        if words.startswith(_BULLETS):
            return f"-{words[1:]}"
        self._is_text = words[0] not in "#|"
        if "|" in words and _DELIMITERS.issuperset(words):
            return _DASHES.sub("-", words)
        # A backslash at the end breaks the line, as two spaces do.
        return words[:-1] if words.endswith("\\") and not words.endswith("\\\\") else words

    def _item(self, words: str, number: re.Match[str], column: int) -> str:
        """Return an item with its number if that is the first of its list."""
        self._end_numbers(column + 1)
        is_first = self._numbered[-1:] != [column]
        if is_first:
            self._numbered.append(column)
        return f"{int(number[0][:-1]) if is_first else 1}.{words[number.end() :]}"

    def _end_numbers(self, column: int) -> None:
        """End the lists whose numbers stand in this column or behind it."""
        while self._numbered and self._numbered[-1] >= column:
            self._numbered.pop()


def _is_rule(words: str) -> bool:
    signs = words.replace(" ", "").replace("\t", "")
    return signs[0] in "-_*" and len(signs) >= _SHORTEST_RULE and not signs.strip(signs[0])
