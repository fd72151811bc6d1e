"""The mark of the text that a client saw: a digest that changes when what is read changes.

The rule, version 2. These parts, in this order: title, standfirst, those of the client's fields
that are given, by name, each question, each outcome, each takeaway, the commentary's author and
text, the body, and the SHA-256 of each picture by name. Every text is brought into Unicode NFC and
runs of white space become one space; of the body and the commentary's text only what
`content.plain_marks` leaves counts, so that saving the file with another editor, or having a
program set other marks, changes nothing. Each part is written as its label, its length in bytes of
UTF-8, a colon and the bytes, so that no two different pieces give one sequence. The digest is
SHA-256 of it all, written as `sha256:v2:` and 64 digits.

Version 1 took the marks as well. Marks of it stay what they were; new ones are of version 2. A rule
that differs gets another version; none of these is ever changed.
"""

from __future__ import annotations

import hashlib
import unicodedata
from typing import TYPE_CHECKING, Final

from columnist.content.plain_marks import in_plain_marks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.content.entry import Entry

VERSION: Final = "sha256:v2:"
_FIRST_VERSION: Final = "sha256:v1:"
_STORIES: Final = frozenset({"body", "commentary.text"})


def sign_off_digest(entry: Entry, *, version: str = VERSION) -> str:
    """Return the mark of an entry's text, to be compared with `consent.approved_text`."""
    digest = hashlib.sha256()
    for label, text in signed_parts(entry):
        composed = unicodedata.normalize("NFC", text)
        if version == VERSION and label in _STORIES:
            composed = in_plain_marks(composed)
        data = " ".join(composed.split()).encode()
        digest.update(f"{label} {len(data)}:".encode() + data)
    return version + digest.hexdigest()


def is_mark_of(entry: Entry, mark: str) -> bool:
    """Whether a mark, of whichever version, is that of the text that stands in an entry."""
    version = _FIRST_VERSION if mark.startswith(_FIRST_VERSION) else VERSION
    return mark == sign_off_digest(entry, version=version)


def signed_parts(entry: Entry) -> Iterator[tuple[str, str]]:
    """Yield what the client saw, part by part: a label and its text."""
    study = entry.study
    yield "title", study.title
    yield "standfirst", study.standfirst or ""
    client = study.client.model_dump(mode="json", exclude_none=True) if study.client else {}
    for key in sorted(client):
        yield f"client.{key}", client[key]
    for question in study.questions:
        yield "question", question.text
    for outcome in study.outcomes:
        yield "outcome", outcome
    for takeaway in study.takeaways:
        yield "takeaway", takeaway
    if study.commentary:
        yield "commentary.by", study.commentary.by
        yield "commentary.text", study.commentary.text
    yield "body", entry.body
    for picture in sorted(entry.pictures, key=lambda picture: picture.path):
        yield f"picture.{picture.path.rpartition('/')[2]}", picture.sha256


def is_signed_off(entry: Entry) -> bool:
    """Whether the client signed off the very text that stands there now."""
    mark = entry.study.consent.approved_text if entry.study.consent else None
    return mark is not None and is_mark_of(entry, mark)
