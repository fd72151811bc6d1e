"""What version 2 of the sign-off took for the manner of marks; it stays what it was."""

from __future__ import annotations

import mdformat
import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.content.plain_marks import in_plain_marks


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("- a\n- b", "* a\n+ b"),
        ("1. a\n2. b\n3. c", "1. a\n1. b\n1) c"),
        ("1. a\n   1. b\n   2. c\n2. d", "1. a\n   1. b\n   1. c\n1. d"),
        ("1. a\n2. b", "01. a\n02. b"),
        ("1. a\n   more\n\n   more\n2. b", "1. a more\n\n   more\n1. b"),
        ("It was *so* and **so**.", "It was _so_ and __so__."),
        ("a\n\n---\n\nb", "a\n\n* * *\n\nb"),
        ("# One\n\n## Two", "One\n===\n\nTwo\n---"),
        ("> a b\n> c", "> a\n> b c"),
        ("> a\n>\n> b", "> a\n>\n>b"),
        ("> a\n> > b\n> > c", "> a\n>> b c"),
        ("a  \nb", "a\\\nb"),
        ("5 \\* 5 and a\\_b", "5 * 5 and a_b"),
        ("| a | b |\n|---|:-:|\n| c | d |", "|a|b  |\n| --- | :---: |\n|c  |d|"),
        ("| one \\| two |", "| one | two |"),
        ("a b\nc", "a\nb  c"),
    ],
)
def test_what_differs_in_its_marks_alone_is_one_text(one: str, other: str) -> None:
    assert in_plain_marks(one) == in_plain_marks(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("- a\n- b", "- a\n- c"),
        ("1. a\n2. b", "3. a\n4. b"),
        ("He left in\n1990. Gone.", "He left in\n1991. Gone."),
        ("1. a\n\nborn in\n41. He", "1. a\n\nborn in\n42. He"),
        ("1. a\n- b\n2. c", "1. a\n- b\n3. c"),
        ("1. a\n   2. b", "1. a\n   3. b"),
        ("A **b**", "A *b*"),
        ("a-b", "a b"),
        ("> a", "a"),
        ("[a](b)", "[a](c)"),
        ("a\\\\", "a"),
    ],
)
def test_what_differs_in_more_is_another(one: str, other: str) -> None:
    assert in_plain_marks(one) != in_plain_marks(other)


WORDS = st.lists(st.sampled_from(["so", "2", "1990", "*so*", "café", "a-b"]), min_size=1).map(
    " ".join
)
BLOCKS = st.one_of(
    WORDS,
    st.lists(WORDS, min_size=1).map(lambda items: "\n".join(f"- {item}" for item in items)),
    st.lists(WORDS, min_size=1).map(
        lambda items: "\n".join(f"{n}. {item}" for n, item in enumerate(items, start=1))
    ),
    WORDS.map(lambda words: f"> {words}"),
    WORDS.map(lambda words: f"## {words}"),
)


@given(
    st.lists(BLOCKS, min_size=1, max_size=8).map("\n\n".join), st.integers(20, 80), st.booleans()
)
def test_a_formatter_changes_nothing(text: str, width: int, counts: bool) -> None:  # noqa: FBT001
    made = mdformat.text(text, options={"wrap": width, "number": counts})

    assert in_plain_marks(made) == in_plain_marks(text)


@given(st.lists(BLOCKS, min_size=1).map("\n\n".join), st.integers(min_value=0))
def test_a_word_more_is_never_overlooked(text: str, at: int) -> None:
    parts = text.split(" ")
    place = at % len(parts) + 1
    more = " ".join([*parts[:place], "more", *parts[place:]])

    assert in_plain_marks(more) != in_plain_marks(text)
