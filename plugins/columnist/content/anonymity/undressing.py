r"""Words as a reader sees them where marks of Markdown or HTML stand inside: `**J**ane`, `jo\@x`.

Only paragraphs are taken in which a mark stands between two letters or digits; each comes with the
offset that every one of its characters had in the whole text.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from columnist.content.anonymity.form import Form
from columnist.content.anonymity.quantities import MONTH, MONTHS, NUMBER

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BROKEN = "-\n"
_SIGNS = ("*", "]", "&", "\\", "<", "`", "~")
_ENTITY = r"&(?:#\d{2,5}|#[xX][0-9a-fA-F]{2,4}|[a-z]{2,8});"
_TAG = r"</?[a-z][^>\n]{0,80}>"
_REST_OF_LINK = r"\](?:\([^()\s]*\)|\[[^\]\n]*\])"
_INSIDE = Form(
    rf"(?:(?<=[\w@.])|(?<=\d[ -]))(?:\*{{1,3}}|`{{1,2}}|~~|{_TAG})+(?=[\w@\[]|\.\w|[ -]?\d)"
    rf"|(?<=[a-z])-\n(?=[a-z])|(?<=[A-Z]{{2}})-\n(?=[A-Z]{{2}})|\*{{1,3}}(?i:{NUMBER}|{MONTH}|\d[\d.,/-]*|years?|months?"
    rf"|\d[^*\n]{{0,20}})\*{{1,3}}"
    rf"|{_ENTITY}|\\[!-/:-@\[-`{{-~]|{_REST_OF_LINK}(?=\w| ?\[\w)"
)
_APART = Form(
    r"(?<![^\W_])(?<![A-Za-z]')[^\W_](?:(?: ?[._/|-] ?| {1,4})[^\W_]){3,}(?![^\W_])",
)
_MONTHS = "|".join(sorted(MONTHS, key=len, reverse=True))
_TIMED = Form(rf"\d{{1,4}}(?:years?|months?|weeks?|days?|{_MONTHS})", re.IGNORECASE)
_OF_TIME = Form(rf"\d+|years?|months?|weeks?|days?|old|and|{_MONTHS}|[^\W\d_]+", re.IGNORECASE)
_SPAN = Form(r"(?:years?|months?|weeks?|days?|old)\Z|\d \w+ ?\d*\Z", re.IGNORECASE)
_NAME_BEHIND = Form(r"(?: [A-Z][a-z]+){1,2}")
_NEAR = 40
_PLATE = Form(r"[a-z]{2}\d\d[a-z]{3}|[a-z]\d{1,3}[a-z]{3}")
_DIGITS = "zero one two three four five six seven eight nine"
_SPELLED = """
    alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar
    papa quebec romeo sierra tango uniform victor whiskey yankee zulu
