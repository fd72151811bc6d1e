"""Which number a paragraph of a numbered list shows in Word, counted as Word counts.

The converter (mammoth 1.13) begins every list with 1, also one that goes on after a paragraph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.intake.package import attribute, child, each, local

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from columnist.intake.package import Package

_UNNUMBERED: Final = frozenset({"bullet", "none"})
_DEEPEST: Final = 8
"""Word has nine levels of lists."""
_LONGEST_NUMBER: Final = 6


class _Level(NamedTuple):
    start: int
    form: str


class _Numbering(NamedTuple):
    """The lists of a file: the definition behind each list, and its levels.

    `begun_anew` are the numbers with which a list begins its levels itself. `styles` are the list
    and the level that a style of paragraphs belongs to.
    """

    definitions: dict[str, str]
    levels: dict[tuple[str, int], _Level]
    begun_anew: dict[tuple[str, int], int]
    styles: dict[str, tuple[str, int]]


def numbered_paragraphs(package: Package, root: Element) -> Iterator[tuple[Element, int]]:
    """Yield each paragraph of a numbered list that holds anything, and the number that it shows."""
    lists = _numbering(package)
    counts: dict[str, dict[int, int]] = {}
    begun: set[tuple[str, int]] = set()
    for paragraph in each(root, "p"):
        name, depth = _list_of(paragraph, lists)
        definition = lists.definitions.get(name, "")
        if not definition or not any(True for _ in each(paragraph, "t", "drawing", "pict")):
            continue
        level = lists.levels.get((definition, depth), _Level(1, ""))
        count = counts.setdefault(definition, {})
        number = count[depth] + 1 if depth in count else level.start
        if (name, depth) in lists.begun_anew and (name, depth) not in begun:
            number = lists.begun_anew[name, depth]
        begun.add((name, depth))
        for deeper in [deeper for deeper in count if deeper > depth]:
            del count[deeper]
        count[depth] = number
        if level.form not in _UNNUMBERED:
            yield paragraph, number


def _list_of(paragraph: Element, lists: _Numbering) -> tuple[str, int]:
    """Return the list and the level of a paragraph; no list is an empty name."""
    style = child(paragraph, "pPr", "pStyle")
    name, depth = lists.styles.get(attribute(style, "val") if style is not None else "", ("", 0))
    return _named(child(paragraph, "pPr", "numPr"), name, depth)


def _named(numbered: Element | None, name: str, depth: int) -> tuple[str, int]:
    if numbered is None:
        return name, depth
    own, level = child(numbered, "numId"), child(numbered, "ilvl")
    return (
        attribute(own, "val") if own is not None else name,
        min(_whole(level, 0), _DEEPEST) if level is not None else depth,
    )


def _numbering(package: Package) -> _Numbering:
    found = _Numbering({}, {}, {}, {})
    root = _part(package, "numbering")
    for definition in root:
        if local(definition.tag) == "abstractNum":
            _add_levels(found.levels, attribute(definition, "abstractNumId"), definition)
    for listed in root:
        if local(listed.tag) == "num":
            _add_list(found, listed)
    for style in _part(package, "styles"):
        below = child(style, "basedOn")
        name, depth = found.styles.get(
            attribute(below, "val") if below is not None else "", ("", 0)
        )
        name, depth = _named(child(style, "pPr", "numPr"), name, depth)
        if name:
            found.styles[attribute(style, "styleId")] = name, depth
    return found


def _add_list(found: _Numbering, listed: Element) -> None:
    name, definition = attribute(listed, "numId"), child(listed, "abstractNumId")
    if definition is None:
        return
    found.definitions[name] = attribute(definition, "val")
    for changed in each(listed, "lvlOverride"):
        start = child(changed, "startOverride")
        if start is not None:
            found.begun_anew[name, _whole_of(attribute(changed, "ilvl"), 0)] = _whole(start, 1)


def _add_levels(levels: dict[tuple[str, int], _Level], name: str, definition: Element) -> None:
    for level in each(definition, "lvl"):
        form = child(level, "numFmt")
        said = attribute(form, "val") if form is not None else ""
        depth = _whole_of(attribute(level, "ilvl"), 0)
        levels[name, depth] = _Level(_whole(child(level, "start"), 1), said)


def _part(package: Package, kind: str) -> Element | tuple[Element, ...]:
    name = package.related(package.document, kind)
    root = package.root(name) if name else None
    return () if root is None else root


def _whole(element: Element | None, otherwise: int) -> int:
    return _whole_of(attribute(element, "val"), otherwise) if element is not None else otherwise


def _whole_of(text: str, otherwise: int) -> int:
    is_number = text.isascii() and text.isdecimal() and len(text) <= _LONGEST_NUMBER
    return int(text) if is_number else otherwise
