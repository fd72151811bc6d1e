"""The JSON Schemas of what authors write, made from the models that read it.

They are for text editors. A schema does not say everything that `check` knows (what stands in
another file or in the body, what a stage asks for, whether one day is before another, how a number
was typed, which zones and holidays there are, whether a host misleads), but it refuses nothing that
`check` takes, save a word in which YAML sees another number: an id `1e-5`, or `07` beside `7`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pydantic import TypeAdapter

from columnist.domain.case_study import COMPLETED_LATER, UNFINISHED, CaseStudy, Status
from columnist.domain.column import Column
from columnist.domain.entity import giving
from columnist.domain.person import People
from columnist.domain.vocabulary import Vocabulary
from columnist.rendering.guessed_schema import as_guessed
from columnist.rendering.json_text import json_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"

_TITLES: Final = {
    "case-study": "A case study: the front matter of its file",
    "column": "A column: column.yml",
    "vocabulary": "The controlled words: vocabulary.yml",
    "people": "People with a byline: people.yml",
}
_TYPES: Final[Mapping[str, Any]] = {
    "case-study": CaseStudy,
    "column": Column,
    "vocabulary": Vocabulary,
    # The file is the value of the one field: it begins with the ids.
    "people": People.model_fields["people"].annotation,
}
_COMPLETED_LATER: Final = {"case-study": sorted(COMPLETED_LATER)}
SCHEMAS: Final = tuple(_TITLES)
"""The names of the schemas."""


def schema_of(name: str) -> str:
    """Return one of the schemas as JSON; `KeyError` for a name that is not in `SCHEMAS`."""
    raw = TypeAdapter(_TYPES[name]).json_schema(by_alias=True)
    later = {field: _left_open(raw, field) for field in _COMPLETED_LATER.get(name, ())}
    made = as_guessed(raw)
    if later:
        made.update(_completed(later))
    if "required" not in made:
        made["type"] = [made["type"], "null"]
    head: dict[str, Any] = {
        "$schema": DIALECT,
        "$id": f"urn:columnist:schema:{name}:1",
        "title": _TITLES[name],
    }
    rest = {key: value for key, value in made.items() if key != "title"}
    return json_bytes({**head, **rest}).decode()


def _left_open(schema: dict[str, Any], field: str) -> list[str]:
    """Take from the group of a field what it needs, so that it may be begun, and return that."""
    [name] = (one["$ref"] for one in schema["properties"][field]["anyOf"] if "$ref" in one)
    needed: list[str] = schema["$defs"][name.rpartition("/")[2]].pop("required")
    return needed


def _completed(groups: Mapping[str, list[str]]) -> dict[str, Any]:
    """Return the schema of a case study whose groups are whole, once it is no draft any more."""
    is_past = {"status": {"enum": [one for one in Status if one not in UNFINISHED]}}
    whole = {field: giving(*needed) for field, needed in groups.items()}
    return {
        "if": {"required": ["status"], "properties": is_past},
        "then": {"properties": whole},
    }
