"""What recognition has found so far, and what is to be told about it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from columnist.domain.diagnostic import quoted

if TYPE_CHECKING:
    from columnist.intake.manuscript import Block


_LINK: Final = re.compile(r"(?<!!)\[((?:[^\[\]]|\\.)*)\]\(([^()\s]+)")


@dataclass
class Findings:
    """The fields by the way to them, the body, and what is to be told about both."""

    fields: dict[str, tuple[str, ...]] = field(default_factory=dict)
    body: list[Block] = field(default_factory=list)
    recognised: list[str] = field(default_factory=list)
    unplaced: list[str] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)

    def set(self, path: str, value: tuple[str, ...], said: str) -> None:
        """Set a field, and say what it was recognised by; what is set already stays."""
        if not value:
            return
        line = f"{path}: {', '.join(value)} ({said})"
        if path not in self.fields:
            self.fields[path] = value
            self.recognised.append(line)
        elif self.fields[path] != value:
            self.unplaced.append(f"{line}: not taken, because the field is set already.")

    def add(self, path: str, value: tuple[str, ...], said: str) -> None:
        """Put items to those of a field that are there already."""
        given = self.fields.get(path, ())
        fresh = tuple(dict.fromkeys(item for item in value if item not in given))
        if fresh:
            self.fields[path] = (*given, *fresh)
            self.recognised.append(f"{path}: {', '.join(fresh)} ({said})")

    def tell_links(self, path: str, markdown: str) -> None:
        """Say where the links led in what became a field, which holds but their words."""
        self.unplaced += [
            f"{path} holds no link; one led to {target}"
            for words, target in _LINK.findall(markdown)
            if target not in words
        ]


def cut(text: str) -> str:
    """Return a text on one line, in quotation marks and cut where it is long."""
    return quoted(" ".join(text.split()))
