r"""The blocks of a story as version 3 of the sign-off takes them.

It goes by lines, as the pages do: an item of a list, a heading, a quotation, a rule, code, a row of
a table and a definition have a sign of their own, whatever marks were typed. Of the items of a
numbered list only the first keeps its number, as the page counts on from there; a number that
begins a line of a paragraph is a word like any other. Notes stand apart, by their labels; lines
that say where links lead stand nowhere, since each link says it.

Where it is not plain what lines mean, they count as they were typed, up to the next blank one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.content.signed_lines import (
    MARK,
    NOTE,
    RULE,
    TAB,
    begins_block,
    goes_on_with_note,
    hold_notes,
    without_closing,
)
from columnist.content.signed_parts import Parts
from columnist.content.signed_words import BLOCK

if TYPE_CHECKING:
    from columnist.content.signed_targets import Targets

_LEAST: Final = 2
"""Columns behind the mark of an item from which on a line belongs to it."""
_DEEPEST: Final = 10
_QUOTE: Final = re.compile(r" {0,3}> ?")
_QUOTE_IN_ITEM: Final = re.compile(r" *+> ?")
_HEADING: Final = re.compile(r"#{1,6}+")
_UNDERLINE: Final = re.compile(r"(?:=++|-++) *+")
_DEFINED: Final = re.compile(r" {0,3}: +")


class _Item(NamedTuple):
    """An open item: the columns of its mark and of its text, and its kind."""

    column: int
    base: int
    is_numbered: bool


@dataclass
class Blocks:
    """One line after the other; what is open tells what the next one is."""

    targets: Targets
    parts: Parts = field(default_factory=Parts)
    is_note: bool = False
    depth: int = 0
    notes: list[tuple[str, Blocks]] = field(default_factory=list)
    """Each note by its label, in the order in which they stand."""
    _run: list[str] = field(default_factory=list)
    """The lines of the paragraph that is open."""
    _is_plain: bool = False
    """Whether that paragraph belongs to no item and no definition."""
    _open: list[_Item] = field(default_factory=list)
    _is_astray: bool = False
    """Whether a heading or a rule stood in the list that is open, which ends it on some pages."""
    _is_behind_blank: bool = True
    _quotation: Blocks | None = None

    def take(self, lines: list[str]) -> None:
        """Add the lines of a text."""
        at = 0
        while at < len(lines):
            after = self._defined(lines, at)
            if after == at:
                self.line(lines[at])
                after += 1
            at = after
        self.close()

    def close(self) -> None:
        """End what is open."""
        self._end_quotation()
        self._flush()

    def forget_lists(self) -> None:
        """Let no list go on."""
        self._open.clear()

    def _defined(self, lines: list[str], at: int) -> int:
        """Take lines that define links or notes; return where the text goes on."""
        line = lines[at]
        if not self._is_behind_blank or "]:" not in line or line.lstrip(" ")[0] != "[":
            return at
        if any(line.startswith(" " * (one.column + _LEAST)) for one in self._open):
            return at
        end = next((n for n in range(at, len(lines)) if not lines[n].strip()), len(lines))
        is_notes = not self.is_note and NOTE.match(line) and hold_notes(lines[at:end])
        if not is_notes and not self.targets.take(lines[at:end]):
            return at
        self._end_quotation()
        self._open.clear()
        if is_notes:
            return self._take_notes(lines, at, end)
        self._is_behind_blank = False
        return end

    def _take_notes(self, lines: list[str], at: int, end: int) -> int:
        """Take notes and what belongs to the last of them; return where the text goes on."""
        while end < len(lines) and goes_on_with_note(lines, end):
            end += 1
        starts = [n for n in range(at, end) if NOTE.match(lines[n])]
        for start, stop in zip(starts, [*starts[1:], end], strict=True):
            label, own = NOTE.split(lines[start], maxsplit=1)[1:]
            note = Blocks(self.targets, is_note=True)
            note.take([own, *(one.removeprefix(" " * TAB) for one in lines[start + 1 : stop])])
            self.targets.notes.add(label)
            self.notes.append((label, note))
        self.parts.blank()
        self._is_behind_blank = not lines[end - 1].strip()
        return end

    def line(self, line: str) -> None:
        """Take a line that defines nothing."""
        rest = line.strip(" ")
        if not rest:
            self.blank()
            return
        if self.depth == 0:
            self.parts.typed(line, (one.column for one in self._open))
        if not self._is_quoted(line):
            self._outside(line, rest, len(line) - len(line.lstrip(" ")))
        self._is_behind_blank = False

    def blank(self) -> None:
        """Take a blank line."""
        self._flush()
        self._is_behind_blank = True
        if self._quotation is not None:
            self._quotation.blank()
        if self.depth == 0:
            self.parts.blank()

    def _is_quoted(self, line: str) -> bool:
        """Take a line that belongs to a quotation."""
        is_marked = self.depth < _DEEPEST and _QUOTE.match(line) is not None
        if is_marked and self._is_behind_blank and not line.startswith(" "):
            self._open.clear()
        if is_marked and not self._open:
            self._in_quotation().line(_QUOTE.sub("", line, count=1))
            return True
        if self._quotation is None:
            return False
        if self._is_behind_blank or begins_block(line):
            self._end_quotation()
            if not self._is_behind_blank and not line.startswith("#"):
                self.parts.doubt()
            return False
        self._quotation.lazy(line)
        return True

    def _in_quotation(self) -> Blocks:
        """Return the quotation that is open, or a new one."""
        self._flush()
        if self._quotation is None:
            self.parts.sign(">")
            self._quotation = Blocks(self.targets, self.parts, self.is_note, self.depth + 1)
        elif self._is_behind_blank:
            self._quotation.forget_lists()
        return self._quotation

    def _end_quotation(self) -> None:
        if self._quotation is not None:
            self._quotation.close()
            self._quotation = None
            self.parts.sign("<")

    def lazy(self, line: str) -> None:
        """Take a line of a paragraph that has no mark of the quotation that it belongs to."""
        column = len(line) - len(line.lstrip(" "))
        if self._quotation is not None:
            self._quotation.lazy(line)
        elif not self._run and column >= TAB:
            self.parts.code(line.strip(" "), f"0 {column}")
        else:
            self._words(line)

    def _outside(self, line: str, rest: str, column: int) -> None:
        """Take a line of no quotation."""
        owners = [one for one in self._open if column >= one.column + _LEAST]
        base = owners[-1].base if owners else 0
        if self._is_astray and owners:
            self.parts.doubt()
        elif self._is_behind_blank:
            self._is_astray = False
        if not self._run and column - base >= TAB:
            self.parts.code(rest, f"{len(owners)} {column - base}")
            return
        if self._run and self._is_plain and column == 0 and self._is_underline(rest):
            return
        self._block(line, rest, column, owners)

    def _block(self, line: str, rest: str, column: int, owners: list[_Item]) -> None:
        """Take a line that is no code, and no line below a heading."""
        is_rule = RULE.fullmatch(rest) is not None
        mark = None if is_rule or (not self._open and column >= TAB) else MARK.match(rest)
        is_here = column < TAB and not owners
        if is_rule and (is_here or not self._run):
            self._sign("---", owners)
        elif (heading := _HEADING.match(rest)) and (not self._run if owners else column == 0):
            self._sign(heading[0], owners)
            self.parts.paragraph(without_closing(rest[heading.end() :]))
        elif mark is not None and self._is_item(column, mark):
            self._run, self._is_plain = [rest[mark.end() :]], False
        elif is_here and not self._open and (defined := _DEFINED.match(line)):
            self._flush()
            self.parts.sign(":")
            if defined.end() - column > TAB:
                self.parts.doubt()
            self._run, self._is_plain = [line[defined.end() :]], False
        else:
            if self._is_behind_blank:
                self._open = owners
            self._is_plain = self._is_plain if self._run else not owners
            self._words(line)

    def _is_underline(self, rest: str) -> bool:
        """Take the line below a heading."""
        if len(self._run) != 1 or not _UNDERLINE.fullmatch(rest):
            return False
        self.parts.sign("#" if rest[0] == "=" else "##")
        self._flush()
        return True

    def _sign(self, sign: str, owners: list[_Item]) -> None:
        """Write the sign of a heading or a rule."""
        self._flush()
        if self._is_behind_blank:
            self._open = owners
        if self._open:
            self._is_astray = True
            self.parts.doubt()
        self.parts.sign(sign)

    def _is_item(self, column: int, mark: re.Match[str]) -> bool:
        """Write the sign of an item; `False` where a line of text only looks like one."""
        is_numbered = mark[1][0].isdigit()
        number = str(int(mark[1][:-1])) if is_numbered else ""
        parents = [one for one in self._open if column >= one.column + _LEAST][: _DEEPEST - 1]
        level = len(parents)
        is_next = self._open[level : level + 1] != [] and (
            self._open[level].is_numbered == is_numbered
        )
        begins = self._is_behind_blank or not is_numbered or mark[1][:-1] == "1"
        if not (is_next or begins) or (self.is_note and self._run and not self._open):
            return False
        self._flush()
        base = (level + 1) * TAB if column >= level * TAB else column + len(mark[0])
        self._open = [*parents, _Item(column, base, is_numbered)]
        sign = BLOCK * level + ("." if is_numbered else "-")
        if is_next and not self.is_note:
            self.parts.sign(sign, number)
        else:
            self.parts.sign(sign + number)
        return True

    def _words(self, line: str) -> None:
        """Take a line of a paragraph."""
        if self._open and self._run and MARK.match(line.lstrip(" ")):
            self.parts.doubt()
        self._run.append(line)

    def _flush(self) -> None:
        """End the paragraph that is open."""
        lines, self._run = self._run, []
        if lines and lines[0].lstrip(" ").startswith(">"):
            bare = [_QUOTE_IN_ITEM.sub("", line, count=1) for line in lines]
            kept = sum(line == other for line, other in zip(lines, bare, strict=True))
            if kept not in {0, len(lines) - 1} or any(map(begins_block, bare)):
                self.parts.doubt()
            self.parts.sign(">")
            lines = bare
        if lines:
            self.parts.paragraph(*lines)
