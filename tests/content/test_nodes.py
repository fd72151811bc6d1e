"""Values of YAML and where they stand."""

from __future__ import annotations

import pytest

from columnist.content.nodes import KeyPath, spot
from columnist.content.strict_yaml import read_yaml

TEXT = """\
title: T
client:
  alias: JP
  role:
tags:
  -
  - one
  - [two]
"""


@pytest.mark.parametrize(
    ("path", "place", "key"),
    [
        ((), (1, 1), (1, 1)),
        (("title",), (1, 8), (1, 1)),
        (("client",), (3, 3), (2, 1)),
        (("client", "alias"), (3, 10), (3, 3)),
        (("client", "role"), (4, 3), (4, 3)),
        (("client", "sector"), (3, 3), (2, 1)),
        (("tags", 0), (7, 5), (7, 5)),
        (("tags", 1, 0), (8, 6), (8, 6)),
        (("tags", 9), (6, 3), (5, 1)),
        (("tags", "one"), (6, 3), (5, 1)),
        (("title", "x"), (1, 8), (1, 1)),
        (("nowhere", "at all"), (1, 1), (1, 1)),
    ],
)
def test_a_path_of_keys_leads_to_its_place_or_to_the_nearest_on_the_way(
    path: KeyPath, place: tuple[int, int], key: tuple[int, int]
) -> None:
    node, _ = read_yaml(TEXT, "x.yml")

    assert node is not None
    assert spot(node, path) == place
    assert spot(node, path, of_key=True) == key
