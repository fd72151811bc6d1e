"""The finished site is indexed by the build, unless its owner does without; twins say the same."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.publishing import AT, CONFIG, build, contents, pieces, write_publication
from tests.search_bundle import bundle_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

STRANGE = {"docs/about.md": "# About us\n\n<div data-pagefind-body>And us.</div>\n"}


def publication(root: Path, more: Mapping[str, str] | None = None) -> Path:
    return write_publication(root, {**pieces(), **(more or {})})


def built(root: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Build below a folder whatever comes of it, with both outputs in one."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", *options],
        cwd=root,
        env={**os.environ, "COLUMNIST_AS_OF": AT, "NO_MKDOCS_2_WARNING": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


def test_two_builds_of_the_same_data_say_the_same_in_their_search(tmp_path: Path) -> None:
    root = publication(tmp_path)
    one, two = (build(root, tmp_path / name) for name in ("one", "two"))

    found = bundle_of(one / "pagefind")
    assert found == bundle_of(two / "pagefind")
    assert len(found.pages) == 2
    assert found.filters["column"]["coaching"] == set(found.pages)
    assert found.sorts.keys() == {"day"}
    without = {path: data for path, data in contents(one).items() if path[:9] != "pagefind/"}
    others = contents(two)
    assert [path for path, data in without.items() if others[path] != data] == []


def test_an_owner_can_do_without_a_search(tmp_path: Path) -> None:
    config = CONFIG.replace("[columnist]", "[columnist: {search: none}]")
    root = publication(tmp_path, {"mkdocs.yml": config})
    site = build(root, tmp_path / "site")

    assert not (site / "pagefind").exists()
    page = (site / "browse/index.html").read_text("utf-8")
    assert "browse.js" not in page
    assert "data-co-browse" not in page
    assert 'data-facet="theme"' in page
    assert ">Browse</a>" in (site / "index.html").read_text("utf-8")


def test_an_index_that_fails_is_told_and_stops_a_strict_build_alone(tmp_path: Path) -> None:
    root = publication(tmp_path, STRANGE)

    strict, lax = built(root, "--strict"), built(root)

    assert strict.returncode == 1
    assert lax.returncode == 0
    for said in (strict.stdout, lax.stdout):
        assert "The search index could not be made: Pagefind found 3 pages to index" in said
    assert not (root / "site/pagefind").exists()
    assert (root / "site/browse/index.html").exists()
