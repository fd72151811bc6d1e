"""Footnotes and addresses of mail in a contributor's text, with ids and links made by ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from markdown.extensions.footnotes import FootnoteExtension
from markdown.inlinepatterns import AUTOMAIL_RE, InlineProcessor
from markdown.util import AtomicString

if TYPE_CHECKING:
    import re

    from markdown import Markdown

_BACK: Final = "\u21a9"


class Notes(FootnoteExtension):
    """Footnotes whose ids are numbers: what an author calls a note never becomes an id."""

    def __init__(self) -> None:
        """Take the settings of ours; `prefix` is set before each text."""
        super().__init__(BACKLINK_TEXT=_BACK)
        self.prefix = ""

    def makeFootnoteId(self, id: str) -> str:  # noqa: A002, N802 - Python-Markdown's names
        """Return the id of a note."""
        return f"{self.prefix}fn:{self._number(id)}"

    def makeFootnoteRefId(self, id: str, found: bool = False) -> str:  # noqa: A002, FBT001, FBT002, N802
        """Return the id of a place that cites a note."""
        return self.unique_ref(f"{self.prefix}fnref:{self._number(id)}", found)

    def unique_ref(self, reference: str, found: bool = False) -> str:  # noqa: FBT001, FBT002
        """Return an id of its own for each place that cites one note."""
        if not found:
            return reference
        number = self.found_refs[reference] = self.found_refs.get(reference, 0) + 1
        head, _, note = reference.partition(":")
        return reference if number == 1 else f"{head}{number}:{note}"

    def _number(self, name: str) -> int:
        return list(self.footnotes).index(name) + 1


class Mail(InlineProcessor):
    """An address of mail in angle brackets, as a plain link; Python-Markdown hides it."""

    def __init__(self, md: Markdown) -> None:
        """Look for what Python-Markdown takes for such an address."""
        super().__init__(AUTOMAIL_RE, md)

    def handleMatch(  # type: ignore[override]  # noqa: N802 - Python-Markdown's name
        self, m: re.Match[str], data: str
    ) -> tuple[Element, int, int]:
        """Return the link."""
        del data
        address = self.unescape(m[1]).removeprefix("mailto:")
        link = Element("a", {"href": f"mailto:{address}"})
        link.text = AtomicString(address)
        return link, m.start(0), m.end(0)
