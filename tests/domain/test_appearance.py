"""Names that look the same to a reader have one appearance."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.domain.appearance import appearance_of, letters_drawn_alike

SAME = [
    ("coaching", "COACHING"),
    ("coaching", "\N{CYRILLIC SMALL LETTER ES}oaching"),
    ("NHS", "\N{GREEK CAPITAL LETTER NU}\N{CYRILLIC CAPITAL LETTER EN}S"),
    ("Caf\u00e9", "Cafe\u0301"),
    ("cafe", "Caf\u00e9"),
    ("coaching", "\N{FULLWIDTH LATIN SMALL LETTER C}oaching"),
    ("first year", "first  year"),
    ("boss's", "boss\N{RIGHT SINGLE QUOTATION MARK}s"),
    ("\u06cc\u200c\u062e", "\u06cc\u062e"),
    ("\u2764\ufe0f", "\u2764"),
    ("2020-21", "2020\N{EN DASH}21"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_looks_the_same_has_one_appearance(one: str, other: str) -> None:
    assert appearance_of(one) == appearance_of(other)


@pytest.mark.parametrize(("one", "other"), [("C", "C++"), ("coach", "coaches"), ("Ann", "Anna")])
def test_what_looks_different_has_two(one: str, other: str) -> None:
    assert appearance_of(one) != appearance_of(other)


@given(st.text())
def test_an_appearance_is_its_own_appearance(name: str) -> None:
    once = appearance_of(name)
    assert appearance_of(once) == once


def test_the_letters_that_are_not_latin_can_be_named() -> None:
    assert letters_drawn_alike("c\N{CYRILLIC SMALL LETTER O}ach-ing") == (
        "\N{CYRILLIC SMALL LETTER O}"
    )
    assert letters_drawn_alike("coaching \N{EN DASH} again") == ""
