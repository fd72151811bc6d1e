"""What is told of a case study or a settings file, as short lines that a test can compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.content.layout import Role, Spot
from columnist.content.reader import read_case_study
from columnist.domain.source import SourceFile

if TYPE_CHECKING:
    from collections.abc import Iterable

    from columnist.content.entry import Entry
    from columnist.domain.diagnostic import Diagnostic
    from columnist.domain.source import Picture

PATH = "case_studies/coaching/the-late-reply.md"


def entry_of(text: str | bytes, *, pictures: tuple[Picture, ...] = (), path: str = PATH) -> Entry:
    """Read a case study from its text, or from its bytes."""
    data = text if isinstance(text, bytes) else text.encode()
    return read_case_study(
        SourceFile(path, data), Spot(Role.PIECE, "coaching", "the-late-reply"), pictures
    )


def told(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """Return `line:column code message` of each diagnostic."""
    return [f"{one.place.line}:{one.place.column} {one.code} {one.message}" for one in diagnostics]


def codes(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """Return `line:column code` of each diagnostic."""
    return [f"{one.place.line}:{one.place.column} {one.code}" for one in diagnostics]


def told_of(text: str | bytes) -> list[str]:
    """Return what is told of a case study, line by line."""
    return told(entry_of(text).diagnostics)


def codes_of(text: str | bytes) -> list[str]:
    """Return place and code of each fault of a case study."""
    return codes(entry_of(text).diagnostics)


def told_by_file(diagnostics: Iterable[Diagnostic]) -> list[str]:
    """Return `file:line:column code message` of each diagnostic, the file by its last name."""
    return [
        f"{one.place.path.rpartition('/')[2]}:{line}" for one in diagnostics for line in told([one])
    ]
