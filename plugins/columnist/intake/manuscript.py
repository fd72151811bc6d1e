"""What an author's file holds, whatever its kind: blocks of text, pictures, and what was left out.

Every reader of a kind of file makes one of these; recognition reads nothing else.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Refused(Exception):  # noqa: N818 - it ends the reading of one file, with the reason
    """A file that is not read; the text is a whole sentence for its author."""


class Missing(Refused):
    """A file that is not there."""


class Kind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST = "list"
    QUOTATION = "quotation"
    TABLE = "table"
    PICTURE = "picture"
    FOOTNOTE = "footnote"
    OTHER = "other block"


class Style(StrEnum):
    """What the author's own styles say that a block is."""

    NONE = ""
    TITLE = "title"
    SUBTITLE = "subtitle"
    AUTHOR = "author"
    CONTENTS = "contents"


class Block(NamedTuple):
    """A piece of the text between two blank lines: as Markdown, and as the words alone.

    `level` is that of a heading as the author's file has it; `is_bold` says that all of a paragraph
    is bold; `rows` are the cells of a table, each as its lines, and `cells` the same as Markdown.
    """

    kind: Kind
    markdown: str
    text: str
    level: int = 0
    style: Style = Style.NONE
    is_bold: bool = False
    rows: tuple[tuple[tuple[str, ...], ...], ...] = ()
    cells: tuple[tuple[str, ...], ...] = ()


class Crop(NamedTuple):
    """How much was cut away at each side of a picture, in parts of its width or height."""

    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0


class FoundPicture(NamedTuple):
    """A picture as it came, with the name under which the blocks show it."""

    token: str
    data: bytes
    alt: str = ""
    crop: Crop | None = None


class Manuscript(NamedTuple):
    """An author's file, read.

    `fields` are those that its own front matter names. `scrubbed` says what was found that nobody
    is to read; `lost` says what could not be taken over, and `recast` what has another form now,
    with every word there. All are whole sentences and never quote what was scrubbed.
    """

    blocks: tuple[Block, ...]
    pictures: tuple[FoundPicture, ...] = ()
    fields: tuple[tuple[str, tuple[str, ...]], ...] = ()
    scrubbed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    recast: tuple[str, ...] = ()
