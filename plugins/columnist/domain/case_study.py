"""One case study as its front matter tells it: the one definition of each of its fields.

From these models come the validator, the JSON Schema and the manual's reference. Nothing here
knows a file, a slot or what is public.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field, GetJsonSchemaHandler, model_validator

from columnist.domain.client import Client
from columnist.domain.consent import Consent
from columnist.domain.entity import Entity
from columnist.domain.values import Count, Day, Flag, Id, Line, Number, Prose, SitePath

if TYPE_CHECKING:
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

MOST_THEMES = 5
MOST_TAGS = 10
MOST_TAKEAWAYS = 3


class Status(StrEnum):
    """How far the editor has come with a piece."""

    DRAFT = "draft"
    REVIEW = "review"
    APPROVED = "approved"
    WITHDRAWN = "withdrawn"


class Does(StrEnum):
    """What a coaching question does for the client."""

    RELATION = "relation"
    PURPOSE = "purpose"
    ASSUMPTION = "assumption"
    PERSPECTIVE = "perspective"
    STRENGTH = "strength"
    CHOICE = "choice"
    ACTION = "action"
    EVIDENCE = "evidence"


class Mode(StrEnum):
    """How a piece goes: `gone` leaves a note at its address, `vanish` leaves nothing."""

    GONE = "gone"
    VANISH = "vanish"


class Question(Entity):
    """A coaching question in the coach's exact words. A text alone is the question."""

    text: Line = Field(examples=["What are you assuming that your boss knows about you?"])
    """The question, word for word as it stands in the body."""
    theme: Id | None = Field(default=None, examples=["appraisal"])
    """The theme it belongs to; the piece's main theme if not given."""
    does: Does | None = Field(default=None, examples=["assumption"])
    """What the question does for the client."""

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:  # noqa: ANN401
        return {"text": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> JsonSchemaValue:
        return {"anyOf": [{"type": "string"}, handler(core_schema)]}


class Origin(Entity):
    """Where a reprinted piece first appeared, as far as it is known."""

    publication: Line = Field(examples=["A magazine for managers in health care"])
    """What it appeared in."""
    published_on: Line | None = Field(default=None, examples=["2008-04-10"])
    """When it appeared: a day, a month, a year, or words where more is not known."""
    rights: Line = Field(examples=["Retold by kind permission"])
    """Who holds the rights and on what terms it is shown here."""


class Correction(Entity):
    """Something that was put right after the piece appeared."""

    on: Day = Field(examples=["2026-05-02"])
    """The day of the correction."""
    note: Line = Field(examples=["The number of sessions was three, not two."])
    """What was put right."""


class Withdrawal(Entity):
    """When and how a piece was taken back."""

    on: Day | None = Field(default=None, examples=["2026-10-12"])
    """The day it was taken back."""
    mode: Mode = Field(default=Mode.VANISH, examples=["gone"])
    """`gone` leaves a short note at the address, `vanish` (the default) nothing at all."""
    note: Line | None = Field(default=None, examples=["Withdrawn at the client's request."])
    """What the note says; nothing of the story."""


class Allowance(Entity):
    """An exception to a rule, for this piece alone."""

    code: Id = Field(examples=["calendar-date"])
    """The code of the diagnostic."""
    reason: Line = Field(examples=["The date of a public event, named by the client's wish."])
    """Why it is well here."""


class Commentary(Entity):
    """A second voice: a supervisor, another coach, or the client."""

    by: Line = Field(examples=["priya-raman"])
    """An id from `people.yml`, or `client`."""
    text: Prose = Field(examples=["What strikes me is the pause before the second question."])
    """What they say, in Markdown."""


class CaseStudy(Entity):
    """The front matter of a case study."""

    title: Line = Field(examples=["Space to think"])
    """The title."""
    coaches: Annotated[tuple[Id, ...], Field(min_length=1)] = Field(examples=[["dorothy-larios"]])
    """Ids of the coaches from `people.yml`."""
    standfirst: Line | None = Field(
        default=None,
        examples=["A hospital manager had 2,000 emails and no time to think."],
    )
    """One or two sentences under the title."""
    status: Status = Field(default=Status.DRAFT, examples=["review"])
    """`draft` (if not given), `review`, `approved` or `withdrawn`."""
    publish_on: Day | None = Field(default=None, examples=["2026-04-09"])
    """The slot; absent while the piece is not planned."""
    off_cadence: Flag = Field(default=False, examples=[True])
    """Whether the day need not be a slot of the column."""
    priority: Number | None = Field(default=None, examples=[1])
    """A whole number; smaller is planned sooner."""
    themes: tuple[Id, ...] = Field(
        default=(),
        max_length=MOST_THEMES,
        examples=[["confidence", "email-overload"]],
    )
    """One to five ids from `vocabulary.yml`; the first is the main one."""
    tags: tuple[Line, ...] = Field(
        default=(),
        max_length=MOST_TAGS,
        examples=[["nhs", "first year in post"]],
    )
    """Free words, at most ten."""
    client: Client | None = None
    """Who the story is about."""
    sessions: Count | None = Field(default=None, examples=[2])
    """How many times coach and client met."""
    questions: tuple[Question, ...] = ()
    """The coach's exact words; each must occur in the body."""
    outcomes: tuple[Line, ...] = Field(
        default=(),
        examples=[["From about 2,000 emails in the inbox to 900"]],
    )
    """What changed."""
    takeaways: tuple[Line, ...] = Field(
        default=(),
        max_length=MOST_TAKEAWAYS,
        examples=[["Asking an administrator for help was the whole solution."]],
    )
    """What a reader may take along, at most three."""
    consent: Consent | None = None
    """What the client agreed to."""
    source: Origin | None = None
    """Where a reprint first appeared."""
    commentary: Commentary | None = None
    """A second voice."""
    corrections: tuple[Correction, ...] = ()
    """What was put right after the piece appeared."""
    aliases: tuple[SitePath, ...] = Field(default=(), examples=[["/coaching/old-name/"]])
    """Old paths of this piece; they lead to it."""
    withdrawn: Withdrawal | None = None
    """When and how the piece was taken back."""
    allow: tuple[Allowance, ...] = ()
    """Exceptions to the anonymity rules, each with its reason."""

    @property
    def main_theme(self) -> str | None:
        """The id of the first theme, where there is one."""
        return self.themes[0] if self.themes else None

    @property
    def is_withdrawn(self) -> bool:
        """Whether the editor or the client took it back."""
        taken_back = self.consent is not None and self.consent.withdrawn_on is not None
        return self.status is Status.WITHDRAWN or taken_back
