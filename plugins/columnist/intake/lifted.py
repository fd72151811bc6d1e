"""Runs of a Word file that stand above or below the line by a style or by a height of their own.

The converter (mammoth 1.13) sees those alone that a switch of the run lifts; here each gets it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element

from columnist.intake.hidden import styles_that
from columnist.intake.package import attribute, child, each

if TYPE_CHECKING:
    from collections.abc import Mapping

    from columnist.intake.package import Package

LEAST: Final = 4
"""From so many half points on, up or down, a run is meant to stand off the line."""

_SWITCH: Final = "vertAlign"
_KINDS: Final = ("superscript", "subscript")


def lifting_styles(package: Package) -> dict[str, str]:
    """Return the ids of the styles that lift what is written in them, and where to."""
    return {
        style: kind for kind in _KINDS for style in styles_that(package, partial(_is_lifted, kind))
    }


def switch_lifted(root: Element, styles: Mapping[str, str]) -> None:
    """Give each run of a tree that stands off the line the switch that says so, in place."""
    for run in [*each(root, "r")]:
        properties = child(run, "rPr")
        if properties is None or child(properties, _SWITCH) is not None:
            continue
        named = child(properties, "rStyle")
        kind = styles.get(attribute(named, "val") if named is not None else "", "")
        if not kind and _has_figure(run):
            kind = _by_height(properties)
        if kind:
            space = properties.tag.rpartition("rPr")[0]
            properties.append(Element(f"{space}{_SWITCH}", {f"{space}val": kind}))


def _is_lifted(kind: str, properties: Element | None) -> bool:
    switch = child(properties, _SWITCH) if properties is not None else None
    return switch is not None and attribute(switch, "val") == kind


def _has_figure(run: Element) -> bool:
    """Whether a run holds a figure; a large first letter stands off the line too."""
    return any(sign.isdigit() for text in each(run, "t") for sign in text.text or "")


def _by_height(properties: Element) -> str:
    height = child(properties, "position")
    value = attribute(height, "val") if height is not None else ""
    if not value.lstrip("-").isdecimal() or len(value.lstrip("-0")) > len("999"):
        return ""
    return "" if abs(int(value)) < LEAST else _KINDS[value.startswith("-")]
