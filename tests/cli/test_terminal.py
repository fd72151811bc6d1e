"""Colour and width: only on a terminal, and only where nobody minds."""

from __future__ import annotations

import io
import sys

import pytest

from columnist.cli import terminal


class _Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("surroundings", "is_coloured"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colour_is_for_terminals_that_nobody_asked_to_stay_plain(
    monkeypatch: pytest.MonkeyPatch, surroundings: dict[str, str], *, is_coloured: bool
) -> None:
    for name in ("NO_COLOR", "TERM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in surroundings.items():
        monkeypatch.setenv(name, value)
    assert not terminal.talks_in_colour()
    monkeypatch.setattr(sys, "stdout", _Screen())
    assert terminal.shows_colour() is is_coloured
    monkeypatch.setattr(sys, "stderr", _Screen())
    assert terminal.talks_in_colour() is is_coloured


def test_a_file_gets_no_colour_and_80_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    assert not terminal.shows_colour()
    assert terminal.width() == 80


def test_a_terminal_says_how_wide_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", _Screen())
    monkeypatch.setenv("COLUMNS", "97")
    assert terminal.width() == 97
