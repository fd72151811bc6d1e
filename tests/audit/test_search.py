"""A whole site is searched: clean it passes; names, pictures and closed files count too."""

from __future__ import annotations

import base64
import bz2
import gzip
import lzma
import struct
from typing import TYPE_CHECKING

import pytest

from columnist.audit.findings import Unread
from columnist.audit.unpacking import TOO_LARGE
from tests.publishing import COMING, SENTENCE, in_page, picture

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.audit.conftest import Audited


def entry(method: int, data: bytes, *, flags: int = 0) -> bytes:
    """Return a file in an archive, packed by a method of zip."""
    head = struct.pack("<4s5H3L2H", b"PK\3\4", 20, flags, method, 0, 0, 0, len(data), 0, 1, 0)
    return head + b"a" + data


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


def closed(built: Audited, path: str, data: bytes) -> list[str]:
    """Why a file of the site cannot be searched to its end."""
    findings = built.search.findings_in(path, data)
    return [one.what for one in findings if one.code == "closed"]


def test_what_cannot_be_searched_is_told(built: Audited) -> None:
    audit = built.audit({**built.site, "x.html": Unread("is a pipe")})
    assert [(one.path, one.code) for one in audit.findings] == [("x.html", "closed")]


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_what_unpacks_to_more_than_is_searched_is_told(
    built: Audited, pack: Callable[[bytes], bytes]
) -> None:
    assert closed(built, "x.gz", pack(bytes(70 * 1024 * 1024))) == [TOO_LARGE]


NOISE = bytes(range(128, 256))


@pytest.mark.parametrize(
    ("path", "data", "name"),
    [
        ("x", b"\x28\xb5\x2f\xfd" + NOISE, "zstd"),
        ("x", b"7z\xbc\xaf\x27\x1c" + NOISE, "7z"),
        ("x", b"Rar!\x1a\x07\x01\x00" + NOISE, "rar"),
        ("x", gzip.compress(b"7z\xbc\xaf\x27\x1c" + NOISE), "7z"),
        ("feed.xml.br", NOISE, "brotli"),
        ("x.ZST", NOISE, "zstd"),
        ("x", lzma.compress(SENTENCE.encode())[:-40], "xz"),
        ("x", bz2.compress(SENTENCE.encode())[:-20], "bzip2"),
        ("x", entry(99, NOISE), "zip by its method 99"),
        ("x", entry(8, NOISE, flags=1), "zip with a password"),
        ("x", entry(14, b"\x09\x14\x05\x00\xff\x00\x00\x00\x00" + NOISE), "lzma in zip"),
        ("x", entry(14, b"\x09\x14\x05\x00\x5d\xff\xff\xff\xff" + NOISE), "lzma in zip"),
    ],
)
def test_what_is_packed_so_that_nothing_opens_it_is_told(
    built: Audited, path: str, data: bytes, name: str
) -> None:
    assert closed(built, path, data) == [
        f"holds something packed as {name}, which cannot be opened here"
    ]


@pytest.mark.parametrize(
    ("path", "data"),
    [
        ("x.br", b"A text of the owner's."),
        ("x", b"\0 PK\x03\x04" + NOISE),
        ("x", entry(0, b"stored")),
        ("x", entry(8, NOISE)),
    ],
)
def test_what_only_looks_so_is_no_find(built: Audited, path: str, data: bytes) -> None:
    assert closed(built, path, data) == []
