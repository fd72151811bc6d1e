"""Old addresses that lead to new ones: aliases of pieces, and themes that were replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from columnist.rendering.html import redirect_html, way_to_root

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.catalogue.release import Release
    from columnist.rendering.site import SiteFacts


class OutputFile(NamedTuple):
    """A file of the site that is no page of the host's: its path, and its bytes."""

    path: str
    data: bytes


def redirects_of(release: Release) -> Iterator[tuple[str, str]]:
    """Yield the old path and the path that it leads to, of published things only.

    What was withdrawn keeps one address at most, and no old one: that may hold an old title, or the
    word for whose sake the piece was renamed.
    """
    for piece in release.pieces:
        for alias in piece.entry.study.aliases:
            yield alias.removeprefix("/"), piece.entry.url_path
    for name, theme in release.vocabulary.themes.items():
        if theme.replaced_by in release.by_theme:
            yield f"themes/{name}/", f"themes/{theme.replaced_by}/"


def redirect_files(release: Release, site: SiteFacts) -> Iterator[OutputFile]:
    """Yield a small page for each old address."""
    for old, new in sorted(redirects_of(release)):
        html = redirect_html(f"{way_to_root(old)}{new}", canonical=f"{site.url}{new}")
        yield OutputFile(f"{old}index.html", html.encode())
