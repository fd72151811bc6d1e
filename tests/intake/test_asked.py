"""Whose question it is, is read from its sentence."""

from __future__ import annotations

import pytest

from columnist.intake.asked import questions_in
from columnist.intake.manuscript import Block, Kind


def asked(text: str, *coaches: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = questions_in([Block(Kind.PARAGRAPH, text, text)], coaches)
    return found.by_coach, found.by_others


@pytest.mark.parametrize(
    "text",
    [
        'I asked, "Whose diary is it?"',
        "“Whose diary is it?” I asked her.",
        'She was helped by the question, "Whose diary is it?"',
        "After a while: „Whose diary is it?“ was all.",
        "«Whose diary is it?» I said.",
        "I said, \u2018Whose diary is it?\u2019 and waited.",
        'Dorothy Larios asked him, "Whose diary is it?"',
        '"Whose diary is it?" asked Larios.',
        "Coach: Whose diary is it?",
        '"Whose diary is it?" She thought about it.',
        'Dorothy Larios gave no advice. She asked, "Whose diary is it?"',
    ],
)
def test_a_question_is_the_coachs(text: str) -> None:
    assert asked(text, "Dorothy Larios") == (("Whose diary is it?",), ())


@pytest.mark.parametrize(
    "text",
    [
        'She said, "Whose diary is it?"',
        '"Whose diary is it?" he asked.',
        '"Whose diary is it?" asked her boss.',
        'Nadia wondered, "Whose diary is it?"',
        'Her assistant asked me, "Whose diary is it?"',
    ],
)
def test_a_question_is_somebody_elses(text: str) -> None:
    assert asked(text) == ((), ("Whose diary is it?",))


def test_a_second_question_belongs_to_who_asked_the_first() -> None:
    mine, others = asked('She asked, "Is it mine?" and "Is it yours?" I asked, "Why? Who says so?"')
    assert others == ("Is it mine?", "Is it yours?")
    assert mine == ("Why?", "Who says so?")
    mine, _ = asked('I asked, "Is it mine?" and then "Is it yours?" he said to himself.')
    assert mine == ("Is it mine?", "Is it yours?")


def test_what_is_no_question_is_not_taken() -> None:
    assert asked('I said, "It is yours." She nodded.') == ((), ())
