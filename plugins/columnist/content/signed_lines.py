"""What a line of Markdown may be, looked at alone, for version 3 of the sign-off."""

from __future__ import annotations

import re
from typing import Final

TAB: Final = 4
"""Columns from which on a line is code, where nothing is open."""
MARK: Final = re.compile(r"([*+-]|[0-9]{1,9}+[.)])( +)(?=\S)")
RULE: Final = re.compile(r"([-*_])(?: *+\1){2,}+ *+")
NOTE: Final = re.compile(r" {0,3}\[(\^[^\[\]\\`&<]++)\]: *+")
_NO_WORD: Final = frozenset("#:=-|>+~")


def goes_on_with_note(lines: list[str], at: int) -> bool:
    """Whether a line behind a note belongs to it: an indented one, or a single blank one."""
    if lines[at].strip():
        return lines[at].startswith(" " * TAB)
    return bool(lines[at - 1].strip())


def hold_notes(lines: list[str]) -> bool:
    """Whether each line begins a note or goes on with its words."""
    return all(
        NOTE.match(line) or line.startswith(" " * TAB) or not begins_block(line) for line in lines
    )


def begins_block(line: str) -> bool:
    """Whether a line may be something else than words."""
    rest = line.lstrip(" ")
    if len(line) - len(rest) >= TAB:
        return not rest
    return not rest or rest[0] in _NO_WORD or bool(MARK.match(rest) or RULE.fullmatch(rest))


def without_closing(text: str) -> str:
    """Return the text of a heading without the signs that may close it."""
    bare = text.rstrip("#")
    return f"{bare}#" if bare.endswith("\\") else bare
