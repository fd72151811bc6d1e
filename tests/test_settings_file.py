"""`mkdocs.yml` as the command reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from columnist.settings_file import SettingsFile, read_settings_file

if TYPE_CHECKING:
    from pathlib import Path


def read(root: Path, text: str, **files: str) -> SettingsFile:
    (root / "mkdocs.yml").write_text(text)
    for name, other in files.items():
        (root / f"{name}.yml").write_text(other)
    found = read_settings_file(root, environ={"SITE": "https://env.example/"})
    assert found is not None
    return found


def told(file: SettingsFile) -> list[str]:
    return [
        f"{one.place.path}:{one.place.line} {one.code} {one.message}" for one in file.diagnostics
    ]


def test_a_folder_without_the_file_has_no_settings(tmp_path: Path) -> None:
    assert read_settings_file(tmp_path, environ={}) is None
    (tmp_path / "mkdocs.yaml").write_text("site_url: https://example.org")
    found = read_settings_file(tmp_path, environ={})
    assert found is not None
    assert (found.path, found.settings.url) == ("mkdocs.yaml", "https://example.org/")


def test_what_the_command_needs_is_read(tmp_path: Path) -> None:
    file = read(
        tmp_path,
        "site_name: Second Thursday\nsite_description: Stories.\nsite_url: https://example.org/a\n"
        "docs_dir: pages\nsite_dir: out/web\n"
        "plugins: [{columnist: {content_dir: stories, per_page: 5, search: none}}]\n"
        "theme: material\n",
    )
    settings = file.settings
    assert (settings.name, settings.description) == ("Second Thursday", "Stories.")
    assert settings.url == "https://example.org/a/"
    assert (settings.docs_dir, settings.site_dir) == ("pages", "out/web")
    assert (settings.content_dir, settings.per_page, settings.has_search) == ("stories", 5, False)
    assert file.diagnostics == ()


@pytest.mark.parametrize(
    ("lines", "folder"),
    [("", "site"), ("site_dir: out/web\n", "out/web"), ("docs_dir: pages\n", "pages")],
)
def test_the_cache_does_not_lie_among_what_is_published(
    tmp_path: Path, lines: str, folder: str
) -> None:
    plugins = f"plugins: [{{columnist: {{cache_dir: {folder}/cache}}}}]\ntheme: material\n"
    (said,) = told(read(tmp_path, f"site_url: https://example.org/\n{lines}{plugins}"))
    assert f"but a folder outside {folder} was expected." in said


def test_the_owners_part_of_the_theme_is_known_wherever_it_is_set(tmp_path: Path) -> None:
    (tmp_path / "base.yml").write_text("theme: {custom_dir: overrides}\nsite_url: https://a.org/\n")
    inherited = read(tmp_path, "INHERIT: base.yml\ntheme: {name: material}\n")
    assert inherited.settings.theme_dir == "overrides"
    assert read(tmp_path, "theme: material\n").settings.theme_dir == ""


SITE = "site_url: https://example.org/\nplugins: [columnist]\n"
NO_MATERIAL = "but Material for MkDocs was expected, whose parts the pages are made of."


@pytest.mark.parametrize(
    ("theme", "line", "name"),
    [
        ("theme: {name: mkdocs}", 3, "mkdocs"),
        ("theme: readthedocs", 3, "readthedocs"),
        ("theme:\n  custom_dir: overrides\n  name: mkdocs", 5, "mkdocs"),
        ("# no theme", 1, "mkdocs"),
    ],
)
def test_a_theme_of_mkdocs_itself_is_told_at_its_line(
    tmp_path: Path, theme: str, line: int, name: str
) -> None:
    assert told(read(tmp_path, f"{SITE}{theme}\n")) == [
        f'mkdocs.yml:{line} unknown-word theme.name is "{name}", {NO_MATERIAL}'
    ]


@pytest.mark.parametrize("theme", ["theme: materialx", "theme: {name: null, custom_dir: own}"])
def test_of_a_theme_that_does_not_come_with_mkdocs_only_its_build_can_tell(
    tmp_path: Path, theme: str
) -> None:
    assert told(read(tmp_path, f"{SITE}{theme}\n")) == []


def test_a_folder_of_the_owner_s_may_bring_the_parts_of_material(tmp_path: Path) -> None:
    settings = f"{SITE}theme: {{name: mkdocs, custom_dir: own}}\n"
    part = tmp_path / "own/partials/javascripts/base.html"
    part.parent.mkdir(parents=True)
    assert len(told(read(tmp_path, settings))) == 1
    part.touch()
    assert told(read(tmp_path, settings)) == []


def test_where_the_plugin_is_not_named_any_theme_will_do(tmp_path: Path) -> None:
    assert told(read(tmp_path, "site_url: https://example.org/\ntheme: mkdocs\n")) == []


def test_the_theme_may_be_inherited(tmp_path: Path) -> None:
    settings = f"INHERIT: base.yml\n{SITE}theme: {{custom_dir: own}}\n"
    assert told(read(tmp_path, settings, base="theme: {name: material}\n")) == []
    assert told(read(tmp_path, settings, base="theme: {name: mkdocs}\n")) == [
        f'base.yml:1 unknown-word theme.name is "mkdocs", {NO_MATERIAL}'
    ]


def test_the_docs_lie_in_docs_if_nothing_else_is_said_and_the_site_in_site(tmp_path: Path) -> None:
    settings = read(tmp_path, "site_url: https://example.org\n").settings
    assert (settings.docs_dir, settings.site_dir) == ("docs", "site")


@pytest.mark.parametrize(
    "line", ["site_name: x", "site_url:", "site_url: ''", "site_url: !ENV NONE"]
)
def test_a_missing_address_is_told(tmp_path: Path, line: str) -> None:
    (said,) = told(read(tmp_path, f"{line}\n"))
    assert said.startswith("mkdocs.yml:1 missing-site-url site_url is missing; feeds")


@pytest.mark.parametrize(
    "url",
    [
        "example.org",
        "ftp://example.org",
        "https://",
        '"https://[bad"',
        "https://exa mple.org:99999/<b>",
        "https://editor:secret@example.org/",
        "https://example..org/",
    ],
)
def test_an_address_that_is_none_is_told(tmp_path: Path, url: str) -> None:
    shown = url.strip('"')
    assert told(read(tmp_path, f"site_url: {url}\n")) == [
        f'mkdocs.yml:1 invalid-address site_url is "{shown}", but a web address was expected.'
    ]


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("https://example.org:99999/", "there is no port 99999"),
        ("https://ex\u0430mple.org/", 'the "\u0430" in its host is the Cyrillic small letter a'),
        ("https://example.org/?a=1", "the address of a site has no ? and no #"),
        ("https://example.org/#a", "the address of a site has no ? and no #"),
    ],
)
def test_an_address_that_leads_nowhere_is_told_with_the_reason(
    tmp_path: Path, url: str, why: str
) -> None:
    (said,) = told(read(tmp_path, f"site_url: {url}\n"))
    assert said == f'mkdocs.yml:1 invalid-address site_url is "{url}", but {why}.'


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:8000/",
        "http://127.0.0.1:8000/",
        "http://intranet/columns/",
        "https://xn--bcher-kva.example/",
        "https://b\u00fccher.example/",
        "HTTPS://Example.org/a/",
    ],
)
def test_a_site_may_lie_on_any_machine_that_has_a_name(tmp_path: Path, url: str) -> None:
    file = read(tmp_path, f"site_url: {url}\n")
    assert (file.settings.url, file.diagnostics) == (url, ())


def test_a_file_that_cannot_be_read_is_one_fault(tmp_path: Path) -> None:
    file = read(tmp_path, "site_name: [\n")
    assert [one.code for one in file.diagnostics] == ["yaml-syntax"]
    assert file.settings.content_dir == "case_studies"


def test_what_a_file_inherits_counts_where_it_says_nothing_itself(tmp_path: Path) -> None:
    file = read(
        tmp_path,
        "INHERIT: parent.yml\nsite_name: Child\n",
        parent="site_name: Parent\nsite_url: !ENV SITE\nplugins: [{columnist: {per_pages: 5}}]\n"
        "theme: material\n",
    )
    assert (file.settings.name, file.settings.url) == ("Child", "https://env.example/")
    assert told(file) == [
        "parent.yml:3 unknown-field plugins.columnist.per_pages is not an option of the plugin."
    ]


def test_a_chain_of_files_comes_to_an_end(tmp_path: Path) -> None:
    file = read(tmp_path, "INHERIT: mkdocs.yml\nsite_url: https://example.org\n")
    assert file.diagnostics == ()


def test_a_parent_that_is_not_there_is_told(tmp_path: Path) -> None:
    file = read(tmp_path, "site_url: https://example.org\nINHERIT: none.yml\n")
    assert told(file) == [
        'mkdocs.yml:2 missing-file INHERIT is "none.yml", but there is no such file.'
    ]


def test_a_parent_that_the_disk_does_not_let_us_see_is_told(tmp_path: Path) -> None:
    name = "a" * 300
    (said,) = told(read(tmp_path, f"site_url: https://example.org\nINHERIT: {name}\n"))
    assert said.startswith('mkdocs.yml:2 missing-file INHERIT is "aaaa')
    assert said.endswith("but there is no such file.")


def test_a_parent_lies_beside_the_file_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "a.yml").write_text("INHERIT: b.yml\n")
    (tmp_path / "site" / "b.yml").write_text("site_url: https://example.org\n")
    assert read(tmp_path, "INHERIT: site/a.yml\n").settings.url == "https://example.org/"
