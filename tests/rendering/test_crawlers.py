"""What programs that crawl the web are told."""

from __future__ import annotations

from datetime import date
from urllib.robotparser import RobotFileParser

from columnist.domain.clock import AsOf
from columnist.domain.settings import Settings
from columnist.publication import edition_of, judge
from columnist.rendering.composition import compose
from columnist.rendering.crawlers import robots_txt
from tests.building import collection_of, publication
from tests.rendering.public_site import SITE


def test_everything_may_be_read_and_the_list_of_pages_is_named() -> None:
    parser = RobotFileParser()
    parser.parse(robots_txt(SITE).decode().splitlines())

    assert parser.can_fetch("AnyBot", f"{SITE.url}coaching/a-space-to-think/")
    assert parser.site_maps() == [f"{SITE.url}sitemap.xml"]


def test_an_owner_s_own_words_for_crawlers_win() -> None:
    files_of = {}
    for pages in ({}, {"robots.txt": "docs/robots.txt"}):
        judgement = judge(collection_of(publication(), pages=pages), at=AsOf(date(2026, 4, 9)))
        edition = edition_of(judgement, settings=Settings("Lab", SITE.url))
        files_of[len(pages)] = compose(edition, description="").files

    assert "robots.txt" in files_of[0]
    assert "robots.txt" not in files_of[1]
