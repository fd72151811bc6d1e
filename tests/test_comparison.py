"""Two folders are compared by what their files hold; links are not followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from columnist.comparison import changed_files

if TYPE_CHECKING:
    from pathlib import Path


def two(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders with one file alike in both."""
    folders = tmp_path / "before", tmp_path / "after"
    for folder in folders:
        (folder / "docs").mkdir(parents=True)
        (folder / "docs/page.md").write_text("alike", "utf-8")
    return folders


def test_files_that_are_alike_are_not_named(tmp_path: Path) -> None:
    assert changed_files(*two(tmp_path)) == ()


def test_new_changed_and_lost_files_are_named(tmp_path: Path) -> None:
    before, after = two(tmp_path)
    (before / "lost.md").write_text("x", "utf-8")
    (after / "docs/page.md").write_text("other", "utf-8")
    (after / "new.md").write_text("x", "utf-8")
    assert changed_files(before, after) == ("docs/page.md", "lost.md", "new.md")


def test_what_is_made_beside_the_publication_is_passed_over(tmp_path: Path) -> None:
    before, after = two(tmp_path)
    for name in (".git", ".venv", ".cache", "site", "submission"):
        (before / name).mkdir()
        (before / name / "file").write_text("x", "utf-8")
    (after / ".git").write_text("gitdir: elsewhere", "utf-8")
    assert changed_files(before, after) == ()


@pytest.mark.parametrize("name", [".venv", ".cache", "site", "submission"])
def test_what_is_made_and_was_sent_in_is_named_once(tmp_path: Path, name: str) -> None:
    before, after = two(tmp_path)
    for folder in (before, after):
        (folder / name / "lib").mkdir(parents=True)
        (folder / name / "lib/one.pth").write_text("import os", "utf-8")
        (folder / name / "lib/two.pth").write_text("import os", "utf-8")
    assert changed_files(before, after) == (f"{name}/",)


def test_an_empty_folder_that_is_made_is_not_named(tmp_path: Path) -> None:
    before, after = two(tmp_path)
    (after / "site").mkdir()
    assert changed_files(before, after) == ()


def test_a_link_in_the_place_of_what_is_made_is_named(tmp_path: Path) -> None:
    before, after = two(tmp_path)
    (before / ".venv").mkdir()
    (after / ".venv").symlink_to("docs", target_is_directory=True)
    assert changed_files(before, after) == (".venv",)


def test_a_file_that_can_be_run_now_is_named(tmp_path: Path) -> None:
    before, after = two(tmp_path)
    (after / "docs/page.md").chmod(0o755)
    assert changed_files(before, after) == ("docs/page.md",)


@pytest.mark.parametrize(
    "path",
    [
        "case_studies/coaching/site/index.md",
        "case_studies/coaching/submission/index.md",
        "hooks/__pycache__/hook.cpython-311.pyc",
        "docs/.git/config",
    ],
)
def test_no_name_below_the_root_hides_a_file(tmp_path: Path, path: str) -> None:
    before, after = two(tmp_path)
    (after / path).parent.mkdir(parents=True)
    (after / path).write_text("x", "utf-8")
    assert changed_files(before, after) == (path,)


def test_a_link_to_a_folder_is_named(tmp_path: Path) -> None:
    before, after = two(tmp_path)
    (after / "elsewhere").symlink_to(tmp_path, target_is_directory=True)
    assert changed_files(before, after) == ("elsewhere",)


def test_a_file_that_became_a_link_is_named_and_not_followed(tmp_path: Path) -> None:
    before, after = two(tmp_path)
    (after / "docs/page.md").unlink()
    (after / "docs/page.md").symlink_to(before / "docs/page.md")
    assert changed_files(before, after) == ("docs/page.md",)


def test_a_link_that_leads_elsewhere_is_named(tmp_path: Path) -> None:
    before, after = two(tmp_path)
    (before / "link").symlink_to("docs/page.md")
    (after / "link").symlink_to("docs/page.md")
    assert changed_files(before, after) == ()
    (after / "link").unlink()
    (after / "link").symlink_to("/elsewhere")
    assert changed_files(before, after) == ("link",)
