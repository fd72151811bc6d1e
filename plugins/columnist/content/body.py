"""The rules for the story itself, each fault at its line. Knows one piece and no other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from columnist.content.outline import BodyLink, reading_of
from columnist.domain.diagnostic import Diagnostic, nearest, problem, quoted
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.content.entry import Entry

_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.\-\s]*|//|\\\\)(?::|(?<=//)|(?<=\\\\))")
_ALLOWED_SCHEMES = frozenset({"http", "https", "mailto"})
_CLOSING = re.compile(
    r"if you would like to take part|the next (?:\w+ ){0,3}(?:column|case study) will appear",
    re.IGNORECASE,
)


def body_faults(entry: Entry) -> list[Diagnostic]:
    """Return every fault of a body: HTML, links, pictures, headings, questions, closing lines."""
    return [
        *_html(entry),
        *_links(entry),
        *_pictures(entry),
        *_headings(entry),
        *_questions(entry),
        *_closing_lines(entry),
    ]


def _html(entry: Entry) -> Iterator[Diagnostic]:
    for found, place in entry.outline.html:
        message = f"Here stands the HTML {quoted(found)}, which is not shown."
        hint = "Write it in Markdown; a single < is written as &lt;."
        yield problem("raw-html", place, message, hint=hint)


def scheme_of(target: str) -> str:
    """Return what a link begins with before its colon, or `//`; empty for a path.

    >>> scheme_of("https://example.org/"), scheme_of("JavaScript:x"), scheme_of("../a-piece/")
    ('https', 'javascript', '')
    """
    match = _SCHEME.match(target)
    return re.sub(r"\s", "", match[1]).lower() if match else ""


def _links(entry: Entry) -> Iterator[Diagnostic]:
    for link in entry.outline.links:
        scheme = scheme_of(link.target)
        is_outward = bool(scheme) and not link.is_picture
        if is_outward and scheme in _ALLOWED_SCHEMES:
            continue
        if scheme or _is_disguised(link.target):
            yield _unsafe(link)


def _is_disguised(target: str) -> bool:
    return any(sign in target for sign in ("\\", "&", "%")) or any(
        ord(sign) < ord(" ") for sign in target
    )


def _unsafe(link: BodyLink) -> Diagnostic:
    if link.is_picture:
        message = f"The picture {quoted(link.target)} does not lie in the piece's own folder."
        hint = "Put the picture beside the text and name it alone, as in ![A desk](desk.jpg)."
    else:
        message = f"The link leads to {quoted(link.target)}, but a web page, an e-mail address or a page of this site was expected."
        hint = "Begin it with https:// or mailto:, or write a path such as ../another-piece/."
    return problem("unsafe-link", link.place, message, hint=hint)


def _pictures(entry: Entry) -> Iterator[Diagnostic]:
    there = {picture.path.rpartition("/")[2]: picture for picture in entry.pictures}
    shown = [link for link in entry.outline.links if link.is_picture and not scheme_of(link.target)]
    for link in shown:
        if link.target.removeprefix("./") not in there:
            yield _missing_picture(entry, link, set(there))
        if not link.text.strip():
            message = f"The picture {quoted(link.target)} has no description for readers who cannot see it."
            hint = f"Say between the brackets what it shows: ![A desk at dusk]({link.target})."
            yield problem("missing-alt-text", link.place, message, hint=hint)
    used = {link.target.removeprefix("./") for link in shown}
    for name in sorted(set(there) - used):
        message = f"The picture {quoted(name)} lies in the folder, but the text does not show it."
        yield problem(
            "unused-picture", Place(there[name].path), message, hint="Show it or take it away."
        )


def _missing_picture(entry: Entry, link: BodyLink, names: set[str]) -> Diagnostic:
    close = nearest(link.target, names)
    message = f"There is no picture {quoted(link.target)} in the piece's folder."
    if close:
        hint = f'Did you mean "{close}"?'
    elif entry.folder:
        hint = "Put the picture beside the text; its name is small letters, digits and hyphens."
    else:
        hint = f"Make the piece a folder: {entry.slug}/index.md, with the picture beside it."
    return problem("missing-picture", link.place, message, hint=hint)


def _headings(entry: Entry) -> Iterator[Diagnostic]:
    before = 1
    for heading in entry.outline.headings:
        if heading.level == 1:
            message = f"The heading {quoted(heading.text)} is of level 1, which is the title's."
            yield problem(
                "heading-level", heading.place, message, hint="Begin it with ## instead of #."
            )
        elif heading.level > before + 1:
            message = f"The heading {quoted(heading.text)} is of level {heading.level}, after one of level {before}."
            hint = f"Begin it with {'#' * (before + 1)}."
            yield problem("heading-level", heading.place, message, hint=hint)
        before = max(heading.level, 2) if heading.level == 1 else heading.level


def _questions(entry: Entry) -> Iterator[Diagnostic]:
    for number, question in enumerate(entry.study.questions):
        if reading_of(question.text) not in entry.outline.reading:
            message = f"The question {quoted(question.text)} does not occur in the story."
            hint = "Write it in the story word for word, or correct it here."
            yield problem(
                "question-not-in-body", entry.place("questions", number, "text"), message, hint=hint
            )


def _closing_lines(entry: Entry) -> Iterator[Diagnostic]:
    folded = entry.outline.reading.casefold()
    if "would like to take part" not in folded and "will appear" not in folded:
        return
    first_line = entry.sheet.end_line + 1
    for match in _CLOSING.finditer(entry.body):
        line_start = entry.body.rfind("\n", 0, match.start()) + 1
        line = entry.body.count("\n", 0, match.start()) + first_line
        message = f"Here stands {quoted(match[0])}, but the site writes that line itself."
        place = Place(entry.path, line, match.start() - line_start + 1)
        yield problem(
            "closing-lines",
            place,
            message,
            hint="Take the line away; it will stand below the story.",
        )
