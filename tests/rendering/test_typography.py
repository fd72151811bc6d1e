# ruff: noqa: RUF001 - typographers' marks are what is tested here

"""Quotation marks, dashes and ellipses."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.rendering.typography import smarten


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('She said "yes".', "She said “yes”."),
        ('"Yes"', "“Yes”"),
        ("'Yes'", "‘Yes’"),
        ("It's the coach's", "It’s the coach’s"),
        ("the coaches' room", "the coaches’ room"),
        ("\"'Yes,' he said,\" she said", "“‘Yes,’ he said,” she said"),
        ("'\"Yes,\" he said'", "‘“Yes,” he said’"),
        ('("Yes")', "(“Yes”)"),
        ('either/"or"', "either/“or”"),
        ('so -- "yes"', "so – “yes”"),
        ("'Tis the season, 'twas not", "’Tis the season, ’twas not"),
        ("rock 'n' roll", "rock ’n’ roll"),
        ("the '90s, the 1990's", "the ’90s, the 1990’s"),
        ("5'10 and 6\"", "5′10 and 6″"),
        ('"in 2026"', "“in 2026”"),
        ("wait...", "wait…"),
        ("one -- two", "one – two"),
        ("one - two", "one – two"),
        ("one --- two", "one — two"),
        ("one--two", "one—two"),
        ("400--900", "400–900"),
        ("year-end, co-op", "year-end, co-op"),
        ("use --strict", "use --strict"),
        ("already “curly” and ‘so’ – yes…", "already “curly” and ‘so’ – yes…"),
        ("", ""),
    ],
)
def test_typewriter_marks_become_typographers(typed: str, printed: str) -> None:
    assert smarten(typed) == printed


@given(st.text(alphabet="ab 1'\"-.(“‘’”–\n", max_size=40))
def test_what_is_set_well_stays_as_it_is(text: str) -> None:
    assert smarten(smarten(text)) == smarten(text)


@given(st.text(max_size=60))
def test_no_straight_quotation_mark_is_left(text: str) -> None:
    assert not set(smarten(text)) & {"'", '"'}


@given(st.text(alphabet="abc <>&äß漢", max_size=40))
def test_nothing_else_is_touched_or_escaped(text: str) -> None:
    assert smarten(text) == text
