"""Where what a command makes may lie: in no folder of the publication's own, by no way around."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from columnist.cli.refusal import Misuse
from columnist.domain.diagnostic import quoted

if TYPE_CHECKING:
    from columnist.domain.settings import Settings


def safe_place(named: str, root: Path, settings: Settings, *, option: str) -> Path:
    """Return the place that an option names; one that readers can see is refused.

    So is one where pieces are read from. A place is looked at as it is named and as it is when
    links are followed: MkDocs and web servers follow them.
    """
    place = Path(os.path.abspath(named))  # noqa: PTH100 - links are not followed
    reasons = {
        settings.content_dir: "is where pieces are read from",
        settings.docs_dir: "is published as it is",
        settings.site_dir: "is the finished site, which each build makes anew",
    }
    for folder, reason in reasons.items():
        if _lies_in(place, root / folder):
            said = f"{option} is {quoted(named)}, but {folder}/ {reason}."
            raise Misuse(f"{said} Choose another place.")
    return place


def _lies_in(place: Path, folder: Path) -> bool:
    # Not `Path.resolve`, which stumbles over links that lead to each other (Python 3.11).
    return any(
        Path(way(place)).is_relative_to(way(folder)) for way in (os.path.abspath, os.path.realpath)
    )
