"""A column's publication schedule as readers see it: days and states, never a title too early."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.deadlines import submission_of
from columnist.catalogue.schedule import SlotState
from columnist.catalogue.slots import has_come
from columnist.rendering.dates import day_view
from columnist.rendering.rhythm_words import place_of, rhythm_in_words
from columnist.rendering.views import Link, Page, ScheduleView, SlotView
from columnist.rendering.year_strip import year_strips

if TYPE_CHECKING:
    from columnist.catalogue.collection import ColumnEntry
    from columnist.catalogue.public_schedule import PublicSlot
    from columnist.domain.column import Column
    from columnist.domain.slot import Slot
    from columnist.rendering.edition import Edition
    from columnist.rendering.views import DayView

_LABELS = {
    SlotState.PUBLISHED: "Published",
    SlotState.FILLED: "Planned",
    SlotState.OPEN: "Open",
    SlotState.MISSED: "Did not appear",
    SlotState.SKIPPED: "No column",
}
_NEAR = 8
"""Coming slots that stand on the page at once, whoever is in them; the others are folded."""
_FEW = 3


def schedule_page(edition: Edition, column: ColumnEntry) -> Page:
    """Return the schedule of a column: what comes, soonest first, and what was, newest first."""
    settings, schedule = column.column, edition.schedules[column.id]
    now = edition.release.at.instant_in(settings.zone)
    coming = [_row(settings, row) for row in schedule.slots if not has_come(row.slot, now)]
    past = [_row(settings, row) for row in schedule.slots if has_come(row.slot, now)]
    near = _NEAR if len(coming) > _NEAR + _FEW else len(coming)
    view = ScheduleView(
        link=edition.column_link(column.id),
        accent=settings.accent.value,
        rhythm=rhythm_in_words(settings),
        zone=place_of(settings.timezone),
        next_column=edition.next_column(column.id),
        coming=tuple(coming[:near]),
        later=tuple(coming[near:]),
        past=tuple(reversed(past)),
        contact=settings.contact,
        calendar=f"{column.id}/calendar.ics",
        strips=year_strips(schedule),
        submission=edition.submissions.get(column.id, ""),
    )
    path = f"{column.id}/schedule/"
    return Page(
        path=path,
        kind="schedule",
        title=f"{settings.title}: schedule",
        description=f"When the column {settings.title} appears, and which slots are open.",
        content=view,
        crumbs=(view.link, Link("Schedule", path)),
        feeds=(Link(settings.title, f"{column.id}/feed.xml"),),
        accent=settings.accent.value,
        modified=max(
            (row.piece.day.isoformat() for row in schedule.slots if row.piece), default=""
        ),
    )


def _row(column: Column, row: PublicSlot) -> SlotView:
    slot, piece = row.slot, row.piece
    local = slot.instant.astimezone(column.zone)
    return SlotView(
        day=day_view(local.date()),
        time=local.strftime("%H:%M"),
        state=row.state.value,
        label=_LABELS[row.state],
        note=_note(slot, row.state),
        piece=Link(piece.entry.study.title, piece.entry.url_path) if piece else None,
        deadline=_submission(column, slot) if row.state is SlotState.OPEN else None,
    )


def _note(slot: Slot, state: SlotState) -> str:
    if state is SlotState.SKIPPED:
        return slot.skipped or ""
    if slot.moved is not None:
        return f"moved from {day_view(slot.on).text}: {slot.moved}" if slot.moved else ""
    return ""


def _submission(column: Column, slot: Slot) -> DayView | None:
    day = submission_of(slot, column)
    return day_view(day) if day else None
