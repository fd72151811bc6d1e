"""The words that entries use, held against the vocabulary, the people and each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.domain.case_study import Status
from columnist.domain.diagnostic import Diagnostic, nearest, problem, quoted
from columnist.domain.person import YOUR_ID

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from columnist.catalogue.collection import Collection
    from columnist.content.entry import Entry
    from columnist.domain.source import Place
    from columnist.domain.vocabulary import Theme

_VOCABULARY = "vocabulary.yml"
_PEOPLE = "people.yml"
CLIENT_VOICE = "client"


def reference_faults(collection: Collection) -> list[Diagnostic]:
    """Return every word that is not known, and every tag that has no page of its own."""
    faults = [fault for entry in collection.entries for fault in _of_entry(collection, entry)]
    return [*faults, *_tag_faults(collection), *_vocabulary_faults(collection)]


def _of_entry(collection: Collection, entry: Entry) -> Iterator[Diagnostic]:
    study, vocabulary = entry.study, collection.vocabulary
    for number, theme in enumerate(study.themes):
        yield from _theme(collection, entry, theme, ("themes", number))
    for number, question in enumerate(study.questions):
        if question.theme:
            yield from _theme(collection, entry, question.theme, ("questions", number, "theme"))
    if study.client:
        for key, known in (
            ("role", vocabulary.roles),
            ("setting", vocabulary.settings),
            ("sector", vocabulary.sectors),
        ):
            word = getattr(study.client, key)
            if word and word not in known and _is_strange(collection, word, f"{key}s"):
                yield _unknown(entry, ("client", key), word, _as_they_are(known), key)
    yield from _people(collection, entry)


def _people(collection: Collection, entry: Entry) -> Iterator[Diagnostic]:
    study, known = entry.study, collection.people.people
    named: list[tuple[str, tuple[str | int, ...]]]
    named = [(coach, ("coaches", number)) for number, coach in enumerate(study.coaches)]
    if study.commentary and study.commentary.by != CLIENT_VOICE:
        named.append((study.commentary.by, ("commentary", "by")))
    for name, loc in named:
        if name == YOUR_ID and name not in known and study.status is Status.DRAFT:
            yield _to_be_named(entry.place(*loc))
        elif name not in known and _is_strange(collection, name, "people"):
            yield _unknown(entry, loc, name, _as_they_are(known), "person")


def _to_be_named(place: Place) -> Diagnostic:
    """Tell of a draft that is yet to name its coach, which holds up nothing."""
    message = f"{quoted(YOUR_ID)} stands for the id of a coach who is not in {_PEOPLE} yet."
    hint = f"Add yourself to {_PEOPLE}, and write your id here."
    return problem("unknown-person", place, message, hint=hint).eased()


def _is_strange(collection: Collection, word: str, group: str) -> bool:
    """Whether a word that is not known is not even in what could not be read of its file."""
    sheet = collection.people_sheet if group == "people" else collection.vocabulary_sheet
    if sheet.path not in collection.unread:
        return True
    names = sheet.names((group,))
    return bool(names) and word not in names


def _theme(
    collection: Collection, entry: Entry, theme: str, loc: tuple[str | int, ...]
) -> Iterator[Diagnostic]:
    known = collection.vocabulary.themes
    if theme not in known:
        if _is_strange(collection, theme, "themes"):
            yield _unknown(entry, loc, theme, _current(known), "theme")
        return
    replaced_by = known[theme].replaced_by
    if replaced_by:
        message = f'The theme "{theme}" has been replaced by "{replaced_by}".'
        yield problem("replaced-theme", entry.place(*loc), message, hint=f'Write "{replaced_by}".')


def _unknown(
    entry: Entry, loc: tuple[str | int, ...], word: str, known: Mapping[str, str], what: str
) -> Diagnostic:
    """Tell of an unknown word; `known` leads from each known one to what is written for it now."""
    file = _PEOPLE if what == "person" else _VOCABULARY
    message = f"The {what} {quoted(word)} is not in {file}."
    close = known.get(nearest(word, known))
    hint = f'Did you mean "{close}"?' if close else _listed(known.values(), what, file)
    return problem(f"unknown-{what}", entry.place(*loc), message, hint=hint)


def _as_they_are(words: Iterable[str]) -> Mapping[str, str]:
    return {word: word for word in words}


def _current(themes: Mapping[str, Theme]) -> Mapping[str, str]:
    """Return the theme to write for each: another where it has been replaced."""
    ends = {name: _end_of_chain(themes, name) for name in themes}
    return {name: end for name, end in ends.items() if end}


def _listed(known: Iterable[str], what: str, file: str) -> str:
    listed = sorted(set(known))
    if not listed:
        return f"Add it to {file}."
    most = 20
    more = f" and {len(listed) - most} more" if len(listed) > most else ""
    return f"Known are: {', '.join(listed[:most])}{more}. A new {what} is added to {file}."


def _tag_faults(collection: Collection) -> Iterator[Diagnostic]:
    owners: dict[str, tuple[str, Entry]] = {}
    for entry in collection.in_order:
        for number, tag in enumerate(entry.study.tags):
            slug = collection.tag_slug(tag)
            if not slug:
                yield _without_slug(entry.place("tags", number), tag)
                continue
            first, owner = owners.setdefault(slug, (tag, entry))
            if first != tag:
                yield _clash(entry.place("tags", number), tag, first, owner)


def _without_slug(place: Place, tag: str) -> Diagnostic:
    message = (
        f"The tag {quoted(tag)} gives no address, because it holds no letter a to z and no digit."
    )
    hint = (
        "Choose another word, or give it an address in vocabulary.yml:  "
        f"tags: {{{quoted(tag)}: its-address}}"
    )
    return problem("tag-without-slug", place, message, hint=hint)


def _clash(place: Place, tag: str, first: str, owner: Entry) -> Diagnostic:
    message = (
        f"The tag {quoted(tag)} would have the same page as {quoted(first)}, "
        f"which stands in {owner.path}."
    )
    hint = (
        f"Write {quoted(first)} here, or give one of them an address of its own in vocabulary.yml "
        "under tags."
    )
    return problem("tag-clash", place, message, hint=hint)


def _vocabulary_faults(collection: Collection) -> Iterator[Diagnostic]:
    themes, sheet = collection.vocabulary.themes, collection.vocabulary_sheet
    for name, theme in themes.items():
        for number, other in enumerate(theme.related):
            if other not in themes and _is_strange(collection, other, "themes"):
                place = sheet.place(("themes", name, "related", number))
                current = _current(themes)
                close = current.get(nearest(other, current))
                hint = f'Did you mean "{close}"?' if close else "Add it, or take it away here."
                message = f"The theme {quoted(other)} is not in {_VOCABULARY}."
                yield problem("unknown-theme", place, message, hint=hint)
        if theme.replaced_by:
            yield from _replacement_faults(collection, name, theme.replaced_by)


def _replacement_faults(collection: Collection, name: str, other: str) -> Iterator[Diagnostic]:
    themes = collection.vocabulary.themes
    if other in themes and not themes[other].replaced_by:
        return
    if other not in themes and not _is_strange(collection, other, "themes"):
        return
    place = collection.vocabulary_sheet.place(("themes", name, "replaced_by"))
    reason = "has been replaced itself" if other in themes else f"is not in {_VOCABULARY}"
    message = f"The theme {quoted(other)} {reason}."
    last = _end_of_chain(themes, other)
    hint = f'Write "{last}".' if last else "Name the theme that readers are to find now."
    yield problem("unknown-theme", place, message, hint=hint)


def _end_of_chain(themes: Mapping[str, Theme], name: str) -> str:
    """Return the theme to which a chain of replacements leads; nothing if it leads nowhere."""
    for _ in themes:
        if name not in themes:
            return ""
        replaced_by = themes[name].replaced_by
        if replaced_by is None:
            return name
        name = replaced_by
    return ""
