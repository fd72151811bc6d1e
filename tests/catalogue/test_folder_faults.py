"""What a content folder lacks is told at the folder, with the file that mends it."""

from __future__ import annotations

import pytest

from columnist.catalogue.folder_faults import folder_faults
from columnist.domain.source import SourceFile
from columnist.domain.tree import Tree
from tests.telling import entry_of


def _told(tree: Tree) -> list[tuple[str, str, str]]:
    return [(one.code, one.place.path, one.message) for one in folder_faults(tree)]


def _tree(*paths: str, folders: tuple[str, ...]) -> Tree:
    return Tree(
        "stories",
        files=tuple(SourceFile(f"stories/{path}", b"") for path in paths),
        folders=folders,
    )


def test_of_a_folder_that_is_not_there_nothing_else_is_said() -> None:
    tree = Tree("stories", folders=("coaching",), is_there=False)
    message = 'There is no folder "stories", where the columns are to be.'
    assert _told(tree) == [("missing-file", "stories", message)]


@pytest.mark.parametrize(
    ("folder", "lacks"),
    [
        ("coaching", 'The folder "coaching" has no column.yml, so it is no column.'),
        ("coaching/jp", 'The folder "coaching/jp" has no index.md, so it is no case study.'),
    ],
)
def test_a_folder_without_its_file_is_told_at_the_folder(folder: str, lacks: str) -> None:
    tree = _tree(folders=(folder,))
    assert _told(tree) == [("missing-file", f"stories/{folder}", lacks)]


def test_of_folders_with_their_files_nothing_is_said() -> None:
    tree = _tree("coaching/column.yml", "coaching/jp/index.md", folders=("coaching", "coaching/jp"))
    assert _told(tree) == []


def test_a_name_that_the_site_cannot_have_is_told_at_its_file() -> None:
    tree = _tree("coaching/column.yml", "coaching/A Story.md", folders=("coaching",))
    assert [(code, path) for code, path, _ in _told(tree)] == [
        ("invalid-name", "stories/coaching/A Story.md")
    ]


def test_a_picture_of_another_format_is_told_at_its_file_unless_the_text_shows_it() -> None:
    tree = _tree("coaching/column.yml", "coaching/jp/index.md", "coaching/jp/a.heic", folders=())
    path = "stories/coaching/jp/a.heic"
    showing = entry_of("---\n---\n![A desk](./a.heic)", path="stories/coaching/jp/index.md")
    silent = entry_of("---\n---\n[A desk](a.heic)", path="stories/coaching/jp/index.md")
    alone = entry_of("---\n---\n![A desk](a.heic)", path="stories/coaching/jp.md")

    assert [code for code, *_ in _told(tree)] == ["unreadable-picture"]
    assert [one.place.path for one in folder_faults(tree, (silent, alone))] == [path]
    assert list(folder_faults(tree, (showing,))) == []
