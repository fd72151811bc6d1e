"""What could point at a client, judged: traces that nothing explains, and clients seen together.

Whoever is named with consent, or by the publication itself (its people, its words, its contacts),
gives nobody away. A piece's exceptions, under `allow`, are applied here and nowhere else.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.trace_words import told_trace, with_exception
from columnist.content.anonymity.initials import is_initials
from columnist.content.anonymity.titles import TITLES
from columnist.domain.client import AliasIs
from columnist.domain.code import ANONYMITY_CODES, CODES
from columnist.domain.consent import Scope
from columnist.domain.diagnostic import Diagnostic, Severity, nearest, problem, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from columnist.catalogue.collection import Collection
    from columnist.content.entry import Entry
    from columnist.domain.trace import Trace

_WORD = re.compile(r"[^\W\d_]+(?:[-'\u2019][^\W\d_]+)*")
_NAMING = frozenset({"person-name", "named-organisation", "named-place"})
_PLACING = frozenset({"named-organisation", "named-place"})
_OWN_CONTACTS = frozenset({"email-address", "web-profile"})


def anonymity_faults(collection: Collection) -> list[Diagnostic]:
    """Return everything that could point at a client, exceptions taken out."""
    known, twice = _known_words(collection), _namesakes(collection)
    return [
        fault
        for entry in collection.entries
        if entry.is_whole and not entry.study.is_withdrawn
        for fault in _of_entry(collection, entry, known, twice.get(entry.id))
    ]


def _of_entry(
    collection: Collection, entry: Entry, known: _Known, namesake: Entry | None
) -> Iterator[Diagnostic]:
    traces = [trace for trace in entry.traces if not _is_explained(collection, entry, trace, known)]
    alias = _likely_alias(entry, traces)
    traces = [trace for trace in traces if trace is not alias]
    found = [told_trace(trace) for trace in traces]
    found += [*_alias_faults(entry), *_rare_role(collection, entry, traces)]
    found += [_same_alias(entry, namesake)] if namesake else []
    if _is_named_with_consent(entry):
        found = [fault for fault in found if fault.is_error]
    allowed = {allowance.code for allowance in entry.study.allow}
    yield from (fault for fault in found if fault.code not in allowed)
    excused = {alias.code} if alias else set()
    yield from _allowance_faults(entry, {fault.code for fault in found} | excused)


def _is_named_with_consent(entry: Entry) -> bool:
    consent = entry.study.consent
    return consent is not None and consent.scope is Scope.IDENTIFIABLE


class _Known(NamedTuple):
    """The words that a publication prints itself: of its terms and columns, and of its people."""

    terms: frozenset[str]
    people: Mapping[str, frozenset[str]]


def _known_words(collection: Collection) -> _Known:
    words = collection.vocabulary
    texts = [
        term.title
        for group in (words.roles, words.settings, words.sectors)
        for term in group.values()
    ]
    texts += [text for theme in words.themes.values() for text in (theme.title, *theme.synonyms)]
    texts += [column.column.title for column in collection.columns]
    return _Known(
        frozenset(word for text in texts for word in _words(text)),
        {name: frozenset(_words(person.name)) for name, person in collection.people.people.items()},
    )


def _is_explained(collection: Collection, entry: Entry, trace: Trace, known: _Known) -> bool:
    if trace.code in _NAMING:
        return _is_printed(entry, known, frozenset(_words(trace.text)))
    if trace.code in _OWN_CONTACTS:
        own = [column.column.contact for column in collection.columns]
        own += [person.url for person in collection.people.people.values() if person.url]
        return any(trace.text.casefold() in address.casefold() for address in own)
    return False


def _is_printed(entry: Entry, known: _Known, words: frozenset[str]) -> bool:
    """Whether words are terms, name a coach of the piece by any part, or another one by the whole.

    A client may well have the first name of another coach.
    """
    rest = words - known.terms
    if not rest:
        return True
    for name, own in known.people.items():
        if rest <= own and (name in entry.study.coaches or (len(own) > 1 and own <= words)):
            return True
    return False


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.casefold())


def _likely_alias(entry: Entry, traces: list[Trace]) -> Trace | None:
    """Return the trace that is probably the alias, where a piece does not tell that yet.

    It is the name that stands alone, behind no title, and most often in the story.
    """
    if entry.study.client is not None and entry.study.client.alias is not None:
        return None
    single = [
        trace for trace in traces if trace.code == "person-name" and _WORD.fullmatch(trace.text)
    ]
    words = _WORD.findall(entry.body)
    titled = {name for title, name in pairwise(words) if title in TITLES}
    candidates = [trace for trace in single if trace.text not in titled]
    return max(candidates, key=lambda trace: words.count(trace.text), default=None)


def _alias_faults(entry: Entry) -> Iterator[Diagnostic]:
    client = entry.study.client
    if client is None or client.alias is None or not is_initials(client.alias):
        return
    is_misspelt = client.alias_is is None and entry.sheet.typed("client", "alias_is")
    if client.alias_is is AliasIs.INVENTED or is_misspelt:
        return
    if client.alias_is is AliasIs.INITIALS:
        message = (
            f"alias is {quoted(client.alias)}, the client's own initials; "
            "who knows the client will know them."
        )
    else:
        message = f"alias is {quoted(client.alias)}, which may be the client's own initials."
    cure = "Invent a name, or other initials, and write alias_is: invented."
    yield _warning("initials-as-alias", entry, ("client", "alias"), message, cure)


def _rare_role(collection: Collection, entry: Entry, traces: list[Trace]) -> Iterator[Diagnostic]:
    client = entry.study.client
    role = collection.vocabulary.roles.get(client.role or "") if client else None
    placed = next((trace for trace in traces if trace.code in _PLACING), None)
    if role is None or not role.rare or placed is None:
        return
    message = (
        f"Few people are {quoted(role.title)}, and line {placed.place.line} names "
        f"{quoted(placed.text)}: the two together may point at one of them."
    )
    yield _warning(
        "rare-role",
        entry,
        ("client", "role"),
        message,
        "Take the name out, or choose a wider role.",
    )


def _namesakes(collection: Collection) -> Mapping[str, Entry]:
    """Return the earlier piece whose client is called as that of a piece, by the latter's id."""
    first: dict[str, Entry] = {}
    found = {}
    for entry in collection.in_order:
        alias = entry.study.client.alias if entry.study.client else None
        if alias is None or entry.study.is_withdrawn:
            continue
        other = first.setdefault(_said(alias), entry)
        if other.id != entry.id:
            found[entry.id] = other
    return found


