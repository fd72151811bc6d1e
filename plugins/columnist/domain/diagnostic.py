"""A fault and how it is told: severity, code, place, one sentence, one cure.

Knows nothing of terminals or files; `rendering.report` puts diagnostics into words on a screen.
"""

from __future__ import annotations

import unicodedata
from difflib import get_close_matches
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from columnist.domain.code import CODES, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from columnist.domain.source import Place

LONGEST_QUOTE = 60

__all__ = ["Diagnostic", "Severity", "in_order", "nearest", "problem", "quoted", "visible"]


class _Invisible(StrEnum):
    """Unicode categories whose characters a reader cannot see, or takes for a plain space."""

    CONTROL = "Cc"
    FORMAT = "Cf"
    LINE = "Zl"
    PARAGRAPH = "Zp"
    SURROGATE = "Cs"
    UNASSIGNED = "Cn"
    PRIVATE = "Co"
    SPACE = "Zs"


class Diagnostic(NamedTuple):
    """One fault of one file, sorted by path, line and column."""

    place: Place
    code: str
    message: str
    hint: str
    severity: Severity

    @property
    def is_error(self) -> bool:
        """Whether this fault keeps what it is about from being published."""
        return self.severity is Severity.ERROR

    def raised(self) -> Diagnostic:
        """Return the same fault as an error, for a column that asks for it under `rules`."""
        return self._replace(severity=Severity.ERROR)

    def eased(self) -> Diagnostic:
        """Return the same fault as a warning, where it stops nothing."""
        return self._replace(severity=Severity.WARNING)


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return diagnostics as they are told: each once, by path, line and column."""
    # The same order as their own, at a third of the time.
    return tuple(sorted(set(diagnostics), key=_rank))


def _rank(one: Diagnostic) -> tuple[str | int, ...]:
    place = one.place
    return (
        *(place.path, place.line, place.column),
        *(one.code, one.message, one.hint, one.severity),
    )


def problem(code: str, place: Place, message: str, *, hint: str = "") -> Diagnostic:
    """Return a diagnostic whose severity is the one that `columnist.domain.code` lists.

    Raises `KeyError` for a code that is not listed: every code is documented.
    """
    return Diagnostic(place, code, message, hint, CODES[code].severity)


def visible(text: str) -> str:
    r"""Return the text with everything that cannot be seen shown as its code point.

    The answer is one line: what a contributor typed never moves a cursor, turns the direction of
    writing or begins a line of its own in a terminal or a log.

    >>> visible("a\x1b[31m b\nc\u202e")
    'a<U+001B>[31m b<U+000A>c<U+202E>'
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(character) for character in text)


def _shown(character: str) -> str:
    if character != " " and unicodedata.category(character) in list(_Invisible):
        return f"<U+{ord(character):04X}>"
    return character


def quoted(text: str) -> str:
    """Return what was found, as it was typed, in quotation marks and cut at 60 characters."""
    cut = text if len(text) <= LONGEST_QUOTE else text[: LONGEST_QUOTE - 1] + "…"
    return f'"{visible(cut)}"'


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that was probably meant, or an empty text.

    >>> nearest("Publish on", ["publish_on", "priority"]), nearest("banana", ["publish_on"])
    ('publish_on', '')
    """
    if len(word) > LONGEST_QUOTE:
        return ""
    by_fold = {_folded(name): name for name in sorted(known, reverse=True)}
    hits = get_close_matches(_folded(word), by_fold, n=1, cutoff=0.6)
    return by_fold[hits[0]] if hits else ""


def _folded(word: str) -> str:
    return "-".join(word.casefold().replace("_", " ").replace("-", " ").split())
