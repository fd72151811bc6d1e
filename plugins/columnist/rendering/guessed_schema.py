"""A schema of texts becomes one of what a program of YAML 1.2 guesses to stand there.

`check` reads each value as it was typed; an editor hands a schema the number 2026 for the text
"2026". How that was typed (`007`, `1e3`, `True`) a schema cannot know. Knows no field by name.
"""

from __future__ import annotations

import re
from typing import Any, Final

_ABOUT: Final = frozenset({"description", "examples"})
_KEYWORDS: Final = {"ge": "minimum", "le": "maximum"}
_COUNTED: Final = ("maxItems", "uniqueItems")
_NOTHING: Final = {"type": "null"}
_SOMETHING: Final = {"not": _NOTHING}


def as_guessed(schema: Any) -> Any:  # noqa: ANN401 - JSON Schema is JSON
    """Return a schema that takes what stands without quotation marks, or is not given, as well."""
    if isinstance(schema, list):
        return [as_guessed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    # pydantic 2.14 leaves `ge` as it is where a bound stands behind a conversion.
    made = {str(_KEYWORDS.get(key, key)): as_guessed(value) for key, value in schema.items()}
    if isinstance(made.get("properties"), dict):
        made["properties"] = _fields(made["properties"], needed=made.get("required", ()))
    if "patternProperties" in made:
        made = _closed(made)
    if made.get("type") == "array":
        return _list(made)
    return {**made, **_kinds(made)} if isinstance(made.get("pattern"), str) else made


def or_nothing(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a value that need not be given."""
    if _NOTHING in (schema, *schema.get("anyOf", ())):
        return schema
    about = {key: value for key, value in schema.items() if key in _ABOUT}
    rest = {key: value for key, value in schema.items() if key not in _ABOUT}
    # What programs write for a list in which nothing is.
    empty = [{"const": ""}] if schema.get("type") == "array" else []
    return {**about, "anyOf": [rest, _NOTHING, *empty]}


def _fields(fields: dict[str, Any], *, needed: list[str]) -> dict[str, Any]:
    """Let a key that is not needed have nothing behind it, which counts as not given."""
    return {
        name: _named(value) if name in needed else or_nothing(_named(value))
        for name, value in fields.items()
    }


def _named(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a field's schema without what pydantic makes of its name, which says nothing new."""
    return {key: value for key, value in schema.items() if key not in {"title", "default"}}


def _closed(schema: dict[str, Any]) -> dict[str, Any]:
    """Refuse the keys that do not match, of which pydantic lets everything be said."""
    [(pattern, values)] = schema["patternProperties"].items()
    rest = {key: value for key, value in schema.items() if key != "patternProperties"}
    names = {"pattern": pattern, **schema.get("propertyNames", {})}
    return {**rest, "propertyNames": names, "additionalProperties": values}


def _list(schema: dict[str, Any]) -> dict[str, Any]:
    """Leave out of the count what has nothing behind its hyphen."""
    made = {**schema, "items": or_nothing(schema["items"])}
    if "minItems" in made:
        made["contains"] = _SOMETHING
    counted = {key: made.pop(key) for key in _COUNTED if key in made}
    if counted:
        made.update({"if": {"contains": _NOTHING}, "else": counted})
    if "maxItems" in counted:
        # Programs that know no `minContains` still count well what has no such item.
        most = counted["maxItems"]
        made["then"] = {"contains": _SOMETHING, "minContains": 0, "maxContains": most}
    return made


def _kinds(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the kinds of value that are meant by texts of a pattern, and by what is like them."""
    kind = schema.get("type")
    if kind in ("integer", "boolean"):
        return {"type": [kind, "string"]}
    if kind != "string" or "enum" in schema:
        return {}
    takes = re.compile(schema["pattern"]).search
    number = "number" if takes("0.5") else "integer" if takes("7") else None
    kinds = [name for name in (number, "boolean" if takes("true") else None) if name]
    least = {"minimum": 0} if number and not takes("-7") else {}
    return {"type": ["string", *kinds], **least} if kinds else {}
