"""Header and footer are made once for many pages; those of a site's owner for each page anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from tests.publishing import CONFIG, build, pieces, write_publication

if TYPE_CHECKING:
    from pathlib import Path

OWN_FOOTER = "<footer>{{ page.url if page else 'no page' }}</footer>"


def built(root: Path, **overrides: str) -> Path:
    """Build the publication, with files of its owner's own beside the theme."""
    config = yaml.safe_load(CONFIG)
    config["theme"]["custom_dir"] = "overrides"
    files = {f"overrides/partials/{name}.html": text for name, text in overrides.items()}
    written = {**pieces(), **files, "mkdocs.yml": yaml.safe_dump(config) if overrides else CONFIG}
    write_publication(root, written)
    return build(root, root / "site")


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, Path]:
    """A site without, one with a harmless, and one with a telling file of its owner's own."""
    folder = tmp_path_factory.mktemp("parts")
    return (
        built(folder / "plain"),
        built(folder / "harmless", unused="nothing"),
        built(folder / "telling", footer=OWN_FOOTER),
    )


def pages(site: Path) -> dict[str, str]:
    """The pages of a site, by path."""
    return {
        path.relative_to(site).as_posix(): path.read_text("utf-8")
        for path in sorted(site.rglob("*.html"))
    }


def test_pages_are_the_same_whether_their_parts_are_shared_or_not(
    sites: tuple[Path, Path, Path],
) -> None:
    shared, anew, _ = map(pages, sites)
    assert len(shared) > 10
    assert shared == anew


def test_an_owners_own_part_sees_each_page(sites: tuple[Path, Path, Path]) -> None:
    found = pages(sites[2])
    assert "<footer>coaching/</footer>" in found["coaching/index.html"]
    assert "<footer>themes/</footer>" in found["themes/index.html"]
    assert "<footer>no page</footer>" in found["404.html"]
