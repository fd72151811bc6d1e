"""A page of ours as MkDocs holds it: without a source to read, and with a meta that we wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mkdocs.structure.pages import Page
from mkdocs.structure.toc import TableOfContents

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files

    from columnist.rendering import views

TEMPLATE = "columnist/page.html"


class FinishedPage(Page):
    """A page whose HTML is made when its template is filled. MkDocs has no Markdown to convert.

    What contributors wrote never becomes its meta or its title: themes print both as HTML.
    """

    def __init__(self, view: views.Page, file: File, config: MkDocsConfig) -> None:
        """Stand for a view at a generated file."""
        super().__init__(None, file, config)
        self.view = view

    def read_source(self, config: MkDocsConfig) -> None:
        """Set the meta by which MkDocs chooses the template."""
        del config
        self.markdown = ""
        self.meta = {
            "template": TEMPLATE,
            "columnist_lastmod": self.view.modified,
            "columnist_noindex": not self.view.is_indexed,
        }

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Leave the content to the template; making a Markdown converter a page took a third."""
        del config, files
        self.content = ""
        self.toc = TableOfContents([])
        self.present_anchor_ids = set()
