"""The mark of the text that a client saw: a digest that changes when what is read changes.

The rule, version 1. These parts, in this order: title, standfirst, those of the client's fields
that are given, by name, each question, each outcome, each takeaway, the commentary's author and
text, the body, and the SHA-256 of each picture by name. Every text is brought into Unicode NFC and
runs of white space become one space, so that saving the file with another editor changes nothing.
Each part is written as its label, its length in bytes of UTF-8, a colon and the bytes, so that no
two different pieces give one sequence. The digest is SHA-256 of it all, written as `sha256:v1:` and
64 digits. A rule that differs gets another version; version 1 is never changed.
"""

from __future__ import annotations

import hashlib
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.content.entry import Entry

VERSION = "sha256:v1:"


def sign_off_digest(entry: Entry) -> str:
    """Return the mark of an entry's text, to be compared with `consent.approved_text`."""
    digest = hashlib.sha256()
    for label, text in signed_parts(entry):
        data = " ".join(unicodedata.normalize("NFC", text).split()).encode()
        digest.update(f"{label} {len(data)}:".encode() + data)
    return VERSION + digest.hexdigest()


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
    consent = entry.study.consent
    return consent is not None and consent.approved_text == sign_off_digest(entry)
