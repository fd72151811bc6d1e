"""What is said to the owner of a publication that has nothing in it yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.cli.desk import desk_with

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_where_there_is_no_case_study_yet_it_is_told_how_to_begin(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = desk_with(tmp_path, capsys).run("check")
    assert (told.status, told.out) == (0, "No problems.\n")
    assert told.err == "There is no case study yet; `columnist new COLUMN TITLE` begins one.\n"
