"""The JSON Schemas of what authors write, made from the models that read it.

They are for text editors. A schema cannot say everything that `check` knows, but it refuses nothing
that `check` takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pydantic import TypeAdapter

from columnist.domain.case_study import COMPLETED_LATER, CaseStudy
from columnist.domain.column import Column
from columnist.domain.person import People
from columnist.domain.vocabulary import Vocabulary
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
_ABOUT: Final = frozenset({"description", "examples"})
_KEYWORDS: Final = {"ge": "minimum", "le": "maximum"}
SCHEMAS: Final = tuple(_TITLES)
"""The names of the schemas."""


def schema_of(name: str) -> str:
    """Return one of the schemas as JSON; `KeyError` for a name that is not in `SCHEMAS`."""
    raw = TypeAdapter(_TYPES[name]).json_schema(by_alias=True)
    for field in COMPLETED_LATER if name == "case-study" else ():
        _group_of(raw, field).pop("required", None)
    made = _eased(raw)
    head: dict[str, Any] = {
        "$schema": DIALECT,
        "$id": f"urn:columnist:schema:{name}:1",
        "title": _TITLES[name],
    }
    rest = {key: value for key, value in made.items() if key != "title"}
    return json_bytes({**head, **rest}).decode()


def _group_of(schema: dict[str, Any], field: str) -> dict[str, Any]:
    """Return the definition that a field of a schema refers to."""
    [name] = (one["$ref"] for one in schema["properties"][field]["anyOf"] if "$ref" in one)
    found: dict[str, Any] = schema["$defs"][name.rpartition("/")[2]]
    return found


def _eased(schema: Any) -> Any:  # noqa: ANN401 - JSON Schema is JSON
    """Let a key that is not needed have nothing behind it, which counts as not given."""
    if isinstance(schema, list):
        return [_eased(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    # pydantic 2.14 leaves `ge` as it is where a bound stands behind a conversion.
    eased = {_KEYWORDS.get(key, key): _eased(value) for key, value in schema.items()}
    if isinstance(eased.get("properties"), dict):
        required = eased.get("required", ())
        eased["properties"] = {
            name: _named(value) if name in required else _or_nothing(_named(value))
            for name, value in eased["properties"].items()
        }
    return eased


def _named(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a field's schema without what pydantic makes of its name, which says nothing new."""
    return {key: value for key, value in schema.items() if key not in {"title", "default"}}


def _or_nothing(schema: dict[str, Any]) -> dict[str, Any]:
    if {"type": "null"} in schema.get("anyOf", ()):
        return schema
    about = {key: value for key, value in schema.items() if key in _ABOUT}
    rest = {key: value for key, value in schema.items() if key not in _ABOUT}
    return {**about, "anyOf": [rest, {"type": "null"}]}
