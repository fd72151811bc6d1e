r"""Words as a reader sees them where marks of Markdown or HTML stand inside: `**J**ane`, `jo\@x`.

Only paragraphs are taken in which a mark stands between two letters or digits; each comes with the
offset that every one of its characters had in the whole text.
"""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from columnist.content.anonymity.form import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARK = Form(r"[*`~&\\<\]]")
_SIGNS = ("*", "](", "][", "&", "\\", "<", "`", "~")
_ENTITY = r"&(?:#\d{2,5}|#[xX][0-9a-fA-F]{2,4}|[a-z]{2,8});"
_TAG = r"</?[a-z][^>\n]{0,80}>"
_REST_OF_LINK = r"\](?:\([^()\s]*\)|\[[^\]\n]*\])"
_INSIDE = Form(
    rf"(?:(?<=[\w@.])|(?<=\d[ -]))(?:\*{{1,3}}|`{{1,2}}|~~|{_TAG})+(?=[\w@\[]|\.\w|[ -]?\d)"
    rf"|{_ENTITY}|\\[!-/:-@\[-`{{-~]|{_REST_OF_LINK}(?=\w| ?\[\w)"
)
_MARKS = Form(
    rf"({_ENTITY})|\\(?=[!-/:-@\[-`{{-~])|\*{{1,3}}|`{{1,3}}|~~|{_TAG}|{_REST_OF_LINK}|\[(?!\^)"
)


def undressed(text: str) -> Iterator[tuple[str, list[int]]]:
    """Yield each paragraph that marks disguise, without them, and where its characters stood."""
    done = 0
    for mark in _MARK.finditer(text) if any(map(text.__contains__, _SIGNS)) else ():
        if mark.start() >= done and _INSIDE.match(text, mark.start()):
            first = text.rfind("\n\n", 0, mark.start()) + 1
            done = text.find("\n\n", mark.start())
            done = len(text) if done < 0 else done
            yield _without_marks(text, first, done)


def _without_marks(text: str, first: int, last: int) -> tuple[str, list[int]]:
    parts: list[str] = []
    origin: list[int] = []
    for mark in _MARKS.finditer(text, first, last):
        parts.append(text[first : mark.start()])
        origin += range(first, mark.start())
        if mark[1]:
            parts.append(_letter(mark[1]))
            origin.append(mark.start())
        first = mark.end()
    return "".join((*parts, text[first:last])), [*origin, *range(first, last)]


def _letter(entity: str) -> str:
    letter = html.unescape(entity)
    return letter if len(letter) == 1 and letter.isprintable() else " "
