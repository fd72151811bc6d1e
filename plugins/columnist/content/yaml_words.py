"""What PyYAML says of a syntax fault, put into words for somebody who writes stories."""

from __future__ import annotations

import re
from typing import NamedTuple

TAB = "A tab stands where spaces were expected."
MISFIT = "This line does not fit"
_QUOTES = "Put the whole text behind the key in quotation marks."
_BELOW = "Begin each key exactly below the key before it, and write a colon and a space behind it."
_CURLY = ("\u201c", "\u201e", "\u2018")


class _Words(NamedTuple):
    """What to say where PyYAML says `said` and the line looks like that before and after."""

    said: str
    message: str
    hint: str
    before: str = ""
    after: str = ""


_WORDS = (
    _Words(
        "mapping values are not allowed",
        "This line does not fit the line above it, which it seems to go on.",
        _BELOW,
        before=r"\s*[\w-]+\s*$",
    ),
    _Words(
        "mapping values are not allowed",
        "A colon with a space behind it stands inside a text.",
        _QUOTES,
    ),
    _Words(
        "did not find expected key",
        "The text goes on behind the quotation mark that closes it.",
        "Put the whole text in quotation marks of the other kind, or take those inside it away.",
        before=r".*[\"']\s*$",
    ),
    _Words(
        "did not find expected key",
        "The text goes on behind the bracket that closes a list or a group.",
        "If the brackets belong to the text, put the whole text in quotation marks.",
        before=r".*[\]}]\s*$",
    ),
    _Words(
        "did not find expected key",
        "This line does not fit the lines above it.",
        _BELOW,
    ),
    _Words(
        "cannot start any token",
        TAB,
        "Indent with spaces.",
        after="\t",
    ),
    _Words(
        "tab character",
        TAB,
        "Indent with spaces.",
    ),
    _Words(
        "cannot start any token",
        "A text begins with a character that means something to YAML.",
        _QUOTES,
    ),
    _Words(
        "did not find expected ',' or ']'",
        "A list that was opened with [ is not closed, or a comma is missing in it.",
        "Write it as [one, two, three], with quotation marks around a text that holds a colon.",
    ),
    _Words(
        "did not find expected ',' or '}'",
        "A group that was opened with { is not closed, or a comma is missing in it.",
        'Write it as {one: first, two: "second"}, with quotation marks around a text.',
    ),
    _Words(
        "did not find expected node content",
        "A comma or a bracket stands where a text was expected.",
        "Take it away, or put the text that it belongs to in quotation marks.",
    ),
    _Words(
        "could not find expected ':'",
        "This line holds neither a key with a colon nor the rest of a text.",
        "Write it as key: text, or indent it if it belongs to the line above. If the story begins "
        "here, put a line of three hyphens above it.",
    ),
    _Words(
        "unexpected",
        "A quotation mark that was opened is not closed.",
        "Close it at the end of the text.",
    ),
    _Words(
        "escape character",
        "A backslash inside double quotation marks means something else to YAML.",
        "Use single quotation marks around the text, or write the backslash twice.",
    ),
    _Words(
        "hexdecimal number",
        "A backslash inside double quotation marks means something else to YAML.",
        "Use single quotation marks around the text, or write the backslash twice.",
    ),
    _Words(
        "block sequence entries are not allowed",
        "A hyphen with a space behind it stands where a text was expected.",
        "Begin each item of a list on a line of its own; put a text that begins with a hyphen in "
        "quotation marks.",
    ),
    _Words(
        "did not find expected '-' indicator",
        "This line does not fit the list above it.",
        "Begin each item with a hyphen, exactly below the hyphen before it.",
    ),
    _Words(
        "undefined tag handle",
        "A text begins with an exclamation mark, which means something to YAML.",
        _QUOTES,
    ),
    _Words(
        "alphabetic or numeric character",
        "A text begins with * or &, which means something to YAML.",
        _QUOTES,
    ),
    _Words(
        "mapping keys are not allowed",
        "A text begins with a question mark and a space, which means something to YAML.",
        _QUOTES,
    ),
    _Words(
        "comment or line break",
        "More text stands behind the sign (| or >) with which a long text begins.",
        "Begin the long text on the next line, indented; or put it all in quotation marks.",
    ),
    _Words(
        "<document start>",
        "This line does not fit the lines above it.",
        _BELOW,
    ),
)

_OPENINGS = (
    "expected ',' or",
    "unexpected end of stream",
    "unexpected document indicator",
    "could not find expected ':'",
    "alphabetic or numeric",
)


def is_about_an_opening(fault: str) -> bool:
    """Whether a fault is best shown where what it is about begins: a bracket, a quotation mark."""
    return any(said in fault for said in _OPENINGS)


def in_plain_words(fault: str, *, before: str, after: str) -> tuple[str, str]:
    """Return the sentence and the cure for what PyYAML's C parser reported.

    `before` and `after` are the two parts of the line, divided at the fault.
    """
    for words in _WORDS:
        fits = re.match(words.before, before) and after.startswith(words.after)
        if words.said in fault and fits:
            return words.message, with_straight_marks(words.hint, before + after)
    return "The fields cannot be read from here on.", _QUOTES


def with_straight_marks(hint: str, found: str) -> str:
    r"""Return a cure; where it is quotation marks and a text has curly ones, say which are meant.

    >>> with_straight_marks("Put it in quotation marks.", "\u201cNow: calm\u201d")
    'Put it in quotation marks. Type straight ones, " or \': to YAML a curly one is a letter.'
    """
    if "quotation mark" not in hint or not any(mark in found for mark in _CURLY):
        return hint
    return f"{hint} Type straight ones, \" or ': to YAML a curly one is a letter."
