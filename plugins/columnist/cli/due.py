"""`columnist due`: whether what readers see is behind what is public now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import click

from columnist.catalogue.public_schedule import held_slots, public_columns
from columnist.catalogue.released import released_digest
from columnist.catalogue.schedule import SlotState
from columnist.catalogue.states import State
from columnist.cli.invocation import Invocation, for_every_command
from columnist.cli.live import Live, read_live
from columnist.cli.opening import Opened, open_publication
from columnist.cli.refusal import IS_DUE, WELL
from columnist.cli.terminal import hand_over
from columnist.domain.diagnostic import visible
from columnist.domain.slot import Slot
from columnist.rendering.plan_words import slot_words

if TYPE_CHECKING:
    from datetime import timedelta

    from columnist.catalogue.public_schedule import PublicColumn, PublicSlot
    from columnist.domain.column import Column

DEFAULT_LIVE: Final = "site/build.json"

_UP_TO_DATE: Final = (
    "the live site shows the case studies and dates that are public now. "
    "(Your own pages, mkdocs.yml and the theme are not compared.)"
)


@click.command(
    "due",
    epilog="""\b
Examples:
  columnist due
  columnist due --live https://example.org/build.json
  columnist due --live www/current/build.json || columnist publish --to www

\b
Exit status: 0 nothing is due, 10 a build is due or nothing is live yet,
1 the live file cannot be read or is not ours. A 1 never means "not due".
""",
)
@click.option(
    "--live",
    metavar="FILE_OR_URL",
    default=DEFAULT_LIVE,
    show_default=True,
    help="The build.json of the site that readers see, or the address of that site.",
)
@for_every_command
@click.pass_obj
def command(invocation: Invocation, *, live: str) -> int:
    """Ask whether the live site is behind, and by how long.

    The mark of all that is public now is compared with the one in the live build.json. It changes
    when a slot comes, and when a public case study, a column, the vocabulary or a person's entry
    has been edited. Your own pages, mkdocs.yml and the theme are not in it: after a change of
    those, publish without asking.
    """
    opened = open_publication(invocation)
    opened.tell_of_errors()
    columns = _columns(opened)
    found = read_live(live, root=opened.root)
    if found is None:
        hand_over(f"A build is due: nothing is at {visible(live)}.")
        return IS_DUE
    if found.released == released_digest(opened.judgement.release, columns):
        hand_over(f"Not due: {_UP_TO_DATE}{_next(opened, columns)}")
        return WELL
    hand_over(_why(opened, found, columns))
    return IS_DUE


def _columns(opened: Opened) -> tuple[PublicColumn, ...]:
    collection, release = opened.judgement.collection, opened.judgement.release
    held = held_slots(collection.entries)
    return public_columns(collection.columns, at=opened.at, published=release.pieces, held=held)


def _next(opened: Opened, columns: tuple[PublicColumn, ...]) -> str:
    """Say what comes next: a slot, and before it what comes on a day of its own.

    That is for the editor; of a day that the rhythm has not promised, nothing public tells.
    """
    coming = [(one.next, one) for one in columns if one.next is not None]
    slot, column = min(coming, key=lambda pair: (pair[0].instant, pair[0].id), default=(None, None))
    told = ""
    if slot is not None and column is not None:
        told = f" The next slot is {slot.id}: {slot_words(slot, column.column)}."
    beside = _first_scheduled(opened)
    if beside is None or (slot is not None and slot.instant <= beside[0].instant):
        return told
    before = "Before it, a" if told else "A"
    return f"{told} {before} piece comes on a day of its own: {slot_words(*beside)}."


def _first_scheduled(opened: Opened) -> tuple[Slot, Column] | None:
    """Return when the first piece comes that is to come, and the column that it comes in."""
    coming = [
        (Slot(one.column.id, one.day, one.day, one.instant), one.column.column)
        for one in opened.judgement.standings.values()
        if one.state is State.SCHEDULED and one.column and one.day and one.instant
    ]
    return min(coming, key=lambda pair: (pair[0].instant, pair[0].id), default=None)


def _why(opened: Opened, live: Live, columns: tuple[PublicColumn, ...]) -> str:
    came = sorted(_came(opened, live, columns), key=lambda pair: pair[0].slot.instant)
    if not came:
        return f"A build is due: something public has changed since the build of {live.as_of}."
    first, column = came[0]
    late = opened.at.instant_in(column.column.zone) - first.slot.instant
    others = f", and {len(came) - 1} more" if len(came) > 1 else ""
    return f"A build is due: {_who(first)} has come{others}; late by {in_hours(late)}."


def _came(
    opened: Opened, live: Live, columns: tuple[PublicColumn, ...]
) -> list[tuple[PublicSlot, PublicColumn]]:
    """Return the slots that came after the live build and up to now."""
    return [
        (slot, column)
        for column in columns
        for slot in column.slots
        if slot.state is not SlotState.SKIPPED
        and live.as_of.instant_in(column.column.zone)
        < slot.slot.instant
        <= opened.at.instant_in(column.column.zone)
    ]


def _who(slot: PublicSlot) -> str:
    if slot.piece is None:
        return f"the slot {slot.slot.id}"
    return f"{slot.slot.id} ({visible(slot.piece.entry.study.title)})"


def in_hours(late: timedelta) -> str:
    """Return a span of time in days, hours and minutes: `3 h 12 min`."""
    minutes = int(late.total_seconds()) // 60
    days, minutes = divmod(minutes, 24 * 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((days, "1 day" if days == 1 else f"{days:,} days"), (hours, f"{hours} h"))
    said = [text for number, text in parts if number]
    return " ".join([*said, *([] if days else [f"{minutes} min"])])
