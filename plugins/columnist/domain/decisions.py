"""What of a case study is not its author's to set: an editor decides it, or a command writes it."""

from __future__ import annotations

from typing import Final

from columnist.domain.case_study import Status

FOR_THE_EDITOR: Final = (
    ("status",),
    ("publish_on",),
    ("off_cadence",),
    ("priority",),
    ("consent", "approved_text"),
    ("consent", "withdrawn_on"),
    ("consent", "reference"),
    ("corrections",),
    ("aliases",),
    ("withdrawn",),
    ("allow",),
)
"""The ways to the fields: an import does not take them, and a submission is not to set them."""

SETTLED_BY_APPROVAL: Final = (
    ("consent", "basis"),
    ("consent", "given_on"),
    ("consent", "scope"),
)
"""The ways to what an author says of the consent, and nobody but the editor once it is approved.

`scope` and `basis` decide which rules of anonymity hold.
"""

FOR_THE_AUTHOR: Final = (Status.DRAFT, Status.REVIEW)
"""How far an author may say that a piece has come."""
