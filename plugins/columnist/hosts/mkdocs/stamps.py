"""The times that the files of a finished site carry, where `SOURCE_DATE_EPOCH` sets them.

Servers tell browsers the time of a file. It says nothing of what is public, which `as_of` decides.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

from mkdocs.exceptions import PluginError

if TYPE_CHECKING:
    from pathlib import Path

VARIABLE: Final = "SOURCE_DATE_EPOCH"

_SECONDS: Final = re.compile("[0-9]{1,11}")


def stamp_of_build() -> int | None:
    """Return the seconds since 1970 that the environment sets, if it does.

    MkDocs reads the variable as well, and would end in the middle of a build if it is no number.
    """
    text = os.environ.get(VARIABLE)
    if text is None:
        return None
    if _SECONDS.fullmatch(text) is None:
        message = f'{VARIABLE} is "{text}", but whole seconds since 1970 were expected.'
        raise PluginError(message)
    return int(text)


def stamp_files(site: Path, seconds: int | None) -> None:
    """Give every file of a site that time, if there is one."""
    if seconds is None:
        return
    for path in site.rglob("*"):
        if path.is_file():
            os.utime(path, (seconds, seconds))
