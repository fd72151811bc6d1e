"""Places in a series as people say them."""

from __future__ import annotations

import pytest

from columnist.domain.number_words import ordinal, place_in_series


@pytest.mark.parametrize(
    ("number", "total", "said"),
    [
        (1, 1, "The first"),
        (1, 2, "First of two"),
        (3, 11, "Third of eleven"),
        (12, 12, "Twelfth of twelve"),
        (1, 13, "1st of 13"),
        (22, 40, "22nd of 40"),
        (112, 113, "112th of 113"),
    ],
)
def test_a_place_is_said_in_words_to_twelve_and_in_digits_beyond(
    number: int, total: int, said: str
) -> None:
    assert place_in_series(number, total) == said


def test_a_piece_that_waits_comes_after_all_that_are_out() -> None:
    assert place_in_series(3, 2) == "Third of three"


def test_eleventh_to_thirteenth_keep_their_ending_in_every_hundred() -> None:
    assert [ordinal(number) for number in (11, 12, 13, 21, 22, 23, 111)] == [
        "11th",
        "12th",
        "13th",
        "21st",
        "22nd",
        "23rd",
        "111th",
    ]
