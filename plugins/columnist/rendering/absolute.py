"""Relative addresses in clean HTML made whole, for readers that show it somewhere else.

What it is given is HTML that ours have made and cleaned; everything but addresses goes through
letter by letter, comments apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urljoin

from columnist.rendering.html_copy import copied

if TYPE_CHECKING:
    from columnist.rendering.html_copy import Attributes

_ADDRESSES: Final = frozenset({"href", "src", "srcset"})


def absolute_links(html: str, base: str, *, keeps_places: bool = False) -> str:
    """The HTML with each `href`, `src` and `srcset` made whole by the address of its page.

    With `keeps_places` the way to a place on the same page stays as it is, for a document that is
    read without that page.

    >>> absolute_links('<a href="../b/">b</a>', "https://example.org/coaching/a/")
    '<a href="https://example.org/coaching/b/">b</a>'
    """
    if "<!" not in html and not any(name in html for name in _ADDRESSES):
        return html  # as most stories are, which need not be read

    def with_whole_addresses(_tag: str, attributes: Attributes) -> Attributes | None:
        given = dict(attributes)
        if _ADDRESSES.isdisjoint(given):
            return None
        if keeps_places and given.get("href", "").startswith("#"):
            return None
        return [(name, _value(name, value, base)) for name, value in given.items()]

    return copied(html, with_whole_addresses)


def _value(name: str, value: str, base: str) -> str:
    if name == "srcset":
        return ", ".join(_candidate(one.strip(), base) for one in value.split(","))
    return _whole(value, base) if name in _ADDRESSES else value


def _candidate(candidate: str, base: str) -> str:
    address, space, width = candidate.partition(" ")
    return _whole(address, base) + space + width


def _whole(address: str, base: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:  # "https://[": whole already, and no address at all
        return address
