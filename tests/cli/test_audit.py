"""`audit`: how a finished site is searched from the command line, and what it says of it."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from columnist.cli.refusal import MISUSED, PROBLEMS, WELL
from tests.cli.shelf import Shelf
from tests.publishing import AT

if TYPE_CHECKING:
    from pathlib import Path

LATER = "2026-06-03T12:00:00+00:00"


@pytest.fixture
def shelf(tmp_path: Path, capsys: pytest.CaptureFixture[str], once: Path) -> Shelf:
    """A publication with its site beside it, in the folder `www`."""
    shelf = Shelf(tmp_path, capsys)
    shutil.copytree(once / "current", shelf.target)
    return shelf


def leaking(shelf: Shelf) -> None:
    page = shelf.target / "index.html"
    page.write_text(f"{page.read_text()}<p>The late reply</p>")


def test_a_clean_site_ends_well(shelf: Shelf) -> None:
    told = shelf.run("audit", str(shelf.target), as_of=AT)
    assert (told.status, told.err) == (WELL, "")
    assert told.out.startswith("Nothing leaks and nothing is missing: ")


def test_a_site_may_be_named_from_the_publication_s_folder(shelf: Shelf) -> None:
    assert shelf.run("audit", f"../{shelf.target.name}", as_of=AT).status == WELL


def test_a_leak_is_a_problem_and_is_told_without_a_name(shelf: Shelf) -> None:
    leaking(shelf)
    told = shelf.run("audit", str(shelf.target), as_of=AT)
    assert (told.status, told.err) == (PROBLEMS, "")
    assert "index.html: error: It shows the title of " in told.out
    assert "late" not in told.out


def test_names_and_words_are_shown_where_they_are_asked_for(shelf: Shelf) -> None:
    leaking(shelf)
    told = shelf.run("audit", str(shelf.target), "--show", as_of=AT)
    assert told.status == PROBLEMS
    assert 'of coaching/the-late-reply, which is not published ("the late reply").' in told.out


def test_a_site_of_another_instant_is_told_to_be_one(shelf: Shelf) -> None:
    told = shelf.run("audit", str(shelf.target), as_of="2026-06-04")
    assert told.status == PROBLEMS
    assert "coaching/the-late-reply/index.html: error: There is no such file;" in told.out
    assert (
        "The site was built as of 2026-06-01T12:00:00Z, and searched as of 2026-06-04;" in told.err
    )


def test_a_folder_that_is_not_there_is_a_misuse(shelf: Shelf) -> None:
    told = shelf.run("audit", str(shelf.root / "nothing"), as_of=AT)
    assert told.status == MISUSED
    assert "There is no folder" in told.err


def test_an_empty_folder_does_not_pass_for_a_safe_site(shelf: Shelf) -> None:
    (shelf.root / "empty").mkdir()
    told = shelf.run("audit", str(shelf.root / "empty"), as_of=AT)
    assert told.status == PROBLEMS
    assert "index.html: error: There is no such file; every site has it. [lack]" in told.out
