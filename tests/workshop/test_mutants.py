"""`make mutants`: a fault that no test notices is named; of those in instants none is let pass."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tools.mutants import ROOMS, ROOT, Room, judged, prepare, verdict

if TYPE_CHECKING:
    from pathlib import Path

CODE = """
def has_come(instant, at):
    return instant <= at


def shown(text):
    return text.replace("<", "&lt;")
"""
FAR = """
from columnist.planted import has_come, shown


def test_far_away():
    assert has_come(1, 9)
    assert not has_come(9, 1)
    assert shown("<") == "&lt;"
"""
NEAR = FAR + "    assert has_come(4, 4)\n"
PLANTED = (Room("planted", "test_planted.py", instants=("has_come",)),)
HAS_COME = "columnist.planted.x_has_come__mutmut_1"
SHOWN = "columnist.planted.x_shown__mutmut_1"


def planted(folder: Path, test: str) -> Path:
    """A workshop in which one module is changed, and tested by this test alone."""
    for path, text in (
        ("plugins/columnist/__init__.py", ""),
        ("plugins/columnist/planted.py", CODE),
        ("tests/test_planted.py", test),
    ):
        (folder / "root" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "root" / path).write_text(text, encoding="utf-8")
    prepare(folder / "workshop", folder / "root", PLANTED)
    return folder / "workshop"


def test_a_comparison_that_is_only_tried_far_from_its_bound_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert judged(planted(tmp_path, FAR), PLANTED) == 1
    told = capsys.readouterr().out
    assert f"survived: # {HAS_COME}" in told
    assert "-    return instant <= at\n+    return instant < at\n" in told
    assert told.endswith("Where instants are compared, 1 went unnoticed.\n")


def test_where_each_change_is_noticed_all_is_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert judged(planted(tmp_path, NEAR), PLANTED) == 0
    told = capsys.readouterr().out
    assert re.fullmatch(
        r"100\.0 % of \d changes were noticed; 85 % are asked for\.\n"
        r"Where instants are compared, none went unnoticed\.\n",
        told,
    )


def test_tests_that_fail_before_anything_is_changed_are_no_proof(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert judged(planted(tmp_path, FAR + "    assert False\n"), PLANTED) == 1
    assert "Nothing was changed in planted, " in capsys.readouterr().err


@pytest.mark.parametrize(
    ("survivors", "status"),
    [([], 0), ([SHOWN] * 15, 0), ([SHOWN] * 16, 1), ([HAS_COME], 1)],
)
def test_of_a_hundred_changes_fifteen_may_survive_but_none_of_an_instant(
    survivors: list[str], status: int
) -> None:
    assert verdict(100, survivors, PLANTED) == status


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.module)
def test_each_room_is_there_with_its_tests_and_functions(room: Room) -> None:
    code = (ROOT / f"plugins/columnist/{room.module.replace('.', '/')}.py").read_text("utf-8")
    assert (ROOT / "tests" / room.tests).is_file()
    for function in {*room.functions, *room.instants} - {"*"}:
        assert f"def {function.rpartition('.')[2]}(" in code, function
