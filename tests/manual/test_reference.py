"""The manual is true: every code and command stands in it, and its examples are valid."""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import yaml

from columnist.cli.program import program
from columnist.content.plugin_options import PluginOptions
from columnist.domain.code import CODES
from tools.reference import PAGE, page

DOCS = Path(__file__).resolve().parents[2] / "docs"
MANUAL = "\n".join(path.read_text("utf-8") for path in sorted(DOCS.rglob("*.md")))


def test_the_reference_of_diagnostics_is_fresh() -> None:
    assert PAGE.read_text("utf-8") == page(), "run: .venv/bin/python tools/reference.py"


def test_every_diagnostic_has_an_example_in_the_manual() -> None:
    for code in CODES:
        part = page().partition(f"### {code}\n")[2].partition("\n### ")[0]
        assert f"[{code}]" in part, code


def test_every_command_is_in_the_manual() -> None:
    for name in program.commands:
        assert f"columnist {name}" in MANUAL, name


def test_every_option_of_the_plugin_is_in_the_manual() -> None:
    for option in dataclasses.fields(PluginOptions):
        if option.name != "is_named":
            default = "now" if option.name == "as_of" else f"`{option.default}`"
            assert re.search(rf"^\| `{option.name}` \| .* \| {default} \|$", MANUAL, re.MULTILINE)


def test_every_example_in_yaml_can_be_read() -> None:
    examples = re.findall(r"^```yaml\n(.*?)^```", MANUAL, re.MULTILINE | re.DOTALL)
    assert examples
    for example in examples:
        front = example.split("\n---\n")[0].removeprefix("---\n")
        assert list(yaml.parse(front, Loader=yaml.CBaseLoader)), example
