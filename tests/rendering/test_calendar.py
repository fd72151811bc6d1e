"""The public calendars, read back by a calendar's own library."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from icalendar import Calendar

from columnist.rendering.calendar import calendar_files, event_of
from tests.building import COLUMN, FOLDER, case_study, publication
from tests.rendering.public_site import ATTACK, MOVED_SITE, SITE, UNREAD, public

if TYPE_CHECKING:
    from columnist.rendering.site import SiteFacts

LIVE = case_study(title="Space to think")
COMING = case_study(title=UNREAD, publish_on="2026-04-23")
Files = Mapping[str, str | bytes]


def calendars_at(files: Files, at: str = "2026-04-15", site: SiteFacts = SITE) -> dict[str, bytes]:
    _, columns = public(files, at)
    return calendar_files(columns, site=site)


def events_at(files: Files, at: str = "2026-04-15", site: SiteFacts = SITE) -> dict[str, Any]:
    """Return the events of all columns by their UIDs."""
    calendar = Calendar.from_ical(calendars_at(files, at, site)["calendar.ics"])
    events = {str(event["uid"]): event for event in calendar.walk("VEVENT")}
    assert len(events) == len(calendar.walk("VEVENT"))
    return events


def with_column(more: str, **pieces: str) -> dict[str, str | bytes]:
    return publication(**pieces) | {f"{FOLDER}coaching/column.yml": COLUMN + more}


APRIL_9 = "coaching-2026-04-09@columnist"
APRIL_23 = "coaching-2026-04-23@columnist"
MAY_7 = "coaching-2026-05-07@columnist"


def test_each_event_is_written_as_if_it_were_the_only_one() -> None:
    told = "title: Coaching at a very long table, “with ears”, in three rooms of one house"
    column = COLUMN.replace("title: Coaching", told)
    files = publication(a=LIVE, b=COMING) | {f"{FOLDER}coaching/column.yml": column}
    _, columns = public(files, "2026-04-15")
    data = calendars_at(files)["calendar.ics"]
    promised = [
        (one, slot)
        for one in columns
        for slot in one.slots
        if f"UID:coaching-{slot.slot.on}@columnist".encode() in data
    ]
    summer = {str(slot.slot.instant.time()) for _, slot in promised}

    assert len(promised) > 20
    assert len(summer) == 2
    for one, slot in promised:
        assert event_of(slot, one, site=SITE) in data


@pytest.mark.parametrize("length", [44, 45, 46, 50, 55, 56, 80])
def test_each_date_has_an_id_of_its_own_however_long_that_of_its_column_is(length: int) -> None:
    column = "coaching-" + "x" * (length - len("coaching-"))
    files = {f"{FOLDER}{column}/column.yml": COLUMN}
    days = {uid.removeprefix(f"{column}-") for uid in events_at(files)}

    assert len(days) > 20
    assert {"2026-04-23@columnist", "2026-05-07@columnist"} <= days
    assert max(map(len, calendars_at(files)["calendar.ics"].split(b"\r\n"))) <= 75


def test_there_is_a_calendar_of_all_columns_and_one_of_each() -> None:
    other = COLUMN.replace("title: Coaching", "title: Evenings")
    files = publication(a=LIVE) | {f"{FOLDER}evenings/column.yml": other}
    calendars = calendars_at(files)
    assert list(calendars) == ["calendar.ics", "coaching/calendar.ics", "evenings/calendar.ics"]
    both = {str(event["summary"]).partition(":")[0] for event in events_at(files).values()}
    assert both == {"Coaching", "Evenings"}
    assert b"Evenings" not in calendars["coaching/calendar.ics"]


def test_a_calendar_says_its_name_and_how_often_to_look_again() -> None:
    data = calendars_at(publication(a=LIVE))["coaching/calendar.ics"]
    calendar: Any = Calendar.from_ical(data)
    assert calendar["x-wr-calname"] == calendar["name"] == "Coaching \N{EN DASH} Second Thursday"
    assert calendar["refresh-interval"].dt == timedelta(hours=12)
    assert calendar["url"] == f"{SITE.url}coaching/"
    assert calendar["source"] == f"{SITE.url}coaching/calendar.ics"
    assert calendar["version"] == "2.0"


def test_a_published_slot_has_the_title_and_the_address_of_its_piece() -> None:
    event = events_at(publication(a=LIVE))[APRIL_9]
    assert event["summary"] == "Coaching: Space to think"
    assert event["description"] == "A manager had 2,000 emails and no time to think."
    assert event["url"] == f"{SITE.url}coaching/a/"
    assert event["dtstart"].dt == datetime(2026, 4, 9, 6, tzinfo=UTC)
    assert event["duration"].dt == timedelta(minutes=15)
    assert event["transp"] == "TRANSPARENT"


def test_a_coming_slot_has_no_more_than_its_day_and_its_column() -> None:
    event = events_at(publication(a=LIVE, b=COMING))[APRIL_23]
    assert event["summary"] == "Coaching: new case study"
    assert event["url"] == f"{SITE.url}coaching/schedule/"
    assert "description" not in event


def test_an_open_slot_says_how_to_take_part() -> None:
    event = events_at(publication(a=LIVE, b=COMING))[MAY_7]
    assert event["description"] == (
        "If you would like to take part, write to coaching@example.org."
    )


def test_a_title_is_in_no_calendar_before_its_day_and_there_from_then_on() -> None:
    files = publication(a=LIVE, b=COMING)
    assert UNREAD.encode() not in b"".join(calendars_at(files, "2026-04-22").values())
    assert events_at(files, "2026-04-23")[APRIL_23]["summary"] == f"Coaching: {UNREAD}"


def test_skipped_and_missed_slots_are_not_in_the_calendar() -> None:
    events = events_at(with_column("skip: [{date: 2026-04-23, reason: rest}]\n", a=LIVE))
    assert APRIL_23 not in events
    assert "coaching-2026-03-26@columnist" not in events
    assert {APRIL_9, MAY_7} <= events.keys()


def test_a_moved_slot_comes_on_its_new_day_under_its_old_id() -> None:
    files = with_column("move: [{slot: 2026-04-23, to: 2026-04-22, reason: feast}]\n", a=LIVE)
    event = events_at(files)[APRIL_23]
    assert event["dtstart"].dt == datetime(2026, 4, 22, 6, tzinfo=UTC)
    assert event["sequence"] == 1
    assert "sequence" not in events_at(files)[MAY_7]


@pytest.mark.parametrize(
    ("at", "stamps"),
    [
        ("2026-01-14", {APRIL_9: "1970-01-01T00:00"}),
        ("2026-04-08", {APRIL_9: "2026-03-26T07:00", MAY_7: "2026-03-26T07:00"}),
        ("2026-04-22", {APRIL_9: "2026-04-09T06:00", MAY_7: "2026-04-09T06:00"}),
        ("2026-04-23", {APRIL_9: "2026-04-09T06:00", MAY_7: "2026-04-23T06:00"}),
    ],
)
def test_no_event_was_written_after_it_is_read(at: str, stamps: dict[str, str]) -> None:
    events = events_at(publication(a=LIVE), at)
    for uid, stamp in stamps.items():
        assert events[uid]["dtstamp"].dt == datetime.fromisoformat(f"{stamp}Z")
    assert max(event["dtstamp"].dt for event in events.values()).date() <= date.fromisoformat(at)


@pytest.mark.parametrize("column", [None, COLUMN + "skip: [{from: 2026-01-01, to: 2030-01-01}]\n"])
def test_a_calendar_without_a_date_is_a_whole_one(column: str | None) -> None:
    files = publication()
    if column is None:
        del files[f"{FOLDER}coaching/column.yml"]
    else:
        files[f"{FOLDER}coaching/column.yml"] = column
    for data in calendars_at(files).values():
        [zone] = Calendar.from_ical(data).subcomponents
        assert zone.name == "VTIMEZONE"
        assert b"TZOFFSETTO:+0000\r\n" in zone.to_ical()


@pytest.mark.parametrize(
    ("files", "site"),
    [
        (publication(a=case_study(title="Another title")), SITE),
        (publication(another_slug=LIVE), SITE),
        (publication(), SITE),
        (publication(a=LIVE), MOVED_SITE),
    ],
)
def test_the_ids_of_coming_slots_change_with_neither_title_slug_nor_address(
    files: Files, site: SiteFacts
) -> None:
    usual = events_at(publication(a=LIVE), "2026-04-08").keys()
    assert APRIL_9 in usual
    assert events_at(files, "2026-04-08", site).keys() == usual


def test_the_hour_follows_the_clocks_of_the_columns_zone() -> None:
    events = events_at(publication(a=LIVE))
    assert events["coaching-2026-10-22@columnist"]["dtstart"].dt.hour == 6
    assert events["coaching-2026-11-05@columnist"]["dtstart"].dt.hour == 7


def test_the_same_release_gives_the_same_bytes_on_any_day_on_which_nothing_happens() -> None:
    files = publication(a=LIVE, b=COMING)
    assert calendars_at(files, "2026-04-09") == calendars_at(files, "2026-04-22")


def test_lines_end_as_rfc_5545_wants_and_none_is_longer_than_75_bytes() -> None:
    title = "Über zweitausend E-Mails, und kein Ende: " * 2 + ATTACK
    data = calendars_at(publication(a=case_study(title=title)))["calendar.ics"]
    lines = data.split(b"\r\n")
    assert lines[-1] == b""
    assert not any(b"\n" in line or b"\r" in line for line in lines)
    assert max(map(len, lines)) <= 75
    event = events_at(publication(a=case_study(title=title)))[APRIL_9]
    assert str(event["summary"]).startswith("Coaching: Über zweitausend E-Mails, und")


def test_a_title_cannot_begin_a_line_of_its_own() -> None:
    title = "A\\nEND:VEVENT; b, c\\\\"
    events = events_at(publication(a=case_study(title=title), b=COMING))
    assert events[APRIL_9]["summary"] == f"Coaching: {title}"
    assert len(events) > 20


def test_a_calendar_goes_back_one_year_from_the_next_slot() -> None:
    old = case_study(title="Long ago")
    recent = case_study(title="Of late", publish_on="2026-05-07")
    events = events_at(publication(old=old, recent=recent), "2027-04-30")
    assert APRIL_9 not in events
    assert str(events[MAY_7]["summary"]) == "Coaching: Of late"


def test_the_slot_of_one_year_ago_is_still_in_the_calendar() -> None:
    column = COLUMN.replace("every: 2 weeks, on: thursday", "every: 366 days")
    files = publication(a=case_study(publish_on="2026-01-15"))
    files[f"{FOLDER}coaching/column.yml"] = column.replace("07:00", "12:00")
    assert "coaching-2026-01-15@columnist" in events_at(files, "2026-12-01")
