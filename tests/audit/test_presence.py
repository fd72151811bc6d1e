"""A site must hold what is published, so that an empty one never passes for a safe one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.publishing import in_page

if TYPE_CHECKING:
    from collections.abc import Callable

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
            lambda page: page.replace(b"She drew a map", b"He").replace(b"The first", b""),
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
