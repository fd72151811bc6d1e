"""Typewriter marks into typographers' marks, in plain text: before it is escaped, never after.

The Markdown of a case study has its own rules for this; here are the fields beside it.
"""

from __future__ import annotations

import re

_MARKS = (
    (re.compile(r"\.{3}"), "…"),
    (re.compile(r"(?<=\S\s)---(?=\s\S)"), "—"),
    (re.compile(r"(?<=\S\s)--?(?=\s\S)"), "–"),
    (re.compile(r"(?<=\d)--(?=\d)"), "–"),
    (re.compile(r"(?<=\w)---?(?=\w)"), "—"),
)
_ELISION = re.compile(r"(?<!\w)'(?=(?:tis|twas|twere|twill|til|em|n)\b|\d\ds\b)", re.IGNORECASE)
_BEFORE_OPENING = frozenset("([{“‘–—-/")


def smarten(text: str) -> str:
    """Curly quotation marks, apostrophes, dashes and ellipses; done twice, it changes nothing.

    >>> smarten('''"It's done," she said -- 'tis all...''')
    '“It’s done,” she said – ’tis all…'
    """
    for pattern, mark in _MARKS:
        text = pattern.sub(mark, text)
    if '"' not in text and "'" not in text:
        return text
    return _with_quotes(_ELISION.sub("’", text))


def _with_quotes(text: str) -> str:
    done: list[str] = []
    for place, character in enumerate(text):
        before = done[-1] if done else " "
        after = text[place + 1 : place + 2] or " "
        if character == '"':
            done.append(_double(before, after, is_open=done.count("“") > done.count("”")))
        elif character == "'":
            done.append(_single(before, after))
        else:
            done.append(character)
    return "".join(done)


def _double(before: str, after: str, *, is_open: bool) -> str:
    if _opens(before, after):
        return "“"
    return "″" if before.isdigit() and not is_open else "”"


def _single(before: str, after: str) -> str:
    if _opens(before, after):
        return "‘"
    return "′" if before.isdigit() and after.isdigit() else "’"


def _opens(before: str, after: str) -> bool:
    return (before.isspace() or before in _BEFORE_OPENING) and not after.isspace()
