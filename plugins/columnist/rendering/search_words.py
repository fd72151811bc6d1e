"""The words by which the search finds a piece beside those of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.rendering.cards import titled

if TYPE_CHECKING:
    from columnist.catalogue.release import Published
    from columnist.rendering.edition import Edition


def synonyms(edition: Edition, theme: str) -> tuple[str, ...]:
    """Return the other words that readers use for a theme."""
    known = edition.release.vocabulary.themes.get(theme)
    return known.synonyms if known else ()


def search_words(edition: Edition, piece: Published) -> str:
    """Return the words that find a piece without standing in its text: its themes, its client."""
    study, words = piece.entry.study, edition.release.vocabulary
    client = study.client
    found = [
        *(name for theme in study.themes or () for name in _names(edition, theme)),
        titled(words.roles, client.role if client else None),
        titled(words.settings, client.setting if client else None),
        titled(words.sectors, client.sector if client else None),
        *(edition.person_link(coach).title for coach in study.coaches),
        *study.tags,
    ]
    return "; ".join(word for word in found if word)


def _names(edition: Edition, theme: str) -> tuple[str, ...]:
    return (edition.theme_link(theme).title, *synonyms(edition, theme))
