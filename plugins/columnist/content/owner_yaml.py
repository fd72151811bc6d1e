"""The YAML of a site's owner: full YAML, looked into without obeying it.

`mkdocs.yml` may hold anchors, and tags that only MkDocs can build (`!ENV`, `!!python/name:...`).
Here it is read into PyYAML's own nodes, so that a tag is a name and nothing more.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

import yaml

from columnist.content.yaml_words import in_plain_words, is_about_an_opening
from columnist.domain.diagnostic import Diagnostic, problem
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

DEEPEST = 50
"""Deeper nesting is refused: PyYAML's composer recurses, and overflows (PyYAML 6.0.3)."""

_ENVIRONMENT_TAG = "!ENV"
_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})


class OwnerValue(NamedTuple):
    """A node of the owner's file, with what is needed to read and to place it."""

    path: str
    node: yaml.Node
    environ: Mapping[str, str]

    @property
    def place(self) -> Place:
        """Where it stands."""
        mark = self.node.start_mark
        return Place(self.path, mark.line + 1, mark.column + 1) if mark else Place(self.path)

    @property
    def text(self) -> str | None:
        """The text of a scalar, taken from the environment where the tag `!ENV` says so.

        `None` where nothing is written, and where it is a list or a group.
        """
        if self.node.tag == _ENVIRONMENT_TAG:
            return self._from_environment()
        if not isinstance(self.node, yaml.ScalarNode):
            return None
        is_nothing = self.node.value in _NOTHING and not self.node.style
        return None if is_nothing else str(self.node.value)

    @property
    def is_group(self) -> bool:
        """Whether keys and values stand there."""
        return isinstance(self.node, yaml.MappingNode)

    @property
    def is_list(self) -> bool:
        """Whether a list stands there, of which an `!ENV` makes a text."""
        return isinstance(self.node, yaml.SequenceNode) and self.node.tag != _ENVIRONMENT_TAG

    def items(self) -> Iterator[OwnerValue]:
        """Yield the items of a list; nothing where it is none."""
        for node in self.node.value if self.is_list else ():
            yield OwnerValue(self.path, node, self.environ)

    def pairs(self) -> Iterator[tuple[OwnerValue, OwnerValue]]:
        """Yield the keys of a group with their values; nothing where it is none."""
        for key, value in self.node.value if self.is_group else ():
            yield (
                OwnerValue(self.path, key, self.environ),
                OwnerValue(self.path, value, self.environ),
            )

    def get(self, name: str) -> OwnerValue | None:
        """Return the value of a key, the last one where it is there twice, as MkDocs does."""
        found = [value for key, value in self.pairs() if key.node.value == name]
        return found[-1] if found else None

    def _from_environment(self) -> str | None:
        """Return what `!ENV NAME` or `!ENV [NAME, ..., default]` stands for, as MkDocs reads it."""
        if isinstance(self.node, yaml.ScalarNode):
            return self.environ.get(self.node.value)
        nodes: list[yaml.Node] = self.node.value if isinstance(self.node, yaml.SequenceNode) else []
        names = nodes[:-1] if len(nodes) > 1 else nodes
        for name in names:
            if str(name.value) in self.environ:
                return self.environ[str(name.value)]
        return OwnerValue(self.path, nodes[-1], {}).text if len(nodes) > 1 else None


def owner_value(value: object, path: str) -> OwnerValue:
    """Return a value that another program has read from such a file, to be looked into as before.

    What YAML guessed it to be, a day or a number, is a text again.
    """
    return OwnerValue(path, _node(value), {})


def _node(value: object) -> yaml.Node:
    if isinstance(value, Mapping):
        pairs = [(_node(key), _node(one)) for key, one in value.items()]
        return yaml.MappingNode("", pairs)
    if isinstance(value, list | tuple):
        return yaml.SequenceNode("", [_node(one) for one in value])
    if value is None:
        return yaml.ScalarNode("", "")
    text = value.isoformat() if isinstance(value, date) else str(value)
    # Typed by its author in quotation marks, or of a kind that is never empty.
    return yaml.ScalarNode("", text.lower() if isinstance(value, bool) else text, style="'")


def read_owner_yaml(
    data: bytes, path: str, *, environ: Mapping[str, str]
) -> tuple[OwnerValue | None, tuple[Diagnostic, ...]]:
    """Return the group of keys in a file, or `None` and what is wrong with it."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        message = f"The byte 0x{data[fault.start]:02X} is not text in UTF-8."
        hint = "Save the file again and choose UTF-8 as its encoding."
        return None, (problem("not-utf-8", Place(path, line), message, hint=hint),)
    return _composed(text, path, environ)


def _composed(
    text: str, path: str, environ: Mapping[str, str]
) -> tuple[OwnerValue | None, tuple[Diagnostic, ...]]:
    try:
        _refuse_depth(text)
        node = yaml.compose(text, Loader=yaml.CBaseLoader)
    except _TooDeepError as fault:
        message = f"The settings nest more than {DEEPEST} deep."
        hint = "Look for a bracket or an indent too many."
        return None, (problem("too-deep", Place(path, fault.line), message, hint=hint),)
    except yaml.reader.ReaderError as fault:
        line = text.count("\n", 0, fault.position) + 1
        message = f"Here stands the control character U+{fault.character:04X}."
        return None, (problem("odd-character", Place(path, line), message, hint="Delete it."),)
    except yaml.MarkedYAMLError as fault:
        return None, (_syntax(fault, text, path),)
    if not isinstance(node, yaml.MappingNode):
        message = "The file holds no key with a colon."
        return None, (problem("yaml-syntax", Place(path), message),)
    return OwnerValue(path, node, environ), ()


class _TooDeepError(Exception):
    def __init__(self, line: int) -> None:
        self.line = line


def _refuse_depth(text: str) -> None:
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CBaseLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        if depth > DEEPEST:
            raise _TooDeepError(_line(event))


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _syntax(fault: yaml.MarkedYAMLError, text: str, path: str) -> Diagnostic:
    said = fault.problem or ""
    mark = (is_about_an_opening(said) and fault.context_mark) or fault.problem_mark
    number, column = (mark.line, mark.column) if mark else (0, 0)
    line = [*text.split("\n"), ""][number]
    message, hint = in_plain_words(said, before=line[:column], after=line[column:])
    return problem("yaml-syntax", Place(path, number + 1, column + 1), message, hint=hint)
