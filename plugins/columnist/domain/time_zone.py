"""A time zone by its IANA name, and its rules."""

from __future__ import annotations

import pkgutil
import re
from functools import cache
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator

from columnist.domain.diagnostic import nearest, quoted
from columnist.domain.values import misfit

_DIGIT = re.compile(r"[0-9]")
# What a machine calls its own zone would be another one on the next machine.
_NOWHERE = frozenset({"Factory", "localtime"})


@cache
def _shipped_zones() -> frozenset[str]:
    """The zones that `tzdata` lists in one file; to ask the machine is to open 600."""
    listed = pkgutil.get_data("tzdata", "zones") or b""
    return frozenset(listed.decode("ascii").split()) - _NOWHERE


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones()) - _NOWHERE


def _timezone(text: str) -> str:
    if text in _shipped_zones() or text in _zones():
        return text
    known = _zones()
    # "Etc/GMT+1" is an hour behind Greenwich; whoever writes GMT+1 means the other side.
    named = () if _DIGIT.search(text) else {name.rpartition("/")[2] for name in known}
    close = nearest(text.rpartition("/")[2], named)
    meant = min((name for name in known if name.rpartition("/")[2] == close), default="")
    hint = f'Did you mean "{meant}"?' if meant else "Write it as in Europe/London."
    message = "is {found}, which is not a time zone."
    raise misfit("unknown-timezone", message, hint, found=quoted(text))


TimeZone = Annotated[str, AfterValidator(_timezone)]


def zone_of(name: str) -> ZoneInfo:
    """Return the rules of a time zone by its IANA name, which `TimeZone` has checked."""
    return ZoneInfo(name)
