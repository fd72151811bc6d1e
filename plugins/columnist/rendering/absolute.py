"""Relative addresses in clean HTML made whole, for readers that show it somewhere else.

What it is given is HTML that ours have made and cleaned; everything but addresses goes through
letter by letter, comments apart.
"""

from __future__ import annotations

from html import escape
from html.parser import HTMLParser
from typing import Final
from urllib.parse import urljoin

_ADDRESSES: Final = frozenset({"href", "src", "srcset"})


def absolute_links(html: str, base: str) -> str:
    """The HTML with each `href`, `src` and `srcset` made whole by the address of its page.

    >>> absolute_links('<a href="../b/">b</a>', "https://example.org/coaching/a/")
    '<a href="https://example.org/coaching/b/">b</a>'
    """
    if "<!" not in html and not any(name in html for name in _ADDRESSES):
        return html  # as most stories are, which need not be read
    rewriting = _Rewriting(base)
    rewriting.feed(html)
    rewriting.close()
    return "".join(rewriting.written)


class _Rewriting(HTMLParser):
    """Reads HTML from left to right and writes it anew."""

    def __init__(self, base: str) -> None:
        super().__init__(convert_charrefs=False)
        self.base = base
        self.written: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write a tag, as it came where it holds no address."""
        if not any(name in _ADDRESSES for name, _ in attrs):
            self.written.append(self.get_starttag_text() or "")
            return
        made = "".join(self._attribute(name, value or "") for name, value in attrs)
        self.written.append(f"<{tag}{made}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write `<img/>` as `<img>`: HTML knows no difference."""
        self.handle_starttag(tag, attrs)

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

    def _attribute(self, name: str, value: str) -> str:
        if name == "srcset":
            value = ", ".join(self._candidate(one.strip()) for one in value.split(","))
        elif name in _ADDRESSES:
            value = self._whole(value)
        return f' {name}="{escape(value)}"'

    def _candidate(self, candidate: str) -> str:
        address, space, width = candidate.partition(" ")
        return self._whole(address) + space + width

    def _whole(self, address: str) -> str:
        try:
            return urljoin(self.base, address)
        except ValueError:  # "https://[": whole already, and no address at all
            return address
