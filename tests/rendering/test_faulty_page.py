"""The page that stands in for a piece with errors, as its author sees it while writing."""

from __future__ import annotations

import pytest

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.composition import Composition, compose
from columnist.rendering.view_parts import FaultView
from columnist.rendering.views import ColumnView, FaultyView, Page
from tests.building import FOLDER, case_study, judgement_of, publication
from tests.rendering.reading import content, text

AT = "2026-04-15"
SETTINGS = Settings("Stories", "https://example.org/")
COMING = "2026-04-23"


def preview(files: dict[str, str | bytes], *, shows_waiting: bool = True) -> Composition:
    judgement = judgement_of(files, AT)
    edition = edition_of(judgement, settings=SETTINGS, shows_waiting=shows_waiting)
    return compose(edition, description="")


def faulty(files: dict[str, str | bytes]) -> list[Page]:
    return [page for page in preview(files).pages if page.kind == "faulty"]


def test_a_piece_with_errors_shows_them_in_place_of_its_story() -> None:
    body = '<b>Loud</b>\n\n"How do you relate to details?"'
    piece = case_study(body, publish_on=COMING, status="aproved")
    [page] = faulty(publication(a=piece))

    assert (page.path, page.title, page.is_indexed) == ("coaching/a/", "2 errors to mend", False)
    assert isinstance(page.content, FaultyView)
    assert page.content.faults[0] == FaultView(
        "Error",
        "a.md",
        5,
        'status is "aproved", but draft, review, approved or withdrawn was expected.',
        'Did you mean "approved"?',
    )
    read = text(content(page))
    assert "2 errors to mend" in read
    assert "when case_studies/coaching/a.md is mended and saved." in read
    assert "Error in line 5 status is" in read
    assert 'What to do: Did you mean "approved"?' in read


def test_an_error_in_a_picture_is_told_with_its_file() -> None:
    files = publication() | {
        f"{FOLDER}coaching/desk/index.md": case_study(publish_on=COMING),
        f"{FOLDER}coaching/desk/notes.txt": "Not to be here.",
    }
    [page] = faulty(files)

    assert "Error in line 1 of notes.txt" in text(content(page))


def test_a_column_does_not_list_it_and_its_pictures_are_not_shown() -> None:
    files = publication(a=case_study("![x](a.jpg)", publish_on=COMING), b=case_study())
    made = preview(files)

    [column] = [page.content for page in made.pages if page.kind == "column"]
    assert isinstance(column, ColumnView)
    assert column.waiting == ()
    assert made.pictures == ()


def test_readers_see_nothing_of_it() -> None:
    files = publication(a=case_study(publish_on="2026-04-09", status="aproved"), b=case_study())
    made = preview(files, shows_waiting=False)

    assert "coaching/a/" not in {page.path for page in made.pages}


@pytest.mark.parametrize("name", ["BAD.md", "a b.md", "schedule.md", "b/index.md"])
def test_what_can_have_no_page_has_none(name: str) -> None:
    files = publication(b=case_study(publish_on=COMING, status="aproved"))
    files[f"{FOLDER}coaching/{name}"] = case_study(publish_on="2026-05-07", status="aproved")

    assert [page.path for page in faulty(files)] == ["coaching/b/"]
