"""Sites on the web that are one person's own: told by their host, their name, or who owns them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.first_names import FIRST_NAMES
from columnist.content.anonymity.form import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

_SITE = Form(
    r"(?<![\w@./%-])(?:https?://)?(?:www\.)?((?:[a-z0-9-]+\.)+(?!(?:html?|php|aspx?|pdf|png|jpe?g"
    r"|gif|docx?|xlsx?|pptx?|txt|md|csv|webp|svg|gov|mil|edu|zip)\b)[a-z]{2,12})(?![\w@-]|\.\w)"
    r"(?:/[\w./~%+-]*[\w/])?",
    re.IGNORECASE,
)
_PERSONAL_HOST = Form(
    r"(?<!^www)(?<!^en)(?<!^help)(?<!^support)\.(?:wordpress|blogspot|substack|tumblr|wixsite"
    r"|weebly|github|gitlab|carrd|medium|squarespace|jimdo\w*|typepad|livejournal|netlify|vercel"
    r"|myportfolio|bandcamp|webflow|webnode|blogger|home|business|bsky)"
    r"\.(?:com|co|io|app|me|blog|site|net|co\.uk|page|social)$",
    re.IGNORECASE,
)
_OWNED = Form(
    r"\b(?:her|his|their|my|your)\s(?:\w+\s)?(?:web ?)?(?:site|page|blog|profile|homepage|channel"
    r"|newsletter|portfolio|shop|diary|journal|podcast)\b[^.\n]{0,25}$",
    re.IGNORECASE,
)
_OF_PERSONS = (".coach", ".name")
_REACH_BACK = 60
_SHORTEST_NAME, _SHORTEST_REST = 5, 3


def site_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield the addresses of sites that somebody runs about themselves."""
    for match in _SITE.finditer(text, low, high):
        host = match[1]
        if (
            _PERSONAL_HOST.search(host)
            or host.lower().endswith(_OF_PERSONS)
            or _is_named_after_somebody(host)
            or _OWNED.search(text, max(0, match.start() - _REACH_BACK), match.start())
        ):
            yield Find("web-profile", *match.span())


def _is_named_after_somebody(host: str) -> bool:
    """Whether a host begins with a first name and goes on: `helenmarsh.example`."""
    label = host.partition(".")[0].lower()
    first, dash, _ = label.partition("-")
    if dash and first.title() in FIRST_NAMES:
        return True
    longest = len(label) - _SHORTEST_REST
    return any(
        label[:length].title() in FIRST_NAMES for length in range(_SHORTEST_NAME, longest + 1)
    )
