"""Which of the theme's files a page loads. Material puts a digest into their names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

_STYLES: Final = ("main", "palette")
_DIGEST: Final = r"\.[0-9a-f]+\.min\."


class ThemeAssets(NamedTuple):
    """Paths from the site's root, in the order in which they are loaded."""

    styles: tuple[str, ...]
    scripts: tuple[str, ...]


def theme_assets(paths: Iterable[str]) -> ThemeAssets:
    """Material's style sheets and its script, among all files of a site.

    >>> theme_assets(["assets/stylesheets/main.57a0d79d.min.css", "feed.xml"]).styles
    ('assets/stylesheets/main.57a0d79d.min.css',)
    """
    known = sorted(paths)
    styles = [rf"assets/stylesheets/{name}{_DIGEST}css" for name in _STYLES]
    scripts = [rf"assets/javascripts/bundle{_DIGEST}js"]
    return ThemeAssets(styles=_matching(styles, known), scripts=_matching(scripts, known))


def _matching(patterns: Iterable[str], paths: list[str]) -> tuple[str, ...]:
    return tuple(path for wanted in patterns for path in paths if re.fullmatch(wanted, path))
