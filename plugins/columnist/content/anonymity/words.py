"""Lists of words, written down as a text."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """Return the words of a text that white space divides.

    >>> sorted(word_set("to be or not to be"))
    ['be', 'not', 'or', 'to']
    """
    return frozenset(text.split())
