"""The plugin's options as MkDocs hands them over."""

from __future__ import annotations

from datetime import date

import pytest
from mkdocs.config.base import ValidationError

from columnist.hosts.mkdocs.options import checked
from columnist.hosts.mkdocs.plugin import ColumnistPlugin


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
            'plugins.columnist.per_page is "0", but a whole number of at least 1 was expected. '
            "Write it in digits, for example 20."
        ),
        ('plugins.columnist.perpage is not an option of the plugin. Did you mean "per_page"?'),
        (
            'plugins.columnist.search is "lunr", but pagefind or none was expected. '
            "Write pagefind, or none."
        ),
    ]


def test_case_studies_among_the_owner_s_own_pages_are_refused() -> None:
    _, fault = checked({"content_dir": "docs/case_studies"}, docs_dir="docs")

    assert "but a folder outside docs was expected." in fault
