"""A draft as text: front matter in the order of the schema, then the story.

What the piece still needs stands there as a key with nothing behind it, which counts as not given,
and a word on what belongs there.
"""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final

from columnist.content.yaml_text import yaml_text
from columnist.intake.details import ROWS
from columnist.intake.manuscript import Block, Kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

WIDTH: Final = 98

_GROUPS: Final = ("client", "consent", "source", "commentary")
_FLOW: Final = frozenset({"coaches", "themes", "tags"})
_TO_COME: Final = {
    "standfirst": "one or two sentences under the title",
    "coaches": "the id of who tells it, from people.yml, for example [dorothy-larios]",
    "themes": "one to five ids from vocabulary.yml, the main one first",
    "client.alias": "the name that the client has in the story",
    "client.alias_is": "invented, initials or first-name",
    "client.role": "what the client does, an id from vocabulary.yml",
    "questions": "at least one question, word for word as in the story, or an outcome below",
    "outcomes": "what changed, a line each",
    "consent": "for example {basis: written, given_on: 2026-03-02, scope: anonymised}",
}
"""What every piece needs before it can be approved, and a word on each."""


def draft_text(fields: Mapping[str, Sequence[str]], body: Sequence[Block]) -> str:
    """Return the file of a draft: its front matter and its story."""
    front = "\n".join(["---", *_front(fields), "---"])
    story = "\n\n".join(_written(block) for block in body)
    return f"{front}\n{story}\n" if story else f"{front}\n"


def _written(block: Block) -> str:
    if block.kind is Kind.HEADING:
        return f"{'#' * block.level} {block.markdown}"
    return block.markdown


def _front(fields: Mapping[str, Sequence[str]]) -> Iterator[str]:
    done: set[str] = set()
    for row in ROWS:
        group = row.path.partition(".")[0]
        if group not in _GROUPS:
            yield from _field(row.path, row.path, fields.get(row.path, ()), is_list=row.is_list)
        elif group not in done:
            done.add(group)
            yield from _group(group, fields)
        if row.path == "coaches":
            yield "status: draft"


def _group(group: str, fields: Mapping[str, Sequence[str]]) -> Iterator[str]:
    given = any(path.startswith(f"{group}.") for path in fields)
    if not given and group in _TO_COME:
        yield f"{group}:  # {_TO_COME[group]}"
        return
    rows = [row for row in ROWS if row.path.startswith(f"{group}.")]
    lines = [
        f"  {line}".rstrip()
        for row in rows
        for line in _field(
            row.path.partition(".")[2], row.path, fields.get(row.path, ()), is_list=row.is_list
        )
    ]
    if lines:
        yield f"{group}:"
        yield from lines


def _field(key: str, path: str, value: Sequence[str], *, is_list: bool) -> Iterator[str]:
    if not value:
        if path in _TO_COME:
            yield f"{key}:  # {_TO_COME[path]}"
        return
    if not is_list:
        yield from _text(f"{key}:", value[0])
    elif path in _FLOW:
        yield f"{key}: [{', '.join(yaml_text(item, is_flow=True) for item in value)}]"
    else:
        yield f"{key}:"
        for item in value:
            yield from _text("  -", item)


def _text(begins: str, value: str) -> Iterator[str]:
    """Yield a text on one line, folded over several where it is long, or in its own lines."""
    if "\n" in value:
        yield f"{begins} |-"
        yield from (f"  {line}".rstrip() for line in value.split("\n"))
        return
    line = f"{begins} {yaml_text(value)}"
    if len(line) <= WIDTH:
        yield line
        return
    indent = " " * (len(begins) - len(begins.lstrip()) + 2)
    if begins.endswith("-"):
        indent += "  "
    yield f"{begins} >-"
    yield from textwrap.wrap(
        value,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
