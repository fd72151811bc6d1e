"""Whole numbers, in digits."""

from __future__ import annotations

from typing import Any

import pytest

from columnist.domain.whole_number import Count, Number
from tests.domain.forms import fault, read


@pytest.mark.parametrize(
    ("form", "typed", "value"),
    [(Number, "0", 0), (Number, "010", 10), (Number, 7, 7), (Count, "999999", 999_999)],
)
def test_a_number_is_read_as_it_is_meant(form: Any, typed: object, value: int) -> None:  # noqa: ANN401
    assert read(form, typed) == value


@pytest.mark.parametrize("typed", ["two", "1_000", "1.5", "-1", "+1", "1e3", "0x10", "", "\u0662"])
def test_a_number_is_written_in_digits(typed: str) -> None:
    assert fault(Number, typed)[:2] == (
        "invalid-number",
        f'is "{typed}", but a whole number in digits was expected.',
    )


def test_a_number_has_at_most_six_digits() -> None:
    assert fault(Number, "1000000")[:2] == (
        "out-of-range",
        'is "1000000", but at most 999,999 was expected.',
    )


def test_a_count_begins_at_one() -> None:
    assert fault(Count, "0")[0] == "greater_than_equal"
