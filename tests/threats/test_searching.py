"""A text of one fragment again and again is searched in time that grows with its length.

The check reads files of 64 KB at most; what is tried are the fragments that one rule or another
stops at again and again.
"""

from __future__ import annotations

from typing import Final

import pytest

from columnist.content.anonymity.printed import plain_form, searchable
from columnist.content.anonymity.search import finds_in
from tests.timing import seconds_of

LARGEST: Final = 60_000
SOON: Final = 1.0
MOST_SECONDS: Final = 4.0
"""Far above what any of them takes, and far below what those took that grew with the square."""

FRAGMENTS: Final = (
    "4.5.62 ",
    "12/03/2024 ",
    "2021-03-14 ",
    "Mr ",
    "Mr A ",
    "Dr Prof ",
    "Mr\n",
    "J o h n ",
    "j o h n V ",
    "\u674e\u4f1f ",
    "Qx-",
    "A",
    "A-",
    "Q3 ",
    "W12",
    "1 IX ",
    "XI.II.",
    "H1 of ",
    "a.b",
    "a.b.c. ",
    "(at) ",
    "a at b dot ",
    "no 12345 ",
    "born ",
    "born 1974 ",
    "at the ",
    "3 March ",
    "LS2 9JT ",
    "L S 2 ",
    "14 Mill ",
    "Flat 1 ",
    "seven years ",
    "forty-one, ",
    "1 ",
    "Sarah ",
    "st Mary's and ",
)


def searched(text: str) -> None:
    plain = plain_form(text)
    for _ in finds_in(plain, searchable(plain), frozenset()):
        pass


def seconds_for(fragment: str, size: int) -> float:
    text = (fragment * (size // len(fragment) + 1))[:size]
    return seconds_of(lambda: searched(text), within=SOON * size / LARGEST)


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_four_times_as_much_takes_four_times_as_long(fragment: str) -> None:
    taken = seconds_for(fragment, LARGEST)

    assert taken < MOST_SECONDS
    # What grows with the square takes sixteen times as long; a busy machine measures roughly.
    assert taken < SOON or taken < 8 * seconds_for(fragment, LARGEST // 4)
