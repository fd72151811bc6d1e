"""`SOURCE_DATE_EPOCH` sets the times of the files of a site, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from mkdocs.exceptions import PluginError

from columnist.hosts.mkdocs.stamps import VARIABLE, stamp_files, stamp_of_build
from tests.publishing import build, contents, pieces, write_publication

if TYPE_CHECKING:
    from pathlib import Path

MOMENT = 1_700_000_000


def test_the_files_of_a_build_carry_the_time_and_hold_what_they_held(tmp_path: Path) -> None:
    root = write_publication(tmp_path, pieces())
    plain = build(root, tmp_path / "plain")
    stamped = build(root, tmp_path / "stamped", **{VARIABLE: str(MOMENT)})

    files = [path for path in stamped.rglob("*") if path.is_file()]
    assert {path.stat().st_mtime for path in files} == {MOMENT}
    others = contents(plain)
    assert [
        path
        for path, data in contents(stamped).items()
        if path[:9] != "pagefind/" and others[path] != data and not path.endswith(".gz")
    ] == []


@pytest.mark.parametrize("text", ["", "yesterday", "-1", "1.5", "9" * 12, "\u0661"])
def test_a_time_that_is_none_stops_the_build_before_it_begins(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setenv(VARIABLE, text)
    with pytest.raises(PluginError, match="but whole seconds since 1970 were expected"):
        stamp_of_build()


def test_without_the_variable_the_times_are_those_of_the_machine(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    assert stamp_of_build() is None
    file = tmp_path / "a.html"
    file.write_text("")
    before = file.stat().st_mtime_ns
    stamp_files(tmp_path, None)
    assert file.stat().st_mtime_ns == before
