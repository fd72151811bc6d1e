"""Definition lists whose terms follow each other without a blank line, as authors write them.

Python-Markdown takes a term behind a definition for more of that definition, and makes a list in a
list in a list of it: deeper than its stack, if there are many.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from markdown.preprocessors import Preprocessor

DEFINITION: Final = re.compile(r" {0,3}: ")
"""How a line begins that defines the term above it."""
_TERM: Final = re.compile(r" {0,3}[^\s:]")


class DefinitionLists(Preprocessor):
    """Sets a blank line before each term that has none."""

    def run(self, lines: list[str]) -> list[str]:
        """Return the lines with every term at the beginning of a block.

        >>> DefinitionLists().run(["Goal", ": Where to.", "Will", ": What next."])
        ['Goal', ': Where to.', '', 'Will', ': What next.']
        """
        set_apart: list[str] = []
        is_defined = False
        for line, following in pairwise([*lines, ""]):
            is_defined = is_defined and bool(line.strip())
            if is_defined and _TERM.match(line) and DEFINITION.match(following):
                set_apart.append("")
            is_defined = is_defined or DEFINITION.match(line) is not None
            set_apart.append(line)
        return set_apart
