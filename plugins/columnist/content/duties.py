"""What a piece needs at its stage: faults where it is due, notes where it is still to come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.content.nodes import holds
from columnist.domain.case_study import Status
from columnist.domain.consent import Basis
from columnist.domain.diagnostic import Diagnostic, problem, quoted
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.content.entry import Entry
    from columnist.content.nodes import Plain

STORY = "story"
"""What is called so in place of a key: the body."""

_WHY = {
    STORY: "Write it below the second line of three hyphens.",
    "standfirst": "One or two sentences under the title, for readers who choose.",
    "themes": "Name one to five themes of vocabulary.yml, for example  themes: [confidence]",
    "client.alias": "Give the client another name, for example  alias: JP",
    "client.role": "Name what the client does by an id of vocabulary.yml.",
    "questions": "Give at least one question word for word, or an outcome.",
    "consent": (
        "Say what the right to publish rests on, for example  "
        "consent: {basis: composite, scope: anonymised}"
    ),
    "consent.given_on": "Write the day on which the client agreed, as YYYY-MM-DD.",
    "source": "Say where it first appeared: source: {publication: ..., rights: ...}.",
}


def duty_faults(entry: Entry) -> list[Diagnostic]:
    """Return what an entry lacks: errors from `approved` on, notes before."""
    return [*_lacking(entry), *_misplaced(entry), *_repeated(entry)]


def lacking(entry: Entry) -> tuple[str, ...]:
    """Return the keys that a piece needs from `approved` on and does not have."""
    values = entry.sheet.values
    return tuple(key for key in _needed(entry) if not _is_given(entry, values, key))


def _needed(entry: Entry) -> Iterator[str]:
    yield from ("standfirst", "themes", "client.alias", "client.role", "questions", "consent")
    yield STORY
    consent = entry.study.consent
    if consent is None:
        return
    if consent.basis.is_given_by_client:
        yield "consent.given_on"
    if consent.basis is Basis.REPRINT:
        yield "source"


def _is_given(entry: Entry, values: Plain, key: str) -> bool:
    """Whether a key is there, well or not: a value with a fault of its own is not lacking."""
    if key == STORY:
        return bool(entry.body.strip())
    if key == "questions":
        return _is_there(values, "questions") or _is_there(values, "outcomes")
    return _is_there(values, *key.split("."))


def _is_there(value: Plain, *keys: str) -> bool:
    for key in keys:
        if not isinstance(value, dict):
            return True
        value = value.get(key)
        if value is None:
            return False
    return value != []


def _lacking(entry: Entry) -> Iterator[Diagnostic]:
    status = entry.study.status
    if status is Status.WITHDRAWN:
        return
    for key in lacking(entry):
        name = "question or outcome" if key == "questions" else key
        place = _place_for(entry, key)
        if status is Status.APPROVED:
            message = f"{name} is missing; an approved piece needs it."
            yield problem("needed-when-approved", place, message, hint=_WHY[key])
        else:
            message = f"{name} is still lacking; the piece needs it before it can be approved."
            yield problem("lacking", place, message, hint=_WHY[key])


def _place_for(entry: Entry, key: str) -> Place:
    """Return where a key stands with nothing behind it, or would go: into its group, if any."""
    if key == STORY:
        return Place(entry.path, entry.first_body_line)
    way = tuple(key.split("."))
    if holds(entry.sheet.node, way[:1]):
        return entry.place(*way)
    return Place(entry.path, entry.sheet.end_line)


def _misplaced(entry: Entry) -> Iterator[Diagnostic]:
    # By what was typed: a fault beside it takes the whole agreement away.
    sheet, status = entry.sheet, entry.study.status
    basis = sheet.typed("consent", "basis")
    if basis in {Basis.COMPOSITE, Basis.REPRINT} and sheet.typed("consent", "given_on"):
        message = f"given_on is there, but a consent of basis {basis} has no day."
        hint = "Take the line away, or write basis: written if one client gave it."
        place = sheet.place(("consent", "given_on"), of_key=True)
        yield problem("consent-date", place, message, hint=hint)
    is_meant = sheet.typed("status") not in {"", *Status} or sheet.typed("consent", "withdrawn_on")
    if _is_there(sheet.values, "withdrawn") and not (entry.study.is_withdrawn or is_meant):
        message = f"withdrawn is there, but the status is {status}."
        hint = "Write status: withdrawn, or take the group away."
        place = sheet.place(("withdrawn",), of_key=True)
        yield problem("withdrawal-unclear", place, message, hint=hint)


def _repeated(entry: Entry) -> Iterator[Diagnostic]:
    study = entry.study
    lists = (("coaches", study.coaches), ("themes", study.themes), ("tags", study.tags))
    for key, items in lists:
        for number, item in enumerate(items):
            if item in items[:number]:
                what = entry.sheet.subject((key, number))
                message = f"{what} is {quoted(item)}, which is there already."
                hint = "Keep one of the two."
                yield problem("repeated-item", entry.place(key, number), message, hint=hint)
