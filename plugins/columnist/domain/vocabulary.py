"""The controlled words: themes, roles, settings, sectors, and the slugs of unusual tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field, GetJsonSchemaHandler, model_validator

from columnist.domain.entity import Entity
from columnist.domain.values import Flag, Id, Line

if TYPE_CHECKING:
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema


class Theme(Entity):
    """What a client brought: the readers' way in."""

    title: Line = Field(examples=["Confidence"])
    """The theme as readers see it."""
    description: Line | None = Field(
        default=None,
        examples=["Trusting your own judgement, and saying so."],
    )
    """A sentence or two in which a reader recognises the worry."""
    synonyms: tuple[Line, ...] = Field(default=(), examples=[["self-doubt", "self-belief"]])
    """Other words that readers use for it; search finds the theme by them."""
    related: tuple[Id, ...] = Field(default=(), examples=[["speaking-up"]])
    """Ids of themes that lie near."""
    replaced_by: Id | None = Field(default=None, examples=["email-overload"])
    """The id that took this one's place; the old address leads there."""


class Term(Entity):
    """A role, a setting or a sector. A text alone is its title."""

    title: Line = Field(examples=["Senior manager"])
    """The word as readers see it."""
    rare: Flag = Field(default=False, examples=[True])
    """Whether so few people have it that it can point at one of them."""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:  # noqa: ANN401
        return {"title": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> JsonSchemaValue:
        return {"anyOf": [{"type": "string"}, handler(core_schema)]}


class Vocabulary(Entity):
    """All controlled words of a publication."""

    themes: dict[Id, Theme] = Field(default_factory=dict)
    """What clients bring, by id."""
    roles: dict[Id, Term] = Field(
        default_factory=dict, examples=[{"senior-manager": "Senior manager"}]
    )
    """What clients do, by id."""
    settings: dict[Id, Term] = Field(default_factory=dict, examples=[{"hospital": "Hospital"}])
    """Where clients work, by id."""
    sectors: dict[Id, Term] = Field(default_factory=dict, examples=[{"nhs": "NHS"}])
    """The branch that clients work in, by id."""
    tags: dict[Line, Id] = Field(default_factory=dict, examples=[{"C++": "c-plus-plus"}])
    """Slugs for tags that give none, or another one's, of themselves."""
