"""Field by field, the schemas and the check take and refuse the same of whatever may be typed.

Left out is what a schema truly cannot say: whether a zone, a calendar of holidays or a day of a
rhythm exists, and how a number or a word such as `True` was typed.
"""

from __future__ import annotations

import json
import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker, validators
from jsonschema import ValidationError as Mismatch
from pydantic import BaseModel, ValidationError

from columnist.content.nodes import Fields, plain_fields
from columnist.content.strict_yaml import read_yaml
from columnist.domain.case_study import COMPLETED_LATER, MOST_TAGS, UNFINISHED, CaseStudy
from columnist.domain.code import ANONYMITY_CODES
from columnist.domain.column import Column
from columnist.domain.person import People
from columnist.domain.vocabulary import Vocabulary
from columnist.rendering.schema import SCHEMAS, schema_of
from tests.core_yaml import read_core
from tests.schema_samples import SAMPLES, TYPED, Typed, Way, ways_in, with_other, written

if TYPE_CHECKING:
    from collections.abc import Iterator

MODELS: Final[dict[str, type[BaseModel]]] = {
    "case-study": CaseStudy,
    "column": Column,
    "people": People,
    "vocabulary": Vocabulary,
}
NOT_SAID: Final = frozenset({"unknown-timezone", "unknown-holidays", "cadence-never-comes"})
KEYS: Final = ("zzz", "on", "date", "from", "to", "holidays", "reason", "rrule", "every")
BEHIND: Final = ("null", "plain", "2026-04-09")
AT_ONCE: Final = 4
"""Changes that are tried of one made-up example."""


def faults_of(name: str, text: str) -> set[str]:
    """Return the codes of what the check refuses in a document."""
    node, faults = read_yaml(text, "x.yml")
    assert not faults, text
    if not isinstance(node, Fields | None):
        return {"yaml-syntax"}
    values = plain_fields(node) if node else {}
    is_begun = values.get("status") in (None, *UNFINISHED)
    try:
        value = MODELS[name].model_validate({"people": values} if name == "people" else values)
    except ValidationError as fault:
        return {
            error["type"]
            for error in fault.errors(include_url=False)
            if error["type"] != "missing" or not (is_begun and error["loc"][0] in COMPLETED_LATER)
        }
    return faults_seen_together(value) if isinstance(value, CaseStudy) else set()


def faults_seen_together(study: CaseStudy) -> set[str]:
    """Return the codes of what is wrong between the items of a list, or with a word for a rule."""
    lists = (study.coaches, study.themes, study.tags)
    found = {"repeated-item" for items in lists if len({*items}) < len(items)}
    return found | {"unknown-code" for one in study.allow if one.code not in ANONYMITY_CODES}


@lru_cache(maxsize=64)
def compiled(pattern: str) -> re.Pattern[str]:
    r"""Return a pattern as JSON Schema means it: `$` is the end, and no line's."""
    return re.compile(re.sub(r"\$$", r"\\Z", pattern))


def unlike(_: object, pattern: str, value: object, __: object) -> Iterator[Mismatch]:
    if isinstance(value, str) and not compiled(pattern).search(value):
        yield Mismatch(f"{value!r} does not match {pattern!r}")


@cache
def schema(name: str) -> Any:  # noqa: ANN401 - the class is made here
    known = validators.extend(  # type: ignore[no-untyped-call] # jsonschema 4.26 has no types here
        Draft202012Validator, {"pattern": unlike}
    )
    return known(json.loads(schema_of(name)), format_checker=FormatChecker())


def agree(name: str, text: str) -> bool:
    """Whether both take a document, or both refuse it, or only `check` can know."""
    faults = faults_of(name, text)
    said = faults - NOT_SAID
    return bool(faults and not said) or schema(name).is_valid(read_core(text)) is not bool(said)


def value_at(value: Typed, way: Way) -> Typed:
    for step in way:
        value = value[step]  # type: ignore[index] # a way leads through lists and groups
    return value


def about(name: str, way: Way) -> Typed:
    """Return the least of a sample that has what is changed in it, which is checked soonest."""
    sample = SAMPLES[name]
    assert isinstance(sample, dict)
    if name not in {"case-study", "column"} or not way:
        return sample
    needed = {"title", "coaches", "status", "contact", "timezone", "cadence", way[0]}
    return {key: value for key, value in sample.items() if key in needed}


