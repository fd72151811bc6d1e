"""A picture of an author's file becomes one that may lie beside a piece: cropped, small, bare."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.content.layout import LARGEST_PICTURE
from columnist.domain.source import Picture
from columnist.pictures import BROKEN, copies_of, cropped, identify

if TYPE_CHECKING:
    from columnist.intake.manuscript import FoundPicture

WIDEST: Final = 1_600
"""In pixels; the site shows no picture wider."""

_ENDINGS: Final = {"jpeg": "jpg", "png": "png", "webp": "webp"}


class ShownPicture(NamedTuple):
    """A picture as it lies beside the piece."""

    name: str
    data: bytes


def shown_picture(picture: FoundPicture, stem: str) -> ShownPicture | str:
    """Return a picture written anew under a name, or a sentence on why it cannot be."""
    if not picture.data:
        return "it is not in the file. Put it beside the text by hand."
    if len(picture.data) > LARGEST_PICTURE:
        return f"it has {len(picture.data):,} bytes; at most {LARGEST_PICTURE:,} are read."
    found = identify("", picture.data)
    if not isinstance(found, Picture):
        return f"{found.message} {found.hint} Then put it beside the text by hand."
    try:
        data = picture.data
        if picture.crop is not None:
            data = cropped(data, **picture.crop._asdict())
        (copy,) = copies_of(data, (min(_width(data), WIDEST),))
    except BROKEN:
        return "it is damaged. Save it again and put it beside the text by hand."
    return ShownPicture(f"{stem}.{_ENDINGS[found.kind]}", copy)


def _width(data: bytes) -> int:
    found = identify("", data)
    return found.width if isinstance(found, Picture) else 1
