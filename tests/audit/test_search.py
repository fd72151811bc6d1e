"""A whole site is searched: clean it passes; names, pictures and closed files count too."""

from __future__ import annotations

import base64
import gzip
from typing import TYPE_CHECKING

import pytest

from tests.publishing import COMING, in_page, picture

if TYPE_CHECKING:
    from tests.audit.conftest import Audited


def test_the_site_as_it_was_built_holds_nothing_unpublished_and_everything_published(
    built: Audited,
) -> None:
    audit = built.audit(built.site)
    assert audit.findings == ()
    assert (audit.hidden, audit.published) == (3, 2)


@pytest.mark.parametrize("path", ["the-late-reply.txt", "x/The%20Late%20Reply/a", f"{COMING}.json"])
def test_the_name_of_a_file_can_leak_too(built: Audited, path: str) -> None:
    assert COMING in {piece for piece, _ in built.found(path, b"")}


@pytest.mark.parametrize(
    ("kind", "size"),
    [
        ("JPEG", (640, 400)),
        ("JPEG", (320, 200)),
        ("PNG", (160, 100)),
        ("WEBP", (960, 600)),
        ("GIF", (480, 300)),
    ],
    ids=str,
)
def test_a_picture_is_found_in_another_format_and_size(
    built: Audited, kind: str, size: tuple[int, int]
) -> None:
    data = picture(2, kind=kind, size=size)
    assert {piece for piece, _ in built.found("assets/card", data)} == {COMING}
    inlined = f'<img src="data:image/x;base64,{base64.b64encode(data).decode()}">'
    assert {piece for piece, _ in built.found("a.html", inlined.encode())} == {COMING}


def test_another_picture_is_not_taken_for_one_that_is_hidden(built: Audited) -> None:
    assert built.found("assets/card", picture(3)) == set()
    assert built.found("assets/card", picture(1, kind="WEBP", size=(320, 200))) == set()


def test_a_tombstone_may_show_its_address_and_nothing_else(built: Audited) -> None:
    path = "coaching/forty-one-changes/index.html"
    assert built.found(path, built.site[path]) == set()
    shown = built.site[path].replace(b"</body>", b"<p>What is each note for?</p></body>")
    assert built.found(path, shown) == {("coaching/forty-one-changes", "a question")}


def test_what_the_owner_says_is_public_whoever_else_says_it(built: Audited) -> None:
    assert built.found("x.html", in_page("We tell of coaching, and of what came after.")) == set()


def test_what_cannot_be_searched_is_told(built: Audited) -> None:
    bomb = gzip.compress(bytes(70 * 1024 * 1024))
    assert ("", "") in built.found("x.gz", bomb)
    audit = built.audit({**built.site, "x.html": None})
    assert [(one.path, one.code) for one in audit.findings] == [("x.html", "closed")]
