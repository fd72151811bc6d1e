"""The words of a paragraph as version 3 of the sign-off takes them: as they are read.

Escapes and entities are the characters that they stand for, `_` is `*`, a title stands in `"`; a
link holds where it leads, wherever the text says that. Code stays letter for letter. What leads
somewhere, and what is code, stands between control characters, which no text may hold, so that it
cannot be taken for words; a paragraph in which it is not plain what a bracket or a backtick means
stays as it was typed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.content.signed_targets import (
    ENTITY,
    TITLE,
    UnclearError,
    character,
    leading_to,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from columnist.content.signed_targets import Targets

_CODE, _END_OF_CODE, _LINK, _END_OF_LINK, _RAW, _PICTURE = "\1\2\3\4\5\6"
BLOCK: Final = "\7"
"""What stands before the sign of a block."""
_VERBATIM: Final = str.maketrans({" ": _CODE, "\n": _END_OF_CODE})
_EMPHASIS: Final = str.maketrans("_", "*")
_SIGN: Final = re.compile(r"[\\`&<\[\]_]")
_TOKEN: Final = re.compile(
    r"(?P<ticks>`++)"
    r"|\\(?P<escaped>[!-/:-@\[-`{-~\n])"
    rf"|(?P<entity>{ENTITY})"
    r"|(?P<address><[A-Za-z][A-Za-z0-9+.-]{0,30}+:[^\s<>`\\&\[\]]*+>)"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\])"
)
_SAFE: Final = r"(?:[^\s<>()\\`\"'\[\]]|\\[!-/:-@\[-`{-~])"
_TARGET: Final = re.compile(
    rf"\([ \n]*+(?P<target><[^<>\n\\]++>|{_SAFE}++(?:\({_SAFE}*+\){_SAFE}*+)*+)"
    rf"(?:[ \n]++(?P<title>{TITLE}))?[ \n]*+\)"
)
_LABEL: Final = re.compile(r"([ \n]*+)\[([^\[\]]*+)\]")
_DEFINES: Final = re.compile(r"^[ >]*+\[[^\[\]]*+\]:", re.MULTILINE)
_MAY_BE_ELSE: Final = re.compile(
    r"\A *+(?:[*+-]|[0-9]{1,9}+[.)]) "
    r"|\n *+[0-9]{1,9}+[.)] ++(?!\S)|\n *+(?:>|: )"
    r"|\A[^\n]*+\n(?:=++|-++) *+(?!\S)"
)
"""What a page may show as an item of a list or a heading, and another program as words."""
_TICKS: Final = re.compile("`++")
_PIPE: Final = re.compile(r"(?<!\\)\|")
_DELIMITERS: Final = frozenset("|:- ")


def as_read(lines: Sequence[str], targets: Targets) -> str:
    """Return the lines of a paragraph, or of a table, as they are read.

    Raises `UnclearError` where that is not plain.
    """
    text = "\n".join(lines)
    if ("]:" in text and _DEFINES.search(text)) or _MAY_BE_ELSE.search(text):
        raise UnclearError
    if len(lines) > 1 and "|" in lines[1] and _DELIMITERS.issuperset(lines[1]):
        return _table(lines, targets)
    return _words(text, targets)


def as_typed(lines: list[str]) -> str:
    """Return lines as they were typed, white space and all."""
    return _RAW + "\n".join(lines).translate(_VERBATIM) + _RAW


def _table(lines: Sequence[str], targets: Targets) -> str:
    rows = [line.strip(" ") for line in lines]
    is_left, is_right = rows[0].startswith("|"), _ends_with_pipe(rows[0])
    if any("`" in row or "\\\\" in row for row in rows):
        raise UnclearError
    cells = []
    for row in rows:
        start = 1 if is_left and row.startswith("|") else 0
        end = len(row) - 1 if is_right and _ends_with_pipe(row) else len(row)
        cells.append(_PIPE.split(row[start:end]))
    width = len(cells[0])
    if "|" not in rows[0] or len(cells[1]) != width:
        raise UnclearError
    if width == 1 and not all(row.startswith("|") or _ends_with_pipe(row) for row in rows):
        raise UnclearError
    cells[1] = [re.sub("-++", "-", cell) for cell in cells[1]]
    return " ".join(
        f"{BLOCK}|{'|'.join(_words(cell.strip(), targets) for cell in _filled(row, width))}"
        for row in cells
    )


def _ends_with_pipe(row: str) -> bool:
    return row.endswith("|") and not row.endswith("\\|")


def _filled(row: list[str], width: int) -> list[str]:
    return row + [""] * (width - len(row))


def _words(text: str, targets: Targets) -> str:
    if not _SIGN.search(text):
        return text
    return _Reading(text, targets).read()


class _Bracket(NamedTuple):
    """An open bracket: where it stands in what is written, and where its text begins."""

    written: int
    start: int
    is_picture: bool


class _Reading:
    """One reading of a text, from its first sign to the last."""

    def __init__(self, text: str, targets: Targets) -> None:
        self.text = text
        self.targets = targets
        self.written: list[str] = []
        self._open: list[_Bracket] = []
        self._linked = self._shown = -1
        """Where in what is written the last link and the last picture end."""
        self._last_ticks = {len(run[0]): run.start() for run in _TICKS.finditer(text)}

    def read(self) -> str:
        at = 0
        while match := _TOKEN.search(self.text, at):
            self._add(self.text[at : match.start()])
            at = self._take(match)
        if self._open:
            raise UnclearError
        self._add(self.text[at:])
        return "".join(self.written)

    def _add(self, text: str) -> None:
        self.written.append(text.translate(_EMPHASIS))

    def _take(self, match: re.Match[str]) -> int:
        """Write what a sign means; return where the text goes on."""
        kind, found = match.lastgroup, match[0]
        if kind == "ticks":
            return self._code(match)
        if kind == "escaped":
            self._add(match["escaped"])
        elif kind == "entity":
            self._add(character(found))
        elif kind == "open":
            self._open.append(_Bracket(len(self.written), match.end(), found != "["))
            self.written.append(_PICTURE + "[" if found != "[" else "[")
        elif kind == "close":
            return self._close(match.end())
        else:
            self.written.append(found)
        return match.end()

    def _code(self, opening: re.Match[str]) -> int:
        length, at = len(opening[0]), opening.end()
        if self._last_ticks.get(length, -1) < at:
            raise UnclearError
        runs = _TICKS.finditer(self.text, at)
        closing = next(run for run in runs if len(run[0]) == length)
        self.written.append(_CODE + self.text[at : closing.start()].strip() + _END_OF_CODE)
        return closing.end()

    def _close(self, end: int) -> int:
        """Write a closing bracket and where it leads; return where the text goes on."""
        if not self._open:
            self.written.append("]")
            return end
        bracket = self._open.pop()
        label = self.text[bracket.start : end - 1]
        if label.startswith("^") and self.targets.is_note(label):
            del self.written[bracket.written :]
            sign = "!" if bracket.is_picture else ""
            self.written.append(sign + _between_signs(label))
            return end
        target, end = self._target(label, end)
        if not target:
            if bracket.is_picture:
                self.written[bracket.written] = "!["
            self.written.append("]")
            return end
        inner = self._linked if not bracket.is_picture else max(self._linked, self._shown)
        if inner > bracket.written:
            raise UnclearError
        if bracket.is_picture:
            self._shown = len(self.written)
        else:
            self._linked = len(self.written)
        self.written.append(f"]{_between_signs(target)}")
        return end

    def _target(self, label: str, end: int) -> tuple[str, int]:
        """Return where a bracket leads, and where the text goes on."""
        if self.text.startswith("(", end):
            match = _TARGET.match(self.text, end)
            if match is None:
                raise UnclearError
            return leading_to(match["target"], match["title"] or ""), match.end()
        if (other := _LABEL.match(self.text, end)) and not other[2].startswith("^"):
            target = self.targets.of(other[2] or label)
            if target and len(other[1]) > 1:
                raise UnclearError
            if target:
                return target, other.end()
        return self.targets.of(label), end


def _between_signs(target: str) -> str:
    return _LINK + target + _END_OF_LINK
