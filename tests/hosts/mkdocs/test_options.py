"""The plugin's options as MkDocs hands them over."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING

import pytest
from mkdocs.config import load_config
from mkdocs.config.base import ValidationError
from mkdocs.exceptions import PluginError

from columnist.domain.clock import AsOf
from columnist.hosts.mkdocs.options import checked, docs_folder, instant_of_build, site_folder
from columnist.hosts.mkdocs.plugin import ColumnistPlugin

if TYPE_CHECKING:
    from pathlib import Path


def settings_file(root: Path, url: str) -> Path:
    """Return the settings of a publication that holds nothing, at an address."""
    for folder in ("docs", "case_studies"):
        (root / folder).mkdir()
    file = root / "mkdocs.yml"
    settings = {"site_name": "Lab", "site_url": url, "plugins": []}
    file.write_text(json.dumps(settings), encoding="utf-8")
    return file


def test_options_that_are_well_are_in_force() -> None:
    plugin = ColumnistPlugin()

    assert plugin.load_config({"as_of": date(2026, 12, 24), "content_dir": "./stories/"}) == (
        [],
        [],
    )
    assert plugin.config == {
        "content_dir": "stories",
        "as_of": "2026-12-24",
        "cache_dir": ".cache/columnist",
        "per_page": 20,
        "search": "pagefind",
    }


def test_every_wrong_option_is_an_error_with_its_full_path_and_a_cure() -> None:
    with pytest.raises(ValidationError) as refused:
        ColumnistPlugin().load_config({"per_page": 0, "perpage": 3, "search": "lunr"})

    assert str(refused.value).split("\n") == [
        (
            'plugins.columnist.per_page is "0", but a whole number from 1 to 999,999 was expected. '
            "Write in digits how many pieces a page of a list holds, for example 20."
        ),
        ('plugins.columnist.perpage is not an option of the plugin. Did you mean "per_page"?'),
        (
            'plugins.columnist.search is "lunr", but pagefind or none was expected. '
            "Write pagefind, or none."
        ),
    ]


def test_case_studies_among_the_owner_s_own_pages_are_refused() -> None:
    _, fault = checked({"content_dir": "docs/case_studies"}, published=["docs"])

    assert "but a folder outside docs was expected." in fault


def test_a_theme_that_is_not_made_of_material_is_refused_before_anything_is_built(
    tmp_path: Path,
) -> None:
    file = settings_file(tmp_path, "https://example.org/")
    plugin = ColumnistPlugin()
    plugin.load_config({})

    with pytest.raises(PluginError, match="but Material for MkDocs was expected"):
        plugin.on_config(load_config(str(file)))
    plugin.on_config(load_config(str(file), theme="material"))


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("", r"site_url is missing; .* \[missing-site-url\]"),
        ("https://exa mple.org/", r"but a web address was expected\. \[invalid-address\]"),
        ("https://example.org:99999/", r"but there is no port 99999\. \[invalid-address\]"),
    ],
)
def test_an_address_of_the_site_is_judged_as_a_check_judges_it(
    tmp_path: Path, url: str, said: str
) -> None:
    file = settings_file(tmp_path, url)
    plugin = ColumnistPlugin()
    plugin.load_config({})

    with pytest.raises(PluginError, match=said):
        plugin.on_config(load_config(str(file), theme="material"))


@pytest.mark.parametrize("url", ["http://127.0.0.1:8000/", "http://[::1]:8000/a/"])
def test_a_preview_on_this_machine_has_an_address(tmp_path: Path, url: str) -> None:
    file = settings_file(tmp_path, url)
    plugin = ColumnistPlugin()
    plugin.load_config({})

    plugin.on_config(load_config(str(file), theme="material"))


def test_the_environment_goes_before_the_option_and_that_before_the_clock(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plugin = ColumnistPlugin()
    monkeypatch.setenv("COLUMNIST_AS_OF", "")
    plugin.load_config({})
    assert not instant_of_build(plugin.config)[1]
    plugin.load_config({"as_of": "2026-12-24"})
    assert instant_of_build(plugin.config) == (AsOf(date(2026, 12, 24)), True)
    monkeypatch.setenv("COLUMNIST_AS_OF", "2026-12-25")
    assert instant_of_build(plugin.config) == (AsOf(date(2026, 12, 25)), True)


def test_an_environment_that_names_no_instant_is_told_with_its_control_characters_made_visible(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plugin = ColumnistPlugin()
    plugin.load_config({})
    monkeypatch.setenv("COLUMNIST_AS_OF", "\x1b[31msoon")

    with pytest.raises(PluginError) as refused:
        instant_of_build(plugin.config)

    assert str(refused.value).startswith('COLUMNIST_AS_OF is "<U+001B>[31msoon", but a day (')


def test_a_link_is_seen_in_the_place_of_the_pages_and_what_it_leads_to_in_that_of_the_site(
    tmp_path: Path,
) -> None:
    (tmp_path / "stories").mkdir()
    (tmp_path / "docs").symlink_to("stories")
    (tmp_path / "site").symlink_to("stories")
    (tmp_path / "way").symlink_to(tmp_path)
    file = tmp_path / "way" / "mkdocs.yml"
    file.write_text("site_name: S\n")
    config = load_config(str(file))
    assert (docs_folder(config), site_folder(config)) == ("docs", "stories")
