"""A text of one fragment again and again is searched with effort that grows with its length.

What is tried are the fragments that one rule or another stops at again and again. How long a file
of them takes that is as large as the check reads any, `make bench` says.
"""

from __future__ import annotations

from typing import Final

import pytest

from columnist.content.anonymity.printed import plain_form, searchable
from columnist.content.anonymity.search import finds_in
from tests.effort import growth_of

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
    "1 9 y e a r s and ",
    "O77OO 9OO ",
    "lI0O",
    "3512 JK, ",
    "8001 Zurich ",
    "her flat, 1234, ",
    "left school in 1983 ",
    "in 1975 she was nine ",
    "12-04-'78 ",
    "WOLVER-\n",
    "AND ",
    "Angel of the North ",
)


def searched(text: str) -> None:
    plain = plain_form(text)
    for _ in finds_in(plain, searchable(plain), frozenset()):
        pass


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_four_times_as_much_takes_four_times_the_effort(fragment: str) -> None:
    assert growth_of(searched, fragment, size=8_000) < 5
