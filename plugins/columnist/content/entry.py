"""A case study that has been read: its fields, its body, and where everything stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from columnist.content.outline import Outline
    from columnist.content.wording import Sheet
    from columnist.domain.case_study import CaseStudy
    from columnist.domain.diagnostic import Diagnostic
    from columnist.domain.source import Picture, Place
    from columnist.domain.trace import Trace


class Entry(NamedTuple):
    """One case study and all that is known of it without looking at another file.

    Where the front matter has faults, `study` holds the fields that are well, so that the rest can
    still be checked; such an entry has an error among its diagnostics and is never ready. The body
    begins in `first_body_line` of the file. `traces` are what may point at a person; which of them
    are faults is for `catalogue.anonymity` to say. One that is not whole was read for the sake of
    others, without its story; one that is not legible has no fields, since nobody can tell them.
    """

    column: str
    slug: str
    path: str
    study: CaseStudy
    body: str
    outline: Outline
    pictures: tuple[Picture, ...]
    sheet: Sheet
    first_body_line: int = 1
    diagnostics: tuple[Diagnostic, ...] = ()
    traces: tuple[Trace, ...] = ()
    is_whole: bool = True
    is_legible: bool = True

    @property
    def id(self) -> str:
        """Its name in the publication: `coaching/a-space-to-think`."""
        return f"{self.column}/{self.slug}"

    @property
    def url_path(self) -> str:
        """Its path on the site, without a leading slash."""
        return f"{self.column}/{self.slug}/"

    @property
    def folder(self) -> str:
        """The folder that holds its pictures, or an empty text for a single file."""
        head, _, name = self.path.rpartition("/")
        return head if name == "index.md" else ""

    def holds(self, path: str) -> bool:
        """Tell whether a file is its own or lies in its folder."""
        return path == self.path or (bool(self.folder) and path.startswith(f"{self.folder}/"))

    @property
    def shown(self) -> frozenset[str]:
        """The paths of its folder that its text shows as pictures, whatever lies there."""
        if not self.folder:
            return frozenset()
        targets = (link.target for link in self.outline.links if link.is_picture)
        return frozenset(f"{self.folder}/{name.removeprefix('./')}" for name in targets)

    def place(self, *loc: str | int) -> Place:
        """Return the place of a field's value in the file."""
        return self.sheet.place(loc)
