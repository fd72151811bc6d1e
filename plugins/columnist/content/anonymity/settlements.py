"""Villages and small towns of Britain and Ireland, larger towns of other countries, large cities.

From GeoNames (Creative Commons Attribution 4.0), less what is a first name or a word as well. Only
words that nothing else explains are looked up here.
"""

from __future__ import annotations

from functools import lru_cache

from columnist.content.anonymity.letters import without_signs
from columnist.content.anonymity.word_list import WordList
from columnist.content.anonymity.words import word_set

_SETTLEMENTS = WordList("settlements.txt")
_ABROAD = WordList("settlements_abroad.txt")


_ENDS = tuple(
    sorted(
        word_set(
            """
            wick wich thwaite thorpe borough burgh brough bury caster chester cester combe cott dale
            ingham ington keld kirk mere minster mouth stead stow toft worth wold holme hurst ford
            ton ham ley by bourne beck shaw gill rigg garth den wood sea water stone head pool port
            haven
            """
        )
    )
)
_BEGINS = tuple(
    sorted(
        word_set(
            """
            Llan Aber Pen Tre Inver Auch Bally Ballin Kil Dun Glen Strath Ard Drum Knock Pont
            """
        )
    )
)
_SHORTEST = 7


def is_like_a_village(word: str) -> bool:
    """Tell whether a word is formed as the names of villages in Britain and Ireland are.

    >>> is_like_a_village("Appletreewick"), is_like_a_village("Hermann")
    (True, False)
    """
    return len(word) >= _SHORTEST and (word.endswith(_ENDS) or word.startswith(_BEGINS))


@lru_cache(maxsize=4096)
def is_settlement(name: str) -> bool:
    """Tell whether a name, of one word or two, is that of a place where people live.

    >>> is_settlement("Aboyne"), is_settlement("Boise"), is_settlement("Sarah Jones")
    (True, True, False)
    """
    small = without_signs(name).lower()
    return small in _SETTLEMENTS or small in _ABROAD


def beginnings() -> frozenset[str]:
    """Return the words with which the name of a place begins that is told in small letters too.

    Those abroad are not: "clearwater" and "riverbank" are towns there.
    """
    return _SETTLEMENTS.beginnings()
