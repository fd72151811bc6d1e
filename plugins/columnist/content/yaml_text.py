"""How a short text of ours is written in YAML, so that it is read as it was meant."""

from __future__ import annotations

import re

from columnist.content.nodes import Scalar

_PLAIN = re.compile(r"(?:[^\W_]|/(?=\w))(?:[\w ./()+'\u2019!?-]|[,;](?=[ \w])|:(?=\w))*(?<! )")
_NEVER_IN_BRACES = re.compile(r"[,?]")


def yaml_text(text: str, *, is_flow: bool = False) -> str:
    r"""Return a text of one line as a YAML scalar: bare where that is safe, else in double quotes.

    `is_flow` is for one that stands in braces, where a comma ends it.

    >>> yaml_text("2026-04-09"), yaml_text("gone: by wish"), yaml_text("one, two", is_flow=True)
    ('2026-04-09', '"gone: by wish"', '"one, two"')
    >>> yaml_text("null"), yaml_text("What now?"), yaml_text("What now?", is_flow=True)
    ('"null"', 'What now?', '"What now?"')
    """
    is_bare = _PLAIN.fullmatch(text) and not (is_flow and _NEVER_IN_BRACES.search(text))
    if is_bare and not Scalar(text, 1, 1).is_blank:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
