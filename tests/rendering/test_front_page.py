"""The front page: what it says of themes, and what it leaves to their own pages."""

from __future__ import annotations

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.composition import compose
from columnist.rendering.html import render_page
from tests.building import FOLDER, VOCABULARY, case_study, judgement_of, publication

FIRST, SECOND = "Trusting your own judgement.", "For people who wait for somebody else."
WORDS = VOCABULARY.replace(
    'description: "Trusting your own judgement, and saying so."',
    f'description: "{FIRST} {SECOND}"',
)


def page(path: str) -> str:
    """A page of a publication with one case study, as HTML."""
    files = publication(a_story=case_study()) | {f"{FOLDER}vocabulary.yml": WORDS}
    settings = Settings(name="Stories", url="https://example.org/")
    edition = edition_of(judgement_of(files, "2026-06-01"), settings=settings)
    [found] = [one for one in compose(edition, description="").pages if one.path == path]
    return render_page(found, site=edition.site).content


def test_a_theme_is_told_in_a_sentence_on_the_front_page_and_whole_on_its_own() -> None:
    assert FIRST in page("")
    assert SECOND not in page("")
    for path in ("themes/", "themes/confidence/"):
        assert f"{FIRST} {SECOND}" in page(path)
