"""Footnotes and addresses of mail in a contributor's text, with ids and links made by ours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from markdown.extensions.footnotes import FootnoteExtension
from markdown.inlinepatterns import AUTOMAIL_RE, InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from markdown import Markdown

_BACK: Final = "\u21a9"
_LIST: Final = ".//div[@class='footnote']/ol"
_MENTION: Final = "a[@class='footnote-ref']"
_WAY_BACK: Final = ".//a[@class='footnote-backref']"


class Notes(FootnoteExtension):
    """Footnotes whose ids are numbers: what an author calls a note never becomes an id."""

    def __init__(self) -> None:
        """Take the settings of ours; `prefix` is set before each text."""
        super().__init__(BACKLINK_TEXT=_BACK)
        self.prefix = ""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Number them as a reader meets them."""
        super().extendMarkdown(md)
        # Behind the inline patterns (20), and before a note gets its further ways back (15).
        md.treeprocessors.register(ByMention(self), "notes-by-mention", 19)

    def makeFootnoteId(self, id: str) -> str:  # noqa: A002, N802 - Python-Markdown's names
        """Return the id of a note."""
        return f"{self.prefix}fn:{self._number(id)}"

    def makeFootnoteRefId(self, id: str, found: bool = False) -> str:  # noqa: A002, FBT001, FBT002, N802
        """Return the id of a place that cites a note."""
        return self.unique_ref(f"{self.prefix}fnref:{self._number(id)}", found)

    def place_of(self, number: int) -> str:
        """Return an id for the next place that cites a note, by the note's number."""
        return self.unique_ref(f"{self.prefix}fnref:{number}", found=True)

    def unique_ref(self, reference: str, found: bool = False) -> str:  # noqa: FBT001, FBT002
        """Return an id of its own for each place that cites one note."""
        if not found:
            return reference
        number = self.found_refs[reference] = self.found_refs.get(reference, 0) + 1
        head, _, note = reference.partition(":")
        return reference if number == 1 else f"{head}{number}:{note}"

    def _number(self, name: str) -> int:
        return list(self.footnotes).index(name) + 1


class ByMention(Treeprocessor):
    """Numbers and lists notes by their first mention, wherever they are defined.

    Notes that only other notes mention follow; last come those that nothing mentions, by name.
    """

    def __init__(self, notes: Notes) -> None:
        """Work on the notes of one text after another."""
        super().__init__(notes.md)
        self._notes = notes

    def run(self, root: Element) -> None:
        """Give notes and mentions, numbered by definition so far, their numbers."""
        listed = root.find(_LIST)
        if listed is None:
            return
        items = {f"#{item.get('id')}": item for item in listed}
        numbers = {note: number for number, note in enumerate(self._order(root, items), start=1)}
        listed[:] = [items[note] for note in numbers]
        self._number_mentions(root, numbers)
        for number, item in enumerate(listed, start=1):
            item.set("id", f"{self._notes.prefix}fn:{number}")
            for link in item.iterfind(_WAY_BACK):
                link.set("href", f"#{self._notes.prefix}fnref:{number}")
                link.set("title", self._notes.getConfig("BACKLINK_TITLE").format(number))

    def _order(self, root: Element, items: Mapping[str, Element]) -> list[str]:
        """Return the notes, each as the way that a mention leads, in the order of reading."""
        within = {link for item in items.values() for link in item.iter("a")}
        order = list(dict.fromkeys(_href(one) for one in _mentions(root) if one not in within))
        for note in order:
            found = dict.fromkeys(map(_href, _mentions(items[note])))
            order += [other for other in found if other not in order]
        names = dict(zip(items, self._notes.footnotes, strict=True))
        rest = [note for note in items if note not in order]
        return order + sorted(rest, key=lambda note: (len(names[note]), names[note]))

    def _number_mentions(self, root: Element, numbers: Mapping[str, int]) -> None:
        self._notes.found_refs.clear()
        for place in root.iter("sup"):
            for link in place.iterfind(_MENTION):
                number = numbers[_href(link)]
                link.text = str(number)
                link.set("href", f"#{self._notes.prefix}fn:{number}")
                place.set("id", self._notes.place_of(number))


def _mentions(element: Element) -> list[Element]:
    return element.findall(f".//{_MENTION}")


def _href(link: Element) -> str:
    return link.get("href", "")


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
