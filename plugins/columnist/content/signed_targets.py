"""Where the links of a text lead, for version 3 of the sign-off, wherever the text says it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from html import unescape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ENTITY: Final = "&(?:#[0-9]++|#[xX][0-9a-fA-F]++|[A-Za-z0-9]++);"
TITLE: Final = r"\"[^\"\\]*+\"|'[^'\\\"]*+'"
_MAY_DEFINE: Final = re.compile(r"\[([^\[\]]{1,500}+)\]:")
_DEFINITION: Final = re.compile(
    r" {0,3}\[(?P<label>[^\[\]\\`&<^][^\[\]\\`&<]*+)\]:[ ]*+(?P<target><[^<>\s\\]++>|[^\s<>\\]++)"
    rf"(?:[ ]++(?P<title>{TITLE}|\([^()\\]*+\)))?[ ]*+"
)
_TITLE_LINE: Final = re.compile(rf"[ ]*+(?P<title>{TITLE}|\([^()\\]*+\))[ ]*+")
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_LONGEST_ENTITY: Final = 40


class UnclearError(Exception):
    """It is not plain what a bracket, a backtick or an entity means."""


@dataclass
class Targets:
    """Where the labels of a text lead, and which of them are notes."""

    times: Mapping[str, int]
    """How often each label may be defined, somewhere in the text."""
    notes: set[str] = field(default_factory=set)
    _defined: dict[str, list[str]] = field(default_factory=dict)

    def take(self, lines: list[str]) -> bool:
        """Take lines that define nothing but links; `False` where they are something else."""
        found: list[list[str]] = []
        for line in lines:
            match = _DEFINITION.fullmatch(line)
            if match and "  " not in match["label"]:
                found.append([match["label"], match["target"], match["title"] or ""])
            elif found and not found[-1][2] and (below := _TITLE_LINE.fullmatch(line)):
                found[-1][2] = below["title"]
            else:
                return False
        for label, target, title in found:
            self._defined.setdefault(_name(label), []).append(leading_to(target, title))
        return True

    def of(self, label: str) -> str:
        """Return where a label leads; empty where it leads nowhere."""
        name = _name(label)
        times = self.times.get(name, 0)
        targets = self._defined.get(name, [])
        is_plain = len(set(targets)) <= 1 and label == label.strip()
        if len(targets) != times or (times and not is_plain):
            raise UnclearError
        return targets[0] if targets else ""

    def all_defined(self) -> Iterator[str]:
        """Yield each label with where it leads."""
        for name in sorted(self._defined):
            yield f"[{name}]: {' '.join(self._defined[name])}"

    def is_note(self, label: str) -> bool:
        """Whether a label is that of a note."""
        if label in self.notes:
            return True
        if _name(label) in self.times:
            raise UnclearError
        return False


def targets_of(text: str) -> Targets:
    """Return the targets of a text, of which none is read yet."""
    return Targets(Counter(map(_name, _MAY_DEFINE.findall(text))) if "]:" in text else {})


def leading_to(target: str, title: str) -> str:
    """Return where a link leads, with its title, if it has one."""
    if target[0] == "<" and not re.search(r"[\s\"]", target):
        target = target[1:-1]
    target = _ESCAPE.sub(r"\1", target)
    whole = f'{target} "{title[1:-1]}"' if title else target
    return re.sub(ENTITY, lambda match: character(match[0]), whole)


def character(entity: str) -> str:
    """Return what an entity stands for. Raises `UnclearError` where it stands for nothing."""
    character = unescape(entity) if len(entity) <= _LONGEST_ENTITY else ""
    if not character:
        raise UnclearError
    return character


def _name(label: str) -> str:
    return " ".join(label.lower().split())
