"""Addresses of the web and of mail that every browser reads alike."""

from __future__ import annotations

import re
from typing import Final

HIGHEST_PORT: Final = 65_535

# A name of two words or more, the last of which is no number: neither a machine's own number, nor
# a name and a password before the host, which is how one site is passed off as another.
_WEB: Final = re.compile(
    r"https?://(?P<host>(?:[^\W_][\w-]*\.)+[^\W\d_][\w-]*)(?::(?P<port>[0-9]{1,5}))?(?:[/?#][^\s\\]*)?",
    re.IGNORECASE,
)
_MAIL: Final = re.compile(r"mailto:[^\s\\]+", re.IGNORECASE)
_IN_CODE: Final = "xn--"


def is_address(target: str) -> bool:
    """Tell whether a target is a whole address of the web, or one of mail.

    >>> is_address("https://example.org/a?b"), is_address("https:example.org")
    (True, False)
    """
    web = _WEB.fullmatch(target)
    if web is None:
        return _MAIL.fullmatch(target) is not None
    # A name in code shows no reader which letters it stands for (RFC 3490).
    return _IN_CODE not in web["host"].lower() and int(web["port"] or 0) <= HIGHEST_PORT
