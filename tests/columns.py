"""Columns for tests: a plain fortnightly one, and whatever a test says differently."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ValidationError

from columnist.domain.cadence import Rule
from columnist.domain.column import Column

FORTNIGHTLY: dict[str, Any] = {
    "every": "2 weeks",
    "on": "thursday",
    "at": "07:00",
    "from": "2026-01-15",
}
MONTHLY: dict[str, Any] = {
    "every": "1 month",
    "on": "first tuesday",
    "from": "2026-06-01",
    "at": "08:00",
}


def fields(**keys: Any) -> dict[str, Any]:  # noqa: ANN401 - as YAML would have it
    """Return the keys of a column's file."""
    return {
        "title": "Coaching",
        "contact": "coaching@example.org",
        "timezone": "Europe/London",
        "cadence": FORTNIGHTLY,
        **keys,
    }


def column_of(**keys: Any) -> Column:  # noqa: ANN401 - as YAML would have it
    """Return a column that differs from the plain one in the keys given."""
    return Column.model_validate(fields(**keys))


def rule_of(**keys: Any) -> Rule:  # noqa: ANN401 - as YAML would have it
    """Return a rule of a cadence; `start` is the key `from`."""
    keys["from"] = keys.pop("start", "2026-01-15")
    return Rule.model_validate(keys)


def faults_of(model: type[BaseModel], keys: object) -> list[str]:
    """Return each fault that a model finds as `path code: message | hint`."""
    try:
        model.model_validate(keys)
    except ValidationError as fault:
        return [
            f"{'.'.join(map(str, error['loc']))} {error['type']}: {error['msg']}"
            f" | {error.get('ctx', {}).get('hint', '')}"
            for error in fault.errors(include_url=False)
        ]
    return []
