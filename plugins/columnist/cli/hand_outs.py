"""The pictures in a letter and in a preview of a piece."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.cli.refusal import Refusal
from columnist.domain.diagnostic import visible
from columnist.files import picture_bytes
from columnist.pictures import copies_of
from columnist.rendering.letter import pictures_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from columnist.catalogue.release import Published
    from columnist.rendering.composition import PictureFile


def shown_pictures(root: Path, piece: Published) -> Mapping[str, bytes]:
    """Return the piece's pictures as the site shows them: upright, and without metadata."""
    return {file.path: _shown(root, file) for file in pictures_of(piece)}


def _shown(root: Path, file: PictureFile) -> bytes:
    data = picture_bytes(root, file.picture)
    if data is None:
        raise Refusal(f"{visible(file.picture.path)} was changed just now; run the command again.")
    return copies_of(data, (file.width,))[0]
