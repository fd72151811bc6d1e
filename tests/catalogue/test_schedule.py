"""The schedule of a column at an instant: rows, states, deadlines, next slot, runway."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from columnist.catalogue.schedule import Planned, Row, Schedule, schedule_of
from columnist.domain.clock import AsOf
from tests.columns import FORTNIGHTLY, column_of

if TYPE_CHECKING:
    from columnist.domain.column import Column

DEADLINES = {"submission": "21 days", "client sign-off": "14 days", "final copy": "3 working days"}


def piece(on: str, state: str = "draft", **keys: Any) -> Planned:  # noqa: ANN401
    ready = state in {"scheduled", "published"}
    return Planned(
        on=date.fromisoformat(on),
        ready=ready,
        published=state == "published",
        title="Space to think",
        slug=keys.pop("slug", "a-space-to-think"),
        path="case_studies/coaching/a-space-to-think.md",
        state=state,
        **keys,
    )


def schedule(
    column: Column, *pieces: Planned, at: str = "2026-02-20", until: str = "2026-04-30"
) -> Schedule:
    as_of = AsOf.parse(at)
    assert as_of is not None
    return schedule_of(
        "coaching", column, pieces=pieces, as_of=as_of, until=date.fromisoformat(until)
    )


def told(found: Schedule) -> list[str]:
    return [
        f"{row.slot.on} {row.state}{' beside' if row.off_cadence else ''}"
        f"{' ' + row.piece.state if row.piece else ''}"
        for row in found.rows
    ]


def row_on(found: Schedule, on: str) -> Row:
    return next(row for row in found.rows if row.slot.on.isoformat() == on)


def test_readers_are_told_the_state_of_each_slot() -> None:
    column = column_of(skip=[{"date": "2026-03-12", "reason": "training"}])
    found = schedule(
        column,
        piece("2026-01-15", "published"),
        piece("2026-02-12", "missed"),
        piece("2026-02-26", "scheduled"),
        piece("2026-03-26", "draft"),
    )
    assert told(found) == [
        "2026-01-15 published published",
        "2026-01-29 missed",
        "2026-02-12 missed missed",
        "2026-02-26 filled scheduled",
        "2026-03-12 skipped",
        "2026-03-26 filled draft",
        "2026-04-09 open",
        "2026-04-23 open",
    ]
    assert found.next is not None
    assert found.next.slot.id == "coaching/2026-02-26"
    assert [gap.slot.on.isoformat() for gap in found.gaps] == ["2026-04-09", "2026-04-23"]


def test_a_skip_in_the_past_takes_nothing_from_what_was_published() -> None:
    column = column_of(
        skip=[{"from": "2026-01-01", "to": "2026-03-31", "reason": "said afterwards"}]
    )
    found = schedule(column, piece("2026-01-15", "published"), piece("2026-02-26", "scheduled"))
    assert told(found)[:4] == [
        "2026-01-15 published published",
        "2026-01-29 skipped",
        "2026-02-12 skipped",
        "2026-02-26 skipped scheduled",
    ]


def test_a_withdrawn_piece_holds_no_slot() -> None:
    withdrawn = piece("2026-02-26", "withdrawn", withdrawn=True)
    beside = piece("2026-03-01", "withdrawn", withdrawn=True)
    found = schedule(column_of(), withdrawn, beside, until="2026-02-28")
    assert told(found)[-1] == "2026-02-26 open"


def test_a_piece_off_cadence_has_a_row_of_its_own() -> None:
    found = schedule(
        column_of(skip=[{"date": "2026-02-26", "reason": "training"}]),
        piece("2008-04-10", "published"),
        piece("2026-02-17", "review"),
        piece("2026-02-26", "scheduled", off_cadence=True),
        piece("2026-03-03", "draft"),
        piece("2027-03-03", "draft"),
        until="2026-03-12",
    )
    assert told(found) == [
        "2008-04-10 published beside published",
        "2026-01-15 missed",
        "2026-01-29 missed",
        "2026-02-12 missed",
        "2026-02-17 missed beside review",
        "2026-02-26 filled scheduled",
        "2026-03-03 filled beside draft",
        "2026-03-12 open",
    ]
    assert row_on(found, "2026-03-03").slot.instant == datetime(2026, 3, 3, 7, tzinfo=UTC)


def test_of_two_pieces_in_one_slot_the_one_further_on_is_shown() -> None:
    first = piece("2026-02-26", "draft", slug="a")
    second = piece("2026-02-26", "scheduled", slug="b")
    for pieces in ((first, second), (second, first)):
        assert row_on(schedule(column_of(), *pieces), "2026-02-26").piece == second


def test_a_date_means_the_end_of_that_day_in_the_columns_zone() -> None:
    assert told(schedule(column_of(), at="2026-01-15"))[0] == "2026-01-15 missed"
    assert told(schedule(column_of(), at="2026-01-15T06:59:59Z"))[0] == "2026-01-15 open"
    assert told(schedule(column_of(), at="2026-01-15T07:00:00Z"))[0] == "2026-01-15 missed"
    east = column_of(timezone="Pacific/Kiritimati", cadence={**FORTNIGHTLY, "at": "23:00"})
    found = schedule(east, at="2026-01-15")
    assert (found.at, found.today) == (
        datetime(2026, 1, 15, 9, 59, 59, 999999, tzinfo=UTC),
        date(2026, 1, 15),
    )


def test_a_slot_that_is_moved_stands_where_it_comes() -> None:
    column = column_of(
        move=[
            {"slot": "2026-03-12", "to": "2026-05-01", "reason": "out of sight"},
            {"slot": "2026-05-07", "to": "2026-03-02", "reason": "into sight"},
            {"slot": "2026-05-08", "to": "2026-03-03", "reason": "is no slot"},
        ]
    )
    found = schedule(column, piece("2026-03-12", "draft"), piece("2026-05-07", "review"))
    assert told(found)[3:] == [
        "2026-02-26 open",
        "2026-05-07 filled review",
        "2026-03-26 open",
        "2026-04-09 open",
        "2026-04-23 open",
    ]


def test_the_schedule_reaches_a_year_ahead_and_to_the_next_slot_in_any_case() -> None:
    as_of = AsOf.parse("2026-02-20")
    assert as_of is not None
    year = schedule_of("coaching", column_of(), pieces=(), as_of=as_of)
    assert year.rows[-1].slot.on == date(2027, 2, 11)
    seldom = schedule(column_of(cadence={"every": "600 months", "from": "2026-03-01"}))
    assert told(seldom) == ["2026-03-01 open"]
    beyond = schedule(column_of(), until="2026-02-21")
    assert told(beyond)[-1] == "2026-02-26 open"


def test_a_column_that_has_ended_has_no_next_slot_and_no_runway() -> None:
    ended = column_of(cadence={"rrule": "FREQ=WEEKLY;COUNT=2", "from": "2026-01-15"})
    found = schedule(ended)
    assert told(found) == ["2026-01-15 missed", "2026-01-22 missed"]
    assert found.next is None
    assert (found.runway.filled, found.runway.ahead, found.runway.first_open) == (0, 0, None)


def test_an_open_slot_shows_its_next_deadline_and_what_is_overdue() -> None:
    found = schedule(column_of(deadlines=DEADLINES), at="2026-03-12T12:00:00Z")
    row = row_on(found, "2026-03-26")
    assert [str(deadline.day) for deadline in row.deadlines] == [
        "2026-03-05",
        "2026-03-12",
        "2026-03-23",
    ]
    assert row.next_due is not None
    assert (row.next_due.deadline.name, row.next_due.days) == ("client sign-off", 0)
    assert row.next_due.working_days is None
    assert row.overdue is not None
    assert (row.overdue.deadline.name, row.overdue.days) == ("submission", -7)
    assert row_on(found, "2026-01-15").deadlines == ()


def test_working_days_are_given_where_the_column_counts_in_them() -> None:
    found = schedule(column_of(deadlines={"final copy": "3 working days"}), at="2026-02-20")
    due = row_on(found, "2026-02-26").next_due
    assert due is not None
    assert (str(due.deadline.day), due.days, due.working_days) == ("2026-02-23", 3, 1)


def test_a_piece_meets_deadlines_as_it_goes_along() -> None:
    column = column_of(deadlines=DEADLINES)

    def duties(state: str, deadlines: Column = column) -> tuple[str | None, str | None]:
        found = schedule(deadlines, piece("2026-03-26", state), at="2026-03-13")
        row = row_on(found, "2026-03-26")
        return (
            row.next_due.deadline.name if row.next_due else None,
            row.overdue.deadline.name if row.overdue else None,
        )

    assert duties("draft") == ("final copy", "submission")
    assert duties("review") == ("final copy", "client sign-off")
    assert duties("scheduled") == (None, None)
    # the only deadline is met by readiness alone
    assert duties("review", column_of(deadlines={"copy": "20 days"})) == (None, "copy")


def test_the_runway_counts_the_next_slots_and_names_the_first_open_one() -> None:
    column = column_of(deadlines=DEADLINES)
    found = schedule(
        column,
        piece("2026-02-26", "scheduled"),
        piece("2026-03-12", "review"),
        piece("2026-04-09", "draft"),
    )
    runway = found.runway
    assert (runway.filled, runway.ahead, runway.wanted, runway.is_short) == (3, 6, 3, False)
    assert runway.first_open is not None
    assert runway.first_open.slot.on == date(2026, 3, 26)
    assert runway.first_open.deadlines[0].day == date(2026, 3, 5)


def test_a_runway_is_short_when_fewer_are_filled_than_wanted() -> None:
    column = column_of(runway="5")
    runway = schedule(column, *(piece(on) for on in ("2026-02-26", "2026-03-12"))).runway
    assert (runway.filled, runway.ahead, runway.wanted, runway.is_short) == (2, 10, 5, True)
