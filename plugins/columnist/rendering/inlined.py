"""Pictures put into the HTML itself, for a page that is sent as one file.

What it is given is HTML that ours have made and cleaned.
"""

from __future__ import annotations

from base64 import b64encode
from html import escape
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_TYPES: Final = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp"}
# What chooses among copies, and what waits until the reader scrolls: paper does not scroll.
_OF_A_SITE: Final = frozenset({"srcset", "sizes", "loading", "decoding"})


def with_pictures(html: str, pictures: Mapping[str, bytes]) -> str:
    """Return HTML with each picture in it; `pictures` are the bytes by the address in `src`.

    Raises `KeyError` for a picture that is not among them.
    """
    writing = _Writing({path: _data_address(path, data) for path, data in pictures.items()})
    writing.feed(html)
    writing.close()
    return "".join(writing.written)


def _data_address(path: str, data: bytes) -> str:
    return f"data:{_TYPES[path.rpartition('.')[2]]};base64,{b64encode(data).decode()}"


class _Writing(HTMLParser):
    """Reads HTML from left to right and writes it anew, pictures apart as it came."""

    def __init__(self, addresses: Mapping[str, str]) -> None:
        super().__init__(convert_charrefs=False)
        self.addresses = addresses
        self.written: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write a tag; a picture without what belongs to a site."""
        if tag != "img":
            self.written.append(self.get_starttag_text() or "")
            return
        kept = {name: value or "" for name, value in attrs if name not in _OF_A_SITE}
        kept["src"] = self.addresses[kept["src"]]
        made = "".join(f' {name}="{escape(value)}"' for name, value in kept.items())
        self.written.append(f"<img{made}>")

    def handle_endtag(self, tag: str) -> None:
        """Write the end of an element."""
        self.written.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        """Write text as it came."""
        self.written.append(data)

    def handle_entityref(self, name: str) -> None:
        """Write a named character as it came."""
        self.written.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """Write a numbered character as it came."""
        self.written.append(f"&#{name};")
