"""What a file holds and no reader sees: comments, in HTML and in Markdown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.anonymity.find import Find

if TYPE_CHECKING:
    from collections.abc import Iterator

_COMMENT = re.compile(
    r"<!--.*?(?:-->|\Z)|^[ \t>*+-]*+\[[^\]\n^]+\]:[ \t]*(?:#|<>|<#>)(?:[ \t]+|$)[^\n]*",
    re.DOTALL | re.MULTILINE,
)


def comment_finds(text: str) -> Iterator[Find]:
    """Yield comments: `<!-- ... -->` and `[//]: # (...)`."""
    if ("<" in text and "<!--" in text) or ("]" in text and ("]: #" in text or "]: <" in text)):
        for match in _COMMENT.finditer(text):
            yield Find("hidden-comment", *match.span())
