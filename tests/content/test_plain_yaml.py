"""What is read line by line is what PyYAML reads, and nearly all front matter is read so."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.content.nodes import Fields, plain, plain_fields
from columnist.content.plain_yaml import plain_values
from columnist.content.strict_yaml import read_events, read_yaml

PIECES: Final = Path(__file__).resolve().parents[2] / "case_studies"
PIECES_OF_YAML: Final = (
    *(": ", " #", "  ", "- ", ":", "[", "]", "{", "}", ", ", ",", '"', "'", "\n", "\n\n", "\n  "),
    *("\n    ", "\n  - ", "\n- ", ">-", ">", "|", "?", "!", "&x", "*x", "null", "~", "true", "#"),
    *("...", "\n---\n", "1", "é", "\u2019", " ", "\t", "%", "@", "`", "\\", "\u0085", "\u2028"),
    *("key: v", "a", "b:", "x: {a: b, c: d}", "y: [p, q]", "z: {}", "u: []", "- text: x", "'t'"),
    *("at: '07:00'", 'say: "no"', "f: >-\n  one\n  two\n", "l:\n  - one\n  - two: 2\n    three: 3"),
    *("g:\n  h:\n    i: j\n    k: [l]\n", "é: ü", "a-b_c: d", "A: b", "on: x", "# remark\n"),
)


def front_matter() -> list[str]:
    files = sorted(PIECES.glob("*/*.md")) + sorted(PIECES.glob("*/*/index.md"))
    return [file.read_text("utf-8").split("\n---\n")[0].removeprefix("---\n") for file in files]


FRONTS: Final = front_matter()


@st.composite
def changed_front_matter(draw: st.DrawFn) -> str:
    """Some lines of a real front matter, with something put in here and there."""
    lines = draw(st.sampled_from(FRONTS)).split("\n")
    first = draw(st.integers(0, len(lines) - 1))
    text = "\n".join(lines[first : first + draw(st.integers(1, 8))])
    for _ in range(draw(st.integers(0, 4))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(PIECES_OF_YAML)) + text[at:]
    return text


TEXTS: Final = st.one_of(
    changed_front_matter(),
    st.lists(st.sampled_from(PIECES_OF_YAML), max_size=12).map("".join),
    st.lists(st.sampled_from(PIECES_OF_YAML), max_size=6).map("\n".join),
    st.text(max_size=40),
)


@given(TEXTS)
def test_whatever_is_read_line_by_line_is_what_pyyaml_reads(text: str) -> None:
    values = plain_values(text)
    if values is not None:
        fields, faults = read_events(text, "x.md")
        assert isinstance(fields, Fields)
        assert (values, faults) == (plain_fields(fields), [])


def test_places_are_found_when_they_are_asked_for() -> None:
    text = "# a remark\ntitle: T\nclient: {alias: JP}\n"
    fields, expected = (read(text, "x.md", first_line=2)[0] for read in (read_yaml, read_events))
    assert isinstance(fields, Fields)
    assert isinstance(expected, Fields)
    assert plain_fields(fields) == {"title": "T", "client": {"alias": "JP"}}
    assert (fields.line, fields.column) == (3, 1)
    assert (fields.keys, fields.values) == (expected.keys, expected.values)
    assert not hasattr(fields, "no_such_thing")


def test_nearly_every_front_matter_of_this_publication_is_plain() -> None:
    left = [text for text in FRONTS if plain_values(text) is None]
    assert len(left) <= len(FRONTS) // 10


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("a: one two", {"a": "one two"}),
        ("a: it's 5:30\n", {"a": "it's 5:30"}),
        ("a: \"x: y\"\nb: 'z #'", {"a": "x: y", "b": "z #"}),
        ("# what it is\na: b\n\nc: d\n", {"a": "b", "c": "d"}),
        ("a: [one, two three]\nb: []", {"a": ["one", "two three"], "b": []}),
        ('a: [null, "", b]', {"a": ["", "b"]}),
        ("a: [null, b]", {"a": ["b"]}),
        (f"a: {'b' * 5_000}", {"a": "b" * 5_000}),
        (f"a: [{', '.join(['b'] * 2_000)}]", {"a": ["b"] * 2_000}),
        (f"a: {{b: {'c' * 5_000}, d: e}}", {"a": {"b": "c" * 5_000, "d": "e"}}),
        (f"a:\n  - {'b' * 5_000}\n  - c: {'d' * 5_000}", {"a": ["b" * 5_000, {"c": "d" * 5_000}]}),
        ('a: {b: c, d: "e, f"}', {"a": {"b": "c", "d": "e, f"}}),
        ("a:\n  - one\n  - {b: c}\n  - null\nd: e", {"a": ["one", {"b": "c"}], "d": "e"}),
        ("a:\n  - b: c\n    d: e\n  - b: f\n", {"a": [{"b": "c", "d": "e"}, {"b": "f"}]}),
        ("a:\n  b: c\n  d:\n    - e\n", {"a": {"b": "c", "d": ["e"]}}),
        ("a: >-\n  one\n  # two\nb: c", {"a": "one # two", "b": "c"}),
        ("a: null\n", {"a": None}),
    ],
)
def test_plain_forms_are_read_line_by_line(text: str, values: object) -> None:
    fields, faults = read_events(text, "x.md")
    assert fields is not None
    assert (plain(fields), faults) == (values, [])
    assert plain_values(text) == values


@pytest.mark.parametrize(
    "text",
    [
        *("", "\n# nothing\n", "a", "- a", "a: b: c", "a: b #c", "a: b:", "a: b\n  c", "a: &b c"),
        *("a: *b", "a: !c d", "a: |\n  b", "a: >\n  b", "a: >-", "a: >-\nb: c", "a: >- # b\n  c"),
        *("a: >-\n  b\n\n  c", "a: >-\n   b", "a: >-\n  b \n", "a: b\na: c", "a:\n- b", "a:"),
        *("a:\nb: c", "a: [b, [c]]", "a: [b,c]", "a: [b", "a: {b: c", "a: {b: c, b: d}", "a: {}"),
        'a: {b: "c, d", b: e}',
        pytest.param(f"{'a' * 1_025}: b", id="a key that is too long for YAML"),
        *("a: {b: c:d}", "a: 'b''c'", 'a: "b\\n"', 'a: "b" c', "a:\tb", "true: b", "A: b", "? a"),
        *("a:\n  - \n", "a:\n    b: c\n  d: e", "a:\n  b:\n    c:\n      d:\n        e: f", "a: ?"),
        *("a: b\n--- \nc: d", "a:  b", "a: b ", "a: b\u00a0c", "a: b\u2028c", "a: \ufeffb"),
    ],
)
def test_everything_else_is_left_to_pyyaml(text: str) -> None:
    assert plain_values(text) is None


def test_a_deep_or_a_long_document_does_no_harm() -> None:
    deep = "".join(f"{'  ' * depth}a:\n" for depth in range(5_000))
    long = "".join(chain.from_iterable((f"k{number}: v\n", "\n") for number in range(5_000)))
    assert plain_values(deep) is None
    values = plain_values(long)
    assert values is not None
    assert len(values) == 5_000
