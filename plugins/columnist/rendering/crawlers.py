"""What programs that crawl the web are told: all is theirs to read, and where the list stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from columnist.rendering.site import SiteFacts

ROBOTS_FILE: Final = "robots.txt"


def robots_txt(site: SiteFacts) -> bytes:
    """Return `robots.txt` (RFC 9309). It counts only where the site has a host to itself."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {site.url}sitemap.xml\n".encode()
