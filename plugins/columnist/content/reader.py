"""One text becomes one entry: read, split, converted and checked, with every fault gathered.

Nothing here stops at the first fault, and nothing here knows a second file.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from columnist.content.anonymity.search import traces_of
from columnist.content.body import body_faults
from columnist.content.bounds import bound_faults
from columnist.content.duties import duty_faults
from columnist.content.entry import Entry
from columnist.content.front_matter import Document, read_document
from columnist.content.nodes import Fields, Node, Plain, Scalar, plain_fields
from columnist.content.outline import Outline, outline_of
from columnist.content.salvage import salvaged
from columnist.content.strict_yaml import read_yaml
from columnist.content.text import Lines, read_text
from columnist.content.wording import Sheet, worded
from columnist.domain.case_study import COMPLETED_LATER, UNFINISHED, CaseStudy
from columnist.domain.column import Column
from columnist.domain.diagnostic import Diagnostic, in_order, problem
from columnist.domain.source import Picture, Place, SourceFile

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from columnist.content.layout import Spot

LONGEST_CASE_STUDY = 64 * 1024
LONGEST_SETTINGS = 1024 * 1024
MOST_WORDS = 20_000
MOST_OF_A_KIND = 50
"""Faults of one code that are told of one file."""

UNTITLED = "Untitled"
"""What a case study is called whose title cannot be read."""

_NOBODY = "nobody"
_NEEDED: dict[str, Plain] = {"title": UNTITLED, "coaches": [_NOBODY]}
_NOTHING = CaseStudy.model_validate(_NEEDED).model_copy(update={"coaches": ()})
"""The fields of a case study of which nothing could be read."""

_RHYTHM = frozenset({"timezone", "cadence", "skip", "move", "extra"})
"""Fields of a column without which nobody knows when it comes."""

_UNFINISHED = frozenset({"", *UNFINISHED})
_WHOLE = frozenset({"consent", "withdrawn"})
"""Half of what a client agreed to is no agreement."""

Model = TypeVar("Model", bound=BaseModel)


def read_case_study(
    source: SourceFile,
    spot: Spot,
    pictures: tuple[Picture, ...] = (),
    *,
    unreadable: Collection[str] = (),
) -> Entry:
    """Read the file of a case study.

    `pictures` are those that lie in its folder, `unreadable` the names of those that are none.
    """
    reading = read_text(source, most_bytes=LONGEST_CASE_STUDY)
    if reading.text is None:
        document = Document(None, 1, "", 1, ())
        entry = _entry(spot, pictures, document, _NOTHING, _sheet(source.path, document))
        return entry._replace(diagnostics=reading.diagnostics)
    document = read_document(reading.text, source.path)
    study, sheet, faults = _study(source.path, document)
    entry = _entry(spot, pictures, document, study, sheet)
    diagnostics = [*reading.diagnostics, *document.diagnostics, *faults]
    if document.fields is not None:
        diagnostics += duty_faults(entry)
    diagnostics += [*_length_faults(entry), *body_faults(entry, unreadable=unreadable)]
    traces = traces_of(entry, reading.text) if document.fields is not None else ()
    return entry._replace(diagnostics=first_of_each_kind(diagnostics), traces=traces)


def read_fields(source: SourceFile, spot: Spot) -> Entry:
    """Read the front matter of a case study and leave its story: no link, no length, no trace."""
    reading = read_text(source, most_bytes=LONGEST_CASE_STUDY)
    document = Document(None, 1, "", 1, ())
    if reading.text is not None:
        document = read_document(reading.text, source.path)
    study, sheet, faults = _study(source.path, document)
    body = document.body
    found = (*reading.diagnostics, *document.diagnostics, *faults)
    begins = document.body_line
    return Entry(
        spot.column,
        spot.slug,
        source.path,
        study,
        body,
        Outline(),
        (),
        sheet,
        begins,
        found,
        is_whole=False,
        is_legible=document.fields is not None,
    )


def _entry(
    spot: Spot,
    pictures: tuple[Picture, ...],
    document: Document,
    study: CaseStudy,
    sheet: Sheet,
) -> Entry:
    outline = outline_of(document.body, sheet.path, first_line=document.body_line)
    if study.commentary:
        second = outline_of(study.commentary.text, sheet.path, first_line=1)
        outline = _with_commentary(outline, second, sheet.place(("commentary", "text")))
    return Entry(
        spot.column,
        spot.slug,
        sheet.path,
        study,
        document.body,
        outline,
        pictures,
        sheet,
        document.body_line,
        is_legible=document.fields is not None,
    )


def _sheet(path: str, document: Document) -> Sheet:
    return Sheet(path, document.fields or Fields(1, 1), "a case study", document.end_line)


def _with_commentary(outline: Outline, second: Outline, place: Place) -> Outline:
    """Return an outline with the links and the HTML of the second voice, at its place."""
    links = (link._replace(place=place) for link in second.links)
    html = ((found, place) for found, _ in second.html)
    return replace(outline, links=(*outline.links, *links), html=(*outline.html, *html))


def _length_faults(entry: Entry) -> Iterator[Diagnostic]:
    yield from bound_faults(
        entry.body, Lines(entry.body, entry.path, first_line=entry.first_body_line)
    )
    if entry.study.commentary:
        said, place = entry.study.commentary.text, entry.place("commentary", "text")
        for fault in bound_faults(said, Lines(said, entry.path)):
            yield fault._replace(place=place)
    # So many words need at least two characters each.
    if len(entry.body) > 2 * MOST_WORDS and entry.outline.words > MOST_WORDS:
        words = entry.outline.words
        message = f"The story has {words:,} words, but at most {MOST_WORDS:,} are read."
        place = Place(entry.path, entry.first_body_line)
        yield problem("too-large", place, message, hint="Shorten it.")


def first_of_each_kind(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the faults of a file in order, of each code so many as somebody can work through.

    The last that is told says how many more there are.
    """
    found = in_order(diagnostics)
    if len(found) <= MOST_OF_A_KIND:
        return found
    told: list[Diagnostic] = []
    by_code: dict[str, int] = {}
    count = Counter(fault.code for fault in found)
    for fault in found:
        number = by_code[fault.code] = by_code.get(fault.code, 0) + 1
        more = count[fault.code] - MOST_OF_A_KIND
        if number == MOST_OF_A_KIND and more > 0:
            told.append(
                fault._replace(message=f"{fault.message} {more:,} more of this kind follow.")
            )
        elif number <= MOST_OF_A_KIND:
            told.append(fault)
    return tuple(told)


