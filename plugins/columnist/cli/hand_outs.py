"""What a letter and a preview have in common: where they may lie, and the pictures in them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from columnist.cli.refusal import Misuse, Refusal
from columnist.cli.whereabouts import folder_around
from columnist.domain.diagnostic import quoted, visible
from columnist.files import picture_bytes
from columnist.pictures import copies_of
from columnist.rendering.letter import pictures_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from columnist.catalogue.release import Published
    from columnist.cli.opening import Opened
    from columnist.rendering.composition import PictureFile


def safe_place(named: str, opened: Opened, *, option: str) -> Path:
    """Return the place that an option names; one that readers can see is refused.

    So is one where pieces are read from.
    """
    place = Path(os.path.abspath(named))  # noqa: PTH100 - links are not followed
    settings = opened.file.settings
    reasons = {
        settings.content_dir: "is where pieces are read from",
        settings.docs_dir: "is published as it is",
        settings.site_dir: "is the finished site",
    }
    folder = folder_around(place, opened.root, reasons)
    if folder is not None:
        said = f"{option} is {quoted(named)}, but {folder}/ {reasons[folder]}."
        raise Misuse(f"{said} Choose another place.")
    return place


def shown_pictures(root: Path, piece: Published) -> Mapping[str, bytes]:
    """Return the piece's pictures as the site shows them: upright, and without metadata."""
    return {file.path: _shown(root, file) for file in pictures_of(piece)}


def _shown(root: Path, file: PictureFile) -> bytes:
    data = picture_bytes(root, file.picture)
    if data is None:
        raise Refusal(f"{visible(file.picture.path)} was changed just now; run the command again.")
    return copies_of(data, (file.width,))[0]
