"""One case study as its front matter tells it: the one definition of each of its fields.

From these models come the validator, the JSON Schema and the manual's reference. Nothing here
knows a file, a slot or what is public.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Final

from pydantic import Field, GetJsonSchemaHandler, model_validator

from columnist.domain.client import Client
from columnist.domain.code import ANONYMITY_CODES
from columnist.domain.consent import Consent
from columnist.domain.entity import Entity, text_or_group
from columnist.domain.texts import Line, Name, Prose
from columnist.domain.values import ONCE_EACH, Day, Flag, Id, SitePath
from columnist.domain.whole_number import Count, Number

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

    text: Line = Field(
        description="The question, word for word as it stands in the body.",
        examples=["What are you assuming that your boss knows about you?"],
    )
    theme: Id | None = Field(
        description="The theme under which it is listed; the main theme if not given.",
        default=None,
        examples=["appraisal"],
    )
    does: Does | None = Field(
        description="What the question does for the client.", default=None, examples=["assumption"]
    )

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:  # noqa: ANN401
        return {"text": value} if isinstance(value, str) else value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> JsonSchemaValue:
        return text_or_group(handler(core_schema), "text")


class Origin(Entity):
    """Where a reprinted piece first appeared, as far as it is known."""

    publication: Line = Field(
        description="What it appeared in.", examples=["A magazine for managers in health care"]
    )
    published_on: Name | None = Field(
        description="When it appeared: a day, a month, a year, or words where more is not known.",
        default=None,
        examples=["2008-04-10"],
    )
    rights: Line = Field(
        description="Who holds the rights and on what terms it is shown here.",
        examples=["Retold by kind permission"],
    )


class Correction(Entity):
    """Something that was put right after the piece appeared."""

    on: Day = Field(description="The day of the correction.", examples=["2026-05-02"])
    note: Line = Field(
        description="What was put right.", examples=["The number of sessions was three, not two."]
    )


class Withdrawal(Entity):
    """When and how a piece was taken back."""

    on: Day | None = Field(
        description="The day it was taken back.", default=None, examples=["2026-10-12"]
    )
    mode: Mode = Field(
        description=(
            "`gone` leaves a short note at the address, `vanish` (the default) nothing at all."
        ),
        default=Mode.VANISH,
        examples=["gone"],
    )
    note: Line | None = Field(
        description="What the note says: nothing of the story, and no name.",
        default=None,
        examples=["Withdrawn at the client's request."],
    )


class Allowance(Entity):
    """An exception to a rule, for this piece alone."""

    code: Id = Field(
        description="The code in brackets at the end of the message.",
        examples=["calendar-date"],
        json_schema_extra={"enum": [*sorted(ANONYMITY_CODES)]},
    )
    reason: Line = Field(
        description="Why it is well here.",
        examples=["The date of a public event, named by the client's wish."],
    )


class Commentary(Entity):
    """A second voice: a supervisor, another coach, or the client."""

    by: Name = Field(description="An id from `people.yml`, or `client`.", examples=["client"])
    text: Prose = Field(
        description="What they say, in Markdown.",
        examples=["What strikes me is the pause before the second question."],
    )


def names_title(note: str, title: str) -> bool:
    """Tell whether a note holds a title of two words or more, whatever its letters and marks.

    >>> names_title("We took back 'The late reply'.", "The Late Reply!")
    True
    >>> names_title("A change was asked for.", "Change")
    False
    """
    said, sought = (re.findall(r"[^\W_]+", text.casefold()) for text in (note, title))
    return len(sought) > 1 and f" {' '.join(sought)} " in f" {' '.join(said)} "


COMPLETED_LATER: Final = frozenset({"consent", "source", "commentary"})
"""The groups that may be begun in a draft: what they need is asked for from `approved` on."""
UNFINISHED: Final = (Status.DRAFT, Status.REVIEW)
"""How far a piece has come in which they may be."""


class CaseStudy(Entity):
    """The front matter of a case study."""

    title: Name = Field(description="The title.", examples=["Space to think"])
    coaches: Annotated[tuple[Id, ...], ONCE_EACH, Field(min_length=1)] = Field(
        description="Ids of the coaches from `people.yml`.", examples=[["dorothy-larios"]]
    )
    standfirst: Line | None = Field(
        description="One or two sentences under the title and in lists. Needed for approval.",
        default=None,
        examples=["A hospital manager had 2,000 emails and no time to think."],
    )
    status: Status = Field(
        description=(
            "How far it has come: `draft` (if not given), `review`, `approved` or `withdrawn`."
        ),
        default=Status.DRAFT,
        examples=["review"],
    )
    publish_on: Day | None = Field(
        description="The slot in which it appears; absent while it is not planned.",
        default=None,
        examples=["2026-04-09"],
    )
    off_cadence: Flag = Field(
        description="Whether the day need not be a slot of the column.",
        default=False,
        examples=[True],
    )
    priority: Number | None = Field(
        description="Which of several without a day is planned first: the smaller number.",
        default=None,
        examples=[1],
    )
    themes: Annotated[tuple[Id, ...], ONCE_EACH] = Field(
        description=(
            "One to five ids from `vocabulary.yml`; the first is the main one. Needed for approval."
        ),
        default=(),
        max_length=MOST_THEMES,
        examples=[["confidence", "email-overload"]],
    )
    tags: Annotated[tuple[Name, ...], ONCE_EACH] = Field(
        description="Free words under which it can be found, at most ten.",
        default=(),
        max_length=MOST_TAGS,
        examples=[["NHS", "first year in post"]],
    )
    client: Client | None = Field(
        description="Who the story is about. Needed for approval.",
        default=None,
        examples=[{"alias": "JP", "alias_is": "invented", "role": "senior-manager"}],
    )
    sessions: Count | None = Field(
        description="How many times coach and client met.", default=None, examples=[2]
    )
    questions: tuple[Question, ...] = Field(
        description=(
            "The coach's exact words; each must occur in the body. Needed for approval, unless "
            "there are outcomes."
        ),
        default=(),
        examples=[["How do you relate to details?"]],
    )
    outcomes: tuple[Line, ...] = Field(
        description="What changed. Needed for approval, unless there are questions.",
        default=(),
        examples=[["From about 2,000 emails in the inbox to 900"]],
    )
    takeaways: tuple[Line, ...] = Field(
        description="What a reader may take along, at most three.",
        default=(),
        max_length=MOST_TAKEAWAYS,
        examples=[["Asking an administrator for help was the whole solution."]],
    )
    consent: Consent | None = Field(
        description="What the client agreed to. Needed for approval.",
        default=None,
        examples=[{"basis": "composite", "scope": "anonymised"}],
    )
    source: Origin | None = Field(
        description="Where it first appeared. Needed for a reprint.",
        default=None,
        examples=[{"publication": "A magazine", "rights": "Retold by kind permission"}],
    )
    commentary: Commentary | None = Field(
        description="A second voice, under the story.",
        default=None,
        examples=[{"by": "client", "text": "I still ask myself that question."}],
    )
    corrections: tuple[Correction, ...] = Field(
        description="What was put right after the piece appeared.",
        default=(),
        examples=[[{"on": "2026-05-02", "note": "There were three sessions."}]],
    )
    aliases: tuple[SitePath, ...] = Field(
        description="Old paths of this piece; they lead to it.",
        default=(),
        examples=[["/coaching/old-name/"]],
    )
    withdrawn: Withdrawal | None = Field(
        description="When and how the piece was taken back.",
        default=None,
        examples=[{"on": "2026-10-12", "mode": "gone"}],
    )
    allow: tuple[Allowance, ...] = Field(
        description="Exceptions to the anonymity rules, each with its reason.",
        default=(),
        examples=[[{"code": "calendar-date", "reason": "The day of a public event."}]],
    )

    @property
    def main_theme(self) -> str | None:
        """The id of the first theme, where there is one."""
        return self.themes[0] if self.themes else None

    @property
    def is_withdrawn(self) -> bool:
        """Whether the editor or the client took it back."""
        taken_back = self.consent is not None and self.consent.withdrawn_on is not None
        return self.status is Status.WITHDRAWN or taken_back
