"""The options of the plugin, in every form in which MkDocs takes them."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from columnist.content.owner_yaml import owner_value, read_owner_yaml
from columnist.content.plugin_options import PluginOptions, options_of


def read(plugins: str) -> tuple[PluginOptions, list[str]]:
    top, faults = read_owner_yaml(
        f"plugins: {plugins}\n".encode(), "mkdocs.yml", environ={"N": "7"}
    )
    assert faults == ()
    assert top is not None
    chosen = top.get("plugins")
    assert chosen is not None
    options, found = options_of(chosen)
    return options, [f"{one.place.column} {one.code} {one.message} | {one.hint}" for one in found]


@pytest.mark.parametrize(
    "plugins",
    [
        "[columnist]",
        "[search, columnist]",
        "[{columnist: }]",
        "[{columnist: {}}]",
        "{columnist: }",
        "{search: {}, columnist: {}}",
        "[{columnist: {enabled: true}}]",
        "[{columnist: {per_page: }}]",
    ],
)
def test_the_plugin_may_be_named_in_a_list_or_in_a_group(plugins: str) -> None:
    assert read(plugins) == (PluginOptions(is_named=True), [])


@pytest.mark.parametrize("plugins", ["", "[]", "[search]", "{search: }", "columnist"])
def test_a_plugin_that_is_not_named_has_its_defaults(plugins: str) -> None:
    assert read(plugins) == (PluginOptions(), [])


def test_a_file_without_plugins_has_the_defaults() -> None:
    assert options_of() == (PluginOptions(), ())


def layers(*texts: str) -> PluginOptions:
    tops = [read_owner_yaml(text.encode(), "mkdocs.yml", environ={})[0] for text in texts]
    chosen = [plugins for top in tops if top and (plugins := top.get("plugins"))]
    options, faults = options_of(*chosen)
    assert faults == ()
    return options


def test_groups_of_files_that_inherit_add_up_and_a_list_stands_for_itself() -> None:
    child = "plugins: {columnist: {per_page: 3}}"
    parent = "plugins: {columnist: {per_page: 5, content_dir: stories}}"

    assert layers(child, parent) == PluginOptions("stories", per_page=3, is_named=True)
    assert layers("plugins: {search: }", parent).content_dir == "stories"
    assert layers("plugins: [columnist]", parent) == PluginOptions(is_named=True)
    assert layers("plugins: [{columnist: {per_page: 3}}]", parent).content_dir == "case_studies"


@pytest.mark.parametrize("form", ["[{columnist: OPTIONS}]", "{columnist: OPTIONS}"])
def test_every_option_is_read_as_it_was_typed(form: str) -> None:
    options = (
        "{content_dir: stories/, as_of: 2026-12-24, cache_dir: .cache/x, per_page: !ENV N, "
        "search: none}"
    )
    assert read(form.replace("OPTIONS", options)) == (
        PluginOptions("stories", "2026-12-24", ".cache/x", 7, "none", is_named=True),
        [],
    )


@pytest.mark.parametrize(
    ("option", "code", "message", "hint"),
    [
        ("per_pge: 3", "unknown-field", ".per_pge is not an option of the plugin.", "per_page"),
        ("xyz: 3", "unknown-field", ".xyz is not an option of the plugin.", "Known are: content_"),
        ("per_page: 0", "invalid-number", '.per_page is "0", but a whole number', "in digits"),
        (
            "per_page: 1000000",
            "invalid-number",
            '.per_page is "1000000", but a whole number from 1 to 999,999 was expected.',
            "in digits",
        ),
        ("per_page: [3]", "wrong-kind", ".per_page is a list, but one value", "in digits"),
        ("search: {a: b}", "wrong-kind", ".search is a group of keys, but one", "pagefind"),
        ("search: lunr", "unknown-word", '.search is "lunr", but pagefind or none', "pagefind"),
        ("as_of: soon", "invalid-date", '.as_of is "soon", but a day or an instant', "2026-12-24"),
        ("content_dir: ../x", "invalid-path", '.content_dir is "../x", but a folder', "from the"),
        ("content_dir: .", "invalid-path", '.content_dir is ".", but a folder', "from the"),
        ("content_dir: ''", "invalid-path", '.content_dir is "", but a folder', "from the"),
        ("cache_dir: /tmp", "invalid-path", '.cache_dir is "/tmp", but a folder', "from the"),
    ],
)
def test_a_wrong_option_is_told_with_its_full_path(
    option: str, code: str, message: str, hint: str
) -> None:
    options, (said,) = read(f"[{{columnist: {{{option}}}}}]")
    told, _, cure = said.partition(" | ")
    assert told.partition(" ")[2].startswith(f"{code} plugins.columnist{message}")
    assert hint in cure
    assert options == PluginOptions(is_named=True)


def test_every_wrong_option_is_told() -> None:
    _, told = read("[{columnist: {per_page: x, search: y}}]")
    assert len(told) == 2


def test_options_that_are_no_group_are_told() -> None:
    for found, words in (("[a]", "a list"), ("yes", '"yes"')):
        options, (said,) = read(f"[{{columnist: {found}}}]")
        assert options == PluginOptions(is_named=True)
        assert f"plugins.columnist is {words}, but a group of options was expected." in said


@pytest.mark.parametrize("option", ["content_dir", "cache_dir"])
def test_nothing_of_ours_lies_where_mkdocs_publishes_every_file(option: str) -> None:
    text = f"plugins: [{{columnist: {{{option}: ./docs/cases/}}}}]"
    top, _ = read_owner_yaml(text.encode(), "mkdocs.yml", environ={})
    assert top is not None
    plugins = top.get("plugins")
    assert plugins is not None
    for published in (("docs/", "site"), ("pages", "docs/")):
        options, (fault,) = options_of(plugins, published=published)
        assert options == PluginOptions(is_named=True)
        assert fault.message == (
            f'plugins.columnist.{option} is "./docs/cases/", but a folder outside docs/ was '
            "expected."
        )
    found, faults = options_of(plugins, published=("pages", "site"))
    assert (getattr(found, option), faults) == ("docs/cases", ())


def test_what_yaml_has_guessed_is_read_as_it_was_typed() -> None:
    told = {
        "content_dir": "./stories/",
        "as_of": date(2026, 12, 24),
        "cache_dir": None,
        "per_page": 7,
        "search": "none",
    }

    assert options_of(owner_value({"columnist": told}, "mkdocs.yml")) == (
        PluginOptions("stories", "2026-12-24", per_page=7, search="none", is_named=True),
        (),
    )


@pytest.mark.parametrize(
    ("option", "message"),
    [
        (
            {"per_page": True},
            'per_page is "true", but a whole number from 1 to 999,999 was expected.',
        ),
        ({"per_page": -1}, 'per_page is "-1", but a whole number from 1 to 999,999 was expected.'),
        ({"search": False}, 'search is "false", but pagefind or none was expected.'),
        ({"cache_dir": ["a"]}, "cache_dir is a list, but one value was expected."),
        (
            {"as_of": datetime(2026, 12, 24, 7)},  # noqa: DTZ001 - as somebody might type it
            'as_of is "2026-12-24T07:00:00", but a day or an instant with its offset was expected.',
        ),
    ],
)
def test_a_guess_of_yaml_that_is_wrong_is_told(option: dict[str, object], message: str) -> None:
    _, (fault,) = options_of(owner_value({"columnist": option}, "mkdocs.yml"))

    assert fault.message == f"plugins.columnist.{message}"


def test_an_instant_that_yaml_has_read_keeps_its_offset() -> None:
    told = {"as_of": datetime(2026, 12, 24, 7, tzinfo=timezone(timedelta(hours=1)))}
    options, _ = options_of(owner_value({"columnist": told}, "mkdocs.yml"))

    assert options.as_of == "2026-12-24T07:00:00+01:00"
