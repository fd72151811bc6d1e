"""What a site must show: every published piece, where readers and programs look for it.

Without this an empty site would pass for one that gives nothing away.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from columnist.audit.needles import shared_part
from columnist.audit.texts import read_views_of, unescaped
from columnist.audit.words import BREAK, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from columnist.catalogue.release import Published, Release

ENOUGH: Final = 0.5
"""Which part of a body its page has to hold; links and notes are written otherwise there."""

# Data about a page, which no reader sees: its address there holds the words of its title.
_SCRIPT = re.compile(r"<script\b.*?</script>", re.DOTALL | re.IGNORECASE)

CASE_STUDIES: Final = "case-studies.json"


class Presence:
    """What is still to be seen of a release, while the files of its site go by."""

    def __init__(self, release: Release) -> None:
        self._pages = {f"{piece.entry.url_path}index.html": piece for piece in release.pieces}
        self._feeds = dict(_newest_by_feed(release))
        self._ids = {piece.id for piece in release.pieces}
        self._awaited = {"index.html", CASE_STUDIES, "feed.xml", *self._pages, *self._feeds}

    def lacks_of(self, path: str, data: bytes) -> Iterator[tuple[str, str]]:
        """Yield what a file should hold and does not, and the piece that it is about."""
        if path not in self._awaited:
            return
        self._awaited.discard(path)
        text = _SCRIPT.sub(" ", data.decode(errors="replace"))
        if path == CASE_STUDIES:
            yield from self._unlisted(text)
            return
        views = [_unbroken(words_of(view)) for view in read_views_of(unescaped(text))]
        if path in self._pages:
            yield from _missing_on_page(self._pages[path], views)
        newest = self._feeds.get(path)
        if newest is not None and not any(_holds(view, newest.entry.study.title) for view in views):
            yield "the newest piece", newest.id

    def lacking(self) -> Iterator[tuple[str, str, str]]:
        """Yield the files that never came: path, what it is, and the piece that it is about."""
        for path in sorted(self._awaited):
            piece = self._pages.get(path)
            what = "the page of a published piece" if piece else "a file that every site has"
            yield path, what, piece.id if piece else ""

    def _unlisted(self, text: str) -> Iterator[tuple[str, str]]:
        try:
            listed = {f"{one['column']}/{one['slug']}" for one in json.loads(text)["case_studies"]}
        except (ValueError, KeyError, TypeError):
            yield "a list that can be read", ""
            return
        yield from (("a published piece", piece) for piece in sorted(self._ids - listed))


def _newest_by_feed(release: Release) -> Iterator[tuple[str, Published]]:
    if release.pieces:
        yield "feed.xml", release.pieces[0]
    for column, pieces in release.by_column.items():
        yield f"{column}/feed.xml", pieces[0]


def _missing_on_page(piece: Published, views: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    if not any(_holds(view, piece.entry.study.title) for view in views):
        yield "the title", piece.id
    body = words_of(unescaped(piece.entry.body))
    if max(shared_part(body, view) for view in views) < ENOUGH:
        yield "the text", piece.id


def _unbroken(words: Sequence[str]) -> list[str]:
    return [word for word in words if word != BREAK]


def _holds(words: Sequence[str], text: str) -> bool:
    return f" {' '.join(words_of(text))} " in f" {' '.join(words)} "
