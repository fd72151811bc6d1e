"""A draft from the schema: every field with a word of explanation, ready to be filled in.

Made from the models alone, so that a new field is in the next draft without a word about it here.
Fields that may stay empty are there without a value; groups that may not are there as comments.
"""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.content.shape import example_of, fields_at, is_list, words_of
from columnist.content.yaml_text import yaml_text
from columnist.domain.case_study import CaseStudy, Status

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

    from pydantic.fields import FieldInfo

    from columnist.domain.column import Column
    from columnist.domain.person import People
    from columnist.domain.vocabulary import Vocabulary

MOST_WORDS_LISTED: Final = 60
_WIDTH: Final = 96

_OPENING: Final = (
    "A draft. Lines that begin with # explain the field below them, and readers never see them. "
    "Write behind the colons; what you do not need may stay empty. To use a field whose name has "
    "a # before it, take that # away, and those of the lines that belong to it."
)
_BODY: Final = (
    "Write the story here, in the place of these lines.",
    """Begin where it began: what did the client bring, and in which words? Tell what you asked and
    what happened then. Each question that you list above has to stand here word for word. Say
    what changed, and what did not.""",
    """Leave out everything by which somebody could know the client. Begin a sub-heading with `##`,
    and leave a blank line between paragraphs. How readers can take part, and when the column
    comes again, is added by the site.""",
)


class Setting(NamedTuple):
    """What a draft is made for: its column, and the words that it may use."""

    column: Column | None
    vocabulary: Vocabulary
    people: People
    most_words: int = MOST_WORDS_LISTED

    def words_for(self, path: tuple[str, ...]) -> Iterable[str]:
        """Return the words that a field takes, where the publication lists them."""
        lists: Mapping[tuple[str, ...], Iterable[str]] = {
            ("coaches",): self.people.people,
            ("themes",): self._themes,
            ("client", "role"): self.vocabulary.roles,
            ("client", "sector"): self.vocabulary.sectors,
            ("client", "setting"): self.vocabulary.settings,
        }
        return lists.get(path, ())

    @property
    def _themes(self) -> tuple[str, ...]:
        themes = self.vocabulary.themes.items()
        return tuple(name for name, theme in themes if theme.replaced_by is None)


def draft(
    title: str, *, coach: str, setting: Setting, without: Container[tuple[str, ...]] = ()
) -> str:
    """Return the file of a new case study, with its title and the id of its coach filled in.

    Fields whose paths are in `without` are left out.
    """
    given = {"title": yaml_text(title), "coaches": f"[{coach}]", "status": Status.DRAFT.value}
    lines = ["---", *_comment(_OPENING)]
    for path, info in _fields((), without).items():
        lines += ["", *_field(path, info, given=given, setting=setting, without=without)]
    return "\n".join([*lines, "---", *_body(setting.column), ""])


def _fields(
    parent: tuple[str, ...], without: Container[tuple[str, ...]]
) -> dict[tuple[str, ...], FieldInfo]:
    paths = {(*parent, key): info for key, info in fields_at(CaseStudy, parent).items()}
    return {path: info for path, info in paths.items() if path not in without}


def _field(
    path: tuple[str, ...],
    info: FieldInfo,
    *,
    given: Mapping[str, str],
    setting: Setting,
    without: Container[tuple[str, ...]],
) -> Iterator[str]:
    name, within = path[-1], _fields(path, without)
    yield from _comment(
        _explained(path, info, setting, has_example=name not in given and not within)
    )
    if not within:
        yield f"{name}: {given.get(name, '')}".rstrip()
    elif _may_be_empty(within):
        yield f"{name}:"
        for inner_path, inner in within.items():
            words = _explained(inner_path, inner, setting, has_example=True)
            yield from _comment(words, indent="  ")
            yield f"  {inner_path[-1]}:"
    else:
        yield from _commented_group(name, within, in_list=is_list(info), setting=setting)


def _may_be_empty(fields: Mapping[tuple[str, ...], FieldInfo]) -> bool:
    """Whether a group says nothing while nothing stands in it."""
    return all(not info.is_required() and info.default is None for info in fields.values())


def _commented_group(
    name: str, fields: Mapping[tuple[str, ...], FieldInfo], *, in_list: bool, setting: Setting
) -> Iterator[str]:
    """Yield a group that is there once the first character of each of its lines is taken away.

    What it needs has an example; what it may have is empty, which counts as not given.
    """
    yield f"#{name}:"
    for number, (path, info) in enumerate(fields.items()):
        indent = "    " if in_list else "  "
        words = _explained(path, info, setting, has_example=not info.is_required())
        yield from _comment(words, indent=f"#{indent}")
        if in_list and number == 0:
            indent = "  - "
        value = _example(info) if info.is_required() else ""
        yield f"#{indent}{path[-1]}: {value}".rstrip()


def _explained(
    path: tuple[str, ...], info: FieldInfo, setting: Setting, *, has_example: bool
) -> str:
    said = _folded(info.description or "")
    listed = tuple(setting.words_for(path))
    if listed:
        return f"{said} Known are: {_listed(listed, setting.most_words)}."
    words = words_of(info.annotation)
    if words and not all(word in said for word in words):
        return f"{said} One of: {', '.join(words)}."
    example = _example(info) if has_example and not words else ""
    return f"{said} For example: {example}" if example else said


def _example(info: FieldInfo) -> str:
    """Return a field's first example as it would be typed, with quotation marks where needed."""
    example = info.examples[0] if info.examples else None
    return yaml_text(example) if isinstance(example, str) else example_of(info)


def _listed(words: tuple[str, ...], most: int) -> str:
    shown = ", ".join(words[:most])
    more = len(words) - most
    return f"{shown}, and {more} more" if more > 0 else shown


def _folded(text: str) -> str:
    return " ".join(text.split())


def _comment(text: str, *, indent: str = "") -> list[str]:
    prefix = f"{indent}# "
    return [prefix + line for line in _wrapped(text, _WIDTH - len(prefix))]


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _body(column: Column | None) -> Iterator[str]:
    for paragraph in (*_BODY, *_length(column)):
        yield from _wrapped(paragraph, _WIDTH)
        yield ""


def _length(column: Column | None) -> Iterator[str]:
    least, most = (column.words.min, column.words.max) if column else (None, None)
    if least is not None and most is not None:
        yield f"The column wants {least:,} to {most:,} words."
    elif least is not None or most is not None:
        yield f"The column wants at {'least' if most is None else 'most'} {least or most:,} words."
