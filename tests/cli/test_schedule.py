"""`schedule`: the plan of an editor, in three forms."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import icalendar
import pytest

from tests.building import COLUMN, FOLDER, case_study
from tests.cli.desk import Desk, desk_with

if TYPE_CHECKING:
    from pathlib import Path

DEADLINES = "deadlines: {submission: 21 days, final copy: 3 working days}\n"


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    at = desk_with(
        tmp_path,
        capsys,
        first=case_study(title="Out already", publish_on="2026-01-15"),
        second=case_study(title="Space to think", publish_on="2026-01-29", status="review"),
    )
    at.put({f"{FOLDER}coaching/column.yml": COLUMN + DEADLINES})
    return at


def test_a_plan_shows_past_and_coming_slots_and_ends_with_the_runway(desk: Desk) -> None:
    told = desk.run("schedule", "coaching")
    assert told.status == 0
    assert told.out == (
        "Column Coaching (Europe/London), as of 20 January 2026\n"
        "\n"
        "  Thu 15 Jan 2026  07:00  Out already                                  published\n"
        "\n"
        "  Thu 29 Jan 2026  07:00  Space to think                               review\n"
        "                            lacking: approval\n"
        "                            final copy by 26 Jan (4 working days left)\n"
        "  Thu 12 Feb 2026  07:00  submission by 22 Jan (2 days left)           open\n"
        "  Thu 26 Feb 2026  07:00  submission by 5 Feb (16 days left)           open\n"
        "  Thu 12 Mar 2026  07:00  submission by 19 Feb (30 days left)          open\n"
        "  Thu 26 Mar 2026  07:00  submission by 5 Mar (44 days left)           open\n"
        "  Thu  9 Apr 2026  07:00  submission by 19 Mar (58 days left)          open\n"
        "  20 more slots are open; --until 2027-01-14 shows all\n"
        "\n"
        "1 of the next 6 slots is filled; the first open one is 12 February, submissions\n"
        "close 22 January.\n"
        "The runway is short: the column wants 3 filled slots ahead.\n"
    )


def test_deadlines_are_listed_for_those_who_ask(desk: Desk) -> None:
    told = desk.run("schedule", "coaching", "--deadlines", as_of="2026-01-28")
    assert "                            submission: 8 Jan (20 days ago)\n" in told.out
    assert "                            final copy: 26 Jan (2 days ago, not met)\n" in told.out


def test_until_shows_every_slot_up_to_a_day(desk: Desk) -> None:
    told = desk.run("schedule", "--until", "2026-02-12")
    assert "Thu 12 Feb 2026" in told.out
    assert "Thu 26 Feb 2026" not in told.out
    assert "more slot" not in told.out


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("soon", '--until is "soon", but a day was expected. Write the day as YYYY-MM-DD,'),
        ("20270630", '--until is "20270630", but a day was expected. Write the day as YYYY-MM-DD,'),
        ("2027-02-30", '--until is "2027-02-30", but February 2027 has 28 days. Write'),
        (
            "2026-01-19",
            "--until is 2026-01-19, but the schedule is shown as of 2026-01-20, which is later.",
        ),
        ("9999-12-31", "--until is 9999-12-31, but at most 20 years ahead are shown."),
    ],
)
def test_an_until_that_is_no_day_is_misuse(desk: Desk, day: str, sentence: str) -> None:
    told = desk.run("schedule", "--until", day)
    assert (told.status, told.out) == (2, "")
    assert told.err.startswith(f"columnist: {sentence}")


def test_a_column_that_is_named_by_its_folder_is_told_by_its_id(desk: Desk) -> None:
    for folder in ("case_studies/coaching", "coaching/"):
        told = desk.run("schedule", folder)
        assert told.status == 2
        assert told.err.endswith(f'"{folder}". Did you mean "coaching"?\n')


def test_all_columns_come_one_after_the_other(desk: Desk) -> None:
    desk.put({f"{FOLDER}night/column.yml": COLUMN.replace("Coaching", "Night shifts")})
    told = desk.run("schedule")
    assert told.out.index("Column Coaching") < told.out.index("\n\n\nColumn Night shifts")


def test_an_unknown_column_gets_the_nearest_one(desk: Desk) -> None:
    told = desk.run("schedule", "couching")
    assert told.status == 2
    assert told.err == 'columnist: There is no column "couching". Did you mean "coaching"?\n'
    assert "Known are: coaching." in desk.run("schedule", "zzz").err


def test_a_column_with_errors_is_told_from_one_that_is_not_there(desk: Desk) -> None:
    desk.put({f"{FOLDER}coaching/column.yml": "title: Coaching\n"})
    told = desk.run("schedule", "coaching")
    assert told.status == 1
    assert f'The column "coaching" has errors in {FOLDER}coaching/column.yml.' in told.err
    assert desk.run("schedule").status == 1
    assert "There is no column in case_studies/ that can be read." in desk.run("schedule").err
    assert "The publication has no column yet." in desk.run("schedule", "other").err


def test_errors_elsewhere_do_not_stop_the_plan(desk: Desk) -> None:
    desk.put({f"{FOLDER}coaching/third.md": "no front matter"})
    told = desk.run("schedule", "coaching")
    assert told.status == 0
    assert told.out.startswith("Column Coaching")
    assert "in the publication. `columnist check` shows what is wrong.\n" in told.err


def test_json_holds_the_whole_plan(desk: Desk) -> None:
    told = desk.run("schedule", "--format", "json")
    plan = json.loads(told.out)
    assert (plan["version"], plan["as_of"]) == (1, "2026-01-20")
    (column,) = plan["columns"]
    assert (column["id"], column["today"]) == ("coaching", "2026-01-20")
    assert column["next"] == "coaching/2026-01-29"
    first, second = column["slots"][:2]
    assert first["piece"]["url"] == "https://example.org/coaching/first/"
    assert second == {
        "id": "coaching/2026-01-29",
        "day": "2026-01-29",
        "at": "2026-01-29T07:00:00+00:00",
        "state": "filled",
        "skipped": None,
        "moved": None,
        "extra": False,
        "off_cadence": False,
        "piece": {
            "slug": "second",
            "title": "Space to think",
            "path": f"{FOLDER}coaching/second.md",
            "state": "review",
            "ready": False,
            "lacking": ["approval"],
            "url": None,
        },
        "deadlines": [
            {"name": "submission", "day": "2026-01-08"},
            {"name": "final copy", "day": "2026-01-26"},
        ],
        "next_deadline": {
            "name": "final copy",
            "day": "2026-01-26",
            "days_left": 6,
            "working_days_left": 4,
        },
        "overdue": None,
    }
    assert column["runway"] == {
        "filled": 1,
        "ahead": 6,
        "wanted": 3,
        "is_short": True,
        "first_open": "coaching/2026-02-12",
    }


def test_the_calendar_holds_titles_and_the_deadlines_that_stand(desk: Desk) -> None:
    told = desk.run("schedule", "--format", "ics")
    calendar = icalendar.Calendar.from_ical(told.out)
    events = {str(event["uid"]): event for event in calendar.walk("VEVENT")}
    assert str(events["coaching-2026-01-15-plan@columnist"]["summary"]) == (
        "Coaching: Out already (published)"
    )
    second = events["coaching-2026-01-29-plan@columnist"]
    assert str(second["summary"]) == "Coaching: Space to think (review)"
    assert str(second["description"]) == "Lacking: approval"
    assert b"\r\nDTSTART:20260129T070000Z\r\n" in second.to_ical()
    assert b"\r\nDTSTAMP:20260115T070000Z\r\n" in second.to_ical()
    deadline = events["coaching-2026-01-29-due-final-copy@columnist"]
    assert str(deadline["summary"]) == "Coaching: final copy for Space to think"
    assert b"\r\nDTSTART;VALUE=DATE:20260126\r\n" in deadline.to_ical()
    assert "coaching-2026-01-29-due-submission@columnist" not in events
    assert str(events["coaching-2026-02-12-due-submission@columnist"]["summary"]) == (
        "Coaching: submission for no piece yet"
    )


def test_the_calendar_is_the_same_on_another_day_for_what_has_not_changed(desk: Desk) -> None:
    def events(day: str) -> dict[str, str]:
        calendar = icalendar.Calendar.from_ical(
            desk.run("schedule", "--format", "ics", as_of=day).out
        )
        return {str(one["uid"]): one.to_ical().decode() for one in calendar.walk("VEVENT")}

    before, after = events("2026-01-20"), events("2026-01-21")
    assert before.items() <= after.items()


def test_the_calendar_tells_that_a_slot_was_moved(desk: Desk) -> None:
    moved = "move: [{slot: 2026-01-29, to: 2026-01-28, reason: a conference}]\n"
    desk.put({f"{FOLDER}coaching/column.yml": COLUMN + moved})
    calendar = icalendar.Calendar.from_ical(desk.run("schedule", "--format", "ics").out)
    sequences = {str(one["uid"]): one.get("sequence") for one in calendar.walk("VEVENT")}
    assert sequences["coaching-2026-01-29-plan@columnist"] == 1
    assert sequences["coaching-2026-02-12-plan@columnist"] is None
