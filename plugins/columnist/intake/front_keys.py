"""The keys of a front matter: our own, those that Jekyll and Hugo use for the same, and the rest.

Each is taken or told as what it is. A key that is known is told with what stands there; of any
other no word is quoted, since it may be the client's real name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from columnist.domain.diagnostic import quoted
from columnist.intake.case_details import take_field
from columnist.intake.details import is_for_the_editor, named_in, row_for, value_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from columnist.intake.details import Names, Row
    from columnist.intake.findings import Findings

WHERE: Final = "its front matter"

_MEANT: Final = {
    "title": ("headline",),
    "coaches": ("author", "authors", "byline", "writer", "author.name", "authors.name"),
    "standfirst": (
        *("description", "summary", "excerpt", "subtitle", "abstract", "lead", "lede", "deck"),
        "dek",
    ),
    "themes": ("category", "categories", "topic", "topics"),
    "tags": ("keyword", "keywords"),
}
_FIELDS: Final = {name: path for path, names in _MEANT.items() for name in names}
"""Which field a key of another program means."""

_ALWAYS_A_DRAFT: Final = "What is imported is always a draft"
_DAY: Final = "The day is for the editor to set"
_ADDRESS: Final = "The address is made from the title"
_LOOKS: Final = "It says to another program how a page looks"
_SAID_OF: Final = {
    _DAY: (
        *("date", "lastmod", "publishdate", "expirydate", "pubdate", "updated", "created"),
        *("modified", "last_modified_at", "published_at", "updated_at", "time"),
    ),
    _ALWAYS_A_DRAFT: ("draft", "published"),
    _ADDRESS: ("slug", "permalink", "url", "redirect_from", "redirect_to", "canonical_url"),
    _LOOKS: (
        *("layout", "type", "template", "weight", "order", "nav_order", "toc", "math", "mathjax"),
        *("comments", "sitemap", "robots", "markup", "output", "outputs", "kind", "menu", "lang"),
        *("language", "locale", "cascade", "image", "images", "cover", "thumbnail", "featured"),
        *("featured_image", "banner", "hero", "header", "hide", "icon", "series", "section"),
        *("sidebar", "pin", "classes", "read_time", "share", "related", "hidden", "search"),
        *("search_exclude", "class", "css", "js", "render_with_liquid", "sticky", "pinned"),
    ),
}
_SAID: Final = {name: said for said, names in _SAID_OF.items() for name in names}
"""What is said of a key of another program that means no field."""

_TELLERS: Final = ("author", "authors")
_BESIDE: Final = ("questions.theme", "questions.does")
"""What stands in the list of questions beside the questions themselves."""
_WITH_NAMES: Final = ("aliases", "allow", "consent", "corrections", "withdrawn")
"""Fields for the editor in which the client's name may stand, by what they are called."""


def take_front(
    found: Findings, fields: Iterable[tuple[str, tuple[str, ...]]], names: Names
) -> None:
    """Take the fields of a front matter, our own first; whatever else stands there is told."""
    others: list[tuple[str, tuple[str, ...]]] = []
    for key, lines in fields:
        own = key.removeprefix("params.")
        if row_for(own):
            take_field(found, own, lines, names, WHERE)
        elif lines:
            others.append((own, lines))
    for key, lines in others:
        _take_other(found, key, lines, names)


def _take_other(found: Findings, key: str, lines: tuple[str, ...], names: Names) -> None:
    name = key.casefold().replace("-", "_")
    row = row_for(_FIELDS.get(name, ""))
    first = name.partition(".")[0]
    if row is not None:
        _take_meant(found, row, key, lines, names)
    elif first != name and is_for_the_editor(first):
        pass  # told with the list that it stands in
    elif is_for_the_editor(key):
        more = "" if first in _WITH_NAMES else f"; it says: {_said(lines)}"
        found.dropped.append(f"{quoted(key)} in {WHERE} is for the editor to set{more}.")
    elif said := _SAID.get(first):
        found.dropped.append(f"{quoted(key)} in {WHERE}: {_said(lines)}. {said}.")
    elif name in _BESIDE or first in _TELLERS:
        found.unplaced.append(f"{quoted(key)} in {WHERE} was not taken: {_said(lines)}")
    else:
        take_field(found, key, lines, names, WHERE)


def _take_meant(found: Findings, row: Row, key: str, lines: tuple[str, ...], names: Names) -> None:
    by = f"from {quoted(key)} in {WHERE}"
    if row.path == "coaches":
        _take_coaches(found, row, key, lines, names)
    elif row.path == "themes":
        said = named_in(row, lines, names)
        known = tuple(
            names.id_for("themes", name) for name in said if names.is_known("themes", name)
        )
        found.add("themes", known, by)
        found.add("tags", tuple(name for name in said if not names.is_known("themes", name)), by)
    elif row.path == "tags":
        found.add("tags", value_of(row, lines, names).taken, by)
    else:
        found.set(row.path, value_of(row, lines, names).taken, by)


def _take_coaches(
    found: Findings, row: Row, key: str, lines: tuple[str, ...], names: Names
) -> None:
    """Take who is known, or written like the name of a person; of the others is told."""
    said = named_in(row, lines, names)
    known = [name for name in said if names.is_known("coaches", name)]
    taken = known or [name for name in said if _is_like_a_person(name)]
    ids = tuple(dict.fromkeys(names.id_for("coaches", name) for name in taken))
    found.set("coaches", ids, f"from {quoted(key)} in {WHERE}")
    for name in said:
        if name in known:
            continue
        cure = names.id_for("coaches", name)
        found.unplaced.append(
            f"{quoted(key)} in {WHERE} names {quoted(name)}, who is not in people.yml. For a "
            f"coach, add there:  {cure}: {{name: {name}}}"
        )


def _is_like_a_person(name: str) -> bool:
    words = re.findall(r"[^\W\d_][\w\u2019'.-]*", name)
    return len(words) > 1 and words[0][0].isupper() and words[-1][0].isupper()


def _said(lines: tuple[str, ...]) -> str:
    return ", ".join(" ".join(line.split()) for line in lines)
