"""The public dates as iCalendar (RFC 5545, with RFC 7986 for what is said of the calendar itself).

A date that is to come is a date and the name of its column. Everything else about an event comes
with the piece, once that is published.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from icalendar import Calendar, Timezone, TimezoneStandard
from icalendar.parser import Contentline, Parameters
from icalendar.prop import vDatetime, vDuration, vInt, vText, vUri

from columnist.catalogue.schedule import SlotState
from columnist.rendering.feeds import NEVER
from columnist.rendering.typography import smarten

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from columnist.catalogue.public_schedule import PublicColumn, PublicSlot
    from columnist.catalogue.schedule import Row
    from columnist.domain.slot import Slot
    from columnist.rendering.site import SiteFacts

CALENDAR_FILE: Final = "calendar.ics"

MOVED_ONCE: Final = 1
"""Tells calendars to take the new day of a slot and forget the old one (RFC 5545, 3.8.7.4)."""

_CAME: Final = frozenset({SlotState.PUBLISHED, SlotState.MISSED})
_PROMISED: Final = frozenset({SlotState.PUBLISHED, SlotState.FILLED, SlotState.OPEN})
_MAKER: Final = "-//Columnist//Public dates//EN"
_END: Final = b"END:VCALENDAR\r\n"
_A_YEAR: Final = timedelta(days=366)
_EARLIEST: Final = datetime.min.replace(tzinfo=UTC)
_LOOK_AGAIN: Final = timedelta(hours=12)
_FOLDED_FROM: Final = 75
_READING_TIME: Final = vDuration(timedelta(minutes=15))


def calendar_files(columns: Iterable[PublicColumn], *, site: SiteFacts) -> dict[str, bytes]:
    """Every calendar by its path from the site's root: one of all dates, and one a column."""
    columns = tuple(columns)
    events = _events(columns, site=site)
    files = {CALENDAR_FILE: _calendar(columns, events, name=site.name, page=site.url)}
    for column in columns:
        name = f"{column.column.title} - {site.name}"
        page = f"{site.url}{column.id}/"
        files[f"{column.id}/{CALENDAR_FILE}"] = _calendar([column], events, name=name, page=page)
    return files


def _events(columns: Iterable[PublicColumn], *, site: SiteFacts) -> dict[str, bytes]:
    """Each promised event as it is written, by its slot's id; it stands in two calendars."""
    written = {}
    for column in columns:
        since, alike = _since(column), _Alike(column, site)
        for slot in column.slots:
            if slot.state in _PROMISED and slot.slot.instant >= since:
                written[slot.slot.id] = alike.written(slot)
    return written


class _Alike:
    """Writes the events of one column; most without a piece differ in id and instant alone."""

    def __init__(self, column: PublicColumn, site: SiteFacts) -> None:
        self._column, self._site = column, site
        self._first: dict[SlotState, tuple[PublicSlot, bytes]] = {}

    def written(self, slot: PublicSlot) -> bytes:
        """The event of a slot, as a calendar holds it."""
        if slot.piece is not None or slot.slot.moved is not None:
            return self._anew(slot)
        if slot.state not in self._first:
            self._first[slot.state] = (slot, self._anew(slot))
        # Of one length, so that lines are folded where they were.
        first, event = self._first[slot.state]
        event = event.replace(_uid_line(first), _uid_line(slot))
        return event.replace(_stamp(first), _stamp(slot))

    def _anew(self, slot: PublicSlot) -> bytes:
        return event_of(slot, self._column, site=self._site)


def _uid_line(slot: PublicSlot) -> bytes:
    """The line of a slot's UID. One of a long id is folded, perhaps within the date."""
    line = f"UID:{uid_of(slot)}".encode()
    return line if len(line) < _FOLDED_FROM else _line("UID", vText(uid_of(slot)))


def _line(name: str, value: object) -> bytes:
    """A line of a calendar, folded where it is long."""
    written: bytes = Contentline.from_parts(name, Parameters(), value).to_ical()
    return written


def _stamp(slot: PublicSlot) -> bytes:
    """A slot's instant as RFC 5545, section 3.3.5, writes one in UTC."""
    return f"{slot.slot.instant:%Y%m%dT%H%M%SZ}".encode()


