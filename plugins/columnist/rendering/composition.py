"""A site before it is written: its pages, and its other files, made from an edition.

Whoever hosts the publication takes these values and writes them; nothing here knows how.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from columnist.rendering.calendar import calendar_files
from columnist.rendering.crawlers import ROBOTS_FILE, robots_txt
from columnist.rendering.exports import export_files
from columnist.rendering.feeds import feed_files
from columnist.rendering.pages import bodies_of, pages_of
from columnist.rendering.picture_paths import name_at, widths_of
from columnist.rendering.piece_page import story_of
from columnist.rendering.redirects import redirect_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from columnist.domain.source import Picture
    from columnist.rendering.edition import Edition
    from columnist.rendering.views import Page


class PictureFile(NamedTuple):
    """A copy of a picture that the site holds: its path, its source, its width in pixels."""

    path: str
    picture: Picture
    width: int


class Composition(NamedTuple):
    """All of a site that is ours: pages as views, files by path, and the pictures to be made."""

    edition: Edition
    pages: tuple[Page, ...]
    files: Mapping[str, bytes]
    pictures: tuple[PictureFile, ...]


def _unwatched(_path: str) -> None:
    """Let every rendering take the time that it takes."""


def compose(
    edition: Edition, *, description: str, begin: Callable[[str], None] = _unwatched
) -> Composition:
    """Return the site of an edition; `description` is what its owner says of it.

    `begin` is told the path of each piece whose text is about to be rendered, and an empty one
    after the last, so that somebody can watch over it.
    """
    bodies = bodies_of(edition, begin=begin)
    begin("")
    columns = tuple(edition.schedules.values())
    files = {
        **feed_files(
            edition.release,
            site=edition.site,
            description=description,
            body_of=lambda piece: story_of(edition, piece, bodies.of[piece.id]),
        ),
        **calendar_files(columns, site=edition.site),
        **export_files(edition.release, columns, site=edition.site),
        **({} if ROBOTS_FILE in edition.owner_paths else {ROBOTS_FILE: robots_txt(edition.site)}),
        **{file.path: file.data for file in redirect_files(edition.release, edition.site)},
    }
    return Composition(
        edition,
        tuple(pages_of(edition, bodies, description=description)),
        files,
        tuple(_pictures(edition)),
    )


def _pictures(edition: Edition) -> Iterator[PictureFile]:
    """Yield the pictures that a shown piece shows; others of its folder stay where they are."""
    waiting = (one.piece for one in edition.waiting if one.piece.id not in edition.faults)
    for piece in (*edition.release.pieces, *waiting):
        shown = {
            link.target.removeprefix("./") for link in piece.entry.outline.links if link.is_picture
        }
        for picture in piece.entry.pictures:
            if picture.path.rpartition("/")[2] in shown:
                for width in widths_of(picture):
                    path = f"{piece.entry.url_path}{name_at(picture, width)}"
                    yield PictureFile(path, picture, width)
