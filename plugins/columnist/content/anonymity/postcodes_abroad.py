"""Postcodes of mere digits, or with two letters: told by their country, a town, or a dwelling.

"D-24937" names its country; "8001 Zürich" and "Pune 411 038" have their town beside them; and in
"her parents' flat, 411 038," it can be nothing else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find
from columnist.content.anonymity.form import Form
from columnist.content.anonymity.gazetteer import TOWNS, TOWNS_OF_TWO_WORDS
from columnist.content.anonymity.settlements import is_settlement
from columnist.content.anonymity.words import word_set

if TYPE_CHECKING:
    from collections.abc import Iterator

_OF_A_COUNTRY = Form(
    r"(?<![\w-])(?:(?:D|DE|F|FR|E|ES|I|IT|FI|FIN|CZ|SK|PL|EE|LT|HR)-\d{5}"
    r"|(?:A|AT|B|BE|CH|DK|FL|L|LU|N|NO|H|HU|SI|LV|AU|NZ)-(?!19|20)\d{4}"
    r"|(?:NL-)?[1-9]\d{3} [A-Z]{2}|SE?-\d{3} ?\d\d|(?:PL-)?\d\d-\d{3}(?= [A-Z\u0141\u015a])"
    r"|PT?-\d{4}-\d{3})(?![\w-]|[.,]\d| \d)"
)
_DOUBTFUL = word_set("A B E F H I L N P S AU FR DE IT ES")
"""Before a hyphen and a number these may stand for a room or a form as well."""

_NO_DUTCH = word_set(
    """
    SA SD SS UK US EU UN HR IT PC TV AD BC CE AM PM MW KM CV GB MB KB TB KW HZ MA BA VA NY LA OK NW
    SE SW NE CO FM ID PR QA VP BP KG LB FT CM MM ML DM PX IN OF AT TO ON OR IS BY EZ AH CC HP RS PS
    """
)
_NAMES_AS_WELL = word_set(
    "Paris Nancy Nice Tours Angers Sydney Florence Halle Essen Bergen Regina Kimberley Nelson"
)
"""Towns that are somebody's name, or words, where no postcode stands before them."""

_NUMBERED = Form(
    r"\b(?:numbers?|no|nr|id|ref|reference|code|pin|case|policy|file|form|model|type|room|flight"
    r"|staff|member|badge|paper|part|gate|hall)\.?:? ['\"(*]?$",
    re.IGNORECASE,
)
_DWELLING = Form(
    r"\b(?:address|envelope|parcel|label|flat|house|home|apartment|lives?|lived|living|colony|nagar"
    r"|sector|marg|villa|cottage|bungalow|farm|street|road|postmark|return)\b[^.!?\n]{0,24}"
    r"(?:,|:| -| \(| only| said| was| is| read| in)+ ['\"(*]{0,2}$",
    re.IGNORECASE,
)
_NUMBER = Form(
    r"(?!(?:19|20)\d\d(?!\d| \d))(?:\d{3} \d{3}|\d{3} \d\d|\d{4,6})(?![\w%/-]|[.,:]\d| \d)"
)
_WORD = r"[^\W\d_a-z][\w'-]*[^\W\d_]"
_ENDS = r"(?=[.,;:!?)\"*\n]|$| (?:and|but|with|on|at|in|was|is|said)\b)"
_TOWN_BEFORE = Form(rf"(?:({_WORD}) )?({_WORD})(?: ?- ?|, | )$")
_TOWN_BEHIND = Form(rf",? ({_WORD})(?: ({_WORD}))?{_ENDS}")
_ENDED = Form(_ENDS)
_REACH = 60


def abroad_finds(text: str, start: int, end: int) -> Iterator[Find]:
    """Yield the postcodes of other countries around a run of four to six digits."""
    for match in _OF_A_COUNTRY.finditer(text, max(0, start - 4), end + 3):
        if _is_of_a_country(text, match):
            yield Find("postcode", *match.span())
    number = _NUMBER.match(text, start)
    if number and _is_beside_a_town(text, number):
        yield Find("postcode", *number.span())


def _is_of_a_country(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _REACH) : match.start()]
    if _NUMBERED.search(before):
        return False
    letters, hyphen, _ = match[0].partition("-")
    if not hyphen:
        digits, _, pair = match[0].partition(" ")
        return not (pair in _NO_DUTCH or digits.endswith("00") or digits[:2] in {"19", "20"})
    return letters not in _DOUBTFUL or _DWELLING.search(before) is not None


def _is_beside_a_town(text: str, number: re.Match[str]) -> bool:
    """Whether a town stands before or behind a number, or somebody's dwelling before it."""
    before = text[max(0, number.start() - _REACH) : number.start()]
    behind = _TOWN_BEHIND.match(text, number.end())
    if behind and not number[0].endswith("000") and _is_town(behind):
        return True
    if not _ENDED.match(text, number.end()):
        return False
    town = _TOWN_BEFORE.search(before)
    return (town is not None and _is_town(town)) or _DWELLING.search(before) is not None


def _is_town(match: re.Match[str]) -> bool:
    """Whether one of two words is a town, or both together are."""
    words = [word for word in match.groups() if word]
    pair = " ".join(words)
    return pair in TOWNS_OF_TWO_WORDS or any(
        word in TOWNS or word in _NAMES_AS_WELL or is_settlement(word) for word in (*words, pair)
    )
