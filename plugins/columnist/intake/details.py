"""The fields that an author states: rows of the table "Case details", or keys of a front matter.

The rows come from the models of `domain`, as the template does. What only an editor or a command
decides has no row, and is not taken from a file.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.content.shape import example_of, fields_at, is_list, words_of
from columnist.domain.case_study import CaseStudy
from columnist.domain.days import MONTHS
from columnist.domain.decisions import FOR_THE_EDITOR
from columnist.domain.number_words import NUMBERS
from columnist.domain.slug import slug_of
from columnist.intake.markdown_text import tidy

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pydantic.fields import FieldInfo

TABLE_TITLE: Final = "Case details"

INTRODUCTION: Final = (
    "Fill in the right-hand column as far as you can; an empty row is no fault. Where a row takes "
    "several things, write each on a line of its own. Then write the story below the table. "
    "Write no name of a client, of an employer or of a place anywhere in this file, not even in a "
    "comment: whatever is in the file travels with it."
)
STORY_PLACE: Final = (
    "Delete this paragraph and write the story here. Make sub-headings with the style Heading 1, "
    "and put your questions in quotation marks, exactly as you asked them."
)

_PLAINLY: Final = {
    "Ids of the coaches from `people.yml`": "Your name",
    " ids from `vocabulary.yml`": " of the words below",
    ", by its id in `vocabulary.yml`": "",
    "An id from `people.yml`, or `client`": "Whose voice it is: a name, or client",
    ", in Markdown": "",
    "; each must occur in the body": ", each on a line; each must stand in the story word for word",
    "What changed.": "What changed, each thing on a line.",
}
_HINTS: Final = ("One of: ", "Any of: ", "For example: ")
"""How the template's hints begin, beside what a field means."""

_FOR_THE_EDITOR: Final = frozenset(map(".".join, FOR_THE_EDITOR))
_GROUPS: Final = ("client", "consent", "source", "commentary")
_IN_MARKDOWN: Final = frozenset({"commentary.text"})
_BY_LINE: Final = frozenset({"questions", "outcomes", "takeaways"})
_AND: Final = re.compile(r"\s+(?:and|&)\s+", re.IGNORECASE)
_JOINED: Final = re.compile(rf"{_AND.pattern}|\s*/\s*", re.IGNORECASE)
_DAY: Final = re.compile(r"(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]+),? (\d{4})")


class Row(NamedTuple):
    """A field that an author states: the way to it, what it is called, and what it is for."""

    path: str
    label: str
    meaning: str
    example: str
    words: tuple[str, ...]
    is_list: bool


class Value(NamedTuple):
    """What a field takes of what an author wrote: items of a list, or one text.

    `more` is what was written, where that says more than is taken.
    """

    taken: tuple[str, ...]
    more: str = ""


class Names(NamedTuple):
    """The ids of a publication by what people call them, for each field that takes ids."""

    ids: Mapping[str, Mapping[str, str]]

    def id_for(self, path: str, said: str) -> str:
        """Return the id that a name means; the slug of the name where nothing is called so."""
        return self.ids.get(path, {}).get(_folded(said)) or slug_of(said)

    def is_known(self, path: str, said: str) -> bool:
        """Whether a name as a whole means an id."""
        return _folded(said) in self.ids.get(path, {})


def _rows() -> Iterator[Row]:
    for name, info in fields_at(CaseStudy, ()).items():
        if name in _FOR_THE_EDITOR:
            continue
        if name not in _GROUPS:
            yield _row(name, info)
            continue
        for inner, inner_info in fields_at(CaseStudy, (name,)).items():
            if f"{name}.{inner}" not in _FOR_THE_EDITOR:
                yield _row(f"{name}.{inner}", inner_info)


def _row(path: str, info: FieldInfo) -> Row:
    words = words_of(info.annotation)
    label = path.replace(".", " ").replace("_", " ").capitalize()
    example = "" if words else _example(info)
    return Row(path, label, info.description or "", example, words, is_list(info))


def _example(info: FieldInfo) -> str:
    """Return a field's example as it is written in a document, without the marks of YAML."""
    first = info.examples[0] if info.examples else None
    return ", ".join(map(str, first)) if isinstance(first, list) else example_of(info)


ROWS: Final = tuple(_rows())
"""Every field that an author states, in the order of the schema."""


def row_for(label: str) -> Row | None:
    """Return the field that a label of the table or a key of a front matter means."""
    wanted = _folded(label)
    by_name = {name: row for row in ROWS for name in _names_of(row)}
    return by_name.get(wanted) or by_name.get(wanted.removesuffix("s"))


def meaning_of(row: Row) -> str:
    """Return what a field means, for somebody who knows no file but the Word template."""
    text = row.meaning
    for said, plainly in _PLAINLY.items():
        text = text.replace(said, plainly)
    return text.replace("`", "")


def is_hint(row: Row | None, line: str) -> bool:
    """Whether a line below a label is what the template says to the author there."""
    return line.startswith(_HINTS) or (
        row is not None and line == " ".join(meaning_of(row).split())
    )


