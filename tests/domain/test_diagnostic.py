"""A fault and how it is told."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.domain.code import CODES, Code, Severity
from columnist.domain.diagnostic import Diagnostic, nearest, problem, quoted, visible
from columnist.domain.slug import is_slug
from columnist.domain.source import Place


def test_a_diagnostic_is_as_grave_as_its_code() -> None:
    warning = problem("far-date", Place("a.md"), "It is far.")

    assert (warning.severity, warning.is_error) == (Severity.WARNING, False)
    assert warning.raised().is_error
    assert problem("raw-html", Place("a.md"), "It is raw.").is_error


def test_a_diagnostic_holds_what_it_was_made_of() -> None:
    place = Place("a.md", 4, 2)

    assert problem("far-date", place, "It is far.", hint="Look.") == Diagnostic(
        place, "far-date", "It is far.", "Look.", Severity.WARNING
    )
    assert problem("far-date", place, "It is far.").hint == ""


def test_a_code_that_is_not_listed_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        problem("no-such-code", Place("a.md"), "It is new.")


def test_diagnostics_are_sorted_by_path_line_and_column() -> None:
    places = [Place("b.md"), Place("a.md", 10), Place("a.md", 9, 2), Place("a.md", 9)]

    found = sorted(problem("raw-html", place, "It is raw.") for place in places)

    assert [one.place for one in found] == places[::-1]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("Café 学び 🙂", "Café 学び 🙂"),
        ("a\x1b[31mb", "a<U+001B>[31mb"),
        ("a\nb\r\tc", "a<U+000A>b<U+000D><U+0009>c"),
        ("a\u202eb\u200b\u2028\ufeff", "a<U+202E>b<U+200B><U+2028><U+FEFF>"),
        ("a\u00a0b c", "a<U+00A0>b c"),
        ("\ue000\udc80", "<U+E000><U+DC80>"),
    ],
)
def test_what_cannot_be_seen_is_shown_as_its_code_point(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_what_is_shown_is_one_line_that_a_terminal_prints_as_it_is(text: str) -> None:
    assert visible(text).isprintable()


@pytest.mark.parametrize(
    ("text", "shown"),
    [("x", '"x"'), ("x" * 60, f'"{"x" * 60}"'), ("x" * 61, f'"{"x" * 59}…"'), ("", '""')],
)
def test_a_quotation_is_cut_at_60_characters(text: str, shown: str) -> None:
    assert quoted(text) == shown


@pytest.mark.parametrize(
    ("word", "known", "meant"),
    [
        ("publish-on", ["publish_on", "priority"], "publish_on"),
        ("Publish On", ["publish_on", "priority"], "publish_on"),
        ("confidnce", ["confidence", "study"], "confidence"),
        ("CONFIDENCE", ["confidence"], "confidence"),
        ("dorothy_larios", ["dorothy-larios", "owen-marsh"], "dorothy-larios"),
        ("Aproved", ["draft", "approved"], "approved"),
        ("banana", ["draft", "approved"], ""),
        ("x" * 60, ["x" * 59], "x" * 59),
        ("x" * 61, ["x" * 60], ""),
        ("x" * 5000, ["x" * 4999], ""),
        ("A-B-C-D", ["a_b_c_d"], "a_b_c_d"),
        ("a b c d", ["a-b-c-d"], "a-b-c-d"),
        ("a b", ["a_b", "a-b"], "a-b"),
        ("anything", [], ""),
    ],
)
def test_the_nearest_known_word_is_the_one_that_was_probably_meant(
    word: str, known: list[str], meant: str
) -> None:
    assert nearest(word, known) == meant


@pytest.mark.parametrize("code", CODES.values(), ids=lambda code: code.name)
def test_each_code_is_a_name_in_kebab_case_with_a_sentence(code: Code) -> None:

    assert is_slug(code.name)
    assert code.meaning[0].isupper()
    assert code.meaning.endswith(".")
