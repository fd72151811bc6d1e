"""Two pieces that are planned for one slot: which of them keeps it, told at both.

Who was there first is told by what the files say, and by their names only where they say nothing:
a newcomer takes no slot from a piece that is live or was agreed on before it.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from columnist.catalogue.collection import RANK
from columnist.content.sign_off import is_signed_off
from columnist.domain.days import spelled
from columnist.domain.diagnostic import Diagnostic, problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from columnist.catalogue.states import Standing

_CURE = "Choose another slot for one of them; until then {which} is kept back."


def slot_claims(standing: Mapping[str, Standing]) -> list[Diagnostic]:
    """Return what is told of pieces that share a slot, by where each of them stands without it.

    It is an error for those that do not get the slot, and a warning for the one that keeps it.
    """
    return [fault for sharing in _sharing(standing.values()) for fault in _told(*sharing)]


def _sharing(standing: Iterable[Standing]) -> Iterator[tuple[date, list[Standing]]]:
    """Yield each slot that several pieces name, with those pieces, the one that keeps it first."""
    planned: dict[tuple[str, date], list[Standing]] = defaultdict(list)
    for one in standing:
        on = one.entry.study.publish_on
        if on is not None and not one.entry.study.is_withdrawn:
            planned[one.entry.column, on].append(one)
    for (_, on), pieces in planned.items():
        if len(pieces) > 1:
            yield on, sorted(pieces, key=_claim)


def _claim(one: Standing) -> tuple[int, bool, bool, bool, bool, bool, date, bool, str]:
    """Return what pieces in one slot are sorted by: the one with the best claim comes first.

    Before others goes what is further on in its life; what is ready, and so live once the slot has
    come; what was put right or had another address, as only a live piece needs; what bears no mark
    of another text, as the copy of a piece does; what the client agreed to by its day, the longest
    ago first; and what the client signed off.
    """
    study = one.entry.study
    consent = study.consent
    agreed = consent.given_on if consent and consent.given_on else date.max
    has_mark = consent is not None and consent.approved_text is not None
    return (
        RANK[study.status],
        not one.is_ready,
        not study.corrections,
        not study.aliases,
        has_mark and not is_signed_off(one.entry),
        agreed != date.max and one.day is not None and agreed > one.day,
        agreed,
        not has_mark,
        one.entry.path,
    )


def _told(on: date, pieces: list[Standing]) -> Iterator[Diagnostic]:
    slot = f"The slot of {spelled(on)}"
    keeper, *others = (one.entry for one in pieces)
    for other in others:
        message = f"{slot} is taken by {keeper.path}."
        cure = _CURE.format(which="this one")
        yield problem("slot-taken", other.place("publish_on"), message, hint=cure)
        message = f"{slot} is this piece's, but {other.path} is planned for it as well."
        cure = _CURE.format(which="that one")
        yield problem("slot-taken", keeper.place("publish_on"), message, hint=cure).eased()