def _since(column: PublicColumn) -> datetime:
    """When a column's calendar begins: a year before its next slot, or before its last one.

    A calendar is for dates to come; a reader's own keeps what it has had. Counted from a slot and
    not from now, so that the file changes only when something happens.
    """
    last = column.next or (column.slots[-1].slot if column.slots else None)
    return last.instant - _A_YEAR if last else _EARLIEST


def _calendar(
    columns: Iterable[PublicColumn], events: Mapping[str, bytes], *, name: str, page: str
) -> bytes:
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    # Outlook and Apple's Calendar read the older names, X-WR-CALNAME and X-PUBLISHED-TTL.
    calendar.add("name", smarten(name))
    calendar.add("x-wr-calname", smarten(name))
    calendar.add("refresh-interval", _LOOK_AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT12H")
    calendar.add("url", page)
    calendar.add("source", page + CALENDAR_FILE, parameters={"VALUE": "URI"})
    slots = sorted(
        (slot.slot for column in columns for slot in column.slots),
        key=lambda slot: (slot.instant, slot.id),
    )
    written = b"".join(events[slot.id] for slot in slots if slot.id in events)
    if not written:
        # RFC 5545, section 3.6, wants a component; programs that have subscribed want a calendar.
        calendar.add_component(_universal_time())
    shell: bytes = calendar.to_ical()
    return shell.removesuffix(_END) + written + _END


def _universal_time() -> Timezone:
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", "Etc/UTC")
    standard.add("dtstart", NEVER.replace(tzinfo=None))
    standard.add("tzoffsetfrom", timedelta())
    standard.add("tzoffsetto", timedelta())
    zone.add_component(standard)
    return zone


def stamp_of(slot: Slot, slots: Iterable[PublicSlot | Row]) -> datetime:
    """Since when a slot is told as it is: its instant or, before that, when the column last came.

    `slots` are all of the column. No clock is asked, so that a calendar changes only when something
    happens; and it is never in the future (RFC 5545, section 3.8.7.2).
    """
    came = [one.slot.instant for one in slots if one.state in _CAME]
    return min(slot.instant, max(came, default=NEVER))


def event_of(slot: PublicSlot, column: PublicColumn, *, site: SiteFacts) -> bytes:
    """The event of a promised slot as a calendar holds it: what it is called, where its page is.

    Line by line: to make an object of each event takes three times as long.
    """
    title, about, path = _told(slot, column)
    at = vDatetime(slot.slot.instant)
    lines: list[tuple[str, object]] = [
        ("SUMMARY", vText(f"{smarten(column.column.title)}: {smarten(title)}")),
        ("DTSTART", at),
        ("DURATION", _READING_TIME),
        ("DTSTAMP", vDatetime(stamp_of(slot.slot, column.slots))),
        ("UID", vText(uid_of(slot))),
        *([("SEQUENCE", vInt(MOVED_ONCE))] if slot.slot.moved is not None else []),
        *([("DESCRIPTION", vText(smarten(about)))] if about else []),
        ("TRANSP", vText("TRANSPARENT")),
        ("URL", vUri(site.url + path)),
    ]
    written = (_line(name, value) for name, value in lines)
    return b"\r\n".join((b"BEGIN:VEVENT", *written, b"END:VEVENT", b""))


def uid_of(slot: PublicSlot) -> str:
    """The lasting id of an event: its slot's identity, whatever day it is moved to.

    It holds neither a title nor the site's address, since either may change.
    """
    return f"{slot.slot.column}-{slot.slot.on.isoformat()}@columnist"


def _told(slot: PublicSlot, column: PublicColumn) -> tuple[str, str, str]:
    """What an event says: its title, what it adds to it, and the path of its page."""
    if slot.piece is not None:
        study = slot.piece.entry.study
        return study.title, study.standfirst or "", slot.piece.entry.url_path
    about = ""
    if slot.state is SlotState.OPEN:
        about = f"If you would like to take part, write to {column.column.contact}."
    return "new case study", about, f"{column.id}/schedule/"
