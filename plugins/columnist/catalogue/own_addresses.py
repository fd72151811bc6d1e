"""Whole addresses of the site itself, as links have them and as they stand in plain text.

Knows the site by its address alone, and nothing of what stands where on it.
"""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache
from html import unescape
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterator

_ADDRESS: Final = re.compile(
    r"(?:https?://)?(?:www\.)?(?P<host>[^\s/?#:@\\]+)(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<path>/[^\s?#\\]*)?(?:\?[^\s#\\]*)?(?:#(?P<fragment>[^\s\\]*))?",
    re.IGNORECASE,
)
_USUAL_PORTS: Final = frozenset({"80", "443"})
_REST: Final = r"(?::[0-9]{1,5})?(?:[/?#][\w.~%/?#&=+:@$,;-]*)?"
_ENDS_OF_SENTENCES: Final = ".,;:?_"


class _Address(NamedTuple):
    """Where an address leads to, in one way of writing; the path has no slash at its end."""

    host: str
    port: str
    path: str
    fragment: str


def place_on_site(address: str, site_url: str) -> tuple[str, str] | None:
    """Return the path that a whole address has on the site, and the place on that page.

    `None` for one that leads elsewhere. What browsers and servers take for one address is one here:
    http and https, with `www.` or without, in capitals, with the usual port, with a query, with
    letters as percent signs or as entities.

    >>> place_on_site("http://Example.org:80/t/coaching/%61/?x#y", "https://example.org/t/")
    ('/coaching/a', 'y')
    >>> place_on_site("https://example.org/tea/", "https://example.org/t/")
    """
    site, here = _read(site_url), _read(address)
    if site is None or here is None or here[:2] != site[:2]:
        return None
    if here.path != site.path and not here.path.startswith(f"{site.path}/"):
        return None
    return here.path.removeprefix(site.path) or "/", here.fragment


@lru_cache(maxsize=256)
def _read(address: str) -> _Address | None:
    match = _ADDRESS.fullmatch(unescape(address))
    if match is None:
        return None
    path = posixpath.normpath(unquote(match["path"] or "/")).strip("/")
    port = match["port"] or ""
    return _Address(
        match["host"].casefold(),
        "" if port in _USUAL_PORTS else port,
        f"/{path}" if path else "",
        unquote(match["fragment"] or ""),
    )


def addresses_in(text: str, site_url: str) -> Iterator[tuple[int, str]]:
    """Yield the addresses of the site that stand in a text, each with where it begins.

    They may have lost their `https://`; the mark that ends a sentence is none of them.

    >>> list(addresses_in("See example.org/a/, he said.", "https://example.org/"))
    [(4, 'https://example.org/a/')]
    """
    site = _read(site_url)
    if site is None or site.host not in text.casefold():
        return
    for match in _pattern_of(site.host).finditer(text):
        address = match[0].rstrip(_ENDS_OF_SENTENCES)
        if place_on_site(address, site_url) is not None:
            yield match.start(), address if "//" in match[1] else f"https://{address}"


@lru_cache(maxsize=8)
def _pattern_of(host: str) -> re.Pattern[str]:
    begin = r"(?<![\w@.-])((?:https?://)?)(?:www\.)?"
    return re.compile(rf"{begin}{re.escape(host)}(?![\w-]|\.\w){_REST}", re.IGNORECASE)
