"""The schedules as readers may see them."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date, datetime
from zoneinfo import ZoneInfo

from columnist.catalogue.public_schedule import (
    PublicColumn,
    held_slots,
    next_due,
    public_columns,
)
from tests.building import COLUMN, FOLDER, case_study, judgement_of, publication


def columns_of(files: dict[str, str | bytes], at: str) -> tuple[PublicColumn, ...]:
    judgement = judgement_of(files, at)
    return public_columns(
        judgement.release.columns,
        at=judgement.release.at,
        published=judgement.release.pieces,
        held=held_slots(judgement.collection.entries),
    )


def states(column: PublicColumn, *days: str) -> list[str]:
    found = {one.slot.on.isoformat(): str(one.state) for one in column.slots}
    return [found.get(day, "-") for day in days]


def with_column(more: str, **pieces: str) -> dict[str, str | bytes]:
    return publication(**pieces) | {f"{FOLDER}coaching/column.yml": COLUMN + more}


def test_each_slot_has_the_state_that_readers_are_told() -> None:
    files = with_column(
        "skip: [{date: 2026-04-23, reason: Holiday}]\n",
        live=case_study(),
        draft=case_study(status="draft", publish_on="2026-05-07"),
        back=case_study(status="withdrawn", publish_on="2026-05-21"),
    )
    column = columns_of(files, "2026-04-15")[0]
    days = ("2026-03-26", "2026-04-09", "2026-04-23", "2026-05-07", "2026-05-21")
    assert states(column, *days) == ["missed", "published", "skipped", "filled", "open"]


def test_only_a_published_slot_has_its_piece() -> None:
    files = publication(live=case_study(), next=case_study(publish_on="2026-04-23"))
    column = columns_of(files, "2026-04-15")[0]
    pieces = [one.piece.id for one in column.slots if one.piece]
    assert pieces == ["coaching/live"]
    assert column.next is not None
    assert column.next.id == "coaching/2026-04-23"


def test_the_title_of_a_coming_piece_is_nowhere_in_a_public_column() -> None:
    title = "Nobody has read this yet"
    files = publication(live=case_study(), next=case_study(title=title, publish_on="2026-04-23"))
    assert title not in str(asdict(columns_of(files, "2026-04-22")[0]))
    assert title in str(asdict(columns_of(files, "2026-04-23")[0]))


def test_the_slots_reach_from_the_beginning_to_a_year_after_the_next_one() -> None:
    column = columns_of(publication(), "2026-04-15")[0]
    assert column.slots[0].slot.on == date(2026, 1, 15)
    assert column.slots[-1].slot.on == date(2027, 4, 22)


def test_the_slots_are_the_same_on_each_day_between_two_slots() -> None:
    files = publication(live=case_study())
    assert columns_of(files, "2026-04-09") == columns_of(files, "2026-04-22")
    assert columns_of(files, "2026-04-22") != columns_of(files, "2026-04-23")


def test_an_unpublished_piece_on_a_day_of_its_own_is_not_announced() -> None:
    files = publication(own=case_study(publish_on="2026-04-13", off_cadence="true"))
    assert states(columns_of(files, "2026-04-12")[0], "2026-04-13") == ["-"]
    assert states(columns_of(files, "2026-04-13")[0], "2026-04-13") == ["published"]


def ended(more: str = "") -> dict[str, str | bytes]:
    rule = "rrule: FREQ=WEEKLY;BYDAY=TH;UNTIL=20260205, from: 2026-01-15"
    text = COLUMN[: COLUMN.index("cadence")] + f"cadence: {{{rule}}}\n{more}"
    return publication() | {f"{FOLDER}coaching/column.yml": text}


def test_a_column_that_has_ended_has_no_next_slot_and_keeps_its_past() -> None:
    column = columns_of(ended(), "2027-01-01")[0]
    assert column.next is None
    assert column.slots[-1].slot.on == date(2026, 2, 5)


def test_skipped_days_at_the_end_of_a_column_do_not_come_and_go_with_the_days() -> None:
    files = ended("skip: [{from: 2026-01-29, to: 2026-02-28, reason: the end}]\n")
    assert columns_of(files, "2026-01-23") == columns_of(files, "2026-02-10")
    assert columns_of(files, "2026-02-10")[0].slots[-1].slot.on == date(2026, 1, 22)


def test_a_column_all_of_whose_slots_are_skipped_has_none() -> None:
    files = ended("skip: [{from: 2026-01-01, to: 2026-02-28, reason: all}]\n")
    assert columns_of(files, "2026-01-23")[0].slots == ()


def test_what_is_due_next_is_the_first_slot_of_all_columns_in_its_own_zone() -> None:
    other = COLUMN.replace("Europe/London", "Asia/Tokyo").replace("2026-01-15", "2026-01-22")
    files = publication() | {f"{FOLDER}evenings/column.yml": other}
    due = next_due(columns_of(files, "2026-04-09"))
    assert due == datetime(2026, 4, 16, 7, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert due.utcoffset() == due.astimezone(ZoneInfo("Asia/Tokyo")).utcoffset()


def test_a_piece_on_a_day_of_its_own_is_not_given_away_by_what_is_due_next() -> None:
    beside = case_study(publish_on="2026-04-13", off_cadence="true")
    files = publication()
    assert next_due(columns_of({**files, **publication(beside=beside)}, "2026-04-09")) == next_due(
        columns_of(files, "2026-04-09")
    )


def test_nothing_is_due_where_no_column_has_a_slot_to_come() -> None:
    assert next_due(columns_of(ended(), "2027-01-01")) is None
