"""What is sent to a client before a story about them is published: a letter, and the story itself.

One page of HTML that needs nothing else and prints well. It holds no real name but
what the story has of it: the place behind "Dear" is left open, to be filled in by hand.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from markupsafe import Markup

from columnist.content.sign_off import sign_off_digest
from columnist.domain.consent import Basis
from columnist.rendering.absolute import absolute_links
from columnist.rendering.agreement import name_as_told
from columnist.rendering.cards import listed, lowered
from columnist.rendering.composition import PictureFile
from columnist.rendering.dates import day_view
from columnist.rendering.html import document_html
from columnist.rendering.inlined import with_pictures
from columnist.rendering.picture_paths import name_at, widths_of
from columnist.rendering.piece_page import body_of, piece_page
from columnist.rendering.views import Banner, PieceView

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from columnist.catalogue.collection import Collection
    from columnist.catalogue.release import Published
    from columnist.rendering.edition import Edition
    from columnist.rendering.views import DayView

_MARK_GROUP = 8


class LetterView(NamedTuple):
    """What the letter's template is given.

    `planned` is the day of the slot, if there is one; `is_live` whether readers can see the piece
    already. `about` says in the story's own words who the client is to readers; `real_name` how
    much of the real name is published; `mark` is the mark of the text in groups that can be
    compared by eye.
    """

    piece: PieceView
    story: Markup
    second_voice: Markup
    written: DayView
    planned: DayView | None
    is_live: bool
    is_composite: bool
    alias: str
    real_name: str
    about: tuple[str, ...]
    coaches: str
    url: str
    contact: str
    pictures: int
    mark: tuple[str, ...]


def with_every_word(edition: Edition, collection: Collection) -> Edition:
    """Return an edition that knows every word and person, of unpublished pieces as well."""
    words = replace(edition.release, vocabulary=collection.vocabulary, people=collection.people)
    return replace(edition, release=words, cards={})


def letter(
    edition: Edition, piece: Published, *, pictures: Mapping[str, bytes], today: date
) -> str:
    """Return the letter with the story.

    The edition is one `with_every_word`, as the piece may be the first of its coach. `pictures` are
    the bytes of its pictures by the path at which the site has them; `today` is the day that stands
    in the letter's head.
    """
    study = piece.entry.study
    # Under a banner, as an unpublished piece is: no other piece is related to it yet.
    banner = Banner("Letter", "")
    page = piece_page(edition, piece, body_of(edition, piece.entry), banner=banner)
    assert isinstance(page.content, PieceView)  # noqa: S101 - a piece's page holds a piece
    url = f"{edition.site.url}{page.path}"
    commentary = page.content.commentary
    inlined = {f"{edition.site.url}{path}": data for path, data in pictures.items()}
    # The page is not there yet, and who asks for it gives its address away.
    story = absolute_links(str(page.content.body), url, keeps_places=True)
    story = with_pictures(story, inlined)
    voice = absolute_links(str(commentary.html), url, keeps_places=True) if commentary else ""
    view = LetterView(
        piece=page.content,
        story=Markup(story),  # noqa: S704 - cleaned before, and its pictures are ours
        second_voice=Markup(voice),  # noqa: S704 - cleaned before
        written=day_view(today),
        planned=day_view(piece.day) if study.publish_on else None,
        is_live=piece.id in edition.release.piece_of,
        is_composite=study.consent is not None and study.consent.basis is Basis.COMPOSITE,
        alias=study.client.alias or "" if study.client else "",
        real_name=name_as_told(study),
        about=_about(page.content),
        coaches=listed([coach.title for coach in page.content.card.coaches]),
        url=url,
        contact=piece.column.column.contact,
        pictures=story.count("<img "),
        mark=_in_groups(sign_off_digest(piece.entry)),
    )
    return document_html("letter", view=view, title=study.title, site=edition.site)


def pictures_of(piece: Published) -> tuple[PictureFile, ...]:
    """Return the pictures that the letter of a piece may show, each in its largest size."""
    sizes = ((picture, widths_of(picture)[-1]) for picture in piece.entry.pictures)
    return tuple(
        PictureFile(f"{piece.entry.url_path}{name_at(picture, width)}", picture, width)
        for picture, width in sizes
    )


def _about(view: PieceView) -> tuple[str, ...]:
    """Return what stands about the client beside the story, the alias and themes apart."""
    left_out = {"Client", "Sessions", "Theme", "Themes"}
    return tuple(
        lowered(item.title)
        for fact in view.facts
        if fact.label not in left_out
        for item in fact.items
    )


def _in_groups(digest: str) -> tuple[str, ...]:
    version, _, digits = digest.rpartition(":")
    groups = [digits[at : at + _MARK_GROUP] for at in range(0, len(digits), _MARK_GROUP)]
    return (version, *groups)
