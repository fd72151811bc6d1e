"""Every page of an edition, one after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.planned import still_lacking
from columnist.domain.days import spelled
from columnist.rendering.browse_page import browse_page
from columnist.rendering.cards import card_of
from columnist.rendering.faulty_page import faulty_page
from columnist.rendering.front_page import front_page, question_page, with_pieces
from columnist.rendering.list_pages import column_pages, person_pages, tag_pages, theme_pages
from columnist.rendering.piece_page import body_of, piece_page, questions_of, tombstone_page
from columnist.rendering.schedule_page import schedule_page
from columnist.rendering.views import Banner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from columnist.catalogue.states import Standing
    from columnist.rendering.edition import Edition, Waiting
    from columnist.rendering.markdown import RenderedBody
    from columnist.rendering.views import Page, QuestionView


class Bodies(NamedTuple):
    """The bodies of the published pieces as HTML, by the pieces' ids: each is rendered once."""

    of: Mapping[str, RenderedBody]


def bodies_of(edition: Edition, *, begin: Callable[[str], None]) -> Bodies:
    """Render the body of every published piece; `begin` is told each before it begins."""
    bodies = {}
    for piece in edition.release.pieces:
        begin(piece.entry.path)
        bodies[piece.id] = body_of(edition, piece.entry)
    return Bodies(bodies)


def pages_of(edition: Edition, bodies: Bodies, *, description: str) -> Iterator[Page]:
    """Yield every page of the site that is ours, the front page first."""
    questions = _questions(edition, bodies)
    by_theme = _by_theme(questions)
    yield front_page(edition, questions, description)
    for column in edition.release.columns:
        yield from column_pages(edition, column)
        yield schedule_page(edition, column)
    for piece in edition.release.pieces:
        yield piece_page(edition, piece, bodies.of[piece.id])
    for tombstone in edition.release.tombstones:
        yield tombstone_page(edition, tombstone)
    yield from theme_pages(edition, by_theme)
    yield from tag_pages(edition)
    yield question_page(edition, by_theme)
    yield browse_page(edition)
    yield from person_pages(edition)
    for waiting in edition.waiting:
        is_faulty = waiting.piece.id in edition.faults
        yield (faulty_page if is_faulty else waiting_page)(edition, waiting)


def _questions(edition: Edition, bodies: Bodies) -> tuple[QuestionView, ...]:
    pieces = edition.release.pieces
    cards = {piece.id: card_of(edition, piece) for piece in pieces}
    asked = ((piece, questions_of(piece, bodies.of[piece.id])) for piece in pieces)
    return with_pieces(asked, cards)


def _by_theme(questions: tuple[QuestionView, ...]) -> dict[str, tuple[QuestionView, ...]]:
    """Return the questions on each theme by its id, also of one that no published piece is about.

    Each has one, since no piece is published without a main theme.
    """
    found: dict[str, list[QuestionView]] = {}
    for question in questions:
        found.setdefault(question.theme, []).append(question)
    return {theme: tuple(group) for theme, group in found.items()}


def waiting_page(edition: Edition, waiting: Waiting) -> Page:
    """Return the page of an unpublished piece in a preview, under a banner."""
    piece, standing = waiting.piece, waiting.standing
    body = body_of(edition, piece.entry)
    said = [_planned(standing), "Readers cannot see this page."]
    lacking = still_lacking(standing)
    if lacking:
        said.append(f"Still needed: {', '.join(lacking)}.")
    banner = Banner(standing.state.value.capitalize(), " ".join(said))
    return piece_page(edition, piece, body, banner=banner)


def _planned(standing: Standing) -> str:
    if standing.day is None:
        return "Not planned yet."
    day = spelled(standing.day)
    if standing.has_come:
        return f"It was planned for {day}, and was not ready."
    return f"Planned for {day}."
