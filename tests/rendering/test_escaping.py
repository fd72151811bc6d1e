"""What a contributor typed stands everywhere as it was typed: escaped once, and not twice."""

from __future__ import annotations

import html
import json
import re
from functools import cache
from typing import TYPE_CHECKING

import feedparser
import html5lib
import icalendar
from hypothesis import given
from hypothesis import strategies as st

from columnist.domain.diagnostic import problem, quoted
from columnist.domain.settings import Settings
from columnist.domain.source import Place
from columnist.publication import edition_of
from columnist.rendering.annotations import as_commands
from columnist.rendering.composition import Composition, compose
from columnist.rendering.html import RenderedPage, render_page
from columnist.rendering.report import as_text
from tests.building import FOLDER, PEOPLE, case_study, judgement_of, publication

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

TITLE = "A & B <c> &amp; D"
NAME = "Ann & Bob <d>"
TAG = "x & y <z>"


@cache
def made() -> tuple[Composition, dict[str, RenderedPage]]:
    files = publication(a_piece=case_study(title=TITLE, tags=[TAG], standfirst=TITLE))
    files[f"{FOLDER}people.yml"] = PEOPLE.replace("Dorothy Larios", f'"{NAME}"')
    judgement = judgement_of(files, "2026-05-01")
    edition = edition_of(judgement, settings=Settings("R & D <e>", "https://example.org/"))
    composition = compose(edition, description="Case studies.")
    pages = {page.path: render_page(page, site=edition.site) for page in composition.pages}
    return composition, pages


def tree(markup: str) -> Element:
    found: Element = html5lib.parse(markup, namespaceHTMLElements=False)
    return found


def words(path: str) -> str:
    return " ".join("".join(tree(str(made()[1][path].content)).itertext()).split())


def test_every_page_and_list_shows_a_title_as_it_was_typed() -> None:
    for path in ("", "coaching/", "coaching/a-piece/", "themes/confidence/", "tags/x-y-z/"):
        assert TITLE in words(path), path
    assert NAME in words("people/dorothy-larios/")
    assert TAG in words("tags/")


def test_no_page_escapes_twice() -> None:
    composition, pages = made()
    for path, page in pages.items():
        shown = f"{page.title_html}{page.head}{page.content}"
        assert "&amp;amp;amp;" not in shown, path
        assert "<c>" not in shown, path
        assert "&amp;lt;" not in shown, path
    assert all(b"&amp;amp;amp;lt;" not in data for data in composition.files.values())


def test_the_head_of_a_page_says_it_as_it_was_typed() -> None:
    page = made()[1]["coaching/a-piece/"]
    head = tree(f"<head><title>{page.title_html}</title>{page.head}</head>")
    title = head.find(".//title")
    assert title is not None
    assert title.text == f"{TITLE} - R & D <e>"
    metas = {
        one.get("property", one.get("name", "")): one.get("content") for one in head.iter("meta")
    }
    assert metas["og:title"] == TITLE
    assert metas["description"] == metas["og:description"] == TITLE
    assert metas["article:author"] == metas["author"] == NAME


def test_the_data_for_search_engines_say_it_as_it_was_typed() -> None:
    head = str(made()[1]["coaching/a-piece/"].head)
    (script,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', head, re.DOTALL)
    article = json.loads(script)["@graph"][0]
    assert (article["headline"], article["author"][0]["name"]) == (TITLE, NAME)
    assert not set("<>&") & set(script)


def test_feeds_calendars_and_data_say_it_as_it_was_typed() -> None:
    files = made()[0].files
    (entry,) = feedparser.parse(files["feed.xml"]).entries
    assert html.unescape(entry.title) in {TITLE, html.unescape(TITLE)}
    (item,) = json.loads(files["feed.json"])["items"]
    assert item["title"] == TITLE
    (row,) = json.loads(files["case-studies.json"])["case_studies"]
    assert (row["title"], row["tags"]) == (TITLE, [TAG])
    calendar = icalendar.Calendar.from_ical(files["calendar.ics"])
    assert any(TITLE in str(event.get("summary")) for event in calendar.walk("VEVENT"))


@given(st.text(max_size=80), st.text(max_size=20))
def test_a_diagnostic_is_printed_without_control_and_without_a_command(
    typed: str, path: str
) -> None:
    fault = problem(
        "raw-html", Place(f"case_studies/{path}", 2, 3), f"Here is {quoted(typed)}.", hint=typed
    )
    for line in as_text([fault], checked=()).split("\n"):
        assert line.isprintable()
        assert not line.startswith("::")
    (command,) = as_commands([fault])
    assert command.isprintable()
    assert command.startswith("::error file=case_studies/")
