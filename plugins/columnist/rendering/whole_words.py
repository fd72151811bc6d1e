"""Code in a line of text: an option, a date or an id is not torn where it has a hyphen.

A browser ends lines behind hyphens, and no style sheet can forbid that to code alone.
"""

from __future__ import annotations

import re
from typing import Final

# A block of code has lines of its own, and is passed over.
_CODE: Final = re.compile(r"<pre\b.*?</pre>|(<code>)([^<]*)(</code>)", re.DOTALL)
_WORD: Final = re.compile(r"\S+")


def with_whole_words(html: str) -> str:
    """Return HTML in which each word of code that has a hyphen is marked to stand on one line.

    >>> with_whole_words("<code>check --strict</code>")
    '<code>check <span class="co-whole">--strict</span></code>'
    """
    return _CODE.sub(_with_marks, html)


def _with_marks(code: re.Match[str]) -> str:
    begin, words, end = code.groups(default="")
    return f"{begin}{_WORD.sub(_marked, words)}{end}" if begin else code[0]


def _marked(word: re.Match[str]) -> str:
    return f'<span class="co-whole">{word[0]}</span>' if "-" in word[0] else word[0]
