"""An author's file is written whole or not at all, and only where pieces lie."""

from __future__ import annotations

import os
import resource
import stat
from typing import TYPE_CHECKING

import pytest

from columnist.domain.source import SourceFile
from columnist.edits import write_back

if TYPE_CHECKING:
    from pathlib import Path

PATH = "case_studies/coaching/the-late-reply.md"
OLD, NEW = SourceFile(PATH, b"old\r\n"), SourceFile(PATH, b"new")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    file = tmp_path / PATH
    file.parent.mkdir(parents=True)
    file.write_bytes(OLD.data)
    return tmp_path


def names(root: Path) -> list[str]:
    return sorted(file.name for file in (root / "case_studies/coaching").iterdir())


def write(root: Path, before: SourceFile = OLD, after: SourceFile = NEW) -> str:
    return write_back(root, before, after, content_dir="case_studies")


def test_the_new_text_takes_the_place_of_the_old_and_the_mode_stays(root: Path) -> None:
    (root / PATH).chmod(0o640)
    assert write(root) == ""
    assert (root / PATH).read_bytes() == b"new"
    assert stat.S_IMODE((root / PATH).stat().st_mode) == 0o640
    assert names(root) == ["the-late-reply.md"]


def test_a_file_that_somebody_else_has_changed_is_left_alone(root: Path) -> None:
    (root / PATH).write_bytes(b"theirs")
    assert "changed by somebody else" in write(root)
    assert (root / PATH).read_bytes() == b"theirs"


@pytest.mark.parametrize("path", ["mkdocs.yml", "case_studies/../mkdocs.yml", "case_studies.md"])
def test_nothing_outside_the_content_folder_is_written(root: Path, path: str) -> None:
    (root / "mkdocs.yml").write_bytes(b"old\r\n")
    told = write(root, SourceFile(path, OLD.data), SourceFile(path, NEW.data))
    assert told == f"{path} was not written: it does not lie in case_studies/."
    assert (root / "mkdocs.yml").read_bytes() == b"old\r\n"


def test_a_link_to_a_file_is_not_written_through(root: Path) -> None:
    aim = root / "aim.md"
    (root / PATH).rename(aim)
    (root / PATH).symlink_to(aim)
    assert "a link leads to it" in write(root)
    assert aim.read_bytes() == OLD.data


def test_a_link_to_a_folder_is_not_written_through(root: Path) -> None:
    folder = root / "case_studies/coaching"
    folder.rename(root / "elsewhere")
    folder.symlink_to(root / "elsewhere")
    assert "a link leads to it" in write(root)
    assert (root / "elsewhere/the-late-reply.md").read_bytes() == OLD.data


def test_a_file_with_several_names_and_a_pipe_are_left_alone(root: Path) -> None:
    os.link(root / PATH, root / "second-name.md")
    assert "has several names" in write(root)
    (root / PATH).unlink()
    os.mkfifo(root / PATH)
    assert "no ordinary file" in write(root)


def test_what_the_disk_refuses_is_told_and_nothing_is_left_behind(root: Path) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (2, hard))  # no file grows beyond two bytes
    try:
        told = write(root)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert told == f"{PATH} was not written: the disk says: File too large."
    assert (root / PATH).read_bytes() == OLD.data
    assert names(root) == ["the-late-reply.md"]


def test_a_file_that_is_gone_is_told(root: Path) -> None:
    (root / PATH).unlink()
    assert "No such file or directory" in write(root)
