"""YAML read as text with places, in one pass over the events of PyYAML's C parser.

The parser's events are used and not its composer: the composer recurses, and 40 kB of `[` overflow
its stack (PyYAML 6.0.3). Nothing here recurses into input. Knows no field of any document.
"""

from __future__ import annotations

import re

import yaml

from columnist.content.nodes import Fields, Items, Node, Plain, Scalar, is_blank
from columnist.content.plain_yaml import plain_values
from columnist.content.text import odd_fault
from columnist.content.yaml_words import (
    MISFIT,
    TAB,
    in_plain_words,
    is_about_an_opening,
)
from columnist.domain.diagnostic import Diagnostic, problem, quoted
from columnist.domain.source import Place

DEEPEST = 6

_DOTS = re.compile(r"^\.\.\.(?=\s|\Z)", re.MULTILINE)
_INDENT = "  "
_TABS = re.compile(r"^ *(?:- +)*+(?:- *)?\t(?:[ \t]|-[ \t])*", re.MULTILINE)
_GOES_ON = re.compile(r"(?:[ \t]*(?:#.*)?\n)*+[ \t]*(?!---|#|\s|\Z)")


class LateFields(Fields):
    """Fields whose values are known, and whose places are found when somebody asks for one."""

    __slots__ = ("_first_line", "_text")

    def __init__(self, text: str, first_line: int, known: dict[str, Plain]) -> None:
        """Take a text, the line of the file on which it begins, and what its fields hold."""
        self._text, self._first_line, self.known = text, first_line, known

    def __getattr__(self, name: str) -> object:
        """Find the places, at the first question for one."""
        if name not in {"line", "column", "keys", "values"}:
            raise AttributeError(name)
        fields, _ = read_events(self._text, "", first_line=self._first_line)
        assert isinstance(fields, Fields)  # noqa: S101 - as the values were
        self.line, self.column = fields.line, fields.column
        self.keys, self.values = fields.keys, fields.values
        return getattr(self, name)


class _Refusal(Exception):  # noqa: N818 - it ends the reading of one document, nothing else
    def __init__(self, diagnostic: Diagnostic) -> None:
        self.diagnostic = diagnostic


def read_yaml(text: str, path: str, *, first_line: int = 1) -> tuple[Node | None, list[Diagnostic]]:
    """Return the document in a text, or `None` where it cannot be read, and what is wrong in it.

    `first_line` is the line of the file on which the text begins.
    """
    known = plain_values(text)
    if known is None:
        return read_events(text, path, first_line=first_line)
    return LateFields(text, first_line, known), []


def read_events(
    text: str, path: str, *, first_line: int = 1
) -> tuple[Node | None, list[Diagnostic]]:
    """Do what `read_yaml` does with PyYAML alone, whatever the document holds."""
    builder = _Builder(path, first_line)
    dots = _DOTS.search(text) if "..." in text else None
    if dots is not None and _GOES_ON.match(text, dots.end()):
        place = Place(path, first_line + text.count("\n", 0, dots.start()))
        builder.diagnostics.append(_ended(place))
        # as a remark it ends nothing, so that what stands below is read and checked
        text = _DOTS.sub("#..", text)
    try:
        # What `yaml.parse` does, which asks twice for each event (PyYAML 6.0.3).
        for event in iter(yaml.CBaseLoader(text).get_event, None):
            builder.take(event)
    except _Refusal as refusal:
        return None, [*builder.diagnostics, refusal.diagnostic]
    except yaml.MarkedYAMLError as fault:
        told = _syntax(fault, text, path, first_line)
        if told.message == TAB and _TABS.search(text):
            return _read_in_spite_of_tabs(text, told, first_line)
        return None, [*builder.diagnostics, told]
    except yaml.YAMLError:  # a character that YAML takes nowhere; `content.text` leaves none
        message = "The fields hold a character that cannot be seen."
        hint = "Type them again."
        return None, [problem("yaml-syntax", Place(path, first_line), message, hint=hint)]
    return builder.root, builder.diagnostics


def _read_in_spite_of_tabs(
    text: str, told: Diagnostic, first_line: int
) -> tuple[Node | None, list[Diagnostic]]:
    """Read a document with spaces for the tabs of its indents, to find what else is wrong in it."""
    node, faults = read_events(
        _TABS.sub(lambda indent: indent[0].replace("\t", _INDENT), text),
        told.place.path,
        first_line=first_line,
    )
    lines = {first_line + text.count("\n", 0, one.start()) for one in _TABS.finditer(text)}
    more = len(lines - {told.place.line})
    if more:
        message = f"{TAB[:-1]}, as in {more:,} more {'line' if more == 1 else 'lines'}."
        told = told._replace(message=message)
    # How many spaces a tab was to be is a guess.
    others = (one for one in faults if not one.message.startswith(MISFIT))
    return node, [told, *others]


def _ended(place: Place) -> Diagnostic:
    message = "Three dots at the left margin end the fields, but more of them stand below."
    return problem("yaml-feature", place, message, hint="Take the line with the dots away.")


