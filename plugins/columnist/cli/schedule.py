"""`columnist schedule`: the plan of a column, or of all, for its editor."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import click

from columnist.cli.clock import day_named
from columnist.cli.invocation import Invocation, for_every_command
from columnist.cli.opening import Opened, open_publication
from columnist.cli.refusal import WELL, Misuse, Refusal
from columnist.cli.terminal import hand_over, shows_colour, width
from columnist.rendering.timetable import timetable
from columnist.rendering.timetable_json import timetable_json

if TYPE_CHECKING:
    from columnist.catalogue.collection import ColumnEntry
    from columnist.catalogue.schedule import Schedule

FARTHEST: Final = timedelta(days=20 * 366)


@click.command(
    "schedule",
    epilog="""\b
Examples:
  columnist schedule
  columnist schedule coaching --deadlines
  columnist schedule coaching --until 2027-06-30
  columnist schedule --as-of 2026-12-24 --format json
  columnist schedule --format ics > plan.ics

The calendar holds titles of what is not out yet: keep it to yourself.
""",
)
@click.argument("column", required=False)
@click.option("--until", metavar="DATE", help="Show the slots up to a day; a year if not given.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "ics"]),
    default="table",
    show_default=True,
    help="For people, for programs, or for a calendar.",
)
@click.option("--deadlines", is_flag=True, help="List every deadline of the coming slots.")
@for_every_command
@click.pass_obj
def command(
    invocation: Invocation, *, column: str | None, until: str | None, form: str, deadlines: bool
) -> int:
    """Show who comes when, what is missing, and what is due.

    For each slot of COLUMN, or of all columns: its day and time, the piece in it, its state, what
    it needs to be ready, and the next deadline. At the end: the gaps, and how far the coming slots
    are filled.
    """
    last = day_named("--until", until) if until is not None else None
    opened = open_publication(invocation)
    opened.tell_of_errors()
    schedules = _schedules(opened, column, last)
    if form == "json":
        hand_over(timetable_json(schedules, at=opened.at))
    elif form == "ics":
        hand_over(_calendar(schedules, name=opened.file.settings.name))
    else:
        hand_over(_table(schedules, deadlines=deadlines, until=last))
    return WELL


def _schedules(
    opened: Opened, name: str | None, until: date | None
) -> list[tuple[ColumnEntry, Schedule]]:
    columns = opened.judgement.collection.columns
    chosen = (opened.column(name),) if name is not None else columns
    if not chosen:
        raise Refusal(f"There is no column in {opened.content_dir}/ that can be read.")
    if until is not None:
        _refuse_unless_ahead(until, [opened.at.day_in(column.column.zone) for column in chosen])
    return [(column, opened.schedule(column, until=until)) for column in chosen]


def _refuse_unless_ahead(until: date, today: list[date]) -> None:
    """Refuse a day that is past or very far, by the clocks of all columns that are shown."""
    if until < min(today):
        raise Misuse(
            f"--until is {until}, but the schedule is shown as of {min(today)}, which is later. "
            "Name a day to come; --format json lists what is past."
        )
    if until > min(today) + FARTHEST:
        raise Misuse(f"--until is {until}, but at most 20 years ahead are shown.")


def _table(
    schedules: list[tuple[ColumnEntry, Schedule]], *, deadlines: bool, until: date | None
) -> str:
    tables = (
        timetable(
            column,
            schedule,
            width=width(),
            colour=shows_colour(),
            deadlines=deadlines,
            until=until,
        )
        for column, schedule in schedules
    )
    return "\n\n\n".join(tables)


def _calendar(schedules: list[tuple[ColumnEntry, Schedule]], *, name: str) -> str:
    # icalendar takes longer to load than everything that this command does else.
    from columnist.rendering.timetable_calendar import timetable_calendar  # noqa: PLC0415

    return timetable_calendar(schedules, name=name).decode()
