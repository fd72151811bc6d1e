"""A slot: one day on which a column comes. Knows no piece and no clock."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date, datetime


class Slot(NamedTuple):
    """One turn of a column.

    `on` is its identity, a local date in the column's zone that nothing changes; `day` is the local
    date on which it comes, another one where it was moved; `instant` is that in UTC. `skipped` and
    `moved` are the reasons, where it was.
    """

    column: str
    on: date
    day: date
    instant: datetime
    skipped: str | None = None
    extra: bool = False
    moved: str | None = None

    @property
    def id(self) -> str:
        """The name of the slot everywhere: `coaching/2026-04-09`."""
        return f"{self.column}/{self.on.isoformat()}"
