"""Where an imported piece goes: its title, and the slug that the title gives."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.layout import RESERVED_SLUGS
from columnist.domain.slug import file_slug_of

if TYPE_CHECKING:
    from columnist.intake.findings import Findings


def titled(found: Findings, *, title: str, file_stem: str) -> None:
    """Give the findings a title: the one asked for, the one recognised, or the file's name."""
    if title:
        found.fields["title"] = (" ".join(title.split()),)
        return
    if "title" in found.fields:
        return
    words = " ".join(re.sub(r"[-_]+", " ", file_stem).split()) or "Untitled"
    found.fields["title"] = (words[:1].upper() + words[1:],)
    found.unplaced.append(
        f'No title was recognised. The name of the file stands in for it, "{words}"; --title gives '
        "another."
    )


def slug_for(found: Findings) -> str:
    """Return the slug of the piece: that of its title, kept clear of the site's own names."""
    slug = file_slug_of(found.fields["title"][0]) or "untitled"
    return f"{slug}-story" if slug in RESERVED_SLUGS else slug
