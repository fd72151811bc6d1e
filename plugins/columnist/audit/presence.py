"""What a site must show: every published piece, where readers and programs look for it.

Without this an empty site would pass for one that gives nothing away.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from columnist.audit.needles import shared_part
from columnist.audit.texts import unescaped, without_tags
from columnist.audit.words import BREAK, words_of
from columnist.rendering.piece_page import story_as_shown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.catalogue.release import Published, Release

ENOUGH: Final = 0.5
"""Which part of a body its page has to hold, since an owner's templates may leave something out."""

# An address that is printed somewhere holds the words of the title as well.
_TITLE = re.compile(r"<(title|h1)\b[^>]*>(.*?)</\1>", re.DOTALL | re.IGNORECASE)

CASE_STUDIES: Final = "case-studies.json"


class Presence:
    """What is still to be seen of a release, while the files of its site go by."""

    def __init__(self, release: Release) -> None:
        self._pages = {f"{piece.entry.url_path}index.html": piece for piece in release.pieces}
        self._feeds = dict(_newest_by_feed(release))
        self._ids = {piece.id for piece in release.pieces}
        self._awaited = {"index.html", CASE_STUDIES, "feed.xml", *self._pages, *self._feeds}
        self._telling = {CASE_STUDIES, *self._pages}

    def lacks_of(self, path: str, data: bytes) -> Iterator[tuple[str, str]]:
        """Yield what a file should hold and does not, and the piece that it is about."""
        if path not in self._awaited:
            return
        self._awaited.discard(path)
        text = data.decode(errors="replace")
        if path == CASE_STUDIES:
            yield from self._unlisted(text)
            return
        if path in self._pages:
            yield from _missing_on_page(self._pages[path], text)
        newest = self._feeds.get(path)
        if newest is not None and not _is_titled(text, newest):
            yield "the newest piece", newest.id

    @property
    def is_met(self) -> bool:
        """Whether any file came by which a site of this publication is known."""
        return not self._telling <= self._awaited

    def lacking(self) -> Iterator[tuple[str, str]]:
        """Yield the files that never came: path, and the piece whose page it is, if any."""
        for path in sorted(self._awaited):
            piece = self._pages.get(path)
            yield path, piece.id if piece else ""

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


def _missing_on_page(piece: Published, page: str) -> Iterator[tuple[str, str]]:
    if not _is_titled(page, piece):
        yield "the title", piece.id
    if not _is_told(piece, _read_in(page)):
        yield "the text", piece.id


def _is_told(piece: Published, page: list[str]) -> bool:
    """Tell whether a page holds enough of the body of a piece.

    Of nearly all bodies it holds most as it was typed. The others are rendered: targets, titles and
    names that Markdown takes away may be the most of a short one.
    """
    typed = _unbroken(unescaped(piece.entry.body))
    if shared_part(typed, page) >= ENOUGH:
        return True
    return shared_part(_read_in(story_as_shown(piece.entry)), page) >= ENOUGH


def _read_in(html: str) -> list[str]:
    return _unbroken(unescaped(without_tags(html)))


def _is_titled(text: str, piece: Published) -> bool:
    """Tell whether one of the titles in a page or a feed holds that of a piece."""
    title = f" {' '.join(_unbroken(unescaped(piece.entry.study.title)))} "
    found = (" ".join(_unbroken(unescaped(match[2]))) for match in _TITLE.finditer(text))
    return any(title in f" {one} " for one in found)


def _unbroken(text: str) -> list[str]:
    return [word for word in words_of(text) if word != BREAK]
