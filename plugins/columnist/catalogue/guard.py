"""What an editor has to look at in a submission: whatever is more than its own piece and coach.

Compares a publication with the one that it is meant for. Nothing here is a fault of the author's,
so that all of it is told as notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.domain.case_study import Status
from columnist.domain.diagnostic import Diagnostic, problem, quoted
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from columnist.catalogue.collection import Collection
    from columnist.content.entry import Entry

_EDITORS = frozenset({Status.APPROVED, Status.WITHDRAWN})


def guard_notes(
    before: Collection, after: Collection, *, changed: Sequence[str]
) -> tuple[Diagnostic, ...]:
    """Return what a submission changes beyond a draft of its own, each at its place.

    `changed` are the paths, from the publication's root, of the files that differ.
    """
    pieces = [entry for entry in after.entries if entry.path in changed]
    return (
        *_beyond(after, pieces, changed),
        *_more_than_one(pieces),
        *_people(before, after, pieces),
        *(note for piece in pieces for note in _decisions(before.entry_of.get(piece.id), piece)),
    )


def _beyond(
    after: Collection, pieces: Sequence[Entry], changed: Sequence[str]
) -> Iterator[Diagnostic]:
    folders = tuple(f"{piece.folder}/" for piece in pieces if piece.folder)
    own = {piece.path for piece in pieces} | {after.people_sheet.path}
    for path in changed:
        if path not in own and not path.startswith(folders or ("/",)):
            message = (
                "The submission changes this file, which is no part of a case study of its own."
            )
            hint = "For the editor: look at the change before you merge it."
            yield problem("beyond-submission", Place(path), message, hint=hint)


def _more_than_one(pieces: Sequence[Entry]) -> Iterator[Diagnostic]:
    for piece in pieces[1:]:
        message = f"The submission changes {len(pieces)} case studies, of which this is one."
        hint = "For the editor: make sure that its coach agrees, or ask for one at a time."
        yield problem("beyond-submission", Place(piece.path), message, hint=hint)


def _people(before: Collection, after: Collection, pieces: Sequence[Entry]) -> Iterator[Diagnostic]:
    own = {coach for piece in pieces for coach in piece.study.coaches}
    old, new = before.people.people, after.people.people
    for person in sorted({*old, *new} - own):
        if old.get(person) == new.get(person):
            continue
        sheet = after.people_sheet
        place = sheet.place(("people", person), of_key=True) if person in new else Place(sheet.path)
        message = f"The submission changes what is said of {quoted(person)}, who is not its coach."
        hint = "For the editor: look at the change before you merge it."
        yield problem("beyond-submission", place, message, hint=hint)


def _decisions(old: Entry | None, piece: Entry) -> Iterator[Diagnostic]:
    """Yield the fields that an editor sets and the submission has set or changed."""
    was, now = old.study if old else None, piece.study
    if now.status in _EDITORS and (was is None or was.status is not now.status):
        yield _decided(piece, ("status",), f"status is {now.status}")
    if now.publish_on is not None and (was is None or was.publish_on != now.publish_on):
        yield _decided(piece, ("publish_on",), f"publish_on is {now.publish_on.isoformat()}")
    mark = now.consent.approved_text if now.consent else None
    earlier = was.consent.approved_text if was and was.consent else None
    if mark is not None and mark != earlier:
        yield _decided(
            piece, ("consent", "approved_text"), "approved_text marks a text as signed off"
        )


def _decided(piece: Entry, keys: tuple[str, ...], said: str) -> Diagnostic:
    message = f"The submission decides what is the editor's to decide: {said}."
    hint = "For the editor: keep it if it is yours, or set it back before you merge."
    return problem("editors-decision", piece.place(*keys), message, hint=hint)
