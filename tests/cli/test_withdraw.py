"""`withdraw` takes a piece out, whatever state it is in, and keeps all else of its file."""

from __future__ import annotations

import pytest

from columnist.cli.refusal import MISUSED, PROBLEMS, WELL
from tests.building import FOLDER, case_study
from tests.cli.desk import Desk, desk_with

HERE = case_study(publish_on="2026-01-15")
GONE = HERE.replace('"approved"', "withdrawn").replace(
    "}\n---\n", "}\nwithdrawn:\n  on: 2026-01-20\n  mode: gone\n  note: By wish\n---\n"
)


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]) -> Desk:
    return desk_with(tmp_path_factory.mktemp("publication"), capsys, here=HERE)


def test_status_day_mode_and_note_are_written_and_nothing_else(desk: Desk) -> None:
    told = desk.run("withdraw", "coaching/here", "--mode", "gone", "--note", " By\n wish ")
    assert told.status == WELL
    assert desk.text("here") == GONE
    assert "It is taken out at the next build." in told.err


def test_the_day_is_that_of_the_column_s_zone(desk: Desk) -> None:
    column = desk.root / f"{FOLDER}coaching/column.yml"
    column.write_text(column.read_text().replace("Europe/London", "Pacific/Auckland"))
    desk.run("withdraw", "coaching/here", "--mode", "vanish", as_of="2026-01-20T12:00+00:00")
    assert "  on: 2026-01-21\n" in desk.text("here")


def test_done_twice_it_changes_nothing(desk: Desk) -> None:
    desk.run("withdraw", "coaching/here", "--mode", "gone", "--note", "By wish")
    told = desk.run("withdraw", "coaching/here", "--mode", "gone", as_of="2026-03-01")
    assert told.status == WELL
    assert "is withdrawn already, in that way." in told.err
    assert desk.text("here") == GONE


def test_from_gone_to_vanish_the_note_goes_and_the_day_stays(desk: Desk) -> None:
    desk.run("withdraw", "coaching/here", "--mode", "gone", "--note", "By wish")
    desk.run("withdraw", "coaching/here", "--mode", "vanish", as_of="2026-03-01")
    expected = GONE.replace("  note: By wish\n", "").replace("mode: gone", "mode: vanish")
    assert desk.text("here") == expected


def test_a_note_that_nobody_would_see_is_refused(desk: Desk) -> None:
    told = desk.run("withdraw", "coaching/here", "--mode", "vanish", "--note", "By wish")
    assert told.status == MISUSED
    assert "--note is shown only with --mode gone" in told.err


def test_the_mode_has_to_be_said(desk: Desk) -> None:
    told = desk.run("withdraw", "coaching/here")
    assert told.status == MISUSED
    assert "--mode" in told.err
    assert desk.text("here") == HERE


def test_a_piece_with_errors_and_one_whose_column_cannot_be_read_go_as_well(desk: Desk) -> None:
    desk.put(
        {
            f"{FOLDER}coaching/here.md": HERE.replace("sessions:", "session:"),
            f"{FOLDER}coaching/column.yml": "title: [\n",
        }
    )
    assert desk.run("withdraw", "coaching/here", "--mode", "vanish").status == WELL
    assert "status: withdrawn\n" in desk.text("here")
    assert "  on: 2026-01-20\n" in desk.text("here")


def test_a_file_whose_front_matter_cannot_be_read_is_shown_by_hand(desk: Desk) -> None:
    broken = HERE.replace("title:", "title: [")
    desk.put({f"{FOLDER}coaching/here.md": broken})
    told = desk.run("withdraw", "coaching/here", "--mode", "vanish")
    assert told.status == PROBLEMS
    assert "status: withdrawn\nwithdrawn:\n  on: 2026-01-20\n  mode: vanish\n" in told.err
    assert "was left as it is: its front matter cannot be read." in told.err
    assert desk.text("here") == broken


def test_links_that_are_broken_by_it_are_told_and_it_goes_all_the_same(desk: Desk) -> None:
    linking = case_study('"How do you relate to details?" [It](../here/).', publish_on="2026-01-29")
    desk.put({f"{FOLDER}coaching/there.md": linking})
    told = desk.run("withdraw", "coaching/here", "--mode", "vanish")
    assert told.status == PROBLEMS
    assert "These errors stand in the way of that build until they are mended:" in told.err
    assert "case_studies/coaching/there.md:14:" in told.err
    assert "status: withdrawn\n" in desk.text("here")


def test_a_dry_run_writes_nothing(desk: Desk) -> None:
    told = desk.run("withdraw", "coaching/here", "--mode", "vanish", "--dry-run")
    assert told.status == WELL
    assert "  + status: withdrawn" in told.err
    assert desk.text("here") == HERE
