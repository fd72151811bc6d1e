"""The least that a column's file holds, for whoever makes the first one."""

from __future__ import annotations

import textwrap

from columnist.content.shape import example_of, fields_at
from columnist.domain.column import Column


def least_column() -> str:
    """Return the fields that a `column.yml` needs, each with an example, indented to be seen."""
    needed = {key: info for key, info in fields_at(Column, ()).items() if info.is_required()}
    lines = "".join(f"{key}: {example_of(info)}\n" for key, info in needed.items())
    return textwrap.indent(lines, "    ")
