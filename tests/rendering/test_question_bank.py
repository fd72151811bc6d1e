"""The question bank: every question that a coach asked, also where its theme has no page."""

from __future__ import annotations

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.composition import compose
from tests.building import case_study, judgement_of, publication
from tests.rendering.reading import content, text

FIRST, SECOND = "How do you relate to details?", "What would happen if you did not answer?"
DEED = "assumption"
FILES = publication(
    a_story=case_study(
        themes=["confidence"],
        questions=[FIRST, {"text": SECOND, "theme": "email-overload", "does": DEED}],
    )
)


def test_a_question_is_listed_though_no_published_piece_is_about_its_theme() -> None:
    settings = Settings(name="Stories", url="https://example.org/")
    edition = edition_of(judgement_of(FILES, "2026-06-01"), settings=settings)
    pages = {one.path: one for one in compose(edition, description="").pages}
    body = content(pages["questions/"])
    links = {link.get("href"): link.text for link in body.iter("a")}
    headings = {one.get("id"): one for one in body.iter("h2")}

    assert "themes/email-overload/" not in pages
    assert "2 questions that coaches asked" in text(body)
    assert links["../coaching/a-story/#q-1"] == FIRST
    assert links["../coaching/a-story/#q-2"] == SECOND
    assert links["../themes/confidence/"] == "Confidence"
    assert links["#co-on-email-overload"] == "Email overload"
    assert headings["co-on-email-overload"].text == "Email overload"
    assert "A question that tests an assumption" in text(body)
