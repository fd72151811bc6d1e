"""A finished site in a folder, and on the disk whatever its audit needs beside it; only read."""

from __future__ import annotations

import ast
import os
import stat
from importlib import metadata, resources
from pathlib import Path
from typing import TYPE_CHECKING, Final

from columnist.audit.hidden import Hidden
from columnist.audit.search import Sight, audit
from columnist.audit.unpacking import MOST_BYTES, is_picture
from columnist.pictures import likeness_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.audit.findings import Audit
    from columnist.audit.likeness import Likeness
    from columnist.domain.tree import Tree
    from columnist.publication import Judgement

TEXT_ENDINGS: Final = frozenset(
    {".md", ".html", ".txt", ".css", ".js", ".json", ".xml", ".yml", ".yaml", ".svg", ".toml"}
)
CONFIG: Final = "mkdocs.yml"


def audited(
    site: Path, judgement: Judgement, tree: Tree, *, root: Path, docs_dir: str, theme: str
) -> Audit:
    """Search a finished site for what is not public. Raises `OSError` where it cannot be read."""
    own = tuple(_files(root / docs_dir)) if docs_dir else ()
    public = (
        *_texts(root / CONFIG),
        *(text for file in own for text in _texts(file)),
        *_wording(theme),
    )
    likenesses = (likeness_of(file.read_bytes()) for file in own if _is_picture_name(file))
    sight = Sight(
        likeness_of,
        hidden=dict(_hidden_likenesses(root, Hidden(judgement, tree))),
        public=tuple(one for one in likenesses if one),
    )
    return audit(judgement, tree, site_files(site), public=public, sight=sight)


def site_files(site: Path) -> Iterator[tuple[str, bytes | None]]:
    """Yield every file below a folder, sorted; what is no regular file has no bytes."""
    for folder, folders, names in os.walk(site):
        folders.sort()
        for name in sorted((*names, *_links(folder, folders))):
            file = Path(folder, name)
            info = file.lstat()
            path = file.relative_to(site).as_posix()
            is_open = stat.S_ISREG(info.st_mode) and info.st_size <= MOST_BYTES
            yield path, file.read_bytes() if is_open else None


def _links(folder: str, folders: list[str]) -> Iterator[str]:
    return (name for name in folders if Path(folder, name).is_symlink())


def _files(folder: Path) -> Iterator[Path]:
    for inner, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(inner, name) for name in sorted(names))


def _texts(file: Path) -> Iterator[str]:
    if file.suffix in TEXT_ENDINGS and file.is_file():
        yield file.read_text(encoding="utf-8", errors="replace")


def _is_picture_name(file: Path) -> bool:
    return file.suffix not in TEXT_ENDINGS and is_picture(file.read_bytes()[:16])


def _hidden_likenesses(root: Path, hidden: Hidden) -> Iterator[tuple[str, Likeness]]:
    for path in hidden.pictures:
        likeness = likeness_of((root / path).read_bytes())
        if likeness is not None:
            yield path, likeness


def _wording(theme: str) -> Iterator[str]:
    """Yield what the program and the theme say of themselves, whatever they publish."""
    ours = resources.files("columnist")
    folders = [ours / "rendering", ours / "hosts"]
    found = metadata.entry_points(group="mkdocs.themes", name=theme)
    folders += [resources.files(point.module) for point in found]
    for folder in folders:
        for file in _files(Path(str(folder))):
            if file.suffix in {".html", ".js", ".css"}:
                yield from _texts(file)
            elif file.suffix == ".py":
                yield from _said_in(file)


def _said_in(file: Path) -> Iterator[str]:
    """Yield the texts in a module, but not its descriptions, whose examples no site shows."""
    nodes = list(ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    described = {id(node.value) for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if isinstance(node, ast.Constant) and id(node) not in described:
            yield str(node.value)
