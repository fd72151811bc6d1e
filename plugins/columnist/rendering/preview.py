"""A piece as readers will see it on its day, as one page of HTML that needs nothing else.

For those who look at a submission. Of other pieces it shows no more than is public, and its links
lead to the live site.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markupsafe import Markup

from columnist.catalogue.planned import still_lacking
from columnist.catalogue.public_schedule import held_slots, public_columns
from columnist.catalogue.states import State
from columnist.domain.clock import AsOf
from columnist.domain.plural import counted
from columnist.rendering.absolute import absolute_links
from columnist.rendering.dates import day_view
from columnist.rendering.html import document_html, render_page
from columnist.rendering.inlined import with_pictures
from columnist.rendering.letter import with_every_word
from columnist.rendering.piece_page import body_of, piece_page
from columnist.rendering.views import Banner

if TYPE_CHECKING:
    from collections.abc import Mapping

    from columnist.catalogue.collection import Collection
    from columnist.catalogue.release import Published
    from columnist.catalogue.states import Standing
    from columnist.rendering.edition import Edition


def preview(  # noqa: PLR0913 - what a page is made of
    edition: Edition,
    collection: Collection,
    standing: Standing,
    piece: Published,
    *,
    pictures: Mapping[str, bytes],
    style: str,
    errors: int,
) -> str:
    """Return the page of a piece on its day, under a banner.

    `pictures` are the bytes of its pictures by their path on the site, `style` is the site's style
    sheet, and `errors` says how many the check has found in the piece.
    """
    edition = _on_its_day(with_every_word(edition, collection), collection, piece)
    banner = Banner("Preview, not published.", _said(standing, errors))
    page = piece_page(edition, piece, body_of(edition, piece.entry), banner=banner)
    url = f"{edition.site.url}{page.path}"
    inlined = {f"{edition.site.url}{path}": data for path, data in pictures.items()}
    content = str(render_page(page, site=edition.site).content)
    html = absolute_links(content, url, keeps_places=True)
    return document_html(
        "preview",
        content=Markup(with_pictures(html, inlined)),  # noqa: S704 - made by our templates
        title=page.title,
        accent=page.accent,
        site=edition.site,
        style=Markup(style),  # noqa: S704 - ours
    )


def _on_its_day(edition: Edition, collection: Collection, piece: Published) -> Edition:
    """Return the edition by the clock of a piece's slot; what else is public stays as it is."""
    release = edition.release
    now = release.at.instant_in(piece.column.column.zone)
    at = AsOf(piece.instant) if piece.instant > now else release.at
    columns = public_columns(
        release.columns, at=at, published=release.pieces, held=held_slots(collection.entries)
    )
    schedules = {column.id: column for column in columns}
    return replace(edition, release=replace(release, at=at), schedules=schedules, cards={})


def _said(standing: Standing, errors: int) -> str:
    said = [f"State: {standing.state}."]
    if standing.state is State.PUBLISHED:
        said.append("Readers see the text that is live; this is the one submitted.")
    elif standing.day is None:
        said.append("It has no day yet; the page is shown as of today.")
    else:
        planned = "It was planned" if standing.has_come else "Planned"
        said.append(f"{planned} for {day_view(standing.day).weekday}; shown as on that day.")
    lacking = still_lacking(standing)
    if lacking:
        said.append(f"Still needed: {', '.join(lacking)}.")
    if errors:
        said.append(f"The check has found {counted(errors, 'error')}.")
    return " ".join(said)
