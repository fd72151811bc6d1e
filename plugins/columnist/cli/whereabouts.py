"""In which of a publication's folders a place lies, whatever links lead to it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def folder_around(place: Path, root: Path, folders: Iterable[str]) -> str | None:
    """Return the first of some folders, by their paths from the root, in which a place lies.

    Both as it is named and as it is when links are followed: MkDocs and web servers follow them.
    """
    return next((one for one in folders if _lies_in(place, root / one)), None)


def _lies_in(place: Path, folder: Path) -> bool:
    # Not `Path.resolve`, which stumbles over links that lead to each other (Python 3.11).
    return any(
        Path(way(place)).is_relative_to(way(folder)) for way in (os.path.abspath, os.path.realpath)
    )
