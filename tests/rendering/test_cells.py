"""Texts in columns of a terminal."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from columnist.rendering.cells import padded, width_of, wrapped


def test_wide_and_combining_characters_are_counted_as_they_are_shown() -> None:
    assert [width_of(text) for text in ("late", "学び", "e\u0301")] == [4, 4, 1]
    assert padded("学び", 6) == "学び  "
    assert padded("too long", 3) == "too long"


def test_words_stay_whole_where_they_fit() -> None:
    assert wrapped("who do you mean by we", 10) == ("who do you", "mean by we")
    assert wrapped("", 10) == ("",)


def test_a_word_wider_than_the_line_is_broken() -> None:
    assert wrapped("a abcdefgh i", 3) == ("a", "abc", "def", "gh", "i")


@given(some.text(alphabet="ab 学\u0301", max_size=60), some.integers(2, 20))
def test_no_line_is_too_wide_and_nothing_is_lost(text: str, width: int) -> None:
    lines = wrapped(text, width)
    assert all(width_of(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())
