"""How our JSON files are written: readable for people, and the same bytes for the same values."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Json: TypeAlias = "str | int | Sequence[Json] | Mapping[str, Json] | None"


def json_bytes(value: Mapping[str, Json]) -> bytes:
    r"""JSON in UTF-8, keys in the order that they are given in, with a line end at the end.

    Each key has its line, and each entry of a list behind a key.

    >>> print(json_bytes({"b": "é", "a": [{"n": 1}, {"n": 2}]}).decode(), end="")
    {
    "b": "é",
    "a": [
    {"n": 1},
    {"n": 2}
    ]
    }
    """
    lines = ",\n".join(f"{_text(key)}: {_lines(entry)}" for key, entry in value.items())
    return f"{{\n{lines}\n}}\n".encode()


def _lines(value: Json) -> str:
    if not value or isinstance(value, str) or not isinstance(value, list | tuple):
        return _text(value)
    return "[\n" + ",\n".join(map(_text, value)) + "\n]"


def _text(value: Json) -> str:
    # With an indent, json writes in Python and not in C, which takes twenty times as long.
    return json.dumps(value, ensure_ascii=False)
