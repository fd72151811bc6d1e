"""A preview shows one piece on its day, and of the others what is public."""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Any

import html5lib
import pytest

from columnist.catalogue.expected import pieces_on_their_days
from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.letter import pictures_of
from columnist.rendering.preview import preview
from tests.building import FOLDER, case_study, judgement_of, publication

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

SETTINGS = Settings("Second Thursday", "https://example.org/")
STORY = """\
JP came with a full inbox. "How do you relate to details?" [^1]

![A desk](desk.jpg)

See [the first](../first/) and [elsewhere](https://example.com/).

[^1]: A note.
"""
LINKED = STORY + "\nAnd [what is to come](../secret/).\n"
AT = "2026-03-01"


def page(errors: int = 0, body: str = STORY, **changes: Any) -> str:  # noqa: ANN401 - as YAML would have it
    """Return the preview of `here`, of which a published piece and an unpublished one know."""
    files = publication(
        first=case_study(publish_on="2026-01-15", title="The first of all"),
        secret=case_study(
            publish_on="2026-03-26",
            title="What nobody knows",
            tags=["unheard of"],
            coaches=["priya-raman"],
            client={"alias": "Q", "alias_is": "invented", "role": "senior-manager"},
        ),
    ) | {
        f"{FOLDER}coaching/here/index.md": case_study(body, **changes),
        f"{FOLDER}coaching/here/desk.jpg": b"a picture",
    }
    judgement = judgement_of(files, AT)
    standing = judgement.standings["coaching/here"]
    pieces = pieces_on_their_days(judgement.standings.values(), at=judgement.release.at)
    piece = pieces["coaching/here"]
    return preview(
        edition_of(judgement, settings=SETTINGS),
        judgement.collection,
        standing,
        piece,
        pictures={one.path: b"inlined" for one in pictures_of(piece)},
        style="p { margin: 0 }",
        errors=errors,
    )


def tree_of(html: str) -> Element:
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree: Element = parser.parse(html)
    return tree


def words(html: str) -> str:
    body = tree_of(html).find("body")
    assert body is not None
    return " ".join("".join(body.itertext()).split())


def test_a_preview_is_one_file_that_fetches_and_runs_nothing() -> None:
    tree = tree_of(page())
    assert not tree.findall(".//script")
    assert not tree.findall(".//link")
    sources = [image.get("src") for image in tree.findall(".//img")]
    assert sources == [f"data:image/jpeg;base64,{b64encode(b'inlined').decode()}"]
    metas = {m.get("name") or m.get("http-equiv"): m.get("content") for m in tree.iter("meta")}
    assert metas["robots"] == "noindex, nofollow"
    assert str(metas["Content-Security-Policy"]).startswith("default-src 'none'")
    assert "p { margin: 0 }" in (tree.findtext(".//style") or "")


def test_a_preview_says_what_it_is_in_which_state_and_for_which_day() -> None:
    said = words(page())
    assert (
        "Preview, not published. State: scheduled. Planned for Thursday 9 April 2026; shown as on "
        "that day." in said
    )
    assert "The next column will appear on Thursday 23 April 2026" in said
    assert "Third of three" in said


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        (
            {"status": "review", "publish_on": None},
            (
                "State: review. It has no day yet; the page is shown as of today. Still needed: "
                "approval."
            ),
        ),
        (
            {"publish_on": "2026-02-12", "status": "draft"},
            (
                "State: missed. It was planned for Thursday 12 February 2026; shown as on that "
                "day. Still needed: approval."
            ),
        ),
        (
            {"publish_on": "2026-02-12"},
            "State: published. Readers see the text that is live; this is the one submitted.",
        ),
    ],
)
def test_the_banner_tells_where_the_piece_stands(changes: dict[str, Any], said: str) -> None:
    assert said in words(page(**changes))


def test_the_banner_counts_what_the_check_has_found() -> None:
    assert "The check has found 1 error." in words(page(errors=1))
    assert "The check has found 1,200 errors." in words(page(errors=1200))
    assert "The check" not in words(page())


@pytest.mark.parametrize("on", ["2026-04-09", None])
def test_nothing_of_another_unpublished_piece_is_in_it(on: str | None) -> None:
    html = page(body=LINKED, publish_on=on)
    for word in ("What nobody knows", "secret", "unheard of", "Priya"):
        assert word not in html
    assert "what is to come" in html


def test_links_lead_to_the_live_site_and_those_within_the_page_stay_in_it() -> None:
    targets = {link.get("href", "") for link in tree_of(page()).iter("a")}
    assert "https://example.org/coaching/first/" in targets
    assert "https://example.com/" in targets
    inner = {target for target in targets if target.startswith("#")}
    assert {"#fn:1", "#fnref:1", "#q-1"} <= inner
    assert all(t.startswith(("https://", "mailto:", "#")) for t in targets), targets
    ids = {element.get("id") for element in tree_of(page()).iter()}
    assert {target.removeprefix("#") for target in inner} <= ids
