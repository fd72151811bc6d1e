"""What a content folder lacks, and what lies in it that is no content."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.content.layout import is_other_picture, name_faults
from columnist.domain.diagnostic import Diagnostic, problem, quoted
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from columnist.content.entry import Entry
    from columnist.domain.tree import Tree


def folder_faults(tree: Tree, entries: Collection[Entry] = ()) -> Iterator[Diagnostic]:
    """Yield what is wrong with the names and the folders, whatever the files hold.

    A picture of a format that is not taken is told where one of the entries shows it, and not here.
    """
    if not tree.is_there:
        message = f'There is no folder "{tree.content_dir}", where the columns are to be.'
        yield problem(
            "missing-file",
            Place(tree.content_dir),
            message,
            hint="Make it, with a folder for each column.",
        )
        return
    there = {tree.relative(file.path) for file in tree.files}
    for path in (*(file.path for file in tree.files), *(picture.path for picture in tree.pictures)):
        if not (is_other_picture(path) and any(path in entry.shown for entry in entries)):
            yield from name_faults(path, tree.relative(path))
    for folder in tree.folders:
        yield from _of_folder(tree, folder, there)


def _of_folder(tree: Tree, folder: str, there: set[str]) -> Iterator[Diagnostic]:
    depth = folder.count("/")
    if depth == 0 and f"{folder}/column.yml" not in there:
        message = f"The folder {quoted(folder)} has no column.yml, so it is no column."
        hint = "Add column.yml with at least title, contact, timezone and cadence."
        yield problem("missing-file", Place(f"{tree.content_dir}/{folder}"), message, hint=hint)
    if depth == 1 and f"{folder}/index.md" not in there:
        message = f"The folder {quoted(folder)} has no index.md, so it is no case study."
        hint = "Call the case study's text index.md, with its pictures beside it."
        yield problem("missing-file", Place(f"{tree.content_dir}/{folder}"), message, hint=hint)
