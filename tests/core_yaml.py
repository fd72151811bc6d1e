"""YAML as the language server of an editor reads it: by the core schema of YAML 1.2.

There a day and `07:00` are texts, and so are `no` and `on`, but 2026 is a number and nothing tells
how it was typed. Keys are texts, as JSON has them.
"""

from __future__ import annotations

import re
from typing import Any, Final

import yaml

_NULL: Final = re.compile("|null|Null|NULL|~")
_BOOL: Final = re.compile("(true|True|TRUE)|false|False|FALSE")
_WHOLE: Final = re.compile("([-+]?[0-9]+)|(0o[0-7]+)|(0x[0-9a-fA-F]+)")
_FLOAT: Final = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")


def read_core(text: str) -> Any:  # noqa: ANN401 - whatever stands in the file
    """Return what a document holds, in the values that JSON has."""
    node = yaml.compose(text, Loader=yaml.CBaseLoader)
    return None if node is None else _value(node)


def _value(node: yaml.Node) -> Any:  # noqa: ANN401
    if isinstance(node, yaml.MappingNode):
        return {key.value: _value(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    assert isinstance(node, yaml.ScalarNode)
    return node.value if node.style else _meant(node.value)


def _meant(text: str) -> Any:  # noqa: ANN401
    if _NULL.fullmatch(text):
        return None
    if found := _BOOL.fullmatch(text):
        return bool(found[1])
    if found := _WHOLE.fullmatch(text):
        return int(text, 10 if found[1] else 0)
    return float(text) if _FLOAT.fullmatch(text) else text
