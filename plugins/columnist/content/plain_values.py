"""The values of plain YAML without their places, which only a fault makes anybody ask for.

The grammar is that of `content.plain_yaml`, and so is every answer; to make no object for each word
takes a third of the time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.content.nodes import Fields
from columnist.content.plain_yaml import (
    DEEPEST,
    GROUP,
    ITEM,
    KEY,
    LIST,
    PAIR,
    QUOTED,
    STEP,
    NotPlain,
    has_other_signs,
    plain_document,
)

if TYPE_CHECKING:
    from columnist.content.nodes import Plain

_NOTHING = "null"


class LateFields(Fields):
    """Fields whose values are known, and whose places are found when somebody asks for one."""

    __slots__ = ("_first_line", "_text")

    def __init__(self, text: str, first_line: int, known: dict[str, Plain]) -> None:
        """Take a text, the line of the file on which it begins, and what its fields hold."""
        self._text, self._first_line, self.known = text, first_line, known

    def __getattr__(self, name: str) -> object:
        """Find the places, at the first question for one."""
        fields = plain_document(self._text, first_line=self._first_line)
        if fields is None or name not in {"line", "column", "keys", "values"}:
            raise AttributeError(name)
        self.line, self.column = fields.line, fields.column
        self.keys, self.values = fields.keys, fields.values
        return getattr(self, name)


def late_fields(text: str, *, first_line: int) -> LateFields | None:
    """Return the fields of a plain document, or `None` where PyYAML has to read it."""
    known = plain_values(text)
    return None if known is None else LateFields(text, first_line, known)


def plain_values(text: str) -> dict[str, Plain] | None:
    """Return what the fields of a plain document hold, or `None` where it has more to it."""
    if has_other_signs(text):
        return None
    lines, values = text.split("\n"), dict[str, "Plain"]()
    at = 0
    try:
        while at < len(lines):
            if not lines[at] or lines[at][0] == "#":
                at += 1
            else:
                at = _field(values, lines, at, 0)
    except NotPlain:
        return None
    return values or None


def _field(values: dict[str, Plain], lines: list[str], at: int, indent: int) -> int:
    """Read a key and its value, and return the line to go on with."""
    line = lines[at]
    match = KEY.match(line, indent)
    if match is None or match[1] in values:
        raise NotPlain
    start = match.end()
    if start < len(line):
        values[match[1]], following = _value(lines, at, start, indent)
    else:
        values[match[1]], following = _below(lines, at + 1, indent + STEP)
    return following


def _value(lines: list[str], at: int, start: int, indent: int) -> tuple[Plain, int]:
    line = lines[at]
    sign = line[start]
    if sign.isalnum():
        text = line[start:]
        if ": " in text or " #" in text or text[-1] in ": ":
            raise NotPlain
        return (None if text == _NOTHING else text), at + 1
    if sign == "[":
        return _items(line, start), at + 1
    if sign == "{":
        return _pairs(line, start), at + 1
    if sign in "\"'" and QUOTED.fullmatch(line, start):
        return line[start + 1 : -1], at + 1
    if sign == ">" and line.endswith(">-") and len(line) == start + STEP:
        return _folded(lines, at + 1, indent + STEP)
    raise NotPlain


def _below(lines: list[str], at: int, indent: int) -> tuple[Plain, int]:
    before = " " * indent
    if indent > DEEPEST or at >= len(lines) or not lines[at].startswith(before):
        raise NotPlain
    if lines[at].startswith("- ", indent):
        return _list(lines, at, indent)
    group: dict[str, Plain] = {}
    return group, _group(group, lines, at, indent)


def _group(group: dict[str, Plain], lines: list[str], at: int, indent: int) -> int:
    before = " " * indent
    at = _field(group, lines, at, indent)
    while at < len(lines) and lines[at].startswith(before):
        at = _field(group, lines, at, indent)
    return at


def _list(lines: list[str], at: int, indent: int) -> tuple[Plain, int]:
    before, start = f"{' ' * indent}- ", indent + STEP
    found: list[Plain] = []
    while at < len(lines) and lines[at].startswith(before):
        item: Plain
        if KEY.match(lines[at], start):
            group: dict[str, Plain] = {}
            at = _group(group, lines, at, start)
            item = group
        elif start < len(lines[at]):
            item, at = _value(lines, at, start, indent)
        else:
            raise NotPlain
        if item is not None:
            found.append(item)
    return found, at


def _folded(lines: list[str], at: int, indent: int) -> tuple[str, int]:
    before = " " * indent
    found: list[str] = []
    while at < len(lines) and lines[at].startswith(before):
        text = lines[at][indent:]
        if not text or text[0] == " " or text[-1] == " ":
            raise NotPlain
        found.append(text)
        at += 1
    if not found:
        raise NotPlain
    return " ".join(found), at


def _items(line: str, start: int) -> list[Plain]:
    whole = LIST.fullmatch(line, start)
    if whole:
        return [word for word in whole[1].split(", ") if word != _NOTHING]
    found: list[Plain] = []
    if line[start:] == "[]":
        return found
    place = start + 1
    while match := ITEM.match(line, place):
        if match[1] is not None:
            found.append(match[1])
        elif match[2] != _NOTHING:
            found.append(match[2])
        if match[3]:
            return found
        place = match.end()
    raise NotPlain


def _pairs(line: str, start: int) -> dict[str, Plain]:
    found: dict[str, Plain] = {}
    whole = GROUP.fullmatch(line, start)
    if whole:
        pairs = [pair.split(": ") for pair in whole[1].split(", ")]
        found = {key: None if word == _NOTHING else word for key, word in pairs}
        if len(found) < len(pairs):
            raise NotPlain
        return found
    place = start + 1
    while match := PAIR.match(line, place):
        key = match[1]
        if key in found:
            break
        quoted, word = match[2], match[3]
        found[key] = quoted if quoted is not None else None if word == _NOTHING else word
        if match[4]:
            return found
        place = match.end()
    raise NotPlain
