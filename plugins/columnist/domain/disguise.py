"""A name under its disguises: case, accents, width, look-alike letters, what stands in between.

Knows no file. Nothing here ever gives a name back: it says where one stands, and can hide it.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

HIDDEN = "[a private name]"

# Letters of Cyrillic and Greek, and a digit, that look like Latin ones.
_LOOK_ALIKES = str.maketrans(
    "\u0430\u0431\u0432\u0433\u0435\u0454\u0456\u0457\u0458\u043a\u043c\u043d\u043e\u0440"
    "\u0441\u0442\u0443\u0445\u0455\u0501\u051b\u051d\u03b1\u03b2\u03b5\u03b7\u03b9\u03ba"
    "\u03bc\u03bd\u03bf\u03c1\u03c4\u03c5\u03c70",
    "abbreeiijkmhopctyxsdqwabenikmvoptuxo",
)
_SPELLED = {
    "ß": "ss",
    "æ": "ae",
    "œ": "oe",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ł": "l",
    "þ": "th",
    "\u0131": "i",
}
# Between two letters of one word: signs, a soft hyphen, or a hyphen at the end of a line.
_WITHIN = r"[^\w\s]{0,3}(?:\n[ \t>]*)?"
_SPACED = r"[\W_]{1,4}"
# Between two words of one name: anything that is no letter, and at most one more word.
_BETWEEN = r"(?:[\W\d_]|%2o|&nbsp;){0,12}"
_MIDDLE = r"(?:[\W_]+(?P<middle>[^\W\d_]+)\.?)??"
_SHORTEST = 2


@dataclass(frozen=True)
class Disguised:
    """One name, ready to be recognised. Its `repr` does not hold the name."""

    _words: tuple[str, ...]

    def __repr__(self) -> str:
        return "Disguised(...)"

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What matches the name in a folded text."""
        plain = [_WITHIN.join(map(re.escape, word)) for word in self._words]
        spaced = [_SPACED.join(map(re.escape, word)) for word in self._words]
        first, last = _BETWEEN.join(plain[:-1]), plain[-1]
        forms = [plain[0], spaced[0]]
        if first:
            forms = [
                first + _MIDDLE + _BETWEEN + last,
                _BETWEEN.join(spaced),
                rf"{last},[\W_]*{first}",
            ]
        return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(forms)})(?![^\W\d_])")


def disguised(name: str) -> Disguised | None:
    """Return what recognises a name, or nothing where it has fewer than two letters."""
    folded, _ = _folded(name)
    words = tuple(re.findall(r"[^\W_]+", folded))
    return Disguised(words) if sum(map(len, words)) >= _SHORTEST else None


def places_of(names: tuple[Disguised, ...], text: str) -> list[tuple[int, int]]:
    """Return where any of the names stands in a text, as offsets, in order and without overlap."""
    folded, origin = _folded(text)
    found = [
        (origin[match.start()], origin[match.end() - 1] + 1)
        for name in names
        for match in name.pattern.finditer(folded)
        if _is_name_between(text, origin, match)
    ]
    found.sort(key=lambda span: (span[0], -span[1]))
    places: list[tuple[int, int]] = []
    for first, last in found:
        if not places or first >= places[-1][1]:
            places.append((first, last))
    return places


def hidden(names: tuple[Disguised, ...], text: str) -> str:
    """Return a text in which every one of the names is hidden."""
    for start, end in reversed(places_of(names, text)):
        text = text[:start] + HIDDEN + text[end:]
    return text


def _is_name_between(text: str, origin: list[int] | range, match: re.Match[str]) -> bool:
    """Whether the word between two names, if there is one, is a name itself: it has a capital."""
    middle = match.groupdict().get("middle")
    return middle is None or text[origin[match.start("middle")]].isupper()


def _folded(text: str) -> tuple[str, list[int] | range]:
    """Return a text in plain small letters, and for each of its characters where it stood."""
    if text.isascii():
        return text.lower().translate(_LOOK_ALIKES), range(len(text))
    letters: list[str] = []
    origin: list[int] = []
    for at, character in enumerate(text):
        for letter in _plain_letters(character):
            letters.append(letter)
            origin.append(at)
    return "".join(letters), origin


def _plain_letters(character: str) -> str:
    taken_apart = unicodedata.normalize("NFKD", character.casefold())
    bare = "".join(one for one in taken_apart if not unicodedata.combining(one))
    return "".join(_SPELLED.get(one, one) for one in bare).casefold().translate(_LOOK_ALIKES)
