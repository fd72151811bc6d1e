"""The fields of a model at a path of keys."""

from __future__ import annotations

import pytest

from columnist.content.shape import Loc, example_of, fields_at, words_of
from columnist.domain.case_study import CaseStudy
from columnist.domain.column import Column
from columnist.domain.entity import Entity
from columnist.domain.person import People
from columnist.domain.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("model", "loc", "some"),
    [
        (CaseStudy, (), {"title", "publish_on", "consent"}),
        (CaseStudy, ("client",), {"alias", "role"}),
        (CaseStudy, ("questions", 3), {"text", "theme", "does"}),
        (Vocabulary, ("themes", "confidence"), {"title", "synonyms"}),
        (Vocabulary, ("roles", "manager"), {"title", "rare"}),
        (People, ("people", "dorothy"), {"name", "bio", "url"}),
        (Column, ("cadence",), {"every", "on", "at", "from"}),
        (Column, ("skip", 0), {"date", "from", "to", "holidays", "reason"}),
    ],
)
def test_the_fields_at_a_path_are_those_that_authors_write(
    model: type[Entity], loc: Loc, some: set[str]
) -> None:
    assert some <= set(fields_at(model, loc))


@pytest.mark.parametrize(
    ("model", "loc"),
    [
        (CaseStudy, ("title",)),
        (CaseStudy, ("nothing",)),
        (CaseStudy, ("nothing", "below")),
        (Vocabulary, ("themes",)),
        (Vocabulary, ("tags", "C++")),
    ],
)
def test_there_are_no_fields_where_no_group_stands(model: type[Entity], loc: Loc) -> None:
    assert fields_at(model, loc) == {}


@pytest.mark.parametrize(
    ("model", "key", "typed"),
    [
        (CaseStudy, "title", "Space to think"),
        (CaseStudy, "coaches", "[dorothy-larios]"),
        (CaseStudy, "off_cadence", "true"),
        (CaseStudy, "client", "{alias: JP, alias_is: invented, role: senior-manager}"),
        (CaseStudy, "questions", '["How do you relate to details?"]'),
        (Column, "cadence", '{every: 2 weeks, on: thursday, at: "07:00", from: 2026-01-15}'),
        (Column, "skip", "[{date: 2026-12-24, reason: Christmas}]"),
        (Column, "words", "{min: 400, max: 1200}"),
    ],
)
def test_an_example_is_shown_as_it_is_typed(model: type[Entity], key: str, typed: str) -> None:
    assert example_of(fields_at(model, ())[key]) == typed


@pytest.mark.parametrize("model", Entity.__subclasses__(), ids=lambda model: model.__name__)
def test_each_required_field_has_an_example_to_show_where_it_is_missing(
    model: type[Entity],
) -> None:
    required = [info for info in fields_at(model, ()).values() if info.is_required()]

    assert all(example_of(info) for info in required)


def test_the_words_of_a_field_are_those_of_its_definition() -> None:
    kinds = fields_at(CaseStudy, ("consent",))
    assert words_of(kinds["basis"].annotation) == ("written", "verbal", "composite", "reprint")
    assert words_of(fields_at(CaseStudy, ("client",))["alias_is"].annotation) == (
        "invented",
        "initials",
        "first-name",
    )
    assert words_of(kinds["given_on"].annotation) == ()
