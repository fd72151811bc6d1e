r"""The mark of the text that a client saw: a digest that changes when what is read changes.

The rule, version 3. These parts, in this order: title, standfirst, those of the client's fields
that are given, by name, each question, each outcome, each takeaway, the commentary's author and
text, the body, and the SHA-256 of each picture by name. Every text is brought into Unicode NFC and
runs of white space become one space; of the body and the commentary's text only what
`content.signed_story` leaves counts. Each part is written as its label, its length in bytes of
UTF-8, a colon and the bytes, so that no two different pieces give one sequence. The digest is
SHA-256 of it all, written as `sha256:v3:` and 64 digits.

What changes nothing in a story: other breaks of lines, wider columns; `*`, `+` or `-` before items,
other indents of lists, other numbers behind the first of a list; `_` or `*` around words; a heading
underlined, or with `#` behind it; other rules, pipes and hyphens of tables; `>` before each line of
a quotation or before the first; a backslash before a sign, a break of a line as a backslash or as
spaces; a character or its entity outside code; `'` or `"` around the title of a link, `<` and `>`
around where it leads; whether a link says that itself or by a label; where notes and labels stand,
in whatever order.

What changes the mark: a word, a figure, a sign of punctuation, straight or curly quotation marks;
the first number of a list, and a number that only begins a line; bold or italic; where a link
leads, its title; the label of a note; level and end of headings, lists and quotations; anything in
code, indented or between backticks, and which of both it is.

Where it is not plain what a story means, what was typed counts, white space and all, up to the next
blank line. It is not plain with a bracket or a backtick that has no other, a link in a link, a
target with spaces in it, a label that leads to two places or is defined in a list or a quotation, a
character that no entity stands for, code in a table, a heading or a rule right below a list, an
item that begins with another one, and a line of an item that looks like the next item and is none.

Version 2 took `content.plain_marks` instead, version 1 the story as it was typed, with runs of
white space as one space. Marks of both stay what they were; new ones are of version 3. A rule that
differs gets another version; none of these is ever changed.
"""

from __future__ import annotations

import hashlib
import unicodedata
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from columnist.content.entry import Entry

VERSION: Final = "sha256:v3:"
_OLDER: Final = ("sha256:v1:", "sha256:v2:")
_STORIES: Final = frozenset({"body", "commentary.text"})


def sign_off_digest(entry: Entry, *, version: str = VERSION) -> str:
    """Return the mark of an entry's text, to be compared with `consent.approved_text`."""
    digest = hashlib.sha256()
    story_of = _way_of(version)
    for label, text in signed_parts(entry):
        composed = unicodedata.normalize("NFC", text)
        if label in _STORIES:
            composed = story_of(composed)
        data = " ".join(composed.split()).encode()
        digest.update(f"{label} {len(data)}:".encode() + data)
    return version + digest.hexdigest()


def _way_of(version: str) -> Callable[[str], str]:
    """Return what a version leaves of a story. A check loads what its marks need alone."""
    if version == VERSION:
        from columnist.content.signed_story import as_signed  # noqa: PLC0415

        return as_signed
    if version == _OLDER[1]:
        from columnist.content.plain_marks import in_plain_marks  # noqa: PLC0415

        return in_plain_marks
    return str


def is_mark_of(entry: Entry, mark: str) -> bool:
    """Whether a mark, of whichever version, is that of the text that stands in an entry."""
    version = next((one for one in _OLDER if mark.startswith(one)), VERSION)
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
