"""What every model of this floor shares: frozen, and closed to keys it does not know."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator


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
        """Take a field with nothing behind its colon as not given; an unknown key stays a fault."""
        if not isinstance(value, dict) or None not in value.values():
            return value
        known = {info.alias or name for name, info in cls.model_fields.items()}
        return {key: one for key, one in value.items() if one is not None or key not in known}
