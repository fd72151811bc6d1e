"""The values of plain YAML, which nearly every front matter keeps to, read line by line.

PyYAML makes three objects of each word of a file, which is a third of what reading a case study
costs. What is read here is what PyYAML reads, and everything else is left to it: a property of the
tests holds the two side by side. Knows no place; only a fault makes anybody ask for one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from columnist.content.nodes import Plain

_NOTHING: Final = "null"
_OTHER_SIGN: Final = re.compile("[^\n -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]")
# Longer keys are left to PyYAML, which refuses those of more than 1,024 characters.
_NAME: Final = r"(?!true:)([a-z][a-z0-9_-]{0,79})"
_KEY: Final = re.compile(r"(?!true$)[a-z][a-z0-9_-]{0,79}")
_WORDS: Final = r"\w(?:[\w ./'()&+\u2010-\u2027-]*[\w.')])?"
_VALUE: Final = rf'(?:"([^"\\]*)"|({_WORDS}))'
_ITEM: Final = re.compile(rf"{_VALUE}(?:, |(\]$))")
_PAIR: Final = re.compile(rf"{_NAME}: {_VALUE}(?:, |(}}$))")
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
    key, colon, text = line[indent:].partition(": ")
    if not colon:
        key, text = key.removesuffix(":"), ""
    if not _is_key(key) or key in values or not (colon or line.endswith(":")):
        raise _NotPlain
    if text:
        values[key], following = _value(text, lines, at, indent)
    elif colon:
        raise _NotPlain
    else:
        values[key], following = _below(lines, at + 1, indent + _STEP)
    return following


@lru_cache(maxsize=1024)
def _is_key(text: str) -> bool:
    return _KEY.fullmatch(text) is not None


def _value(text: str, lines: list[str], at: int, indent: int) -> tuple[Plain, int]:
    sign = text[0]
    if sign.isalnum():
        if ": " in text or " #" in text or text[-1] in ": ":
            raise _NotPlain
        return (None if text == _NOTHING else text), at + 1
    if sign == "[":
        return _items(text), at + 1
    if sign == "{":
        return _pairs(text), at + 1
    if sign in "\"'" and _QUOTED.fullmatch(text):
        return text[1:-1], at + 1
    if text == ">-":
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
        text = lines[at][start:]
        if _begins_group(text):
            group: dict[str, Plain] = {}
            at = _group(group, lines, at, start)
            item = group
        elif text:
            item, at = _value(text, lines, at, indent)
        else:
            raise _NotPlain
        if item is not None:
            found.append(item)
    return found, at


def _begins_group(text: str) -> bool:
    key, colon, rest = text.partition(":")
    return bool(colon) and rest[:1] in {"", " "} and not rest.startswith("  ") and _is_key(key)


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


def _items(text: str) -> list[Plain]:
    if text == "[]":
        return []
    words = text[1:-1].split(", ")
    if text[-1] == "]" and all(map(_is_plain, words)):
        return [word for word in words if word != _NOTHING]
    found: list[Plain] = []
    place = 1
    while match := _ITEM.match(text, place):
        if match[1] is not None:
            found.append(match[1])
        elif match[2] != _NOTHING:
            found.append(match[2])
        if match[3]:
            return found
        place = match.end()
    raise _NotPlain


def _is_plain(word: str) -> bool:
    """Whether a word in brackets is made of letters, digits, spaces and hyphens, as most are."""
    letters = word.replace(" ", "").replace("-", "")
    return letters.isalnum() and word[0].isalnum() and word[-1].isalnum()


def _pairs(text: str) -> dict[str, Plain]:
    pairs = [pair.partition(": ") for pair in text[1:-1].split(", ")]
    found: dict[str, Plain] = {
        key: None if word == _NOTHING else word
        for key, _, word in pairs
        if _is_key(key) and _is_plain(word)
    }
    if text[-1] == "}" and len(found) == len(pairs):
        return found
    found, place = {}, 1
    while match := _PAIR.match(text, place):
        key = match[1]
        if key in found:
            break
        quoted, word = match[2], match[3]
        found[key] = quoted if quoted is not None else None if word == _NOTHING else word
        if match[4]:
            return found
        place = match.end()
    raise _NotPlain
