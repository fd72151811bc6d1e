"""What a page knows about the site that it stands in."""

from __future__ import annotations

from typing import NamedTuple


class SiteFacts(NamedTuple):
    """The publication's name, its address with the slash at the end, its language.

    `is_preview` is true where an editor looks at what is not public yet; `has_search` where the
    finished site gets an index to search in.
    """

    name: str
    url: str
    language: str = "en"
    is_preview: bool = False
    has_search: bool = False
