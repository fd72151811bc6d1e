"""What the models of `domain` refuse, put into sentences at their places in the file.

A form in `domain.values` says how the sentence goes on ("is "x", but a day was expected."); here it
is given its subject, the key.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from columnist.content.nodes import Fields, Node, Plain, holds, plain, spot
from columnist.content.pydantic_words import pydantic_words
from columnist.content.salvage import LeftOut, Loc, as_typed
from columnist.content.shape import example_of, fields_at, is_list
from columnist.domain.code import CODES
from columnist.domain.diagnostic import Diagnostic, nearest, problem, quoted
from columnist.domain.slug import slug_of
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from pydantic import BaseModel, ValidationError
    from pydantic_core import ErrorDetails

_PLAIN_KEY = re.compile(r"[\w -]{1,60}")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A document under the eye of a model: where it is, and what a key of it is called.

    `what` completes "is not a field of ..."; `end_line` is where a missing field would go. Where
    the document is the value of one field of its model, `within` is that field, which no author
    writes. `left_out` are items of lists that the value made of the document does not have.
    """

    path: str
    node: Node
    what: str
    end_line: int
    within: str = ""
    left_out: LeftOut = field(default_factory=dict)

    @property
    def values(self) -> Plain:
        """What the document holds, without the places; a blank key holds `None`."""
        return plain(self.node)

    def place(self, loc: Loc, *, of_key: bool = False) -> Place:
        """Return the place of what a path of keys leads to."""
        return Place(self.path, *spot(self.node, as_typed(loc, self.left_out), of_key=of_key))

    def typed(self, *keys: str) -> str:
        """Return the text that stands at a path of keys, well or not; an empty one for none."""
        value: Plain = self.values
        for key in keys:
            value = value.get(key) if isinstance(value, dict) else None
        return value if isinstance(value, str) else ""

    def names(self, loc: Loc) -> frozenset[str]:
        """Return the ids of a group as they were probably meant, well or not."""
        node: Node | None = self.node
        for key in loc:
            node = node.values.get(str(key)) if isinstance(node, Fields) else None
        return frozenset(map(slug_of, node.values)) if isinstance(node, Fields) else frozenset()

    def subject(self, loc: Loc) -> str:
        """Return what a path of keys is called in a sentence."""
        typed = as_typed(loc, self.left_out)
        return subject(typed[1:] if self.within else typed) or "The file"


def worded(
    fault: ValidationError,
    sheet: Sheet,
    model: type[BaseModel],
    *,
    begun: AbstractSet[str] = frozenset(),
) -> list[Diagnostic]:
    """Return each fault that a model found in a document, once, as a diagnostic.

    `begun` are the groups of which what is missing is only noted.
    """
    details = fault.errors(include_url=False)
    deeper = {error["loc"][:length] for error in details for length in range(len(error["loc"]))}
    return [
        _diagnostic(error, sheet, model, begun)
        for error in details
        if not (error["type"] == "too_short" and error["loc"] in deeper)
    ]


def _diagnostic(
    error: ErrorDetails, sheet: Sheet, model: type[BaseModel], begun: AbstractSet[str]
) -> Diagnostic:
    is_of_key = error["loc"][-1:] == ("[key]",)
    loc = error["loc"][:-1] if is_of_key else error["loc"]
    kind = error["type"]
    if kind == "missing":
        missing = _missing(loc, sheet, model)
        return _noted(missing) if loc[0] in begun else missing
    if kind == "extra_forbidden":
        return _unknown_field(loc, sheet, model)
    place = sheet.place(loc, of_key=is_of_key)
    if kind in CODES:
        hint = str(error.get("ctx", {}).get("hint", ""))
        return problem(kind, place, f"{sheet.subject(loc)} {error['msg']}", hint=hint)
    words = pydantic_words(error)
    return problem(words.code, place, f"{sheet.subject(loc)} {words.message}", hint=words.hint)


def subject(loc: Loc) -> str:
    """Return what a path of keys is called in a sentence.

    >>> subject(("questions", 1, "does")), subject(("consent", "given_on"))
    ('questions (item 2) does', 'consent.given_on')
    """
    said = ""
    for step in loc:
        if isinstance(step, int):
            said += f" (item {step + 1})"
        elif said.endswith(")"):
            said += f" {shown(step)}"
        else:
            said += f".{shown(step)}" if said else shown(step)
    return said


def shown(key: str) -> str:
    """Return a key as a sentence names it: as it was typed, in quotation marks if it is odd."""
    return key if _PLAIN_KEY.fullmatch(key) else quoted(key)


def _missing(loc: Loc, sheet: Sheet, model: type[BaseModel]) -> Diagnostic:
    parent, key = loc[:-1], str(loc[-1])
    example = f"{key}: {example_of(fields_at(model, parent)[key])}"
    if holds(sheet.node, loc):
        message = f"{sheet.subject(loc)} is there, but nothing stands behind it."
        info = fields_at(model, parent)[key]
        quotes = "" if is_list(info) else ", in quotation marks if it begins with a #"
        hint = f"Write it{quotes}, for example  {example}"
        return problem("missing-field", sheet.place(loc, of_key=True), message, hint=hint)
    place = sheet.place(parent) if parent else Place(sheet.path, sheet.end_line)
    where = sheet.subject(parent) if parent else ""
    message = f"{key} is missing in {where}." if where else f"{key} is missing."
    return problem("missing-field", place, message, hint=f"Add it, for example  {example}")


def _noted(missing: Diagnostic) -> Diagnostic:
    """Return the note that a draft gets where a piece that is approved has an error."""
    message = f"{missing.message} The piece needs it before it can be approved."
    return problem("lacking", missing.place, message, hint=missing.hint)


def _unknown_field(loc: Loc, sheet: Sheet, model: type[BaseModel]) -> Diagnostic:
    key, parent = str(loc[-1]), loc[:-1]
    where = sheet.subject(parent) if parent else sheet.what
    message = f"{quoted(key)} is not a field of {where}."
    hint = _field_meant(key, model, parent)
    return problem("unknown-field", sheet.place(loc, of_key=True), message, hint=hint)


def _field_meant(key: str, model: type[BaseModel], parent: Loc) -> str:
    known = fields_at(model, parent)
    if parent and key in fields_at(model, ()):
        return f'It belongs to the fields at the left margin, not to "{parent[0]}".'
    homes = [name for name in known if key in fields_at(model, (*parent, name))]
    single = [name for name in homes if not is_list(known[name])]
    close = nearest(key, known)
    if close and not single:
        return f'Did you mean "{close}"?'
    for home in (*single, *homes):
        return f'It belongs to "{home}": put it below that key and indent it.'
    return f"Known are: {', '.join(known)}."
