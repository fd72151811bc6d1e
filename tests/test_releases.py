"""Releases on the disk: whole or not there at all, one live, five kept, one run at a time."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from columnist import releases
from columnist.releases import (
    KEPT,
    LOCK,
    alone,
    bring_in,
    current_release,
    leave_nothing,
    place_aside,
    previous_release,
    put_in_place,
    releases_of,
    roll_back,
    site_digest,
    switch_to,
    target_fault,
)

if TYPE_CHECKING:
    from types import FrameType

    from _typeshed import TraceFunction


def finished(folder: Path, text: str, *, as_of: str = "2026-04-09") -> Path:
    """Write a site that shows a text."""
    folder.mkdir(parents=True)
    (folder / "index.html").write_text(text)
    (folder / "sub").mkdir()
    (folder / "sub" / "x.html").write_text("x")
    (folder / "build.json").write_text(json.dumps({"as_of": as_of, "released": "sha256:0"}))
    return folder


def published(target: Path, text: str) -> Path:
    with place_aside(target) as site:
        release = bring_in(finished(site, text), target)
    switch_to(release, target)
    return release


def shown(target: Path) -> str:
    return (target / "current" / "index.html").read_text()


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_release_is_brought_in_whole_and_switched_to(tmp_path: Path) -> None:
    release = published(tmp_path, "one")
    assert shown(tmp_path) == "one"
    assert (tmp_path / "current").readlink() == Path("releases", release.name)
    assert current_release(tmp_path) == release
    assert names(tmp_path) == {"current", "releases"}


def test_the_same_site_built_later_is_the_same_release(tmp_path: Path) -> None:
    one = finished(tmp_path / "one", "text", as_of="2026-04-09")
    later = finished(tmp_path / "later", "text", as_of="2026-04-10T07:00:00Z")
    other = finished(tmp_path / "other", "text.")
    assert site_digest(one) == site_digest(later) != site_digest(other)


def test_the_files_of_the_search_index_make_no_release_but_its_script_does(
    tmp_path: Path,
) -> None:
    site = finished(tmp_path / "site", "text")
    before = site_digest(site)
    (site / "pagefind").mkdir()
    (site / "pagefind" / "en_28a794d.pf_filter").touch()
    assert site_digest(site) == before
    (site / "pagefind" / "pagefind.js").touch()
    assert site_digest(site) != before


@pytest.mark.parametrize("change", ["name", "bytes", "more", "released"])
def test_any_other_difference_is_another_release(tmp_path: Path, change: str) -> None:
    site = finished(tmp_path / "site", "text")
    before = site_digest(site)
    if change == "name":
        (site / "sub" / "x.html").rename(site / "sub" / "y.html")
    elif change == "bytes":
        (site / "sub" / "x.html").write_text("y")
    elif change == "more":
        (site / "empty.html").touch()
    else:
        (site / "build.json").write_text('{"as_of": "2026-04-09", "released": "sha256:1"}')
    assert site_digest(site) != before


def test_five_releases_are_kept_and_the_oldest_goes(tmp_path: Path) -> None:
    made = [published(tmp_path, str(number)) for number in range(KEPT + 2)]
    assert releases_of(tmp_path) == list(reversed(made[2:]))
    assert names(tmp_path) == {"current", "releases"}


def test_rolling_back_goes_one_step_each_time_until_there_is_none(tmp_path: Path) -> None:
    for text in ("one", "two", "three"):
        published(tmp_path, text)
    texts = []
    while roll_back(tmp_path):
        texts.append(shown(tmp_path))
    assert texts == ["two", "one"]
    assert previous_release(tmp_path) is None


def test_after_rolling_back_the_same_release_can_be_published_again(tmp_path: Path) -> None:
    published(tmp_path, "one")
    published(tmp_path, "two")
    roll_back(tmp_path)
    published(tmp_path, "two")
    assert shown(tmp_path) == "two"
    assert len(releases_of(tmp_path)) == 2
    roll_back(tmp_path)
    assert shown(tmp_path) == "one"


def test_what_a_stopped_run_has_left_is_cleared_away(tmp_path: Path) -> None:
    published(tmp_path, "one")
    finished(tmp_path / ".building-x" / "site", "half")
    (tmp_path / ".current-1").symlink_to("releases/nothing")
    with place_aside(tmp_path) as site:
        assert not site.exists()
        assert len(names(tmp_path) - {"current", "releases"}) == 1
    assert names(tmp_path) == {"current", "releases"}


def test_live_is_whole_after_every_single_step_of_a_release(tmp_path: Path) -> None:
    """As if the run were killed there: each line of the room is a moment at which it can end."""
    published(tmp_path, "one")
    steps = 0

    def look(frame: FrameType, event: str, _: object) -> TraceFunction | None:
        nonlocal steps
        if frame.f_code.co_filename != releases.__file__:
            return None
        if event == "line" and frame.f_code is not site_digest.__code__:
            steps += 1
            for release in (tmp_path / "current", *(tmp_path / "releases").iterdir()):
                assert (release / "index.html").read_text() in {"one", "two"}
                assert len(list(release.rglob("*"))) == 4
        return look

    tracer = sys.gettrace()
    sys.settrace(look)
    try:
        published(tmp_path, "two")
    finally:
        sys.settrace(tracer)
    assert steps > 50
    assert shown(tmp_path) == "two"


def failing(target: Path) -> None:
    with place_aside(target) as site:
        finished(site, "half")
        raise ZeroDivisionError


def test_a_failure_leaves_nothing_aside(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        failing(tmp_path)
    assert names(tmp_path) == set()


def test_a_folder_of_somebody_else_is_refused_and_an_empty_or_own_one_is_not(
    tmp_path: Path,
) -> None:
    assert target_fault(tmp_path / "new") == ""
    assert target_fault(tmp_path) == ""
    (tmp_path / "releases").mkdir()
    assert "is not empty, and publish has not made it" in target_fault(tmp_path)
    (tmp_path / LOCK).touch()
    assert target_fault(tmp_path) == ""
    (tmp_path / "current").mkdir()
    assert "is no link" in target_fault(tmp_path)


def test_a_run_without_a_release_leaves_no_folder(tmp_path: Path) -> None:
    new = tmp_path / "deep" / "new"
    with alone(new / LOCK, waiting=pytest.fail):
        leave_nothing(new, is_new=True)
    assert not new.exists()
    with alone(new / LOCK, waiting=pytest.fail):
        published(new, "one")
        leave_nothing(new, is_new=True)
    assert names(new) == {LOCK, "current", "releases"}


HOLDS = """
import sys, time
from pathlib import Path
from columnist.releases import alone
with alone(Path(sys.argv[1]), waiting=lambda: print("waits", flush=True)):
    print("holds", flush=True)
    time.sleep(float(sys.argv[2]))
