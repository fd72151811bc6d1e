"""People with a byline: coaches and second voices. Knows nothing of their pieces."""

from __future__ import annotations

from pydantic import Field

from columnist.domain.entity import Entity
from columnist.domain.values import Id, Line, WebAddress


class Person(Entity):
    """Somebody whose name stands over a piece."""

    name: Line = Field(examples=["Dorothy Larios"])
    """The name as it is printed."""
    bio: Line | None = Field(default=None, examples=["Executive coach."])
    """One or two sentences about them."""
    url: WebAddress | None = Field(default=None, examples=["https://example.org/"])
    """Where to read more about them."""


class People(Entity):
    """Everybody with a byline, by id: what `people.yml` holds."""

    people: dict[Id, Person] = Field(default_factory=dict)
    """The people by their ids."""
