"""ARCHITECTURE.md shows the floors and the rooms that the contract of imports holds."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def floors_of_the_contract() -> list[set[str]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (floors,) = (one["layers"] for one in contracts if one["id"] == "floors")
    return [set(re.findall(r"\w+", floor)) for floor in floors]


def floors_of_the_diagram() -> list[set[str]]:
    """Return the rooms of each floor: what stands in a line before the gap."""
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    floors = text.split("```\n")[1].split("\n\n")
    rooms = [re.findall(r"^(\S.*?)(?: {3,}|$)", floor, flags=re.MULTILINE) for floor in floors]
    return [{room.partition("/")[0] for room in " ".join(lines).split()} for lines in rooms]


def test_the_diagram_has_the_floors_of_the_contract() -> None:
    assert floors_of_the_diagram() == floors_of_the_contract()
