"""What the head of `404.html` says. Its words for readers stand in the host's template.

It answers at every wrong address, so that it has none of its own: to name one would make all of
them the same page to machines.
"""

from __future__ import annotations

from typing import Final

from columnist.rendering.views import OwnersView, Page

LOST_PAGE: Final = Page(
    path="",
    kind="docs",
    title="Not found",
    description=(
        "There is no page at this address. It may have moved, or a letter may be missing from it."
    ),
    content=OwnersView(),
    is_indexed=False,
    has_address=False,
)
