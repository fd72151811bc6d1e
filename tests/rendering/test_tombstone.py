"""What stands at the address of a piece that is gone."""

from __future__ import annotations

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.composition import Composition, compose
from columnist.rendering.html import render_page
from tests.building import case_study, judgement_of, publication
from tests.rendering.public_site import SITE

GONE = case_study(
    status="withdrawn",
    withdrawn={"on": "2026-04-12", "mode": "gone", "note": "By wish."},
)


def composed(at: str = "2026-04-15", **pieces: str) -> Composition:
    """Return the site of a publication with such pieces."""
    judgement = judgement_of(publication(**pieces), at)
    assert not judgement.has_errors
    edition = edition_of(judgement, settings=Settings(SITE.name, SITE.url))
    return compose(edition, description="Stories.")


def test_a_tombstone_leads_to_the_feed_that_holds_its_note() -> None:
    made = composed(gone=GONE)
    (stone,) = (page for page in made.pages if page.kind == "tombstone")
    head = render_page(stone, site=SITE).head

    assert b"By wish." in made.files["coaching/feed.xml"]
    assert 'title="Coaching" href="../../coaching/feed.xml"' in head
    assert 'href="../../feed.xml"' in head


def test_a_tombstone_tells_machines_that_it_is_a_page_of_its_column() -> None:
    (stone,) = (page for page in composed(gone=GONE).pages if page.kind == "tombstone")
    head = render_page(stone, site=SITE).head

    assert '"@type":"WebPage"' in head
    assert '"@type":"BreadcrumbList"' in head
    assert '<meta name="robots" content="noindex">' in head
    assert "Space to think" not in head


def test_no_old_address_of_what_is_gone_stands_in_the_site() -> None:
    aliases = ["/coaching/the-mayors-inbox/"]
    live = composed(live=case_study(aliases=aliases))
    withdrawn = {"on": "2026-04-12", "mode": "gone"}
    gone = composed(gone=case_study(aliases=aliases, status="withdrawn", withdrawn=withdrawn))

    assert "coaching/the-mayors-inbox/index.html" in live.files
    assert "coaching/gone/" in {page.path for page in gone.pages}
    assert not [path for path, data in gone.files.items() if "mayor" in f"{path}{data!r}"]
