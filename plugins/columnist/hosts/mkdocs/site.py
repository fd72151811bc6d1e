"""A composition becomes files and pages of MkDocs, and what its templates are given."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from markupsafe import Markup
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, InclusionLevel

from columnist.cache import Cache
from columnist.domain.diagnostic import visible
from columnist.files import picture_bytes
from columnist.hosts.mkdocs.assets import ThemeAssets, theme_assets
from columnist.hosts.mkdocs.page import FinishedPage
from columnist.hosts.mkdocs.parts import SharedParts
from columnist.hosts.mkdocs.ways import Way, owners_ways
from columnist.rendering.html import feed_links, head_html, render_page, title_html
from columnist.rendering.lost_page import LOST_PAGE
from columnist.rendering.views import Link, OwnersView, Page

if TYPE_CHECKING:
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page as HostPage
    from mkdocs.utils.templates import TemplateContext

    from columnist.rendering.composition import Composition, PictureFile

LOST_TEMPLATE = "404.html"
_BEFORE_ANY = "1970-01-01"


class Site:
    """One build's composition, between the hooks of the plugin."""

    def __init__(self, composition: Composition, *, root: Path, cache: Path) -> None:
        """Take a composition; pictures are read below `root`, and their copies kept in `cache`."""
        self.composition = composition
        self._root = root
        self._cache = Cache(cache)
        self._assets = ThemeAssets((), ())
        self._parts = SharedParts()
        self._nav: Navigation | None = None
        self._known: tuple[Way, ...] = ()

    @property
    def has_search(self) -> bool:
        """Whether the finished site gets an index to search in."""
        return self.composition.edition.site.has_search

    def add_to(self, files: Files, config: MkDocsConfig) -> None:
        """Add every page and file of the composition to what MkDocs builds."""
        self._assets = theme_assets(file.src_uri for file in files)
        for page in self.composition.pages:
            # Out of the nav, which MkDocs renders into every page.
            source, inclusion = f"{page.path}index.md", InclusionLevel.NOT_IN_NAV
            file = File.generated(config, source, content="", inclusion=inclusion)
            FinishedPage(page, file, config)
            files.append(file)
        for path, data in self.composition.files.items():
            files.append(File.generated(config, path, content=data))
        for picture in self.composition.pictures:
            files.append(File.generated(config, picture.path, content=self._picture(picture)))

    def date(self, files: Files) -> None:
        """Set the day of every page that MkDocs writes into a file: that of the last change.

        Its own is today's, and stands in the head of `sitemap.xml.gz` (MkDocs 1.6.1).
        """
        days = (page.modified for page in self.composition.pages)
        latest = max((day for day in days if day), default=_BEFORE_ANY)
        for file in files.documentation_pages():
            if file.page is not None:
                file.page.update_date = latest

    def _picture(self, file: PictureFile) -> bytes:
        # Loaded at the first picture: a publication may have none.
        from columnist.pictures import ENCODER  # noqa: PLC0415

        name = f"{file.picture.sha256}-{file.width}-{ENCODER}"
        return self._cache.get(name, partial(_copy, self._root, file))

    def fill(
        self,
        context: TemplateContext,
        page: HostPage | None,
        nav: Navigation,
        *,
        template: str = "",
    ) -> None:
        """Put what our templates print into a context, as `columnist`.

        Of what is no page, `template` is the name, such as `404.html`.
        """
        ours = page.view if isinstance(page, FinishedPage) else None
        # Before every address; MkDocs' own filter works each out anew, a fifth of a page's time.
        root = f"{context['base_url'].rstrip('/')}/"
        path = ours.path if ours else page.url if page else None
        given: dict[str, Any] = {
            "site_name": self.composition.edition.site.name,
            "root": root,
            "nav": tuple(
                (way.title, way.address(root), way.is_on(path)) for way in self._ways(nav)
            ),
            "styles": self._assets.styles,
            "scripts": self._assets.scripts,
            "has_search": self.has_search,
            "part": self._parts.part,
        }
        if ours is not None:
            rendered = render_page(ours, site=self.composition.edition.site)
            given |= {"title": rendered.title_html, "head": rendered.head}
            given |= {"content": rendered.content, "accent": ours.accent, "kind": ours.kind}
        elif page is not None:
            head = head_html(
                _owners_page(page, context["config"]), site=self.composition.edition.site
            )
            given |= {"title": "", "head": head}
            given |= {"content": "", "accent": "teal", "kind": "docs"}
        elif template == LOST_TEMPLATE:
            site = self.composition.edition.site
            title = title_html(LOST_PAGE.title, site=site)
            given |= {"title": title, "head": head_html(LOST_PAGE, site=site, root=root)}
            given |= {"description": LOST_PAGE.description}
            given |= {"content": "", "accent": "teal", "kind": "template"}
        else:
            feeds = (Link(self.composition.edition.site.name, "feed.xml"),)
            given |= {"title": "", "head": feed_links(feeds, root=root)}
            given |= {"content": "", "accent": "teal", "kind": "template"}
        context["columnist"] = given  # type: ignore[typeddict-unknown-key]

    def _ways(self, nav: Navigation) -> tuple[Way, ...]:
        """Return the ways through the site: columns, indexes, the owner's pages and sections."""
        if self._nav is nav:
            return self._known
        edition = self.composition.edition
        columns = [edition.column_link(column.id) for column in edition.release.columns]
        indexes = [Link("Themes", "themes/"), Link("Questions", "questions/")]
        ours = (Way(link.title, link.path) for link in (*columns, *indexes))
        self._nav, self._known = nav, (*ours, *owners_ways(nav))
        return self._known


def _owners_page(page: HostPage, config: MkDocsConfig) -> Page:
    """Return a page of `docs/` as its head tells of it to machines."""
    title = Markup(page.title or "").striptags()  # noqa: S704 - only its text is taken
    said = page.meta.get("description") or config.site_description or title
    return Page(
        path=page.url,
        kind="docs",
        title=title,
        description=Markup(said).striptags(),  # noqa: S704 - as above
        content=OwnersView(),
        crumbs=(Link(title, page.url),),
    )


def _copy(root: Path, file: PictureFile) -> bytes:
    from columnist.pictures import BROKEN, copies_of  # noqa: PLC0415

    path = visible(file.picture.path)
    # The cache would keep another picture under the digest of this one for ever.
    data = picture_bytes(root, file.picture)
    if data is None:
        message = f"{path}: The picture was changed while the site was built. Build it again."
        raise PluginError(message)
    try:
        return copies_of(data, (file.width,))[0]
    except BROKEN:
        message = f"{path}: The picture is broken: it cannot be read to its end."
        raise PluginError(message) from None
