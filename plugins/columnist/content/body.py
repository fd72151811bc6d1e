"""The rules for the story itself, each fault at its line. Knows one piece and no other."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from columnist.content.addresses import address_fault, is_address
from columnist.content.closing_lines import closing_lines
from columnist.content.layout import format_fault, is_other_picture
from columnist.content.outline import BodyLink, is_said_in
from columnist.content.quotations import unattributed
from columnist.content.text import Lines, heap_fault, odd_fault
from columnist.domain.case_study import Status
from columnist.domain.diagnostic import Diagnostic, nearest, problem, quoted
from columnist.domain.source import Place

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from columnist.content.entry import Entry

_SCHEME = re.compile(r"\s*([A-Za-z][A-Za-z0-9+.\-\s]*|//|\\\\)(?::|(?<=//)|(?<=\\\\))")
_ALLOWED_SCHEMES = frozenset({"http", "https", "mailto"})
_ENTITY = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9A-Fa-f]{1,8}|[A-Za-z][A-Za-z0-9]{1,31});?")
_TAG_NAME = re.compile(r"^</?([A-Za-z][A-Za-z0-9-]*)")


def body_faults(entry: Entry, *, unreadable: Collection[str] = ()) -> list[Diagnostic]:
    """Return every fault of a body: of its marks, links, pictures, headings, questions and quotes.

    `unreadable` are the names of pictures that are there and have been told to be no pictures.
    """
    return [
        *_html(entry),
        *_odd_entities(entry),
        *_links(entry),
        *_pictures(entry, unreadable),
        *_headings(entry),
        *_questions(entry),
        *_quotations(entry),
        *_closing_lines(entry),
    ]


def _html(entry: Entry) -> Iterator[Diagnostic]:
    opened = set()
    for found, place in entry.outline.html:
        name = "".join(_TAG_NAME.findall(found)).lower()
        if found.startswith("<!--"):
            continue  # told as a hidden comment
        if found.startswith("</") and name in opened:
            continue  # told where it was opened
        opened.add(name)
        message = f"Here stands the HTML {quoted(found)}, which is not shown."
        hint = "Write it in Markdown; a single < is written as &lt;."
        yield problem("raw-html", place, message, hint=hint)


def _odd_entities(entry: Entry) -> Iterator[Diagnostic]:
    """Yield what entities (`&#8238;`) hide that readers could not see, or heap upon a letter."""
    if "&" in entry.body:
        yield from _odd_entities_of_story(entry)
    said = entry.study.commentary.text if entry.study.commentary else ""
    if "&" in said:
        place = entry.place("commentary", "text")
        for match in _ENTITY.finditer(said):
            if odd := odd_fault(unescape(match[0]), place):
                yield odd
        if heap := heap_fault(unescape(said), place):
            yield heap


def _odd_entities_of_story(entry: Entry) -> Iterator[Diagnostic]:
    lines = Lines(entry.body, entry.path, first_line=entry.first_body_line)
    for match in _ENTITY.finditer(entry.body):
        if odd := odd_fault(unescape(match[0]), lines.place(match.start())):
            yield odd
    for number, line in enumerate(entry.body.split("\n")):
        place = Place(entry.path, entry.first_body_line + number)
        if "&" in line and (heap := heap_fault(unescape(line), place)):
            yield heap


def scheme_of(target: str) -> str:
    """Return what a link begins with before its colon, or `//`; empty for a path.

    >>> scheme_of("https://example.org/"), scheme_of("JavaScript:x"), scheme_of("../a-piece/")
    ('https', 'javascript', '')
    """
    match = _SCHEME.match(target)
    return re.sub(r"\s", "", match[1]).lower() if match else ""


def _links(entry: Entry) -> Iterator[Diagnostic]:
    for link in entry.outline.links:
        if is_unsafe(link):
            yield _unsafe(link)
        elif is_no_address(link):
            yield from _no_address(link)
        elif not link.target and not link.is_picture:
            message = f"The link {quoted(link.text)} leads nowhere."
            hint = f"Write between the round brackets where: [{link.text}](https://example.org/)."
            yield problem("broken-link", link.place, message, hint=hint)


def is_no_address(link: BodyLink) -> bool:
    """Whether a link begins like an address and is none: a browser would guess, or go nowhere."""
    return bool(scheme_of(link.target)) and not is_address(link.target)


def _no_address(link: BodyLink) -> Iterator[Diagnostic]:
    for why, cure in filter(None, [address_fault(link.target)]):
        message = f"The link leads to {quoted(link.target)}, but {why}."
        yield problem("broken-link", link.place, message, hint=cure)


def is_unsafe(link: BodyLink) -> bool:
    """Whether a link or a picture leads to something other than what each of them may."""
    scheme = scheme_of(link.target)
    if scheme:
        return link.is_picture or scheme not in _ALLOWED_SCHEMES
    return _is_disguised(link.target)


def _is_disguised(target: str) -> bool:
    """Tell whether a path holds a sign that a browser may read as another one.

    No path of a site has a colon, by which a browser would take what stands before it for a scheme
    (RFC 3986, section 4.2).
    """
    return (
        ":" in target.partition("#")[0]
        or any(sign in target for sign in ("\\", "&", "%"))
        or any(ord(sign) < ord(" ") for sign in target)
    )


def _unsafe(link: BodyLink) -> Diagnostic:
    if link.is_picture:
        message = f"The picture {quoted(link.target)} does not lie in the piece's own folder."
        hint = "Put the picture beside the text and name it alone, as in ![A desk](desk.jpg)."
    else:
        message = (
            f"The link leads to {quoted(link.target)}, which is no web page, no e-mail address and "
            "no page of this site."
        )
        hint = "Begin it with https:// or mailto:, or write a path such as ../another-piece/."
    return problem("unsafe-link", link.place, message, hint=hint)


def _pictures(entry: Entry, unreadable: Collection[str]) -> Iterator[Diagnostic]:
    there = {picture.path.rpartition("/")[2]: picture for picture in entry.pictures}
    used = set()
    for link in entry.outline.links:
        if not link.is_picture or is_unsafe(link):
            continue
        name = link.target.removeprefix("./")
        if is_other_picture(name):
            if name not in used:
                yield format_fault(name, link.place)
        elif name not in there and name not in unreadable:
            yield _missing_picture(entry, link, set(there))
        used.add(name)
        if not link.text.strip():
            yield _without_words(link)
    for name in sorted(set(there) - used):
        message = f"The picture {quoted(name)} lies in the folder, but the text does not show it."
        place = Place(there[name].path)
        yield problem("unused-picture", place, message, hint="Show it or take it away.")


def _without_words(link: BodyLink) -> Diagnostic:
    found = quoted(link.target)
    message = f"The picture {found} has no description for readers who cannot see it."
    hint = f"Say between the brackets what it shows: ![A desk at dusk]({link.target})."
    return problem("missing-alt-text", link.place, message, hint=hint)


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
        found = quoted(heading.text)
        if heading.level == 1:
            message = f"The heading {found} is of level 1, which is the title's."
            hint = "Begin it with ## instead of #."
            yield problem("heading-level", heading.place, message, hint=hint)
        elif heading.level > before + 1:
            message = f"The heading {found} is of level {heading.level}, after level {before}."
            hint = f"Begin it with {'#' * (before + 1)}."
            yield problem("heading-level", heading.place, message, hint=hint)
        before = max(heading.level, 2)


def _questions(entry: Entry) -> Iterator[Diagnostic]:
    for number, question in enumerate(entry.study.questions):
        if not is_said_in(question.text, entry.body):
            is_due = entry.study.status not in {Status.DRAFT, Status.REVIEW}
            code, when = ("question-not-in-body", "") if is_due else ("lacking", " yet")
            message = f"The question {quoted(question.text)} does not occur in the story{when}."
            hint = "Write it in the story word for word, or correct it here."
            yield problem(code, entry.place("questions", number, "text"), message, hint=hint)


def _quotations(entry: Entry) -> Iterator[Diagnostic]:
    lines = Lines(entry.body, entry.path, first_line=entry.first_body_line)
    for start, words in unattributed(entry.body):
        message = f"Nothing says whose words the quotation {quoted(words)} holds."
        hint = (
            "End the line before it with a colon, or the quotation with a line such as  "
            "> -- Grace, opening the meeting"
        )
        yield problem("unattributed-quotation", lines.place(start), message, hint=hint)


def _closing_lines(entry: Entry) -> Iterator[Diagnostic]:
    lines = Lines(entry.body, entry.path, first_line=entry.first_body_line)
    for line in closing_lines(entry.body):
        found = quoted(" ".join(line[0].split()))
        message = f"Here stands {found}, but the site writes that line itself."
        hint = "Take the line away; it will stand below the story."
        yield problem("closing-lines", lines.place(line.start()), message, hint=hint)
