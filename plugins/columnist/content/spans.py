"""Where each key and each value of a front matter begins and ends, for whoever changes one of them.

Positions are offsets into the very text of the file, line ends and all. Reads what `strict_yaml`
has read before, and so meets no fault; it knows no field and changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml

_BLOCK_STYLES = ("|", ">")


@dataclass(slots=True)
class Value:
    """A text or a list: from its first character to behind its last."""

    start: int
    end: int
    is_list: bool = False
    is_empty: bool = False


@dataclass(slots=True)
class Group:
    """A group of fields; `is_flow` where it stands in braces, which are part of it."""

    start: int
    end: int
    is_flow: bool = False
    members: list[Member] = field(default_factory=list)

    def member(self, key: str) -> Member | None:
        """Return a key of the group with its value."""
        return next((member for member in self.members if member.key == key), None)


@dataclass(slots=True)
class Member:
    """A key with its value."""

    key: str
    start: int
    key_end: int
    value: Value | Group

    @property
    def end(self) -> int:
        """Where it ends: with its value, or with its colon or its key where it has none."""
        return max(self.value.end, self.key_end)


def spans_of(text: str, start: int, end: int) -> Group | None:
    """Return the fields between two offsets of a text; `None` where it holds no group of fields.

    All of them together end where the stretch ends, remarks and blank lines included.

    Raises `yaml.YAMLError` for what is not YAML.
    """
    walker = _Walker(text, start)
    for event in yaml.parse(text[start:end], Loader=yaml.CBaseLoader):
        walker.take(event)
    if not isinstance(walker.root, Group):
        return None
    walker.root.end = end
    return walker.root


class _Walker:
    """Takes one event of the parser after the other; a stack holds what is open."""

    def __init__(self, text: str, shift: int) -> None:
        self.text = text
        self.shift = shift
        self.root: Value | Group | None = None
        self._open: list[Value | Group] = []
        self._keys: list[tuple[str, int, int] | None] = []

    def take(self, event: yaml.Event) -> None:
        """Add one event to what is open."""
        start, end = self._offsets(event)
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event, start, end)
        elif isinstance(event, yaml.CollectionStartEvent):
            is_group = isinstance(event, yaml.MappingStartEvent)
            is_flow = bool(event.flow_style)
            node = Group(start, start, is_flow) if is_group else Value(start, start, is_list=True)
            self._open.append(node)
            self._keys.append(None)
        elif isinstance(event, yaml.CollectionEndEvent):
            node = self._open.pop()
            self._keys.pop()
            # A block ends where the next token begins, which is of no use; its last part ends it.
            if end > start:
                node.end = end
            self._add(node)

    def _offsets(self, event: yaml.Event) -> tuple[int, int]:
        assert event.start_mark and event.end_mark  # noqa: PT018, S101 - the parser sets them
        return event.start_mark.index + self.shift, event.end_mark.index + self.shift

    def _scalar(self, event: yaml.ScalarEvent, start: int, end: int) -> None:
        if event.style in _BLOCK_STYLES:
            end = start + len(self.text[start:end].rstrip())
        if self._open and isinstance(self._open[-1], Group) and self._keys[-1] is None:
            self._keys[-1] = (event.value, start, end)
            return
        is_empty = not event.value and not event.style
        self._add(Value(start, end, is_empty=is_empty))

    def _add(self, node: Value | Group) -> None:
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        parent.end = max(parent.end, node.end)
        key = self._keys[-1]
        if isinstance(parent, Group) and key is not None:
            parent.members.append(Member(*key, node))
            self._keys[-1] = None
