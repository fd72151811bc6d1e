"""A change of an author's file as it is shown before it is made: lines that go, lines that come."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from columnist.rendering.paint import Tone, painted
from columnist.rendering.report import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from columnist.content.sign_off_changes import PartChange
    from columnist.domain.source import SourceFile

_LINES_AROUND: Final = 1
_LONGEST_PART: Final = 300
_NAMES: Final = {
    "body": "the story",
    "client.alias": "the client's alias",
    "client.alias_is": "where the alias comes from",
    "client.level": "the client's level",
    "client.role": "the client's role",
    "client.sector": "the client's sector",
    "client.setting": "the client's setting",
    "client.time_in_role": "the client's time in the role",
    "commentary.by": "the second voice's name",
    "commentary.text": "the second voice",
    "outcome": "an outcome",
    "question": "a question",
    "standfirst": "the standfirst",
    "takeaway": "a takeaway",
    "title": "the title",
}


def file_change(before: SourceFile, after: SourceFile, *, colour: bool = False) -> str:
    """Return a file's path and the lines that are changed, with a line around them."""
    old, new = _lines(before), _lines(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    shown = [painted(harmless(before.path), Tone.STRONG, colour=colour)]
    for group in matcher.get_grouped_opcodes(_LINES_AROUND):
        for kind, a, b, c, d in group:
            if kind == "equal":
                shown += [f"    {line}" for line in old[a:b]]
                continue
            shown += [painted(f"  - {line}", Tone.BAD, colour=colour) for line in old[a:b]]
            shown += [painted(f"  + {line}", Tone.GOOD, colour=colour) for line in new[c:d]]
    return "\n".join(shown)


def _lines(source: SourceFile) -> list[str]:
    return [harmless(line.removesuffix("\r")) for line in source.data.decode().split("\n")]


def text_changes(changes: Sequence[PartChange], *, colour: bool = False) -> str:
    """Return what a client has not seen yet, part by part, the old words and the new."""
    return "\n".join(line for change in changes for line in _part(change, colour=colour))


def _part(change: PartChange, *, colour: bool) -> Iterator[str]:
    if change.label.startswith("picture."):
        name = change.label.removeprefix("picture.")
        what = "is new" if not change.before else "is gone" if not change.after else "is another"
        yield f"the picture {harmless(name)} {what}"
        return
    yield f"{_NAMES[change.label]}:"
    if change.before:
        yield painted(f"  - {_cut(change.before)}", Tone.BAD, colour=colour)
    if change.after:
        yield painted(f"  + {_cut(change.after)}", Tone.GOOD, colour=colour)


def _cut(text: str) -> str:
    cut = text if len(text) <= _LONGEST_PART else f"{text[: _LONGEST_PART - 1]}…"
    return harmless(" ".join(cut.split()))
