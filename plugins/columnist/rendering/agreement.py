"""How a piece was anonymised and agreed, in the sentences that stand under it.

And what the client is told, before it is published, of how much of the real name readers will see.
Both say the same of one piece, so that a letter never promises what the page denies.
"""

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
_HIDDEN = "Your real name is not published and stands in none of these files."
_OTHERWISE_HIDDEN = "No other part of your name is, and none stands in these files."
_HIDDEN_NAMES = {
    AliasIs.INVENTED: _HIDDEN,
    AliasIs.INITIALS: f"Your initials are published: {{alias}}. {_OTHERWISE_HIDDEN}",
    AliasIs.FIRST_NAME: f"Your first name is published: {{alias}}. {_OTHERWISE_HIDDEN}",
    None: f"The name {{alias}} is published. If it is yours: {_OTHERWISE_HIDDEN.lower()}",
}
_CHOSEN = "You chose to be recognisable: readers may see from the story who you are."
_LOOK = "Please see if your real name stands in it, and if you want it to."
_LOOK_FOR_MORE = "Please see if more of your name stands in the story, and if you want it to."
_OPEN_NAMES = {
    AliasIs.INVENTED: f"{{alias}} is not your real name. {_LOOK}",
    AliasIs.INITIALS: f"Your initials are published: {{alias}}. {_LOOK_FOR_MORE}",
    AliasIs.FIRST_NAME: f"Your first name is published: {{alias}}. {_LOOK_FOR_MORE}",
    None: f"The name {{alias}} is published. {_LOOK}",
}
_NAMES_OF_SEVERAL = {
    AliasIs.INITIALS: "The initials of one of you are published: {alias}.",
    AliasIs.FIRST_NAME: "The first name of one of you is published: {alias}.",
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


def name_as_told(study: CaseStudy) -> str:
    """Return what the client is told of the real name, for what was agreed and what the alias is.

    Where the client chose to be recognisable, nothing is promised of the text: the name may stand
    in it, by the client's own wish.
    """
    consent, client = study.consent, study.client
    alias = client.alias if client else None
    alias_is = client.alias_is if client else None
    if consent is not None and consent.basis is Basis.COMPOSITE:
        told = _NAMES_OF_SEVERAL.get(alias_is) if alias_is and alias else None
        told = f"{told} No other real name is, and none stands in these files." if told else _HIDDEN
    elif consent is not None and consent.scope is Scope.IDENTIFIABLE:
        told = f"{_CHOSEN} {_OPEN_NAMES[alias_is] if alias else _LOOK}"
    else:
        told = _HIDDEN_NAMES[alias_is] if alias else _HIDDEN
    return told.format(alias=alias)


def _origin(study: CaseStudy) -> Iterator[str]:
    if study.source is None:
        return
    when = f", {study.source.published_on}" if study.source.published_on else ""
    yield f"First published in {study.source.publication.rstrip('.')}{when}."
    rights = study.source.rights
    yield rights if rights.endswith((".", "!", "?")) else f"{rights}."
