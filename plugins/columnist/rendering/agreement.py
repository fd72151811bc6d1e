"""How a piece was anonymised and agreed, in the sentences that stand under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.domain.client import AliasIs
from columnist.domain.consent import Basis, Scope

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.domain.case_study import CaseStudy

_BASES = {
    Basis.WRITTEN: "The client agreed in writing that this story is published.",
    Basis.VERBAL: "The client agreed, by word of mouth, that this story is published.",
    Basis.COMPOSITE: (
        "This is a composite: it is put together from what several people brought to coaching, and "
        "nobody in it is one real person."
    ),
}
_ALIASES = {
    AliasIs.INVENTED: "{alias} is not the client's real name.",
    AliasIs.INITIALS: "{alias} stands for the client's initials.",
    AliasIs.FIRST_NAME: "{alias} is the client's first name.",
}


def agreement_of(study: CaseStudy) -> tuple[str, ...]:
    """Return what readers are told about consent and anonymity, a sentence each."""
    return tuple(_sentences(study))


def _sentences(study: CaseStudy) -> Iterator[str]:
    consent, client = study.consent, study.client
    if consent is None:
        return
    if consent.basis is Basis.REPRINT:
        yield from _origin(study)
        return
    yield _BASES[consent.basis]
    if consent.approved_text is not None:
        yield "The client has read and signed off the text as it stands here."
    if consent.basis is Basis.COMPOSITE:
        return
    if consent.scope is Scope.IDENTIFIABLE:
        yield "The client chose to be recognisable."
    else:
        yield "Names, places and details by which the client could be recognised have been changed."
    if client and client.alias and client.alias_is:
        yield _ALIASES[client.alias_is].format(alias=client.alias)


def _origin(study: CaseStudy) -> Iterator[str]:
    if study.source is None:
        return
    when = f", {study.source.published_on}" if study.source.published_on else ""
    yield f"First published in {study.source.publication.rstrip('.')}{when}."
    rights = study.source.rights
    yield rights if rights.endswith((".", "!", "?")) else f"{rights}."
