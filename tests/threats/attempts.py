"""What is tried, and how it is told what became of it.

An attempt is run, fails as an assertion where harm was done, and says otherwise in a few words what
happened. The table in the manual is made of these words, so that it cannot say what is not so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import html5lib

from columnist.rendering.markdown import OUR_ID, cleaned, render_markdown
from tests.building import case_study, judgement_of, publication

if TYPE_CHECKING:
    from collections.abc import Callable
    from xml.etree.ElementTree import Element

    from columnist.domain.diagnostic import Diagnostic

AT = "2026-05-01"

_STORY = '"How do you relate to details?" asked the coach.'
_TAGS = frozenset(
    [
        "p",
        "blockquote",
        "ul",
        "ol",
        "li",
        "hr",
        "figure",
        "figcaption",
        "div",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "a",
        "em",
        "strong",
        "code",
        "pre",
        "br",
        "sup",
        "span",
        "img",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "dl",
        "dt",
        "dd",
    ]
)
_ATTRIBUTES = frozenset(
    [
        "id",
        "class",
        "href",
        "title",
        "rel",
        "src",
        "srcset",
        "sizes",
        "alt",
        "width",
        "height",
        "loading",
        "decoding",
        "start",
    ]
)
_HREF = re.compile(r"(?i:https?://|mailto:)|#|(?!/)[^:\\]*$")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One thing that was tried: what, what others do with it, and the trial itself."""

    what: str
    others: str
    outcome: Callable[[], str]


def harmless(html: str) -> None:
    """Fail if anything in a rendered text could act, or be taken for a part of the page."""
    assert cleaned(html) == html, "nh3 would change it"
    tree = html5lib.parseFragment(html, namespaceHTMLElements=False)
    for element in tree.iter():
        _look_at(element)
    assert "--" not in "".join(str(one.tag) for one in tree.iter() if callable(one.tag)), (
        "a comment"
    )


def _look_at(element: Element) -> None:
    if element.tag == "DOCUMENT_FRAGMENT":
        return
    assert element.tag in _TAGS, element.tag
    assert set(element.attrib) <= _ATTRIBUTES, element.attrib
    assert OUR_ID.fullmatch(element.get("id", "s-none")), element.get("id")
    assert _HREF.match(element.get("href", "")), element.get("href")
    assert ":" not in element.get("src", ""), element.get("src")
    assert not element.get("src", "").startswith("//"), element.get("src")


def refusal(faults: tuple[Diagnostic, ...]) -> str:
    """The errors in words for the table, or an empty text where there are none."""
    errors = [fault for fault in faults if fault.is_error]
    first = dict.fromkeys(f"`{fault.code}`" for fault in errors)
    assert all(fault.message and fault.hint for fault in errors), "an error without its cure"
    return f"Refused, line {errors[0].place.line}: {', '.join(first)}" if errors else ""


def rendered(body: str) -> str:
    """The HTML of a text on a page of its own."""
    return str(render_markdown(body, resolve=lambda target: target, pictures={}).html)


def text(body: str) -> Callable[[], str]:
    """The trial of a story: it is refused, or stands in the page as text."""

    def outcome() -> str:
        story = f'{body}\n\n"How do you relate to details?"'
        judgement = judgement_of(publication(a_piece=case_study(story)), AT)
        # Behind the check, the page must be harmless as well: nobody relies on one wall.
        harmless(rendered(story))
        refused = refusal(judgement.diagnostics)
        if refused:
            assert not judgement.release.pieces
            return refused
        return "Shown; nothing in it acts"

    return outcome


def fields(front: str) -> Callable[[], str]:
    """The trial of a front matter, of which the lines are given whole."""

    def outcome() -> str:
        judgement = judgement_of(publication(a_piece=f"---\n{front}\n---\n{_STORY}\n"), AT)
        assert not judgement.release.pieces, "it was published"
        return refusal(judgement.diagnostics) or "Read as not given; not published"

    return outcome


def changed(**changes: Any) -> Callable[[], str]:  # noqa: ANN401 - as in YAML
    """The trial of a case study that is ready but for some fields."""

    def outcome() -> str:
        judgement = judgement_of(publication(a_piece=case_study(**changes)), AT)
        refused = refusal(judgement.diagnostics)
        assert refused, "it was let through"
        assert not judgement.release.pieces
        return refused

    return outcome
