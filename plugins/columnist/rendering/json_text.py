"""How our JSON files are written: readable for people, and the same bytes for the same values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Json: TypeAlias = "str | int | Sequence[Json] | Mapping[str, Json] | None"


def json_bytes(value: Json) -> bytes:
    r"""JSON in UTF-8, keys in the order that they are given in, with a line end at the end.

    >>> json_bytes({"b": "é", "a": None}).decode()
    '{\n  "b": "é",\n  "a": null\n}\n'
    """
    return json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n"
