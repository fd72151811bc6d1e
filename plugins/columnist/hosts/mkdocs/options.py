"""The plugin's options in `mkdocs.yml`, and what becomes of them and of MkDocs' own settings."""

from __future__ import annotations

import os
import re
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.config import config_options as options
from mkdocs.config.base import Config
from mkdocs.exceptions import PluginError

from columnist.content.owner_yaml import owner_value
from columnist.content.plugin_options import PLUGIN, options_of
from columnist.domain.clock import AS_OF_VARIABLE, AsOf, instant_given
from columnist.domain.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mkdocs.config.defaults import MkDocsConfig

_REPOSITORY = re.compile(r"(https://github\.com/[A-Za-z0-9-]+/[A-Za-z0-9._-]+?)(?:\.git)?/?")
_EDITED = re.compile(r"/?(?:edit|blob|tree|raw)/([A-Za-z0-9._/-]+?)/?")


class ColumnistOptions(Config):
    """What may stand under `columnist` in `plugins`; `checked` has made sure of each value."""

    content_dir = options.Type(str)
    as_of = options.Type(str)
    cache_dir = options.Type(str)
    per_page = options.Type(int)
    search = options.Type(str)


def checked(
    given: Mapping[str, object], *, published: Sequence[str] = ()
) -> tuple[dict[str, object], str]:
    """Return every option as it is in force, and what is wrong with those that are given, in words.

    They are judged where the command judges them: MkDocs has YAML guess at what was typed, so that
    a day is no text, and `true` a number.
    """
    chosen, faults = options_of(owner_value({PLUGIN: given}, "mkdocs.yml"), published=published)
    values = asdict(chosen)
    del values["is_named"]
    return values, "\n".join(f"{fault.message} {fault.hint}" for fault in faults)


def settings_of(config: MkDocsConfig, chosen: ColumnistOptions) -> Settings:
    """Return the settings that rendering needs."""
    url = config.site_url or ""
    return Settings(
        name=config.site_name,
        url=url if url.endswith("/") or not url else f"{url}/",
        description=config.site_description or "",
        language=str(config.theme.get("language") or "en"),
        content_dir=chosen.content_dir,
        docs_dir=docs_folder(config),
        site_dir=site_folder(config),
        theme_dir=_as_named(config, config.theme.custom_dir) if config.theme.custom_dir else "",
        per_page=chosen.per_page,
        has_search=chosen.search == "pagefind",
        new_file_url=new_file_url(
            config.repo_url or "",
            config.edit_uri or "",
            docs_dir=docs_folder(config),
            content_dir=chosen.content_dir,
        ),
    )


def docs_folder(config: MkDocsConfig) -> str:
    """Return the folder of the owner's pages, from the publication's own on.

    A link in its place is not followed: `files` refuses it.
    """
    return _as_named(config, config.docs_dir)


def _as_named(config: MkDocsConfig, folder: str) -> str:
    root = Path(config.config_file_path).parent
    return Path(os.path.relpath(folder, root)).as_posix()


def site_folder(config: MkDocsConfig) -> str:
    """Return the folder that the site is built into, from the publication's own on.

    Links are followed, since MkDocs empties what they lead to.
    """
    root = Path(config.config_file_path).resolve().parent
    return Path(os.path.relpath(Path(config.site_dir).resolve(), root)).as_posix()


def new_file_url(repo_url: str, edit_uri: str, *, docs_dir: str, content_dir: str) -> str:
    """Return the address at GitHub at which a file of the content folder is begun.

    MkDocs' own settings say where the files are kept: `edit_uri` holds the branch and leads to the
    folder of the owner's pages. Anything else gives an empty answer.
    """
    repository = _REPOSITORY.fullmatch(repo_url)
    edited = _EDITED.fullmatch(edit_uri)
    folder = f"/{docs_dir}"
    if repository is None or edited is None or not edited[1].endswith(folder):
        return ""
    return f"{repository[1]}/new/{edited[1].removesuffix(folder)}/{content_dir}"


def instant_of_build(chosen: ColumnistOptions) -> tuple[AsOf, bool]:
    """Return the instant of this build, and whether somebody set it.

    The environment comes before the option, and both before the clock, which is read here alone.
    """
    found = instant_given(
        (AS_OF_VARIABLE, os.environ.get(AS_OF_VARIABLE) or None),
        ("plugins.columnist.as_of", chosen.as_of or None),
    )
    if isinstance(found, str):
        raise PluginError(found)
    return (AsOf(datetime.now(UTC)), False) if found is None else (found, True)
