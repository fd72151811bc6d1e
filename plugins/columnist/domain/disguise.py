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
# Between two letters of one word: signs, a soft hyphen, or a hyphen at the end of a line, which
# what quotes the line has made a space.
# What cannot be seen is shown by its code point in a report: "Sa<U+200B>rah".
_CODE_POINT = r"<u\+[0-9a-fo]{4,6}>"
_WITHIN = rf"(?:[^\w\s]|_|{_CODE_POINT}){{0,3}}(?:\n[ \t>]*|(?<=[-\u2010]) )?"
_SPACED = r"[\W_]{1,4}"
# Between two words of one name: anything that is no letter, and at most one more word.
_BETWEEN = rf"(?:[\W\d_]|%2o|&nbsp;|{_CODE_POINT}){{0,12}}"
_MIDDLE = r"(?:[\W_]+(?P<middle>[^\W\d_]+)\.?)??"
# "Mueller" stands for "M\u00fcller" where a keyboard lacks the letter, and the other way round.
_UMLAUT = re.compile("[\u00e4\u00f6\u00fc\u00f8]")
_E_FOR_UMLAUT = re.compile(r"(?<=[ou])e(?=[^\W_aeiou])")
_MAYBE_E = "+"
_SHORTEST, _PAIR = 2, 2
_LONG_ENOUGH = 4
_TELLING = 3
_ELLIPSIS = "\u2026"
_LONGEST_NAME = 60


@dataclass(frozen=True)
class Disguised:
    """One name, ready to be recognised. Its `repr` does not hold the name."""

    _words: tuple[str, ...]

    def __repr__(self) -> str:
        return "Disguised(...)"

    @property
    def words(self) -> tuple[str, ...]:
        """Its words in plain small letters. They are never to be shown."""
        return self._words

    @property
    def orders(self) -> tuple[tuple[str, ...], ...]:
        """Its words in both orders: the surname last, and first."""
        return self._words, (self._words[-1], *self._words[:-1])

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What matches the name in a folded text."""
        plain = [_letters(word, _WITHIN) for word in self._words]
        spaced = [_letters(word, _SPACED) for word in self._words]
        first, last = _BETWEEN.join(plain[:-1]), plain[-1]
        forms = [plain[0], spaced[0]]
        if not first:
            forms.append(self._plural(plain[0]))
        else:
            forms = [
                first + _MIDDLE + _BETWEEN + last,
                _BETWEEN.join(spaced),
                rf"{last}[\W_]+{first}",
                *self._initialled(last),
            ]
        if len(plain) > _PAIR:
            # A surname may have two words: "Delacourt-Ames, Renee".
            forms.append(rf"{_BETWEEN.join(plain[1:])}[\W_]+{plain[0]}")
        return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(forms)})(?![^\W\d_])")

    def _plural(self, only: str) -> str:
        """Return what matches a family: "the Northgates"; with its capital, unlike "the wards"."""
        return rf"(?P<family>{only})e?s"

    def _initialled(self, last: str) -> tuple[str, ...]:
        """Return what matches initials beside a surname: "J. Jones", "Jones, S. A."."""
        if len(self._words[-1]) < _LONG_ENOUGH:
            return ()
        first, *others = (re.escape(word[0]) for word in self._words[:-1])
        initials = first + "".join(rf"(?:[\W_]{{0,2}}{letter})?" for letter in others)
        return (
            rf"(?P<initial>{initials})[\W_]{{1,3}}(?P<surname>{last})",
            rf"(?P<surname_first>{last}),? (?P<initial_last>{initials})",
        )


def _letters(word: str, gap: str) -> str:
    """Return what matches the letters of a word with a gap between each two."""
    found = re.escape(word[0])
    for letter in word[1:]:
        found += rf"(?:{gap}e)?" if letter == _MAYBE_E else gap + re.escape(letter)
    return found


def disguised(name: str) -> Disguised | None:
    """Return what recognises a name, or nothing where it has fewer than two letters."""
    typed = unicodedata.normalize("NFC", name).casefold()
    folded, _ = _folded(_UMLAUT.sub(rf"\g<0>{_MAYBE_E}", typed.replace(_MAYBE_E, " ")))
    words = re.findall(r"[^\W_][^\W_+]*(?:\+[^\W_+]*)*", _E_FOR_UMLAUT.sub(_MAYBE_E, folded))
    return Disguised(tuple(words)) if sum(map(len, words)) >= _SHORTEST else None


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


def parts_of(names: tuple[Disguised, ...]) -> tuple[Disguised, ...]:
    """Return each word of the names, as a name of its own, as "Jones" tells in "Mrs Jones"."""
    words = {word for name in names for word in name.words if len(word) >= _TELLING}
    return tuple(Disguised((word,)) for word in sorted(words))


def hidden_at_cut(names: tuple[Disguised, ...], text: str) -> str:
    """Return a text in which a name is hidden that an ellipsis cuts short: "Sarah Jo\u2026"."""
    starts = {"".join(order).replace(_MAYBE_E, "") for name in names for order in name.orders}
    at = text.find(_ELLIPSIS)
    while at >= 0:
        begun = _begun_name(starts, text[max(0, at - _LONGEST_NAME) : at])
        text = text[: at - begun] + (HIDDEN if begun else "") + text[at:]
        at = text.find(_ELLIPSIS, at - begun + (len(HIDDEN) if begun else 0) + 1)
    return text


def _begun_name(starts: set[str], text: str) -> int:
    """Return how many characters at the end of a text may be the beginning of a name."""
    folded, origin = _folded(text)
    for match in re.finditer(r"(?<![^\W_])[^\W_]", folded):
        letters = "".join(re.findall(r"[^\W_]+", folded[match.start() :]))
        if len(letters) >= _TELLING and any(start.startswith(letters) for start in starts):
            return len(text) - origin[match.start()]
    return 0


def _is_name_between(text: str, origin: list[int] | range, match: re.Match[str]) -> bool:
    """Whether what was met between or instead of names is a name itself: it has capitals."""
    found = match.groupdict()
    return all(
        text[origin[match.start(part)]].isupper() for part, met in found.items() if met is not None
    )


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
