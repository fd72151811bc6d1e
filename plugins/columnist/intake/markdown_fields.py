"""The fields at the head of a Markdown file: YAML as Jekyll writes it, or TOML as Hugo does."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.content.front_matter import fences, halves, read_document
from columnist.content.nodes import plain_fields
from columnist.intake.manuscript import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from columnist.domain.diagnostic import Diagnostic

_BLANK_LINES: Final = re.compile(r"(?:[ \t]*\n)+")
_COMMENT_ABOVE: Final = re.compile(
    r"\s*<!--.*?-->(?=\s*^(?:---|\+\+\+)[ \t]*$)", re.DOTALL | re.MULTILINE
)
_PLUSES: Final = re.compile(
    r"\+\+\+[ \t]*\n(?=(?:[ \t]*(?:#.*)?\n)*(?:[\w\"'.-]+[ \t]*=|\[|\+\+\+))"
)
_CLOSING_PLUSES: Final = re.compile(r"^\+\+\+[ \t]*(?:\n|\Z)", re.MULTILINE)
_MAIN_KEYS: Final = ("text", "name", "title")
"""What says of a group in a list what it is."""
_QUOTED: Final = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'[^']*'")
_COMMENT: Final = re.compile(r"(?:^|\s)#")
_BEGINS_BLOCK: Final = re.compile(r"[|>][+-]?\d?[+-]?[ \t]*(?:#.*)?$")


class Front(NamedTuple):
    """The fields by the way to them, the story below, and how many comments stood among them."""

    fields: tuple[tuple[str, tuple[str, ...]], ...]
    body: str
    comments: int = 0


def front_of(text: str) -> Front:
    """Return the fields at the head of a text. Raises `Refused` for what cannot be read."""
    above = _BLANK_LINES.match(text)
    begun = text[above.end() :] if above else text
    comment = _COMMENT_ABOVE.match(begun)
    begun = begun[comment.end() :].lstrip() if comment else begun
    if opening := _PLUSES.match(begun):
        front, fields, body = _toml(begun[opening.end() :])
    elif (marks := fences(begun))[0] is not None:
        document = read_document(begun, "")
        faults = tuple(one for one in document.diagnostics if one.is_error)
        if document.fields is None or faults or marks[1] is None:
            raise Refused(_unreadable(faults, text.count("\n", 0, -len(begun))))
        front, body = halves(begun, marks[0], marks[1])
        fields = plain_fields(document.fields)
    else:
        return Front((), text)
    return Front(tuple(_flat(fields)), body, _comments_in(front) + (comment is not None))


def _toml(text: str) -> tuple[str, Mapping[str, object], str]:
    """Return what stands above a line of three plus signs, its fields, and the rest."""
    closing = _CLOSING_PLUSES.search(text)
    if closing is None:
        raise Refused(
            "The fields that begin after three plus signs have no closing line of three plus "
            "signs. Add it below the last field."
        )
    front = text[: closing.start()]
    try:
        return front, tomllib.loads(front), text[closing.end() :]
    except (ValueError, RecursionError) as fault:
        raise Refused(
            f"The fields between the lines of three plus signs cannot be read ({fault}). Put that "
            "right, or take the fields out."
        ) from fault


def _unreadable(faults: tuple[Diagnostic, ...], above: int) -> str:
    """Return what is wrong with fields over which some blank lines stand."""
    said = "; ".join(
        f"line {fault.place.line + above}: {fault.message} {fault.hint}" for fault in faults
    )
    return f"The fields between the lines of three hyphens cannot be read ({said})."


def _flat(fields: Mapping[str, object], above: str = "") -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each field by the way to it, `client.alias`, with its lines.

    Of a group in a list, one key says what it is; the others are fields of their own.
    """
    for key, value in fields.items():
        path = f"{above}{key}"
        if isinstance(value, dict):
            yield from _flat(value, f"{path}.")
            continue
        yield path, tuple(_lines_of(value))
        for group in value if isinstance(value, list) else ():
            if isinstance(group, dict):
                others = {inner: said for inner, said in group.items() if inner != _main_key(group)}
                yield from _flat(others, f"{path}.")


def _lines_of(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        yield from _lines_of(value.get(_main_key(value)))
    elif isinstance(value, list):
        for item in value:
            yield from _lines_of(item)
    elif value is not None and (text := _text_of(value)):
        yield text


def _main_key(group: Mapping[str, object]) -> str:
    return next((key for key in _MAIN_KEYS if key in group), next(iter(group), ""))


def _text_of(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value).strip()


def _comments_in(front: str) -> int:
    """Return how many lines of fields hold a comment, which are none in a text of several lines."""
    number = 0
    block = -1
    for line in front.split("\n"):
        indent = len(line) - len(line.lstrip())
        if block >= 0 and (indent > block or not line.strip()):
            continue
        bare = _QUOTED.sub("", line)
        block = indent if _BEGINS_BLOCK.search(bare) else -1
        number += _COMMENT.search(bare) is not None
    return number
