"""The instant of a command, read once: an option, the environment, `mkdocs.yml`, or a clock.

Days that somebody typed are read here as well.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from pydantic_core import PydanticCustomError

from columnist.cli.refusal import Misuse, Refusal
from columnist.domain.clock import WANTED, AsOf
from columnist.domain.diagnostic import quoted
from columnist.domain.values import parse_day

if TYPE_CHECKING:
    from datetime import date

    from columnist.settings_file import SettingsFile

VARIABLE: Final = "COLUMNIST_AS_OF"


def instant_of(given: str | None, file: SettingsFile) -> AsOf:
    """Return what "now" means to a command; a text that names no instant is refused."""
    for source, text in (("--as-of", given), (VARIABLE, os.environ.get(VARIABLE) or None)):
        if text is not None:
            return _parsed(source, text)
    name = "plugins.columnist.as_of"
    wrong = (fault for fault in file.diagnostics if fault.message.startswith(f"{name} "))
    for fault in wrong:
        raise Refusal(f"{fault.place.path}:{fault.place.line}: {fault.message} {fault.hint}")
    if file.options.as_of:
        return _parsed(f"{name} in {file.path}", file.options.as_of)
    return AsOf(datetime.now(UTC))


def day_named(name: str, text: str) -> date:
    """Return the day that was given as an argument or an option; what is none is refused."""
    try:
        return parse_day(text)
    except PydanticCustomError as fault:
        hint = (fault.context or {}).get("hint", "")
        raise Misuse(f"{name} {fault.message()} {hint}".strip()) from None


def _parsed(source: str, text: str) -> AsOf:
    found = AsOf.parse(text)
    if found is None:
        raise Misuse(f"{source} is {quoted(text)}, but {WANTED} was expected.")
    return found
