"""The words by which nobody finds a text are few, small, and none of the subject's."""

from __future__ import annotations

from columnist.domain.function_words import function_words

WORDS = function_words("en")


def test_a_language_is_known_by_its_first_part() -> None:
    assert function_words("en-GB") == function_words("EN") == WORDS
    assert function_words("de") == frozenset()


def test_every_letter_and_the_most_frequent_words_are_among_them() -> None:
    assert set("abcdefghijklmnopqrstuvwxyz") <= WORDS
    assert {"the", "she", "it", "and", "had", "was", "that", "of", "he", "in", "what"} <= WORDS


def test_no_word_that_a_reader_may_bring_is_among_them() -> None:
    brought = {"work", "team", "boss", "time", "job", "people", "new", "year", "home", "head", "no"}
    assert brought & WORDS == {"no"}
