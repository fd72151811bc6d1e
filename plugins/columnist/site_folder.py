"""A finished site in a folder, and on the disk whatever its audit needs beside it; only read."""

from __future__ import annotations

import ast
import hashlib
import os
import stat
from importlib import metadata, resources
from pathlib import Path
from typing import TYPE_CHECKING, Final

from columnist.audit.findings import Unread
from columnist.audit.hidden import Hidden
from columnist.audit.search import OwnFile, Public, Sight, audit
from columnist.audit.texts import APART
from columnist.audit.unpacking import MOST_BYTES, TOO_LARGE, is_picture, unpacked
from columnist.file_kinds import kind_of
from columnist.pictures import likeness_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from columnist.audit.findings import Audit
    from columnist.domain.tree import Tree
    from columnist.publication import Judgement

TEXT_ENDINGS: Final = frozenset(
    {".md", ".html", ".txt", ".css", ".js", ".json", ".xml", ".yml", ".yaml", ".svg", ".toml"}
)


def audited(
    site: Path, judgement: Judgement, tree: Tree, *, root: Path, docs_dir: str, public: Public
) -> Audit:
    """Search a finished site for what is not public. Raises `OSError` where it cannot be read."""
    sight = sight_of(Hidden(judgement, tree), root, docs_dir)
    return audit(judgement, tree, site_files(site), public=public, sight=sight)


def public_of(
    root: Path, docs_dir: str, settings: Sequence[str], drafts: tuple[str, ...] = ()
) -> Public:
    """Return what a publication shows whatever is published: its owner's pages, and the theme.

    `settings` are the paths, from `root`, of the files in which the publication's settings stand,
    and `drafts` what its pages may say of a case study that nobody has written yet.
    """
    config = tuple(root / path for path in settings)
    themes = tuple(_themes(config))
    said = (*config, *_templates(themes))
    return Public(
        texts=(*(text for file in said for text in _texts(file)), *_said_by_program()),
        files=frozenset(_digest(file.read_bytes()) for one in themes for file in _files(one)),
        own=tuple(_own_file(file, file.read_bytes()) for file in _own_files(root, docs_dir)),
        drafts=drafts,
    )


def _own_file(file: Path, data: bytes) -> OwnFile:
    is_page = file.suffix in TEXT_ENDINGS
    if is_page:
        text = data.decode(errors="replace")
    else:
        found = unpacked(data)
        text = APART.join((*found.texts, *found.noise))
    return OwnFile(_digest(data), text, is_page)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def sight_of(hidden: Hidden, root: Path, docs_dir: str) -> Sight:
    """Return how a publication's pictures look; where none is hidden, nothing is decoded."""
    if not hidden.pictures:
        return Sight(likeness_of, {})
    shown = (root / one.path for one in hidden.tree.pictures if one.path not in hidden.pictures)
    public = (*shown, *(file for file in _own_files(root, docs_dir) if _is_picture_name(file)))
    seen = {path: likeness_of((root / path).read_bytes()) for path in hidden.pictures}
    return Sight(
        likeness_of,
        hidden={path: likeness for path, likeness in seen.items() if likeness},
        public=tuple(one for file in public if (one := likeness_of(file.read_bytes()))),
    )


def site_files(site: Path) -> Iterator[tuple[str, bytes | Unread]]:
    """Yield every file below a folder, sorted; what is no regular file says what it is instead."""
    for folder, folders, names in os.walk(site):
        folders.sort()
        for name in sorted((*names, *_links(folder, folders))):
            file = Path(folder, name)
            yield file.relative_to(site).as_posix(), _bytes_of(file)


def _bytes_of(file: Path) -> bytes | Unread:
    info = file.lstat()
    if not stat.S_ISREG(info.st_mode):
        return Unread(f"is {kind_of(info.st_mode)}")
    return file.read_bytes() if info.st_size <= MOST_BYTES else Unread(TOO_LARGE)


def _links(folder: str, folders: list[str]) -> Iterator[str]:
    return (name for name in folders if Path(folder, name).is_symlink())


def _files(folder: Path) -> Iterator[Path]:
    for inner, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(inner, name) for name in sorted(names))


def _own_files(root: Path, docs_dir: str) -> Iterator[Path]:
    """Yield the regular files of the owner's own; a link would make what it leads to public."""
    folder = root / docs_dir
    if not folder.is_symlink():
        yield from (file for file in _files(folder) if stat.S_ISREG(file.lstat().st_mode))


def _texts(file: Path) -> Iterator[str]:
    if file.suffix in TEXT_ENDINGS and file.is_file():
        yield file.read_text(encoding="utf-8", errors="replace")


def _is_picture_name(file: Path) -> bool:
    return file.suffix not in TEXT_ENDINGS and is_picture(file.read_bytes()[:16])


def _themes(config: Iterable[Path]) -> Iterator[Path]:
    """Yield the folders of the themes that the publication may use, ours first."""
    yield Path(str(resources.files("columnist") / "hosts" / "mkdocs" / "theme"))
    said = " ".join(text for file in config for text in _texts(file))
    for point in metadata.entry_points(group="mkdocs.themes"):
        if point.name in said:
            yield Path(str(resources.files(point.module)))


def _templates(themes: Iterable[Path]) -> Iterator[Path]:
    folders = (*themes, Path(str(resources.files("columnist") / "rendering")))
    return (file for one in folders for file in _files(one) if file.suffix == ".html")


def _said_by_program() -> Iterator[str]:
    for room in ("rendering", "catalogue", "hosts"):
        for file in _files(Path(str(resources.files("columnist") / room))):
            if file.suffix == ".py":
                yield from _said_in(file)


def _said_in(file: Path) -> Iterator[str]:
    """Yield the texts in a module, but not its descriptions, whose examples no site shows."""
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    described = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.Constant) and id(node) not in described:
            yield str(node.value)
