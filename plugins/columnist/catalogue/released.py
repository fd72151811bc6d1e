"""The mark of all public data: it changes when a reader would see a change in what it covers.

Two builds with one mark show the same pieces, columns and dates. What an owner's own pages, the
settings and the theme add is not in it. It is worked out from values alone, without rendering, so
that asking whether a build is due costs little. Time is in it only through what time has changed.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from columnist.catalogue.changes import corrections_shown, updated_at
from columnist.catalogue.deadlines import submission_of
from columnist.catalogue.schedule import SlotState
from columnist.catalogue.slots import has_come

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from pydantic import BaseModel

    from columnist.catalogue.public_schedule import PublicColumn, PublicSlot
    from columnist.catalogue.release import Published, Release, Tombstone
    from columnist.domain.column import Column

VERSION = "sha256:"

# What no page, feed, calendar or export shows. A new field is public until it stands here.
_INWARD_OF_PIECE = {
    "status": True,
    "off_cadence": True,
    "priority": True,
    "allow": True,
    "consent": {"approved_text", "given_on", "reference"},
    # As they are shown these two stand beside the fields: without what is to come, and with the
    # theme that a question has without naming it.
    "corrections": True,
    "questions": {"__all__": {"theme"}},
}
_INWARD_OF_COLUMN = dict.fromkeys(
    ("skip", "move", "extra", "deadlines", "runway", "sign_off", "words", "rules"), True
)
_INWARD_OF_VOCABULARY: dict[str, Any] = {
    "themes": True,
    **{key: {"__all__": {"rare"}} for key in ("roles", "settings", "sectors")},
    "tags": True,
}


def released_digest(release: Release, columns: Iterable[PublicColumn]) -> str:
    """Return the mark of a release and its schedules: `sha256:` and 64 hexadecimal digits."""
    public = {
        "pieces": [_piece(release, piece) for piece in release.pieces],
        "tombstones": [_tombstone(tombstone) for tombstone in release.tombstones],
        "columns": {column.id: _column(release, column) for column in columns},
        "vocabulary": _fields(release.vocabulary, _INWARD_OF_VOCABULARY),
        "themes": {name: _theme(release, name) for name in release.vocabulary.themes},
        "people": {name: _person(release, name) for name in release.people.people},
        "tags": dict(release.tag_slugs),
    }
    text = json.dumps(public, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return VERSION + hashlib.sha256(text.encode()).hexdigest()


def _piece(release: Release, piece: Published) -> dict[str, Any]:
    entry = piece.entry
    return {
        "id": piece.id,
        "on": piece.on.isoformat(),
        "instant": piece.instant.isoformat(),
        "updated": updated_at(piece, at=release.at).isoformat(),
        "study": _fields(entry.study, _INWARD_OF_PIECE),
        "corrections": [_fields(one) for one in corrections_shown(piece, at=release.at)],
        "asked under": [one.theme or entry.study.main_theme for one in entry.study.questions],
        "is signed off": bool(entry.study.consent and entry.study.consent.approved_text),
        "body": entry.body,
        "pictures": sorted(
            [picture.path.rpartition("/")[2], picture.sha256] for picture in entry.pictures
        ),
    }


def _tombstone(tombstone: Tombstone) -> list[str | None]:
    on = tombstone.on.isoformat() if tombstone.on else None
    return [tombstone.url_path, tombstone.slot.isoformat(), on, tombstone.note]


def _column(release: Release, column: PublicColumn) -> dict[str, Any]:
    now = release.at.instant_in(column.column.zone)
    return {
        "settings": _fields(column.column, _INWARD_OF_COLUMN),
        "next": column.next.id if column.next else None,
        "slots": [_slot(column.column, one, now) for one in column.slots],
    }


def _slot(column: Column, one: PublicSlot, now: datetime) -> list[str | bool | None]:
    # A skipped slot keeps its state when its day comes, but stands among the past ones then.
    slot = one.slot
    due = submission_of(slot, column) if one.state is SlotState.OPEN else None
    # Of a slot that is skipped and moved, readers are told why the one that holds.
    reason = slot.skipped if one.state is SlotState.SKIPPED else slot.moved
    told = [slot.id, slot.instant.isoformat(), one.state, reason]
    return [*told, has_come(slot, now), due.isoformat() if due else None]


def _theme(release: Release, name: str) -> dict[str, Any]:
    theme = release.vocabulary.themes[name]
    if theme.replaced_by is not None:
        return {"leads to": theme.replaced_by}
    if name not in release.by_theme:  # it has no page, and is named over questions
        return {"title": theme.title}
    near = [other for other in theme.related if other in release.by_theme]
    return {**_fields(theme), "related": near}


def _person(release: Release, name: str) -> dict[str, Any]:
    person = release.people.people[name]
    # Who has no page, since they have only a second voice, is but named under it.
    return _fields(person) if name in release.by_person else {"name": person.name}


def _fields(model: BaseModel, inward: dict[str, Any] | None = None) -> dict[str, Any]:
    return model.model_dump(mode="json", exclude=inward)
