"""The client as readers may know them: an alias, and words from the vocabulary."""

from __future__ import annotations

from enum import StrEnum

from pydantic import Field

from columnist.domain.entity import Entity
from columnist.domain.values import Id, Line


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

    alias: Line | None = Field(default=None, examples=["JP"])
    """The name that the client has in the story."""
    alias_is: AliasIs | None = Field(default=None, examples=["invented"])
    """Where the alias comes from: `invented`, `initials` or `first-name`."""
    role: Id | None = Field(default=None, examples=["senior-manager"])
    """What the client does, by its id in `vocabulary.yml`."""
    sector: Id | None = Field(default=None, examples=["nhs"])
    """The branch, by its id in `vocabulary.yml`."""
    setting: Id | None = Field(default=None, examples=["hospital"])
    """Where the client works, by its id in `vocabulary.yml`."""
    level: Level | None = Field(default=None, examples=["senior"])
    """How far up the client stands, as a band."""
    time_in_role: TimeInRole | None = Field(default=None, examples=["under 1 year"])
    """How long the client had been in the role, as a band."""
