"""What lies in a content folder, once it has been read from wherever it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from columnist.domain.diagnostic import Diagnostic
    from columnist.domain.source import Picture, SourceFile


class Tree(NamedTuple):
    """What lies in the content folder, sorted by path.

    `folders` are the folders in it, relative to it; `pages` are the paths of the site that the
    owner's own pages and files have, with the file that each comes from.
    """

    content_dir: str
    files: tuple[SourceFile, ...] = ()
    pictures: tuple[Picture, ...] = ()
    folders: tuple[str, ...] = ()
    pages: tuple[tuple[str, str], ...] = ()
    is_there: bool = True
    faults: tuple[Diagnostic, ...] = ()

    def relative(self, path: str) -> str:
        """Return the path of a file in the folder as it counts from there."""
        return path.removeprefix(f"{self.content_dir}/")
