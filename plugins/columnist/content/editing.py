"""Single fields of an author's front matter are set, added or taken away; nothing else moves.

A text comes in and a text goes out. A change is a splice at a known place; the result is read
again, and is given back only if its fields are as wanted and everything else is as it was.
Where no such splice is found, the answer says what is to be written by hand.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from columnist.content.front_matter import read_document
from columnist.content.nodes import plain
from columnist.content.spans import spans_of
from columnist.content.splices import Splice, splices_for
from columnist.content.yaml_text import yaml_text
from columnist.domain.source import SourceFile

if TYPE_CHECKING:
    from collections.abc import Iterable

    from columnist.content.nodes import Plain

_FENCE = re.compile(r"^---[ \t]*\r?$", re.MULTILINE)
_BOM = b"\xef\xbb\xbf"
# What YAML takes for the end of a line and an editor does not (YAML 1.1, section 5.4).
_ODD_LINE_ENDS = re.compile("\r(?!\n)|[\x85\u2028\u2029]")


class Change(NamedTuple):
    """What a field is to be: `keys` lead to it, one key or a group's and one of its own.

    `text` is its new text, on one line; `None` takes the field away.
    """

    keys: tuple[str, ...]
    text: str | None


class Unedited(NamedTuple):
    """Why a file was left as it is, and the lines that are to be written by hand."""

    message: str
    by_hand: str


def edited(source: SourceFile, changes: Iterable[Change]) -> SourceFile | Unedited:
    """Return the file with its fields changed, one after the other, or why it was left alone."""
    wanted = tuple(changes)
    bom = _BOM if source.data.startswith(_BOM) else b""
    try:
        text = source.data.removeprefix(bom).decode()
    except UnicodeDecodeError:
        return _unedited(source, wanted, "it is not text in UTF-8")
    for change in wanted:
        after = _changed(text, change)
        if after is None:
            return _unedited(source, wanted, _reason(text, change))
        text = after
    return SourceFile(source.path, bom + text.encode())


def _reason(text: str, change: Change) -> str:
    if _halves(text) is None:
        return "its front matter cannot be read"
    return f"no place was found at which {'.'.join(change.keys)} can be changed and nothing else"


def _unedited(source: SourceFile, changes: tuple[Change, ...], reason: str) -> Unedited:
    return Unedited(f"{source.path} was left as it is: {reason}.", by_hand(changes))


def by_hand(changes: Iterable[Change]) -> str:
    """Return changes as the lines that an author would write; what goes is shown with a `-`."""
    lines: list[str] = []
    group = ""
    for change in changes:
        *outer, key = change.keys
        if outer and outer[0] != group:
            lines.append(f"{outer[0]}:")
        group = outer[0] if outer else ""
        indent = "  " * len(outer)
        lines.append(
            f"- {indent}{key}"
            if change.text is None
            else f"{indent}{key}: {yaml_text(change.text)}"
        )
    return "\n".join(lines)


class _Halves(NamedTuple):
    """A file as it is read: its fields, the rest, and where the front matter lies in the text."""

    fields: dict[str, Plain]
    body: str
    start: int
    end: int


def _halves(text: str) -> _Halves | None:
    """Return the halves of a file, or `None` where its front matter is not read without a fault."""
    first = _FENCE.match(text)
    second = _FENCE.search(text, first.end()) if first else None
    if first is None or second is None or _ODD_LINE_ENDS.search(text, 0, second.start()):
        return None
    document = read_document(text.replace("\r\n", "\n"), "")
    if document.fields is None or any(one.is_error for one in document.diagnostics):
        return None
    fields = plain(document.fields)
    assert isinstance(fields, dict)  # noqa: S101 - the node is Fields
    return _Halves(fields, text[second.end() :], first.end() + 1, second.start())


def _changed(text: str, change: Change) -> str | None:
    halves = _halves(text)
    spans = spans_of(text, halves.start, halves.end) if halves else None
    if halves is None or spans is None:
        return None
    wanted = _with(halves.fields, change)
    if wanted == halves.fields:
        return text
    for splice in splices_for(text, spans, change.keys, change.text):
        after = splice.on(text)
        if _is_proven(text, after, splice, wanted, halves.body):
            return after
    return None


def _with(fields: dict[str, Plain], change: Change) -> dict[str, Plain]:
    """Return the fields as they are to be after a change; a group without fields goes as well."""
    *outer, key = change.keys
    if outer:
        inner = fields.get(outer[0])
        group = _with(inner if isinstance(inner, dict) else {}, Change((key,), change.text))
        if not group and not inner:
            return fields
        rest = {name: value for name, value in fields.items() if name != outer[0]}
        return {**rest, outer[0]: group} if group else rest
    rest = {name: value for name, value in fields.items() if name != key}
    return rest if change.text is None else {**rest, key: change.text}


def _is_proven(
    before: str, after: str, splice: Splice, wanted: dict[str, Plain], body: str
) -> bool:
    """Whether a text read again has the wanted fields, and is beside the splice as it was."""
    halves = _halves(after)
    if halves is None or halves.fields != wanted or halves.body != body:
        return False
    kept_behind = len(before) - splice.end
    return (
        after[: splice.start] == before[: splice.start]
        and after[len(after) - kept_behind :] == before[splice.end :]
    )
