"""What git has kept of a piece comes back, the newest first; without git there is nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from columnist import history
from columnist.domain.diagnostic import visible
from columnist.history import versions_of

if TYPE_CHECKING:
    from pathlib import Path

FILE = "case_studies/coaching/the-late-reply.md"
FOLDER = "case_studies/coaching/a-desk"
PERSON = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Editor"), ("EMAIL", "editor@example.org"))
}


def git(root: Path, *words: str, day: str = "2026-04-09T12:00:00+00:00") -> None:
    surroundings = {
        **os.environ,
        **PERSON,
        "GIT_AUTHOR_DATE": day,
        "GIT_COMMITTER_DATE": day,
        "GIT_CONFIG_GLOBAL": os.devnull,
    }
    program = shutil.which("git")
    assert program is not None
    subprocess.run([program, *words], cwd=root, env=surroundings, check=True, capture_output=True)


def write(root: Path, path: str, data: bytes) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(data)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Return a publication that is a folder of a repository."""
    git(tmp_path, "init", "-q")
    root = tmp_path / "publication"
    write(root, FILE, b"first")
    write(root, f"{FOLDER}/index.md", b"a desk")
    git(root, "add", ".")
    git(root, "commit", "-qm", "one")
    write(root, FILE, b"second\r\n\xff")
    git(root, "commit", "-qam", "two", day="2026-04-10T12:00:00+00:00")
    write(root, f"{FOLDER}/desk.jpg", b"picture")
    git(root, "add", ".")
    git(root, "commit", "-qm", "three", day="2026-04-11T12:00:00+00:00")
    return root


def test_the_versions_of_a_file_come_with_the_newest_first(root: Path) -> None:
    found = [(one.day, one.files) for one in versions_of(root, FILE)]
    assert found == [
        ("2026-04-10", {FILE: b"second\r\n\xff"}),
        ("2026-04-09", {FILE: b"first"}),
    ]


def test_a_folder_comes_with_its_pictures(root: Path) -> None:
    assert [one.files for one in versions_of(root, FOLDER)] == [
        {f"{FOLDER}/index.md": b"a desk", f"{FOLDER}/desk.jpg": b"picture"},
        {f"{FOLDER}/index.md": b"a desk"},
    ]


def test_a_version_in_which_it_was_away_is_empty_and_a_link_is_none(root: Path) -> None:
    git(root, "rm", "-q", FILE)
    git(root, "commit", "-qm", "away")
    (root / FILE).symlink_to("elsewhere")
    git(root, "add", ".")
    git(root, "commit", "-qm", "a link")
    assert [one.files for one in versions_of(root, FILE)][:2] == [{}, {}]


def test_a_name_that_is_no_text_in_utf_8_hides_no_version(root: Path) -> None:
    strange = os.fsdecode(b"\xff.jpg")
    write(root, f"{FOLDER}/{strange}", b"another")
    git(root, "add", ".")
    git(root, "commit", "-qm", "strange")
    git(root, "rm", "-q", f"{FOLDER}/{strange}")
    git(root, "commit", "-qm", "gone again")
    counts = [len(one.files) for one in versions_of(root, FOLDER)]
    assert counts == [2, 3, 2, 1]
    assert f"{FOLDER}/{visible(strange)}" in [*versions_of(root, FOLDER)][1].files


def test_of_a_git_that_gives_no_answer_there_are_no_versions(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, "bin/git", f"#!/bin/sh\nexec {shutil.which('sleep')} 600\n".encode())
    (tmp_path / "bin" / "git").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(history, "_PATIENCE", 0.1)
    assert list(versions_of(root, FILE)) == []


def test_what_is_not_in_git_has_no_versions(tmp_path: Path, root: Path) -> None:
    write(root, "case_studies/coaching/new.md", b"new")
    assert list(versions_of(root, "case_studies/coaching/new.md")) == []
    (tmp_path / ".git").rename(tmp_path / "no-git")
    assert list(versions_of(root, FILE)) == []


def test_without_git_there_are_no_versions(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert list(versions_of(root, FILE)) == []
