"""What the client agreed to, and how it is known."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from pydantic import Field

from columnist.domain.entity import Entity
from columnist.domain.values import Day, Digest, Opaque

if TYPE_CHECKING:
    from datetime import date


class Basis(StrEnum):
    """What the right to publish rests on."""

    WRITTEN = "written"
    VERBAL = "verbal"
    COMPOSITE = "composite"
    REPRINT = "reprint"

    @property
    def is_given_by_client(self) -> bool:
        """Whether one client gave it, on a day, and may sign off the text."""
        return self in {Basis.WRITTEN, Basis.VERBAL}


class Scope(StrEnum):
    """What the client agreed to show."""

    ANONYMISED = "anonymised"
    IDENTIFIABLE = "identifiable"


class Consent(Entity):
    """The client's agreement. Evidence of it stays outside the publication."""

    basis: Basis = Field(
        description="`written`, `verbal`, `composite` (several clients in one) or `reprint`.",
        examples=["written"],
    )
    given_on: Day | None = Field(
        description=(
            "The day on which it was given, which must have come. Needed for `written` and "
            "`verbal`, and for no other."
        ),
        default=None,
        examples=["2026-03-02"],
    )
    scope: Scope = Field(
        description="`anonymised`, or `identifiable` where the client chose to be known.",
        examples=["anonymised"],
    )
    approved_text: Digest | None = Field(
        description=(
            "The mark of the text that the client saw; `columnist sign-off` writes it. Needed "
            "where the column asks for it."
        ),
        default=None,
        examples=["sha256:v3:" + "0" * 64],
    )
    withdrawn_on: Day | None = Field(
        description="The day on which the client took it back; the piece leaves the site.",
        default=None,
        examples=["2027-01-15"],
    )
    reference: Opaque | None = Field(
        description="A code under which your own files have it; never a name or a path.",
        default=None,
        examples=["2026-017"],
    )

    def is_valid(self, *, on: date) -> bool:
        """Tell whether it has been given by a day, and not been taken back."""
        if self.withdrawn_on is not None:
            return False
        if not self.basis.is_given_by_client:
            return True
        return self.given_on is not None and self.given_on <= on
