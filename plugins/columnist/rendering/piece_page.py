"""The page of one case study, and what is left where one is gone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from markupsafe import Markup

from columnist.catalogue.changes import corrections_shown, updated_at
from columnist.catalogue.facets import facets_of as search_facets_of
from columnist.catalogue.links import site_path_of
from columnist.catalogue.references import CLIENT_VOICE
from columnist.catalogue.related import related_to
from columnist.content.body import scheme_of
from columnist.domain.case_study import Does
from columnist.rendering.agreement import agreement_of
from columnist.rendering.cards import card_of, plain_links, reason_of, titled
from columnist.rendering.dates import day_view
from columnist.rendering.html import way_to_root
from columnist.rendering.markdown import RenderedBody, render_markdown
from columnist.rendering.picture_paths import picture_view
from columnist.rendering.search_words import search_words
from columnist.rendering.views import (
    Banner,
    CommentaryView,
    CorrectionView,
    Fact,
    Link,
    Page,
    PieceView,
    QuestionView,
    TombstoneView,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from columnist.catalogue.release import Published, Tombstone
    from columnist.content.entry import Entry
    from columnist.domain.case_study import Question
    from columnist.domain.client import Client
    from columnist.rendering.edition import Edition
    from columnist.rendering.views import Card, PictureView

DOES_IN_WORDS = {
    Does.RELATION: "looks at how one stands to it",
    Does.PURPOSE: "asks what it is for",
    Does.ASSUMPTION: "tests an assumption",
    Does.PERSPECTIVE: "changes the point of view",
    Does.STRENGTH: "finds a strength",
    Does.CHOICE: "opens a choice",
    Does.ACTION: "leads to a step",
    Does.EVIDENCE: "asks for evidence",
}


_ID: Final = re.compile(r'<[^<>]*\sid="([^"<>]+)"')


def body_of(edition: Edition, entry: Entry) -> RenderedBody:
    """Return the body of a piece as clean HTML, with links as they are on its page."""
    return _body(entry, _resolver(edition, entry))


def story_as_shown(entry: Entry) -> str:
    """Return the body of a piece as HTML with all that readers see of it, wherever its links go."""
    return _body(entry, str).html


def places_on(entry: Entry) -> frozenset[str]:
    """Return the ids of the places in the texts of a piece, as a link can lead to them."""
    html = story_as_shown(entry)
    if entry.study.commentary:
        html += _second_voice(entry, entry.study.commentary.text, str).html
    return frozenset(_ID.findall(html))


def _body(entry: Entry, resolve: Callable[[str], str]) -> RenderedBody:
    return render_markdown(
        entry.body,
        resolve=resolve,
        pictures=_pictures(entry),
        questions=[question.text for question in entry.study.questions],
    )


def _pictures(entry: Entry) -> dict[str, PictureView]:
    """Return the pictures of a piece by file name, as its page shows them."""
    return {
        picture.path.rpartition("/")[2]: picture_view(picture, "") for picture in entry.pictures
    }


def _resolver(edition: Edition, entry: Entry) -> Callable[[str], str]:
    """Return what turns a link's target into an address; links to what is not public have none."""
    root = way_to_root(entry.url_path)

    def resolve(target: str) -> str:
        found = site_path_of(entry, target, site_url=edition.site.url)
        if found is None:
            return target if scheme_of(target) in {"http", "https", "mailto"} else ""
        path, fragment = found
        if path == entry.url_path:
            return f"#{fragment}" if fragment else "#"
        if path not in edition.page_paths:
            return ""
        return f"{root}{path}#{fragment}" if fragment else f"{root}{path}"

    return resolve


def piece_page(
    edition: Edition, piece: Published, body: RenderedBody, *, banner: Banner | None = None
) -> Page:
    """Return the page of a piece."""
    study, column = piece.entry.study, piece.column.column
    card = card_of(edition, piece)
    view = PieceView(
        card=card,
        total=len(edition.release.by_column.get(piece.column.id, ())),
        body=body.html,
        facts=facts_of(edition, piece),
        tags=tuple(edition.tag_link(tag) for tag in study.tags),
        questions=questions_of(piece, body),
        outcomes=study.outcomes,
        takeaways=study.takeaways,
        agreement=agreement_of(study),
        corrections=tuple(
            CorrectionView(day_view(one.on), one.note)
            for one in corrections_shown(piece, at=edition.release.at)
        ),
        commentary=_commentary(edition, piece.entry),
        previous=_neighbour(edition, piece, 1),
        following=_neighbour(edition, piece, -1),
        related=() if banner else _related(edition, piece),
        contact=column.contact,
        next_column=edition.next_column(piece.column.id),
        citation=_citation(edition, piece),
        banner=banner,
        facets=tuple((facet.value, value) for facet, value in search_facets_of(piece)),
        about=search_words(edition, piece),
    )
    return Page(
        path=piece.entry.url_path,
        kind="piece",
        title=study.title,
        description=study.standfirst or f"A case study of the column {column.title}.",
        content=view,
        crumbs=(edition.column_link(piece.column.id), Link(study.title, piece.entry.url_path)),
        feeds=(Link(f"{column.title}", f"{piece.column.id}/feed.xml"),),
        accent=column.accent.value,
        published=piece.instant.astimezone(column.zone).isoformat(),
        modified=modified_day(edition, piece),
        authors=tuple(coach.title for coach in card.coaches),
        is_indexed=banner is None,
        picture=_lead_picture(piece.entry),
        keywords=tuple(theme.title for theme in card.themes),
    )


