"""The plugin's options in `mkdocs.yml`, and what becomes of them and of MkDocs' own settings."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from mkdocs.config import config_options as options
from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError

from columnist.domain.clock import AsOf
from columnist.domain.settings import Settings

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

AS_OF_VARIABLE = "COLUMNIST_AS_OF"


class ColumnistOptions(Config):
    """What may stand under `columnist` in `plugins`."""

    content_dir = options.Type(str, default="case_studies")
    as_of = options.Optional(options.Type(str))
    cache_dir = options.Type(str, default=".cache/columnist")
    per_page = options.Type(int, default=20)
    search = options.Choice(("pagefind", "none"), default="pagefind")


def settings_of(config: MkDocsConfig, chosen: ColumnistOptions) -> Settings:
    """Return the settings that rendering needs."""
    url = config.site_url or ""
    return Settings(
        name=config.site_name,
        url=url if url.endswith("/") or not url else f"{url}/",
        description=config.site_description or "",
        language=str(config.theme.get("language") or "en"),
        content_dir=chosen.content_dir,
        docs_dir=config.docs_dir,
        per_page=chosen.per_page,
        has_search=chosen.search == "pagefind",
    )


def instant_of_build(chosen: ColumnistOptions) -> tuple[AsOf, bool]:
    """Return the instant of this build, and whether somebody set it.

    The environment comes before the option, and both before the clock, which is read here alone.
    """
    for source, text in (
        (AS_OF_VARIABLE, os.environ.get(AS_OF_VARIABLE)),
        ("plugins.columnist.as_of", chosen.as_of),
    ):
        if text:
            return _parsed(source, text), True
    return AsOf(datetime.now(UTC)), False


def _parsed(source: str, text: str) -> AsOf:
    found = AsOf.parse(text)
    if found is None:
        message = (
            f'{source} is "{text}", but a day (2026-12-24) or an instant with its offset '
            "(2026-12-24T07:00+00:00) was expected."
        )
        raise PluginError(message)
    return found
