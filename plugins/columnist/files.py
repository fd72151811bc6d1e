"""The content folder on the disk: what lies in it, read with bounds, links and devices refused.

One of the few rooms that touch the disk; it reads and never writes.
"""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from columnist.content.layout import (
    LARGEST_PICTURE,
    PICTURE_ENDINGS,
    is_content,
    is_other_picture,
)
from columnist.domain.diagnostic import Diagnostic, problem, visible
from columnist.domain.source import Picture, Place, SourceFile
from columnist.domain.tree import Tree
from columnist.file_kinds import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.domain.settings import Settings


LARGEST_TEXT: Final = 2 * 1024 * 1024
DEEPEST: Final = 6
"""Folders inside each other that are looked into; a publication needs two."""

_PAGE_ENDINGS: Final = frozenset({"md", "markdown", "mdown", "mkdn", "mkd"})
"""Files that MkDocs takes for Markdown (MkDocs 1.6)."""


@dataclass
class _Finds:
    """What a walk through the folder has come upon so far."""

    files: list[SourceFile] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    folders: list[str] = field(default_factory=list)
    faults: list[Diagnostic] = field(default_factory=list)


def read_sources(root: Path, settings: Settings) -> Tree:
    """Return what `read_tree` gives for the folders that a publication's settings name."""
    return read_tree(
        root,
        content_dir=settings.content_dir,
        docs_dir=settings.docs_dir,
        theme_dir=settings.theme_dir,
    )


def read_tree(root: Path, *, content_dir: str, docs_dir: str = "docs", theme_dir: str = "") -> Tree:
    """Return what lies in the content folder of a publication, sorted by path.

    What MkDocs copies from the other folders, the pages and the owner's part of the theme, is only
    looked at.

    Names that begin with `_` or `.` are passed over. Raises `OSError` where the disk itself fails.
    """
    folder = root / content_dir
    pages = tuple(_pages(root, docs_dir))
    published = (docs_dir, theme_dir) if theme_dir else (docs_dir,)
    finds = _Finds(faults=[fault for one in published for fault in _strays(root, one)])
    if not folder.is_dir():
        return Tree(content_dir, pages=pages, is_there=False, faults=tuple(finds.faults))
    if folder.resolve() != root.resolve() / content_dir:
        fault = _unsafe(content_dir, "a link to another place")
        return Tree(content_dir, pages=pages, faults=(*finds.faults, fault))
    _walk(folder, content_dir, "", finds)
    return Tree(
        content_dir,
        tuple(sorted(finds.files, key=lambda file: file.path)),
        tuple(sorted(finds.pictures, key=lambda picture: picture.path)),
        tuple(sorted(finds.folders)),
        pages,
        faults=tuple(finds.faults),
    )


def _walk(folder: Path, content_dir: str, within: str, finds: _Finds) -> None:
    with os.scandir(folder) as listing:
        entries = sorted(listing, key=lambda entry: entry.name)
    for entry in entries:
        relative = f"{within}{entry.name}"
        if not is_content(relative):
            continue
        path = f"{content_dir}/{relative}"
        info = entry.stat(follow_symlinks=False)
        if stat.S_ISDIR(info.st_mode):
            finds.folders.append(visible(relative))
            if relative.count("/") < DEEPEST:
                _walk(Path(entry.path), content_dir, f"{relative}/", finds)
            else:
                finds.faults.append(_too_deep(path))
        elif not stat.S_ISREG(info.st_mode):
            finds.faults.append(_unsafe(path, kind_of(info.st_mode)))
        elif info.st_nlink > 1:
            finds.faults.append(_unsafe(path, "one of several names of one file"))
        else:
            _take(entry.path, path, info.st_size, finds)


def _take(file: str, path: str, size: int, finds: _Finds) -> None:
    is_picture = path.lower().endswith(PICTURE_ENDINGS)
    most = LARGEST_PICTURE if is_picture or is_other_picture(path) else LARGEST_TEXT
    if size > most:
        message = f"The file has {size:,} bytes, but at most {most:,} are read."
        finds.faults.append(
            problem("too-large", Place(visible(path)), message, hint="Make it smaller.")
        )
        return
    data = _read(file, most)
    if data is None:
        finds.faults.append(_closed(path))
        return
    if not is_picture:
        finds.files.append(SourceFile(visible(path), data))
        return
    # Loaded when the first picture is met: many a publication has none, and Pillow takes its time.
    from columnist.picture_data import metadata_of, telling  # noqa: PLC0415
    from columnist.pictures import identify  # noqa: PLC0415

    found = identify(visible(path), data)
    if isinstance(found, Picture):
        finds.pictures.append(found._replace(telling=telling(metadata_of(data))))
    else:
        finds.faults.append(found)


