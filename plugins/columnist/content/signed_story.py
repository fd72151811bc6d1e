"""A story as version 3 of the sign-off takes it: what is read of it, on one line.

Nothing is rendered for it, and it is no Markdown any more. `content.signed_blocks` tells headings,
lists, quotations and the rest apart, `content.signed_words` reads the paragraphs, and
`content.signed_targets` knows where links lead.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from columnist.content.signed_blocks import Blocks
from columnist.content.signed_lines import TAB
from columnist.content.signed_targets import targets_of
from columnist.content.signed_words import BLOCK


@lru_cache(maxsize=2048)
def as_signed(text: str) -> str:
    r"""Return what is read of a text, with runs of white space as one space.

    >>> as_signed("* It was _so_,\n  he said.") == as_signed("- It was *so*, he said.")
    True
    """
    targets = targets_of(text)
    story = Blocks(targets)
    story.take(text.expandtabs(TAB).split("\n"))
    said = list(story.parts.as_read(targets))
    for label, note in sorted(story.notes, key=lambda found: found[0]):
        said += [f"{BLOCK}[{label}]:", *note.parts.as_read(targets)]
    if any(one.parts.is_unclear for one in (story, *(note for _, note in story.notes))):
        said += (BLOCK + defined for defined in targets.all_defined())
    return unicodedata.normalize("NFC", " ".join(" ".join(said).split()))
