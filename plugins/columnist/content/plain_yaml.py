"""The values of plain YAML, which nearly every front matter keeps to, read line by line.

PyYAML makes three objects of each word of a file, which is a third of what reading a case study
costs. What is read here is what PyYAML reads, and everything else is left to it: a property of the
tests holds the two side by side. Knows no place; only a fault makes anybody ask for one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from columnist.content.nodes import Plain

_NOTHING: Final = "null"
_OTHER_SIGN: Final = re.compile("[^\n -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]")
# Longer keys are left to PyYAML, which refuses those of more than 1,024 characters.
_NAME: Final = r"(?!true:)([a-z][a-z0-9_-]{0,79})"
_KEY: Final = re.compile(rf"{_NAME}:(?: (?! )|$)")
_WORDS: Final = r"\w(?:[\w ./'()&+\u2010-\u2027-]*[\w.')])?"
_VALUE: Final = rf'(?:"([^"\\]*)"|({_WORDS}))'
_ITEM: Final = re.compile(rf"{_VALUE}(?:, |(\]$))")
_PAIR: Final = re.compile(rf"{_NAME}: {_VALUE}(?:, |(}}$))")
_LIST: Final = re.compile(rf"\[({_WORDS}(?:, {_WORDS})*)\]")
_GROUP: Final = re.compile(rf"\{{({_NAME}: {_WORDS}(?:, {_NAME}: {_WORDS})*)\}}")
_QUOTED: Final = re.compile(r'"[^"\\]*"|\'[^\']*\'')
_STEP: Final = 2
_DEEPEST: Final = 6
"""Columns of indent: far less than where nesting is refused."""


class _NotPlain(Exception):  # noqa: N818 - it hands a document on, nothing is wrong
    """Ends the reading of a document that PyYAML has to read."""


def _has_other_signs(text: str) -> bool:
    """Whether a text holds a sign that is not read here, a tab or a no-break space for instance."""
    flat = text.replace("\n", " ")
    return not (flat.isascii() and flat.isprintable()) and _OTHER_SIGN.search(text) is not None


def plain_values(text: str) -> dict[str, Plain] | None:
    """Return what the fields of a plain document hold, or `None` where it has more to it."""
    if _has_other_signs(text):
        return None
    lines, values = text.split("\n"), dict[str, "Plain"]()
    at = 0
    try:
        while at < len(lines):
            if not lines[at] or lines[at][0] == "#":
                at += 1
            else:
                at = _field(values, lines, at, 0)
    except _NotPlain:
        return None
    return values or None


def _field(values: dict[str, Plain], lines: list[str], at: int, indent: int) -> int:
    """Read a key and its value, and return the line to go on with."""
    line = lines[at]
    match = _KEY.match(line, indent)
    if match is None or match[1] in values:
        raise _NotPlain
    start = match.end()
    if start < len(line):
        values[match[1]], following = _value(lines, at, start, indent)
    else:
        values[match[1]], following = _below(lines, at + 1, indent + _STEP)
    return following


def _value(lines: list[str], at: int, start: int, indent: int) -> tuple[Plain, int]:
    line = lines[at]
    sign = line[start]
    if sign.isalnum():
        text = line[start:]
        if ": " in text or " #" in text or text[-1] in ": ":
            raise _NotPlain
        return (None if text == _NOTHING else text), at + 1
    if sign == "[":
        return _items(line, start), at + 1
    if sign == "{":
        return _pairs(line, start), at + 1
    if sign in "\"'" and _QUOTED.fullmatch(line, start):
        return line[start + 1 : -1], at + 1
    if sign == ">" and line.endswith(">-") and len(line) == start + _STEP:
        return _folded(lines, at + 1, indent + _STEP)
    raise _NotPlain


def _below(lines: list[str], at: int, indent: int) -> tuple[Plain, int]:
    before = " " * indent
    if indent > _DEEPEST or at >= len(lines) or not lines[at].startswith(before):
        raise _NotPlain
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
    before, start = f"{' ' * indent}- ", indent + _STEP
    found: list[Plain] = []
    while at < len(lines) and lines[at].startswith(before):
        item: Plain
        if _KEY.match(lines[at], start):
            group: dict[str, Plain] = {}
            at = _group(group, lines, at, start)
            item = group
        elif start < len(lines[at]):
            item, at = _value(lines, at, start, indent)
        else:
            raise _NotPlain
        if item is not None:
            found.append(item)
    return found, at


def _folded(lines: list[str], at: int, indent: int) -> tuple[str, int]:
    before = " " * indent
    found: list[str] = []
    while at < len(lines) and lines[at].startswith(before):
        text = lines[at][indent:]
        if not text or text[0] == " " or text[-1] == " ":
            raise _NotPlain
        found.append(text)
        at += 1
    if not found:
        raise _NotPlain
    return " ".join(found), at


def _items(line: str, start: int) -> list[Plain]:
    whole = _LIST.fullmatch(line, start)
    if whole:
        return [word for word in whole[1].split(", ") if word != _NOTHING]
    found: list[Plain] = []
    if line[start:] == "[]":
        return found
    place = start + 1
    while match := _ITEM.match(line, place):
        if match[1] is not None:
            found.append(match[1])
        elif match[2] != _NOTHING:
            found.append(match[2])
        if match[3]:
            return found
        place = match.end()
    raise _NotPlain


def _pairs(line: str, start: int) -> dict[str, Plain]:
    found: dict[str, Plain] = {}
    whole = _GROUP.fullmatch(line, start)
    if whole:
        pairs = [pair.split(": ") for pair in whole[1].split(", ")]
        found = {key: None if word == _NOTHING else word for key, word in pairs}
        if len(found) < len(pairs):
            raise _NotPlain
        return found
    place = start + 1
    while match := _PAIR.match(line, place):
        key = match[1]
        if key in found:
            break
        quoted, word = match[2], match[3]
        found[key] = quoted if quoted is not None else None if word == _NOTHING else word
        if match[4]:
            return found
        place = match.end()
    raise _NotPlain
