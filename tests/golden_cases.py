"""The golden cases: for each code of a diagnostic a publication that has the fault, and its report.

A case is `golden/<code>.md`, a case study of the column `coaching`, or a folder `golden/<code>/` of
files that are laid over those of `golden/_publication/`. The report that it gives at `AT` stands in
`golden/<code>.diagnostics.txt`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from columnist.catalogue.guard import guard_notes
from columnist.domain.clock import AsOf
from columnist.domain.source import SourceFile
from columnist.files import read_tree
from columnist.private_names import names_in, private_name_faults
from columnist.publication import judge, read_publication
from columnist.rendering.report import as_text
from columnist.settings_file import read_settings_file

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.catalogue.collection import Collection
    from columnist.domain.diagnostic import Diagnostic
    from columnist.domain.tree import Tree

GOLDEN = Path(__file__).parent / "golden"
AT = "2026-11-22T12:00:00Z"

_CONTENT = "case_studies"


@dataclass(frozen=True, slots=True)
class GoldenCase:
    """One code with what shows it: a file or a folder, and the whole report."""

    code: str
    source: Path
    report: Path

    def told(self) -> str:
        """Return the report that the case gives, as the command `check` prints it."""
        at = AsOf.parse(AT)
        assert at is not None
        collection = read_publication(self.tree())
        settings = read_settings_file(self.source, environ={})
        diagnostics = (
            *(settings.diagnostics if settings else ()),
            *judge(collection, at=at).diagnostics,
            *self._private_names(),
            *self._for_the_editor(collection),
        )
        return as_text(diagnostics, checked=collection.paths) + "\n"

    def _private_names(self) -> Iterator[Diagnostic]:
        """Yield what a list of private names finds, where the case has one."""
        names = self.source / "private-names.txt"
        if self.source.is_dir() and names.is_file():
            listed = names_in(names.read_text(encoding="utf-8"))
            yield from private_name_faults(listed, self.source, content_dir=_CONTENT)

    def _for_the_editor(self, after: Collection) -> tuple[Diagnostic, ...]:
        """Compare a case that is a submission with what it is laid over."""
        if not (self.source / "_before").is_dir():
            return ()
        tree, old = self.tree(), _laid_over(_publication(), _before(self.source))
        were = {file.path: file.data for file in old.files}
        changed = [file.path for file in tree.files if were.get(file.path) != file.data]
        return guard_notes(read_publication(old), after, changed=changed)

    def tree(self) -> Tree:
        """Return the content folder with the fault in it."""
        tree = _publication()
        if self.source.is_dir():
            return _laid_over(tree, read_tree(self.source, content_dir=_CONTENT))
        path = f"{_CONTENT}/coaching/{self.source.name}"
        return tree._replace(files=(*tree.files, SourceFile(path, self.source.read_bytes())))


def _publication() -> Tree:
    return read_tree(GOLDEN / "_publication", content_dir=_CONTENT)


def _before(source: Path) -> Tree:
    return read_tree(source / "_before", content_dir=_CONTENT)


def _laid_over(tree: Tree, other: Tree) -> Tree:
    files = {file.path: file for file in (*tree.files, *other.files)}
    return other._replace(
        is_there=True,
        files=tuple(files[path] for path in sorted(files)),
        folders=tuple(sorted({*tree.folders, *other.folders})),
    )


def golden_cases() -> tuple[GoldenCase, ...]:
    """Return every case, by code."""
    sources = (
        path
        for path in GOLDEN.iterdir()
        if not path.name.startswith("_") and (path.is_dir() or path.suffix == ".md")
    )
    return tuple(
        GoldenCase(path.stem, path, GOLDEN / f"{path.stem}.diagnostics.txt")
        for path in sorted(sources)
    )
