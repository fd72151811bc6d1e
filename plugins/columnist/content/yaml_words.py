"""What PyYAML says of a syntax fault, put into words for somebody who writes stories."""

from __future__ import annotations

_QUOTES = "Put the whole text behind the key in quotation marks."

_WORDS = (
    (
        "mapping values are not allowed",
        "A colon with a space behind it stands inside a text.",
        _QUOTES,
    ),
    (
        "found character that cannot start any token",
        "A text begins with a tab or with a character that means something to YAML.",
        "Indent with spaces, and put a text that begins with @, ` or % in quotation marks.",
    ),
    (
        "did not find expected ',' or ']'",
        "A list that was opened with [ is not closed, or a comma is missing in it.",
        "Write it as [one, two, three].",
    ),
    (
        "did not find expected ',' or '}'",
        "A group that was opened with { is not closed, or a comma is missing in it.",
        "Write it as {one: first, two: second}.",
    ),
    (
        "could not find expected ':'",
        "A line holds neither a key with a colon nor the rest of a text.",
        "Write it as key: text, or indent it if it belongs to the line above.",
    ),
    (
        "found unexpected end of stream",
        "A quotation mark that was opened is not closed.",
        "Close it at the end of the text.",
    ),
    (
        "found unexpected document indicator",
        "A quotation mark that was opened is not closed.",
        "Close it at the end of the text.",
    ),
    (
        "found unknown escape character",
        "A backslash inside double quotation marks means something else to YAML.",
        "Use single quotation marks around the text, or write the backslash twice.",
    ),
    (
        "block sequence entries are not allowed",
        "A list begins with a hyphen where a text was expected.",
        "Begin each item of a list on a line of its own.",
    ),
    (
        "did not find expected key",
        "What stands here does not fit what comes before it.",
        (
            "Begin each key exactly below the key before it; put a text that holds quotation marks, "
            "a colon or a # in quotation marks of the other kind."
        ),
    ),
    (
        "did not find expected '-' indicator",
        "This line does not fit the list above it.",
        "Begin each item with a hyphen, exactly below the hyphen before it.",
    ),
    (
        "found undefined tag handle",
        "A text begins with an exclamation mark, which means something to YAML.",
        _QUOTES,
    ),
)

_OPENINGS = ("expected ',' or", "unexpected end of stream", "unexpected document indicator")


def is_about_an_opening(fault: str) -> bool:
    """Whether a fault is best shown where a bracket or a quotation mark was opened."""
    return any(said in fault for said in _OPENINGS)


def in_plain_words(fault: str, context: str) -> tuple[str, str]:
    """Return the sentence and the cure for what PyYAML's C parser reported."""
    for said, message, hint in _WORDS:
        if said in fault:
            return message, hint
    reason = fault or context
    return f"The fields cannot be read here ({reason}).", _QUOTES
