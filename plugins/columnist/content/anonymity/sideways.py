"""Ages that are told by another number: "two years short of sixty", "the big five-oh"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.quantities import NUMBER, ORDINAL_AGE, TENS, UNITS

if TYPE_CHECKING:
    from collections.abc import Iterator

_AGE = rf"(?:{ORDINAL_AGE}|(?:{TENS})(?:[- ](?:{UNITS}))?|[2-9]\d)"
_NO_COUNT = (
    r"(?=[.,;:!?)\"\n]|$| (?:and|but|when|now|then|that|this|who|with|so|in|at|by|or|birthday)\b)"
)
_SHORT_OF = Form(
    rf"\b(?:{NUMBER}|an?|(?:a )?few) (?:years?|months?|weeks?|days?) "
    r"(?:short of|shy of|off|away from|the (?:right|wrong) side of)"
    rf" (?:turning |reaching |being |(?:his|her|my|their|the big) )?{_AGE}{_NO_COUNT}"
)
_SHY_OF = Form(
    rf"\b(?:just |a (?:little|bit|whisker) )?shy of (?:turning |(?:his|her|my|their) )?{_AGE}"
    rf"{_NO_COUNT}"
)
_WORN = Form(
    rf"\b(?:than|despite|for all|carried|wore|felt) (?:his|her|their|my) ({NUMBER} years)"
    r"(?! (?:of|in|at|with|as)\b)"
)
_SHORT = ("short of", "shy of", " off ", "away from", "side of")
_WEARING = ("than ", "despite ", "for all ", "carried ", "wore ", "felt ")
"""Without one of these words none of the patterns need be tried."""
_CANDLES = Form(rf"\b{_AGE} candles\b")
_BIG = Form(r"\bbig (?:(?:two|three|four|five|six|seven|eight)[- ]?oh|[2-8][- ][0oO]|[2-8]0)\b")


def short_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield the ages of a stretch that are told by what they lack, or by how far they are past."""
    near = text[low:high].lower()
    if not any(word in near for word in _SHORT):
        return
    for pattern in (_SHORT_OF, _SHY_OF):
        for match in pattern.finditer(near):
            yield Find("exact-age", low + match.start(), low + match.end())


def worn_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield the ages of a stretch that somebody shows or hides: "younger than her 41 years"."""
    for match in _WORN.finditer(text, low, high) if _has_worn(text[low:high]) else ():
        yield Find("exact-age", *match.span(1))


def _has_worn(near: str) -> bool:
    return any(word in near for word in _WEARING)


def feast_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield the ages of a stretch that a birthday tells: "fifty candles", "the big four-oh"."""
    near = text[low:high].lower()
    for pattern in (_CANDLES, _BIG):
        for match in pattern.finditer(near):
            yield Find("exact-age", low + match.start(), low + match.end())
