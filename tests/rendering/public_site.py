"""A small publication made public, and the facts of the site on which it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.public_schedule import PublicColumn, held_slots, public_columns
from columnist.rendering.site import SiteFacts
from tests.building import judgement_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from columnist.catalogue.release import Release

SITE = SiteFacts("Second Thursday", "https://example.org/second-thursday/")
MOVED_SITE = SiteFacts("Second Thursday", "https://stories.example.net/")
UNREAD = "Nobody has read this yet"
ATTACK = "A & B <c> \"d\" ]]> </script><script>alert('e')</script>"


def public(
    files: Mapping[str, str | bytes], at: str = "2026-04-15"
) -> tuple[Release, tuple[PublicColumn, ...]]:
    """Return what is public of a publication at a day or an instant, with its schedules."""
    judgement = judgement_of(files, at)
    columns = public_columns(
        judgement.release.columns,
        at=judgement.release.at,
        published=judgement.release.pieces,
        held=held_slots(judgement.collection.entries),
    )
    return judgement.release, columns
