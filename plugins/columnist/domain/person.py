"""People with a byline: coaches and second voices. Knows nothing of their pieces."""

from __future__ import annotations

from typing import Final

from pydantic import Field

from columnist.domain.entity import Entity
from columnist.domain.texts import Line, Name
from columnist.domain.values import Id, WebAddress

YOUR_ID: Final = "your-id"
"""What stands in a draft for the id of a coach who is not among the people yet."""


class Person(Entity):
    """Somebody whose name stands over a piece."""

    name: Name = Field(description="The name as it is printed.", examples=["Dorothy Larios"])
    bio: Line | None = Field(
        description="One or two sentences about them.", default=None, examples=["Executive coach."]
    )
    url: WebAddress | None = Field(
        description="Where to read more about them.",
        default=None,
        examples=["https://example.org/"],
    )


class People(Entity):
    """Everybody with a byline, by id: what `people.yml` holds."""

    people: dict[Id, Person] = Field(
        description="The people by their ids.",
        default_factory=dict,
        examples=[{"dorothy-larios": {"name": "Dorothy Larios"}}],
    )
