"""Slips by which a client could be recognised, in a story that is otherwise ready."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.building import case_study, judgement_of, publication
from tests.threats.attempts import AT, Attempt, refusal

if TYPE_CHECKING:
    from collections.abc import Callable


def said(sentence: str, *, wanted: str) -> Callable[[], str]:
    """The trial of a sentence: it is told, by this code, and stops the piece if it is an error."""

    def outcome() -> str:
        story = f'{sentence}\n\n"How do you relate to details?"'
        judgement = judgement_of(publication(a_piece=case_study(story)), AT)
        told = {fault.code: fault for fault in judgement.diagnostics}
        assert wanted in told, sorted(told)
        assert told[wanted].place.line == 14
        if told[wanted].is_error:
            assert not judgement.release.pieces
            return refusal(judgement.diagnostics)
        return f"Warned, line 14: `{wanted}`"

    return outcome


CLIENTS = (
    Attempt(
        "An address of mail",
        "published",
        said("Write to jane.doe@hospital.example.", wanted="email-address"),
    ),
    Attempt(
        "A number of a telephone",
        "published",
        said("She rang 020 7946 0958 at noon.", wanted="phone-number"),
    ),
    Attempt("A postcode", "published", said("The ward is in SW1A 1AA.", wanted="postcode")),
    Attempt(
        "A street and its number",
        "published",
        said("She lives at 14 Mill Lane.", wanted="street-address"),
    ),
    Attempt(
        "A number of the health service",
        "published",
        said("Her number is 943 476 5919.", wanted="nhs-number"),
    ),
    Attempt(
        "A number of the national insurance",
        "published",
        said("Her number is AB 12 34 56 C.", wanted="ni-number"),
    ),
    Attempt(
        "A day of birth", "published", said("She was born on 3 May 1974.", wanted="birth-date")
    ),
    Attempt(
        "A comment that nobody sees",
        "in the source",
        said("Text <!-- Jane, really --> more.", wanted="hidden-comment"),
    ),
    Attempt(
        "A profile on the web",
        "published",
        said("See https://www.linkedin.com/in/jane-doe for her.", wanted="web-profile"),
    ),
    Attempt(
        "A name of two words",
        "published",
        said("Then Jane Doe came in and sat down.", wanted="person-name"),
    ),
    Attempt(
        "A name with a title", "published", said("Then Dr Okonkwo came in.", wanted="person-name")
    ),
)
