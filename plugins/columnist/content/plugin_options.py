"""The options of the plugin in `mkdocs.yml`: which there are, and what each may be.

Every fault is told with the option's full path. Of MkDocs only the layout of its file is known.
"""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from columnist.domain.clock import WANTED, AsOf
from columnist.domain.diagnostic import Diagnostic, nearest, problem, quoted

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from columnist.content.owner_yaml import OwnerValue
    from columnist.domain.source import Place

PLUGIN: Final = "columnist"
SEARCHES: Final = ("pagefind", "none")

_OPTIONS: Final = ("content_dir", "as_of", "cache_dir", "per_page", "search")
# An option that MkDocs itself gives to every plugin (MkDocs 1.6).
_OF_THE_HOST: Final = frozenset({"enabled"})
_COUNT: Final = re.compile(r"[1-9][0-9]{0,5}")
_MOST: Final = 999_999
_OUTSIDE: Final = re.compile(r"^(?:/|\\|[A-Za-z]:|~)|(?:^|/)\.\.(?:/|$)|\\")


@dataclass(frozen=True, slots=True)
class PluginOptions:
    """The options as they are in force; those with a fault have their defaults.

    `as_of` is what was typed; `is_named` whether the plugin stands in the file at all.
    """

    content_dir: str = "case_studies"
    as_of: str = ""
    cache_dir: str = ".cache/columnist"
    per_page: int = 20
    search: str = SEARCHES[0]
    is_named: bool = False


def options_of(
    *plugins: OwnerValue, published: Sequence[str] = ()
) -> tuple[PluginOptions, tuple[Diagnostic, ...]]:
    """Return the options below `plugins`, a list or a group, and what is wrong with them.

    Further ones are those of the files that it inherits from: as MkDocs has it, groups add up, and
    a list stands for itself. `published` are the folders of which MkDocs publishes every file, that
    of the owner's own pages and that of the finished site: nothing of ours can lie in them.
    """
    is_named = False
    texts: dict[str, str] = {}
    faults: list[Diagnostic] = []
    for layer in plugins:
        is_named_here, group = _ours(layer)
        is_named |= is_named_here
        if group is not None and not _is_blank(group):
            more, found = _read(group, published)
            texts, faults = more | texts, [*faults, *found]
        if not layer.is_group:
            break
    return _in_force(texts, is_named=is_named), tuple(faults)


def _ours(plugins: OwnerValue) -> tuple[bool, OwnerValue | None]:
    for item in plugins.items():
        if item.text == PLUGIN:
            return True, None
    for group in (plugins, *plugins.items()):
        found = group.get(PLUGIN)
        if found is not None:
            return True, found
    return False, None


def _is_blank(value: OwnerValue) -> bool:
    return value.text is None and not value.is_group and not value.is_list


def _read(group: OwnerValue, published: Sequence[str]) -> tuple[dict[str, str], list[Diagnostic]]:
    """Return the options that are well, as they were typed, and what is wrong with the others."""
    if not group.is_group:
        message = f"plugins.{PLUGIN} is {_found(group)}, but a group of options was expected."
        hint = "Indent each option below it, as in  per_page: 20."
        return {}, [problem("wrong-kind", group.place, message, hint=hint)]
    faults: list[Diagnostic] = []
    texts: dict[str, str] = {}
    for key, value in group.pairs():
        name = key.text or ""
        if name in _OF_THE_HOST:
            continue
        fault = _fault(name, key.place, value, published)
        if fault is not None:
            faults.append(fault)
        elif value.text is not None:
            texts[name] = value.text
    return texts, faults


def _in_force(texts: Mapping[str, str], *, is_named: bool) -> PluginOptions:
    default = PluginOptions()
    return PluginOptions(
        content_dir=posixpath.normpath(texts.get("content_dir", default.content_dir)),
        as_of=texts.get("as_of", default.as_of),
        cache_dir=posixpath.normpath(texts.get("cache_dir", default.cache_dir)),
        per_page=int(texts.get("per_page", default.per_page)),
        search=texts.get("search", default.search),
        is_named=is_named,
    )


def _fault(name: str, key: Place, value: OwnerValue, published: Sequence[str]) -> Diagnostic | None:
    if name not in _OPTIONS:
        close = nearest(name.replace("-", "_"), _OPTIONS)
        hint = f'Did you mean "{close}"?' if close else f"Known are: {', '.join(_OPTIONS)}."
        message = f"plugins.{PLUGIN}.{quoted(name)[1:-1]} is not an option of the plugin."
        return problem("unknown-field", key, message, hint=hint)
    if value.text is not None:
        return _misfit(name, value, value.text) or _published(name, value, value.text, published)
    return None if _is_blank(value) else _told("wrong-kind", name, value, "one value")


def _misfit(name: str, value: OwnerValue, text: str) -> Diagnostic | None:
    match name:
        case "as_of" if text and AsOf.parse(text) is None:
            return _told("invalid-date", name, value, "a day or an instant with its offset")
        case "per_page" if _COUNT.fullmatch(text) is None:
            return _told("invalid-number", name, value, f"a whole number from 1 to {_MOST:,}")
        case "search" if text not in SEARCHES:
            return _told("unknown-word", name, value, " or ".join(SEARCHES))
        case "content_dir" | "cache_dir" if not _is_inside(text):
            return _told("invalid-path", name, value, "a folder inside the publication's own")
    return None


def _is_inside(folder: str) -> bool:
    is_whole = posixpath.normpath(folder) == posixpath.curdir
    return bool(folder) and not is_whole and _OUTSIDE.search(folder) is None


def _published(
    name: str, value: OwnerValue, text: str, published: Sequence[str]
) -> Diagnostic | None:
    """Refuse to keep case studies, or pictures made of them, where every file is published."""
    if name not in {"content_dir", "cache_dir"}:
        return None
    for folder in published:
        if f"{posixpath.normpath(text)}/".startswith(f"{posixpath.normpath(folder)}/"):
            return _told("invalid-path", name, value, f"a folder outside {folder}")
    return None


_CURES: Final = {
    "as_of": f"Write {WANTED}.",
    "per_page": "Write in digits how many pieces a page of a list holds, for example 20.",
    "search": "Write pagefind, or none.",
    "content_dir": "Write it from the folder of mkdocs.yml on, for example case_studies.",
    "cache_dir": "Write it from the folder of mkdocs.yml on, for example .cache/columnist.",
}


def _told(code: str, name: str, value: OwnerValue, expected: str) -> Diagnostic:
    message = f"plugins.{PLUGIN}.{name} is {_found(value)}, but {expected} was expected."
    return problem(code, value.place, message, hint=_CURES[name])


def _found(value: OwnerValue) -> str:
    if value.text is not None:
        return quoted(value.text)
    return "a list" if value.is_list else "a group of keys"
