"""Names that readers would take for each other: of columns, people, themes, tags and pieces."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from columnist.domain.appearance import appearance_of, letters_drawn_alike
from columnist.domain.diagnostic import Diagnostic, problem, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from columnist.catalogue.collection import Collection
    from columnist.content.salvage import Loc
    from columnist.content.wording import Sheet
    from columnist.domain.source import Place


class _Name(NamedTuple):
    """A name where it stands, and the id of what has it."""

    text: str
    sheet: Sheet
    loc: Loc
    owner: str

    @property
    def place(self) -> Place:
        """Where it stands; worked out for the few that clash."""
        return self.sheet.place(self.loc)


def look_alike_faults(collection: Collection) -> list[Diagnostic]:
    """Return every name that looks like another of its kind."""
    vocabulary, people = collection.vocabulary, collection.people
    columns = (
        _Name(column.column.title, column.sheet, ("title",), column.id)
        for column in collection.columns
    )
    persons = (
        _Name(person.name, collection.people_sheet, ("people", name, "name"), name)
        for name, person in people.people.items()
    )
    themes = (
        _Name(theme.title, collection.vocabulary_sheet, ("themes", name, "title"), name)
        for name, theme in vocabulary.themes.items()
        if not theme.replaced_by
    )
    return [
        *_clashes("column title", columns, several="columns"),
        *_clashes("name", persons, several="people"),
        *_clashes("theme title", themes, several="themes"),
        *_clashes("tag", _tags(collection)),
        *_clashes("title", _titles(collection)),
    ]


def _tags(collection: Collection) -> Iterator[_Name]:
    """Yield the tags; those with one slug are one owner, whose clash is told elsewhere."""
    for entry in collection.in_order:
        for number, tag in enumerate(entry.study.tags):
            slug = collection.tag_slug(tag)
            if slug:
                yield _Name(tag, entry.sheet, ("tags", number), slug)


def _titles(collection: Collection) -> Iterator[_Name]:
    """Yield the titles; a title that comes again letter for letter is its editor's choice."""
    for entry in collection.in_order:
        if not entry.diagnostics or entry.study.title != "Untitled":
            yield _Name(entry.study.title, entry.sheet, ("title",), entry.study.title)


def _clashes(what: str, names: Iterable[_Name], *, several: str = "") -> Iterator[Diagnostic]:
    """Yield the clashes of names; of `several` things each needs a name of its own."""
    first: dict[str, _Name] = {}
    for name in names:
        other = first.setdefault(appearance_of(name.text), name)
        if other.owner == name.owner:
            continue
        where = f"line {other.place.line}"
        if other.place.path != name.place.path:
            where = f"{other.place.path}, {where}"
        message = f"The {what} {quoted(name.text)} looks like {quoted(other.text)} in {where}."
        hint = _cure(name.text, other.text, is_for_both=not several)
        if name.text == other.text:
            kind = what.rpartition(" ")[2]
            message = f"Two {several} have the {kind} {quoted(name.text)}, here and in {where}."
            hint = f"Give one of them another {kind}."
        yield problem("name-clash", name.place, message, hint=hint)


def _cure(*names: str, is_for_both: bool) -> str:
    drawn_alike = "".join(map(letters_drawn_alike, names))
    if drawn_alike:
        letter = unicodedata.name(drawn_alike[0], "of another alphabet").capitalize()
        return f"{quoted(drawn_alike[0])} is the {letter}; type the name again on your keyboard."
    if is_for_both:
        return "Write both alike if they mean the same; else tell them apart by a word."
    return "Tell them apart by a word."