"""
DIGITS = {
    **{word: str(digit) for digit, word in enumerate(_DIGITS.split())},
    "oh": "0",
    "nought": "0",
    "niner": "9",
}
"""Digits as they are said."""

SPELLING = {word: word[0].upper() for word in _SPELLED.split()}
"""Letters as they are told over the telephone."""

_SAID = "|".join((*SPELLING, *DIGITS))
_DICTATED = Form(rf"\b(?:{_SAID})(?:[ ,-]+(?:{_SAID})){{4,}}\b", re.IGNORECASE)
_WORD = Form(r"\w+")
_AT_HYPHEN = Form(r"(?<=\w)(-)\n[ \t>]*(?=\w)")
_MARKS = Form(
    rf"({_ENTITY})|(?<=[a-z])-\n(?=[a-z])|(?<=[A-Z]{{2}})-\n(?=[A-Z]{{2}})"
    rf"|\\(?=[!-/:-@\[-`{{-~])|\*{{1,3}}|`{{1,3}}|~~|{_TAG}|{_REST_OF_LINK}|\[(?!\^)"
)


def has_broken_words(text: str) -> bool:
    """Tell whether a line may end inside a word, which takes long to find out."""
    return _BROKEN in text


def undressed(text: str, *, is_broken: bool = True) -> Iterator[tuple[str, list[int]]]:
    """Yield each paragraph that marks disguise, without them, and where its characters stood.

    `is_broken` tells whether a line of the text may end inside a word.
    """
    done = 0
    for at in _places_of((_BROKEN, *_SIGNS) if is_broken else _SIGNS, text):
        if at >= done and _INSIDE.match(text, at):
            first = text.rfind("\n\n", 0, at) + 1
            done = text.find("\n\n", at)
            done = len(text) if done < 0 else done
            yield _without(_MARKS, text, first, done)


def rejoined(text: str) -> Iterator[tuple[str, list[int]]]:
    r"""Yield each paragraph with a line that ends at a hyphen of a word's own: "fifty-\ntwo".

    >>> [words for words, _ in rejoined("It is a fifty-\ntwo seater.")]
    ['It is a fifty-two seater.']
    """
    done, at = 0, text.find(_BROKEN)
    while at >= 0:
        if at >= done and _AT_HYPHEN.match(text, at):
            first = text.rfind("\n\n", 0, at) + 1
            done = text.find("\n\n", at)
            done = len(text) if done < 0 else done
            yield _without(_AT_HYPHEN, text, first, done)
        at = text.find(_BROKEN, at + 1)


def reunited(text: str) -> Iterator[tuple[str, list[int]]]:
    """Yield each row of letters and digits that stand apart as the words that they make.

    The most frequent gap in a row divides letters, any other one divides words.

    >>> [words for words, _ in reunited("j a n e   h i l l")]
    ['Jane Hill']
    """
    for row in _APART.finditer(text):
        places = [at for at in range(*row.span()) if text[at].isalnum()]
        gaps = [text[one + 1 : following] for one, following in pairwise(places)]
        usual, _ = Counter(gaps).most_common(1)[0]
        words, origin = text[places[0]], places[:1]
        for gap, at in zip(gaps, places[1:], strict=True):
            if gap != usual:
                words += "-" if "-" in gap else " "
                origin.append(at - 1)
            words += text[at]
            origin.append(at)
        if words.islower():
            words = words.upper() if _PLATE.fullmatch(words) else words.title()
        yield _with_its_neighbours(text, row, *_parted(words, origin))


def _parted(words: str, origin: list[int]) -> tuple[str, list[int]]:
    """Return letters as the words of a length of time or a day, if they are one: "19years"."""
    if not _TIMED.match(words):
        return words, origin
    parts, places = "", []
    for part in _OF_TIME.finditer(words):
        if parts:
            parts += " "
            places.append(origin[part.start()] - 1)
        parts += part[0]
        places += origin[part.start() : part.end()]
    return parts, places


def _with_its_neighbours(
    text: str, row: re.Match[str], words: str, origin: list[int]
) -> tuple[str, list[int]]:
    """Return words with a name behind them, or with what stands beside a length of time."""
    start, end = row.span()
    if _SPAN.search(words):
        first = max(text.rfind("\n", 0, start) + 1, start - _NEAR)
        last = min(text.find("\n", end) % (len(text) + 1), end + _NEAR)
        return text[first:start] + words + text[end:last], [
            *range(first, start),
            *origin,
            *range(end, last),
        ]
    behind = _NAME_BEHIND.match(text, end)
    if behind:
        return words + behind[0], [*origin, *range(*behind.span())]
    return words, origin


def dictated(text: str) -> Iterator[tuple[str, list[int]]]:
    """Yield each row of words for letters and digits as what they stand for.

    >>> [signs for signs, _ in dictated("It is Lima Sierra two, nine Juliet Tango.")]
    ['LS29JT']
    """
    for row in _DICTATED.finditer(text):
        words = [*_WORD.finditer(text, *row.span())]
        signs = [(SPELLING | DIGITS).get(word[0].lower(), "") for word in words]
        # The last sign ends where its word does, so that the whole row is what was found.
        origin = [word.start() for word in words[:-1]]
        yield "".join(signs), [*origin, words[-1].end() - 1]


def _places_of(signs: Sequence[str], text: str) -> list[int]:
    places = []
    for sign in signs:
        at = text.find(sign)
        while at >= 0:
            places.append(at)
            at = text.find(sign, at + 1)
    return sorted(places)


def _without(marks: Form, text: str, first: int, last: int) -> tuple[str, list[int]]:
    """Return a stretch without marks, and where its characters stood; an entity is a letter."""
    parts: list[str] = []
    origin: list[int] = []
    for mark in marks.finditer(text, first, last):
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
