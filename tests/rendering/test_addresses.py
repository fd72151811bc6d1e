"""What a link may lead to is what the site has, and what the check of links says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from columnist.catalogue.addresses import FIXED_FILES
from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.composition import compose
from columnist.rendering.html import render_page
from tests.building import FOLDER, VOCABULARY, case_study, judgement_of, publication

if TYPE_CHECKING:
    from columnist.publication import Judgement

AT = "2026-06-01"
PIECES = {
    "story": case_study(
        publish_on="2026-04-09",
        tags=["nhs"],
        aliases=["/coaching/old-name/"],
        commentary={"by": "priya-raman", "text": "I would have waited."},
    ),
    "waiting": case_study(
        publish_on="2026-06-18",
        coaches=["priya-raman"],
        themes=["email-overload"],
        tags=["unheard of"],
        aliases=["/coaching/older-name/"],
    ),
}
REPLACED = "  self-doubt: {title: Self-doubt, replaced_by: confidence}\n"
SETTINGS = Settings("Stories", "https://example.org/")


def judged(**more: str) -> Judgement:
    words = VOCABULARY.replace("roles:", f"{REPLACED}roles:")
    return judgement_of(publication(**PIECES, **more) | {f"{FOLDER}vocabulary.yml": words}, AT)


def made() -> set[str]:
    """Every path that the site has, its word to crawlers apart."""
    site = compose(edition_of(judged(), settings=SETTINGS), description="")
    pages = {page.path for page in site.pages}
    return pages | {path.removesuffix("index.html") for path in site.files if path != "robots.txt"}


def test_a_link_may_lead_to_what_the_site_has_and_nowhere_else() -> None:
    assert edition_of(judged(), settings=SETTINGS).page_paths == made()
    assert {"coaching/old-name/", "themes/self-doubt/", "coaching/feed.xml"} <= made()
    assert made() > FIXED_FILES
    assert not {"people/priya-raman/", "themes/email-overload/", "coaching/older-name/"} & made()


def test_the_check_of_links_says_the_same() -> None:
    away = ("people/priya-raman/", "themes/email-overload/", "coaching/older-name/", "people/x/")
    links = " ".join(f"[x](/{path})" for path in (*sorted(made()), *away))
    linking = case_study(f'"How do you relate to details?" {links}', publish_on="2026-05-07")
    faults = judged(linking=linking).diagnostics
    found = [fault.message.split('"')[1] for fault in faults if "link" in fault.code]

    assert found == [f"/{path}" for path in away]


def test_a_whole_address_of_the_site_is_the_same_link_and_leads_to_nothing_hidden() -> None:
    url = SETTINGS.url
    links = f"[a]({url}coaching/story/?x#co-glance) [b](http://EXAMPLE.org/coaching/waiting)"
    linking = case_study(f'"How do you relate to details?" {links}', publish_on="2026-05-07")
    site = compose(edition_of(judged(linking=linking), settings=SETTINGS), description="")
    (page,) = (page for page in site.pages if page.path == "coaching/linking/")
    html = str(render_page(page, site=site.edition.site).content)

    assert '<a href="../../coaching/story/#co-glance">a</a> <span>b</span>' in html
    assert all("coaching/waiting" not in str(data) for data in site.files.values())
