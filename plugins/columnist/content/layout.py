"""What a path of the content folder is: a piece, a picture, a column's settings, or unknown.

Judges names alone; what the files hold is for the readers.
"""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

from columnist.domain.diagnostic import Diagnostic, problem, quoted
from columnist.domain.slug import file_slug_of, is_slug
from columnist.domain.source import Place

RESERVED_COLUMNS = frozenset(
    {
        "themes",
        "tags",
        "questions",
        "people",
        "browse",
        "assets",
        "page",
        "schedule",
        "search",
        "pagefind",
    }
)
RESERVED_SLUGS = frozenset({"schedule", "page"})
PICTURE_ENDINGS = (".jpg", ".jpeg", ".png", ".webp")
OTHER_PICTURES = (".avif", ".bmp", ".gif", ".heic", ".heif", ".svg", ".tif", ".tiff")
"""Endings of pictures that are not taken."""
LARGEST_PICTURE = 20 * 1024 * 1024

_DEPTH_OF_PICTURES = 2


class Role(Enum):
    """What a file of the content folder is for."""

    VOCABULARY = auto()
    PEOPLE = auto()
    COLUMN = auto()
    PIECE = auto()
    PICTURE = auto()


class Spot(NamedTuple):
    """A file's part in the publication: its role, and the column and slug that it belongs to."""

    role: Role
    column: str = ""
    slug: str = ""


def is_content(relative: str) -> bool:
    """Whether a path below the content folder is content: no part begins with `_` or `.`."""
    return not any(part.startswith(("_", ".")) for part in relative.split("/"))


@lru_cache(maxsize=8192)
def spot_of(relative: str) -> Spot | None:
    """Return the part that a file plays by its path below the content folder, if any."""
    spot: Spot | None = None
    match relative.split("/"):
        case ["vocabulary.yml"]:
            spot = Spot(Role.VOCABULARY)
        case ["people.yml"]:
            spot = Spot(Role.PEOPLE)
        case [column, "column.yml"]:
            spot = Spot(Role.COLUMN, column)
        case [column, name] if name.endswith(".md") and name != "index.md":
            spot = Spot(Role.PIECE, column, name.removesuffix(".md"))
        case [column, slug, "index.md"]:
            spot = Spot(Role.PIECE, column, slug)
        case [column, slug, name] if name.lower().endswith(PICTURE_ENDINGS):
            spot = Spot(Role.PICTURE, column, slug)
    return spot


def has_address(column: str, slug: str) -> bool:
    """Tell whether a page can stand under the names of a column and a piece."""
    are_free = column not in RESERVED_COLUMNS and slug not in RESERVED_SLUGS
    return are_free and is_slug(column) and is_slug(slug)


def name_faults(path: str, relative: str) -> list[Diagnostic]:
    """Return what is wrong with the names in a path: alphabet, reserved words, unknown files.

    What is wrong with a folder's name is told at the folder, alike for every file in it.
    """
    spot = spot_of(relative)
    if spot is None:
        is_beside_text = relative.count("/") == _DEPTH_OF_PICTURES and is_other_picture(relative)
        name = relative.rpartition("/")[2]
        return [format_fault(name, Place(path)) if is_beside_text else _unknown(path, relative)]
    folder = path.removesuffix(relative) + spot.column
    faults = []
    if spot.column and not is_slug(spot.column):
        faults.append(_misnamed(folder, spot.column))
    if spot.slug and not is_slug(spot.slug):
        is_alone = spot.role is Role.PIECE and relative.count("/") == 1
        faults.append(_misnamed(path if is_alone else f"{folder}/{spot.slug}", spot.slug))
    if spot.role is Role.COLUMN and spot.column in RESERVED_COLUMNS:
        faults.append(_reserved(path, spot.column, "column"))
    if spot.role is Role.PIECE and spot.slug in RESERVED_SLUGS:
        faults.append(_reserved(path, spot.slug, "case study"))
    if spot.role is Role.PICTURE:
        faults += _picture_name_faults(path, relative.rpartition("/")[2])
    return faults


def _picture_name_faults(path: str, name: str) -> list[Diagnostic]:
    stem, _, ending = name.rpartition(".")
    if is_slug(stem) and ending.islower():
        return []
    better = file_slug_of(stem)
    return [_misnamed(path, name, f"{better}.{ending.lower()}" if better else "")]


def is_other_picture(name: str) -> bool:
    """Tell whether a name ends like that of a picture which is not taken."""
    return name.lower().endswith(OTHER_PICTURES)


def format_fault(name: str, place: Place) -> Diagnostic:
    """Return the fault that a picture of another format is, with its cure."""
    stem, _, ending = name.rpartition(".")
    is_drawn = ending.lower() == "svg"
    cure = "Export it as PNG" if is_drawn else "Save it as PNG, JPEG or WebP"
    better = f"{file_slug_of(stem) or 'picture'}.{'png' if is_drawn else 'jpg'}"
    message = f"The picture {quoted(name)} is not shown: only PNG, JPEG and WebP are taken."
    hint = f"{cure}, for example as {better}, and show that one."
    return problem("unreadable-picture", place, message, hint=hint)


def _misnamed(path: str, name: str, better: str | None = None) -> Diagnostic:
    message = f"The name {quoted(name)} cannot stand in an address."
    rule = "small letters a to z, digits and single hyphens, at most 80."
    better = file_slug_of(name) if better is None else better
    hint = f'Rename it to "{better}": {rule}' if better else f"Use {rule}"
    return problem("invalid-name", Place(path), message, hint=hint)


def _reserved(path: str, name: str, what: str) -> Diagnostic:
    message = f"A {what} cannot be called {quoted(name)}: the site has a page of its own there."
    return problem("reserved-name", Place(path), message, hint="Choose another name.")


def _unknown(path: str, relative: str) -> Diagnostic:
    name = relative.rpartition("/")[2]
    message = f"The file {quoted(name)} is no part of a publication, so nothing is done with it."
    return problem("unknown-file", Place(path), message, hint=_cure(relative))


def _cure(relative: str) -> str:
    depth, name = relative.count("/"), relative.rpartition("/")[2].lower()
    if name.endswith((*PICTURE_ENDINGS, *OTHER_PICTURES)):
        return (
            "Make the case study a folder with its text as index.md, and put the picture beside it"
            + (", saved as PNG, JPEG or WebP." if is_other_picture(name) else ".")
        )
    if name.endswith(".md") and depth == 0:
        return "Move it into the folder of a column."
    if name.endswith(".md"):
        return "A case study is COLUMN/SLUG.md, or COLUMN/SLUG/index.md with its pictures."
    if name.endswith((".yaml", ".yml")):
        return "Known are vocabulary.yml, people.yml and column.yml in the folder of each column."
    if name.endswith((".doc", ".docx", ".odt", ".rtf")):
        return "Copy its text into a Markdown file; the document itself stays with you."
    return "Take it away, or give it a name that begins with _ if it has to stay."
