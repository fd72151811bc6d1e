"""`columnist reschedule`: a piece that is not live is given another day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from columnist.catalogue.free_slots import missed_deadline
from columnist.catalogue.moving import why_not_moved
from columnist.catalogue.slots import slot_at
from columnist.cli.changing import (
    Answer,
    asks_first,
    carried_out,
    new_errors,
    piece_named,
    rewrites,
    show,
    tell,
)
from columnist.cli.clock import day_named
from columnist.cli.invocation import Invocation, for_every_command
from columnist.cli.opening import Opened, open_publication
from columnist.cli.refusal import WELL, Refusal
from columnist.cli.terminal import say
from columnist.content.editing import Change
from columnist.domain.days import spelled
from columnist.rendering.report import harmless

if TYPE_CHECKING:
    from datetime import date

    from columnist.content.entry import Entry


@click.command(
    "reschedule",
    epilog="""\b
Examples:
  columnist reschedule case_studies/coaching/two-rotas.md 2026-12-03
  columnist reschedule coaching/two-rotas 2026-12-03 --dry-run

The day is shown as it will be written, and on a terminal you are asked.
""",
)
@click.argument("path")
@click.argument("day", metavar="DATE")
@asks_first
@for_every_command
@click.pass_obj
def command(invocation: Invocation, *, path: str, day: str, yes: bool, dry_run: bool) -> int:
    """Give a piece another slot of its column.

    A piece that is live keeps its day. DATE is a free slot that is still to come; for a piece with
    off_cadence: true it is any such day.
    """
    wanted = day_named("DATE", day)
    opened = open_publication(invocation)
    entry = piece_named(path, opened)
    if entry.study.publish_on == wanted:
        say(f"{harmless(entry.path)} is planned for {spelled(wanted)} already.")
        return WELL
    _allow(opened, entry, wanted)
    changes = rewrites(opened, {entry.path: [Change(("publish_on",), wanted.isoformat())]})
    faults = new_errors(opened, changes)
    show(changes)
    if faults:
        tell(faults)
        raise Refusal("The move would bring these errors, so nothing was written.")
    _warn(opened, entry, wanted)
    carried_out(opened, changes, Answer(yes, dry_run), question="Give it that day?")
    return WELL


def _allow(opened: Opened, entry: Entry, day: date) -> None:
    """Refuse a day that the piece cannot have."""
    judgement = opened.judgement
    standing = judgement.standings[entry.id]
    refused = why_not_moved(judgement.collection, standing, day, at=opened.at)
    if refused is not None:
        raise Refusal(" ".join(refused))


def _warn(opened: Opened, entry: Entry, day: date) -> None:
    column = opened.column(entry.column)
    slot = slot_at(column.id, column.column, day)
    today = opened.at.day_in(column.column.zone)
    missed = missed_deadline(slot, column.column, today) if slot is not None else None
    if missed is not None:
        say(f"Its last deadline, {harmless(missed.name)}, was on {spelled(missed.day)}.")
