"""What programs that crawl the web are told."""

from __future__ import annotations

from urllib.robotparser import RobotFileParser

from columnist.rendering.crawlers import robots_txt
from tests.rendering.public_site import SITE


def test_everything_may_be_read_and_the_list_of_pages_is_named() -> None:
    parser = RobotFileParser()
    parser.parse(robots_txt(SITE).decode().splitlines())

    assert parser.can_fetch("AnyBot", f"{SITE.url}coaching/a-space-to-think/")
    assert parser.site_maps() == [f"{SITE.url}sitemap.xml"]
