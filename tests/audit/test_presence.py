"""A site must hold what is published, so that an empty one never passes for a safe one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from columnist.audit.presence import Presence
from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.html import render_page
from columnist.rendering.piece_page import body_of, piece_page
from tests.building import FOLDER, case_study, judgement_of, publication
from tests.publishing import in_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from columnist.publication import Judgement
    from tests.audit.conftest import Audited

PAGE = "coaching/a-space-to-think/index.html"


def told(built: Audited, **changes: bytes) -> list[tuple[str, str, str]]:
    """Return what a site lacks of which some files are others: path, what, and whose it is."""
    paths = {"page": PAGE, "data": "case-studies.json", "feed": "coaching/feed.xml"}
    site = {**built.site, **{paths[name]: data for name, data in changes.items()}}
    findings = built.audit(site).findings
    assert {one.code for one in findings} <= {"lack"}
    return [(one.path, one.what, one.words) for one in findings]


def test_an_empty_site_fails_for_all_that_it_lacks(built: Audited) -> None:
    lacking = {(one.path, one.words) for one in built.audit({}).findings}
    assert {("index.html", ""), ("case-studies.json", ""), ("feed.xml", "")} <= lacking
    assert (PAGE, "coaching/a-space-to-think") in lacking
    assert ("coaching/two-rotas/index.html", "coaching/two-rotas") in lacking


def test_a_front_page_alone_makes_no_site(built: Audited) -> None:
    front = {"index.html": built.site["index.html"]}
    assert built.audit(built.site).is_site
    assert built.audit({PAGE: built.site[PAGE]}).is_site
    assert not built.audit(front).is_site
    assert not built.audit({}).is_site


def test_a_site_of_empty_files_fails_too(built: Audited) -> None:
    audit = built.audit(dict.fromkeys(built.site, b""))
    assert {one.path for one in audit.findings} >= {PAGE, "case-studies.json", "feed.xml"}


@pytest.mark.parametrize(
    ("change", "lacks"),
    [
        (lambda page: page.replace(b"Space", b"Room"), {"the title"}),
        (
            lambda page: page.replace(b"She drew a map of her week", b"He").replace(
                b"The first", b""
            ),
            {"the text"},
        ),
        (lambda _: in_page("Back soon.").replace(b"p", b"b"), {"the title", "the text"}),
    ],
    ids=["title", "text", "both"],
)
def test_a_published_page_without_its_words_fails(
    built: Audited, change: Callable[[bytes], bytes], lacks: set[str]
) -> None:
    found = told(built, page=change(built.site[PAGE]))
    assert {what for _, what, _ in found} == lacks
    assert {(path, whose) for path, _, whose in found} == {(PAGE, "coaching/a-space-to-think")}


def test_a_piece_that_the_data_do_not_list_is_told(built: Audited) -> None:
    data = json.loads(built.site["case-studies.json"])
    data["case_studies"] = [one for one in data["case_studies"] if one["slug"] != "two-rotas"]
    assert told(built, data=json.dumps(data).encode()) == [
        ("case-studies.json", "a published piece", "coaching/two-rotas")
    ]


@pytest.mark.parametrize("data", [b"", b"[]", b'{"case_studies": [1]}'])
def test_data_that_cannot_be_read_are_told(built: Audited, data: bytes) -> None:
    assert told(built, data=data) == [("case-studies.json", "a list that can be read", "")]


def test_a_feed_without_the_newest_piece_is_told(built: Audited) -> None:
    feed = built.site["coaching/feed.xml"].replace(b"Two rotas", b"Two")
    assert told(built, feed=feed) == [
        ("coaching/feed.xml", "the newest piece", "coaching/two-rotas")
    ]


ASKED = "How do you relate to details?"
MARKS = (
    ASKED,
    "she asked.",
    "He had read it.",
    "Word",
    "é1",
    " ",
    "\n",
    "\n\n",
    "  \n",
    "\\\n",
    "    ",
    "# ",
    "## ",
    "> ",
    "- ",
    "1. ",
    "---\n",
    "==\n",
    '"',
    "'",
    "...",
    " -- ",
    "*a*",
    "__b c__",
    "`c < d > e`",
    "```\nf & g\n```\n",
    "\\*",
    "\\u0041",
    "%41%20",
    "&amp;",
    "&lt;!--",
    "&#65;",
    "&amp;amp;lt;",
    " < ",
    " > ",
    "[x](https://other.org/a/long/way?of=it#here)",
    '[a long article](https://other.org/a "with a title that goes on")',
    "[it](/coaching/)",
    "[*one* `two`](https://other.org/three-four-five-six-seven)",
    "<https://other.org/eight/nine/ten/eleven/twelve>",
    "<mailto:ann@other.org>",
    "![A desk](desk.jpg)",
    '![A desk](./desk.jpg "A caption that says more")',
    "[![A desk](desk.jpg)](https://other.org/)",
    "[a][r]",
    "[r]",
    "![A desk][d]",
    '\n\n[r]: https://other.org/a/b/c/d/e/f/g/h "And a title"\n\n',
    "\n\n[d]: desk.jpg\n\n",
    "[^1]",
    "[^a-b]",
    "\n\n[^1]: A note, with a [link](https://other.org/).\n\n",
    "\n\n[^a-b]: Another.\n\n    Of two paragraphs.\n\n",
    "\n\n| a | b |\n|:--|--:|\n| c | [d](https://other.org/) |\n\n",
    "\n\nTerm\n:   What it means\n\n",
)


def judged_with(body: str, title: str = "Space to think") -> Judgement:
    """Judge a publication with one piece, which has a picture; what has an error is not public."""
    story = case_study(body, title=title, questions=[ASKED] if ASKED in body else [])
    files = publication()
    files[f"{FOLDER}coaching/a/index.md"] = story.replace(
        "questions: []", "outcomes: [It is well.]"
    )
    files[f"{FOLDER}coaching/a/desk.jpg"] = b"a desk"
    return judgement_of(files, "2026-04-15")


def lacking_of(judgement: Judgement) -> list[tuple[str, str]]:
    """Return what the page of the one public piece lacks that our own renderer has made of it."""
    edition = edition_of(judgement, settings=Settings("Stories", "https://example.org/"))
    (piece,) = judgement.release.pieces
    page = piece_page(edition, piece, body_of(edition, piece.entry))
    shown = render_page(page, site=edition.site)
    html = f"<title>{shown.title_html}</title><main>{shown.content}</main>"
    return list(Presence(judgement.release).lacks_of("coaching/a/index.html", html.encode()))


@given(st.lists(st.sampled_from(MARKS), max_size=12).map("".join))
@example(f"[x](https://other.org/)\n\n{ASKED} she asked.")
@example(f"![A desk](desk.jpg)\n\n{ASKED} she asked.")
@example(
    f'He had read [a long article](https://other.org/a "title") about it.\n\n{ASKED} she asked.'
)
@example(f"S{ASKED[1:]} `a < b` is what {ASKED}")
def test_what_our_own_renderer_makes_of_a_body_is_never_called_missing(body: str) -> None:
    judgement = judged_with(body or "Word")
    assume(judgement.release.pieces)
    assert lacking_of(judgement) == []


@pytest.mark.parametrize("title", ["Use &amp; at %41", "As \\u0041 <b> c </title>", "A -- b ... c"])
def test_a_title_is_known_however_it_is_escaped(title: str) -> None:
    assert lacking_of(judged_with(ASKED, title)) == []
