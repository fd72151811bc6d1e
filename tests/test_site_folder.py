"""A site in a folder: every file of it is handed to the audit, and what is public is known."""

from __future__ import annotations

import hashlib
import io
import os
import zipfile
from typing import TYPE_CHECKING

from columnist.audit.findings import Unread
from columnist.audit.hidden import Hidden
from columnist.audit.unpacking import MOST_BYTES
from columnist.settings_file import read_settings_file
from columnist.site_folder import audited, public_of, sight_of, site_files
from tests.publishing import (
    ABOUT,
    COMING,
    CONFIG,
    SENTENCE,
    SETTINGS,
    judged,
    picture,
    pieces,
    write_publication,
)

if TYPE_CHECKING:
    from pathlib import Path


def test_every_file_is_read_and_what_is_none_is_told(tmp_path: Path) -> None:
    (tmp_path / "deep" / "er").mkdir(parents=True)
    (tmp_path / "deep" / "er" / ".hidden").write_text("x")
    (tmp_path / "a.html").write_text("y")
    (tmp_path / "link.html").symlink_to("a.html")
    (tmp_path / "folder").symlink_to("deep")
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "z").open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert dict(site_files(tmp_path)) == {
        "a.html": b"y",
        "deep/er/.hidden": b"x",
        "folder": Unread("is a link to another place"),
        "link.html": Unread("is a link to another place"),
        "pipe": Unread("is a pipe"),
        "z": Unread("is too large to be searched, or what is packed in it is"),
    }


def test_the_owners_pages_the_settings_and_the_theme_are_public(tmp_path: Path) -> None:
    root = write_publication(tmp_path, {"docs/logo.png": picture(5, kind="PNG")})
    public = public_of(root, "docs", SETTINGS)
    assert CONFIG in public.texts
    about, logo = public.own
    assert (about.text, about.is_page) == (ABOUT, True)
    assert logo.sha256 == hashlib.sha256(picture(5, kind="PNG")).hexdigest()
    assert not logo.is_page
    said = " ".join(public.texts)
    assert "Skip to content" in said  # in a template of the theme
    assert "This case study was withdrawn." in said  # in a module of ours


def test_a_link_or_a_pipe_among_the_owners_pages_is_not_read(tmp_path: Path) -> None:
    root = write_publication(tmp_path, pieces())
    (root / "docs" / "note.md").symlink_to("../case_studies/coaching/staying-put.md")
    (root / "docs" / "desk.jpg").symlink_to(f"../case_studies/{COMING}/desk.jpg")
    os.mkfifo(root / "docs" / "pipe.md")
    assert [one.text for one in public_of(root, "docs", SETTINGS).own] == [ABOUT]
    assert len(sight_of(Hidden(*judged(root)), root, "docs").public) == 1
    (root / "docs").rename(root / "pages")
    (root / "docs").symlink_to("pages")
    assert public_of(root, "docs", SETTINGS).own == ()


def test_an_archive_of_the_owners_is_known_by_what_is_in_it(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", SENTENCE)
    root = write_publication(tmp_path, {"docs/a.zip": out.getvalue()})
    assert SENTENCE in public_of(root, "docs", SETTINGS).own[0].text


def test_settings_are_public_in_every_file_that_they_stand_in(tmp_path: Path) -> None:
    root = write_publication(tmp_path, {"shared/base.yml": CONFIG})
    plain = public_of(root, "docs", SETTINGS)
    (root / "mkdocs.yml").rename(root / "mkdocs.yaml")
    (root / "mkdocs.yaml").write_text("INHERIT: shared/base.yml\nsite_name: Another\n")
    file = read_settings_file(root, environ={})
    assert file is not None
    assert file.files == ("mkdocs.yaml", "shared/base.yml")
    inherited = public_of(root, "docs", file.files)
    assert inherited.files == plain.files
    assert set(plain.texts) < set(inherited.texts)


def test_the_examples_in_our_own_modules_are_not_public(tmp_path: Path) -> None:
    said = " ".join(public_of(write_publication(tmp_path, {}), "docs", SETTINGS).texts)
    assert ">>>" not in said


def test_pictures_are_looked_at_only_where_one_is_hidden(tmp_path: Path) -> None:
    root = write_publication(tmp_path, pieces())
    sight = sight_of(Hidden(*judged(root)), root, "docs")
    assert list(sight.hidden) == ["case_studies/coaching/the-late-reply/desk.jpg"]
    assert len(sight.public) == 1
    after = sight_of(Hidden(*judged(root, "2026-07-01")), root, "docs")
    assert (after.hidden, after.public) == ({}, ())


def test_an_empty_folder_is_no_site(tmp_path: Path) -> None:
    root = write_publication(tmp_path / "publication", pieces())
    (tmp_path / "site").mkdir()
    judgement, tree = judged(root)
    public = public_of(root, "docs", SETTINGS)
    found = audited(tmp_path / "site", judgement, tree, root=root, docs_dir="docs", public=public)
    assert not found.is_clean
    assert (found.files, found.hidden, found.published) == (0, 3, 2)
