"""The slots of a column: which days come of its rules, skips, moves and extras, and when.

Knows no piece, and nothing of what is public. A slot's identity is a local date in the column's
zone; its instant is worked out here and nowhere else.

Of what is said about one day, the more particular holds: a single skipped `date`, then `move` and
`extra`, then a skipped range or public holiday, then the cadence. But a move takes a slot off a
skipped day, never onto one: whatever skips the day that it leads to, skips the slot.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from columnist.domain.days import MONTHS_IN_A_YEAR, months_after
from columnist.domain.recurrence import YEARS_TO_WAIT
from columnist.domain.slot import Slot

if TYPE_CHECKING:
    from columnist.domain.cadence import Rule
    from columnist.domain.column import Column

_ONE_DAY = timedelta(days=1)


def slots_of(column_id: str, column: Column, since: date, until: date) -> tuple[Slot, ...]:
    """Return the slots whose identity lies from `since` to `until`, both included, in order.

    Skipped ones are among them, each with its reason.
    """
    extras = {extra.day for extra in column.extra if extra.day >= column.begins}
    days = {*rhythm_days(column, since, until), *(day for day in extras if since <= day <= until)}
    return tuple(_slot(column_id, column, on, is_extra=on in extras) for on in sorted(days))


def slot_at(column_id: str, column: Column, on: date) -> Slot | None:
    """Return the slot with that identity, skipped or not, or `None` where there is none."""
    return next(iter(slots_of(column_id, column, on, on)), None)


def rhythm_days(column: Column, since: date, until: date) -> tuple[date, ...]:
    """Return the days that the rules alone name, each rule until the day before the next starts."""
    ends = [rule.start - _ONE_DAY for rule in column.cadence[1:]]
    return tuple(
        day
        for rule, end in zip(column.cadence, [*ends, date.max], strict=True)
        for day in rule.days(since, min(until, end))
    )


def _slot(column_id: str, column: Column, on: date, *, is_extra: bool) -> Slot:
    move = next((move for move in column.move if move.slot == on), None)
    day = move.to if move else on
    return Slot(
        column=column_id,
        on=on,
        day=day,
        instant=_instant(column, column.rule_on(on), day),
        skipped=_skipped(column, on, day, is_extra=is_extra),
        extra=is_extra,
        moved=move.reason if move else None,
    )


def _skipped(column: Column, on: date, day: date, *, is_extra: bool) -> str | None:
    is_moved = day != on
    is_explicit = is_extra or is_moved
    for skip in column.skip:
        of_identity = skip.day is not None or not is_explicit
        reason = (of_identity and skip.reason_on(on)) or (is_moved and skip.reason_on(day))
        if reason:
            return reason
    return None


def instant_on(column: Column, day: date) -> datetime:
    """Return the instant, in UTC, at which a piece of the column comes out on any day.

    The time of day is that of the rule in force. As RFC 5545 section 3.3.5 has it, a time that does
    not exist is read with the offset before the gap, and one that comes twice is the first; so does
    `zoneinfo` with `fold=0`.
    """
    return _instant(column, column.rule_on(day), day)


def _instant(column: Column, rule: Rule, day: date) -> datetime:
    try:
        return datetime.combine(day, rule.at, column.zone).astimezone(UTC)
    except OverflowError:  # the last evening of the year 9999, west of Greenwich
        return datetime.max.replace(tzinfo=UTC)


def coming_slots(
    column_id: str, column: Column, *, after: datetime, count: int
) -> tuple[Slot, ...]:
    """Return the next slots whose instant is later than `after`, at most `count`, by instant.

    Skipped ones are left out. It looks forty years ahead, so that the answer is shorter only where
    the column comes to an end.
    """
    moves = (slot_at(column_id, column, move.slot) for move in column.move)
    moved = [slot for slot in moves if slot is not None and _is_coming(slot, after)]
    found: list[Slot] = []
    # A zone that leaves out a day has its slot of that day come on the next one.
    day = max(after.astimezone(column.zone).date() - _ONE_DAY, column.begins)
    last = months_after(max(day, column.cadence[-1].start), YEARS_TO_WAIT * MONTHS_IN_A_YEAR)
    while len(found) < count and day < last:
        end = min(last, months_after(day, MONTHS_IN_A_YEAR))
        window = slots_of(column_id, column, day, end - _ONE_DAY)
        found += [slot for slot in window if slot.moved is None and _is_coming(slot, after)]
        day = end
    return tuple(sorted([*found, *moved], key=by_instant)[:count])


def _is_coming(slot: Slot, after: datetime) -> bool:
    return slot.skipped is None and not has_come(slot, after)


def has_come(slot: Slot, at: datetime) -> bool:
    """Return whether the instant of a slot is there or over."""
    return slot.instant <= at


def by_instant(slot: Slot) -> tuple[datetime, date]:
    """Return what slots are sorted by where they are shown: when they come, then their identity."""
    return slot.instant, slot.on
