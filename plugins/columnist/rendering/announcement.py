"""A published piece as a message to readers who want to hear of it: subject, plain text, HTML.

Holds what is public and nothing else. Who receives it, and how, is the editor's matter.
"""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.rendering.cards import card_of, listed
from columnist.rendering.html import document_html
from columnist.rendering.json_text import json_bytes
from columnist.rendering.typography import smarten

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.catalogue.release import Published
    from columnist.rendering.edition import Edition

_WIDTH: Final = 72


class Announcement(NamedTuple):
    """A message about a piece; `html` is a whole document that says the same as `text`."""

    subject: str
    url: str
    text: str
    html: str

    def as_text(self) -> str:
        """Return subject and text as a message has them, with an empty line between."""
        return f"Subject: {self.subject}\n\n{self.text}"

    def as_json(self) -> str:
        """Return all its parts, for a program."""
        parts = {"subject": self.subject, "url": self.url, "text": self.text, "html": self.html}
        return json_bytes({"version": 1, **parts}).decode()


class MessageView(NamedTuple):
    """The sentences of a message, with typographers' marks; empty where there is nothing to say."""

    subject: str
    url: str
    title: str
    about: str
    standfirst: str
    asked: str
    question: str
    next_line: str
    column: str
    contact: str


def announcement(edition: Edition, piece: Published) -> Announcement:
    """Return the message about a published piece, with the line about the next column."""
    view = _view(edition, piece)
    html = document_html("announcement", view=view, site=edition.site)
    paragraphs = [fill(one, _WIDTH, break_long_words=False) for one in _paragraphs(view)]
    footer = f"-- \n{smarten(edition.site.name)}\n{edition.site.url}"
    text = "\n\n".join([*paragraphs[:-2], view.url, *paragraphs[-2:], footer]) + "\n"
    return Announcement(view.subject, view.url, text, html)


def _view(edition: Edition, piece: Published) -> MessageView:
    card = card_of(edition, piece)
    questions = piece.entry.study.questions
    question = questions[0].text if questions else ""
    is_only_one = len(questions) == 1
    following = edition.next_column(piece.column.id)
    coming = f"The next column will appear on {following.day.weekday}." if following else ""
    names = listed([coach.title for coach in card.coaches])
    return MessageView(
        subject=smarten(f"{card.column.title}: {card.title}"),
        url=f"{edition.site.url}{card.path}",
        title=smarten(card.title),
        about=smarten(
            f"By {names}. No. {card.number}, {card.day.text}, {card.minutes}-minute read."
        ),
        standfirst=smarten(card.standfirst),
        asked="A question that was asked"
        if is_only_one
        else "One of the questions that were asked",
        question=smarten(question),
        next_line=coming,
        column=smarten(card.column.title),
        contact=piece.column.column.contact,
    )


def _paragraphs(view: MessageView) -> Iterator[str]:
    """Yield the paragraphs of the text; the address goes before the last two."""
    yield f"{view.title}. {view.about}"
    yield view.standfirst
    if view.question:
        yield f"{view.asked}: {view.question}"
    yield view.next_line or f"This was the last column of {view.column} for now."
    yield f"If you would like to take part in {view.column}, write to {view.contact}."
