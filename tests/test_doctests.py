"""The examples in docstrings say what happens."""

from __future__ import annotations

import doctest
import pkgutil
from importlib import import_module

import pytest

import columnist

MODULES = [
    module.name
    for module in pkgutil.walk_packages(columnist.__path__, "columnist.")
    if not module.name.endswith("__main__")
]


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_room_are_true(name: str) -> None:
    assert doctest.testmod(import_module(name)).failed == 0


def test_there_are_examples() -> None:
    finder = doctest.DocTestFinder()
    found = (one for name in MODULES for one in finder.find(import_module(name), name))
    assert sum(bool(one.examples) for one in found) > 40
