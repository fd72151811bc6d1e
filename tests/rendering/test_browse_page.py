"""The index of all facets, and what a case study tells the search about itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

import html5lib

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.composition import compose
from columnist.rendering.html import render_page
from columnist.rendering.views import BrowseView
from tests.building import case_study, judgement_of, publication

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

    from columnist.rendering.views import FacetView, Page

SYNONYMS = """\
themes:
  confidence: {title: Confidence, synonyms: [self-doubt, self-belief]}
  email-overload: {title: Email overload}
roles: {senior-manager: Senior manager}
settings: {hospital: Hospital}
sectors: {nhs: NHS}
"""
FILES = publication(
    a=case_study(title="Space to think", publish_on="2026-04-09", sessions="9"),
    b=case_study(title="The late reply", publish_on="2026-04-23", coaches=["priya-raman"]),
    c=case_study(title="Nobody knows", publish_on="2026-05-07", themes=["email-overload"]),
) | {"case_studies/vocabulary.yml": SYNONYMS}


def site(
    files: Mapping[str, str | bytes] = FILES, *, at: str = "2026-05-01", preview: bool = False
) -> dict[str, tuple[Page, Element]]:
    """Every page of ours by its path, as a view and as a parser reads it."""
    settings = Settings("Columns", "https://columns.example.org/", has_search=True)
    edition = edition_of(judgement_of(files, at), settings=settings, shows_waiting=preview)
    pages = compose(edition, description="").pages
    rendered = {page.path: render_page(page, site=edition.site).content for page in pages}
    return {
        page.path: (page, html5lib.parse(rendered[page.path], namespaceHTMLElements=False))
        for page in pages
    }


def facets(pages: dict[str, tuple[Page, Element]]) -> dict[str, FacetView]:
    view = pages["browse/"][0].content
    assert isinstance(view, BrowseView)
    return {facet.id: facet for facet in view.facets}


def marked(root: Element, name: str) -> list[Element]:
    return [one for one in root.iter() if f"data-pagefind-{name}" in one.attrib]


def words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_every_value_in_use_is_listed_with_its_count_and_no_other() -> None:
    found = facets(site())

    assert [(one.id, one.link.count) for one in found["theme"].values] == [("confidence", 2)]
    assert [(one.link.title, one.link.count) for one in found["coach"].values] == [
        ("Dorothy Larios", 1),
        ("Priya Raman", 1),
    ]
    assert [one.link.title for one in found["sessions"].values] == [
        "2 or 3 sessions",
        "7 sessions or more",
    ]
    assert "setting" not in found


def test_a_value_leads_to_its_page_or_to_a_list_of_its_pieces() -> None:
    pages = site()
    root = pages["browse/"][1]
    links = {words(one): one.get("href") for one in root.iter("a")}

    assert links["Confidence"] == "../themes/confidence/"
    assert links["Coaching"] == "../coaching/"
    assert links["Senior manager"] == "#role-senior-manager"
    places = {one.get("id") for one in root.iter("h3")}
    for href in links.values():
        assert not (href or "").startswith("#") or (href or "")[1:] in places
    listed = [one for one in root.iter("li") if words(one).startswith("The late reply, 23 April")]
    assert len(listed) == 3  # by role, by year, by sessions


def test_other_words_for_a_theme_stand_in_the_page() -> None:
    (value,) = facets(site())["theme"].values

    assert value.words == ("self-doubt", "self-belief")
    items = [one.get("data-words") for one in site()["browse/"][1].iter("li")]
    assert "self-doubt|self-belief" in items


def test_long_lists_end_and_say_how_many_are_left_out() -> None:
    files = publication(
        **{
            f"p{number}": case_study(
                publish_on=f"2026-{1 + number // 28:02}-{1 + number % 28:02}", off_cadence=True
            )
            for number in range(30)
        }
    )
    root = site(files, at="2026-12-01")["browse/"][1]

    left_out = [words(one) for one in root.iter("li") if "older" in words(one)]
    assert left_out == ["and 10 older ones, on the pages of the columns."] * 3


def test_the_newest_are_followed_by_the_way_to_all_others() -> None:
    many = {
        f"p{day}": case_study(publish_on=f"2026-01-{day}", off_cadence=True)
        for day in range(10, 21)
    }
    newest, few = (
        next(one for one in site(files)["browse/"][1].iter("section") if one.find("h2") is not None)
        for files in (publication(**many), FILES)
    )

    assert "And 1 older one, in the lists of the columns: Coaching 11" in words(newest)
    assert [one.get("href") for one in newest.iter("a")][-1] == "../coaching/"
    assert "older" not in words(few)


def test_before_the_first_piece_the_page_says_that_there_is_nothing() -> None:
    root = site(at="2026-01-01")["browse/"][1]

    assert "nothing to browse yet" in words(root)
    assert not marked(root, "body")
    assert not [one for one in root.iter() if "data-co-browse" in one.attrib]


def test_nothing_of_an_unpublished_piece_is_on_the_page() -> None:
    assert "Nobody knows" not in words(site()["browse/"][1])
    assert "Nobody knows" in words(site(at="2026-05-08")["browse/"][1])


def test_case_studies_alone_are_marked_for_the_search() -> None:
    pages = site()

    found = {path for path, (_, root) in pages.items() if marked(root, "body")}
    assert found == {"coaching/a/", "coaching/b/"}


def test_in_a_preview_waiting_pieces_are_not_marked() -> None:
    pages = site(preview=True)

    assert "coaching/c/" in pages
    assert not marked(pages["coaching/c/"][1], "body")
    assert not marked(pages["coaching/c/"][1], "filter")
    assert marked(pages["coaching/a/"][1], "body")


def test_a_case_study_tells_the_search_its_facets_and_other_words() -> None:
    root = site()["coaching/a/"][1]
    (article,) = marked(root, "body")

    filters = {one.get("data-pagefind-filter") for one in marked(root, "filter")}
    assert filters == {
        "theme:confidence",
        "role:senior-manager",
        "coach:dorothy-larios",
        "column:coaching",
        "year:2026",
        "sessions:7-or-more",
    }
    about = article.get("data-about", "")
    assert about.split("; ") == [
        "Confidence",
        "self-doubt",
        "self-belief",
        "Senior manager",
        "Dorothy Larios",
        "first year in post",
    ]


def test_what_stands_around_the_text_is_not_for_the_search() -> None:
    root = site()["coaching/a/"][1]
    ignored = " ".join(words(one) for one in marked(root, "ignore"))

    for around in ("At a glance", "How to cite it", "If you would like to take part"):
        assert around in ignored
    assert "JP came with a full inbox" not in ignored