def modified_day(edition: Edition, piece: Published) -> str:
    """Return the ISO day, in the column's zone, on which a piece appeared or was last corrected."""
    if not piece.entry.study.corrections:
        return piece.day.isoformat()
    changed = updated_at(piece, at=edition.release.at)
    return changed.astimezone(piece.column.column.zone).date().isoformat()


def _related(edition: Edition, piece: Published) -> tuple[tuple[Card, str], ...]:
    return tuple(
        (card_of(edition, relation.piece), reason_of(edition, relation))
        for relation in related_to(edition.release, piece)
    )


def _neighbour(edition: Edition, piece: Published, step: int) -> Card | None:
    """Return the piece of the column that came before (1) or after (-1), newest being first."""
    pieces = edition.release.by_column.get(piece.column.id, ())
    position = len(pieces) - piece.number + step
    is_listed = piece.id in edition.release.piece_of
    return card_of(edition, pieces[position]) if is_listed and 0 <= position < len(pieces) else None


def facts_of(edition: Edition, piece: Published) -> tuple[Fact, ...]:
    """Return what a reader sees at a glance, leaving out what is not known."""
    study = piece.entry.study
    themes = tuple(edition.theme_link(theme) for theme in study.themes or ())
    sessions = Fact("Sessions", plain_links([str(study.sessions or "")]))
    client = _client_facts(edition, study.client) if study.client else ()
    about = Fact("Theme" if len(themes) == 1 else "Themes", themes)
    return tuple(fact for fact in (*client, sessions, about) if fact.items)


def _client_facts(edition: Edition, client: Client) -> tuple[Fact, ...]:
    words = edition.release.vocabulary
    return (
        Fact("Client", plain_links([client.alias or ""])),
        Fact("Role", plain_links([titled(words.roles, client.role)])),
        Fact("Level", plain_links([client.level.value.capitalize() if client.level else ""])),
        Fact(
            "Time in role",
            plain_links([client.time_in_role.value.capitalize() if client.time_in_role else ""]),
        ),
        Fact("Setting", plain_links([titled(words.settings, client.setting)])),
        Fact("Sector", plain_links([titled(words.sectors, client.sector)])),
    )


def questions_of(piece: Published, body: RenderedBody) -> tuple[QuestionView, ...]:
    """Return the coach's questions, each with the way to where it was asked."""
    return tuple(
        _question(piece, question, body.questions.get(number, ""))
        for number, question in enumerate(piece.entry.study.questions)
    )


def _question(piece: Published, question: Question, place: str) -> QuestionView:
    return QuestionView(
        text=question.text,
        path=f"{piece.entry.url_path}#{place}" if place else piece.entry.url_path,
        does=DOES_IN_WORDS[question.does] if question.does else "",
        theme=question.theme or piece.entry.study.main_theme or "",
    )


def _commentary(edition: Edition, entry: Entry) -> CommentaryView | None:
    commentary = entry.study.commentary
    if commentary is None:
        return None
    by = Link("The client") if commentary.by == CLIENT_VOICE else edition.person_link(commentary.by)
    rendered = _second_voice(entry, commentary.text, _resolver(edition, entry))
    return CommentaryView(by, rendered.html)


def _second_voice(entry: Entry, text: str, resolve: Callable[[str], str]) -> RenderedBody:
    return render_markdown(text, resolve=resolve, pictures=_pictures(entry), prefix="c-")


def story_of(edition: Edition, piece: Published, body: RenderedBody) -> Markup:
    """Return what a feed shows of a piece: its body, and the second voice under a heading."""
    commentary = _commentary(edition, piece.entry)
    if commentary is None:
        return body.html
    return body.html + Markup("<h2>A second voice</h2>{}<p>{}</p>").format(
        commentary.html, commentary.by.title
    )


def _citation(edition: Edition, piece: Published) -> str:
    names = ", ".join(edition.person_link(coach).title for coach in piece.entry.study.coaches)
    day = day_view(piece.day).text
    column = piece.column.column.title
    return (
        f'{names}, "{piece.entry.study.title}", {column}, no. {piece.number}, '
        f"{edition.site.name}, {day}, {edition.site.url}{piece.entry.url_path}"
    )


def _lead_picture(entry: Entry) -> PictureView | None:
    pictures = {picture.path.rpartition("/")[2]: picture for picture in entry.pictures}
    for link in entry.outline.links:
        picture = pictures.get(link.target.removeprefix("./")) if link.is_picture else None
        if picture is not None:
            return picture_view(picture, entry.url_path, alt=link.text)
    return None


def tombstone_page(edition: Edition, tombstone: Tombstone) -> Page:
    """Return what stands at the address of a piece that is gone; nothing of the piece."""
    column = tombstone.column
    day = day_view(tombstone.on) if tombstone.on else None
    view = TombstoneView(
        edition.column_link(column.id), column.column.accent.value, day, tombstone.note
    )
    return Page(
        path=tombstone.url_path,
        kind="tombstone",
        title="Withdrawn",
        description="A case study that was here has been withdrawn.",
        content=view,
        crumbs=(edition.column_link(column.id),),
        feeds=(Link(column.column.title, f"{column.id}/feed.xml"),),
        accent=column.column.accent.value,
        is_indexed=False,
    )
