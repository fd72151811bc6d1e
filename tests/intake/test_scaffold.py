"""A draft from the schema: complete, read back as it was written, without errors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as some

from columnist.content.shape import fields_at
from columnist.domain.case_study import CaseStudy, Status
from columnist.domain.person import People, Person
from columnist.domain.vocabulary import Theme, Vocabulary
from columnist.intake.scaffold import MOST_WORDS_LISTED, Setting, draft
from tests.columns import column_of
from tests.telling import codes, entry_of

if TYPE_CHECKING:
    from columnist.content.entry import Entry

WORDS = Vocabulary(
    themes={
        "confidence": Theme(title="Confidence"),
        "inbox": Theme(title="Inbox", replaced_by="email-overload"),
        "email-overload": Theme(title="Email overload"),
    }
)
COACHES = People(people={"dorothy-larios": Person(name="Dorothy Larios")})


def draft_of(title: str = "The late reply", words: dict[str, int] | None = None) -> str:
    column = column_of(words={name: str(count) for name, count in (words or {}).items()})
    return draft(title, coach="dorothy-larios", setting=Setting(column, WORDS, COACHES))


def errors_of(entry: Entry) -> list[str]:
    return codes(fault for fault in entry.diagnostics if fault.is_error)


def test_every_field_stands_in_a_draft_in_the_order_of_the_model() -> None:
    lines = draft_of().split("\n")
    names = [match[1] for line in lines if (match := re.match(r"#?([a-z_]+):", line))]
    assert names == list(fields_at(CaseStudy, ()))


def test_a_draft_is_read_back_without_errors() -> None:
    entry = entry_of(draft_of())
    assert {fault.code for fault in entry.diagnostics} == {"lacking"}
    study = entry.study
    assert (study.title, study.coaches) == ("The late reply", ("dorothy-larios",))
    assert study.status is Status.DRAFT


def test_what_is_there_as_a_comment_is_a_field_once_the_first_sign_is_away() -> None:
    text = re.sub(r"^#(?=[a-z]| {2})", "", draft_of(), flags=re.MULTILINE)
    entry = entry_of(text)
    assert not {"yaml-syntax", "unknown-field", "wrong-kind"} & {
        fault.code for fault in entry.diagnostics
    }
    study = entry.study
    assert study.consent is not None
    assert study.consent.withdrawn_on is None
    assert study.questions[0].text == "What are you assuming that your boss knows about you?"
    for group in (study.source, study.commentary, study.corrections, study.withdrawn, study.allow):
        assert group


def test_the_words_of_the_publication_are_listed_but_not_replaced_ones() -> None:
    text = " ".join(draft_of().replace("\n#", "").split())
    assert "Known are: confidence, email-overload. themes:" in text
    assert "inbox, " not in text


def test_of_very_many_words_the_first_are_listed() -> None:
    many = {f"theme-{number:03}": Theme(title="x") for number in range(MOST_WORDS_LISTED + 5)}
    setting = Setting(None, Vocabulary(themes=many), COACHES)
    text = " ".join(draft("x", coach="a", setting=setting).replace("\n#", "").split())
    assert "theme-059, and 5 more." in text
    assert "theme-060" not in text


def test_words_of_an_enumeration_are_listed_once() -> None:
    text = draft_of()
    assert "One of: entry, middle, senior, executive." in text
    assert "One of: draft" not in text


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ({"min": 400, "max": 1200}, "The column wants 400 to 1,200 words."),
        ({"min": 400}, "The column wants at least 400 words."),
        ({"max": 1200}, "The column wants at most 1,200 words."),
    ],
)
def test_a_draft_says_how_long_a_story_should_be(words: dict[str, int], sentence: str) -> None:
    assert sentence in draft_of(words=words)
    assert "The column wants" not in draft_of()


def test_no_line_is_wider_than_a_screen() -> None:
    assert max(map(len, draft_of(words={"min": 1}).split("\n"))) <= 100


PRINTABLE = some.characters(min_codepoint=32, max_codepoint=0x24F, exclude_categories=["C", "Z"])


@given(some.text(alphabet=some.one_of(PRINTABLE, some.just(" ")), min_size=1, max_size=80))
@example("null")
def test_any_visible_title_comes_back_as_it_was(title: str) -> None:
    folded = " ".join(title.split())
    if not folded:
        return
    entry = entry_of(draft_of(folded))
    assert errors_of(entry) == []
    assert entry.study.title == folded
