"""Our reading of front matter, for whoever works with python-frontmatter.

Nothing of ours loads it: the library takes a twentieth of the time in which a check begins.
"""

from __future__ import annotations

from typing import Any

from frontmatter.default_handlers import BaseHandler

from columnist.content.cut_heads import rest_of_head
from columnist.content.front_matter import FENCE_LINE, fences, fields_in, halves
from columnist.content.nodes import plain_fields


class StrictHandler(BaseHandler):
    """What python-frontmatter needs to read a case study as `read_document` does."""

    FM_BOUNDARY = FENCE_LINE
    START_DELIMITER = "---"
    END_DELIMITER = "---"

    def detect(self, text: str) -> bool:
        """Tell whether the first line is a line of three hyphens."""
        return FENCE_LINE.match(text) is not None

    def split(self, text: str) -> tuple[str, str]:
        """Return front matter and body; `ValueError` where a fence is missing or one too many."""
        first, second = fences(text)
        if first is None or second is None:
            message = "there is no front matter between two lines of three hyphens"
            raise ValueError(message)
        front, body = halves(text, first, second)
        if rest_of_head(front, body):
            message = "the fields go on below the second line of three hyphens"
            raise ValueError(message)
        return front, body

    def load(self, fm: str) -> dict[str, Any]:
        """Return the fields as text; `ValueError` where they cannot be read."""
        fields, diagnostics = fields_in(fm, "")
        if fields is None or any(one.is_error for one in diagnostics):
            raise ValueError("; ".join(diagnostic.message for diagnostic in diagnostics))
        return dict(plain_fields(fields))
