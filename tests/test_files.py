"""Only ordinary files of the content folder are read; whatever else lies there is told."""

from __future__ import annotations

import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PIL import Image

from columnist.domain.clock import AsOf
from columnist.files import LARGEST_TEXT, picture_bytes, read_tree
from columnist.publication import judge, read_publication
from columnist.rendering.report import as_text
from tests.building import COLUMN, PEOPLE, VOCABULARY, case_study

if TYPE_CHECKING:
    from columnist.domain.tree import Tree

SECRET = "what the build must not show"  # noqa: S105 - it opens nothing


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A publication with one piece, and a secret beside it."""
    root = tmp_path / "publication"
    column = root / "case_studies" / "coaching"
    column.mkdir(parents=True)
    (root / "docs").mkdir()
    (root / "case_studies" / "vocabulary.yml").write_text(VOCABULARY, encoding="utf-8")
    (root / "case_studies" / "people.yml").write_text(PEOPLE, encoding="utf-8")
    (column / "column.yml").write_text(COLUMN, encoding="utf-8")
    (column / "a-piece.md").write_text(case_study(), encoding="utf-8")
    (tmp_path / "secret.md").write_text(SECRET, encoding="utf-8")
    return root


def tree_of(root: Path) -> Tree:
    return read_tree(root, content_dir="case_studies")


def told(root: Path) -> list[str]:
    """The whole report, as it is printed: it must be possible to print it."""
    at = AsOf.parse("2026-05-01")
    assert at is not None
    report = as_text(judge(read_publication(tree_of(root)), at=at).diagnostics, checked=())
    assert report.encode("utf-8")
    assert all(line.isprintable() for line in report.split("\n"))
    return [line for line in report.split("\n") if ": error: " in line]


def test_a_clean_folder_is_read_whole(root: Path) -> None:
    tree = tree_of(root)
    assert [file.path for file in tree.files] == [
        "case_studies/coaching/a-piece.md",
        "case_studies/coaching/column.yml",
        "case_studies/people.yml",
        "case_studies/vocabulary.yml",
    ]
    assert told(root) == []


@pytest.mark.parametrize(
    ("name", "target", "said"),
    [
        ("b.md", "../../../secret.md", "This is a link to another place"),
        ("b.md", "a-piece.md", "This is a link to another place"),
        ("b.md", "b.md", "This is a link to another place"),
        ("b.md", "/proc/self/environ", "This is a link to another place"),
        ("b.md", "/dev/zero", "This is a link to another place"),
        ("b.jpg", "/etc/passwd", "This is a link to another place"),
        ("folder", "/etc", "This is a link to another place"),
        ("folder", "nowhere", "This is a link to another place"),
    ],
)
def test_a_symbolic_link_is_told_and_not_followed(
    root: Path, name: str, target: str, said: str
) -> None:
    (root / "case_studies" / "coaching" / name).symlink_to(target)
    (line,) = told(root)
    assert line.startswith(f"case_studies/coaching/{name}:1:1: error: {said}")
    assert not any(SECRET.encode() in file.data for file in tree_of(root).files)


def test_a_hard_link_is_told(root: Path) -> None:
    other = root / "case_studies" / "coaching" / "b.md"
    other.hardlink_to(root.parent / "secret.md")
    (line,) = told(root)
    assert "This is one of several names of one file, but only ordinary files are read" in line


def test_a_pipe_and_a_socket_are_told_and_nothing_waits_for_them(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    column = root / "case_studies" / "coaching"
    os.mkfifo(column / "b.md")
    monkeypatch.chdir(column)  # a socket's whole path may have about a hundred bytes
    with socket.socket(socket.AF_UNIX) as door:
        door.bind("c.md")
        lines = told(root)
    assert [line.partition("error: ")[2].partition(",")[0] for line in lines] == [
        "This is a pipe",
        "This is a socket",
    ]


def test_a_column_that_is_a_link_is_told(root: Path, tmp_path: Path) -> None:
    (root / "case_studies" / "coaching").rename(tmp_path / "elsewhere")
    (root / "case_studies" / "coaching").symlink_to(tmp_path / "elsewhere")
    assert len(tree_of(root).files) == 2
    assert "case_studies/coaching:1:1: error: This is a link to another place" in told(root)[0]


def test_a_content_folder_that_is_a_link_is_told_and_nothing_in_it_is_read(
    root: Path, tmp_path: Path
) -> None:
    (root / "case_studies").rename(tmp_path / "elsewhere")
    (root / "case_studies").symlink_to(tmp_path / "elsewhere")
    assert tree_of(root).files == ()
    assert "case_studies:1:1: error: This is a link to another place" in told(root)[0]


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("note.md", "../case_studies/coaching/a-piece.md"),
        ("config.txt", "../.git/config"),
        ("names.txt", "../.private-names"),
        ("stories", "../case_studies/coaching"),
        ("everything", ".."),
        ("deep/us.md", "../../README.md"),
        ("secret.md", "../../secret.md"),
        ("nowhere.md", "not-there.md"),
        ("loop.md", "loop.md"),
        ("twice.md", "about.md"),
        (".well-known/key", "../../.git/config"),
    ],
)
def test_no_link_lies_among_the_owners_pages_wherever_it_leads(
    root: Path, name: str, target: str
) -> None:
    for path in ("README.md", ".git/config", ".private-names", "docs/about.md"):
        (root / path).parent.mkdir(exist_ok=True)
        (root / path).write_text(SECRET, encoding="utf-8")
    link = root / "docs" / name
    link.parent.mkdir(exist_ok=True)
    assert told(root) == []
    link.symlink_to(target)
    (line,) = told(root)
    assert line == (
        f"docs/{name}:1:1: error: This is a link to another place, and MkDocs would publish what "
        "it leads to. [unsafe-file]"
    )


def test_the_folder_of_the_owners_pages_is_no_link_either(root: Path) -> None:
    (root / "docs").rmdir()
    (root / "docs").symlink_to("case_studies")
    (line,) = told(root)
    assert line.startswith("docs:1:1: error: This is a link to another place, and MkDocs would")
    assert tree_of(root).pages == ()


def test_the_owners_part_of_the_theme_holds_no_link_either(root: Path) -> None:
    # MkDocs copies whatever is no template from there.
    (root / "overrides").mkdir()
    (root / "overrides" / "config.txt").symlink_to("../.git/config")
    assert tree_of(root).faults == ()
    tree = read_tree(root, content_dir="case_studies", theme_dir="overrides")
    assert [fault.place.path for fault in tree.faults] == ["overrides/config.txt"]


def test_the_mark_of_an_editor_at_work_is_no_fault(root: Path) -> None:
    # Emacs puts it beside a page that is being changed; MkDocs passes over such names.
    (root / "docs" / ".#about.md").symlink_to("editor@desk.1234:5678")
    assert told(root) == []


def test_a_pipe_among_the_owners_pages_is_told_and_nothing_waits_for_it(root: Path) -> None:
    os.mkfifo(root / "docs" / "about.md")
    (line,) = told(root)
    assert line.startswith("docs/about.md:1:1: error: This is a pipe, but only ordinary files")


def test_pages_and_files_of_the_owner_have_the_paths_that_mkdocs_gives_them(root: Path) -> None:
    docs = root / "docs"
    for name in ("a/README.md", "b.markdown", "c/index.html", "c/d.html", "e.pdf", ".hidden/x.md"):
        (docs / name).parent.mkdir(exist_ok=True, parents=True)
        (docs / name).write_bytes(b"x")
    (docs / "loop.md").symlink_to("loop.md")
    (docs / "again.md").symlink_to("e.pdf")
    assert dict(tree_of(root).pages) == {
        "a/": "docs/a/README.md",
        "b/": "docs/b.markdown",
        "c/": "docs/c/index.html",
        "c/d.html": "docs/c/d.html",
        "e.pdf": "docs/e.pdf",
    }


def test_a_picture_is_read_again_only_as_it_was(root: Path) -> None:
    file = root / "case_studies" / "coaching" / "a-piece" / "desk.png"
    file.parent.mkdir()
    Image.new("RGB", (4, 3), "red").save(file)
    before = file.read_bytes()
    (picture,) = tree_of(root).pictures
    assert picture_bytes(root, picture) == before
    Image.new("RGB", (4, 3), "blue").save(file)
    assert picture_bytes(root, picture) is None
    file.unlink()
    assert picture_bytes(root, picture) is None
    (root / "same.png").write_bytes(before)
    file.symlink_to(root / "same.png")
    assert picture_bytes(root, picture) is None


NAMES = [
    b"new\nline.md",
    b"::error::x.md",
    b"esc\x1b[31m.md",
    b"bad-\xff\xfe.md",
    b"back\\slash.md",
    b"x%2f..%2fy.md",
    b"Case.md",
    "caf\u00e9.md".encode(),
    "cafe\u0301.md".encode(),
    "\N{CYRILLIC SMALL LETTER A}-piece.md".encode(),
    b"a" * 252 + b".md",
    b'quo"te.md',
    b"spa ce.md",
]


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_name_that_cannot_stand_in_an_address_is_told_on_one_line(
    root: Path, name: bytes
) -> None:
    column = os.fsencode(root / "case_studies" / "coaching")
    Path(os.fsdecode(column + b"/" + name)).write_text(
        case_study(publish_on="2026-04-23", title="Another"), encoding="utf-8"
    )
    (line,) = told(root)
    assert line.endswith("[invalid-name]")


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_so_is_the_name_of_a_folder(root: Path, name: bytes) -> None:
    column = os.fsencode(root / "case_studies" / "coaching")
    Path(os.fsdecode(column + b"/" + name)).mkdir()
    (line,) = told(root)
    assert line.endswith("[missing-file]")


@pytest.mark.parametrize(
    "name",
    ["page.html", "x.js", "drawing.svg", "hooks.py", "a.md~", "notes.txt", "CNAME", "a.docx"],
)
def test_a_file_that_is_no_part_of_a_publication_is_an_error(root: Path, name: str) -> None:
    (root / "case_studies" / "coaching" / name).write_text("x", encoding="utf-8")
    (line,) = told(root)
    assert line.endswith("[unknown-file]")


def test_folders_inside_each_other_without_end_are_not_followed(root: Path) -> None:
    folder = root / "case_studies" / "coaching"
    for _ in range(60):
        folder /= "in"
    folder.mkdir(parents=True)
    assert any("The folder lies too deep in others" in line for line in told(root))


def test_a_file_that_is_too_large_is_not_read(root: Path) -> None:
    with (root / "case_studies" / "coaching" / "b.md").open("wb") as file:
        file.truncate(LARGEST_TEXT * 1_000)
    (line,) = told(root)
    assert "but at most 2,097,152 are read. [too-large]" in line


def test_a_photograph_of_another_format_is_not_told_to_be_too_large(root: Path) -> None:
    folder = root / "case_studies" / "coaching" / "b"
    folder.mkdir()
    (folder / "index.md").write_text(case_study("Hi ![A desk](IMG_1.HEIC)", questions=None))
    (folder / "IMG_1.HEIC").write_bytes(bytes(LARGEST_TEXT + 1))
    (line,) = [line for line in told(root) if "IMG" in line]
    assert 'The picture "IMG_1.HEIC" is not shown: only PNG, JPEG and WebP are taken.' in line


def test_names_that_begin_with_a_dot_or_an_underscore_are_passed_over(root: Path) -> None:
    (root / "case_studies" / "_notes").mkdir()
    (root / "case_studies" / ".git").symlink_to("/etc")
    assert told(root) == []


def test_a_publication_without_content_is_told(tmp_path: Path) -> None:
    assert not tree_of(tmp_path).is_there