def _syntax(fault: yaml.MarkedYAMLError, text: str, path: str, first_line: int) -> Diagnostic:
    said = fault.problem or ""
    mark = (is_about_an_opening(said) and fault.context_mark) or fault.problem_mark
    number, column = (mark.line, mark.column) if mark else (0, 0)
    line = [*text.split("\n"), ""][number]
    message, hint = in_plain_words(said, before=line[:column], after=line[column:])
    return problem("yaml-syntax", Place(path, number + first_line, column + 1), message, hint=hint)


def _as_it_was_typed(key: Scalar) -> Scalar:
    """Return `true` as its author wrote it: a program of YAML 1.1 turns `on:` into `true:`."""
    return key if key.is_quoted else Scalar("on", key.line, key.column)


class _Builder:
    """Takes one event after the other; a stack of open lists and groups holds where it is."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path = path
        self.shift = first_line
        self.root: Node | None = None
        self.diagnostics: list[Diagnostic] = []
        self._parent: Items | Fields | None = None
        self._around: list[Items | Fields | None] = []
        # The key that waits for its value; whatever is entered meanwhile is that value.
        self._key: Scalar | None = None
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """Add one event of the parser to the document."""
        if isinstance(event, yaml.ScalarEvent):
            self._add(self._scalar(event))
        elif isinstance(event, yaml.CollectionEndEvent):
            self._parent = self._around.pop()
        elif isinstance(event, yaml.MappingStartEvent):
            self._enter(event, Fields(*self._spot(event)))
        elif isinstance(event, yaml.SequenceStartEvent):
            self._enter(event, Items(*self._spot(event)))
        else:
            self._frame(event)

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        if event.anchor is not None or event.tag is not None:
            self._note_features(event)
        style = event.style
        if style == '"' and (odd := odd_fault(event.value, self._place(event))):
            self.diagnostics.append(odd)
        mark = event.start_mark
        assert mark  # noqa: S101 - the parser sets it
        return Scalar(event.value, mark.line + self.shift, mark.column + 1, bool(style))

    def _frame(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent):
            hint = "Put the text in quotation marks if the * belongs to it; else write it out."
            self._note(event, "an alias", hint)
            self._add(Scalar(event.anchor or "", *self._spot(event)))
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                hint = "Take away the line of hyphens or dots, and what belongs to another file."
                raise _Refusal(self._feature(event, "a second document", hint))

    def _enter(self, event: yaml.CollectionStartEvent, node: Items | Fields) -> None:
        self._note_features(event)
        if len(self._around) >= DEEPEST:
            message = f"Lists and groups stand in each other more than {DEEPEST} deep here."
            hint = "Look for a bracket or an indent too many."
            raise _Refusal(problem("too-deep", self._place(event), message, hint=hint))
        self._add(node)
        self._around.append(self._parent)
        self._parent = node

    def _add(self, node: Node) -> None:
        parent, key = self._parent, self._key
        if isinstance(parent, Items):
            if not is_blank(node):
                parent.items.append(node)
        elif parent is None:
            self.root = node
        elif key is None:
            self._key = self._as_key(node)
        else:
            self._key = None
            if key.text in parent.keys:
                self._note_repeated(key, parent.keys[key.text])
            else:
                parent.keys[key.text] = key
                parent.values[key.text] = node

    def _as_key(self, node: Node) -> Scalar:
        if isinstance(node, Scalar):
            return node if node.text != "true" else _as_it_was_typed(node)
        place = Place(self.path, node.line, node.column)
        message = "A list or a group of fields stands where a key was expected."
        hint = "If it belongs to a text, put the text in quotation marks."
        raise _Refusal(problem("yaml-syntax", place, message, hint=hint))

    def _note_repeated(self, key: Scalar, first: Scalar) -> None:
        message = f"{quoted(key.text)} is here a second time; the first is in line {first.line}."
        place = Place(self.path, key.line, key.column)
        self.diagnostics.append(
            problem("repeated-key", place, message, hint="Keep one of the two.")
        )

    def _note_features(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> None:
        if event.anchor is not None:
            hint = "Put the text in quotation marks if the & belongs to it; else take it away."
            self._note(event, "an anchor", hint)
        if event.tag is not None:
            hint = "Put the text in quotation marks if the ! belongs to it; else take it away."
            self._note(event, "a tag", hint)

    def _note(self, event: yaml.Event, what: str, hint: str) -> None:
        self.diagnostics.append(self._feature(event, what, hint))

    def _feature(self, event: yaml.Event, what: str, hint: str) -> Diagnostic:
        message = f"Here stands {what} of YAML, which is not read."
        return problem("yaml-feature", self._place(event), message, hint=hint)

    def _spot(self, event: yaml.Event) -> tuple[int, int]:
        mark = event.start_mark
        return (mark.line + self.shift, mark.column + 1) if mark else (self.shift, 1)

    def _place(self, event: yaml.Event) -> Place:
        return Place(self.path, *self._spot(event))
