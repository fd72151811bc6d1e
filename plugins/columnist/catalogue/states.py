"""The state of each piece, derived anew at each instant from two facts: planned and ready."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.catalogue.slots import instant_on
from columnist.content.duties import lacking
from columnist.content.sign_off import is_signed_off
from columnist.domain.case_study import Status
from columnist.domain.column import SignOff

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet
    from datetime import date, datetime

    from columnist.catalogue.collection import Collection, ColumnEntry
    from columnist.content.entry import Entry
    from columnist.domain.clock import AsOf


TO_MEND: Final = "an error to be mended"


class State(StrEnum):
    """What a piece is at an instant; the first that fits, in this order."""

    WITHDRAWN = "withdrawn"
    PUBLISHED = "published"
    SCHEDULED = "scheduled"
    MISSED = "missed"
    BLOCKED = "blocked"
    APPROVED = "approved"
    REVIEW = "review"
    DRAFT = "draft"


class Standing(NamedTuple):
    """Where a piece stands at an instant.

    `day` is the local day on which it appears, `instant` the same in UTC; both are absent where it
    is not planned. `reasons` say in words why it is not ready; none of them means that it is.
    """

    entry: Entry
    column: ColumnEntry | None
    state: State
    day: date | None
    instant: datetime | None
    has_come: bool
    reasons: tuple[str, ...]

    @property
    def is_ready(self) -> bool:
        """Whether it may be shown once its slot has come."""
        return not self.reasons

    @property
    def is_expected(self) -> bool:
        """Whether readers see the piece, or would but for its faults."""
        study = self.entry.study
        return self.has_come and study.status is Status.APPROVED and not study.is_withdrawn

    @property
    def is_to_be_mended(self) -> bool:
        """Whether it has an error, which is told where that stands."""
        return TO_MEND in self.reasons


def standings(
    collection: Collection, *, at: AsOf, faulty: AbstractSet[str]
) -> Mapping[str, Standing]:
    """Return where each entry stands, by its id. `faulty` are the paths of files with an error.

    One whose id another has before it is there by its path.
    """
    return {
        entry.id if collection.entry_of[entry.id] is entry else entry.path: standing_of(
            collection, entry, at=at, faulty=faulty
        )
        for entry in collection.entries
    }


def standing_of(
    collection: Collection, entry: Entry, *, at: AsOf, faulty: AbstractSet[str]
) -> Standing:
    """Return where one entry stands at an instant."""
    column = collection.column_of.get(entry.column)
    day, instant = planned_for(column, entry)
    has_come = (
        column is not None and instant is not None and instant <= at.instant_in(column.column.zone)
    )
    reasons = tuple(_reasons(entry, column, at=at, is_faulty=entry.path in faulty))
    state = _state(entry, is_ready=not reasons, is_planned=instant is not None, has_come=has_come)
    return Standing(entry, column, state, day, instant, has_come, reasons)


def planned_for(column: ColumnEntry | None, entry: Entry) -> tuple[date | None, datetime | None]:
    """Return the local day and the instant, in UTC, of the slot that an entry names."""
    on = entry.study.publish_on
    if column is None or on is None:
        return None, None
    slot = column.slot_at(on)
    if slot is not None:
        return slot.day, slot.instant
    return on, instant_on(column.column, on)


def _reasons(
    entry: Entry, column: ColumnEntry | None, *, at: AsOf, is_faulty: bool
) -> Iterator[str]:
    study = entry.study
    if study.status is not Status.APPROVED:
        yield "approval"
    if is_faulty:
        yield TO_MEND
    yield from (key for key in lacking(entry) if study.status is not Status.WITHDRAWN)
    if column is None:
        yield "its column.yml"
        return
    if study.consent is not None and not study.consent.is_valid(on=at.day_in(column.column.zone)):
        yield "a valid consent"
    if _needs_sign_off(entry, column) and not is_signed_off(entry):
        yield "the client's sign-off"


def _needs_sign_off(entry: Entry, column: ColumnEntry) -> bool:
    consent = entry.study.consent
    is_asked = column.column.sign_off is SignOff.REQUIRED
    return is_asked and consent is not None and consent.basis.is_given_by_client


def _state(entry: Entry, *, is_ready: bool, is_planned: bool, has_come: bool) -> State:
    if entry.study.is_withdrawn:
        return State.WITHDRAWN
    if has_come:
        return State.PUBLISHED if is_ready else State.MISSED
    if is_ready:
        return State.SCHEDULED if is_planned else State.APPROVED
    if entry.study.status is Status.APPROVED:
        return State.BLOCKED
    return State(entry.study.status.value)
