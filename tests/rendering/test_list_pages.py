"""Lists that go on for several pages: each says which one it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.composition import compose
from columnist.rendering.html import way_to_root
from tests.building import case_study, judgement_of, publication
from tests.rendering.reading import HEADINGS, content, text

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

    from columnist.rendering.views import Page

MANY = {
    f"story_{number}": case_study(
        title=f"Story {number}", publish_on=f"2026-0{number}-05", off_cadence=True, tags=["nhs"]
    )
    for number in range(1, 5)
}


ONE = Settings(name="Stories", url="https://example.org/")
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


def test_numbers_in_tags_stand_in_their_order() -> None:
    tags = ["group of 15", "100 days", "20 emails", "group of 100", "15 minutes", "Group of 2"]
    edition = edition_of(
        judgement_of(publication(a=case_study(tags=tags)), "2026-06-01"), settings=ONE
    )
    [index] = [one for one in compose(edition, description="").pages if one.path == "tags/"]
    told = [text(one) for one in content(index).findall(".//section/ul/li/a")]
    assert told == [
        *("15 minutes", "20 emails", "100 days"),
        *("Group of 2", "group of 15", "group of 100"),
    ]


MENTIONS = {
    "coaching/": ("Theme of this column", "Coach", "Case study"),
    "coaching/a/": ("The question", "Tag", "Correction"),
    "themes/confidence/": ("A question that was asked", "Case study"),
    "": ("The column",),
}
ONES = ("Themes of this column", "Coaches", "All case studies")


def test_what_stands_alone_is_called_one_and_more_are_called_more() -> None:
    more: dict[str, list[Any]] = {
        "tags": ["nhs", "night"],
        "coaches": ["dorothy-larios", "priya-raman"],
        "themes": ["confidence", "email-overload"],
        "questions": ["How do you relate to details?", "full inbox."],
        "corrections": [{"on": "2026-04-12", "note": note} for note in ("Three.", "Four.")],
    }
    alone = {name: [value[0]] for name, value in more.items()}
    assert {
        path: MENTIONS[path] for path in MENTIONS if not set(MENTIONS[path]) <= told(path, alone)
    } == {}
    plurals = {*ONES, "The questions", "Tags", "Corrections", "Questions that were asked"}
    found = {name for path in MENTIONS for name in told(path, alone)}
    assert not plurals & found
    assert plurals - {"All case studies"} <= {
        name for path in MENTIONS for name in told(path, more)
    }


def told(path: str, fields: dict[str, Any]) -> set[str]:
    """The headings of a page of a publication with one piece."""
    edition = edition_of(
        judgement_of(publication(a=case_study(**fields)), "2026-06-01"), settings=ONE
    )
    [one] = [one for one in compose(edition, description="").pages if one.path == path]
    return {text(heading) for heading in content(one).iter() if heading.tag in HEADINGS}
