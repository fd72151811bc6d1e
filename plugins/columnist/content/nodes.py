"""What YAML is read into: texts, lists and groups, each with its place. Guesses nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

_NOTHING = frozenset({"", "null", "~"})


@dataclass(slots=True)
class Scalar:
    """A text as it was typed, without its quotation marks; lines and columns count from 1."""

    text: str
    line: int
    column: int
    is_quoted: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether nothing was written: a key with nothing behind it counts as not given.

        Programs that write YAML anew put `null` or `~` where an author had left nothing.
        """
        return not self.is_quoted and self.text in _NOTHING


@dataclass(slots=True)
class Items:
    """A list, without those items that have nothing behind their hyphen."""

    line: int
    column: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Fields:
    """A group of keys with their values, in the order of the file."""

    line: int
    column: int
    keys: dict[str, Scalar] = field(default_factory=dict)
    values: dict[str, Node] = field(default_factory=dict)
    known: dict[str, Plain] | None = field(default=None, compare=False, repr=False)
    """The values alone, once somebody has asked for them."""


Node = Scalar | Items | Fields

Plain = str | list["Plain"] | dict[str, "Plain"] | None
"""A node without its places: what the models of `domain` are given."""

KeyPath = Sequence[str | int]
"""The way from the top of a document to a value: keys and positions in lists."""


def is_blank(node: Node) -> bool:
    """Whether nothing was written there."""
    return isinstance(node, Scalar) and node.text in _NOTHING and not node.is_quoted


def plain(node: Node) -> Plain:
    """Return the values alone; `None` for what has nothing behind its colon."""
    if isinstance(node, Scalar):
        return None if is_blank(node) else node.text
    if isinstance(node, Items):
        return [plain(item) for item in node.items]
    return plain_fields(node)


def plain_fields(node: Fields) -> dict[str, Plain]:
    """Return the values of a group of fields alone, by key; they are not to be changed."""
    if node.known is None:
        node.known = {key: plain(value) for key, value in node.values.items()}
    return node.known


def holds(node: Node, path: KeyPath) -> bool:
    """Whether a path of keys leads to something, were it only a key with nothing behind it."""
    for step in path:
        if not isinstance(node, Fields) or step not in node.values:
            return False
        node = node.values[str(step)]
    return True


def spot(node: Node, path: KeyPath, *, of_key: bool = False) -> tuple[int, int]:
    """Return line and column of what a path leads to, or of the nearest thing on the way there.

    With `of_key` the place is that of the key itself and not of its value.
    """
    here = (node.line, node.column)
    for step in path:
        if isinstance(node, Fields) and isinstance(step, str) and step in node.values:
            key, node = node.keys[step], node.values[step]
            here = (key.line, key.column) if of_key or is_blank(node) else (node.line, node.column)
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node.items):
            node = node.items[step]
            here = (node.line, node.column)
        else:
            break
    return here
