"""The client as readers may know them: an alias, and words from the vocabulary."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from columnist.domain.entity import Entity
from columnist.domain.texts import Name
from columnist.domain.values import Id


class AliasIs(StrEnum):
    """Where the alias comes from."""

    INVENTED = "invented"
    INITIALS = "initials"
    FIRST_NAME = "first-name"


class TimeInRole(StrEnum):
    """How long the client had been in the role, in bands so that nobody is pointed at."""

    UNDER_ONE = "under 1 year"
    ONE_TO_TWO = "1-2 years"
    THREE_TO_FIVE = "3-5 years"
    SIX_TO_TEN = "6-10 years"
    OVER_TEN = "over 10 years"


class Level(StrEnum):
    """How far up the client stands, in bands."""

    ENTRY = "entry"
    MIDDLE = "middle"
    SENIOR = "senior"
    EXECUTIVE = "executive"


class Client(Entity):
    """Who the story is about, anonymised."""

    alias: Name | None = Field(
        description="The name that the client has in the story. Needed for approval.",
        default=None,
        examples=["JP"],
    )
    alias_is: AliasIs | None = Field(
        description="Where the alias comes from: `invented`, `initials` or `first-name`.",
        default=None,
        examples=["invented"],
    )
    role: Id | None = Field(
        description="What the client does, by its id in `vocabulary.yml`. Needed for approval.",
        default=None,
        examples=["senior-manager"],
    )
    sector: Id | None = Field(
        description="The branch, by its id in `vocabulary.yml`.", default=None, examples=["nhs"]
    )
    setting: Id | None = Field(
        description="Where the client works, by its id in `vocabulary.yml`.",
        default=None,
        examples=["hospital"],
    )
    level: Level | None = Field(
        description="How far up the client stands, as a band.", default=None, examples=["senior"]
    )
    time_in_role: TimeInRole | None = Field(
        description="How long the client had been in the role, as a band.",
        default=None,
        examples=["under 1 year"],
    )
