"""What version 3 of the sign-off has read of a story, and its lines as they were typed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from columnist.content.signed_targets import UnclearError
from columnist.content.signed_words import BLOCK, as_read, as_typed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from columnist.content.signed_targets import Targets


class _Part(NamedTuple):
    """A sign, or the lines of a paragraph, and the stretch between blank lines that it is of.

    `number` is what an item has that is not the first of its list.
    """

    stretch: int
    sign: str = ""
    lines: tuple[str, ...] = ()
    number: str = ""


@dataclass
class Parts:
    """The parts of a text in their order."""

    _parts: list[_Part] = field(default_factory=list)
    _stretches: list[list[str]] = field(default_factory=lambda: [[]])
    """The lines between blank ones, behind what was open before them."""
    _unclear: set[int] = field(default_factory=set)
    """Which stretches count as they were typed."""

    @property
    def is_unclear(self) -> bool:
        """Whether something counts as it was typed; known when all has been read."""
        return bool(self._unclear)

    def typed(self, line: str, columns: Iterable[int]) -> None:
        """Keep a line as it was typed; the columns are those of the lists that are open."""
        if not self._stretches[-1]:
            self._stretches[-1].append(str([*columns]))
        self._stretches[-1].append(line)

    def blank(self) -> None:
        """Keep a blank line."""
        if self._stretches[-1]:
            self._stretches.append([])
        elif len(self._stretches) > 1:
            # Behind a note, two blank lines are not one.
            self._stretches[-2][0] = self._stretches[-2][0].rstrip("+") + "+"

    def sign(self, sign: str, number: str = "") -> None:
        """Write the sign of a block, with the number that an item in a list does not need."""
        self._parts.append(_Part(len(self._stretches) - 1, BLOCK + sign, number=number))

    def code(self, text: str, place: str) -> None:
        """Write a line of code, which stays as it was typed."""
        self.sign(f"`{place}`{text}")

    def paragraph(self, *lines: str) -> None:
        """Write a paragraph."""
        self._parts.append(_Part(len(self._stretches) - 1, lines=lines))

    def doubt(self) -> None:
        """Let the lines up to the next blank one count as they were typed."""
        self._unclear.add(len(self._stretches) - 1)

    def as_read(self, targets: Targets) -> Iterator[str]:
        """Yield everything as it is read, and as it was typed where that is not plain."""
        said: list[str] = []
        for part in self._parts:
            try:
                said.append(as_read(part.lines, targets) if part.lines else part.sign)
            except UnclearError:
                said.append("")
                self._unclear.add(part.stretch)
        told: set[int] = set()
        for part, words in zip(self._parts, said, strict=True):
            if part.stretch not in self._unclear:
                # Behind what is not plain no list is known to go on.
                yield f"{words}+{part.number}" if told and part.number else words
            elif part.stretch not in told:
                told.add(part.stretch)
                yield as_typed(self._stretches[part.stretch])
