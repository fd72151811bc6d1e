"""Pieces that lie near another: each with the reason that is shown to readers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from columnist.catalogue.release import shared_words

if TYPE_CHECKING:
    from columnist.catalogue.release import Published, Release

MOST_RELATED = 3
MOST_COMPARED = 50

_WEIGHTS = {"themes": 400, "tags": 200, "role": 200, "setting": 50}


class Relation(NamedTuple):
    """A published piece that lies near another, and what the two share, by ids.

    `themes`, `tags`, `role` and `setting` are what both have; empty where they share none.
    """

    piece: Published
    themes: tuple[str, ...]
    tags: tuple[str, ...]
    role: str
    setting: str


def related_to(release: Release, piece: Published) -> tuple[Relation, ...]:
    """Return the nearest pieces of a release, nearest first, the newer of two alike.

    Only pieces that share a word count as near, and of each word the newest `MOST_COMPARED`, so
    that the work does not grow with the release.
    """
    # A score and a position are one number, which is counted and compared three times as quickly
    # as a pair.
    count = len(release.pieces)
    scores: dict[int, int] = {}
    for kind, words in shared_words(piece.entry).items():
        for word in words:
            sharers = release.sharing(kind, word)
            weight = _WEIGHTS[kind] * 10 // (1 + len(sharers)) * count
            for position in sharers[:MOST_COMPARED]:
                scores[position] = scores.get(position, -position) + weight
    scores.pop(release.position(piece), None)
    best = [-number % count for number in sorted(scores.values(), reverse=True)[:MOST_RELATED]]
    return tuple(_relation(piece, release.pieces[position]) for position in best)


def _relation(piece: Published, other: Published) -> Relation:
    mine, theirs = piece.entry.study, other.entry.study
    setting = mine.client.setting if mine.client else None
    role = mine.client.role if mine.client else None
    return Relation(
        other,
        tuple(theme for theme in mine.themes if theme in theirs.themes),
        tuple(tag for tag in mine.tags if tag in theirs.tags),
        role if role and theirs.client and theirs.client.role == role else "",
        setting if setting and theirs.client and theirs.client.setting == setting else "",
    )
