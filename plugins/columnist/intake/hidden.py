"""Which runs of a Word file its author does not show: hidden, crossed out, or too faint to see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from columnist.intake.package import Package, attribute, child, each

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

TINIEST: Final = 4
"""The smallest letters, in half points, that are taken for text that is to be read."""

_OFF: Final = frozenset({"0", "false", "off"})


def is_on(properties: Element | None, name: str) -> bool:
    """Whether a switch of a run is set: `<w:vanish/>` is, `<w:vanish w:val="0"/>` is not."""
    switch = child(properties, name) if properties is not None else None
    return switch is not None and attribute(switch, "val") not in _OFF


def hidden_styles(package: Package) -> frozenset[str]:
    """Return the ids of the styles whose text is hidden, by themselves or by what they rest on."""
    return styles_that(package, lambda properties: is_on(properties, "vanish"))


def styles_that(package: Package, is_so: Callable[[Element | None], bool]) -> frozenset[str]:
    """Return the ids of the styles whose properties are so, or those of what they rest on."""
    name = package.related(package.document, "styles")
    root = package.root(name) if name else None
    if root is None:
        return frozenset()
    resting_on: dict[str, list[str]] = {}
    those: set[str] = set()
    for style in each(root, "style"):
        style_id, below = attribute(style, "styleId"), child(style, "basedOn")
        if below is not None:
            resting_on.setdefault(attribute(below, "val"), []).append(style_id)
        if is_so(child(style, "rPr")):
            those.add(style_id)
    waiting = [*those]
    while waiting:  # each style once, however long their chain is, and if it leads back to itself
        found = [style for style in resting_on.get(waiting.pop(), ()) if style not in those]
        those.update(found)
        waiting += found
    return frozenset(those)


def is_hidden(run: Element, styles: frozenset[str], paragraph_style: str = "") -> bool:
    """Whether a run is hidden by its own switch or by a style."""
    properties = child(run, "rPr")
    switch = child(properties, "vanish") if properties is not None else None
    if switch is not None:
        return attribute(switch, "val") not in _OFF
    style = child(run, "rPr", "rStyle")
    named = attribute(style, "val") if style is not None else ""
    return named in styles or paragraph_style in styles


def is_struck(run: Element) -> bool:
    """Whether a run is crossed out, which is how many people delete."""
    properties = child(run, "rPr")
    return is_on(properties, "strike") or is_on(properties, "dstrike")


def is_concealed(run: Element) -> bool:
    """Whether a run is in white on no ground of its own, or in letters too small to be read."""
    properties = child(run, "rPr")
    if properties is None:
        return False
    size, colour = child(properties, "sz"), child(properties, "color")
    points = attribute(size, "val") if size is not None else ""
    if points.isdecimal() and int(points) <= TINIEST:
        return True
    has_ground = child(properties, "shd") is not None or child(properties, "highlight") is not None
    white = colour is not None and attribute(colour, "val").upper() == "FFFFFF"
    return white and not has_ground
