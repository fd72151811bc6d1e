"""The large letter with which a story begins, where its first word can spare it.

An alias of two capitals, JP, would be torn into a J and a P.
"""

from __future__ import annotations

import re
from html import unescape
from typing import Final

_TAG: Final = re.compile(r"<(?P<end>/?)(?P<name>[a-z][a-z0-9]*)[^>]*>")
_EMPTY: Final = frozenset({"br", "hr", "img"})
_BEGINS: Final = re.compile(r"\s*[\"'\u2018\u201c\u201e\xab(\[]*[^\W\d_](?P<next>.?)", re.DOTALL)
_APART: Final = frozenset(".&-/+0123456789")


def initial_class(html: str) -> str:
    """Return the class, with a space before it, of a story whose first letter may stand large."""
    begins = _BEGINS.match(_first_paragraph(html))
    if begins is None or begins["next"].isupper() or begins["next"] in _APART:
        return ""
    return " co-initial"


def _first_paragraph(html: str) -> str:
    """Return the text of the first paragraph that lies in nothing else."""
    depth = 0
    for tag in _TAG.finditer(html):
        if not tag["end"] and tag["name"] == "p" and depth == 0:
            inner = html[tag.end() : html.find("</p>", tag.end())]
            return unescape(_TAG.sub("", inner))
        if tag["name"] not in _EMPTY:
            depth += -1 if tag["end"] else 1
    return ""
