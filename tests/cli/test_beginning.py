"""What is said to the owner of a publication that has nothing in it yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.building import FOLDER
from tests.cli.desk import Desk, desk_with

if TYPE_CHECKING:
    from pathlib import Path


def test_where_there_is_no_case_study_yet_it_is_told_how_to_begin(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = desk_with(tmp_path, capsys).run("check")
    assert (told.status, told.out) == (0, "No problems.\n")
    assert told.err == "There is no case study yet; `columnist new COLUMN TITLE` begins one.\n"


def without_column(root: Path, capsys: pytest.CaptureFixture[str]) -> Desk:
    desk = desk_with(root, capsys)
    (root / f"{FOLDER}coaching/column.yml").unlink()
    (root / f"{FOLDER}coaching").rmdir()
    return desk


def test_where_there_is_no_column_yet_it_is_told_what_the_first_one_holds(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = without_column(tmp_path, capsys).run("check")
    assert (told.status, told.out) == (0, "No problems.\n")
    said, held, then = told.err.split("\n\n")
    assert said == (
        "There is no column yet. Make a folder for one in case_studies/, and in it a file "
        "column.yml that holds at least:"
    )
    assert then == (
        "Then you can write its case studies; `columnist new COLUMN TITLE` begins one.\n"
    )
    desk = without_column(tmp_path / "other", capsys)
    desk.put({f"{FOLDER}nights/column.yml": held.replace("    ", "")})
    assert desk.run("check", "--strict").status == 0
    assert desk.run("new", "nights", "The late reply").status == 0


def test_who_begins_a_case_study_without_a_column_is_told_where_to_read_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = without_column(tmp_path, capsys).run("new", "nights", "The late reply")
    assert told.status == 2
    assert told.err.endswith(
        "The first one begins with a file case_studies/nights/column.yml; `columnist check` shows "
        "what it holds at least.\n"
    )


@pytest.mark.parametrize("people", ["", None])
def test_a_first_draft_before_anybody_is_known_holds_nothing_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], people: str | None
) -> None:
    desk = desk_with(tmp_path, capsys)
    desk.put({f"{FOLDER}people.yml": people or ""})
    if people is None:
        (tmp_path / f"{FOLDER}people.yml").unlink()

    assert desk.run("new", "coaching", "The late reply").status == 0
    told = desk.run("check")
    assert told.status == 0
    assert (
        'warning: "your-id" stands for the id of a coach who is not in people.yml yet. '
        "[unknown-person]\n    hint: Add yourself to people.yml, and write your id here.\n"
    ) in told.out
