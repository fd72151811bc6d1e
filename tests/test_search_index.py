"""The search index, made by the real Pagefind of small sites on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.search_index import build_search_index
from tests.search_bundle import bundle_of

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PIECE = """\
<!doctype html><html lang="en"><head><title>{title}</title></head><body>
<header>masthead</header>
<article data-pagefind-body><h1 data-pagefind-meta="title">{title}</h1>
<p data-pagefind-ignore>glimpse</p><p>{text}</p>
<span data-pagefind-filter="theme:{theme}"></span></article></body></html>
"""
OTHER = '<!doctype html><html lang="en"><body><h1>List</h1><p>overview</p></body></html>'


def site(folder: Path) -> Path:
    """A site of two pieces, a list, and a file that is no page."""
    pages = {
        "a/index.html": PIECE.format(title="Doors", text="Ruth knew every door.", theme="overwork"),
        "b/index.html": PIECE.format(title="Emails", text="He had 2,000 emails.", theme="email"),
        "index.html": OTHER,
        "feed.xml": "<feed>Ruth</feed>",
    }
    for path, text in pages.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    return folder


def test_only_marked_pages_are_found_and_of_them_only_their_content(tmp_path: Path) -> None:
    assert build_search_index(site(tmp_path), pieces=2) == ""

    bundle = bundle_of(tmp_path / "pagefind")
    assert set(bundle.pages) == {"/a/", "/b/"}
    assert bundle.pages["/a/"]["meta"]["title"] == "Doors"
    assert bundle.filters == {"theme": {"overwork": {"/a/"}, "email": {"/b/"}}}
    assert {"ruth", "door"} <= set(bundle.words)
    assert not {"masthead", "glimpse", "overview"} & set(bundle.words)


def test_what_the_page_of_the_search_does_not_load_is_not_served(tmp_path: Path) -> None:
    build_search_index(site(tmp_path), pieces=2)

    names = {path.name for path in (tmp_path / "pagefind").iterdir() if path.is_file()}
    assert {"pagefind.js", "pagefind-worker.js", "pagefind-entry.json"} <= names
    assert not [name for name in names if "ui" in name or name.endswith(".css")]


def test_two_runs_on_the_same_site_say_the_same(tmp_path: Path) -> None:
    build_search_index(site(tmp_path / "one"), pieces=2)
    build_search_index(site(tmp_path / "two"), pieces=2)

    one, two = (bundle_of(tmp_path / name / "pagefind") for name in ("one", "two"))
    assert one == two
    assert len(one.words) > 5


def test_an_older_index_leaves_nothing_behind(tmp_path: Path) -> None:
    build_search_index(site(tmp_path), pieces=2)
    (tmp_path / "pagefind/fragment/en_old.pf_fragment").write_bytes(b"withdrawn")

    assert build_search_index(tmp_path, pieces=2) == ""
    assert not (tmp_path / "pagefind/fragment/en_old.pf_fragment").exists()


def test_a_site_without_a_marked_page_is_never_indexed_whole(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text(OTHER, "utf-8")

    said = build_search_index(tmp_path, pieces=2)

    assert said.startswith("The search index could not be made: ")
    assert not (tmp_path / "pagefind").exists()


def test_a_piece_too_few_or_too_many_is_told_and_leaves_no_index(tmp_path: Path) -> None:
    said = build_search_index(site(tmp_path), pieces=3)

    assert said == (
        "The search index could not be made: Pagefind found 2 pages to index, but 3 case studies "
        "are published. Look whether a plugin or an override changes their pages."
    )
    assert not (tmp_path / "pagefind").exists()


def test_a_run_that_does_not_end_is_ended(tmp_path: Path) -> None:
    said = build_search_index(site(tmp_path), pieces=2, seconds=0.001)

    assert said == (
        "The search index could not be made: Pagefind had not ended after 0.001 seconds."
    )


def test_a_run_that_fails_is_quoted(tmp_path: Path) -> None:
    said = build_search_index(tmp_path, pieces=2)

    assert said.startswith(
        "The search index could not be made: Pagefind ended with 1 and these words: Error: "
    )
    assert "\n" not in said
    assert len(said) < 400


def test_settings_that_lie_about_are_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "pagefind.yml").write_text("exclude_selectors: [p]\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PAGEFIND_EXCLUDE_SELECTORS", "p")

    build_search_index(site(tmp_path / "site"), pieces=2)

    assert "door" in bundle_of(tmp_path / "site/pagefind").words
