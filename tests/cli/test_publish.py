"""`publish`: what goes live and what stops it; whatever stops it, what is live stays whole."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from columnist.cli.refusal import MISUSED, PROBLEMS, WELL
from tests.cli.shelf import COMING, LIVE, SETTINGS, Shelf
from tests.publishing import COMES_AT

if TYPE_CHECKING:
    from pathlib import Path

UNTOUCHED = "What is live is as it was."
LATER = "2026-06-03T12:00:00+00:00"
THREE_HOURS_LATE = "2026-06-04T09:12:00+00:00"
LEAKING_HOOK = """\
from pathlib import Path

def on_post_build(config):
    page = Path(config.site_dir) / "index.html"
    page.write_text(page.read_text() + "<p>The late reply</p>")
"""


@pytest.fixture
def shelf(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shelf:
    return Shelf(tmp_path, capsys)


@pytest.fixture
def live(tmp_path: Path, capsys: pytest.CaptureFixture[str], once: Path) -> Shelf:
    """A publication that is live; published once, and copied for each test."""
    shelf = Shelf(tmp_path, capsys)
    shutil.copytree(once, shelf.target, symlinks=True)
    return shelf


def stopped(shelf: Shelf, *words: str, at: str = LATER) -> str:
    """Publish, see that it stops and that nothing has changed, and return all that it said."""
    before = shelf.live
    told = shelf.publish(*words, at=at)
    assert told.status == PROBLEMS
    assert shelf.live == before
    assert shelf.leavings() == set()
    assert UNTOUCHED in told.err
    return told.out + told.err


def test_the_same_later_is_nothing_new(live: Shelf) -> None:
    before = live.live
    told = live.publish(at=LATER)
    assert (told.status, told.err) == (WELL, "")
    assert "has nothing new to show; it holds 2 published case studies" in told.out
    assert live.live == before
    assert len(list((live.target / "releases").iterdir())) == 1


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("docs/about.md", "# About us\n\nWe have moved.\n"),
        ("mkdocs.yml", SETTINGS.replace("font: false", "font: false, palette: {scheme: slate}")),
    ],
)
def test_a_page_of_the_owners_or_another_theme_is_new_by_itself(
    live: Shelf, path: str, text: str
) -> None:
    before = live.live
    live.put({path: text})
    told = live.publish()
    assert (told.status, told.err) == (WELL, "")
    assert "shows 2 published case studies" in told.out
    assert live.live != before


def test_a_piece_that_goes_out_on_a_later_day_is_late_by_days(live: Shelf) -> None:
    told = live.publish(at="2026-06-06")
    assert told.err == (
        "warning: coaching/the-late-reply is published, in the slot 2026-06-04, 2 days after its "
        "time.\n"
    )


def test_a_piece_goes_out_late_with_a_warning_and_can_be_rolled_back(live: Shelf) -> None:
    before = live.live
    told = live.publish(at=THREE_HOURS_LATE)
    assert told.status == WELL
    assert told.err == (
        "warning: coaching/the-late-reply is published, in the slot 2026-06-04, 3 h 12 min after "
        "its time.\n"
    )
    assert (live.target / "current" / "coaching" / "the-late-reply" / "index.html").exists()
    after = live.live
    told = live.publish("--rollback", at=THREE_HOURS_LATE)
    assert "shows 2 published case studies again, as of 2026-06-01T12:00:00Z." in told.out
    assert live.live == before != after
    assert "There is no release before the live one." in stopped(live, "--rollback")


def test_a_release_that_shows_what_was_withdrawn_since_is_not_rolled_back_to(live: Shelf) -> None:
    assert live.publish(at=COMES_AT).status == WELL
    live.change(LIVE, '"approved"', '"withdrawn"')
    said = stopped(live, "--rollback", at=COMES_AT)
    assert "still shows coaching/two-rotas, which was withdrawn since." in said


def test_an_earlier_instant_is_refused(live: Shelf) -> None:
    said = stopped(live, at="2026-05-06")
    assert "2026-05-06 is earlier than 2026-06-01T12:00:00Z" in said
    assert "--force publishes it all the same." in said


def test_a_live_piece_cannot_get_lost_or_change_its_slot(live: Shelf) -> None:
    live.change(LIVE, '"2026-05-07"', '"2026-05-21"')
    assert "publish_on is now 2026-05-21" in stopped(live)
    (live.root / LIVE).unlink()
    assert "coaching/two-rotas is live, and its file is no longer there." in stopped(live)


def test_an_error_in_a_piece_that_is_live_or_in_a_shared_file_stops(live: Shelf) -> None:
    live.change(LIVE, '["confidence"]', '["no-such-theme"]')
    assert f"{LIVE}:7:" in stopped(live)
    live.change(LIVE, '["no-such-theme"]', '["confidence"]')
    live.put({"case_studies/people.yml": "a: [\n"})
    assert "case_studies/people.yml:" in stopped(live)


def test_an_error_in_another_piece_withholds_it_and_names_it_only_if_asked(shelf: Shelf) -> None:
    shelf.change(COMING, '["lamplight-hours"]', '["no-such-theme"]')
    told = shelf.publish()
    assert told.status == WELL
    assert "warning: 1 piece is withheld because of errors: " in told.err
    assert "late-reply" not in told.out + told.err
    assert "withheld because of errors: coaching/the-late-reply." in shelf.publish("--show").err


def test_a_leak_stops_it_and_is_told_without_a_name(live: Shelf) -> None:
    live.put({"mkdocs.yml": live.settings + "hooks: [leak.py]\n", "leak.py": LEAKING_HOOK})
    said = stopped(live)
    assert "index.html: error: It shows the title of " in said
    assert "late reply" not in said
    assert "late-reply" not in said


def test_a_build_that_fails_is_told(live: Shelf) -> None:
    live.put({"mkdocs.yml": live.settings + "hooks: [missing.py]\n"})
    said = stopped(live)
    output, _, sentence = said.rpartition("columnist: ")
    assert sentence.startswith("The site could not be built (exit status 1). What is live is as it")
    assert "missing.py" in output
    assert "<U+000A>" not in said


def test_a_live_release_that_cannot_be_read_stops_it(live: Shelf) -> None:
    (live.target / "current" / "schedule.json").unlink()
    told = live.publish(at=LATER)
    assert told.status == PROBLEMS
    assert "cannot be read, so nobody can tell what it shows." in told.err


@pytest.mark.parametrize(
    ("where", "why"),
    [
        ("docs", "docs/ is published as it is."),
        ("docs/www", "docs/ is published as it is."),
        ("case_studies/coaching/www", "case_studies/ is where pieces are read from."),
        ("site", "site/ is the finished site, which each build makes anew."),
        ("site/www", "site/ is the finished site, which each build makes anew."),
        ("out/www", "site/ is the finished site, which each build makes anew."),
    ],
)
def test_a_folder_of_the_publication_s_own_is_refused_and_left(
    shelf: Shelf, where: str, why: str
) -> None:
    (shelf.root / "out").symlink_to("site")
    before = set(shelf.root.rglob("*"))
    shelf.target = shelf.root / where
    told = shelf.publish()
    assert (told.status, told.out) == (MISUSED, "")
    assert told.err.endswith(f'", but {why} Choose another place.\n')
    assert shelf.publish("--rollback").status == MISUSED
    assert set(shelf.root.rglob("*")) == before


def test_a_folder_of_somebody_else_is_refused_and_left(shelf: Shelf) -> None:
    shelf.put({"../www/index.html": "mine"})
    told = shelf.publish()
    assert told.status == PROBLEMS
    assert "is not empty, and publish has not made it." in told.err
    assert (shelf.target / "index.html").read_text() == "mine"
    assert shelf.leavings() == {"index.html"}
