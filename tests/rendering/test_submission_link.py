"""The link "Submit a case study" stands where somebody looks who would like to take part."""

from __future__ import annotations

from dataclasses import replace

import html5lib
import pytest

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.composition import compose
from columnist.rendering.html import render_page
from tests.building import case_study, judgement_of, publication

ADDRESS = "https://github.com/a/b/new/main/case_studies/coaching?filename=x.md&value=%22%3C%26%0A"
PAGES = ("coaching/", "coaching/schedule/")


def links_of(submissions: dict[str, str]) -> dict[str, list[str]]:
    """Return the addresses of the link on each page that has it, of a column of two pages."""
    files = publication(
        a=case_study(), b=case_study(publish_on="2026-03-26"), c=case_study(publish_on="2026-03-12")
    )
    judgement = judgement_of(files, "2026-04-20")
    settings = Settings("Second Thursday", "https://example.org/", per_page=2)
    edition = replace(edition_of(judgement, settings=settings), submissions=submissions)
    found = {}
    for page in compose(edition, description="").pages:
        html = render_page(page, site=edition.site).content
        tree = html5lib.parseFragment(str(html), namespaceHTMLElements=False)
        found[page.path] = [
            link.get("href") for link in tree.iter("a") if link.text == "Submit a case study"
        ]
    assert "coaching/page/2/" in found
    return {path: addresses for path, addresses in found.items() if addresses}


@pytest.mark.parametrize(
    ("submissions", "there"),
    [
        ({"coaching": ADDRESS}, {path: [ADDRESS] for path in PAGES}),
        ({}, {}),
        ({"other": ADDRESS}, {}),
    ],
)
def test_the_link_is_on_the_column_s_page_and_its_schedule(
    submissions: dict[str, str], there: dict[str, list[str]]
) -> None:
    assert links_of(submissions) == there
