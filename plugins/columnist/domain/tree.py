"""What lies in a content folder, once it has been read from wherever it lies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from columnist.domain.diagnostic import Diagnostic
    from columnist.domain.source import Picture, SourceFile


@dataclass(frozen=True, slots=True)
class Tree:
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
