"""The public data for programs: `case-studies.json`, `schedule.json` and `build.json`.

Their forms are a promise to those who read them; `version` changes before a form does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from columnist.catalogue.public_schedule import PublicColumn, PublicSlot, next_due
from columnist.catalogue.released import released_digest
from columnist.rendering.json_text import json_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime
    from zoneinfo import ZoneInfo

    from columnist.catalogue.release import Published, Release
    from columnist.domain.client import Client
    from columnist.rendering.json_text import Json
    from columnist.rendering.site import SiteFacts

CASE_STUDIES_FILE: Final = "case-studies.json"
SCHEDULE_FILE: Final = "schedule.json"
BUILD_FILE: Final = "build.json"

_VERSION: Final = 1


def export_files(
    release: Release, columns: Iterable[PublicColumn], *, site: SiteFacts
) -> dict[str, bytes]:
    """The three files by their paths from the site's root."""
    columns = tuple(columns)
    return {
        CASE_STUDIES_FILE: case_studies_json(release, site=site),
        SCHEDULE_FILE: schedule_json(columns, site=site),
        BUILD_FILE: build_json(release, columns),
    }


def case_studies_json(release: Release, *, site: SiteFacts) -> bytes:
    """The published case studies, newest first."""
    studies = [_case_study(piece, site=site) for piece in release.pieces]
    return json_bytes({"version": _VERSION, "case_studies": studies})


def _case_study(piece: Published, *, site: SiteFacts) -> Json:
    study = piece.entry.study
    return {
        "column": piece.column.id,
        "slug": piece.entry.slug,
        "url": site.url + piece.entry.url_path,
        "title": study.title,
        "standfirst": study.standfirst,
        "coaches": study.coaches,
        "published": _instant(piece.instant, piece.column.column.zone),
        "themes": study.themes or (),
        "tags": study.tags,
        "client": _client(study.client) if study.client else None,
        "sessions": study.sessions,
        "questions": [
            {
                "text": question.text,
                "theme": question.theme or study.main_theme,
                "does": question.does,
            }
            for question in study.questions
        ],
    }


def _client(client: Client) -> Json:
    return {
        "alias": client.alias,
        "role": client.role,
        "sector": client.sector,
        "setting": client.setting,
    }


def schedule_json(columns: Iterable[PublicColumn], *, site: SiteFacts) -> bytes:
    """The slots of each column with their states; of a coming one its instant, and no more."""
    return json_bytes(
        {"version": _VERSION, "columns": [_column(one, site=site) for one in columns]}
    )


def _column(column: PublicColumn, *, site: SiteFacts) -> Json:
    zone = column.column.zone
    return {
        "id": column.id,
        "title": column.column.title,
        "timezone": column.column.timezone,
        "next": column.next.id if column.next else None,
        "slots": [_slot(slot, zone, site=site) for slot in column.slots],
    }


def _slot(slot: PublicSlot, zone: ZoneInfo, *, site: SiteFacts) -> Json:
    return {
        "id": slot.slot.id,
        "at": _instant(slot.slot.instant, zone),
        "state": slot.state,
        "url": site.url + slot.piece.entry.url_path if slot.piece else None,
    }


def build_json(release: Release, columns: Iterable[PublicColumn]) -> bytes:
    """What this build shows: the instant it was made for, the mark of it all, and what comes next.

    Only `as_of` depends on when it was made.
    """
    columns = tuple(columns)
    due = next_due(columns)
    return json_bytes(
        {
            "version": _VERSION,
            "as_of": str(release.at),
            "released": released_digest(release, columns),
            "next_due": due.isoformat() if due else None,
        }
    )


def _instant(instant: datetime, zone: ZoneInfo) -> str:
    """ISO 8601 with the offset that the column's zone has then."""
    return instant.astimezone(zone).isoformat()
