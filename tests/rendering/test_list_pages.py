"""Lists that go on for several pages: each says which one it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.composition import compose
from columnist.rendering.html import way_to_root
from tests.building import case_study, judgement_of, publication
from tests.rendering.reading import content, text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from columnist.rendering.views import Page

MANY = {
    f"story_{number}": case_study(
        title=f"Story {number}", publish_on=f"2026-0{number}-05", off_cadence=True, tags=["nhs"]
    )
    for number in range(1, 5)
}


LISTS = ("coaching/", "themes/confidence/", "tags/nhs/", "people/dorothy-larios/")


def composed(*, per_page: int) -> tuple[Page, ...]:
    settings = Settings(name="Stories", url="https://example.org/", per_page=per_page)
    edition = edition_of(judgement_of(publication(**MANY), "2026-06-01"), settings=settings)
    return compose(edition, description="").pages


@pytest.mark.parametrize("path", LISTS)
def test_a_list_goes_on_over_pages_that_lead_to_each_other(path: str) -> None:
    pages = {one.path: one for one in composed(per_page=2)}
    first, second = content(pages[path]), content(pages[f"{path}page/2/"])
    root = way_to_root(path)

    assert stories_of(first) == ["Story 4", "Story 3"]
    assert stories_of(second) == ["Story 2", "Story 1"]
    assert ways(first) == {"next": f"{root}{path}page/2/"}
    assert ways(second) == {"prev": f"../../{root}{path}"}
    assert heading(second) == f"{heading(first)} page 2"
    assert "4 case studies" in text(first)
    assert f"{path}page/3/" not in pages


@pytest.mark.parametrize("path", LISTS)
def test_a_list_that_fits_on_a_page_has_one(path: str) -> None:
    pages = {one.path: one for one in composed(per_page=4)}

    assert f"{path}page/2/" not in pages
    assert ways(content(pages[path])) == {}


def stories_of(body: Element) -> list[str]:
    shown = [one for one in body.iter() if one.get("class") == "co-card-title"]
    return [text(one) for one in shown]


def ways(body: Element) -> dict[str, str]:
    return {one.get("rel", ""): one.get("href", "") for one in body.findall(".//nav/a")}


def heading(body: Element) -> str:
    found = body.find(".//h1")
    assert found is not None
    return text(found)


def test_no_two_pages_have_the_same_title_or_description() -> None:
    lists = [one for one in composed(per_page=2) if one.kind != "piece"]

    assert {f"{path}page/2/" for path in LISTS} <= {one.path for one in lists}
    for said in ([one.title for one in lists], [one.description for one in lists]):
        assert len(said) == len(set(said))
