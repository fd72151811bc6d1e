"""Writes `docs/manual/fields.md`: every field with its meaning, its form and an example.

What it says of a field comes from its definition in `columnist.domain`, the words between from
`tools/fields.md`. A test holds it fresh.
"""

from __future__ import annotations

import re
from enum import EnumType
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, get_args, get_origin, get_type_hints

from columnist.content.shape import example_of, words_of
from columnist.domain import (
    lead,
    public_holidays,
    rhythm,
    rrule_text,
    texts,
    time_zone,
    values,
    whole_number,
)
from columnist.domain.case_study import CaseStudy
from columnist.domain.column import Cadence, Column
from columnist.domain.entity import Entity
from columnist.domain.person import Person
from columnist.domain.vocabulary import Vocabulary

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs/manual/fields.md"
TEMPLATE = ROOT / "tools/fields.md"
FILES: Final = (CaseStudy, Column, Vocabulary, Person)
"""What stands in a file of its own; all other groups stand in one of these."""

REMARK = """
<!-- Written by tools/field_reference.py; change the definitions or tools/fields.md. -->
"""
FORMS: Final[tuple[tuple[Any, str], ...]] = (
    (texts.Name, "text"),
    (texts.Line, "text"),
    (texts.Prose, "long text"),
    (values.Id, "id"),
    (values.Day, "day"),
    (values.Clock, "time"),
    (values.Flag, "true or false"),
    (whole_number.Number, "whole number"),
    (whole_number.Count, "whole number, 1 or more"),
    (values.Email, "e-mail address"),
    (values.WebAddress, "web address"),
    (values.SitePath, "path with a slash at both ends"),
    (values.Digest, "mark"),
    (values.Opaque, "at most 40 letters, digits and hyphens"),
    (time_zone.TimeZone, "name of a time zone"),
    (public_holidays.HolidayCode, "code of ISO 3166"),
    (rhythm.EveryText, "a number, and days, weeks or months"),
    (rhythm.OnText, "day or days"),
    (rrule_text.RruleText, "text as in RFC 5545, section 3.3.10"),
    (lead.LeadText, "a number, and days, working days or weeks"),
    (Cadence, "group, or list of groups"),
)
SEVERAL: Final = {
    "text": "texts",
    "id": "ids",
    "group": "groups",
    "text or group": "texts or groups",
    "path with a slash at both ends": "paths with a slash at both ends",
}


def page() -> str:
    """The page as it should stand."""
    text = TEMPLATE.read_text("utf-8")
    places = _places(text)
    models = models_within(*FILES)

    def table(match: re.Match[str]) -> str:
        return _table(models[match[1]], places)

    head, _, rest = text.removeprefix("---\n").partition("\n---\n")
    return f"---\n{head}\n---\n{REMARK}{re.sub('^@(.+)$', table, rest, flags=re.MULTILINE)}"


def models_within(*models: type[Entity]) -> dict[str, type[Entity]]:
    """Some groups and all that stand within them, by the names of their models."""
    found = {model.__name__: model for model in models}
    for model in models:
        for hint in hints_of(model).values():
            found |= models_within(*_models_in(hint))
    return found


def hints_of(model: type[Entity]) -> dict[str, Any]:
    """The types of the fields of a group, with what their definitions add to them."""
    hints = get_type_hints(model, include_extras=True)
    return {name: hints[name] for name in model.model_fields}


def _models_in(hint: Any) -> tuple[type[Entity], ...]:  # noqa: ANN401
    if isinstance(hint, type) and issubclass(hint, Entity):
        return (hint,)
    return tuple(model for part in get_args(hint) for model in _models_in(part))


def _places(template: str) -> dict[str, str]:
    """Where each group is told: a link to the heading above its mark, by the name of its model."""
    places, heading = {}, ""
    for line in template.splitlines():
        if line.startswith("#"):
            heading = line.lstrip("# ")
        elif line.startswith("@"):
            anchor = re.sub(r"[^\w\s-]", "", heading).lower().replace(" ", "-")
            places[line[1:]] = f"[{heading}](#{anchor})"
    return places


def _table(model: type[Entity], places: dict[str, str]) -> str:
    hints = hints_of(model)
    rows = [
        f"| `{info.alias or name}` | {_said(info)}<br>{_form(hints[name], info, places)} |"
        for name, info in model.model_fields.items()
    ]
    return "\n".join(["| Field | Meaning |", "|---|---|", *rows])


def _said(info: FieldInfo) -> str:
    """What a field means, and when it is needed."""
    meaning = " ".join((info.description or "").split())
    return f"{meaning} Always needed." if info.is_required() else meaning


def _form(hint: Any, info: FieldInfo, places: dict[str, str]) -> str:  # noqa: ANN401
    """How its value is written: its form, and an example of it."""
    said = form_of(hint)
    words = words_of(hint)
    named = info.description or ""
    if words and not all(f"`{word}`" in named for word in words):
        said = f"One of {', '.join(f'`{word}`' for word in words)}"
    told = [places[model.__name__] for model in _models_in(hint)]
    see = f", see {told[0]}" if told else ""
    example = f'"{example_of(info)}"' if said == "time" else example_of(info)
    return f"*{said[0].upper()}{said[1:]}*{see}: `{example}`"


def form_of(hint: Any) -> str:  # noqa: ANN401
    """The form that a type stands for, in the words of the page; `KeyError` for an unknown one.

    >>> form_of(texts.Line | None), form_of(tuple[values.Id, ...])
    ('text', 'list of ids')
    """
    for known, said in FORMS:
        if hint is known:
            return said
    parts = [part for part in get_args(hint) if part not in {type(None), ...}]
    if get_origin(hint) is tuple:
        return f"list of {SEVERAL[form_of(parts[0])]}"
    if isinstance(hint, type) and issubclass(hint, Entity):
        return "text or group" if hasattr(hint, "_from_text") else "group"
    if get_origin(hint) is dict:
        return "group"
    if isinstance(hint, EnumType):
        return "word"
    if get_origin(hint) is Annotated or len(parts) == 1:
        return form_of(parts[0])
    raise KeyError(hint)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
