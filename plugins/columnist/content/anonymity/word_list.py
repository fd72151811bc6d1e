"""Long lists of words that lie beside the rooms, one word a line and in order.

A word is found by halving, so that nothing needs be made of a list first; and a list is read when
a word is first sought in it.
"""

from __future__ import annotations

import pkgutil
from functools import cached_property


class WordList:
    """The words of a file of this package."""

    def __init__(self, name: str) -> None:
        self.name = name

    @cached_property
    def _text(self) -> str:
        data = pkgutil.get_data(__package__, self.name)
        assert data is not None  # noqa: S101 - the loader of a package can read its files
        return data.decode("ascii")

    def beginnings(self) -> frozenset[str]:
        """Return the first word of every line."""
        return frozenset(line.partition(" ")[0] for line in self._text.split("\n"))

    def __contains__(self, word: str) -> bool:
        """Tell whether a word, in small letters, stands on a line of its own."""
        text, low, high = self._text, 0, len(self._text)
        while low < high:
            start = text.rfind("\n", low, (low + high) // 2) + 1 or low
            end = text.find("\n", start)
            found = text[start:end]
            if found == word:
                return True
            if found < word:
                low = end + 1
            else:
                high = start
        return False
