"""Where something stands in an author's file. Knows no disk: a path is only a name here."""

from __future__ import annotations

from typing import NamedTuple


class Place(NamedTuple):
    """A position in a file of the publication.

    `path` is relative to the publication's root and has forward slashes; `line` and `column` are
    counted from 1, columns in characters.
    """

    path: str
    line: int = 1
    column: int = 1


class SourceFile(NamedTuple):
    """The bytes of one file of the content folder, with its path from the publication's root."""

    path: str
    data: bytes


class Picture(NamedTuple):
    """What is known of a picture without showing it.

    `sha256` is the hexadecimal digest of the bytes as they were handed in, `kind` the format found
    in the bytes (`png`, `jpeg`, `webp`), `width` and `height` are pixels after rotation. `telling`
    are the kinds of things in the file, beside the pixels, that may point at somebody.
    """

    path: str
    sha256: str
    kind: str
    width: int
    height: int
    telling: tuple[str, ...] = ()
