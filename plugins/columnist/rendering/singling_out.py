"""The report on clients that stand alone, in words. Judges nothing: the editor does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.domain.diagnostic import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from columnist.catalogue.singling_out import Facet, SingledOut
    from columnist.domain.vocabulary import Vocabulary

_CURE = (
    "A reader who knows such a person will think of them. A wider role, or leaving out the sector\n"
    "or the setting, puts the client among others again."
)


def as_text(found: tuple[SingledOut, ...], vocabulary: Vocabulary, *, checked: int) -> str:
    """Return which pieces have a client like no other, and by what, out of `checked` pieces."""
    if not found:
        return f"No client of {checked:,} stands alone by role, sector, setting and level."
    return "\n".join(_lines(found, vocabulary, checked))


def _lines(found: tuple[SingledOut, ...], vocabulary: Vocabulary, checked: int) -> Iterator[str]:
    alone = "1 client stands" if len(found) == 1 else f"{len(found):,} clients stand"
    yield f"{alone} alone among {checked:,}. Only one piece has:"
    for one in found:
        yield visible(one.entry.path)
        for group in one.by:
            yield "    " + ", ".join(_facet(facet, vocabulary) for facet in group)
    yield _CURE


def _facet(facet: Facet, vocabulary: Vocabulary) -> str:
    name, word = facet
    terms = {
        "role": vocabulary.roles,
        "sector": vocabulary.sectors,
        "setting": vocabulary.settings,
    }.get(name, {})
    title = terms[word].title if word in terms else word
    return f"{name}: {visible(title)}"
