"""What an editor has to look at in a submission: whatever is more than its own piece and coach.

Compares a publication with the one that it is meant for. Nothing here is a fault of the author's,
so that all of it is told as notes.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from columnist.domain.case_study import Allowance, CaseStudy, Status
from columnist.domain.decisions import FOR_THE_AUTHOR, FOR_THE_EDITOR, SETTLED_BY_APPROVAL
from columnist.domain.diagnostic import Diagnostic, problem, quoted
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from columnist.catalogue.collection import Collection
    from columnist.content.entry import Entry

_NOTHING = (None, (), *FOR_THE_AUTHOR)
"""What says nothing in a field of an editor's, beside `False`."""
_TOLD_APART = {"coaches", *(path[0] for path in (*FOR_THE_EDITOR, *SETTLED_BY_APPROVAL))}
"""The fields whose changes have notes of their own."""
_LOOK = "For the editor: look at the change before you merge it."
_ASK = "For the editor: make sure that its coach agrees before you merge."


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
        *(note for piece in pieces for note in _notes_on(before.entry_of.get(piece.id), piece)),
    )


def _notes_on(old: Entry | None, piece: Entry) -> Iterator[Diagnostic]:
    yield from _decisions(old, piece)
    if old is None:
        return
    if old.study.coaches != piece.study.coaches:
        yield _passed_on(old, piece)
    if _is_settled(old):
        yield from _changes(old, piece)


def _beyond(
    after: Collection, pieces: Sequence[Entry], changed: Sequence[str]
) -> Iterator[Diagnostic]:
    folders = tuple(f"{piece.folder}/" for piece in pieces if piece.folder)
    own = {piece.path for piece in pieces} | {after.people_sheet.path}
    for path in changed:
        if path not in own and not path.startswith(folders or ("/",)):
            yield _foreign(path)


def _foreign(path: str) -> Diagnostic:
    if path.endswith("/"):
        message = "The submission holds this folder, which is made anew and never sent in."
        hint = "For the editor: do not merge it; what lies there can run at the next build."
    else:
        message = "The submission changes this file, which is no part of a case study of its own."
        hint = _LOOK
    return problem("beyond-submission", Place(path), message, hint=hint)


def _more_than_one(pieces: Sequence[Entry]) -> Iterator[Diagnostic]:
    for piece in pieces[1:]:
        message = f"The submission changes {len(pieces)} case studies, of which this is one."
        hint = "For the editor: make sure that its coach agrees, or ask for one at a time."
        yield problem("beyond-submission", Place(piece.path), message, hint=hint)


def _people(before: Collection, after: Collection, pieces: Sequence[Entry]) -> Iterator[Diagnostic]:
    """Yield whose lines were changed, but for a new coach and those whose draft it was before.

    Whom a submission names as a coach is its own word, and anybody can name anybody, or add a
    space to a piece that is out.
    """
    old, new = before.people.people, after.people.people
    named = {coach for piece in pieces for coach in piece.study.coaches}
    earlier = (before.entry_of.get(piece.id) for piece in pieces)
    drafts = (entry for entry in earlier if entry and not _is_settled(entry))
    had = {coach for entry in drafts for coach in entry.study.coaches}
    own = (named - old.keys()) | had
    for person in sorted({*old, *new} - own):
        if old.get(person) == new.get(person):
            continue
        sheet = after.people_sheet
        place = sheet.place(("people", person), of_key=True) if person in new else Place(sheet.path)
        who = (
            "whom it names as a coach and who was there before"
            if person in named
            else "who is not its coach"
        )
        message = f"The submission changes what is said of {quoted(person)}, {who}."
        yield problem("beyond-submission", place, message, hint=_LOOK)


def _is_settled(entry: Entry) -> bool:
    """Whether an editor has had the last word on a piece."""
    return entry.study.status not in FOR_THE_AUTHOR


def _passed_on(old: Entry, piece: Entry) -> Diagnostic:
    was, now = (", ".join(map(quoted, one.study.coaches)) or "nobody" for one in (old, piece))
    message = f"The submission changes the coaches of a case study from {was} to {now}."
    return problem("beyond-submission", piece.place("coaches"), message, hint=_ASK)


def _changes(old: Entry, piece: Entry) -> Iterator[Diagnostic]:
    """Yield what differs in a piece that is settled, beside what has a note of its own."""
    fields = [
        name
        for name in CaseStudy.model_fields
        if name not in _TOLD_APART and getattr(old.study, name) != getattr(piece.study, name)
    ]
    parts = {
        "text": old.body.strip() != piece.body.strip(),
        "pictures": _pictures(old) != _pictures(piece),
    }
    changed = [*fields, *(f"the {part}" for part, is_changed in parts.items() if is_changed)]
    if not changed:
        return
    place = piece.place(fields[0]) if fields else Place(piece.path, piece.first_body_line)
    message = (
        f"The submission changes a case study that was {old.study.status}: {', '.join(changed)}."
    )
    yield problem("beyond-submission", place, message, hint=_ASK)


def _pictures(entry: Entry) -> set[tuple[str, str]]:
    return {(picture.path, picture.sha256) for picture in entry.pictures}


def _decisions(old: Entry | None, piece: Entry) -> Iterator[Diagnostic]:
    """Yield the fields that an editor sets and the submission has set, changed or taken away."""
    settled = SETTLED_BY_APPROVAL if old and _is_settled(old) else ()
    for path in (*FOR_THE_EDITOR, *settled):
        was, now = _value(old.study if old else None, path), _value(piece.study, path)
        if now == was:
            continue
        if _is_decision(now):
            yield _decided(piece, path, _said(path, now))
        elif _is_decision(was):
            yield _undone(piece, path, now)


def _is_decision(value: object) -> bool:
    return value is not False and value not in _NOTHING


def _value(study: CaseStudy | None, path: tuple[str, ...]) -> object:
    value: object = study
    for name in path:
        value = getattr(value, name, None)
    return value


def _said(path: tuple[str, ...], value: object) -> str:
    if path == ("consent", "approved_text"):
        return "approved_text marks a text as signed off"
    name = ".".join(path)
    match value:
        case (Allowance(), *_):
            codes = (quoted(one.code) for one in value if isinstance(one, Allowance))
            return f"{name} makes an exception for {', '.join(codes)}"
        case bool():
            return f"{name} is {str(value).lower()}"
        case date() | int() | str():
            return f"{name} is {value}"
        case _:
            return f"{name} is set"


def _decided(piece: Entry, keys: tuple[str, ...], said: str) -> Diagnostic:
    message = f"The submission decides what is the editor's to decide: {said}."
    hint = "For the editor: keep it if it is yours, or set it back before you merge."
    return problem("editors-decision", piece.place(*keys), message, hint=hint)


def _undone(piece: Entry, keys: tuple[str, ...], now: object) -> Diagnostic:
    """Point out what is not there any more: without its withdrawal, a piece would come back."""
    name = ".".join(keys)
    done = f"sets status back to {now}" if isinstance(now, Status) else f"takes {name} away"
    message = f"The submission {done}, which the editor had decided."
    hint = "For the editor: put it back before you merge, unless you agree."
    return problem("editors-decision", piece.place(*keys), message, hint=hint)
