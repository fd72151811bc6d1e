"""The YAML of a site's owner, looked into without obeying it."""

from __future__ import annotations

import pytest

from columnist.content.owner_yaml import OwnerValue, read_owner_yaml


def top_of(text: str, **environ: str) -> OwnerValue:
    top, faults = read_owner_yaml(text.encode(), "mkdocs.yml", environ=environ)
    assert top is not None
    assert faults == ()
    return top


def fault_of(data: bytes) -> str:
    top, (fault,) = read_owner_yaml(data, "mkdocs.yml", environ={})
    assert top is None
    return f"{fault.place.line}:{fault.place.column} {fault.code} {fault.message}"


def text_of(text: str, **environ: str) -> str | None:
    value = top_of(f"key: {text}", **environ).get("key")
    assert value is not None
    return value.text


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("https://example.org/", "https://example.org/"),
        ("2026-12-24", "2026-12-24"),
        ("no", "no"),
        ("", None),
        ("~", None),
        ("null", None),
        ('"null"', "null"),
        ("[a]", None),
        ("{a: b}", None),
        ("!!python/name:os.system", None),
        ("!relative $docs_dir", "$docs_dir"),
    ],
)
def test_a_scalar_is_the_text_that_was_typed(typed: str, read: str | None) -> None:
    assert text_of(typed) == read


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("!ENV SITE", "from the environment"),
        ("!ENV MISSING", None),
        ("!ENV [SITE]", "from the environment"),
        ("!ENV [MISSING]", None),
        ("!ENV [MISSING, SITE, other]", "from the environment"),
        ("!ENV [MISSING, other]", "other"),
        ("!ENV {SITE: x}", None),
    ],
)
def test_a_value_of_the_environment_is_looked_up_as_mkdocs_does(
    typed: str, read: str | None
) -> None:
    assert text_of(typed, SITE="from the environment") == read


def test_lists_and_groups_are_walked_through() -> None:
    top = top_of("plugins:\n  - search\n  - columnist: {per_page: 5}\nname: &x a\nother: *x\n")
    plugins = top.get("plugins")
    assert plugins is not None
    first, second = plugins.items()
    assert (first.text, first.place.line, first.place.column) == ("search", 2, 5)
    assert (second.is_group, second.is_list, plugins.is_list) == (True, False, True)
    assert [key.text for key, _ in second.pairs()] == ["columnist"]
    assert not list(first.items())
    assert not list(first.pairs())
    other = top.get("other")
    assert other is not None
    assert other.text == "a"
    assert top.get("none") is None


def test_of_a_key_that_is_there_twice_the_last_counts() -> None:
    value = top_of("a: first\na: second\n").get("a")
    assert value is not None
    assert value.text == "second"


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"a: b\nc: \xff\n", "2:1 not-utf-8 The byte 0xFF is not text in UTF-8."),
        (b"[" * 40_000, "1:1 too-deep The settings nest more than 50 deep."),
        (b"\n- a\n", "1:1 yaml-syntax The file holds no key with a colon."),
        (b"", "1:1 yaml-syntax The file holds no key with a colon."),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(data: bytes, told: str) -> None:
    assert fault_of(data) == told


def test_a_fault_of_the_yaml_is_told_in_words_at_its_line() -> None:
    assert fault_of(b"site_name: a: b\n").startswith("1:13 yaml-syntax ")
    assert fault_of(b"a: b\nplugins: [search\n").startswith("2:10 yaml-syntax ")
    assert fault_of(b"a: b\nc: \x01\n") == (
        "2:1 odd-character Here stands the control character U+0001."
    )


def test_a_byte_order_mark_is_passed_over() -> None:
    assert top_of("\ufeffa: b\n").get("a") is not None