def is_group(label: str) -> bool:
    """Whether a label means several fields together: client, consent, source or commentary."""
    return _folded(label) in _GROUPS


def is_for_the_editor(label: str) -> bool:
    """Whether a label or a key means a field that is not taken from an author's file."""
    return _folded(label) in {_folded(path) for path in _FOR_THE_EDITOR} or any(
        label.startswith(f"{path}.") for path in _FOR_THE_EDITOR
    )


def is_in_markdown(row: Row) -> bool:
    """Whether a field is Markdown: paragraphs, lists and links, where others are words alone."""
    return row.path in _IN_MARKDOWN


def _names_of(row: Row) -> Iterator[str]:
    group, _, last = row.path.rpartition(".")
    yield _folded(row.path)
    yield _folded(row.label)
    if group and sum(other.path.endswith(f".{last}") for other in ROWS) == 1:
        yield _folded(last)
    if row.is_list:
        yield _folded(row.path).removesuffix("es" if row.path == "coaches" else "s")


def _folded(text: str) -> str:
    return " ".join(re.sub(r"[^\w]|_", " ", text).casefold().split())


def value_of(row: Row, lines: Iterable[str], names: Names) -> Value:
    """Return what a field takes of what an author wrote in its row."""
    if is_in_markdown(row):
        text = "\n\n".join(line.strip() for line in lines if line.strip())
        return Value((text,) if text else ())
    given = tuple(tidied for line in lines if (tidied := tidy(line)))
    if row.path in names.ids:
        return _ids_in(row, given, names)
    if row.is_list and row.path not in _BY_LINE:
        parts = [part.strip() for line in given for part in re.split(r"[,;]", line)]
        return Value(tuple(part for part in parts if part))
    if row.is_list:
        return Value(tuple(re.sub(r"^\s*(?:[-•*\u2013]|\d+[.)])\s+", "", line) for line in given))
    return _single(row, " ".join(given)) if given else Value(())


def named_in(row: Row, lines: Iterable[str], names: Names) -> list[str]:
    """Return the names of people or words in what an author wrote, one by one."""
    parts = [part.strip() for line in lines for part in re.split(r"[,;]", line)]
    return [name for part in parts if part for name in _joined_in(row, part, names)]


def _ids_in(row: Row, given: tuple[str, ...], names: Names) -> Value:
    said = named_in(row, given, names)
    if not row.is_list and names.is_known(row.path, " ".join(given)):
        said = [" ".join(given)]  # a name with a comma in it
    ids = tuple(dict.fromkeys(names.id_for(row.path, part) for part in said))
    if row.is_list or len(ids) < len(("one", "other")):
        return Value(ids)
    return Value(ids[:1], "; ".join(given))


def _joined_in(row: Row, text: str, names: Names) -> list[str]:
    """Return the names that "and" or a stroke joins, where each is known, or like a person's."""
    if not row.is_list or names.is_known(row.path, text):
        return [text]
    several = [part.strip() for part in _JOINED.split(text)]
    if all(names.is_known(row.path, part) for part in several):
        return several
    several = _AND.split(text) if row.path == "coaches" else [text]
    is_names = all(len(part.split()) > 1 and part[:1].isupper() for part in several)
    return several if is_names else [text]


def _single(row: Row, text: str) -> Value:
    if row.words:
        known = {_folded(word): word for word in row.words}
        return Value((known.get(_folded(text), text),))
    if row.path == "sessions":
        return _number_in(text)
    return Value((_day_in(text) if row.path.endswith("_on") else text,))


def _number_in(text: str) -> Value:
    """Return the first number, in figures; the text as it is where it names none."""
    words = re.findall(r"\w+", text.casefold())
    numbers = [word for word in words if word.isdecimal() or word in NUMBERS]
    if not numbers:
        return Value((text,))
    first = numbers[0]
    taken = str(NUMBERS.index(first) + 1) if first in NUMBERS else first
    is_all = set(words) <= {first, "session", "sessions"}
    return Value((taken,), "" if is_all else text)


def _day_in(text: str) -> str:
    """Return a day with its month in letters as YYYY-MM-DD; figures alone stay as they are."""
    match = _DAY.fullmatch(text.casefold().strip())
    month = next(
        (at for at, name in enumerate(MONTHS, 1) if match and name.lower().startswith(match[2])), 0
    )
    if match is None or not month or len(match[2]) < len("may"):
        return text
    try:
        return date(int(match[3]), month, int(match[1])).isoformat()
    except ValueError:
        return text


def names_of(people: Mapping[str, str], words: Mapping[str, Mapping[str, Iterable[str]]]) -> Names:
    """Return the ids of a publication by name.

    `people` are the names by id; `words` are, for each field, the titles and synonyms by id.
    """
    coaches = {_folded(said): found for found, name in people.items() for said in (found, name)}
    ids = {
        path: {_folded(said): found for found, titles in table.items() for said in (found, *titles)}
        for path, table in words.items()
    }
    return Names({"coaches": coaches, **ids})
