"""Words of nearly every text, by which nobody finds one: the search leaves them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENGLISH: Final = """
a about after all also am an and any are as asked at b be been before being but by c can could d did
do does doing down e each f for from g h had has have having he her here hers him his how i if in
into is it its j just k l m me might more most must my n no nor not o of off on once only or other
our out over own p q r s said same she should so some such t than that the their theirs them then
there these they this those to too u up v very w was we were what when where which while who whom
whose why will with would x y you your yours z
"""
_BY_LANGUAGE: Final[Mapping[str, frozenset[str]]] = {"en": frozenset(_ENGLISH.split())}


def function_words(language: str) -> frozenset[str]:
    """Return the function words of a language, by its tag (RFC 5646); none where we know none.

    >>> "the" in function_words("en-GB"), function_words("cy")
    (True, frozenset())
    """
    return _BY_LANGUAGE.get(language.lower().partition("-")[0], frozenset())
