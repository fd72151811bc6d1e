"""The front page and the question bank: the publication as a whole."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from columnist.rendering.cards import card_of, cards_of
from columnist.rendering.list_pages import column_pages, themes_in_use
from columnist.rendering.piece_page import DOES_IN_WORDS
from columnist.rendering.views import (
    ColumnView,
    FrontView,
    Link,
    Page,
    QuestionGroup,
    QuestionsView,
    QuestionView,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from columnist.catalogue.collection import ColumnEntry
    from columnist.catalogue.release import Published
    from columnist.rendering.edition import Edition
    from columnist.rendering.views import Card, NextColumn

_DEEDS = tuple(DOES_IN_WORDS.values())
_NEXT_SENTENCE: Final = re.compile(r"(?<=[.!?])\s+")
MOST_RECENT = 6
MOST_FRONT_QUESTIONS = 12


def front_page(edition: Edition, questions: Sequence[QuestionView], description: str) -> Page:
    """Return the front page: the latest piece, what comes next, ways in by theme."""
    pieces = edition.release.pieces
    columns = tuple(_first_page(edition, column) for column in edition.release.columns)
    view = FrontView(
        name=edition.site.name,
        description=description,
        latest=card_of(edition, pieces[0]) if pieces else None,
        recent=cards_of(edition, pieces[1 : MOST_RECENT + 1]),
        coming=coming(edition),
        columns=columns,
        themes=tuple(_in_short(theme) for theme in themes_in_use(edition)),
        questions=_one_a_piece(questions)[:MOST_FRONT_QUESTIONS],
        count=len(pieces),
    )
    return Page(
        path="",
        kind="front",
        title=edition.site.name,
        description=description or "Case studies from coaching.",
        content=view,
        feeds=(Link(edition.site.name, "feed.xml"), Link(edition.site.name, "feed.json")),
        accent=view.latest.accent if view.latest else "teal",
        modified=pieces[0].day.isoformat() if pieces else "",
    )


def _in_short(theme: Link) -> Link:
    """Return a theme with the first sentence of what is said of it; its own page has the rest."""
    return replace(theme, note=_NEXT_SENTENCE.split(theme.note, maxsplit=1)[0])


def _first_page(edition: Edition, column: ColumnEntry) -> ColumnView:
    view = next(column_pages(edition, column)).content
    assert isinstance(view, ColumnView)  # noqa: S101 - `column_pages` yields nothing else
    return view


def coming(edition: Edition) -> tuple[NextColumn, ...]:
    """Return when each column appears next, soonest first."""
    dated = [
        (schedule.next.instant, column_id)
        for column_id, schedule in edition.schedules.items()
        if schedule.next is not None
    ]
    found = (edition.next_column(column_id) for _, column_id in sorted(dated))
    return tuple(one for one in found if one is not None)


def _one_a_piece(questions: Sequence[QuestionView]) -> tuple[QuestionView, ...]:
    """Return the first question of each piece, so that no piece speaks for all."""
    first: dict[str, QuestionView] = {}
    for question in questions:
        if question.piece is not None:
            first.setdefault(question.piece.path, question)
    return tuple(first.values())


def question_page(edition: Edition, by_theme: Mapping[str, tuple[QuestionView, ...]]) -> Page:
    """Return the question bank, by theme."""
    groups = (
        QuestionGroup(theme, edition.theme_link(theme), questions)
        for theme, questions in by_theme.items()
    )
    return Page(
        path="questions/",
        kind="questions",
        title="Questions",
        description="Every question that a coach asked in these case studies, by theme.",
        content=QuestionsView(
            tuple(sorted(groups, key=lambda group: (group.theme.title.casefold(), group.id))),
            sum(map(len, by_theme.values())),
            _by_deed(by_theme),
        ),
        crumbs=(Link("Questions", "questions/"),),
        modified=edition.release.pieces[0].day.isoformat() if edition.release.pieces else "",
    )


def _by_deed(
    by_theme: Mapping[str, tuple[QuestionView, ...]],
) -> tuple[tuple[str, tuple[QuestionView, ...]], ...]:
    """Return the questions of which it is known what they do, by what they do."""
    asked = [question for questions in by_theme.values() for question in questions]
    groups = ((deed, tuple(one for one in asked if one.does == deed)) for deed in _DEEDS)
    return tuple((deed, questions) for deed, questions in groups if questions)


def with_pieces(
    asked: Iterable[tuple[Published, tuple[QuestionView, ...]]], cards: Mapping[str, Card]
) -> tuple[QuestionView, ...]:
    """Return the questions of pieces, each with the piece in which it was asked."""
    return tuple(
        QuestionView(one.text, one.path, one.does, one.theme, cards[piece.id])
        for piece, questions in asked
        for one in questions
    )
