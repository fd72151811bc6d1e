"""A publication of which one piece is out and one is to come, and what is live of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.public_schedule import held_slots, public_columns
from columnist.rendering.exports import build_json
from tests.building import case_study, judgement_of, publication

if TYPE_CHECKING:
    from collections.abc import Mapping

PIECES = {
    "first": case_study(title="Out already", publish_on="2026-01-15"),
    "second": case_study(title="Space to think", publish_on="2026-01-29"),
}


def build_of(at: str, changed: Mapping[str, str] | None = None) -> bytes:
    """Return the `build.json` of the publication, with some files changed, at an instant."""
    judgement = judgement_of({**publication(**PIECES), **(changed or {})}, at)
    columns = public_columns(
        judgement.collection.columns,
        at=judgement.release.at,
        published=judgement.release.pieces,
        held=held_slots(judgement.collection.entries),
    )
    return build_json(judgement.release, columns)
