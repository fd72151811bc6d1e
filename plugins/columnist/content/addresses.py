"""Addresses of the web and of mail that every browser reads alike."""

from __future__ import annotations

import re
from typing import Final

from columnist.domain.web_host import host_fault

_WEB: Final = re.compile(
    r"https?://(?P<host>[^\s/?#:@\\]+)(?::(?P<port>[0-9]{1,5}))?(?:[/?#][^\s\\]*)?", re.IGNORECASE
)
_MAIL: Final = re.compile(r"mailto:[^\s\\]+", re.IGNORECASE)


def is_address(target: str) -> bool:
    """Tell whether a target is a whole address of the web, or one of mail.

    >>> is_address("https://example.org/a?b"), is_address("https:example.org")
    (True, False)
    """
    return address_fault(target) is None


def address_fault(target: str) -> tuple[str, str] | None:
    """Return why a target is no whole address, as half a sentence, and the cure."""
    web = _WEB.fullmatch(target)
    if web is not None:
        return host_fault(web["host"], web["port"] or "")
    if _MAIL.fullmatch(target):
        return None
    return (
        "that is no whole address",
        "Copy it from the browser, as in https://example.org/a-page/.",
    )
