"""`check --against`: a submission beside the publication that it is meant for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.building import FOLDER, case_study
from tests.cli.desk import desk_with

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

HERE = f"{FOLDER}coaching/here.md"
GOOD = case_study(publish_on="2026-01-29")


def test_what_is_the_editors_is_pointed_out_and_stops_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("base", "submission"):
        (tmp_path / name).mkdir()
    base = desk_with(tmp_path / "base", capsys)
    desk = desk_with(tmp_path / "submission", capsys, here=GOOD)
    told = desk.run("check", "--against", str(base.root), "--format", "github")
    assert told.status == 0
    assert f"::notice file={HERE},line=5,col=9,title=editors-decision::" in told.out
    assert f"::notice file={HERE},line=6,col=13,title=editors-decision::" in told.out


def test_changed_files_come_first_among_what_github_shows(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("base", "submission"):
        (tmp_path / name).mkdir()
    faulty = GOOD.replace("2026-01-29", "2026-13-01")
    old = {f"a{number:02}": faulty for number in range(12)}
    base = desk_with(tmp_path / "base", capsys, **old)
    desk = desk_with(tmp_path / "submission", capsys, **old, here=faulty)
    told = desk.run("check", "--against", str(base.root), "--format", "github")
    assert told.status == 1
    assert told.out.splitlines()[0].startswith(f"::error file={HERE},")


def test_a_folder_that_holds_no_publication_is_misuse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = desk_with(tmp_path, capsys).run("check", "--against", str(tmp_path / "nowhere"))
    assert told.status == 2
    assert "There is no publication in" in told.err
