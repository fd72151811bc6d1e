"""The plugin: a few lines a hook, each of which hands over to a room that knows no host."""

from __future__ import annotations

import logging
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mkdocs.config.base import ValidationError
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority

from columnist.domain.source import Place
from columnist.files import read_sources
from columnist.hosts.mkdocs.options import (
    ColumnistOptions,
    checked,
    instant_of_build,
    settings_of,
    site_folder,
)
from columnist.hosts.mkdocs.parts import THEME
from columnist.hosts.mkdocs.settled_heap import settled_heap
from columnist.hosts.mkdocs.site import Site
from columnist.hosts.mkdocs.stamps import stamp_files, stamp_of_build
from columnist.intake.new_file import new_file_addresses
from columnist.publication import edition_of, judge, read_publication
from columnist.rendering.composition import compose
from columnist.rendering.policy import with_policy
from columnist.rendering.report import as_text
from columnist.rendering.whole_words import with_whole_words
from columnist.search_index import build_search_index
from columnist.settings_file import is_of_material, site_url_fault, theme_fault
from columnist.stopping import WITHHOLDING_VARIABLE, shared_faults, stopping_faults
from columnist.watchdog import RenderingStopped, Watchdog

if TYPE_CHECKING:
    from mkdocs.config.base import ConfigErrors, ConfigWarnings
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page
    from mkdocs.utils.templates import TemplateContext

    from columnist.domain.settings import Settings
    from columnist.publication import Judgement
    from columnist.rendering.composition import Composition
    from columnist.rendering.edition import Edition

FIRST = 100
LAST = -100

log = logging.getLogger("mkdocs.plugins.columnist")


class ColumnistPlugin(BasePlugin[ColumnistOptions]):
    """Holds the site of the current build between the hooks, and nothing else."""

    def __init__(self) -> None:
        """Begin as for a build; `on_startup` says otherwise."""
        self.command: str = "build"
        self.site: Site | None = None

    def load_config(
        self, options: dict[str, object], config_file_path: str | None = None
    ) -> tuple[ConfigErrors, ConfigWarnings]:
        """Read the options; one that does not exist is an error, as a wrong value is."""
        values, faults = checked(options)
        if faults:
            raise ValidationError(faults)
        return super().load_config(values, config_file_path)

    def on_startup(self, *, command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:
        """Remember whether an editor looks at a preview. Its being there keeps `serve`'s state."""
        del dirty
        self.command = command

    @event_priority(FIRST)
    @settled_heap()
    def on_config(self, config: MkDocsConfig) -> None:
        """Check everything before MkDocs empties the site folder; stop at any error."""
        at, is_set = instant_of_build(self.config)
        stamp_of_build()
        settings = settings_of(config, self.config)
        self._check_settings(config, settings)
        root = Path(config.config_file_path).parent
        tree = read_sources(root, settings)
        judgement = judge(read_publication(tree, site_url=settings.url), at=at)
        self._report(judgement)
        shows_waiting = self.command == "serve" and not is_set
        edition = edition_of(judgement, settings=settings, shows_waiting=shows_waiting)
        if settings.new_file_url:
            addresses = new_file_addresses(settings.new_file_url, judgement.release)
            edition = replace(edition, submissions=addresses)
        composition = _composed(edition, settings)
        self.site = Site(composition, root=root, cache=root / self.config.cache_dir)
        _add_theme(config)
        config.watch.append(str(root / settings.content_dir))

    def _check_settings(self, config: MkDocsConfig, settings: Settings) -> None:
        published = (settings.docs_dir, site_folder(config))
        _, faults = checked(self.config, published=published)
        place = Place(Path(config.config_file_path).name)
        fault = site_url_fault(config.site_url or "", place)
        if fault is not None:
            faults = as_text([fault], checked=())
        if faults:
            raise PluginError(faults)
        if not any(is_of_material(Path(folder)) for folder in config.theme.dirs):
            raise PluginError(as_text([theme_fault(str(config.theme.name), place)], checked=()))

    def _report(self, judgement: Judgement) -> None:
        said = [fault for fault in judgement.diagnostics if fault.severity != "note"]
        if not said:
            return
        withholds = bool(os.environ.get(WITHHOLDING_VARIABLE))
        if withholds:
            said = list(stopping_faults(judgement))
        report = as_text(said, checked=judgement.collection.paths)
        if any(fault.is_error for fault in said):
            # An editor who looks on while writing is shown the errors of a piece on its page.
            if self.command == "serve" and not shared_faults(judgement):
                log.error("The case studies have errors.\n%s", report)
                return
            message = f"The case studies have errors.\n{report}"
            raise PluginError(message)
        if withholds:  # its caller tells what is withheld, without names where logs are public
            return
        # Not as a warning: a strict build would stop a piece from going out on its day.
        log.info("%s", report)

    @event_priority(LAST)
    def on_files(self, files: Files, config: MkDocsConfig) -> None:
        """Add what is ours to the files that MkDocs found."""
        self._site.add_to(files, config)

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> None:
        """Date every page by what is published, not by the clock."""
        del nav, config
        self._site.date(files)

    def on_page_content(self, html: str, **_: object) -> str:
        """Keep words of code on the owner's own pages whole; ours have no content here."""
        return with_whole_words(html)

    def on_page_context(
        self, context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation
    ) -> None:
        """Give the templates what they print."""
        del config
        self._site.fill(context, page, nav)

    def on_template_context(
        self, context: TemplateContext, template_name: str, **_: object
    ) -> None:
        """Give the templates without a page, such as 404.html, the ways through the site."""
        self._site.fill(context, None, context["nav"], template=template_name)

    @event_priority(LAST)
    def on_post_page(self, output: str, **_: object) -> str:
        """Say in each page what may run in it, when nobody changes the page any more."""
        # A preview holds a script of MkDocs' own, written in after this.
        return output if self.command == "serve" else with_policy(output)

    @event_priority(LAST)
    def on_post_template(self, output_content: str, template_name: str, **_: object) -> str:
        """Do the same for 404.html and its like."""
        return (
            self.on_post_page(output_content) if template_name.endswith(".html") else output_content
        )

    @event_priority(LAST)
    def on_post_build(self, config: MkDocsConfig) -> None:
        """Index what is published, when every page of the site is written; in a preview as well."""
        if self._site.has_search:
            pieces = len(self._site.composition.edition.release.pieces)
            failure = build_search_index(Path(config.site_dir), pieces=pieces)
            if failure:
                # The site is whole without its search; a strict build stops here all the same.
                log.warning("%s", failure)
        stamp_files(Path(config.site_dir), stamp_of_build())

    def on_serve(self, server: LiveReloadServer, **_: object) -> None:
        """Be there, so that MkDocs keeps one plugin for all builds of a preview."""

    @property
    def _site(self) -> Site:
        assert self.site is not None, "on_config comes before every other hook"  # noqa: S101
        return self.site


def _composed(edition: Edition, settings: Settings) -> Composition:
    try:
        with Watchdog() as watchdog:
            return compose(edition, description=settings.description, begin=watchdog.begin)
    except RenderingStopped as stopped:
        raise PluginError(str(stopped)) from None


def _add_theme(config: MkDocsConfig) -> None:
    """Put our theme after the owner's own folder, who must win, and before the theme itself."""
    if str(THEME) not in config.theme.dirs:
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(THEME))
