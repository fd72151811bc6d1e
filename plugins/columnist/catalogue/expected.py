"""Pieces as if they were out: in their slots, or at the instant where they have none.

For the eyes of an editor, of a client and of whoever sent a piece in; a release holds none of them.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

from columnist.catalogue.release import Published
from columnist.catalogue.states import State

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from columnist.catalogue.states import Standing
    from columnist.domain.clock import AsOf


def pieces_on_their_days(standings: Collection[Standing], *, at: AsOf) -> Mapping[str, Published]:
    """Return each piece by its id as readers will see it on its day.

    One is left out that no page would ever show: it is withdrawn, or its column cannot be read. In
    its column it comes behind those that are out or scheduled before it.
    """
    turns: dict[str, list[datetime]] = defaultdict(list)
    for one in standings:
        if one.instant is not None and one.state in {State.PUBLISHED, State.SCHEDULED}:
            turns[one.entry.column].append(one.instant)
    for instants in turns.values():
        instants.sort()
    pieces = {}
    for one in standings:
        entry, column = one.entry, one.column
        if column is None or one.state is State.WITHDRAWN:
            continue
        instant = one.instant or at.instant_in(column.column.zone)
        day = one.day or at.day_in(column.column.zone)
        number = 1 + bisect_left(turns[column.id], instant)
        on = entry.study.publish_on or day
        pieces[entry.id] = Published(entry, column, on, day, instant, number)
    return pieces
