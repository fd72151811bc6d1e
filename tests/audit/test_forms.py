"""Whatever form a text is written in, it is found; and no form makes a public text a find."""

from __future__ import annotations

import base64
import bz2
import gzip
import html
import io
import json
import lzma
import zipfile
import zlib
from typing import TYPE_CHECKING

import pytest
from PIL import Image, PngImagePlugin

from tests.publishing import ABOUT, COMING, SENTENCE, in_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.audit.conftest import Audited

TITLE = "The late reply"


def zipped(text: str, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr("a.txt", text)
    return out.getvalue()


def deflated(text: str) -> bytes:
    return zlib.compress(text.encode())[2:-4]


def noted(text: str) -> bytes:
    """Return a picture that has a text in its metadata, compressed."""
    out, words = io.BytesIO(), PngImagePlugin.PngInfo()
    words.add_text("Comment", text, zip=True)
    Image.new("RGB", (4, 4)).save(out, "PNG", pnginfo=words)
    return out.getvalue()


FORMS: dict[str, Callable[[str], bytes]] = {
    "plain": in_page,
    "capitals": lambda text: in_page(text.upper()),
    "accents": lambda text: in_page(text.replace("e", "é")),
    "no-break spaces": lambda text: in_page(text.replace(" ", "\u00a0")),
    "soft hyphens": lambda text: in_page(text.replace("l", "l\u00ad")),
    "zero-width spaces": lambda text: in_page(text.replace("l", "l\u200b")),
    "over several lines": lambda text: in_page(text.replace(" ", "\n    ")),
    "tags between words": lambda text: in_page(text.replace(" ", " <em>", 1) + "</em>"),
    "each word in a span": lambda text: in_page(
        " ".join(f'<span class="w" data-n="1">{word}</span>' for word in text.split())
    ),
    "each word in an element with a class": lambda text: in_page(
        "".join(f'<i class="w">{word}</i> ' for word in text.split())
    ),
    "tags in a word": lambda text: in_page(f"<b>{text[0]}</b>{text[1:]}"),
    "an attribute": lambda text: f'<img alt="{text}">'.encode(),
    "a comment": lambda text: f"<p>x</p><!-- {text} -->".encode(),
    "CDATA": lambda text: f"<content><![CDATA[<p>{text}</p>]]></content>".encode(),
    "decimal entities": lambda text: in_page("".join(f"&#{ord(one)};" for one in text)),
    "hexadecimal entities": lambda text: in_page("".join(f"&#x{ord(one):x};" for one in text)),
    "named entities": lambda text: in_page(text.replace(" ", "&nbsp;").replace("l", "l&shy;")),
    "entities of entities": lambda text: in_page(html.escape(f"<p>{text.replace(' ', '&nbsp;')}")),
    "JSON": lambda text: json.dumps({"a": [{"b": text}]}).encode(),
    "JSON escapes": lambda text: json.dumps(
        "".join(map(r"\u{:04x}".format, map(ord, text)))
    ).encode(),
    "JSON in JSON": lambda text: json.dumps(json.dumps({"html": f"<b>{text}</b>"})).encode(),
    "JSON in a script": lambda text: f"<script>x = {json.dumps({'t': text})}</script>".encode(),
    "hexadecimal escapes": lambda text: "".join(map(r"\x{:02x}".format, text.encode())).encode(),
    "percent": lambda text: in_page("".join(f"%{ord(one):02X}" for one in text)),
    "percent twice": lambda text: in_page("".join(f"%25{ord(one):02X}" for one in text)),
    "plus signs": lambda text: in_page(f"?q={text.replace(' ', '+')}"),
    "base64": lambda text: base64.b64encode(f"<p>{text}</p>".encode()),
    "base64 in an address": lambda text: in_page(
        f"data:text/plain;base64,{base64.b64encode(text.encode()).decode()}"
    ),
    "base64 of the other alphabet": lambda text: base64.urlsafe_b64encode(f"é?>{text}".encode()),
    "base64 over several lines": lambda text: base64.encodebytes(f"{'x' * 90} {text}".encode()),
    "gzip": lambda text: gzip.compress(in_page(text)),
    "gzip in gzip": lambda text: gzip.compress(gzip.compress(in_page(text))),
    "gzip behind other bytes": lambda text: (
        b"\0\1" + gzip.compress(b'pagefind_dcd{"' + text.encode())
    ),
    "gzip, broken off": lambda text: gzip.compress(in_page(text))[:-6],
    "zlib": lambda text: zlib.compress(text.encode()),
    "deflate": deflated,
    "zip": zipped,
    "zip with bzip2": lambda text: zipped(text, zipfile.ZIP_BZIP2),
    "zip with LZMA": lambda text: zipped(text, zipfile.ZIP_LZMA),
    "bzip2": lambda text: bz2.compress(text.encode()),
    "bzip2 behind other bytes": lambda text: b"\0\1" + bz2.compress(text.encode()),
    "bzip2 in two parts": lambda text: bz2.compress(b"before") + bz2.compress(text.encode()),
    "xz": lambda text: lzma.compress(text.encode()),
    "LZMA as once": lambda text: lzma.compress(text.encode(), format=lzma.FORMAT_ALONE),
    "xz in bzip2 in base64": lambda text: base64.b64encode(
        bz2.compress(lzma.compress(text.encode()))
    ),
    "gzip in base64": lambda text: base64.b64encode(gzip.compress(text.encode())),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16 without a mark": lambda text: text.encode("utf-16-be"),
    "UTF-32": lambda text: text.encode("utf-32"),
    "Latin-1": lambda text: b"\xe9\xe8 " + text.encode("latin-1"),
    "metadata of a picture": noted,
    "bytes around it": lambda text: b"\0\xff\xfe" + text.encode() + b"\0\xff",
    "a folded calendar": lambda text: (
        f"BEGIN:VCALENDAR\r\nDESCRIPTION:{text[:9]}\r\n {text[9:]}\r\nEND:VCALENDAR".encode()
    ),
    "a name of a file": lambda text: text.encode(),
}


@pytest.mark.parametrize("text", [TITLE, SENTENCE], ids=["title", "sentence"])
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_a_leak_is_found_in_any_form(
    built: Audited, form: Callable[[str], bytes], text: str
) -> None:
    assert COMING in {piece for piece, _ in built.found("x/data", form(text))}


@pytest.mark.parametrize("data", [form(ABOUT) for form in FORMS.values()], ids=FORMS)
def test_what_is_public_is_found_in_no_form(built: Audited, data: bytes) -> None:
    assert built.found("x/data", data) == set()
