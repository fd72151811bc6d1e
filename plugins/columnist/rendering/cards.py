"""A published piece in short: as it stands in lists, and the names around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.rendering.dates import day_view
from columnist.rendering.views import Card, Link

if TYPE_CHECKING:
    from collections.abc import Iterable

    from columnist.catalogue.related import Relation
    from columnist.catalogue.release import Published
    from columnist.domain.vocabulary import Term
    from columnist.rendering.edition import Edition

WORDS_A_MINUTE = 220


def card_of(edition: Edition, piece: Published) -> Card:
    """Return a piece as it stands in a list; the work is done once for all lists of an edition."""
    card = edition.cards.get(piece.id)
    if card is None:
        card = edition.cards[piece.id] = _card(edition, piece)
    return card


def _card(edition: Edition, piece: Published) -> Card:
    study = piece.entry.study
    return Card(
        title=study.title,
        path=piece.entry.url_path,
        standfirst=study.standfirst or "",
        column=edition.column_link(piece.column.id),
        accent=piece.column.column.accent.value,
        number=piece.number,
        day=day_view(piece.day),
        minutes=max(1, round(piece.entry.outline.words / WORDS_A_MINUTE)),
        coaches=tuple(edition.person_link(coach) for coach in study.coaches),
        themes=tuple(edition.theme_link(theme) for theme in study.themes or ()),
        client=client_in_words(edition, piece),
    )


def cards_of(edition: Edition, pieces: Iterable[Published]) -> tuple[Card, ...]:
    """Return pieces as they stand in a list, in the order given."""
    return tuple(card_of(edition, piece) for piece in pieces)


def client_in_words(edition: Edition, piece: Published) -> str:
    """Return the client in a few words: "JP, senior manager, hospital"."""
    client = piece.entry.study.client
    if client is None:
        return ""
    words = edition.release.vocabulary
    said = [
        client.alias or "",
        titled(words.roles, client.role),
        titled(words.settings, client.setting),
    ]
    return ", ".join(
        word if position == 0 else lowered(word) for position, word in enumerate(said) if word
    )


def titled(terms: dict[str, Term], term: str | None) -> str:
    """Return the title of a role, a setting or a sector by its id; empty where there is none."""
    known = terms.get(term or "")
    return known.title if known else ""


def lowered(text: str) -> str:
    """Return a title as it stands inside a sentence: `Senior manager` but `NHS` and `HR lead`."""
    first = text.split(maxsplit=1)[0] if text else ""
    return text if first.isupper() else text[:1].lower() + text[1:]


def reason_of(edition: Edition, relation: Relation) -> str:
    """Return why a piece is related, in a sentence's beginning: "Also about confidence"."""
    words = edition.release.vocabulary
    parts = []
    if relation.themes:
        themes = [lowered(edition.theme_link(theme).title) for theme in relation.themes]
        parts.append(f"also about {listed(themes)}")
    if relation.role:
        parts.append(f"also {article(titled(words.roles, relation.role))}")
    if relation.tags and not relation.themes:
        parts.append(f"also tagged {listed(list(relation.tags))}")
    if relation.setting:
        parts.append(f"also {in_setting(titled(words.settings, relation.setting))}")
    said = "; ".join(parts[:2])
    return said[:1].upper() + said[1:]


def listed(words: list[str]) -> str:
    """Return words as a sentence lists them: "one, two and three"."""
    if len(words) <= 1:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def article(role: str) -> str:
    """Return a role with its article: `a senior manager`, `an engineer`."""
    word = lowered(role)
    return f"an {word}" if word[:1].lower() in set("aeiou") else f"a {word}"


def in_setting(setting: str) -> str:
    """Return a setting as where somebody works: `in the setting "hospital"` reads as `hospital`."""
    return f"in the same kind of place ({lowered(setting)})"


def plain_links(titles: Iterable[str]) -> tuple[Link, ...]:
    """Return titles as names without a path, leaving out empty ones."""
    return tuple(Link(title) for title in titles if title)
