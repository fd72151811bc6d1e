"""YAML is read as text, with places."""

from __future__ import annotations

import pytest

from columnist.content.nodes import Fields, Plain, plain
from columnist.content.strict_yaml import DEEPEST, read_yaml
from tests.effort import growth_of
from tests.telling import codes, told


def values(text: str) -> object:
    node, diagnostics = read_yaml(text, "x.yml")
    assert diagnostics == []
    assert node is not None
    return plain(node)


def faults(text: str) -> list[str]:
    return told(read_yaml(text, "x.yml")[1])


@pytest.mark.parametrize("typed", ["", "null", "~"])
def test_what_programs_write_for_nothing_is_nothing_unless_it_is_quoted(typed: str) -> None:
    node, _ = read_yaml(f'bare: {typed}\nquoted: "{typed}"\nlist: [one, {typed}]\n', "x.md")
    assert node is not None
    assert plain(node) == {"bare": None, "quoted": typed, "list": ["one"]}


@pytest.mark.parametrize(
    "typed", ["no", "yes", "True", "NULL", "12:30", "010", "1_000", "2026-02-30", ".5", "0x10"]
)
def test_a_scalar_is_the_text_that_was_typed(typed: str) -> None:
    assert values(f"key: {typed}") == {"key": typed}


def test_texts_lists_and_groups_are_read_in_the_order_of_the_file() -> None:
    text = 'b: [one, "two"]\na: {c: d, e: [{f: g}]}\nh: >-\n  long\n  text\n'

    assert values(text) == {
        "b": ["one", "two"],
        "a": {"c": "d", "e": [{"f": "g"}]},
        "h": "long text",
    }


def test_a_key_with_nothing_behind_it_has_no_value_and_an_empty_item_is_left_out() -> None:
    assert values("a:\nb: ''\nc:\n  -\n  - d\n") == {"a": None, "b": "", "c": ["d"]}


def test_every_value_has_its_place() -> None:
    node, _ = read_yaml("é: one\nb:\n  - two\n", "x.yml", first_line=2)

    assert isinstance(node, Fields)
    assert (node.keys["é"].line, node.keys["é"].column) == (2, 1)
    assert (node.values["é"].line, node.values["é"].column) == (2, 4)
    assert (node.values["b"].line, node.values["b"].column) == (4, 3)


@pytest.mark.parametrize(
    ("text", "told_as"),
    [
        ("a: 1\nb: 2\na: 3", '3:1 repeated-key "a" is here a second time; the first is in line 1.'),
        (
            'a: {b: 1, "b": 2}',
            '1:11 repeated-key "b" is here a second time; the first is in line 1.',
        ),
        ("a: &x b", "1:4 yaml-feature Here stands an anchor of YAML, which is not read."),
        ("a: &x [b]", "1:4 yaml-feature Here stands an anchor of YAML, which is not read."),
        ("a: *x", "1:4 yaml-feature Here stands an alias of YAML, which is not read."),
        ("a: !!str b", "1:4 yaml-feature Here stands a tag of YAML, which is not read."),
        (
            "a: !!python/object:os.x {}",
            "1:4 yaml-feature Here stands a tag of YAML, which is not read.",
        ),
        (
            "a: b\n--- c",
            "2:1 yaml-feature Here stands a second document of YAML, which is not read.",
        ),
    ],
)
def test_what_is_not_read_is_told_at_its_place(text: str, told_as: str) -> None:
    assert faults(text) == [told_as]


def test_a_document_goes_on_behind_an_anchor_so_that_further_faults_are_found() -> None:
    text = "a: &x b\nc: *x\nc: !t d\nc: e"

    assert sorted(codes(read_yaml(text, "x.yml")[1])) == [
        "1:4 yaml-feature",
        "2:4 yaml-feature",
        "3:1 repeated-key",
        "3:4 yaml-feature",
        "4:1 repeated-key",
    ]


DOTS = "Three dots at the left margin end the fields, but more of them stand below."


@pytest.mark.parametrize(
    "text",
    [
        "a: b\n...\nc: d\n",
        "a: b\n...  \n\n# remark\n\n  \nc: d",
        "a: b\n... and more\nc: d\n",
        "a: b\n...\n...\nc: d\n",
        "a: >-\n  b\n...\nc: d\n",
    ],
)
def test_dots_that_end_the_fields_too_early_are_told_and_the_rest_is_read(text: str) -> None:
    node, found = read_yaml(text, "a.yml")
    line = text[: text.index("...")].count("\n") + 1
    assert told(found) == [f"{line}:1 yaml-feature {DOTS}"]
    assert node is not None
    assert plain(node) == {"a": "b", "c": "d"}


