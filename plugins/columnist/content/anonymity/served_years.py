"""From when till when somebody has been where they are: "since 2009", "1994 to '22".

Two years with a dash may be those of a plan or of a war as well: then a word beside them tells so,
or they lie next to each other, as the years of schools and of accounts do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.quantities import MONTH, YEAR

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

_MONTH = MONTH.lower()
_JOINED = r"(?:joined|started|appointed|promoted|arrived|qualified|took (?:over|up)|moved|became)"
_BY_YEAR = Form(
    # One "\b" for all of them: so each is tried at the beginnings of words alone.
    r"\b(?:since (?:early |late |mid-|the (?:start|end|beginning) of )?"
    rf"(?:{_MONTH},? (?:of )?)?{YEAR}"
    rf"|{_JOINED}\b[^.!?\n]{{0,45}}? in (?:{YEAR}|'\d\d\b)"
    r"|(?:joined|started|left|retired|qualified) '\d\d\b"
    rf"|(?:from|between) {YEAR} (?:to|until|till|and|through) {YEAR}"
    rf"|(?:came|went|moved) (?:here|there|to (?:the|her|his|their) [\w ]{{3,25}}) in {YEAR})"
    r"|\bsince '\d\d\b"
)
_YEAR_TOLD = Form(rf"{_MONTH},? (?:of )?\d{{4}}|\d{{4}}|'\d\d")
_CENTURY = Form(r"(?:19|20)\d|'\d\d")
_TWO_YEARS = Form(r"(?:(?:19|20)\d\d|'\d\d) ?[-tu/]")
_SPAN = Form(
    r"(?<![\w/.'-])((?:19|20)\d\d|'\d\d)( ?(?:-|to|until|till|through|thru|/) ?)"
    r"((?:19|20)\d\d|'\d\d|\d\d|present|now|date|today)(?![\w/%-]|[.,:]\d)"
)
_OF_A_PLAN = Form(
    r"\b(?:plans?|strateg(?:y|ies)|budgets?|forecasts?|period|program(?:me)?s?|data|figures|reports?"
    r"|season|war|frameworks?|roadmaps?|targets?|vision|crisis|recession|years?|cohort|edition"
    r"|accounts|between)(?: (?:for|of|from|in))?(?: the)?[ (,:]*$"
)
_FOR_A_PLAN = Form(
    r" (?:\w+ )?(?:plans?|strateg(?:y|ies)|budgets?|forecasts?|period|program(?:me)?s?|data|figures"
    r"|reports?|season|war|frameworks?|roadmaps?|targets?|vision|crisis|recession|years?|cohort)\b"
    r"|(?! (?:was|is|as|has|his|this|its)\b) [a-z]+s\b"
)
_FIRST, _LONGEST, _CENTURY_LONG, _DECEMBER = 1950, 55, 100, 12
_REACH_BACK = 30


def year_finds(near: str, low: int) -> Iterator[Find]:
    """Yield the years of service in a stretch in small letters, which begins at `low`."""
    if not _CENTURY.search(near):
        return
    for match in _BY_YEAR.finditer(near):
        year = _YEAR_TOLD.search(match[0])
        at = match.start() + (year.start() if year else 0)
        yield Find("exact-tenure", low + at, low + match.end())
    for match in _SPAN.finditer(near) if _TWO_YEARS.search(near) else ():
        if _is_of_service(near, match):
            yield Find("exact-tenure", low + match.start(), low + match.end())


def _is_of_service(near: str, match: re.Match[str]) -> bool:
    before = near[max(0, match.start() - _REACH_BACK) : match.start()]
    if _OF_A_PLAN.search(before) or _FOR_A_PLAN.match(near, match.end()):
        return False
    if not match[3][-1].isdigit():
        return "/" not in match[2]
    is_month = match[3].isdigit() and len(match[3]) == 2 and int(match[3]) <= _DECEMBER  # noqa: PLR2004
    first, last = _year(match[1]), _year(match[3])
    return first >= _FIRST and 1 < last - first <= _LONGEST and not is_month


def _year(told: str) -> int:
    """Return a year that may lack its century.

    >>> _year("1994"), _year("'94"), _year("22")
    (1994, 1994, 2022)
    """
    year = int(told.lstrip("'"))
    if year >= _CENTURY_LONG:
        return year
    return year + (1900 if year >= _FIRST - 1900 else 2000)
