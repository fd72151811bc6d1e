"""Calendar dates inside the story, and which of them are those of a birth."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.births import is_of_birth
from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.quantities import (
    DAY,
    FEAST,
    MONTH,
    ORDINAL_DAY,
    ORDINAL_WORD,
    SEASON,
    WEEKDAY,
    YEAR,
    YEAR_IN_WORDS,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_DAY_FIRST = (
    rf"(?:{WEEKDAY},? )?(?:the )?(?:{DAY}|{ORDINAL_DAY})(?: day)?(?: of)?[ -]{MONTH}"
    rf"(?:,?[ -](?:{YEAR}|'?\d\d(?!\d)|{YEAR_IN_WORDS}))?"
)
_MONTH_FIRST = (
    rf"(?:{WEEKDAY},? )?{MONTH}(?: the)?[ -](?:{ORDINAL_DAY}|{DAY}(?![.,]\d|[%\d]))(?:,? {YEAR})?"
)
_IN_FIGURES = (
    (
        r"(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])([/.-]| / )(?:0?[1-9]|1[0-2])\1(?:19|20|')?\d\d"
        r"(?![\d/-]|\.\d)"
    ),
    (
        r"(?<![\d/.-])(?<!\d )(?:0[1-9]|[12]\d|3[01]) (?:0[1-9]|1[0-2]) (?:19|20)\d\d"
        r"(?![\d/-]| \d|\.\d)"
    ),
    r"(?<![\d/.-])(?:0?[1-9]|1[0-2])([/.-])(?:0?[1-9]|[12]\d|3[01])\2(?:19|20)\d\d(?![\d/-]|\.\d)",
    r"(?<![\d/.-])(?:19|20)\d\d([/.-])(?:0[1-9]|1[0-2])\3(?:0[1-9]|[12]\d|3[01])(?!\d|-\w)",
)
_WITHOUT_MONTH = (
    rf"\b(?:{SEASON}|{FEAST})(?: term)?,? (?:of |in )?(?:{YEAR}|'\d\d\b)",
    r"\bon (?:the )?\d{1,2}(?:st|nd|rd|th)(?=[.,;:!?)\n]|$| (?:s?he|they|I|we|and|of that)\b)",
    (
        rf"\b(?:{WEEKDAY}|(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\b\.?),? (?:the )?"
        r"\d{1,2}(?:st|nd|rd|th)\b"
    ),
    (
        r"\b(?:night|morning|evening|afternoon|week|weekend|day|eve) of (?:the )?"
        r"\d{1,2}(?:st|nd|rd|th)\b(?! \w+(?:ury|day)\b)"
    ),
    rf"\b(?:in|of|by|since|for) Q[1-4],? (?:of )?{YEAR}",
    *_IN_FIGURES,
)
_DATE = Form(
    "|".join(
        (
            rf"\b(?i:{_DAY_FIRST})",
            rf"\b(?i:{_MONTH_FIRST})",
            rf"\b(?i:{MONTH}),? (?:of )?(?:{YEAR}|'\d\d\b)",
            *_WITHOUT_MONTH,
        )
    )
)
# Most numbers stand beside no month. Then the many forms of a date that has one need not be tried,
# which takes longer than all the other searches together.
_DATE_WITHOUT_MONTH = Form("|".join(_WITHOUT_MONTH))
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PARTED = Form(r"\d(?:[./-]| / )'?\d|\d\d \d\d (?:19|20)")
_NAMED_THEN_FIGURES = Form(
    r"(?:ay|ng|er|mn|as|an|li|Eve|ight|kend|een|ent|Eid|kkah|anah|atri|term|Mon|ues?|eds?|urs?|Thu"
    r"|Fri|Sat|Sun| Q[1-4])\.?,? (?:of |in |the )?'?\d|\bo[nf] (?:the )?\d"
)
"""The end of a season, a feast or a day of the week, before figures."""
_REACH_BACK, _LENGTH_OF_ARTICLE = 35, 4
_ANNOUNCED = Form(r"\bwill appear on (?:the )?$")
_MONTH = Form(rf"\b{MONTH}", re.IGNORECASE)
_WORDS_THEN_MONTH = Form(rf"(?:the )?{ORDINAL_WORD} {MONTH}", re.IGNORECASE)
_MARK = Form(r"\d(?:st|nd|rd|th)|\d{4}")
_DOUBTFUL_MONTHS = frozenset({"may", "march", "mar", "dec", "jan", "sep"})


def date_finds(text: str, low: int, high: int) -> Iterator[Find]:
    """Yield dates in a stretch of text, those of a birth as what they are."""
    pattern = _form_of_dates(text, low, high)
    for match in pattern.finditer(text, low, high) if pattern else ():
        if _is_doubtful(match[0]) or _is_announced(text, match.start()):
            continue
        code = "birth-date" if is_of_birth(text, match) else "calendar-date"
        first = match.start() + _LENGTH_OF_ARTICLE * match[0][:_LENGTH_OF_ARTICLE].endswith("he ")
        yield Find(code, first, match.end() - match[0].endswith("."))


def _is_announced(text: str, at: int) -> bool:
    """Whether a date is that of a column: a stretch may be long, so no more of it is looked at."""
    return _ANNOUNCED.search(text, max(0, at - _REACH_BACK), at) is not None


def _form_of_dates(text: str, low: int, high: int) -> Form | None:
    """Return what the dates in a stretch may look like, or nothing where none can stand there."""
    small = text[low:high].casefold()
    if any(month in small for month in _MONTHS) and _MONTH.search(text, low, high):
        return _DATE
    if _PARTED.search(text, low, high) or _NAMED_THEN_FIGURES.search(text, low, high):
        return _DATE_WITHOUT_MONTH
    return None


def _is_doubtful(found: str) -> bool:
    """Whether only a verb may have been taken for a month: "the second may", "12 march"."""
    month = _MONTH.search(found)
    if month is None:
        return False
    if _WORDS_THEN_MONTH.match(found):
        return not month[0][0].isupper()
    is_marked = " of " in found or _MARK.search(found) is not None
    return month[0] in _DOUBTFUL_MONTHS and not is_marked
