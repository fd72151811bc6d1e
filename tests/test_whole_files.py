"""Files are written whole or not at all; who writes is told what stands in the way."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

import pytest

from columnist.whole_files import why_not_written, write_new, write_whole

if TYPE_CHECKING:
    from pathlib import Path


def test_a_new_file_is_written_once_and_never_again(tmp_path: Path) -> None:
    path = tmp_path / "new.md"
    write_new(path, b"mine")
    for data in (b"other", b"mine"):
        with pytest.raises(FileExistsError):
            write_new(path, data)
    assert path.read_bytes() == b"mine"


def test_a_link_to_nowhere_is_there_too(tmp_path: Path) -> None:
    (tmp_path / "new.md").symlink_to("elsewhere.md")
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "new.md", b"mine")
    assert not (tmp_path / "elsewhere.md").exists()


def test_several_files_are_written_together_with_their_folders(tmp_path: Path) -> None:
    mode = 0o666 & ~_mask()
    (tmp_path / "old.md").write_bytes(b"old")
    (tmp_path / "old.md").chmod(0o600)
    write_whole([(tmp_path / "a" / "b" / "new.md", b"new"), (tmp_path / "old.md", b"newer")])
    assert (tmp_path / "a" / "b" / "new.md").read_bytes() == b"new"
    assert stat.S_IMODE((tmp_path / "a" / "b" / "new.md").stat().st_mode) == mode
    assert (tmp_path / "old.md").read_bytes() == b"newer"
    assert stat.S_IMODE((tmp_path / "old.md").stat().st_mode) == 0o600
    assert sorted(file.name for file in tmp_path.rglob("*.md")) == ["new.md", "old.md"]


def test_where_one_cannot_be_written_none_is(tmp_path: Path) -> None:
    (tmp_path / "old.md").write_bytes(b"old")
    (tmp_path / "file").write_bytes(b"no folder")
    with pytest.raises(OSError, match="file"):
        write_whole(
            [
                (tmp_path / "old.md", b"newer"),
                (tmp_path / "a" / "b" / "new.md", b"new"),
                (tmp_path / "file" / "c.md", b"new"),
            ]
        )
    assert (tmp_path / "old.md").read_bytes() == b"old"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["file", "old.md"]


def test_what_stands_in_the_way_is_told(tmp_path: Path) -> None:
    assert why_not_written(tmp_path, tmp_path / "a" / "new.md") == ""
    (tmp_path / "there.md").write_bytes(b"x")
    assert why_not_written(tmp_path, tmp_path / "there.md") == ""
    assert "its folder would lie" in why_not_written(tmp_path, tmp_path / "there.md" / "b.md")
    (tmp_path / "second.md").hardlink_to(tmp_path / "there.md")
    assert "several names" in why_not_written(tmp_path, tmp_path / "there.md")
    (tmp_path / "link").symlink_to("nowhere")
    assert "a link leads to it" in why_not_written(tmp_path, tmp_path / "link" / "a.md")


def _mask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
