"""`schema`: by its name, on standard output."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from columnist.cli import main

if TYPE_CHECKING:
    import pytest


def test_a_schema_is_handed_over_without_a_publication(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["schema", "people"]) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "People with a byline: people.yml"


def test_an_unknown_schema_is_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "colunm"]) == 2
    assert capsys.readouterr().err == (
        'columnist: There is no schema "colunm". Did you mean "column"?\n'
    )
    assert main(["schema", "qq"]) == 2
    assert "Known are: case-study, column, vocabulary, people." in capsys.readouterr().err
