"""The JSON Schemas: valid, and agreed with what `check` takes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from columnist.rendering.schema import DIALECT, SCHEMAS, schema_of
from tests.building import case_study
from tests.core_yaml import read_core

ROOT = Path(__file__).parents[2]


def validator_of(name: str) -> Draft202012Validator:
    schema = json.loads(schema_of(name))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_schema_says_what_it_is(name: str) -> None:
    schema = json.loads(schema_of(name))
    assert schema["$schema"] == DIALECT
    assert schema["$id"] == f"urn:columnist:schema:{name}:1"
    assert schema["title"]
    validator_of(name)


def test_every_field_of_a_case_study_is_described() -> None:
    schema = json.loads(schema_of("case-study"))
    for name, field in schema["properties"].items():
        assert field["description"], name
    assert schema["required"] == ["title", "coaches"]


def test_the_publication_of_this_repository_fits_its_schemas() -> None:
    content = ROOT / "case_studies"
    pairs = [
        *((file, "column") for file in content.glob("*/column.yml")),
        (content / "vocabulary.yml", "vocabulary"),
        (content / "people.yml", "people"),
        *((file, "case-study") for file in content.glob("*/*.md")),
        *((file, "case-study") for file in content.glob("*/*/index.md")),
    ]
    assert len(pairs) > 20
    for file, name in pairs:
        text = file.read_text(encoding="utf-8")
        front = text.split("\n---", 1)[0].removeprefix("---") if file.suffix == ".md" else text
        errors = [error.message for error in validator_of(name).iter_errors(read_core(front))]
        assert errors == [], file


@pytest.mark.parametrize(
    "line",
    [
        "status: ready",
        "titel: Space",
        "publish_on: [2026-04-09]",
        "sessions: 0",
        "themes: [a, b, c, d, e, f]",
        "themes: [Not An Id]",
        "client: {role: [x]}",
        "withdrawn: {mode: away}",
    ],
)
def test_what_a_schema_can_say_it_refuses(line: str) -> None:
    front = f"title: Space to think\ncoaches: [dorothy-larios]\n{line}\n"
    assert list(validator_of("case-study").iter_errors(read_core(front)))


@pytest.mark.parametrize(
    "line",
    ["consent: {basis: written}", "consent: {}", "source: {rights: X}", "commentary: {by: client}"],
)
def test_a_group_may_be_begun_in_a_draft(line: str) -> None:
    front = f"title: Space to think\ncoaches: [dorothy-larios]\n{line}\n"
    assert not list(validator_of("case-study").iter_errors(read_core(front)))


def test_a_key_with_nothing_behind_it_counts_as_not_given() -> None:
    front = case_study().split("---")[1] + "aliases:\noutcomes:\ntakeaways:\n"
    assert list(validator_of("case-study").iter_errors(read_core(front))) == []
