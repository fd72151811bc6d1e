"""The controlled words: themes, roles, settings, sectors, and the slugs of unusual tags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pydantic import Field, GetJsonSchemaHandler, model_validator

from columnist.domain.entity import Entity, text_or_group
from columnist.domain.texts import Line, Name
from columnist.domain.values import Flag, Id

if TYPE_CHECKING:
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema


class Theme(Entity):
    """What a client brought: the readers' way in."""

    title: Name = Field(description="The theme as readers see it.", examples=["Confidence"])
    description: Line | None = Field(
        description="A sentence or two in which a reader recognises the worry.",
        default=None,
        examples=["Trusting your own judgement, and saying so."],
    )
    synonyms: tuple[Name, ...] = Field(
        description="Other words that readers use for it; search finds the theme by them.",
        default=(),
        examples=[["self-doubt", "self-belief"]],
    )
    related: tuple[Id, ...] = Field(
        description="Ids of themes that lie near.", default=(), examples=[["speaking-up"]]
    )
    replaced_by: Id | None = Field(
        description="The id that took this one's place; the old address leads there.",
        default=None,
        examples=["email-overload"],
    )


class Term(Entity):
    """A role, a setting or a sector. A text alone is its title."""

    title: Name = Field(description="The word as readers see it.", examples=["Senior manager"])
    rare: Flag = Field(
        description="Whether so few people have it that it can point at one of them.",
        default=False,
        examples=[True],
    )

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:  # noqa: ANN401
        return {"title": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> JsonSchemaValue:
        return text_or_group(handler(core_schema), "title")


class Vocabulary(Entity):
    """All controlled words of a publication."""

    themes: dict[Id, Theme] = Field(
        description="What clients bring, by id.",
        default_factory=dict,
        examples=[{"confidence": {"title": "Confidence"}}],
    )
    roles: dict[Id, Term] = Field(
        description="What clients do, by id.",
        default_factory=dict,
        examples=[{"senior-manager": "Senior manager"}],
    )
    settings: dict[Id, Term] = Field(
        description="Where clients work, by id.",
        default_factory=dict,
        examples=[{"hospital": "Hospital"}],
    )
    sectors: dict[Id, Term] = Field(
        description="The branch that clients work in, by id.",
        default_factory=dict,
        examples=[{"nhs": "NHS"}],
    )
    tags: dict[Name, Id] = Field(
        description="Slugs for tags that give none, or another one's, of themselves.",
        default_factory=dict,
        examples=[{"C++": "c-plus-plus"}],
    )
