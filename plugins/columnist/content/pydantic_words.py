"""What pydantic itself refuses, put into words for somebody who writes stories."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from columnist.content.bands import band_of, has_bands
from columnist.content.yaml_words import with_straight_marks
from columnist.domain.diagnostic import nearest, quoted

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails


class Words(NamedTuple):
    """The code of a fault, how the sentence about its key goes on, and the cure."""

    code: str
    message: str
    hint: str


def pydantic_words(error: ErrorDetails) -> Words:
    """Return what to say of a fault that no form of `domain.values` has put into words."""
    match error["type"]:
        case "enum" | "literal_error" if isinstance(error["input"], str):
            return _unknown_word(error["input"], str(error["ctx"]["expected"]))
        case "too_long":
            most, has = error["ctx"]["max_length"], error["ctx"]["actual_length"]
            message = f"has {has} items, but at most {most} were expected."
            return Words("too-many", message, "Keep those that matter most.")
        case "too_short":
            message = "is empty, but at least one was expected."
            return Words("too-few", message, "Write one or more in square brackets.")
        case "greater_than_equal":
            least = error["ctx"]["ge"]
            message = f"is {_found(error['input'])}, but at least {least} was expected."
            return Words("out-of-range", message, f"Write {least} or more.")
        case _:
            return _wrong_kind(error)


_TEXT_HINT = "Write one text, without brackets and hyphens."
_COLON_HINT = "If a colon belongs to the text, put the whole text in quotation marks."


def _wrong_kind(error: ErrorDetails) -> Words:
    found = error["input"]
    match error["type"]:
        case "tuple_type":
            expected, hint = "a list", _list_hint(error)
        case "string_type" | "enum" | "literal_error":
            expected = "a text"
            hint = _colon_hint(found) if isinstance(found, dict) else _TEXT_HINT
        case _:
            expected = "a group of fields"
            hint = "Write its fields below it, each indented and with a colon."
    return Words("wrong-kind", f"is {_found(found)}, but {expected} was expected.", hint)


def _colon_hint(found: dict[str, object]) -> str:
    return with_straight_marks(_COLON_HINT, " ".join(map(str, found)))


def _list_hint(error: ErrorDetails) -> str:
    if isinstance(error["input"], str):
        return f"Write it in square brackets: {error['loc'][-1]}: [{error['input']}]."
    return "Begin each item with a hyphen on a line of its own."


def _unknown_word(found: str, expected: str) -> Words:
    words = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
    close = band_of(found, words) if has_bands(words) else nearest(found, words)
    listed = " or ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
    message = f"is {quoted(found)}, but {listed} was expected."
    return Words("unknown-word", message, f'Did you mean "{close}"?' if close else "Choose one.")


def _found(value: object) -> str:
    if value is None:
        return "empty"
    if isinstance(value, list):
        return "a list"
    return "a group of fields" if isinstance(value, dict) else quoted(str(value))