def picture_bytes(root: Path, picture: Picture) -> bytes | None:
    """Return the bytes of a picture that was read before; `None` where they are others by now."""
    data = _read(os.fspath(root / picture.path), LARGEST_PICTURE)
    is_same = data is not None and hashlib.sha256(data).hexdigest() == picture.sha256
    return data if is_same else None


def _read(file: str, most: int) -> bytes | None:
    """Return at most so many bytes of a file; `None` where it cannot be opened, or is none."""
    # A link or a pipe may have been put there since the folder was listed: neither is followed,
    # and opening a pipe does not wait for its other end. (Windows has neither flag.)
    flags = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(file, os.O_RDONLY | flags)
    except OSError:
        return None
    # A stream would ask the system four times more for each file, and make room for `most`.
    try:
        info = os.fstat(handle)
        size = min(most, info.st_size)
        return _bytes_of(handle, size) if stat.S_ISREG(info.st_mode) else None
    finally:
        os.close(handle)


def _bytes_of(handle: int, size: int) -> bytes:
    data = os.read(handle, size)
    while len(data) < size and (more := os.read(handle, size - len(data))):
        data += more
    return data


def _unsafe(path: str, kind: str) -> Diagnostic:
    message = f"This is {kind}, but only ordinary files are read."
    hint = "Put a copy of the file itself there."
    return problem("unsafe-file", Place(visible(path)), message, hint=hint)


def _closed(path: str) -> Diagnostic:
    message = "The file cannot be opened and read."
    hint = "Give whoever builds the site the permission to read it, or put a copy there."
    return problem("unsafe-file", Place(visible(path)), message, hint=hint)


def _too_deep(path: str) -> Diagnostic:
    message = "The folder lies too deep in others, so nothing in it is looked at."
    hint = "A case study is COLUMN/SLUG.md, or COLUMN/SLUG/index.md with its pictures."
    return problem("unknown-file", Place(visible(path)), message, hint=hint)


def _strays(root: Path, folder: str) -> Iterator[Diagnostic]:
    """Yield what is no ordinary file in a folder from which MkDocs publishes; links above all.

    MkDocs would publish what they lead to: a piece before its day, or the build's environment.
    """
    if _is_behind_link(root, folder):
        yield _published_link(folder)
        return
    for within, folders, files in os.walk(root / folder):
        for name in sorted((*folders, *files)):
            path = Path(within) / name
            mode = path.lstat().st_mode
            shown = f"{folder}/{path.relative_to(root / folder).as_posix()}"
            if stat.S_ISLNK(mode) and not _is_mark_of_editor(path):
                yield _published_link(shown)
            elif not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or stat.S_ISLNK(mode)):
                yield _unsafe(shown, kind_of(mode))


def _is_behind_link(root: Path, docs_dir: str) -> bool:
    return os.path.realpath(root / docs_dir) != os.path.normpath(root.resolve() / docs_dir)


def _is_mark_of_editor(link: Path) -> bool:
    """Whether a link is the mark that Emacs puts beside a file while it is changed (`.#name`).

    It leads to no file, and MkDocs passes over its name.
    """
    return link.name.startswith(".#") and not link.exists()


def _published_link(path: str) -> Diagnostic:
    message = "This is a link to another place, and MkDocs would publish what it leads to."
    hint = "Take it away; what readers are to see has to lie there itself."
    return problem("unsafe-file", Place(visible(path)), message, hint=hint)


def _pages(root: Path, docs_dir: str) -> Iterator[tuple[str, str]]:
    """Yield the paths of the site that the owner's own pages and files have, and their files."""
    folder = root / docs_dir
    if _is_behind_link(root, docs_dir):
        return
    for file in sorted(folder.rglob("*")):
        relative = file.relative_to(folder).as_posix()
        is_hidden = any(part.startswith(".") for part in relative.split("/"))
        if not is_hidden and file.is_file() and not file.is_symlink():
            yield _published_as(relative), f"{docs_dir}/{relative}"


def _published_as(relative: str) -> str:
    """Return the path of the site at which MkDocs shows a file of the owner's.

    >>> [_published_as(file) for file in ("a/README.md", "a/b.md", "a/index.html", "a/c.pdf")]
    ['a/', 'a/b/', 'a/', 'a/c.pdf']
    """
    path, dot, ending = relative.rpartition(".")
    head, slash, name = path.rpartition("/")
    if ending in _PAGE_ENDINGS:
        return f"{head}{slash}" if name in {"index", "README"} else f"{path}/"
    return f"{head}{slash}" if (name, ending) == ("index", "html") and dot else relative
