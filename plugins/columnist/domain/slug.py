"""Slugs: the names that stand in addresses. Knows nothing of what is named."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LONGEST_SLUG = 80
SLUG_PATTERN = r"[a-z0-9]+(?:-[a-z0-9]+)*"

_SLUG = re.compile(SLUG_PATTERN)
_APOSTROPHES = re.compile(r"(?<=\w)['\u2019\u02bc](?=\w)")
_GAPS = re.compile(r"[^a-z0-9]+")
# Latin letters that Unicode does not take apart into a plain letter and a mark.
_SPELLED = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th"})


def is_slug(text: str) -> bool:
    """Tell whether a text can stand in an address as it is.

    >>> is_slug("the-late-reply"), is_slug("The late reply"), is_slug("a--b")
    (True, False, False)
    """
    return len(text) <= LONGEST_SLUG and _SLUG.fullmatch(text) is not None


@lru_cache(maxsize=4096)
def slug_of(text: str) -> str:
    """Return the slug that a free text gives: lower case, without accents, words joined by hyphens.

    The answer is empty where the text holds no Latin letter and no digit.

    >>> slug_of("First year in post"), slug_of("C++"), slug_of("Café"), slug_of("学び")
    ('first-year-in-post', 'c', 'cafe', '')
    """
    spelled = text.casefold().translate(_SPELLED)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode("ascii")
    return _GAPS.sub("-", plain.lower()).strip("-")[:LONGEST_SLUG].rstrip("-")


def file_slug_of(title: str) -> str:
    """Return the slug by which a file is called after a title: an apostrophe parts no word.

    Addresses that are made anew from live texts, of tags and headings, keep to `slug_of`.

    >>> file_slug_of("Somebody else's bug"), file_slug_of("The founders' mug")
    ('somebody-elses-bug', 'the-founders-mug')
    """
    return slug_of(_APOSTROPHES.sub("", title))
