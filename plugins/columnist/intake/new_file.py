"""The address that opens GitHub's own editor on a new case study, ready to fill in.

GitHub takes a file's name and its text from the address. The text is the draft that `columnist new`
makes, without the fields that are an editor's to set.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote, urlencode

from columnist.domain.decisions import FOR_THE_EDITOR
from columnist.domain.person import YOUR_ID
from columnist.intake.scaffold import Setting, draft

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.catalogue.release import Release
    from columnist.domain.column import Column

LONGEST_ADDRESS: Final = 8_000
"""Characters of an address that GitHub and browsers take without a word."""

_TITLE: Final = "Your title"
_FILE_NAME: Final = "your-title.md"
_LEFT_OUT: Final = frozenset(FOR_THE_EDITOR) - {("status",)}
"""A status up to `review` is the author's, and says in the draft what to do when it is done."""
_FEW_WORDS: Final = 6
_BLANK_LINES: Final = re.compile(r"\n{2,}")
_EXPLANATION: Final = re.compile(r"^(?:#? {2,})?# (?! ).*\n", re.MULTILINE)


def new_file_addresses(base: str, release: Release) -> dict[str, str]:
    """Return the address for a new piece of each public column, by the id of the column.

    They stand in public pages, so that they name only words that a published piece uses.
    """
    columns = release.columns
    return {
        one.id: new_file_address(base, one.id, _setting(one.column, release)) for one in columns
    }


def queries(release: Release) -> tuple[str, ...]:
    """Return all that those addresses may say behind their question marks, whatever their base."""
    settings = (_setting(one.column, release) for one in release.columns)
    return tuple(dict.fromkeys(_query(text) for one in settings for text in _drafts(one)))


def _setting(column: Column, release: Release) -> Setting:
    return Setting(column, release.vocabulary, release.people)


def new_file_address(base: str, column: str, setting: Setting) -> str:
    """Return the address for a new piece of a column; `base` leads to the content folder.

    Where the whole draft makes it too long, it lists fewer words, then explains nothing, and last
    brings no text at all.
    """
    addresses = (f"{base}/{column}?{_query(text)}" for text in _drafts(setting))
    return next(address for address in addresses if len(address) <= LONGEST_ADDRESS)


def _query(text: str) -> str:
    value = {"value": text} if text else {}
    return urlencode({"filename": _FILE_NAME, **value}, quote_via=quote)


def _drafts(setting: Setting) -> Iterator[str]:
    for most in (setting.most_words, _FEW_WORDS):
        fewer = setting._replace(most_words=most)
        yield (text := draft(_TITLE, coach=YOUR_ID, setting=fewer, without=_LEFT_OUT))
    front, fence, body = _EXPLANATION.sub("", text).rpartition("---\n")
    yield _BLANK_LINES.sub("\n", front) + fence + body
    yield ""
