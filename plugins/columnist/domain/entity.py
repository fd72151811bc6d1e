"""What every model of this floor shares: frozen, and closed to keys it does not know."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, get_origin

from pydantic import BaseModel, ConfigDict, model_validator

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo
    from pydantic.json_schema import JsonSchemaValue

_NOTHING: Final = (None, "")


class Entity(BaseModel):
    """A value read from an author's file. Unknown keys are faults; nothing changes it later."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        populate_by_name=True,
    )

    @model_validator(mode="before")
    @classmethod
    def _without_blanks(cls, value: Any) -> Any:  # noqa: ANN401
        """Take a field with nothing behind its colon as not given; an unknown key stays a fault.

        So is a list for which a program has written an empty text.
        """
        if not isinstance(value, dict) or not any(one in _NOTHING for one in value.values()):
            return value
        known = {info.alias or name: info for name, info in cls.model_fields.items()}
        return {
            key: one for key, one in value.items() if key not in known or _is_given(one, known[key])
        }


def _is_given(value: object, info: FieldInfo) -> bool:
    is_list = get_origin(info.annotation) is tuple
    return value is not None and not (is_list and value == "")


def giving(*keys: str, without: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return the JSON Schema of a group that gives some keys, and none of some others.

    A key with nothing behind it is not given.
    """
    is_there = {key: {"not": {"type": "null"}} for key in keys}
    is_not = {key: {"type": "null"} for key in without}
    return {"required": list(keys), "properties": {**is_there, **is_not}}


def text_or_group(group: JsonSchemaValue, field: str) -> JsonSchemaValue:
    """Return the JSON Schema of a group that may also be the text of one of its fields alone."""
    about = {"title", "description", "examples"}
    text = {key: value for key, value in group["properties"][field].items() if key not in about}
    return {"anyOf": [text, group]}
