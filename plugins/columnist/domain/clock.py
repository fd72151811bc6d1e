"""The instant of a build: a day, which ends at another moment in each zone, or one moment for all.

Nothing here asks a clock; the shells read one and pass the answer down.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.domain.diagnostic import quoted

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
AS_OF_VARIABLE: Final = "COLUMNIST_AS_OF"
"""The variable of the environment in which the shells look for the instant."""
YEARS = range(1900, 2200)
"""The years in which a build may stand: a schedule holds all slots since its column began."""
WANTED = (
    "a day (2026-12-24) or an instant with its offset (2026-12-24T07:00+00:00) "
    f"between {YEARS.start} and {YEARS.stop - 1}"
)
_LAST_MOMENT = time(23, 59, 59, 999999)


class AsOf(NamedTuple):
    """What "now" means to a build: a whole day, or an instant with its offset."""

    moment: date | datetime

    @classmethod
    def parse(cls, text: str) -> AsOf | None:
        """Read `YYYY-MM-DD` or an ISO 8601 instant with an offset; anything else gives `None`.

        Other years than `YEARS` are not read.

        >>> AsOf.parse("2026-12-24"), AsOf.parse("24 December")
        (AsOf(moment=datetime.date(2026, 12, 24)), None)
        """
        stripped = text.strip()
        try:
            if _DAY.fullmatch(stripped):
                day = date.fromisoformat(stripped)
                return cls(day) if day.year in YEARS else None
            moment = datetime.fromisoformat(stripped)
        except ValueError:
            return None
        is_instant = moment.tzinfo is not None and moment.year in YEARS
        return cls(moment.astimezone(UTC)) if is_instant else None

    def instant_in(self, zone: ZoneInfo) -> datetime:
        """Return the moment in UTC: of a day, its last microsecond in the zone."""
        return _instant_in(self.moment, zone)

    def day_in(self, zone: ZoneInfo) -> date:
        """Return the local day of that moment in the zone."""
        return self.instant_in(zone).astimezone(zone).date()

    def __str__(self) -> str:
        """Return it as it is recorded: the day as given, or the instant in UTC."""
        if isinstance(self.moment, datetime):
            return self.moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
        return self.moment.isoformat()


def instant_given(*given: tuple[str, str | None]) -> AsOf | str | None:
    """Return the first instant that is given, or the sentence that it is none.

    Each is a text with what it comes from; without a text it is not given.

    >>> str(instant_given(("--as-of", None), (AS_OF_VARIABLE, "2026-12-24")))
    '2026-12-24'
    """
    for source, text in given:
        if text is not None:
            wrong = f"{source} is {quoted(text)}, but {WANTED} was expected."
            return AsOf.parse(text) or wrong
    return None


@lru_cache(maxsize=64)
def _instant_in(moment: date | datetime, zone: ZoneInfo) -> datetime:
    # Asked for each piece anew, and the same for all pieces of a column.
    if isinstance(moment, datetime):
        return moment.astimezone(UTC)
    return datetime.combine(moment, _LAST_MOMENT, zone).astimezone(UTC)
