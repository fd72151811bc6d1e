"""The reference of fields is made from their definitions, which leave nothing unsaid."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from pydantic import TypeAdapter

from columnist.content.duties import lacking
from columnist.content.shape import fields_at
from columnist.domain.case_study import CaseStudy
from tests.telling import entry_of
from tools.field_reference import FILES, PAGE, TEMPLATE, form_of, hints_of, models_within, page

if TYPE_CHECKING:
    from columnist.domain.entity import Entity

MODELS = models_within(*FILES)
FRESH = "run: .venv/bin/python tools/field_reference.py"
each_group = pytest.mark.parametrize("model", MODELS.values(), ids=MODELS)


def test_the_reference_of_fields_is_fresh() -> None:
    assert PAGE.read_text("utf-8") == page(), FRESH


def test_every_group_has_a_place_in_it() -> None:
    assert sorted(re.findall(r"^@(.+)$", TEMPLATE.read_text("utf-8"), re.MULTILINE)) == sorted(
        MODELS
    )


@each_group
def test_every_field_has_a_meaning_a_form_and_an_example(model: type[Entity]) -> None:
    for name, info in model.model_fields.items():
        assert info.description, name
        assert info.examples, name
        assert form_of(hints_of(model)[name])


@each_group
def test_every_example_is_taken(model: type[Entity]) -> None:
    for name, info in model.model_fields.items():
        for example in info.examples or ():
            assert TypeAdapter(hints_of(model)[name]).validate_python(example) is not None


def test_what_is_needed_for_approval_is_what_the_check_asks_for() -> None:
    needed = set(lacking(entry_of("---\ntitle: A\ncoaches: [b]\n---\n"))) - {"story"}
    told = {
        ".".join((*group, name))
        for group in ((), ("client",), ("consent",))
        for name, info in fields_at(CaseStudy, group).items()
        if "Needed for approval" in (info.description or "")
    }

    assert told == needed | {"client", "outcomes"}
