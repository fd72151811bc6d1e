"""Words of nearly every text are taken out of an index, which otherwise says what it said."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pagefind_bin
import pytest

from columnist.domain.function_words import function_words
from columnist.search_index import build_search_index
from columnist.search_parts import KNOWN, drop_function_words
from tests.search_bundle import bundle_of

if TYPE_CHECKING:
    from pathlib import Path

PIECE = '<html lang="{}"><body><article data-pagefind-body><h1>{}</h1><p>{}</p></article></body>'
COUNT = 300
"""So many that the index has several parts."""


def site(folder: Path, language: str = "en") -> Path:
    for number in range(COUNT):
        page = folder / f"{number}/index.html"
        page.parent.mkdir(parents=True)
        words = f"{'in ' * 100} inbox{number} {'it ' * 100} she shelters élan 学び"
        page.write_text(PIECE.format(language, f"Piece {number}", words), "utf-8")
    return folder


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An index as Pagefind makes it."""
    folder = site(tmp_path_factory.mktemp("whole"))
    subprocess.run(
        [pagefind_bin.get_executable(), "--site", folder, "--quiet"],
        check=True,
        capture_output=True,
    )
    return folder / "pagefind"


def test_function_words_are_gone_and_nothing_else_is(whole: Path, tmp_path: Path) -> None:
    before = bundle_of(whole)
    folder = shutil.copytree(whole, tmp_path / "pagefind")
    drop_function_words(folder)
    after = bundle_of(folder)

    gone = before.words.keys() - after.words.keys()
    assert gone == {"in", "it", "she"}
    assert after == replace(
        before, words={word: at for word, at in before.words.items() if word not in gone}
    )
    assert len(after.words) > COUNT


def test_the_parts_in_which_they_stood_are_lighter(whole: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(whole, tmp_path / "pagefind")
    sizes = {file.name: file.stat().st_size for file in folder.glob("index/*")}

    drop_function_words(folder)

    after = {file.name: file.stat().st_size for file in folder.glob("index/*")}
    assert after.keys() == sizes.keys()
    assert len(sizes) > 2
    assert sum(after.values()) < sum(sizes.values())


def test_the_index_of_a_version_that_is_not_known_is_left_as_it_is(
    whole: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(whole, tmp_path / "pagefind")
    entry = folder / "pagefind-entry.json"
    entry.write_text(entry.read_text("utf-8").replace(f'"{KNOWN}', '"2.0.'), "utf-8")
    before = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}

    drop_function_words(folder)

    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == before


def test_the_version_that_we_run_is_known(whole: Path) -> None:
    assert bundle_of(whole).version.startswith(KNOWN)


def test_a_language_whose_function_words_we_do_not_know_keeps_its_words(tmp_path: Path) -> None:
    assert function_words("cy") == frozenset()
    assert build_search_index(site(tmp_path, "cy"), pieces=COUNT) == ""

    assert {"in", "it", "she"} <= bundle_of(tmp_path / "pagefind").words.keys()
