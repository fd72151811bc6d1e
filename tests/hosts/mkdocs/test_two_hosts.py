"""The publication is built by MkDocs and by ProperDocs, and both make the same site."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import html5lib
import pytest

ROOT = Path(__file__).resolve().parents[3]
BIN = Path(sys.executable).parent
SEARCH = "pagefind/"
"""Compared decoded, elsewhere: the names of its files hold digests of an order that varies."""


def built(host: str, site: Path) -> Path:
    """Build the publication as of a fixed instant and return the folder of the site."""
    subprocess.run(
        [BIN / host, "build", "--strict", "-f", ROOT / "mkdocs.yml", "-d", site],
        cwd=ROOT,
        env={
            "PATH": str(BIN),
            "NO_MKDOCS_2_WARNING": "1",
            "COLUMNIST_AS_OF": "2026-11-22T12:00:00Z",
        },
        capture_output=True,
        check=True,
    )
    return site


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The publication's site by each of the two hosts."""
    folder = tmp_path_factory.mktemp("hosts")
    with ThreadPoolExecutor() as pool:
        ours, theirs = pool.map(built, ("mkdocs", "properdocs"), (folder / "m", folder / "p"))
    return ours, theirs


def files_of(site: Path) -> set[str]:
    """The files of a site, without those of the search index."""
    paths = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    return {path for path in paths if not path.startswith(SEARCH)}


def text_of(page: Path) -> str:
    """What a reader reads on a page."""
    tree = html5lib.parse(page.read_text("utf-8"), namespaceHTMLElements=False)
    return " ".join("".join(tree.itertext()).split())


def test_both_hosts_make_the_same_files(sites: tuple[Path, Path]) -> None:
    ours, theirs = sites
    assert files_of(ours) == files_of(theirs)
    assert "coaching/a-space-to-think/index.html" in files_of(ours)


def test_both_hosts_make_pages_with_the_same_text(sites: tuple[Path, Path]) -> None:
    ours, theirs = sites
    pages = [path for path in sorted(files_of(ours)) if path.endswith(".html")]
    assert len(pages) > 20
    for page in pages:
        assert text_of(ours / page) == text_of(theirs / page), page


def test_both_hosts_make_the_same_bytes_of_everything_else(sites: tuple[Path, Path]) -> None:
    ours, theirs = sites
    others = [path for path in sorted(files_of(ours)) if not path.endswith(".html")]
    assert "feed.xml" in others
    for path in others:
        assert (ours / path).read_bytes() == (theirs / path).read_bytes(), path


def test_every_page_tells_machines_what_it_is(sites: tuple[Path, Path]) -> None:
    ours, _ = sites
    pages = [path for path in sorted(files_of(ours)) if path.endswith(".html")]
    heads = {page: head_of(ours / page) for page in pages}
    lost = heads.pop("404.html")
    told = {page: head for page, head in heads.items() if "refresh" not in head}
    assert "about/index.html" in told
    for page, head in told.items():
        address = "https://example.org/second-thursday/" + page.removesuffix("index.html")
        assert head["canonical"] == head["og:url"] == address, page
        assert all((head["description"], head["og:title"], head["alternate"])), page
        assert '"@type"' in head["ld+json"], page
        assert '"BreadcrumbList"' in head["ld+json"] or page == "index.html", page

    # It answers at every wrong address, and so has none of its own.
    assert not {"canonical", "og:url"} & lost.keys()
    assert all((lost["description"], lost["og:title"], lost["alternate"], lost["ld+json"]))
    assert lost["robots"] == "noindex"


def head_of(page: Path) -> dict[str, str]:
    """What stands in the head of a page, by name, relation or kind."""
    tree = html5lib.parse(page.read_text("utf-8"), namespaceHTMLElements=False)
    told: dict[str, str] = {}
    for element in tree.iterfind("head/*"):
        get = element.attrib.get
        name = get("name") or get("property") or get("http-equiv") or get("rel") or ""
        name = name or get("type", "").removeprefix("application/")
        told[name] = get("content") or get("href") or element.text or ""
    return told
