"""What the command needs of `mkdocs.yml`, read without MkDocs: the site, and the plugin's options.

`INHERIT` is followed, as MkDocs does. Knows nothing of what the publication holds, and does not
import MkDocs, which takes longer than checking a case study.
"""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.content.owner_yaml import OwnerValue, read_owner_yaml
from columnist.content.plugin_options import PluginOptions, options_of
from columnist.domain.diagnostic import Diagnostic, problem, quoted
from columnist.domain.settings import Settings
from columnist.domain.source import Place
from columnist.domain.values import named_address_fault

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

FILE_NAMES: Final = ("mkdocs.yml", "mkdocs.yaml")

_LONGEST_CHAIN: Final = 10
_DEFAULT_DOCS: Final = "docs"
_DEFAULT_SITE: Final = "site"
_THEMES_OF_MKDOCS: Final = ("mkdocs", "readthedocs")
"""Those that it brings with it, the first of which it takes if none is named (MkDocs 1.6.1)."""
_OF_MATERIAL: Final = "partials/javascripts/base.html"


class SettingsFile(NamedTuple):
    """What stands in the file, with what is wrong in it.

    `files` are the paths of all that was read: the file itself, and those that it inherits from.
    """

    path: str
    settings: Settings
    options: PluginOptions
    diagnostics: tuple[Diagnostic, ...]
    files: tuple[str, ...]


def read_settings_file(root: Path, *, environ: Mapping[str, str]) -> SettingsFile | None:
    """Read a publication's `mkdocs.yml`; `None` where there is none.

    `environ` is what `!ENV` is answered from. Raises `OSError` where the disk itself fails.
    """
    name = next((name for name in FILE_NAMES if (root / name).is_file()), None)
    if name is None:
        return None
    layers, faults = _layers(root, name, environ)
    if not layers:
        return SettingsFile(name, Settings(name=""), PluginOptions(), tuple(faults), (name,))
    docs_dir = _text(layers, "docs_dir") or _DEFAULT_DOCS
    site_dir = _text(layers, "site_dir") or _DEFAULT_SITE
    plugins = _values(layers, "plugins")
    options, option_faults = options_of(*plugins, published=(docs_dir, site_dir))
    url, url_faults = _site_url(layers, name)
    settings = Settings(
        name=_text(layers, "site_name"),
        url=url,
        description=_text(layers, "site_description"),
        content_dir=options.content_dir,
        docs_dir=docs_dir,
        site_dir=site_dir,
        theme_dir=_theme_dir(layers),
        per_page=options.per_page,
        has_search=options.search != "none",
    )
    files = tuple(layer.place.path for layer in layers)
    found = [*faults, *option_faults, *url_faults]
    if options.is_named:
        found += _theme_faults(layers, root / settings.theme_dir, name)
    return SettingsFile(name, settings, options, tuple(found), files)


def _layers(
    root: Path, name: str, environ: Mapping[str, str]
) -> tuple[list[OwnerValue], list[Diagnostic]]:
    """Return the file and those that it inherits from, and what is wrong with them."""
    layers: list[OwnerValue] = []
    faults: list[Diagnostic] = []
    while name and len(layers) < _LONGEST_CHAIN:
        top, found = read_owner_yaml((root / name).read_bytes(), name, environ=environ)
        faults += found
        if top is None:
            break
        layers.append(top)
        parent = top.get("INHERIT")
        name = _beside(name, parent.text or "") if parent is not None else ""
        if parent is not None and not _is_file(root / name):
            message = f"INHERIT is {quoted(parent.text or '')}, but there is no such file."
            faults.append(problem("missing-file", parent.place, message))
            break
    return layers, faults


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except OSError as fault:
        if fault.errno == errno.ENAMETOOLONG:
            return False
        raise


def _beside(name: str, other: str) -> str:
    folder = name.rpartition("/")[0]
    return f"{folder}/{other}" if folder else other


def _values(layers: list[OwnerValue], key: str) -> list[OwnerValue]:
    """Return what a file and those that it inherits from say about a key, its own first."""
    found = (layer.get(key) for layer in layers)
    return [value for value in found if value is not None]


def _value(layers: list[OwnerValue], key: str) -> OwnerValue | None:
    return next(iter(_values(layers, key)), None)


def _text(layers: list[OwnerValue], key: str) -> str:
    value = _value(layers, key)
    return value.text or "" if value is not None else ""


def site_url_fault(url: str, place: Place) -> Diagnostic | None:
    """Return what to tell about a site that has no address, or one that leads nowhere."""
    if not url:
        message = "site_url is missing; feeds and calendars need the address of the site."
        hint = "Add it, for example  site_url: https://example.org/"
        return problem("missing-site-url", place, message, hint=hint)
    fault = _address_fault(url)
    if fault is None:
        return None
    why, cure = fault
    message = f"site_url is {quoted(url)}, but {why}."
    return problem("invalid-address", place, message, hint=cure)


def _theme_dir(layers: list[OwnerValue]) -> str:
    values = (theme.get("custom_dir") for theme in _values(layers, "theme"))
    return next((value.text for value in values if value is not None and value.text), "")


def _theme_faults(layers: list[OwnerValue], own: Path, name: str) -> Iterator[Diagnostic]:
    """Yield what is wrong with a theme that comes with MkDocs; of others its build can tell."""
    theme = next(_theme_names(layers), None)
    of_host = theme.text if theme is not None else _THEMES_OF_MKDOCS[0]
    if of_host in _THEMES_OF_MKDOCS and not is_of_material(own):
        yield theme_fault(of_host, theme.place if theme is not None else Place(name))


def _theme_names(layers: list[OwnerValue]) -> Iterator[OwnerValue]:
    """Yield what names the theme, a file's own before what it inherits."""
    for theme in _values(layers, "theme"):
        named = theme.get("name") if theme.is_group else theme
        if named is not None:
            yield named


def is_of_material(theme: Path) -> bool:
    """Tell whether a folder has the parts of Material for MkDocs that the pages are made of."""
    return (theme / _OF_MATERIAL).is_file()


def theme_fault(name: str, place: Place) -> Diagnostic:
    """Return what to tell about a site whose theme is not made of Material."""
    message = (
        f"theme.name is {quoted(name)}, but Material for MkDocs was expected, whose parts the "
        "pages are made of."
    )
    hint = "Write in mkdocs.yml:  theme: {name: material}"
    return problem("unknown-word", place, message, hint=hint)


def _site_url(layers: list[OwnerValue], name: str) -> tuple[str, tuple[Diagnostic, ...]]:
    value = _value(layers, "site_url")
    url = value.text or "" if value is not None else ""
    fault = site_url_fault(url, value.place if value is not None else Place(name))
    return (url.rstrip("/") + "/", ()) if fault is None else ("", (fault,))


def _address_fault(text: str) -> tuple[str, str] | None:
    """Return why a site cannot have an address, as half a sentence, and the cure."""
    if "?" in text or "#" in text:
        return "the address of a site has no ? and no #", "Take it away, with all that follows it."
    return named_address_fault(text)
