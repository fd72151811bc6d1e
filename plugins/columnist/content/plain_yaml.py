"""The plain part of YAML, which nearly every front matter keeps to, read line by line.

PyYAML makes three objects of each word of a file, which is a third of what reading a case study
costs. What is read here is read to the letter as PyYAML reads it, places included, and everything
else is left to it: a property of the tests holds the two side by side.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.content.nodes import Fields, Items, Scalar, is_blank

if TYPE_CHECKING:
    from columnist.content.nodes import Node

OTHER_SIGN: Final = re.compile("[^\n -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027]")
_NAME: Final = r"(?!true:)([a-z][a-z0-9_-]*)"
KEY: Final = re.compile(rf"{_NAME}:(?: (?! )|$)")
_WORDS: Final = r"\w(?:[\w ./'()&+\u2010-\u2027-]*[\w.')])?"
_VALUE: Final = rf'(?:"([^"\\]*)"|({_WORDS}))'
ITEM: Final = re.compile(rf"{_VALUE}(?:, |(\]$))")
PAIR: Final = re.compile(rf"{_NAME}: {_VALUE}(?:, |(}}$))")
LIST: Final = re.compile(rf"\[({_WORDS}(?:, {_WORDS})*)\]")
GROUP: Final = re.compile(rf"\{{({_NAME}: {_WORDS}(?:, {_NAME}: {_WORDS})*)\}}")
QUOTED: Final = re.compile(r'"[^"\\]*"|\'[^\']*\'')
STEP: Final = 2
DEEPEST: Final = 6
"""Columns of indent: far less than where nesting is refused."""


class NotPlain(Exception):  # noqa: N818 - it hands a document on, nothing is wrong
    """Ends the reading of a document that PyYAML has to read."""


def has_other_signs(text: str) -> bool:
    """Whether a text holds a sign that is not read here, a tab or a no-break space for instance."""
    flat = text.replace("\n", " ")
    return not (flat.isascii() and flat.isprintable()) and OTHER_SIGN.search(text) is not None


def plain_document(text: str, *, first_line: int) -> Fields | None:
    """Return the fields of a document, or `None` where it has more to it than is read here.

    `first_line` is the line of the file on which the text begins.
    """
    if has_other_signs(text):
        return None
    reader = _Reader(text.split("\n"), first_line)
    try:
        return reader.document()
    except NotPlain:
        return None


class _Reader:
    """Reads from one line on; each method is told a line and returns the one to go on with."""

    def __init__(self, lines: list[str], first_line: int) -> None:
        self._lines = lines
        self._shift = first_line

    def document(self) -> Fields:
        """Read the whole: fields, and between them blank lines and remarks."""
        lines, root = self._lines, None
        at = 0
        while at < len(lines):
            if not lines[at] or lines[at][0] == "#":
                at += 1
                continue
            root = root or Fields(at + self._shift, 1)
            at = self._field(root, at, 0)
        if root is None:
            raise NotPlain
        return root

    def _field(self, node: Fields, at: int, indent: int) -> int:
        """Read a key and its value, which begin in a column of a line."""
        line = self._lines[at]
        match = KEY.match(line, indent)
        if match is None or match[1] in node.keys:
            raise NotPlain
        key, start = match[1], match.end()
        if start < len(line):
            value, following = self._value(at, start, indent)
        else:
            value, following = self._below(at + 1, indent + STEP)
        node.keys[key] = Scalar(key, at + self._shift, indent + 1)
        node.values[key] = value
        return following

    def _value(self, at: int, start: int, indent: int) -> tuple[Node, int]:
        """Read what stands behind a colon or a hyphen."""
        line = self._lines[at]
        match line[start]:
            case "[":
                return self._items(at, start), at + 1
            case "{":
                return self._pairs(at, start), at + 1
            case '"' | "'" if QUOTED.fullmatch(line, start):
                text = line[start + 1 : -1]
                return Scalar(text, at + self._shift, start + 1, is_quoted=True), at + 1
            case ">" if line.endswith(">-"):
                return self._folded(at, start, indent + STEP)
            case sign if sign.isalnum():
                text = line[start:]
                if ": " in text or " #" in text or text[-1] in ": ":
                    raise NotPlain
                return Scalar(text, at + self._shift, start + 1), at + 1
        raise NotPlain

    def _below(self, at: int, indent: int) -> tuple[Node, int]:
        """Read the list or the group that begins in a line of its own."""
        lines = self._lines
        before = " " * indent
        if indent > DEEPEST or at >= len(lines) or not lines[at].startswith(before):
            raise NotPlain
        if lines[at].startswith("- ", indent):
            return self._list(at, indent)
        group = Fields(at + self._shift, indent + 1)
        return group, self._group(group, at, indent)

    def _group(self, group: Fields, at: int, indent: int) -> int:
        """Read fields that are indented alike, the first of which may stand behind a hyphen."""
        lines, before = self._lines, " " * indent
        at = self._field(group, at, indent)
        while at < len(lines) and lines[at].startswith(before):
            at = self._field(group, at, indent)
        return at

    def _list(self, at: int, indent: int) -> tuple[Items, int]:
        lines, before = self._lines, f"{' ' * indent}- "
        node, start = Items(at + self._shift, indent + 1), indent + STEP
        while at < len(lines) and lines[at].startswith(before):
            item: Node
            if KEY.match(lines[at], start):
                item = Fields(at + self._shift, start + 1)
                at = self._group(item, at, start)
            elif start < len(lines[at]):
                item, at = self._value(at, start, indent)
            else:
                raise NotPlain
            if not is_blank(item):
                node.items.append(item)
        return node, at

    def _folded(self, at: int, start: int, indent: int) -> tuple[Scalar, int]:
        """Read lines that make one text: `>-`."""
        lines, before = self._lines, " " * indent
        found: list[str] = []
        following = at + 1
        while following < len(lines) and lines[following].startswith(before):
            text = lines[following][indent:]
            if not text or text[0] == " " or text[-1] == " ":
                raise NotPlain
            found.append(text)
            following += 1
        if not found or len(self._lines[at]) != start + STEP:
            raise NotPlain
        return Scalar(" ".join(found), at + self._shift, start + 1, is_quoted=True), following

    def _items(self, at: int, start: int) -> Items:
        line, number = self._lines[at], at + self._shift
        node = Items(number, start + 1)
        place = start + 1
        if line.startswith("[]", start) and len(line) == start + STEP:
            return node
        if whole := LIST.fullmatch(line, start):
            for word in whole[1].split(", "):
                if word != "null":
                    node.items.append(Scalar(word, number, place + 1))
                place += len(word) + 2
            return node
        while match := ITEM.match(line, place):
            item = _scalar(match, 1, number)
            if not is_blank(item):
                node.items.append(item)
            if match[3]:
                return node
            place = match.end()
        raise NotPlain

    def _pairs(self, at: int, start: int) -> Fields:
        line, number = self._lines[at], at + self._shift
        node = Fields(number, start + 1)
        place = start + 1
        if whole := GROUP.fullmatch(line, start):
            for pair in whole[1].split(", "):
                key, _, word = pair.partition(": ")
                if key in node.keys:
                    raise NotPlain
                node.keys[key] = Scalar(key, number, place + 1)
                node.values[key] = Scalar(word, number, place + len(key) + 3)
                place += len(pair) + 2
            return node
        while match := PAIR.match(line, place):
            key = match[1]
            if key in node.keys:
                break
            node.keys[key] = Scalar(key, number, place + 1)
            node.values[key] = _scalar(match, 2, number)
            if match[4]:
                return node
            place = match.end()
        raise NotPlain


def _scalar(match: re.Match[str], group: int, line: int) -> Scalar:
    """Return a text in quotation marks, which is the first of two groups, or one without."""
    quoted = match[group]
    if quoted is not None:
        return Scalar(quoted, line, match.start(group), is_quoted=True)
    return Scalar(match[group + 1], line, match.start(group + 1) + 1)
