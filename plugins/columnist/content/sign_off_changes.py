"""What of a piece differs from the text that the client signed off, part by part."""

from __future__ import annotations

import re
import unicodedata
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, NamedTuple

from columnist.content.sign_off import signed_parts

if TYPE_CHECKING:
    from columnist.content.entry import Entry

_BETWEEN_PARAGRAPHS = re.compile(r"\n[ \t]*\n")


class PartChange(NamedTuple):
    """A part that was changed, with its text before and after; one of them may be empty.

    `label` is the name of the part in the sign-off: `title`, `question`, `body`, ... The text of a
    body is the paragraphs that differ; that of a picture its digest.
    """

    label: str
    before: str
    after: str


def changed_parts(before: Entry, after: Entry) -> tuple[PartChange, ...]:
    """Return what was changed between two versions of a piece, in the order of the sign-off."""
    old, new = _by_label(before), _by_label(after)
    labels = dict.fromkeys([*old, *new])
    return tuple(
        change
        for label in labels
        for change in _differing(label, old.get(label, []), new.get(label, []))
    )


def _by_label(entry: Entry) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for label, text in signed_parts(entry):
        pieces = _BETWEEN_PARAGRAPHS.split(text) if label in {"body", "commentary.text"} else [text]
        normal = (" ".join(unicodedata.normalize("NFC", piece).split()) for piece in pieces)
        found.setdefault(label, []).extend(piece for piece in normal if piece)
    return found


def _differing(label: str, old: list[str], new: list[str]) -> list[PartChange]:
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [
        PartChange(label, "\n\n".join(old[a:b]), "\n\n".join(new[c:d]))
        for kind, a, b, c, d in matcher.get_opcodes()
        if kind != "equal"
    ]
