"""One text becomes one entry: read, split, converted and checked, with every fault gathered.

Nothing here stops at the first fault, and nothing here knows a second file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from columnist.content.body import body_faults
from columnist.content.duties import duty_faults
from columnist.content.entry import Entry
from columnist.content.front_matter import read_document
from columnist.content.nodes import Fields, Node, Scalar, plain
from columnist.content.outline import Outline, outline_of
from columnist.content.strict_yaml import read_yaml
from columnist.content.text import read_text
from columnist.content.wording import Sheet, worded
from columnist.domain.case_study import CaseStudy
from columnist.domain.diagnostic import Diagnostic, problem
from columnist.domain.source import Picture, Place, SourceFile

if TYPE_CHECKING:
    from columnist.content.layout import Spot

LONGEST_CASE_STUDY = 64 * 1024
LONGEST_SETTINGS = 1024 * 1024
MOST_WORDS = 20_000

_PLACEHOLDERS = {"title": "Untitled", "coaches": ["nobody"]}

Model = TypeVar("Model", bound=BaseModel)


def read_case_study(source: SourceFile, spot: Spot, pictures: tuple[Picture, ...] = ()) -> Entry:
    """Read the file of a case study; `pictures` are those that lie in its folder."""
    reading = read_text(source, most_bytes=LONGEST_CASE_STUDY)
    diagnostics = list(reading.diagnostics)
    if not reading.text and diagnostics:
        return _unread(source.path, spot, pictures, diagnostics)
    document = read_document(reading.text, source.path)
    diagnostics += document.diagnostics
    sheet = Sheet(source.path, document.fields or Fields(1, 1), "a case study", document.end_line)
    study = _salvaged(sheet, diagnostics)
    outline = outline_of(document.body, source.path, first_line=document.body_line)
    entry = Entry(
        spot.column, spot.slug, source.path, study, document.body, outline, pictures, sheet, ()
    )
    if document.fields is not None:
        diagnostics += duty_faults(entry)
    diagnostics += _length_faults(entry)
    diagnostics += body_faults(entry)
    return _with(entry, diagnostics)


def _with(entry: Entry, diagnostics: list[Diagnostic]) -> Entry:
    return Entry(
        entry.column,
        entry.slug,
        entry.path,
        entry.study,
        entry.body,
        entry.outline,
        entry.pictures,
        entry.sheet,
        tuple(sorted(set(diagnostics))),
    )


def _unread(
    path: str, spot: Spot, pictures: tuple[Picture, ...], faults: list[Diagnostic]
) -> Entry:
    sheet = Sheet(path, Fields(1, 1), "a case study", 1)
    nothing = Outline((), (), (), 0, "")
    study = CaseStudy.model_validate(_PLACEHOLDERS)
    return Entry(
        spot.column, spot.slug, path, study, "", nothing, pictures, sheet, tuple(sorted(faults))
    )


def _length_faults(entry: Entry) -> list[Diagnostic]:
    if entry.outline.words <= MOST_WORDS:
        return []
    message = f"The story has {entry.outline.words:,} words, but at most {MOST_WORDS:,} are read."
    return [
        problem("too-large", Place(entry.path, entry.sheet.end_line), message, hint="Shorten it.")
    ]


def _salvaged(sheet: Sheet, diagnostics: list[Diagnostic]) -> CaseStudy:
    """Return the study with the fields that are well, reporting the others."""
    values = plain(sheet.node)
    assert isinstance(values, dict)  # noqa: S101 - a Sheet of a case study is always Fields
    try:
        return CaseStudy.model_validate(values)
    except ValidationError as fault:
        faulty = {error["loc"][0] for error in fault.errors(include_url=False) if error["loc"]}
        if sheet.end_line > 1:
            diagnostics += worded(fault, sheet, CaseStudy)
        well = {key: value for key, value in values.items() if key not in faulty}
        return CaseStudy.model_validate(_PLACEHOLDERS | well)


def read_settings(
    source: SourceFile, model: type[Model], *, what: str, within: str = ""
) -> tuple[Model | None, Sheet, list[Diagnostic]]:
    """Read one of the YAML files that a publication shares.

    `what` completes "is not a field of ...". With `within` the document is the value of that field
    of the model, as `people.yml` is. The model is `None` where the file has a fault.
    """
    reading = read_text(source, most_bytes=LONGEST_SETTINGS)
    diagnostics = list(reading.diagnostics)
    node, faults = read_yaml(reading.text, source.path) if reading.text else (None, [])
    diagnostics += faults
    last_line = reading.text.count("\n") + 1
    sheet = Sheet(source.path, node if node is not None else Fields(1, 1), what, last_line)
    if diagnostics:
        return None, sheet, diagnostics
    return _converted(sheet, model, within)


def _converted(
    sheet: Sheet, model: type[Model], within: str
) -> tuple[Model | None, Sheet, list[Diagnostic]]:
    if not isinstance(sheet.node, Fields):
        message = "The file holds no key with a colon."
        return None, sheet, [problem("yaml-syntax", Place(sheet.path), message)]
    values = plain(sheet.node)
    wrapped = _wrapped(sheet, within) if within else sheet
    try:
        return model.model_validate({within: values} if within else values), wrapped, []
    except ValidationError as fault:
        return None, wrapped, worded(fault, wrapped, model)


def _wrapped(sheet: Sheet, within: str) -> Sheet:
    key = Scalar(within, 1, 1)
    node: Node = Fields(1, 1, keys={within: key}, values={within: sheet.node})
    return Sheet(sheet.path, node, sheet.what, sheet.end_line)