@pytest.mark.parametrize(
    "text", ["a: b\n...\n", "a: b\n...", "a: b\n... # end\n\n# remark\n", "a: ...\n", "a: b\n ..."]
)
def test_dots_that_end_nothing_too_early_are_left_alone(text: str) -> None:
    assert faults(text) == []


def test_dots_before_another_document_are_told_as_that() -> None:
    assert [one.split(" ")[1] for one in faults("a: b\n...\n---\nc: d\n")] == ["yaml-feature"]


def test_many_dots_are_not_each_read_to_the_end() -> None:
    assert growth_of(lambda dots: faults(f"a: b\n{dots}"), "...\n", size=16_000) < 5


def test_fields_nest_six_deep_and_no_deeper() -> None:
    inner = DEEPEST - 1

    assert faults("a: " + "[" * inner + "]" * inner) == []
    assert faults("a: " + "[" * (inner + 1) + "]" * (inner + 1)) == [
        "1:9 too-deep Lists and groups stand in each other more than 6 deep here."
    ]


def test_an_odd_character_that_is_written_as_an_escape_is_told() -> None:
    assert codes(read_yaml('a: "x\\u200by"', "x.yml")[1]) == ["1:4 odd-character"]


@pytest.mark.parametrize("text", ["? [a, b]\n: c", "{a: b}: c"])
def test_a_key_that_is_no_text_is_told(text: str) -> None:
    assert [fault.split()[1] for fault in faults(text)] == ["yaml-syntax"]


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n"])
def test_an_empty_document_holds_nothing(text: str) -> None:
    node, diagnostics = read_yaml(text, "x.yml")

    assert diagnostics == []
    assert node is None or plain(node) is None


def test_a_character_that_yaml_takes_nowhere_is_told_and_not_raised() -> None:
    assert faults("a: \x00") == ["1:1 yaml-syntax The fields hold a character that cannot be seen."]


@pytest.mark.parametrize("sign", ["[", "{", "- ", "? ", "a: ", "&a ", "*a ", "|\n", "a:\n "])
def test_many_of_one_sign_are_refused_with_effort_that_grows_with_their_number(sign: str) -> None:
    assert read_yaml(sign * (200_000 // len(sign)), "x.yml")[1]
    assert growth_of(lambda text: read_yaml(text, "x.yml"), sign, size=4_000) < 5


TAB = "A tab stands where spaces were expected"


@pytest.mark.parametrize(
    ("text", "place", "value"),
    [
        ("client:\n\talias: JP", "2:1", {"client": {"alias": "JP"}}),
        ("tags:\n  -\tnhs", "2:4", {"tags": ["nhs"]}),
        ("tags:\n\t- nhs", "2:1", {"tags": ["nhs"]}),
        ("\ttitle: a", "1:1", {"title": "a"}),
        ("title: |\n\tx", "2:1", {"title": "x"}),
    ],
)
def test_a_tab_is_told_and_read_as_spaces(text: str, place: str, value: Plain) -> None:
    node, found = read_yaml(text, "x.md")

    assert node is not None
    assert (told(found), plain(node)) == ([f"{place} yaml-syntax {TAB}."], value)


def test_tabs_are_one_fault_and_hide_no_other() -> None:
    assert faults("client:\n\talias: JP\n  role: x\n\tsector: y\ntitle: a\ntitle: b\n") == [
        f"2:1 yaml-syntax {TAB}, as in 1 more line.",
        '6:1 repeated-key "title" is here a second time; the first is in line 5.',
    ]
    assert faults("a:\n\tb: c\n\td: e\n\tf: [\n") == [
        f"2:1 yaml-syntax {TAB}, as in 2 more lines.",
        "5:1 yaml-syntax A comma or a bracket stands where a text was expected.",
    ]


def test_of_spaces_in_the_place_of_tabs_that_do_not_fit_nothing_is_said() -> None:
    assert faults("a:\n    b: c\n\td: e\n") == [f"3:1 yaml-syntax {TAB}."]
    assert faults("a: [b,\n\tc: \t: d\n") != []
