"""What an import tells the editor: what was recognised, what was left over, what was left out.

Words alone; the shell prints them. Nothing that was scrubbed is quoted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from columnist.domain.diagnostic import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from columnist.intake.findings import Findings
    from columnist.intake.manuscript import Manuscript

_NOTHING: Final = "nothing"


def report_of(
    name: str, manuscript: Manuscript, found: Findings, *, pictures: Sequence[str]
) -> tuple[str, ...]:
    """Return the lines of the report on a file of a name."""
    return (
        f"{visible(name)}:",
        *_section("Recognised", found.recognised),
        *_section("Not placed, for you to look at", [*found.unplaced, *pictures]),
        *_recast(manuscript.recast),
        *_section("Left out of the draft", [*found.dropped, *manuscript.lost]),
        *_section("Found in the file beside the story", manuscript.scrubbed),
    )


def _recast(lines: Sequence[str]) -> Iterator[str]:
    """Yield what has another form now, which few files have anything of."""
    if lines:
        yield from _section("In another form, with every word there", lines)


def _section(title: str, lines: Sequence[str]) -> Iterator[str]:
    yield f"  {title}:"
    for line in lines or (_NOTHING,):
        yield f"    - {visible(' '.join(line.split()))}"
