"""The files of the theme that pages load: their names, their size, and whether one can read."""

from __future__ import annotations

import re
from importlib import resources

import pytest

from columnist.domain.column import Accent
from columnist.hosts.mkdocs.assets import theme_assets

FOLDER = resources.files("columnist.hosts.mkdocs") / "theme"
CSS = (FOLDER / "assets/columnist/columnist.css").read_text(encoding="utf-8")
OWN = {
    file.name: file.read_text(encoding="utf-8")
    for file in (FOLDER / "assets/columnist").iterdir()
    if file.is_file()
}
COLOURS = {
    name: pair
    for name, *pair in re.findall(
        r"--(\w+): light-dark\((#\w{6}), (#\w{6})\)", CSS.partition("[data-accent]")[0]
    )
}
ACCENTS = {
    name or "teal": pair
    for name, *pair in re.findall(
        r"\[data-accent(?:=(\w+))?\] \{ --accent: light-dark\((#\w{6}), (#\w{6})\)", CSS
    )
}


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2, from 0 (black) to 1 (white)."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of WCAG 2.2, from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_every_column_has_its_colour() -> None:
    assert set(ACCENTS) == {accent.value for accent in Accent}


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "raised"])
def test_all_text_can_be_read_on_every_ground(ground: str, scheme: int) -> None:
    texts = {name: COLOURS[name] for name in ("ink", "quiet")} | ACCENTS
    behind = COLOURS[ground][scheme]

    assert {
        name: round(contrast(pair[scheme], behind), 2)
        for name, pair in texts.items()
        if contrast(pair[scheme], behind) < 4.5
    } == {}


def test_style_sheet_and_scripts_stay_small() -> None:
    sizes = {name: len(text.encode()) for name, text in OWN.items()}

    assert sum(size for name, size in sizes.items() if name.endswith(".css")) < 20_000
    assert sum(size for name, size in sizes.items() if name.endswith(".js")) < 15_000


def test_nothing_is_asked_of_another_host() -> None:
    assert not [name for name, text in OWN.items() if re.search(r"https?:|//\w|@import", text)]


def test_the_assets_of_material_are_found_by_their_names() -> None:
    found = theme_assets(
        [
            "assets/stylesheets/palette.fb2fffe2.min.css",
            "assets/stylesheets/main.57a0d79d.min.css",
            "assets/stylesheets/main.57a0d79d.min.css.map",
            "assets/javascripts/bundle.a5f9d56c.min.js",
            "assets/javascripts/lunr/min/lunr.de.min.js",
            "coaching/main.md",
        ]
    )

    assert found.styles == (
        "assets/stylesheets/main.57a0d79d.min.css",
        "assets/stylesheets/palette.fb2fffe2.min.css",
    )
    assert found.scripts == ("assets/javascripts/bundle.a5f9d56c.min.js",)


def test_a_theme_without_such_assets_loads_none() -> None:
    assert theme_assets(["css/theme.css"]).styles == ()
