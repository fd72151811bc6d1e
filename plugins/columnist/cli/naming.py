"""Which files of a publication the paths and ids name that somebody typed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from columnist.cli.refusal import Misuse
from columnist.content.layout import PICTURE_ENDINGS, is_content
from columnist.domain.diagnostic import nearest, quoted, visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from columnist.content.entry import Entry

_HOW_NAMED = "Name a file by its path, or a case study by its id, such as coaching/the-late-reply."


class Ground(NamedTuple):
    """Where paths are looked for: the folder, its settings' path, and the texts of its pieces."""

    root: Path
    settings_path: str
    content_dir: str
    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """The files and folders that were named, from the publication's root; none means everything."""

    paths: tuple[str, ...]

    def __contains__(self, path: str) -> bool:
        """Whether a file is one of those, or lies in one of the folders."""
        return not self.paths or any(_holds(named, path) for named in self.paths)

    def piece(self, entries: Iterable[Entry]) -> Entry | None:
        """Return the one piece that was named, if it was one and nothing else."""
        if len(self.paths) != 1:
            return None
        found = (entry for entry in entries if self.paths[0] in {entry.path, entry.folder})
        return next(found, None)


def _holds(named: str, path: str) -> bool:
    return path == named or path.startswith(f"{named}/")


def named_by(arguments: Iterable[str], ground: Ground) -> Named:
    """Return what the arguments name; a path that leads nowhere is refused."""
    paths = [_from_root(argument, ground) for argument in arguments]
    return Named(() if "" in paths else tuple(paths))


def _from_root(argument: str, ground: Ground) -> str:
    """Return a path from the publication's root, of what a path or an id leads to.

    A path may be typed from where we are as well. The ids are those of a piece, which no path looks
    like, and of a column.
    """
    pieces = {_id_of(path, ground): path for path in ground.pieces}
    if argument.strip("/") in pieces:
        return _whole_piece(pieces[argument.strip("/")], ground)
    for start in (ground.root, Path.cwd(), ground.root / ground.content_dir):
        path = Path(os.path.abspath(start / argument))  # noqa: PTH100 - links are not followed
        if path.exists():
            return _checked(argument, path, ground)
    close = _meant(argument, ground)
    cure = f"Did you mean {close}?" if close else _HOW_NAMED
    raise Misuse(f"There is no {quoted(argument)}. {cure}")


def _id_of(path: str, ground: Ground) -> str:
    """Return the id of a piece, `coaching/the-late-reply`, by the path of its text."""
    inside = path.removeprefix(f"{ground.content_dir}/")
    return inside.removesuffix("/index.md").removesuffix(".md")


def _meant(argument: str, ground: Ground) -> str:
    """Return the piece whose name, not whose folder, is nearest to what was typed, if one is."""
    pieces = {_name_of(path): path for path in ground.pieces}
    return pieces.get(nearest(_name_of(argument), pieces), "")


def _name_of(path: str) -> str:
    return path.removesuffix("/index.md").rpartition("/")[2].removesuffix(".md")


def _checked(argument: str, path: Path, ground: Ground) -> str:
    root = Path(os.path.abspath(ground.root))  # noqa: PTH100 - links are not followed
    if path == root:
        return ""
    if not path.is_relative_to(root):
        raise Misuse(f"{quoted(argument)} lies outside the publication.")
    relative = visible(path.relative_to(root).as_posix())
    if relative == ground.settings_path:
        return relative
    if not _holds(ground.content_dir, relative):
        raise Misuse(
            f"{quoted(argument)} is not checked: only what lies in {ground.content_dir}/ is."
        )
    inside = relative.removeprefix(ground.content_dir).lstrip("/")
    if inside and not is_content(inside):
        raise Misuse(
            f"{quoted(argument)} is not checked: names that begin with _ or . are no content."
        )
    return _whole_piece(relative, ground)


def _whole_piece(path: str, ground: Ground) -> str:
    """Return the folder of a piece for its text and its pictures, and any other path as it is."""
    folder, _, name = path.rpartition("/")
    is_part = name == "index.md" or name.lower().endswith(PICTURE_ENDINGS)
    return folder if is_part and f"{folder}/index.md" in ground.pieces else path