def _study(path: str, document: Document) -> tuple[CaseStudy, Sheet, list[Diagnostic]]:
    """Return the study with the fields that are well, and what is wrong with the others."""
    sheet = _sheet(path, document)
    if document.fields is None:
        return _NOTHING, sheet, []
    values = plain_fields(document.fields)
    try:
        return CaseStudy.model_validate(values), sheet, []
    except ValidationError as fault:
        told = {diagnostic.place for diagnostic in document.diagnostics}
        begun = COMPLETED_LATER if sheet.typed("status") in _UNFINISHED else frozenset()
        found = worded(fault, sheet, CaseStudy, begun=begun)
        faults = [one for one in found if one.place not in told]
    study, left_out = salvaged(values, CaseStudy, instead=_NEEDED, whole=_WHOLE)
    if study.coaches == (_NOBODY,) and _NOBODY not in (values.get("coaches") or ()):
        study = study.model_copy(update={"coaches": ()})
    return study, replace(sheet, left_out=left_out), faults


def read_settings(
    source: SourceFile, model: type[Model], *, what: str, within: str = ""
) -> tuple[Model | None, Sheet, list[Diagnostic]]:
    """Read one of the YAML files that a publication shares.

    `what` completes "is not a field of ...". With `within` the document is the value of that field
    of the model, as `people.yml` is. Where the file has faults, the model holds what is well, so
    that pieces can still be held against it; it is `None` where too little of it is.
    """
    reading = read_text(source, most_bytes=LONGEST_SETTINGS)
    text = reading.text or ""
    node, faults = read_yaml(text, source.path)
    diagnostics = [*reading.diagnostics, *faults]
    last_line = text.count("\n") + 1
    top = Fields(1, 1) if node is None else node
    sheet = Sheet(source.path, _wrapped(top, within), what, last_line, within)
    if not isinstance(top, Fields):
        message = "The file holds no key with a colon."
        hint = "Begin each line with a key, a colon and a space."
        diagnostics.append(problem("yaml-syntax", Place(source.path), message, hint=hint))
    if reading.text is None or (node is None and faults) or not isinstance(top, Fields):
        return None, sheet, diagnostics
    values = plain_fields(top)
    given: dict[str, Plain] = {within: values} if within else values
    try:
        return model.model_validate(given), sheet, diagnostics
    except ValidationError as fault:
        diagnostics += worded(fault, sheet, model)
        if _RHYTHM & {error["loc"][0] for error in fault.errors(include_url=False)}:
            return None, sheet, diagnostics
    # Two columns without a title are not to be told that their titles look alike.
    needed: dict[str, Plain] = {"title": source.path, "contact": "nobody@example.org"}
    value, left_out = salvaged(given, model, instead=needed if model is Column else {})
    return value, replace(sheet, left_out=left_out), diagnostics


def _wrapped(node: Node, within: str) -> Node:
    """Return a document as the value of a field, where it is to be one."""
    if not within:
        return node
    return Fields(1, 1, keys={within: Scalar(within, 1, 1)}, values={within: node})
