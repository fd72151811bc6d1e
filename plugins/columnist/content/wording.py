"""What the models of `domain` refuse, put into sentences at their places in the file.

A form in `domain.values` says how the sentence goes on ("is "x", but a day was expected."); here it
is given its subject, the key. pydantic's own faults are put into words here altogether.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from columnist.content.nodes import Node, spot
from columnist.content.shape import example_of, fields_at
from columnist.domain.code import CODES
from columnist.domain.diagnostic import Diagnostic, nearest, problem, quoted
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pydantic import BaseModel, ValidationError
    from pydantic_core import ErrorDetails


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document under the eye of a model: where it is, and what a key of it is called.

    `what` completes "is not a field of ..."; `end_line` is where a missing field would go.
    """

    path: str
    node: Node
    what: str
    end_line: int

    def place(self, loc: tuple[str | int, ...], *, of_key: bool = False) -> Place:
        """Return the place of what a path of keys leads to."""
        return Place(self.path, *spot(self.node, loc, of_key=of_key))


def worded(fault: ValidationError, sheet: Sheet, model: type[BaseModel]) -> list[Diagnostic]:
    """Return each fault that a model found in a document, once, as a diagnostic."""
    details = fault.errors(include_url=False)
    deeper = {error["loc"][:length] for error in details for length in range(len(error["loc"]))}
    return [
        _diagnostic(error, sheet, model)
        for error in details
        if not (error["type"] == "too_short" and error["loc"] in deeper)
    ]


def _diagnostic(error: ErrorDetails, sheet: Sheet, model: type[BaseModel]) -> Diagnostic:
    loc, kind = _cleaned(error["loc"]), error["type"]
    if kind == "missing":
        return _missing(loc, sheet, model)
    if kind == "extra_forbidden":
        return _unknown_field(loc, sheet, list(fields_at(model, loc[:-1])))
    place = sheet.place(loc, of_key=error["loc"][-1:] == ("[key]",))
    if kind in CODES:
        hint = str(error.get("ctx", {}).get("hint", ""))
        return problem(kind, place, f"{subject(loc)} {error['msg']}", hint=hint)
    code, message, hint = _of_pydantic(error, loc)
    return problem(code, place, f"{subject(loc)} {message}", hint=hint)


def _cleaned(loc: tuple[str | int, ...]) -> tuple[str | int, ...]:
    return tuple(step for step in loc if step != "[key]")


def subject(loc: Iterable[str | int]) -> str:
    """Return what a path of keys is called in a sentence.

    >>> subject(("questions", 1, "does")), subject(("consent", "given_on"))
    ('questions (item 2) does', 'consent.given_on')
    """
    said = ""
    for step in loc:
        if isinstance(step, int):
            said += f" (item {step + 1})"
        elif said.endswith(")"):
            said += f" {step}"
        else:
            said += f".{step}" if said else step
    return said or "The file"


def _missing(loc: tuple[str | int, ...], sheet: Sheet, model: type[BaseModel]) -> Diagnostic:
    parent, key = loc[:-1], str(loc[-1])
    line, column = spot(sheet.node, parent)
    place = Place(sheet.path, line, column) if parent else Place(sheet.path, sheet.end_line)
    within = f" in {subject(parent)}" if parent else ""
    return problem("missing-field", place, f"{key} is missing{within}.", hint=_example(model, loc))


def _example(model: type[BaseModel], loc: tuple[str | int, ...]) -> str:
    key = str(loc[-1])
    info = fields_at(model, loc[:-1]).get(key)
    example = example_of(info) if info else ""
    return f"Add it, for example  {key}: {example}" if example else "Add it."


def _unknown_field(loc: tuple[str | int, ...], sheet: Sheet, known: list[str]) -> Diagnostic:
    key = str(loc[-1])
    where = f"{subject(loc[:-1])}" if loc[:-1] else sheet.what
    close = nearest(key.replace("-", "_"), known) or nearest(key, known)
    hint = f'Did you mean "{close}"?' if close else f"Known are: {', '.join(known)}."
    message = f"{quoted(key)} is not a field of {where}."
    return problem("unknown-field", sheet.place(loc, of_key=True), message, hint=hint)


def _of_pydantic(error: ErrorDetails, loc: tuple[str | int, ...]) -> tuple[str, str, str]:
    kind, context = error["type"], error.get("ctx", {})
    found = _found(error["input"])
    match kind:
        case "enum" | "literal_error":
            return _unknown_word(str(error["input"]), str(context["expected"]))
        case "too_long":
            most, has = context["max_length"], context["actual_length"]
            return (
                "too-many",
                f"has {has} items, but at most {most} are taken.",
                "Keep those that matter most.",
            )
        case "too_short" | "string_too_short":
            return (
                "too-few",
                "is empty, but at least one was expected.",
                "Add one, or take the key away.",
            )
        case "greater_than_equal":
            return "out-of-range", f"is {found}, but at least {context['ge']} was expected.", ""
        case "tuple_type" | "list_type":
            hint = (
                f"Write it in square brackets: {loc[-1]}: [{_bare(error['input'])}]." if loc else ""
            )
            return "wrong-kind", f"is {found}, but a list was expected.", hint
        case "string_type":
            return (
                "wrong-kind",
                f"is {found}, but a text was expected.",
                "Write it on one line, without brackets.",
            )
        case _:
            hint = "Indent the fields that belong to it below it, each with a colon."
            return "wrong-kind", f"is {found}, but a group of fields was expected.", hint


def _unknown_word(found: str, expected: str) -> tuple[str, str, str]:
    words = [word.strip("'") for word in expected.replace(" or ", ", ").split(", ")]
    close = nearest(found, words)
    hint = f'Did you mean "{close}"? ' if close else ""
    listed = ", ".join(words)
    return (
        "unknown-word",
        f"is {quoted(found)}, which is not a word for it.",
        f"{hint}Known are: {listed}.",
    )


def _found(value: object) -> str:
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "a group of fields"
    return quoted(str(value))


def _bare(value: object) -> str:
    return value if isinstance(value, str) else "..."
