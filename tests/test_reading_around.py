"""A file that is checked alone: what is said of it is what a check of everything says of it."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from columnist.catalogue.planned import planned_schedule
from columnist.domain.clock import AsOf
from columnist.publication import judge, piece_paths, read_around, read_publication
from columnist.rendering.piece_standing import piece_standing
from tests.building import FOLDER, case_study, publication, tree_of
from tests.golden_cases import AT, GoldenCase, golden_cases

if TYPE_CHECKING:
    from columnist.catalogue.collection import Collection
    from columnist.domain.tree import Tree

DAYS = ("2026-01-15", "2026-01-29", "2026-02-12", "2026-02-13", None)
TITLES = ("Space to think", "SPACE to think", "Untitled", "UNTITLED", "# [")
TAGS = ("first year", "First-Year", "Meetings", "meet\u0456ngs", "\u5b66\u3073")
PEOPLE = ("dorothy-larios", "priya-raman", "nobody")
LINKS = (
    "",
    "[it](../a/)",
    "[it](../b/)",
    "[it](c.md)",
    "[it](/themes/confidence/)",
    "[it](/tags/first-year/)",
    "[it](../zzz/)",
    "<b>x</b> [it](../d/)",
    "[it](https://example.org/)",
    "[it](https://other.example/)",
    "https://www.example.org/coaching/b",
)
SITE = "https://example.org/"
SLUGS = "abcdefgh"


def said_of(collection: Collection, path: str, at: AsOf) -> tuple[object, ...]:
    """Return everything that `check` shows of one file."""
    judgement = judge(collection, at=at)
    found = tuple(fault for fault in judgement.diagnostics if fault.place.path == path)
    entry = next(entry for entry in collection.entries if entry.path == path)
    standing = judgement.standings[entry.id]
    column, until = standing.column, entry.study.publish_on
    if column is None:
        return found, piece_standing(standing, None)
    others = judgement.standings.values()
    return found, piece_standing(standing, planned_schedule(column, others, as_of=at, until=until))


def assert_alone_is_as_among_all(tree: Tree, at: AsOf) -> None:
    everything = read_publication(tree, site_url=SITE)
    for path in piece_paths(tree):
        around = read_around(tree, path.__eq__, site_url=SITE)
        assert said_of(around, path, at) == said_of(everything, path, at)


@pytest.mark.parametrize("case", golden_cases(), ids=lambda case: case.code)
def test_each_piece_of_a_golden_case_is_judged_alone_as_among_all(case: GoldenCase) -> None:
    at = AsOf.parse(AT)
    assert at is not None
    assert_alone_is_as_among_all(case.tree(), at)


@pytest.mark.parametrize("seed", range(40))
def test_each_piece_of_a_small_publication_is_judged_alone_as_among_all(seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311 - a fixed seed, for the same texts each time
    pieces = {slug: drawn(draw) for slug in SLUGS}
    at = AsOf.parse("2026-02-01")
    assert at is not None
    tree = tree_of(publication(**pieces))
    assert_alone_is_as_among_all(tree._replace(pages=(("coaching/h/", "docs/h.md"),)), at)


def drawn(draw: random.Random) -> str:
    """Return a case study that is likely to clash with others of its kind."""
    question = "How do you relate to details?"
    return case_study(
        body=f"{draw.choice(LINKS)}\n\n{question} {draw.choice(LINKS)}",
        title=draw.choice(TITLES),
        publish_on=draw.choice(DAYS),
        status=draw.choice(("approved", "approved", "review", "draft", "withdrawn")),
        tags=draw.sample(TAGS, 2),
        coaches=[draw.choice(PEOPLE)],
        aliases=draw.sample(("/coaching/a/", "/old/", "/older/", "/themes/"), draw.randrange(2)),
        client={"alias": draw.choice(("JP", "jp", "Mona")), "role": "senior-manager"},
    )


def test_the_story_of_another_piece_is_not_read() -> None:
    tree = tree_of(publication(a=case_study(), b=case_study(publish_on="2026-01-29")))
    first, second = read_around(tree, f"{FOLDER}coaching/a.md".__eq__).entries
    assert first.outline.words > 0
    assert second.outline.words == 0


def test_a_piece_that_cannot_be_read_does_not_stop_the_check_of_another() -> None:
    tree = tree_of(publication(a=case_study(), b="\0 no text"))
    at = AsOf.parse(AT)
    assert at is not None
    assert_alone_is_as_among_all(tree, at)


def test_what_a_shared_file_links_to_is_read_with_its_story() -> None:
    files = publication(a=case_study(), b=case_study(publish_on="2026-05-07"))
    path = f"{FOLDER}people.yml"
    files[path] = f"{files[path]!s}kay: {{name: Kay, url: https://example.org/coaching/b/}}\n"

    around = read_around(tree_of(files), path.__eq__, site_url=SITE)

    assert [entry.slug for entry in around.entries if entry.is_whole] == ["b"]
