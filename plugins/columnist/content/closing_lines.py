"""The lines with which a printed column ends: how to take part, and when the next one appears.

The site writes both itself, from the column's contact and its rhythm: an import leaves them out,
and a check tells of them. A story may speak of columns and of taking part all the same.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.content.anonymity.form import Form

if TYPE_CHECKING:
    from collections.abc import Iterator

# In these patterns a space stands for a gap: white space of any kind, and marks of emphasis. Words
# and gaps have no sign in common, so that there is one way only to read what fits.
_FEW: Final = r"(?:(?:[^\W_]|-)+ ){0,4}"
_TAKE_PART: Final = r"tak(?:e|ing) part\b"
_COLUMN: Final = rf"{_FEW}(?:column|case study|instal+ment)"
_OURS: Final = rf"{_FEW}(?:series|columns?|coaching|case stud(?:y|ies)|features?|articles?)\b"
_OF_OURS: Final = rf"(?: (?:in|of) (?:the|this|our) {_FEW}(?:series|column))?"
_IF_YOU_WISH: Final = (
    r"if you(?:['\u2019]d| would)?(?: also| really| yourself)?"
    rf"(?: like| love| wish| want|(?: be| are)(?: interested| willing))(?: to| in) {_TAKE_PART}"
)
_REACH_US: Final = r"(?:e-?mail|write to|contact|get in touch|let us|drop us)\b"
_DO: Final = (
    r"(?:ask|apply|call|fill|follow|go to|phone|register|ring|see|send|sign up|use|visit|write)\b"
)
_WHEN: Final = (
    r"(?: (?:on|in|at|next|soon|here|again|this|every|tomorrow|\w{3,6}day)\b| \d|[.,;:!]|\W*\Z)"
)
_NEAR: Final = r"(?:[^\n]|\n(?!\s*\n)){0,60}?"
_WAYS: Final = (
    # Within a sentence an "if" is the site's own only by what stands before it or behind.
    rf"\b(?:(?-i:I)|(?:touch|us|know),? i)f{_IF_YOU_WISH[2:]}(?! in (?!{_OURS}))",
    rf"\b{_IF_YOU_WISH} in {_OURS}",
    rf"\b(?-i:T)o {_TAKE_PART}(?: in {_OURS})?,?(?: please| simply| just)? {_REACH_US}",
    rf"\b(?-i:T)o {_TAKE_PART} in {_OURS},?(?: please| simply| just| you (?:can|may))? {_DO}",
    rf"\b{_TAKE_PART}{_NEAR}\S@\S",
    rf"\S@\S{_NEAR}\b{_TAKE_PART}",
    rf"\b(?:the|our) next {_COLUMN}{_OF_OURS} will (?:appear|be published|come out)\b",
    rf"\b(?:the|our) next {_COLUMN}{_OF_OURS} (?:appears|is published|comes out)(?={_WHEN})",
    # With a capital: within a sentence it may be the next column of a table.
    rf"\b(?:(?-i:T)he next|(?-i:O)ur next|(?-i:N)ext) {_COLUMN}[\s*_]*:",
)


def _with_gaps(*ways: str) -> str:
    return "|".join(ways).replace(" ", r"[\s*_]+")


_CLOSING: Final = Form(_with_gaps(*_WAYS), re.IGNORECASE)
_SEED: Final = Form(_with_gaps(_TAKE_PART, rf"next {_COLUMN}"), re.IGNORECASE)
# In small letters, and each of them alone, these are found many times as fast.
_SMALL_SEEDS: Final = tuple(map(Form, map(_with_gaps, (_TAKE_PART, rf"next {_COLUMN}"))))
_BLANK_LINE: Final = re.compile(r"\n\s*\n|\Z")


def closing_lines(text: str) -> Iterator[re.Match[str]]:
    """Yield what begins a closing line, from the first to the last; what somebody says is none.

    >>> [found[0] for found in closing_lines("So it was. The next column will appear on 3 May.")]
    ['The next column will appear']
    >>> list(closing_lines('"If you would like to take part, nod," she told them.'))
    []
    """
    small = text.lower()
    if not any(seed.search(small) for seed in _SMALL_SEEDS):
        return
    start = 0
    for blank in _BLANK_LINE.finditer(text):
        end = blank.start()
        if _SEED.search(text, start, end):
            for found in _CLOSING.finditer(text, start, end):
                if not _is_spoken(text[start : found.start()]):
                    yield found
        start = blank.end()


def has_closing_line(text: str) -> bool:
    """Whether a text holds a closing line."""
    return any(True for _ in closing_lines(text))


def _is_spoken(before: str) -> bool:
    """Whether what goes before in a paragraph opens quotation marks that it does not close."""
    is_open = before.count('"') % 2 == 1 or before.count("\u201c") > before.count("\u201d")
    return is_open or before.endswith(("'", "\u2018"))
