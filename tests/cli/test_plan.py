"""`plan` shows what it would do, writes only when told, and only the days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.building import COLUMN, FOLDER, case_study
from tests.cli.desk import SETTINGS, Desk, desk_with

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PLANNED = 'status: "approved"\npublish_on: 2026-01-29\n'
READY = case_study(publish_on=None)


def test_without_write_the_plan_is_shown_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = desk_with(tmp_path, capsys, here=READY)
    told = desk.run("plan")
    assert told.status == 0
    assert told.out == "2026-01-29  case_studies/coaching/here.md  Space to think\n"
    assert "  + publish_on: 2026-01-29" in told.err
    assert told.err.endswith("Nothing was written. With --write, the days go into the files.\n")
    assert desk.text("here") == READY


def test_with_write_each_piece_gets_one_line_more(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = desk_with(tmp_path, capsys, here=READY, there=READY.replace("\n", "\r\n"))
    told = desk.run("plan", "coaching", "--write")
    assert told.status == 0
    assert told.err.endswith(
        "Written: case_studies/coaching/here.md\nWritten: case_studies/coaching/there.md\n"
    )
    assert desk.text("here") == READY.replace('status: "approved"\n', PLANNED)
    later = PLANNED.replace("01-29", "02-12").replace("\n", "\r\n")
    assert desk.text("there") == READY.replace("\n", "\r\n").replace(
        'status: "approved"\r\n', later
    )
    again = desk.run("plan", "--write")
    assert (again.status, again.out) == (0, "")
    assert again.err == "Coaching: no ready piece is without a day.\n"


def test_what_stays_without_a_day_and_what_comes_too_soon_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    linking = case_study('"How do you relate to details?" See [it](../draft/).', publish_on=None)
    desk = desk_with(
        tmp_path, capsys, a=linking, b=READY, draft=case_study(publish_on=None, status="draft")
    )
    desk.put({f"{FOLDER}coaching/column.yml": COLUMN + "deadlines: {final copy: 14 days}\n"})
    told = desk.run("plan")
    assert told.out == "2026-02-12  case_studies/coaching/b.md  Space to think\n"
    assert told.err.startswith(
        "Coaching: the slot of 29 January 2026 comes too soon; its final copy was due on "
        "15 January 2026.\n"
        "case_studies/coaching/a.md stays without a day: it links to "
        "case_studies/coaching/draft.md, which has no day itself.\n"
    )


def test_a_plan_that_would_bring_an_error_is_not_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = desk_with(tmp_path, capsys, here=READY)
    rare = COLUMN.replace("every: 2 weeks, on: thursday", "every: 40 months, on: 15")
    desk.put({f"{FOLDER}coaching/column.yml": rare + "rules: {far-date: error}\n"})
    told = desk.run("plan", "--write")
    assert told.status == 1
    assert "[far-date]" in told.err
    assert "hint: Look at the year once more." in told.err
    assert told.err.endswith("The plan would bring these errors, so nothing was written.\n")
    assert desk.text("here") == READY


def test_a_file_that_cannot_be_changed_safely_is_left_and_shown_by_hand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    odd = READY.replace('title: "Space to think"', '? title\n: "Space to think"')
    desk = desk_with(tmp_path, capsys, here=odd)
    told = desk.run("plan", "--write")
    assert told.status == 1
    assert "publish_on: 2026-01-29\n" in told.err
    assert "here.md was left as it is: no place was found" in told.err
    assert desk.text("here") == odd


def test_an_unknown_column_is_refused_with_the_nearest(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = desk_with(tmp_path, capsys).run("plan", "couching")
    assert told.status == 2
    assert told.err == 'columnist: There is no column "couching". Did you mean "coaching"?\n'


def test_a_publication_without_a_column_is_told_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Desk(tmp_path, capsys)
    desk.put({"mkdocs.yml": SETTINGS, f"{FOLDER}vocabulary.yml": ""})
    told = desk.run("plan")
    assert (told.status, told.out) == (0, "")
    assert told.err == "There is no column in case_studies/ that can be read, so nothing to plan.\n"
    told = desk.run("new", "coaching", "A title")
    assert told.status == 2
    assert "The first one begins with a file case_studies/coaching/column.yml;" in told.err
