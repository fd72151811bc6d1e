"""`check --against`: a submission beside the publication that it is meant for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.building import FOLDER, case_study
from tests.cli.desk import SETTINGS, desk_with

if TYPE_CHECKING:
    from pathlib import Path

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


THEIRS = SETTINGS.replace("example.org", "example.net") + "hooks: [docs/evil.py]\n"


@pytest.mark.parametrize(
    "settings",
    [
        THEIRS,
        THEIRS.replace("[columnist]", "[{columnist: {content_dir: docs}}]"),
        "INHERIT: ../../../etc/passwd\n",
        "site_url: !ENV HOME\nplugins: [\n",
        None,
    ],
)
def test_the_settings_of_a_submission_decide_nothing_and_a_change_of_them_is_pointed_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], settings: str | None
) -> None:
    for name in ("base", "submission"):
        (tmp_path / name).mkdir()
    base = desk_with(tmp_path / "base", capsys)
    draft = case_study("[A page](https://example.org/about/).", status="review", publish_on=None)
    desk = desk_with(tmp_path / "submission", capsys, here=draft)
    (desk.root / "mkdocs.yml").unlink()
    if settings is not None:
        desk.put({"mkdocs.yml": settings})
    told = desk.run("check", "--against", str(base.root))
    assert told.status == 1
    assert "mkdocs.yml:1:1: note: The submission changes this file" in told.out
    # A link to the publication's own site is one to a page that is not there.
    assert f"{HERE}:" in told.out
    assert "[broken-link]" in told.out
    assert told.out.count(": error: ") == 1

    target = tmp_path / "preview"
    assert desk.run("preview", "--against", str(base.root), "--to", str(target)).status == 0
    html = (target / "coaching" / "here.html").read_text("utf-8")
    assert "https://example.org/" in html
    assert "example.net" not in html


def test_a_base_without_settings_is_misuse(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = desk_with(tmp_path / "submission", capsys)
    (tmp_path / "base/case_studies").mkdir(parents=True)
    told = desk.run("check", "--against", str(tmp_path / "base"))
    assert told.status == 2
    assert "There is no publication in" in told.err