WAYS: Final = {name: tuple(ways_in(sample)) for name, sample in SAMPLES.items()}


def others(here: Typed, *, is_whole: bool) -> list[Typed]:
    """Return what may be typed in the place of a value: another, or more or less of it."""
    found = [one for one in TYPED if not (is_whole and isinstance(one, str))]
    if isinstance(here, dict):
        found += [{**here, key: behind} for key in KEYS for behind in BEHIND]
        found += [{key: here[key] for key in here if key != gone} for gone in here]
    if isinstance(here, list):
        found.append([*here, "null"])
    if isinstance(here, list) and all(isinstance(item, str) for item in here):
        found += [here * count for count in range(1, MOST_TAGS + 2)]
    return found


@pytest.mark.parametrize("name", SCHEMAS)
@given(data=st.data())
def test_schema_and_check_agree_on_whatever_is_typed(name: str, data: st.DataObject) -> None:
    way = data.draw(st.sampled_from(WAYS[name]))
    document = about(name, way)
    typed = st.sampled_from(others(value_at(document, way), is_whole=not way))
    for other in data.draw(st.lists(typed, min_size=AT_ONCE, max_size=AT_ONCE)):
        text = written(with_other(document, way, other))
        assert agree(name, text), text


@pytest.mark.parametrize("name", SCHEMAS)
def test_both_take_the_samples(name: str) -> None:
    text = written(SAMPLES[name])
    assert not faults_of(name, text)
    assert schema(name).is_valid(read_core(text))


def case_study(line: str) -> str:
    return f"title: Space to think\ncoaches: [dorothy-larios]\n{line}\n"


@pytest.mark.parametrize(
    "line",
    [
        "standfirst: 2026",
        "standfirst: true",
        "standfirst: -1.5",
        "tags: [360, NHS]",
        "themes: [360]",
        "outcomes: [null, Fewer emails, ~]",
        "themes: [a, b, c, d, e, null]",
        "tags: []",
        'sessions: "2"',
        "sessions: 999999",
        'off_cadence: "true"',
        "publish_on: 1900-01-01",
        "consent: {reference: -7}",
        "questions: [7, {text: 8, theme: null}]",
        f'standfirst: "{"a  " * 500}"',
        "status: approved\nconsent: null",
    ],
)
def test_both_take(line: str) -> None:
    assert not faults_of("case-study", case_study(line))
    assert schema("case-study").is_valid(read_core(case_study(line)))


@pytest.mark.parametrize(
    "line",
    [
        "publish_on: 1899-12-31",
        "publish_on: 2026-02-29",
        "publish_on: 2026-13-01",
        "sessions: 1000000",
        'sessions: "1000000"',
        'sessions: "0"',
        'off_cadence: "True"',
        "themes: [-1]",
        "themes: [1.5]",
        "themes: [a, b, c, d, e, f, null]",
        "tags: {a: null}",
        "tags: [NHS, career, NHS]",
        "allow: [{code: missing-field, reason: It is well.}]",
        'questions: [""]',
        f'standfirst: "{"a  " * 501}"',
        'consent: {given_on: "2026-04-09\\n"}',
        "status: approved\nconsent: {basis: written}",
        "status: withdrawn\nsource: {publication: null, rights: X}",
    ],
)
def test_both_refuse(line: str) -> None:
    assert faults_of("case-study", case_study(line))
    assert not schema("case-study").is_valid(read_core(case_study(line)))


def test_a_list_of_nobody_is_no_list_of_coaches() -> None:
    text = "title: Space to think\ncoaches: [null]\n"
    assert faults_of("case-study", text) == {"too_short"}
    assert not schema("case-study").is_valid(read_core(text))


@pytest.mark.parametrize("name", ["people", "vocabulary"])
def test_a_file_in_which_nothing_stands_yet_is_taken(name: str) -> None:
    assert not faults_of(name, "# later\n")
    assert schema(name).is_valid(read_core("# later\n"))


@pytest.mark.parametrize("typed", ["007", "+7", "0x1f", "0o17", "1e3", "True", ".5"])
@pytest.mark.parametrize("field", ["standfirst", "sessions", "priority", "off_cadence"])
def test_however_a_number_is_typed_a_schema_refuses_nothing_that_is_taken(
    field: str, typed: str
) -> None:
    text = case_study(f"{field}: {typed}")
    assert faults_of("case-study", text) or schema("case-study").is_valid(read_core(text))