"""


def holder(lock: Path, seconds: float) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", HOLDS, str(lock), str(seconds)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_the_second_of_two_runs_waits_and_says_so(tmp_path: Path) -> None:
    with holder(tmp_path / LOCK, 0.5) as first:
        assert line(first) == "holds"
        with holder(tmp_path / LOCK, 0) as second:
            assert line(second) == "waits"
            assert line(second) == "holds"
    assert (first.returncode, second.returncode) == (0, 0)


def test_a_killed_run_lets_go_of_the_lock(tmp_path: Path) -> None:
    with holder(tmp_path / LOCK, 60) as first:
        assert line(first) == "holds"
        first.kill()
    waited: list[str] = []
    with alone(tmp_path / LOCK, waiting=lambda: waited.append("x")):
        assert not waited


def test_a_child_that_outlives_its_run_keeps_the_lock(tmp_path: Path) -> None:
    with alone(tmp_path / LOCK, waiting=pytest.fail) as handle:
        command = [sys.executable, "-c", "import time; time.sleep(0.4)"]
        orphan = subprocess.Popen(command, pass_fds=(handle,))
    waited: list[float] = []
    with alone(tmp_path / LOCK, waiting=lambda: waited.append(time.monotonic())):
        assert len(waited) == 1
    assert orphan.wait() == 0


def test_of_a_lock_that_was_taken_away_meanwhile_a_new_one_is_made(tmp_path: Path) -> None:
    new = tmp_path / "new"
    with holder(new / LOCK, 0.3) as first:
        assert line(first) == "holds"
        with alone(new / LOCK, waiting=(new / LOCK).unlink):
            assert (new / LOCK).exists()


def test_two_renames_put_a_site_in_place(tmp_path: Path) -> None:
    place, aside = tmp_path / "site", tmp_path / "previous"
    for text in ("one", "two"):
        put_in_place(finished(tmp_path / "built", text), place, aside=aside)
        assert (place / "index.html").read_text() == text
    assert names(tmp_path) == {"site"}
