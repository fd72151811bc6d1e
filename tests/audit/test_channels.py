"""Each way by which a site can show what is not public is one by which the audit finds it.

The numbers are those of a table of ways in which other systems have leaked.
"""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import pytest

from tests.publishing import COMING, SENTENCE, picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.audit.conftest import Audited

TITLE = "The late reply"
QUESTION = "Whose tide are you rowing against?"
PAGE = "coaching/a-space-to-think/index.html"


def into(
    path: str, text: str, *, before: str = "</body>"
) -> Callable[[Audited], tuple[str, bytes]]:
    """Put a text into a file of the site, before something that it holds."""

    def planted(built: Audited) -> tuple[str, bytes]:
        whole = built.site[path].decode()
        assert before in whole
        return path, whole.replace(before, text + before, 1).encode()

    return planted


def added(path: str, data: bytes | str) -> Callable[[Audited], tuple[str, bytes]]:
    """Put a file into the site that has not been there."""
    return lambda _: (path, data.encode() if isinstance(data, str) else data)


def source_of(built: Audited) -> bytes:
    return (built.root / f"case_studies/{COMING}/index.md").read_bytes()


CHANNELS: dict[str, Callable[[Audited], tuple[str, bytes]]] = {
    "1 a picture beside the post": added("assets/x.jpg", picture(2)),
    "1 a note beside the post, under its own name": added(f"{COMING}/desk.jpg", b"no picture"),
    "2 its address in a live page": into(PAGE, '<a href="../the-late-reply/">next</a>'),
    "3 its file name in a feed": into("feed.xml", "the-late-reply/index.md", before="</feed>"),
    "4 its title in the navigation": into("404.html", f"<nav><a href='#'>{TITLE}</a></nav>"),
    "5 a redirect to it": added(
        "old/index.html", f'<meta http-equiv="refresh" content="0; url=/{COMING}/">'
    ),
    "5 an old address of it": added("coaching/a-slow-answer/index.html", "<p>Moved.</p>"),
    "6 a related link": into(
        PAGE, f'<a href="https://example.org/second-thursday/{COMING}/">more</a>'
    ),
    "7 a whole page": lambda built: (f"{COMING}/index.html", source_of(built)),
    "9 a page at a guessable address": added("drafts/the-late-reply.html", "<p>Soon.</p>"),
    "10 its title in a list": into("coaching/index.html", f"<li>{TITLE}</li>"),
    "10 the next one": into(PAGE, f'<a rel="next" href="#">{TITLE}</a>'),
    "11 a tag that only it has": into("tags/index.html", "<li>night ferries (1)</li>"),
    "11 the page of such a tag": added("tags/night-ferries/index.html", "<p>One.</p>"),
    "11 a theme that only it has": into("themes/index.html", "<li>Lamplight hours</li>"),
    "11 the text of such a theme": into(
        "themes/index.html", "When the working day has no shore and the evening"
    ),
    "11 a coach who has nothing else": into("index.html", "<p>Priya Raman</p>"),
    "13 the index of a search": added(
        "search_index.json", json.dumps({"docs": [{"location": "x/", "text": SENTENCE}]})
    ),
    "14 the sitemap": into(
        "sitemap.xml", f"<loc>https://example.org/{COMING}/</loc>", before="</urlset>"
    ),
    "14 the sitemap, compressed": added(
        "sitemap.xml.gz", gzip.compress(f"<loc>/{COMING}/</loc>".encode())
    ),
    "15 an entry of a feed": into(
        "feed.xml", f"<entry><title>{TITLE}</title></entry>", before="</feed>"
    ),
    "15 an entry of a feed in JSON": added("feed2.json", json.dumps({"items": [{"title": TITLE}]})),
    "16 its text in another page": into("about/index.html", f"<p>{SENTENCE}</p>"),
    "18 a page of the last preview": into(PAGE, f"<h1>{TITLE}</h1><p>Scheduled for 4 June.</p>"),
    "20 front matter as text": lambda built: ("coaching/x/index.html", b"<p>" + source_of(built)),
    "21 a social card": added("assets/card.png", picture(2, kind="PNG", size=(1200, 750))),
    "21 the 404 page": into("404.html", f"<p>{SENTENCE}</p>"),
    "25 a comment in a live page": into(PAGE, f"<!-- {SENTENCE} -->"),
    "25 a link to edit it": into(
        PAGE, f'<a href="https://git.example/case_studies/{COMING}/index.md">'
    ),
    "26 a map of a source": added("x.js.map", json.dumps({"sourcesContent": [SENTENCE]})),
    "a title in the calendar": into("calendar.ics", f"SUMMARY:{TITLE}\r\n", before="END:VCALENDAR"),
    "a title in the data": into("case-studies.json", f'"{TITLE}",', before='"version"'),
    "a question among the questions": into("questions/index.html", f"<li>{QUESTION}</li>"),
    "an outcome": into(PAGE, "From forty letters an evening to none after supper"),
    "a standfirst in a description": into(
        PAGE,
        '<meta content="A harbour master answered everything, and nobody had asked him to do so.">',
    ),
    "the draft too": into(
        PAGE, "<p>Nobody else had stayed as long in that office under the railway bridge</p>"
    ),
    "what was withdrawn": into(
        "coaching/forty-one-changes/index.html", "<h1>Forty-one changes</h1>"
    ),
    "the story of what was withdrawn": into(
        "feed.xml", "Forty-one small notes lay on the desk and each", before="</feed>"
    ),
}


@pytest.mark.parametrize("plant", CHANNELS.values(), ids=CHANNELS)
def test_a_leak_by_any_channel_is_found(
    built: Audited, plant: Callable[[Audited], tuple[str, bytes]]
) -> None:
    path, data = plant(built)
    assert built.found(path, data)
