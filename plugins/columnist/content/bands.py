"""Bands of years, of which an author may have meant one. Knows no field.

The nearest in spelling would be any: "four years" is spelt most like "over 10 years".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.domain.number_words import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterable

_FIGURE: Final = re.compile(r"[0-9]+")
_WORD: Final = re.compile(r"[0-9]+|[^\W\d_]+")
_FIGURES: Final = {word: number for number, word in enumerate(NUMBERS, 1)} | {"a": 1, "an": 1}
_YEARS: Final = frozenset(("year", "years", "yr", "yrs", "y"))
_MONTHS: Final = frozenset(("month", "months"))
_LESS: Final = frozenset(("under", "below", "less", "within"))
_MORE: Final = frozenset(("over", "above", "more"))
_IN_A_YEAR: Final = 12
_LONGEST: Final = 4
"""Digits of a number that is read."""


def has_bands(words: Iterable[str]) -> bool:
    """Whether some words are bands of numbers."""
    return any(_FIGURE.search(word) for word in words)


def band_of(found: str, bands: Iterable[str]) -> str:
    """Return the band in which lies how long something lasted; empty where a text does not say it.

    >>> band_of("four years", ["under 1 year", "1-2 years", "3-5 years"])
    '3-5 years'
    >>> band_of("for a long time", ["under 1 year", "1-2 years", "3-5 years"])
    ''
    """
    years = _years_in(found)
    holding = (band for band in bands if all(year in _span_of(band) for year in years))
    return next(holding, "") if years else ""


def _years_in(text: str) -> list[int]:
    """Return the numbers of years that a text names; none where it names something else."""
    words = _WORD.findall(text.casefold())
    said = {*words}
    figures = [_FIGURES.get(word) or int(word) for word in words if _is_figure(word)]
    shift = bool(said & _MORE) - bool(said & _LESS)
    if said & _MONTHS and not said & _YEARS:
        return [(figure + shift) // _IN_A_YEAR for figure in figures]
    is_clear = "half" not in said and bool(said & _YEARS or len(words) == len(figures))
    return [figure + shift for figure in figures] if is_clear and not said & _MONTHS else []


def _is_figure(word: str) -> bool:
    return word in _FIGURES or (word.isdecimal() and word.isascii() and len(word) <= _LONGEST)


def _span_of(band: str) -> range:
    figures = _years_in(band)
    is_open = not _MORE.isdisjoint(band.split())
    is_low = not _LESS.isdisjoint(band.split())
    return range(0 if is_low else figures[0], 10**_LONGEST + 1 if is_open else figures[-1] + 1)
