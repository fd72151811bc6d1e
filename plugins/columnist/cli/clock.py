"""The instant of a command, read once: an option, the environment, `mkdocs.yml`, or a clock.

Days that somebody typed are read here as well.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError

from columnist.cli.refusal import Misuse, Refusal
from columnist.domain.clock import AS_OF_VARIABLE, AsOf, instant_given
from columnist.domain.values import parse_day

if TYPE_CHECKING:
    from datetime import date

    from columnist.settings_file import SettingsFile


def instant_of(given: str | None, file: SettingsFile, *, is_checked: bool = False) -> AsOf:
    """Return what "now" means to a command; a text that names no instant is refused.

    Where all faults of the settings are told anyway (`is_checked`), one in theirs means the clock.
    """
    found = instant_given(
        ("--as-of", given), (AS_OF_VARIABLE, os.environ.get(AS_OF_VARIABLE) or None)
    )
    if found is None:
        found = _of_settings(file, is_checked=is_checked) or AsOf(datetime.now(UTC))
    if isinstance(found, str):
        raise Misuse(found)
    return found


def _of_settings(file: SettingsFile, *, is_checked: bool) -> AsOf | str | None:
    name = "plugins.columnist.as_of"
    wrong = (fault for fault in file.diagnostics if fault.message.startswith(f"{name} "))
    for fault in wrong:
        if is_checked:
            return None
        raise Refusal(f"{fault.place.path}:{fault.place.line}: {fault.message} {fault.hint}")
    return instant_given((f"{name} in {file.path}", file.options.as_of or None))


def day_named(name: str, text: str) -> date:
    """Return the day that was given as an argument or an option; what is none is refused."""
    try:
        return parse_day(text)
    except PydanticCustomError as fault:
        hint = (fault.context or {}).get("hint", "")
        raise Misuse(f"{name} {fault.message()} {hint}".strip()) from None
