"""`make site`: a build that fails leaves the site as it was; one that ends says what is next."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

import pytest

from tools.build_site import build_site, coming, trial

if TYPE_CHECKING:
    from pathlib import Path

SCHEDULE = json.dumps(
    {
        "version": 1,
        "columns": [
            {
                "id": "first-hundred-days",
                "title": "First hundred days",
                "timezone": "America/New_York",
                "next": "first-hundred-days/2026-12-01",
                "slots": [
                    {"id": "first-hundred-days/2026-12-01", "at": "2026-12-01T12:00:00Z"},
                    {"id": "first-hundred-days/2027-01-05", "at": "2027-01-05T12:00:00Z"},
                ],
            },
            {
                "id": "afterwards",
                "title": "Afterwards",
                "timezone": "Europe/London",
                "next": None,
                "slots": [],
            },
            {
                "id": "coaching",
                "title": "Coaching",
                "timezone": "Europe/London",
                "next": "coaching/2026-11-26",
                "slots": [{"id": "coaching/2026-11-26", "at": "2026-11-26T07:00:00+00:00"}],
            },
        ],
    }
)
WELL = (sys.executable, "-c", "")
BUILDING = f"""
import pathlib, sys
folder = pathlib.Path(sys.argv[1])
folder.mkdir()
(folder / "index.html").write_text("new")
(folder / "schedule.json").write_text({SCHEDULE!r})
(folder / "build.json").write_text('{{"as_of": "2026-11-22"}}')
"""
BUILDS = (sys.executable, "-c", BUILDING)
BUILDS_HALF = (sys.executable, "-c", BUILDING + "sys.exit(1)")
AUDITING = """
import pathlib, sys
site, option, day = sys.argv[1:]
assert (option, day) == ("--as-of", "2026-11-22")
assert pathlib.Path(site, "index.html").read_text() == "new"
"""
FINDS_NOTHING = (sys.executable, "-c", AUDITING)
FINDS_SOMETHING = (sys.executable, "-c", AUDITING + "sys.exit(1)")
FAILS = (sys.executable, "-c", "import sys; sys.exit(1)")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A publication whose site has been built before."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text("old")
    return tmp_path


def front_page(root: Path) -> str:
    return (root / "site" / "index.html").read_text()


def test_a_finished_build_takes_the_place_of_the_site(root: Path) -> None:
    assert build_site(root, check=WELL, build=BUILDS, audit=FINDS_NOTHING) == 0
    assert front_page(root) == "new"
    assert [path.name for path in (root / ".build").iterdir()] == ["lock"]


def test_the_first_build_needs_no_site_before_it(tmp_path: Path) -> None:
    assert build_site(tmp_path, check=WELL, build=BUILDS, audit=FINDS_NOTHING) == 0
    assert front_page(tmp_path) == "new"


@pytest.mark.parametrize(
    ("check", "build", "audit"),
    [
        (FAILS, BUILDS, FINDS_NOTHING),
        (WELL, BUILDS_HALF, FINDS_NOTHING),
        (WELL, BUILDS, FINDS_SOMETHING),
    ],
    ids=["check", "build", "audit"],
)
def test_a_failure_leaves_the_site_as_it_was(
    root: Path, check: tuple[str, ...], build: tuple[str, ...], audit: tuple[str, ...]
) -> None:
    assert build_site(root, check=check, build=build, audit=audit) == 1
    assert front_page(root) == "old"


def test_a_full_disk_is_told_in_a_sentence_and_leaves_the_site_as_it_was(
    root: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    full = "import errno; print('Building', flush=True); raise OSError(errno.ENOSPC, 'No space')"
    assert build_site(root, check=WELL, build=(sys.executable, "-c", full), audit=WELL) == 1
    said = capfd.readouterr().err.splitlines()

    assert front_page(root) == "old"
    assert said[0] == "Building"
    assert len(said) == 2
    assert said[1].startswith("There is no space left on the disk of ")


def test_a_page_that_cannot_be_read_is_not_blamed_on_the_place_of_the_build(
    root: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    closed = "raise PermissionError(13, 'Permission denied', 'docs/about.md')"
    assert build_site(root, check=WELL, build=(sys.executable, "-c", closed), audit=WELL) == 1
    said = capfd.readouterr().err.splitlines()
    assert said[-1] == "PermissionError: [Errno 13] Permission denied: 'docs/about.md'"


def test_another_failure_of_a_build_is_shown_as_it_is(
    root: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    build_site(root, check=WELL, build=(sys.executable, "-c", "raise ValueError('x')"), audit=WELL)
    assert "ValueError: x" in capfd.readouterr().err


def test_the_leavings_of_a_stopped_build_do_not_come_into_the_site(root: Path) -> None:
    build_site(root, check=WELL, build=BUILDS_HALF, audit=FINDS_NOTHING)
    (root / ".build" / "site" / "stray.html").write_text("stray")
    assert build_site(root, check=WELL, build=BUILDS, audit=FINDS_NOTHING) == 0
    assert not (root / "site" / "stray.html").exists()


def test_a_site_lost_between_the_two_renames_is_brought_back(root: Path) -> None:
    (root / ".build").mkdir()
    (root / "site").rename(root / ".build" / "previous")
    assert build_site(root, check=FAILS, build=BUILDS, audit=FINDS_NOTHING) == 1
    assert front_page(root) == "old"


def test_a_trial_keeps_nothing(root: Path) -> None:
    assert trial(root, build=BUILDS, audit=FINDS_NOTHING) == 0
    assert front_page(root) == "old"
    assert not (root / ".build" / "site").exists()


def test_a_build_ends_by_saying_where_the_site_is_and_what_comes_next(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    build_site(root, check=WELL, build=BUILDS, audit=FINDS_NOTHING)
    assert capsys.readouterr().out.splitlines()[1:3] == [
        f"The site is built: {root / 'site' / 'index.html'}",
        "Next: Coaching, Thursday 26 November 2026, 07:00 (Europe/London).",
    ]


def test_the_next_of_each_column_is_told_in_its_own_time_the_soonest_first() -> None:
    assert coming(SCHEDULE) == [
        "Next: Coaching, Thursday 26 November 2026, 07:00 (Europe/London).",
        "Next: First hundred days, Tuesday 1 December 2026, 07:00 (America/New_York).",
        "Next: Afterwards has no date to come.",
    ]


def test_a_publication_without_columns_says_nothing_of_a_next_one() -> None:
    assert coming('{"version": 1, "columns": []}') == []
