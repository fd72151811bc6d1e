"""A case study as its front matter tells it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from columnist.domain.case_study import CaseStudy, Commentary, Mode, Question, Status, Withdrawal
from columnist.domain.client import Client
from columnist.domain.consent import Basis, Consent
from columnist.domain.person import People
from columnist.domain.vocabulary import Term, Vocabulary

LEAST: dict[str, Any] = {"title": "Space to think", "coaches": ["dorothy-larios"]}


def study(**changes: Any) -> CaseStudy:  # noqa: ANN401 - as YAML would have it
    return CaseStudy.model_validate({**LEAST, **changes})


def test_title_and_coaches_are_all_that_a_draft_needs() -> None:
    draft = study()

    assert draft.status is Status.DRAFT
    assert draft.publish_on is None
    assert (draft.themes, draft.tags, draft.questions) == ((), (), ())
    assert draft.main_theme is None


@pytest.mark.parametrize("key", LEAST)
def test_title_and_coaches_are_always_needed(key: str) -> None:
    fields = {name: value for name, value in LEAST.items() if name != key}

    with pytest.raises(ValidationError, match=key):
        CaseStudy.model_validate(fields)


def test_the_first_theme_is_the_main_one() -> None:
    assert study(themes=["study", "appraisal"]).main_theme == "study"


@pytest.mark.parametrize(("key", "most"), [("themes", 5), ("tags", 10), ("takeaways", 3)])
def test_lists_have_their_bounds(key: str, most: int) -> None:
    words = [f"w{number}" for number in range(most + 1)]

    assert len(getattr(study(**{key: words[:most]}), key)) == most
    with pytest.raises(ValidationError, match="too_long"):
        study(**{key: words})


def test_a_question_may_be_a_text_alone() -> None:
    assert study(questions=["Why?", {"text": "And then?", "does": "action"}]).questions == (
        Question(text="Why?"),
        Question.model_validate({"text": "And then?", "does": "action"}),
    )


@pytest.mark.parametrize(
    ("changes", "is_withdrawn"),
    [
        ({}, False),
        ({"status": "approved"}, False),
        ({"status": "withdrawn"}, True),
        (
            {
                "status": "approved",
                "consent": {
                    "basis": "written",
                    "given_on": "2026-01-02",
                    "scope": "anonymised",
                    "withdrawn_on": "2026-03-01",
                },
            },
            True,
        ),
        ({"consent": {"basis": "composite", "scope": "anonymised"}}, False),
    ],
)
def test_a_piece_is_withdrawn_by_its_status_or_by_the_client(
    changes: dict[str, Any], *, is_withdrawn: bool
) -> None:
    assert study(**changes).is_withdrawn is is_withdrawn


def test_withdrawal_without_a_mode_leaves_nothing() -> None:
    assert Withdrawal().mode is Mode.VANISH


@pytest.mark.parametrize(
    ("fields", "is_valid"),
    [
        ({"basis": "written", "given_on": "2026-01-02"}, True),
        ({"basis": "verbal", "given_on": "2026-01-02"}, True),
        ({"basis": "written"}, False),
        ({"basis": "composite"}, True),
        ({"basis": "reprint"}, True),
        ({"basis": "composite", "withdrawn_on": "2026-01-02"}, False),
        ({"basis": "written", "given_on": "2026-01-02", "withdrawn_on": "2026-01-03"}, False),
    ],
)
def test_consent_is_valid_when_it_was_given_and_not_taken_back(
    fields: dict[str, Any], *, is_valid: bool
) -> None:
    consent = Consent.model_validate({**fields, "scope": "anonymised"})

    assert consent.is_valid(on=date(2026, 1, 2)) is is_valid
    assert not consent.basis.is_given_by_client or not consent.is_valid(on=date(2026, 1, 1))
    assert consent.basis.is_given_by_client == (consent.basis in {Basis.WRITTEN, Basis.VERBAL})


def test_a_term_may_be_its_title_alone() -> None:
    words = Vocabulary.model_validate({"roles": {"a": "A", "b": {"title": "B", "rare": "true"}}})

    assert words.roles == {"a": Term(title="A"), "b": Term(title="B", rare=True)}


def test_people_have_a_name() -> None:
    assert People.model_validate({"people": {"a": {"name": "A"}}}).people["a"].name == "A"
    with pytest.raises(ValidationError, match="name"):
        People.model_validate({"people": {"a": {"bio": "x"}}})


def test_a_field_with_nothing_behind_it_is_not_given_and_an_unknown_one_is_a_fault() -> None:
    assert study(publish_on=None, client={"alias": None}).client == Client()
    with pytest.raises(ValidationError, match="foo"):
        study(foo=None)
    with pytest.raises(ValidationError, match="title"):
        study(title=None)


def test_what_has_been_read_is_not_changed_later() -> None:
    for name in CaseStudy.model_fields:
        with pytest.raises(ValidationError, match="frozen"):
            setattr(study(), name, "Another")


def test_a_second_voice_says_something() -> None:
    with pytest.raises(ValidationError, match="empty"):
        Commentary.model_validate({"by": "client", "text": " \n"})


@pytest.mark.parametrize("model", [CaseStudy, Vocabulary, People])
def test_the_json_schema_is_one_and_describes_every_field(model: type[CaseStudy]) -> None:
    schema = model.model_json_schema()

    Draft202012Validator.check_schema(schema)
    fields = schema["properties"].values()
    assert all(field.get("description") for field in fields)


def test_the_json_schema_takes_a_question_and_a_term_as_a_text() -> None:
    case_study = Draft202012Validator(CaseStudy.model_json_schema())
    vocabulary = Draft202012Validator(Vocabulary.model_json_schema())

    assert case_study.is_valid({**LEAST, "questions": ["Why?", {"text": "And then?"}]})
    assert not case_study.is_valid({**LEAST, "questions": [7]})
    assert vocabulary.is_valid({"roles": {"a": "A"}})
    assert not vocabulary.is_valid({"roles": {"a": 7}})
