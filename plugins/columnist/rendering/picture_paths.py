"""The names and sizes of the copies that the site shows of a picture. Decodes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from columnist.rendering.views import PictureView

if TYPE_CHECKING:
    from columnist.domain.source import Picture

COPY_WIDTHS: Final = (480, 960)
LARGEST_WIDTH: Final = 1200
"""Twice what a story's column is wide on a screen: more no reader sees, and a telephone waits."""

_ENDINGS: Final = {"jpeg": "jpg", "png": "png", "webp": "webp"}


def widths_of(picture: Picture) -> tuple[int, ...]:
    """Return the widths, in pixels, in which the site holds a picture, the largest last."""
    largest = min(picture.width, LARGEST_WIDTH)
    return (*(width for width in COPY_WIDTHS if width < largest), largest)


def height_at(picture: Picture, width: int) -> int:
    """Return the height, in pixels, that a picture has at a width."""
    return max(1, round(picture.height * width / picture.width))


def name_at(picture: Picture, width: int) -> str:
    """Return the file name of a copy; its ending is that of what the bytes are.

    The point in the names of the smaller ones is in no author's file name, so that they never meet.
    """
    stem = picture.path.rpartition("/")[2].rpartition(".")[0]
    ending = _ENDINGS[picture.kind]
    is_largest = width == widths_of(picture)[-1]
    return f"{stem}.{ending}" if is_largest else f"{stem}.{width}w.{ending}"


def picture_view(picture: Picture, folder: str, *, alt: str = "") -> PictureView:
    """Return how a picture is shown by a page; `folder` is put before each of its names."""
    *smaller, largest = widths_of(picture)
    return PictureView(
        f"{folder}{name_at(picture, largest)}",
        alt,
        largest,
        height_at(picture, largest),
        tuple((f"{folder}{name_at(picture, width)}", width) for width in smaller),
    )
