"""What chance puts side by side is no find, and what somebody has put there still is."""

from __future__ import annotations

import gzip
import io

import pytest
from PIL import Image, PngImagePlugin

from columnist.audit.hidden import Hidden
from columnist.audit.search import Public, Search, Sight
from tests.building import case_study, judgement_of, publication, tree_of
from tests.publishing import AT, in_page

NOISE = bytes(range(128, 256))
JPEG, FONT = b"\xff\xd8\xff\xe0", b"wOF2\0\1\0\0"
STORY = "Nobody had told the harbour master that the last ferry of the winter was gone by then."


def found(title: str, data: bytes) -> set[str]:
    """Return what of a draft with that title a file gives away."""
    draft = case_study(STORY, title=title, status="draft", publish_on=None, questions=None)
    sources = publication(of_the_ferry=draft)
    hidden = Hidden(judgement_of(sources, AT), tree_of(sources))
    search = Search(hidden, Public(), Sight(lambda _: None, {}))
    return {one.what for one in search.findings_in("x", data)}


@pytest.mark.parametrize(
    "tag",
    [
        '<a href="#sign-off-changed" title="Permanent link">',
        "<a href='#sign-off-changed' title='Permanent link' />",
        "<a href=#sign-off-changed title=x>",
        '<svg:a b="changed"title="b">',
        '<a data-changed title="b">',
        '<a b="has changed" c="title of it">',
    ],
)
def test_one_attribute_and_the_next_are_no_sentence(tag: str) -> None:
    assert found("Changed title", in_page(tag)) == set()


@pytest.mark.parametrize(
    "tag",
    [
        '<img alt="Changed title">',
        "<img alt=Changed title>",
        "<img alt=Changed title class=x>",
        '<img class="x" alt="How it = changed title = it">',
        '<img alt="a > changed title" class="x">',
        '<a href="/x?q=changed+title&amp;y=1">',
        "<a href=/x?q=changed+title>",
        "<x-changed-title>",
        "<!-- Changed title -->",
        '<!-- a="changed title" b="" -->',
        "<script>if (a < b) { t = 'Changed title' }</script>",
    ],
)
def test_a_title_in_a_tag_is_found(tag: str) -> None:
    assert found("Changed title", in_page(tag)) == {"the title"}


@pytest.mark.parametrize("head", [JPEG, FONT, b"\0\0\0 ftypavif"])
def test_a_short_name_is_not_sought_in_the_bytes_of_a_picture_or_a_font(head: bytes) -> None:
    by_chance = NOISE + b"zQ\x01\x9f7 " + NOISE
    assert found("Zq 7", head + by_chance) == set()
    assert found("Zq 7", gzip.compress(head + by_chance)) == set()
    assert found("Zq 7", by_chance) == {"the title"}


@pytest.mark.parametrize("text", ["Low water", STORY])
@pytest.mark.parametrize("head", [JPEG, FONT])
def test_what_is_too_long_for_chance_is_found_there(head: bytes, text: str) -> None:
    assert found("Low water", head + NOISE + text.encode() + NOISE)


def test_a_text_packed_in_a_picture_is_none_of_its_noise() -> None:
    out, words = io.BytesIO(), PngImagePlugin.PngInfo()
    words.add_text("Comment", "It is Zq 7.", zip=True)
    Image.new("RGB", (4, 4)).save(out, "PNG", pnginfo=words)
    assert found("Zq 7", out.getvalue()) == {"the title"}


def test_a_text_that_begins_as_a_picture_does_is_a_text() -> None:
    assert found("Zq 7", b"BM: it is Zq 7.") == {"the title"}


def test_what_was_not_sought_in_a_picture_is_not_taken_for_clean_elsewhere() -> None:
    draft = case_study(STORY, title="Zq 7", status="draft", publish_on=None, questions=None)
    sources = publication(of_the_ferry=draft)
    hidden = Hidden(judgement_of(sources, AT), tree_of(sources))
    search = Search(hidden, Public(), Sight(lambda _: None, {}))
    assert not list(search.findings_in("a.jpg", JPEG + NOISE + b"<b>Zq 7 it is</b>" + NOISE))
    assert list(search.findings_in("a.html", b"<b>Zq 7 it is</b>"))
