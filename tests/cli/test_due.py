"""`due`: whether the live site is behind, from a file and from the web."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from columnist.cli.due import in_hours
from tests.building import COLUMN, FOLDER, case_study
from tests.cli.desk import Desk, desk_with
from tests.cli.live_site import PIECES, build_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def desk(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    at = desk_with(tmp_path, capsys, **PIECES)
    at.put({"site/build.json": build_of("2026-01-20")})
    return at


def test_nothing_is_due_while_nothing_has_come(desk: Desk) -> None:
    told = desk.run("due", as_of="2026-01-29T06:59:59+00:00")
    assert told.status == 0
    assert told.out == (
        "Not due: the live site shows the case studies and dates that are public now. (Your own "
        "pages, mkdocs.yml and the theme are not compared.) The next slot is "
        "coaching/2026-01-29: Thursday 29 January 2026, 07:00 (Europe/London).\n"
    )


BESIDE = case_study(title="Beside", publish_on="2026-01-26", off_cadence="true")


def test_the_editor_is_told_of_a_piece_that_comes_before_the_next_slot(desk: Desk) -> None:
    desk.put({f"{FOLDER}coaching/beside.md": BESIDE})
    told = desk.run("due", as_of="2026-01-20")
    assert told.out.endswith(
        " The next slot is coaching/2026-01-29: Thursday 29 January 2026, 07:00 (Europe/London). "
        "Before it, a piece comes on a day of its own: Monday 26 January 2026, 07:00 "
        "(Europe/London).\n"
    )
    assert desk.run("due", as_of="2026-01-26").status == 10


def test_of_a_piece_that_does_not_come_by_itself_no_day_is_told(desk: Desk) -> None:
    later = BESIDE.replace("2026-01-26", "2026-01-30")
    desk.put({f"{FOLDER}coaching/beside.md": BESIDE.replace("approved", "review")})
    desk.put({f"{FOLDER}coaching/later.md": later})
    told = desk.run("due", as_of="2026-01-20")
    assert told.out.endswith("29 January 2026, 07:00 (Europe/London).\n")


def test_where_the_rhythm_has_ended_such_a_piece_is_what_comes_next(desk: Desk) -> None:
    rule = "rrule: FREQ=WEEKLY;BYDAY=TH;UNTIL=20260129, from: 2026-01-15"
    changed = {
        f"{FOLDER}coaching/column.yml": f"{COLUMN[: COLUMN.index('cadence')]}cadence: {{{rule}}}\n",
        f"{FOLDER}coaching/beside.md": BESIDE.replace("2026-01-26", "2026-12-31"),
    }
    desk.put({**changed, "site/build.json": build_of("2026-02-01", changed)})
    told = desk.run("due", as_of="2026-02-01")
    assert told.out.endswith(
        " A piece comes on a day of its own: Thursday 31 December 2026, 00:00 (Europe/London).\n"
    )


def test_a_slot_that_has_come_is_due_and_it_is_told_since_when(desk: Desk) -> None:
    told = desk.run("due", as_of="2026-01-29T10:12:30+00:00")
    assert told.status == 10
    assert told.out == (
        "A build is due: coaching/2026-01-29 (Space to think) has come; late by 3 h 12 min.\n"
    )


def test_a_slot_is_due_at_its_instant_and_no_longer_once_it_is_live(desk: Desk) -> None:
    at = "2026-01-29T07:00:00+00:00"
    told = desk.run("due", as_of=at)
    assert told.out.endswith("has come; late by 0 min.\n")
    desk.put({"site/build.json": build_of(at)})
    edited = PIECES["first"].replace("Out already", "Out again")
    desk.put({f"{FOLDER}coaching/first.md": edited})
    assert "something public has changed" in desk.run("due", as_of="2026-01-29").out


def test_a_whole_day_ends_where_the_column_is(desk: Desk) -> None:
    desk.put({"site/build.json": build_of("2026-01-28")})
    edited = PIECES["first"].replace("Out already", "Out again")
    desk.put({f"{FOLDER}coaching/first.md": edited})
    assert "something public has changed" in desk.run("due", as_of="2026-01-28").out
    assert (
        "coaching/2026-01-29 (Space to think) has come" in desk.run("due", as_of="2026-01-29").out
    )


def test_several_slots_are_counted_from_the_oldest(desk: Desk) -> None:
    told = desk.run("due", as_of="2026-02-27T07:00:00+00:00")
    assert told.status == 10
    assert "coaching/2026-01-29 (Space to think) has come, and 2 more; late by 29 days" in told.out


def test_an_empty_slot_changes_what_readers_are_told(desk: Desk) -> None:
    desk.put({"site/build.json": build_of("2026-02-01")})
    told = desk.run("due", as_of="2026-02-12T07:05:00+00:00")
    assert told.status == 10
    assert "the slot coaching/2026-02-12 has come; late by 5 min." in told.out


def test_an_edited_piece_is_due_without_a_slot(desk: Desk) -> None:
    desk.put({f"{FOLDER}coaching/first.md": PIECES["first"].replace("Out already", "Out again")})
    told = desk.run("due")
    assert told.status == 10
    assert told.out == (
        "A build is due: something public has changed since the build of 2026-01-20.\n"
    )


@pytest.mark.parametrize("live", ["nowhere/build.json", "case_studies"])
def test_where_nothing_is_live_a_build_is_due(desk: Desk, live: str) -> None:
    told = desk.run("due", "--live", live)
    assert (told.status, told.out) == (10, f"A build is due: nothing is at {live}.\n")


def test_the_folder_of_the_site_will_do(desk: Desk) -> None:
    assert desk.run("due", "--live", "site").status == 0


OURS = {"version": 1, "as_of": "2026-01-20", "released": "sha256:" + "0" * 64}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ("<html>", "it is no JSON"),
        ("[" * 20_000, "it is no JSON"),
        ("[]", "it is no JSON object"),
        ("{}", "it names no version"),
        (json.dumps({**OURS, "version": True}), 'its version is "True", and 1 is known'),
        (json.dumps({**OURS, "version": 2}), 'its version is "2", and 1 is known'),
        (json.dumps({**OURS, "released": "abc"}), "it does not say what was released"),
        (json.dumps({**OURS, "released": None}), "it does not say what was released"),
        (json.dumps({**OURS, "as_of": "now"}), "it does not say as of when it was built"),
        (" " * 70_000, "it has more than 65,536 bytes"),
    ],
)
def test_what_is_not_ours_is_never_taken_for_not_due(desk: Desk, content: str, why: str) -> None:
    desk.put({"site/build.json": content})
    told = desk.run("due")
    assert (told.status, told.out) == (1, "")
    assert told.err == f"columnist: site/build.json is no build.json of Columnist: {why}.\n"


def test_a_file_that_cannot_be_read_ends_with_1(desk: Desk) -> None:
    told = desk.run("due", "--live", "mkdocs.yml/build.json")
    assert told.status == 1
    assert "mkdocs.yml/build.json cannot be read: Not a directory.\n" in told.err


def test_another_kind_of_address_is_misuse(desk: Desk) -> None:
    told = desk.run("due", "--live", "ftp://example.org/build.json")
    assert told.status == 2
    assert "is neither a file nor an address that begins with https://" in told.err


def test_errors_in_the_content_are_told_beside_the_answer(desk: Desk) -> None:
    desk.put({f"{FOLDER}coaching/third.md": "no front matter"})
    told = desk.run("due")
    assert told.status == 0
    assert "`columnist check` shows what is wrong.\n" in told.err


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(0, "0 min"), (5, "5 min"), (192, "3 h 12 min"), (1440, "1 day"), (3060, "2 days 3 h")],
)
def test_a_span_is_told_in_days_hours_and_minutes(minutes: int, said: str) -> None:
    assert in_hours(timedelta(minutes=minutes)) == said