def _said(alias: str) -> str:
    """Return an alias as it is said: without accents, dots and gaps, in small letters."""
    plain = unicodedata.normalize("NFKD", alias.casefold())
    return "".join(letter for letter in plain if letter.isalnum())


def _same_alias(entry: Entry, other: Entry) -> Diagnostic:
    alias = entry.study.client.alias if entry.study.client else None
    message = (
        f"alias is {quoted(alias or '')}, as in {other.path}; "
        "readers will take two clients for one."
    )
    return _warning("same-alias", entry, ("client", "alias"), message, "Choose another.")


def _warning(
    code: str, entry: Entry, loc: tuple[str | int, ...], message: str, cure: str
) -> Diagnostic:
    hint = with_exception(cure, code, Severity.WARNING)
    return problem(code, entry.place(*loc), message, hint=hint)


def _allowance_faults(entry: Entry, found: Iterable[str]) -> Iterator[Diagnostic]:
    for number, allowance in enumerate(entry.study.allow):
        code, place = allowance.code, entry.place("allow", number, "code")
        what = entry.sheet.subject(("allow", number))
        if code not in ANONYMITY_CODES:
            close = nearest(code, ANONYMITY_CODES)
            message = f"{what} names {quoted(code)}, which is no rule of anonymity."
            hint = f'Did you mean "{close}"?' if close else _rules_in_words()
            yield problem("unknown-code", place, message, hint=hint)
        elif code not in found and code != "private-name":
            # Whether a private name is there is known only where the private list is.
            yield unused_allowance(entry, number)
        else:
            yield from _made_twice(entry, number)


def _made_twice(entry: Entry, number: int) -> Iterator[Diagnostic]:
    codes = [allowance.code for allowance in entry.study.allow]
    code, first = codes[number], codes.index(codes[number])
    if first < number:
        what = entry.sheet.subject(("allow", number))
        message = f"{what} makes an exception for {quoted(code)}, as item {first + 1} does already."
        place = entry.place("allow", number, "code")
        yield problem("unused-allowance", place, message, hint="Give both reasons in one line.")


def unused_allowance(entry: Entry, number: int) -> Diagnostic:
    """Return the fault that an exception of a piece, by its number from 0 on, is not needed."""
    place = entry.place("allow", number, "code")
    what, code = entry.sheet.subject(("allow", number)), entry.study.allow[number].code
    message = f"{what} makes an exception for {quoted(code)}, which is not found here."
    return problem("unused-allowance", place, message, hint="Take the line away.")


def _rules_in_words() -> str:
    errors = sorted(code for code in ANONYMITY_CODES if CODES[code].severity is Severity.ERROR)
    warnings = sorted(ANONYMITY_CODES.difference(errors))
    return f"Known are {', '.join(warnings)}, and {', '.join(errors)}."
