"""A short text of ours is written in YAML so that it is read as it was meant."""

from __future__ import annotations

import pytest

from columnist.content.yaml_text import yaml_text


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("The late reply", "The late reply"),
        ("Yes: but", '"Yes: but"'),
        ('Say "no"', '"Say \\"no\\""'),
        ("a \\ b", '"a \\\\ b"'),
        ("#1", '"#1"'),
        ("- x", '"- x"'),
        ("a #b", '"a #b"'),
        ("What now?", "What now?"),
        ("The client\u2019s wish!", "The client\u2019s wish!"),
        ("/coaching/old-name/", "/coaching/old-name/"),
        ("2,000 emails, and more", "2,000 emails, and more"),
        ("so,", '"so,"'),
        ("/", '"/"'),
        ("? x", '"? x"'),
        ("!x", '"!x"'),
    ],
)
def test_a_text_is_typed_as_yaml_reads_it(text: str, typed: str) -> None:
    assert yaml_text(text) == typed
