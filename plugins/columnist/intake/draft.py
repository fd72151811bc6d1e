"""An imported piece goes into the content folder: a file, or a folder with its pictures.

Writes what is not there yet. A file that is there and differs is an author's work, and stays unless
it is to be replaced by name.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.domain.slug import slug_of
from columnist.intake.draft_text import draft_text
from columnist.intake.manuscript import Block, FoundPicture, Kind
from columnist.intake.markdown_text import escaped
from columnist.intake.shown_picture import ShownPicture, shown_picture
from columnist.whole_files import why_not_written, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

LONGEST_NAME: Final = 40

_TOKEN: Final = re.compile(r"(!\[)([^\]]*)(\]\()(columnist-picture-\d+)(?=[\s)])")
_FILE_NAME: Final = re.compile(
    r".*\.(?:jpe?g|png|gif|webp|bmp|tiff?|heic|emf|wmf|svg)", re.IGNORECASE
)
_BY_MACHINE: Final = re.compile(
    r"\s*(?:(?:Description|Beschreibung) automatically generated.*|AI-generated content may be "
    r"incorrect\.?)",
    re.IGNORECASE | re.DOTALL,
)


class DraftFile(NamedTuple):
    """A file to be written: its path below the folder of the column, and its bytes."""

    path: str
    data: bytes


class Draft(NamedTuple):
    """The files of a piece, the text first, and what is to be told about its pictures."""

    files: tuple[DraftFile, ...]
    said: tuple[str, ...] = ()


class Outcome(NamedTuple):
    """What came of writing a draft: the files written, those equal already, those left alone.

    `refused` is the first that cannot be written safely, and why; then none is written.
    """

    written: tuple[Path, ...] = ()
    unchanged: tuple[Path, ...] = ()
    kept: tuple[Path, ...] = ()
    refused: tuple[Path, str] | None = None


def draft_of(
    slug: str,
    fields: Mapping[str, Sequence[str]],
    body: Sequence[Block],
    pictures: Sequence[FoundPicture],
) -> Draft:
    """Return the files of a piece. Pictures are decoded and written anew, their pixels alone."""
    said: list[str] = []
    shown: dict[str, ShownPicture] = {}
    taken: set[str] = set()
    alts: dict[str, str] = {}
    for number, picture in enumerate(pictures, start=1):
        if not any(_shows(block, picture.token) for block in body):
            said.append(f"Picture {number} stands where no picture can be shown: left out.")
            continue
        alts[picture.token], note = _alt(picture.alt)
        said += note
        made = shown_picture(picture, _name(alts[picture.token], number, taken))
        if isinstance(made, ShownPicture):
            shown[picture.token] = made
        else:
            said.append(f"Picture {number}: {made}")
    blocks = [
        block._replace(markdown=text)
        for block in body
        if (text := _with_pictures(block.markdown, shown, alts)) or block.kind is not Kind.PICTURE
    ]
    used = list(shown.values())
    name = f"{slug}/index.md" if used else f"{slug}.md"
    story = DraftFile(name, draft_text(fields, blocks).encode())
    return Draft(
        (story, *(DraftFile(f"{slug}/{picture.name}", picture.data) for picture in used)),
        tuple(said),
    )


def _shows(block: Block, token: str) -> bool:
    return re.search(rf"{token}(?=[\s)])", block.markdown) is not None


def _name(alt: str, number: int, taken: set[str]) -> str:
    """Return a name that no other picture of the piece has, without its ending."""
    name = slug_of(alt)[:LONGEST_NAME].rsplit("-", 1 if len(slug_of(alt)) > LONGEST_NAME else 0)[0]
    name = name or f"picture-{number}"
    if name in taken:
        name = f"{name}-{number}"
    taken.add(name)
    return name


def _alt(said: str) -> tuple[str, list[str]]:
    """Return a picture's description without what a program put there."""
    text = " ".join(_BY_MACHINE.sub("", said).split())
    if _FILE_NAME.fullmatch(text):
        return "", ["The name of a picture's file stood where its description belongs: left out."]
    if text != " ".join(said.split()):
        return text, [f'A program wrote the description "{text}"; see whether it is true.']
    return text, []


def _with_pictures(
    markdown: str, shown: Mapping[str, ShownPicture], alts: Mapping[str, str]
) -> str:
    """Return a block with its pictures by their names, and without those that cannot be shown."""

    def named(match: re.Match[str]) -> str:
        picture = shown.get(match[4])
        if picture is None:
            return f"{_GONE}{match[0]}"
        alt = escaped(alts.get(match[4], ""))
        line = markdown[markdown.rfind("\n", 0, match.start()) + 1 : match.start()]
        if line.lstrip("> ").startswith("|"):
            alt = alt.replace("|", "\\|")
        return f"{match[1]}{alt}{match[3]}{picture.name}"

    text = _TOKEN.sub(named, markdown)
    return (
        re.sub(rf"{_GONE}!\[[^\]]*\]\([^)]*\)\s*", "", text).strip("\n") if _GONE in text else text
    )


_GONE: Final = "\x00"


def write_draft(draft: Draft, root: Path, folder: str, *, force: bool) -> Outcome:
    """Write a draft into the folder of its column, of which the path from the root is given.

    All of it is written, or nothing where anything differs or a link leads out of the publication.
    Raises `OSError` where the disk fails.
    """
    files = [(root / folder / file.path, file.data) for file in draft.files]
    for path, _ in files:
        if reason := why_not_written(root, path):
            return Outcome(refused=(path, reason))
    same = tuple(path for path, data in files if _holds(path, data))
    other = _other_form(draft, root / folder)
    kept = [*(path for path, _ in files if path.exists() and path not in same), *other]
    if kept and not force:
        return Outcome(unchanged=same, kept=tuple(kept))
    if other:
        return Outcome(unchanged=same, kept=tuple(other))
    fresh = [(path, data) for path, data in files if path not in same]
    write_whole(fresh)
    return Outcome(tuple(path for path, _ in fresh), same)


def _holds(path: Path, data: bytes) -> bool:
    return path.is_file() and path.read_bytes() == data


def _other_form(draft: Draft, folder: Path) -> list[Path]:
    """Return the piece of that name in its other form: a file where a folder comes, or reverse."""
    name = draft.files[0].path
    slug = name.removesuffix(".md").removesuffix("/index")
    other = folder / (f"{slug}.md" if name.endswith("/index.md") else f"{slug}/index.md")
    return [other] if other.exists() else []
