"""Pieces held against the slots of their columns, and against the stage that they have reached."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from columnist.catalogue.free_slots import free_days
from columnist.catalogue.no_slot import free_beside, why_not_a_slot
from columnist.catalogue.states import planned_for
from columnist.content.sign_off import is_signed_off
from columnist.domain.case_study import Status
from columnist.domain.column import SignOff
from columnist.domain.command_line import command_line
from columnist.domain.days import months_after, spelled
from columnist.domain.diagnostic import Diagnostic, problem
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from columnist.catalogue.collection import Collection, ColumnEntry
    from columnist.catalogue.free_slots import FreeDays
    from columnist.content.entry import Entry
    from columnist.domain.clock import AsOf

FAR = 36
"""Months ahead beyond which a day is probably a slip of the pen."""


def planning_faults(collection: Collection, *, at: AsOf) -> list[Diagnostic]:
    """Return what is wrong with the days, the lengths and the sign-offs of the entries."""

    @cache
    def free_in(column_id: str) -> FreeDays:
        return free_days(collection, collection.column_of[column_id], at=at)

    faults: list[Diagnostic] = []
    for entry in collection.entries:
        column = collection.column_of.get(entry.column)
        if column is not None:
            faults += [
                *_consented(entry, column, at),
                *_corrected(entry, column, at),
                *_day(entry, column, at, free_in),
                *_length(entry, column),
                *_signed(entry, column, at),
            ]
    return faults


def _day(
    entry: Entry, column: ColumnEntry, at: AsOf, free_in: Callable[[str], FreeDays]
) -> Iterator[Diagnostic]:
    on = entry.study.publish_on
    if on is None or entry.study.is_withdrawn:
        return
    faults = () if entry.study.off_cadence else tuple(_no_slot(entry, column, on, at, free_in))
    yield from faults or _late(entry, column, at)
    if on > months_after(at.day_in(column.column.zone), FAR):
        message = f"{spelled(on)} is more than three years ahead."
        hint = "Look at the year once more."
        yield problem("far-date", entry.place("publish_on"), message, hint=hint)


def _no_slot(
    entry: Entry,
    column: ColumnEntry,
    on: date,
    at: AsOf,
    free_in: Callable[[str], FreeDays],
) -> Iterator[Diagnostic]:
    slot = column.slot_at(on)
    if slot is None:
        message, hint = why_not_a_slot(column, on, free=free_in(column.id))
        yield problem("not-a-slot", entry.place("publish_on"), message, hint=hint)
    # A move and an extra contradict whatever skips them, which is told where the column says it.
    elif slot.skipped and not (slot.moved or slot.extra) and _is_ahead(entry, column, at):
        message = f"The slot of {spelled(on)} is skipped ({slot.skipped})."
        hint = free_beside(on, free=free_in(column.id))
        yield problem("skipped-slot", entry.place("publish_on"), message, hint=hint)


def _is_ahead(entry: Entry, column: ColumnEntry, at: AsOf) -> bool:
    _, instant = planned_for(column, entry)
    return instant is not None and instant > at.instant_in(column.column.zone)


def _consented(entry: Entry, column: ColumnEntry, at: AsOf) -> Iterator[Diagnostic]:
    given_on = _given_on(entry)
    if given_on and given_on > at.day_in(column.column.zone):
        message = f"The client agrees on {spelled(given_on)}, which is still to come."
        hint = "Write the day on which the client agreed. Until it has come the piece is not ready."
        yield problem("coming-consent", entry.place("consent", "given_on"), message, hint=hint)


def _corrected(entry: Entry, column: ColumnEntry, at: AsOf) -> Iterator[Diagnostic]:
    if entry.study.is_withdrawn or not entry.study.corrections:
        return
    today = at.day_in(column.column.zone)
    for number, correction in enumerate(entry.study.corrections):
        if correction.on > today:
            message = (
                f"The correction is dated {spelled(correction.on)}, which is still to come, "
                "so readers are not told of it."
            )
            hint = "Write the day on which the text was put right. Look at the year once more."
            place = entry.place("corrections", number, "on")
            yield problem("coming-correction", place, message, hint=hint)


def _late(entry: Entry, column: ColumnEntry, at: AsOf) -> Iterator[Diagnostic]:
    given_on, (day, _) = _given_on(entry), planned_for(column, entry)
    if given_on and day and day < given_on <= at.day_in(column.column.zone):
        message = (
            f"The client agreed on {spelled(given_on)}, after the piece was to appear "
            f"({spelled(day)})."
        )
        hint = "It appears under its slot's day; give it a coming slot if that is not meant."
        yield problem("late-approval", entry.place("consent", "given_on"), message, hint=hint)


def _given_on(entry: Entry) -> date | None:
    return entry.study.consent.given_on if entry.study.consent else None


def _length(entry: Entry, column: ColumnEntry) -> Iterator[Diagnostic]:
    if entry.study.status not in {Status.REVIEW, Status.APPROVED}:
        return
    least, most = column.column.words.min, column.column.words.max
    if least is None and most is None:
        return
    has = entry.outline.words
    place = Place(entry.path, entry.sheet.end_line + 1)
    if least is not None and has < least:
        message = f"The story has {_words(has)}, but the column wants at least {least:,}."
        yield problem("too-short", place, message, hint="Tell more of what was said and done.")
    if most is not None and has > most:
        message = f"The story has {_words(has)}, but the column takes at most {most:,}."
        yield problem("too-long", place, message, hint=f"Shorten it by {has - most:,}.")


def _words(count: int) -> str:
    return "1 word" if count == 1 else f"{count:,} words"


def _signed(entry: Entry, column: ColumnEntry, at: AsOf) -> Iterator[Diagnostic]:
    consent = entry.study.consent
    if (
        entry.study.status is not Status.APPROVED
        or consent is None
        or not consent.basis.is_given_by_client
    ):
        return
    if consent.approved_text is None:
        if column.column.sign_off is SignOff.REQUIRED:
            message = "The client has not signed off the text, which this column asks for."
            hint = f"Show the client the text, then run:  {command_line('sign-off', entry.path)}"
            place = entry.sheet.place(("consent",), of_key=True)
            yield problem("sign-off-needed", place, message, hint=hint)
        return
    if is_signed_off(entry):
        return
    yield _changed(entry, column, at)


def _changed(entry: Entry, column: ColumnEntry, at: AsOf) -> Diagnostic:
    """Tell of a text that the client did not see: once its slot has come, readers may see it."""
    day, _ = planned_for(column, entry)
    is_ahead = _is_ahead(entry, column, at)
    when = f"On {spelled(day)}, its day, this becomes an error. " if day and is_ahead else ""
    run = command_line("sign-off", entry.path)
    fault = problem(
        "sign-off-changed",
        entry.place("consent", "approved_text"),
        "The text is no longer the one that the client signed off.",
        hint=f"{when}Show the client the new text, then run:  {run}",
    )
    return fault.raised() if day and not is_ahead else fault
