"""Texts are compared by their words; how they are set or written makes no difference."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.audit.needles import RUN, STRIDE, Needles
from columnist.audit.texts import view_of
from columnist.audit.words import BREAK, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don\u2019t -- stop\u2026", ["don", "t", "stop"]),
        ("CAFÉ_noir, ﬁn", ["cafe", "noir", "fin"]),
        ("a\u00adb\u200bc\u2060d", ["abcd"]),
        ("学び方", ["学", "ひ", "方"]),
        ("UID:face1234-beef-5b12-9e7e-6f4b33b08a74 x", ["uid", "x"]),
        (f"one {BREAK} two", ["one", BREAK, "two"]),
        ("", []),
    ],
)
def test_a_text_is_its_words(text: str, words: list[str]) -> None:
    assert words_of(text) == words


def test_elements_are_kept_apart_and_formatting_is_not() -> None:
    view = words_of(view_of("<p>one <em>two</em></p><p>three</p>"))
    assert [word for word in view if word not in {"p", BREAK}] == ["one", "two", "three"]
    assert BREAK in view[view.index("two") : view.index("three")]
    assert BREAK not in view[view.index("one") : view.index("two")]


@given(st.integers(0, 60), st.integers(0, 20))
def test_eight_words_of_a_passage_are_found_wherever_they_stand(start: int, before: int) -> None:
    passage = [f"w{number}" for number in range(80)]
    needles = Needles(())
    needles.seek_passages("coaching/two-rotas", passage)
    leaked = passage[start : start + RUN + STRIDE - 1]
    assert needles.found_in([*(["x"] * before), *leaked, "y"]) == {0}
    needles.spare(passage)
    assert needles.found_in(passage) == set()
