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
    told = shelf.run("audit", "nothing", as_of=AT)
    assert told.status == MISUSED
    assert told.err == (
        'columnist: There is no folder "nothing". '
        "Name the folder that the site was built into, such as site.\n"
    )


def test_an_empty_folder_does_not_pass_for_a_safe_site(shelf: Shelf) -> None:
    (shelf.root / "empty").mkdir()
    told = shelf.run("audit", str(shelf.root / "empty"), as_of=AT)
    assert told.status == PROBLEMS
    assert told.out.startswith("error: This folder holds no site that Columnist built: ")


@pytest.mark.parametrize("folder", ["empty", "docs", "case_studies"])
def test_a_folder_that_holds_no_site_is_told_to_be_none_once_and_what_to_do(
    shelf: Shelf, folder: str
) -> None:
    (shelf.root / "empty").mkdir()
    told = shelf.run("audit", folder, as_of=AT)
    assert told.status == PROBLEMS
    assert told.out.count("[lack]") == 1
    assert "There is no such file" not in told.out
    assert told.err == (
        "Name the folder that the site was built into, such as site. "
        "Where there is none yet, `mkdocs build` makes it.\n"
    )


def test_a_leak_is_told_even_where_there_is_no_site(shelf: Shelf) -> None:
    told = shelf.run("audit", "case_studies", as_of=AT)
    assert "which is not published. [leak]" in told.out


def test_a_part_of_a_site_is_told_to_be_no_site(shelf: Shelf) -> None:
    told = shelf.run("audit", str(shelf.target / "coaching"), as_of=AT)
    assert told.out.startswith("error: This folder holds no site that Columnist built: ")
