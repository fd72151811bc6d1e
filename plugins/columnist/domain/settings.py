"""What a site owner sets for a publication. Knows no file: the shells read the values."""

from __future__ import annotations

from typing import NamedTuple


class Settings(NamedTuple):
    """The settings that rendering needs.

    `url` is the site's address with a slash at its end, or empty where it is not set; `per_page`
    how many case studies a page of a list holds; `has_search` whether the finished site gets an
    index to search in. `new_file_url` is the address at GitHub at which a file of the content
    folder is begun, without the column's name; empty where the files are not kept there.
    `theme_dir` is the owner's own part of the theme; empty where there is none.
    """

    name: str
    url: str = ""
    description: str = ""
    language: str = "en"
    content_dir: str = "case_studies"
    docs_dir: str = "docs"
    site_dir: str = "site"
    theme_dir: str = ""
    per_page: int = 20
    has_search: bool = False
    new_file_url: str = ""
