"""The hour at which a piece appears, on nights when clocks do odd things, and other clocks."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from columnist.catalogue.slots import instant_on
from columnist.content.reader import read_settings
from columnist.domain.column import Column
from columnist.domain.source import SourceFile
from columnist.domain.values import parse_day
from tests.building import COLUMN, FOLDER, case_study, judgement_of, publication
from tests.threats.attempts import Attempt

if TYPE_CHECKING:
    from collections.abc import Callable


def _files(zone: str, at: str, day: str) -> dict[str, str | bytes]:
    column = COLUMN.replace("Europe/London", zone).replace('"07:00"', f'"{at}"')
    piece = case_study(publish_on=day, off_cadence="true")
    return publication(a_piece=piece) | {f"{FOLDER}coaching/column.yml": column}


def appears(zone: str, at: str, day: str, *, wanted: str) -> Callable[[], str]:
    """The trial of an instant: nothing a second before it, the piece at it."""

    def outcome() -> str:
        files = _files(zone, at, day)
        source = SourceFile("column.yml", str(files[f"{FOLDER}coaching/column.yml"]).encode())
        column, _, faults = read_settings(source, Column, what="column.yml")
        assert column is not None, faults
        instant = instant_on(column, parse_day(day)).astimezone(UTC)
        assert instant == datetime.fromisoformat(wanted), instant
        for shift, count in ((-1, 0), (0, 1), (1, 1)):
            moment = datetime.fromtimestamp(instant.timestamp() + shift, UTC)
            assert len(judgement_of(files, moment.isoformat()).release.pieces) == count, shift
        return f"{instant:%d %B, %H:%M} UTC to the second"

    return outcome


LONDON = "Europe/London"
HOURS = (
    Attempt(
        "Midnight in London in summer",
        "an hour late",
        appears(LONDON, "00:00", "2026-07-02", wanted="2026-07-01T23:00+00:00"),
    ),
    Attempt(
        "Midnight in New York",
        "four hours early",
        appears("America/New_York", "00:00", "2026-07-02", wanted="2026-07-02T04:00+00:00"),
    ),
    Attempt(
        "The night on which the clocks go forward",
        "not tried",
        appears(LONDON, "00:00", "2026-03-29", wanted="2026-03-29T00:00+00:00"),
    ),
    Attempt(
        "An hour that this night leaves out",
        "not tried",
        appears(LONDON, "01:30", "2026-03-29", wanted="2026-03-29T01:30+00:00"),
    ),
    Attempt(
        "The night on which they go back",
        "wrong by an hour",
        appears(LONDON, "00:00", "2026-10-25", wanted="2026-10-24T23:00+00:00"),
    ),
    Attempt(
        "An hour that comes twice that night",
        "not tried",
        appears(LONDON, "01:30", "2026-10-25", wanted="2026-10-25T00:30+00:00"),
    ),
    Attempt(
        "A midnight that does not exist (Santiago)",
        "wrong by an hour",
        appears("America/Santiago", "00:00", "2026-09-06", wanted="2026-09-06T04:00+00:00"),
    ),
    Attempt(
        "A zone with three quarters of an hour (Kathmandu)",
        "not tried",
        appears("Asia/Kathmandu", "07:00", "2026-07-02", wanted="2026-07-02T01:15+00:00"),
    ),
    Attempt(
        "A zone a day ahead (Kiritimati)",
        "not tried",
        appears("Pacific/Kiritimati", "07:00", "2026-07-02", wanted="2026-07-01T17:00+00:00"),
    ),
)
