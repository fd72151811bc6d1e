"""Pages that list case studies: a column, a theme, a tag, a coach, in pages of `per_page`."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, TypeVar

from columnist.rendering.cards import card_of, cards_of
from columnist.rendering.piece_page import modified_day
from columnist.rendering.rhythm_words import rhythm_in_words
from columnist.rendering.views import (
    ColumnView,
    Link,
    Page,
    Pager,
    PersonView,
    TagsView,
    TagView,
    ThemesView,
    ThemeView,
)
from columnist.rendering.year_strip import year_of_next

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from columnist.catalogue.collection import ColumnEntry
    from columnist.catalogue.release import Published
    from columnist.domain.person import Person
    from columnist.rendering.edition import Edition
    from columnist.rendering.views import Card, QuestionView

MOST_THEME_WAYS = 12
MOST_QUESTIONS = 12

Item = TypeVar("Item")


def in_pages(
    items: Sequence[Item], path: str, per_page: int
) -> Iterator[tuple[str, tuple[Item, ...], Pager]]:
    """Yield the pages of a list: path, items and pager. An empty list has one page."""
    total = max(1, -(-len(items) // per_page))
    paths = [path, *(f"{path}page/{number}/" for number in range(2, total + 1)), ""]
    for number in range(1, total + 1):
        newer = paths[number - 2] if number > 1 else ""
        items_of_page = tuple(items[(number - 1) * per_page : number * per_page])
        yield paths[number - 1], items_of_page, Pager(number, total, newer, paths[number])


def _latest(edition: Edition, pieces: Iterable[Published]) -> str:
    return max((modified_day(edition, piece) for piece in pieces), default="")


def _page_title(title: str, pager: Pager) -> str:
    return title if pager.number == 1 else f"{title}, page {pager.number}"


def _page_description(description: str, pager: Pager) -> str:
    """Return what search engines show of a page of a list: no two pages say the same."""
    if pager.number == 1:
        return description
    return f"Page {pager.number} of {pager.total}. {description}"


def column_pages(edition: Edition, column: ColumnEntry) -> Iterator[Page]:
    """Yield the pages of a column."""
    settings, link = column.column, edition.column_link(column.id)
    pieces = edition.release.by_column.get(column.id, ())
    feeds = (Link(settings.title, f"{column.id}/feed.xml"),)
    latest, coaches, themes = (
        _latest(edition, pieces),
        _coaches(edition, pieces),
        _themes(edition, pieces),
    )
    for path, shown, pager in in_pages(pieces, link.path, edition.per_page):
        view = ColumnView(
            link=link,
            accent=settings.accent.value,
            description=settings.description or "",
            rhythm=rhythm_in_words(settings),
            cards=cards_of(edition, shown),
            pager=pager,
            count=len(pieces),
            coaches=coaches,
            themes=themes,
            contact=settings.contact,
            next_column=edition.next_column(column.id),
            schedule=f"{column.id}/schedule/",
            feed=f"{column.id}/feed.xml",
            calendar=f"{column.id}/calendar.ics",
            first=card_of(edition, pieces[-1]) if len(pieces) > 1 else None,
            waiting=_waiting(edition, column.id) if pager.number == 1 else (),
            strips=year_of_next(edition.schedules[column.id]) if pager.number == 1 else (),
            submission=edition.submissions.get(column.id, "") if pager.number == 1 else "",
        )
        yield Page(
            path=path,
            kind="column",
            title=_page_title(settings.title, pager),
            description=_page_description(
                settings.description or f"All case studies of the column {settings.title}.", pager
            ),
            content=view,
            crumbs=(link,),
            feeds=feeds,
            accent=settings.accent.value,
            modified=latest,
        )


def _waiting(edition: Edition, column_id: str) -> tuple[tuple[Card, str], ...]:
    return tuple(
        (card_of(edition, waiting.piece), waiting.standing.state.value.capitalize())
        for waiting in edition.waiting
        if waiting.piece.column.id == column_id and waiting.piece.id not in edition.faults
    )


def _coaches(edition: Edition, pieces: Sequence[Published]) -> tuple[Link, ...]:
    coaches = {coach for piece in pieces for coach in piece.entry.study.coaches}
    return tuple(
        sorted((edition.person_link(coach) for coach in coaches), key=lambda link: link.title)
    )


def _themes(edition: Edition, pieces: Sequence[Published]) -> tuple[Link, ...]:
    counts = Counter(theme for piece in pieces for theme in piece.entry.study.themes or ())
    ranked = sorted(counts, key=lambda theme: (-counts[theme], theme))[:MOST_THEME_WAYS]
    return tuple(edition.theme_link(theme) for theme in ranked)


def themes_in_use(edition: Edition) -> tuple[Link, ...]:
    """Return the themes that have a published piece, by title."""
    links = (edition.theme_link(theme) for theme in edition.release.by_theme)
    return tuple(sorted(links, key=_by_title))


def _by_title(link: Link) -> list[str | int]:
    """Return what links are sorted by: their letters, and numbers by what they are worth."""
    parts = re.split(r"([0-9]+)", link.title.casefold())
    return [int(part) if place % 2 else part for place, part in enumerate(parts)]


def theme_pages(
    edition: Edition, questions: Mapping[str, tuple[QuestionView, ...]]
) -> Iterator[Page]:
    """Yield the index of themes and the pages of each; `questions` are those of each theme."""
    themes = themes_in_use(edition)
    yield Page(
        path="themes/",
        kind="themes",
        title="Themes",
        description="What people bring to coaching: all themes, each with its case studies.",
        content=ThemesView(themes),
        crumbs=(Link("Themes", "themes/"),),
        modified=_latest(edition, edition.release.pieces),
    )
    for theme in sorted(edition.release.by_theme):
        yield from _theme(edition, theme, questions.get(theme, ()))


def _theme(edition: Edition, theme: str, questions: tuple[QuestionView, ...]) -> Iterator[Page]:
    pieces, link = edition.release.by_theme[theme], edition.theme_link(theme)
    feed = f"themes/{theme}/feed.xml"
    latest = _latest(edition, pieces)
    for path, shown, pager in in_pages(pieces, link.path, edition.per_page):
        view = ThemeView(
            id=theme,
            link=link,
            description=link.note,
            cards=cards_of(edition, shown),
            pager=pager,
            count=len(pieces),
            related=_related_themes(edition, theme),
            questions=questions[:MOST_QUESTIONS] if pager.number == 1 else (),
            question_count=len(questions) if pager.number == 1 else 0,
            takeaways=tuple(
                (takeaway, Link(piece.entry.study.title, piece.entry.url_path))
                for piece in shown
                for takeaway in piece.entry.study.takeaways
            ),
            feed=feed,
        )
        yield Page(
            path=path,
            kind="theme",
            title=_page_title(link.title, pager),
            description=_page_description(link.note or f"Case studies about {link.title}.", pager),
            content=view,
            crumbs=(Link("Themes", "themes/"), link),
            feeds=(Link(link.title, feed),),
            modified=latest,
        )


def _related_themes(edition: Edition, theme: str) -> tuple[Link, ...]:
    known = edition.release.vocabulary.themes
    near = known[theme].related if theme in known else ()
    return tuple(edition.theme_link(other) for other in near if other in edition.release.by_theme)


def tag_pages(edition: Edition) -> Iterator[Page]:
    """Yield the index of tags and the pages of each."""
    links = {link.path: link for link in map(edition.tag_link, sorted(edition.release.tag_slugs))}
    letters: dict[str, list[Link]] = {}
    for link in sorted(links.values(), key=_by_title):
        first = link.title[:1].upper()
        letters.setdefault(first if first.isalpha() else "0-9", []).append(link)
    groups = tuple((letter, tuple(group)) for letter, group in sorted(letters.items()))
    yield Page(
        path="tags/",
        kind="tags",
        title="Tags",
        description="All tags, from A to Z, each with its case studies.",
        content=TagsView(groups, len(links)),
        crumbs=(Link("Tags", "tags/"),),
        modified=_latest(edition, edition.release.pieces),
    )
    for link in links.values():
        yield from _tag(edition, link)


def _tag(edition: Edition, link: Link) -> Iterator[Page]:
    pieces = edition.release.by_tag[link.path.split("/")[1]]
    latest = _latest(edition, pieces)
    for path, shown, pager in in_pages(pieces, link.path, edition.per_page):
        yield Page(
            path=path,
            kind="tag",
            title=_page_title(link.title, pager),
            description=_page_description(f"Case studies tagged {link.title}.", pager),
            content=TagView(link, cards_of(edition, shown), pager, len(pieces)),
            crumbs=(Link("Tags", "tags/"), link),
            modified=latest,
        )


def person_pages(edition: Edition) -> Iterator[Page]:
    """Yield the pages of each coach who has a published piece."""
    for person in sorted(edition.release.by_person):
        yield from _person(edition, person)


def _person(edition: Edition, person: str) -> Iterator[Page]:
    pieces, link = edition.release.by_person[person], edition.person_link(person)
    known: Person = edition.release.people.people[person]
    latest = _latest(edition, pieces)
    for path, shown, pager in in_pages(pieces, link.path, edition.per_page):
        view = PersonView(
            link=link,
            bio=known.bio or "",
            url=known.url or "",
            cards=cards_of(edition, shown),
            pager=pager,
            count=len(pieces),
        )
        yield Page(
            path=path,
            kind="person",
            title=_page_title(known.name, pager),
            description=_page_description(known.bio or f"Case studies by {known.name}.", pager),
            content=view,
            crumbs=(link,),
            modified=latest,
        )
