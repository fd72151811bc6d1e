"""Which feeds there are and what stands in them, read back as feed readers read them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import feedparser
import pytest

from columnist.rendering.feed import urn_of
from columnist.rendering.feeds import MOST_ENTRIES, feed_files
from columnist.rendering.site import SiteFacts
from tests.building import COLUMN, FOLDER, case_study, publication
from tests.rendering.public_site import ATTACK, MOVED_SITE, SITE, UNREAD, public

LIVE = case_study(title="Space to think")
COMING = case_study(title=UNREAD, publish_on="2026-04-23", themes=["email-overload"])
BODY = '<p>Fish &amp; <a href="../b/">chips</a>.</p>'
Files = Mapping[str, str | bytes]


def feeds_at(
    files: Files, at: str = "2026-04-15", site: SiteFacts = SITE, body: str = BODY
) -> dict[str, bytes]:
    release, _ = public(files, at)
    return feed_files(release, site=site, body_of=lambda _: body, description="Case studies.")


def read(data: bytes) -> Any:  # noqa: ANN401 - feedparser has no types
    feed = feedparser.parse(data)
    assert not feed.bozo
    assert feed.version == "atom10"
    return feed


def only_entry(files: Files, at: str = "2026-04-15") -> Any:  # noqa: ANN401 - as above
    entries = read(feeds_at(files, at)["feed.xml"]).entries
    assert len(entries) == 1
    return entries[0]


def test_there_is_a_feed_of_everything_of_each_column_and_of_each_theme_in_use() -> None:
    assert list(feeds_at(publication(a=LIVE, b=COMING))) == [
        "feed.xml",
        "feed.json",
        "coaching/feed.xml",
        "themes/confidence/feed.xml",
    ]


def test_a_scheduled_piece_is_in_no_feed_before_its_day_and_in_its_feeds_from_then_on() -> None:
    files = publication(a=LIVE, b=COMING)
    before = feeds_at(files, "2026-04-22")
    assert UNREAD.encode() not in b"".join(before.values())
    assert read(before["feed.xml"]).feed.updated == "2026-04-09T06:00:00Z"
    after = feeds_at(files, "2026-04-23")
    assert UNREAD.encode() in after["themes/email-overload/feed.xml"]
    assert read(after["feed.xml"]).feed.updated == "2026-04-23T06:00:00Z"


def test_a_piece_comes_to_the_second_at_its_instant() -> None:
    files = publication(a=LIVE)
    assert read(feeds_at(files, "2026-04-09T06:59:59+01:00")["feed.xml"]).entries == []
    assert only_entry(files, "2026-04-09T07:00:00+01:00").title == "Space to think"


def test_a_feed_says_what_it_is_and_where_it_lies() -> None:
    feed = read(feeds_at(publication(a=LIVE))["coaching/feed.xml"]).feed
    assert feed.title == "Coaching \N{EN DASH} Second Thursday"
    assert feed.subtitle == "How a few hours of coaching change a working life."
    assert {link.rel: link.href for link in feed.links} == {
        "self": f"{SITE.url}coaching/feed.xml",
        "alternate": f"{SITE.url}coaching/",
    }
    assert feed.author_detail.name == "Second Thursday"
    assert feed.language == "en"


def test_an_entry_holds_the_whole_story_with_whole_addresses() -> None:
    entry = only_entry(publication(a=case_study(outcomes=["Less < more"], takeaways=["Ask."])))
    assert entry.link == f"{SITE.url}coaching/a/"
    assert entry.published == entry.updated == "2026-04-09T06:00:00Z"
    assert entry.summary == "A manager had 2,000 emails and no time to think."
    assert [author.name for author in entry.authors] == ["Dorothy Larios"]
    assert [author.href for author in entry.authors] == [f"{SITE.url}people/dorothy-larios/"]
    assert [(tag.term, tag.label) for tag in entry.tags] == [("confidence", "Confidence")]
    assert f'<p>Fish &amp; <a href="{SITE.url}coaching/b/">chips</a>.</p>' in entry.content[0].value
    assert "<h2>What changed</h2>\n<ul>\n<li>Less &lt; more</li>" in entry.content[0].value
    assert "<h2>To take away</h2>\n<ul>\n<li>Ask.</li>" in entry.content[0].value


def test_a_correction_is_told_and_dated_once_its_day_has_come() -> None:
    files = publication(
        a=case_study(corrections=[{"on": "2026-04-12", "note": "Three & not two."}])
    )
    entry = only_entry(files, "2026-04-12")
    assert entry.updated == "2026-04-11T23:00:00Z"
    assert entry.published == "2026-04-09T06:00:00Z"
    assert "<li>12 April 2026: Three &amp; not two.</li>" in entry.content[0].value
    before = only_entry(files, "2026-04-11")
    assert before.updated == before.published
    assert "Three" not in before.content[0].value


@pytest.mark.parametrize(
    ("files", "site"),
    [
        (publication(a=case_study(title="Another title")), SITE),
        (publication(another_slug=LIVE), SITE),
        (publication(a=LIVE), MOVED_SITE),
        (
            publication(a=LIVE)
            | {
                f"{FOLDER}coaching/column.yml": COLUMN
                + "move: [{slot: 2026-04-09, to: 2026-04-08, reason: Easter}]\n"
            },
            SITE,
        ),
    ],
)
def test_an_id_changes_neither_with_title_slug_or_address_nor_with_a_move(
    files: Files, site: SiteFacts
) -> None:
    feed = read(feeds_at(files, site=site)["feed.xml"])
    assert feed.entries[0].id == "urn:uuid:c1d4c3bd-af36-5b12-9e7e-6f4b33b08a74"
    assert feed.feed.id == urn_of(f"{site.url}feed.xml")


def test_no_two_feeds_have_one_id_be_they_of_one_publication_or_of_two() -> None:
    files = publication(a=LIVE, b=COMING)
    feeds = [*feeds_at(files, "2026-04-23").items()]
    feeds += feeds_at(files, "2026-04-23", site=MOVED_SITE).items()
    ids = [read(data).feed.id for path, data in feeds if path.endswith(".xml")]
    assert len(ids) > 4
    assert len(ids) == len(set(ids))


def test_text_is_escaped_exactly_once_in_atom_and_json() -> None:
    files = publication(a=case_study(title="A & B <c>", standfirst="D & E <f>"))
    feeds = feeds_at(files)
    assert b"<title>A &amp; B &lt;c&gt;</title>" in feeds["feed.xml"]
    assert b"<summary>D &amp; E &lt;f&gt;</summary>" in feeds["feed.xml"]
    assert json.loads(feeds["feed.json"])["items"][0]["title"] == "A & B <c>"
    assert read(feeds["feed.xml"]).entries[0].title_detail.type == "text/plain"


def test_nothing_that_an_author_writes_becomes_markup() -> None:
    column = COLUMN.replace("title: Coaching", f"title: {json.dumps(ATTACK)}")
    files = publication(
        a=case_study(
            title=ATTACK,
            outcomes=[ATTACK],
            takeaways=[ATTACK],
            corrections=[{"on": "2026-04-10", "note": ATTACK}],
        )
    ) | {f"{FOLDER}coaching/column.yml": column}
    for path, data in feeds_at(files).items():
        content = (
            read(data).entries[0].content[0].value
            if path.endswith(".xml")
            else json.loads(data)["items"][0]["content_html"]
        )
        assert content.count("&lt;script&gt;") == 3
        assert "<script" not in content


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    site = SiteFacts("Bell\x07 and \ufffe", SITE.url)
    assert read(feeds_at(publication(a=LIVE), site=site)["feed.xml"]).feed.title == (
        "Bell\N{REPLACEMENT CHARACTER} and \N{REPLACEMENT CHARACTER}"
    )


def test_the_same_release_gives_the_same_bytes_on_any_day_on_which_nothing_happens() -> None:
    files = publication(a=LIVE, b=COMING)
    assert feeds_at(files, "2026-04-09") == feeds_at(files, "2026-04-22")


def test_a_feed_without_a_piece_is_whole_and_says_that_it_never_changed() -> None:
    feeds = feeds_at(publication(b=COMING))
    for path in ("feed.xml", "coaching/feed.xml"):
        feed = read(feeds[path])
        assert feed.entries == []
        assert feed.feed.updated == "1970-01-01T00:00:00Z"
    assert json.loads(feeds["feed.json"])["items"] == []


def many(count: int) -> dict[str, str]:
    days = [f"2026-{month:02}-{day:02}" for month in (1, 2, 3) for day in range(16, 28)]
    return {
        f"p{day.replace('-', '')}": case_study(title=day, publish_on=day, off_cadence="true")
        for day in days[:count]
    }


def test_a_feed_holds_the_newest_twenty_pieces_the_newest_first() -> None:
    pieces = many(30)
    titles = [entry.title for entry in read(feeds_at(publication(**pieces))["feed.xml"]).entries]
    assert len(titles) == MOST_ENTRIES
    assert titles == sorted(titles, reverse=True)
    assert titles[0] == "2026-03-21"


def test_the_body_of_a_piece_is_asked_for_once_and_only_if_it_stands_in_a_feed() -> None:
    asked = []

    def body_of(piece: Any) -> str:  # noqa: ANN401 - any piece
        asked.append(piece.id)
        return BODY

    release, _ = public(publication(**many(30)))
    feed_files(release, site=SITE, body_of=body_of)
    assert len(asked) == len(set(asked)) == MOST_ENTRIES


def withdrawn(**changes: Any) -> str:  # noqa: ANN401 - as YAML would have it
    fields = {"on": "2026-04-14", "mode": "gone", "note": "At the client's wish.", **changes}
    return case_study(title=UNREAD, status="withdrawn", withdrawn=fields)


def test_a_piece_that_is_gone_is_replaced_by_a_note_under_its_id() -> None:
    feeds = feeds_at(publication(a=withdrawn()))
    entry = read(feeds["feed.xml"]).entries[0]
    assert entry.id == only_entry(publication(a=LIVE)).id
    assert (entry.title, entry.link) == ("Withdrawn", f"{SITE.url}coaching/a/")
    assert entry.content[0].value == "<p>At the client\N{RIGHT SINGLE QUOTATION MARK}s wish.</p>"
    assert entry.published == "2026-04-09T06:00:00Z"
    assert entry.updated == "2026-04-13T23:00:00Z"
    assert len(read(feeds["coaching/feed.xml"]).entries) == 1
    assert UNREAD.encode() not in b"".join(feeds.values())
    assert not [path for path in feeds if path.startswith("themes/")]


def test_a_note_without_words_still_says_what_happened() -> None:
    wordless = case_study(status="withdrawn", withdrawn={"on": "2026-04-14", "mode": "gone"})
    entry = only_entry(publication(a=wordless))
    assert entry.content[0].value == "<p>This case study was withdrawn.</p>"


def test_a_piece_that_vanished_leaves_nothing_in_a_feed() -> None:
    assert read(feeds_at(publication(a=withdrawn(mode="vanish")))["feed.xml"]).entries == []


def test_a_piece_that_takes_the_slot_of_a_withdrawn_one_has_the_id_to_itself() -> None:
    files = publication(a=withdrawn(), b=case_study(title="In its place"))
    assert only_entry(files).title == "In its place"


def test_a_note_counts_among_the_entries_by_the_day_of_its_slot() -> None:
    later = case_study(title="Later", publish_on="2026-04-13", off_cadence="true")
    feed = read(feeds_at(publication(a=withdrawn(), b=later))["feed.xml"])
    assert [entry.title for entry in feed.entries] == ["Later", "Withdrawn"]
    assert feed.feed.updated == "2026-04-13T23:00:00Z"


def test_the_json_feed_has_the_fields_of_version_1_1() -> None:
    feed = json.loads(feeds_at(publication(a=LIVE))["feed.json"])
    item = feed.pop("items")[0]
    assert feed == {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Second Thursday",
        "home_page_url": SITE.url,
        "feed_url": f"{SITE.url}feed.json",
        "description": "Case studies.",
        "language": "en",
        "authors": [{"name": "Second Thursday", "url": SITE.url}],
    }
    assert item == {
        "id": "urn:uuid:c1d4c3bd-af36-5b12-9e7e-6f4b33b08a74",
        "url": f"{SITE.url}coaching/a/",
        "title": "Space to think",
        "summary": "A manager had 2,000 emails and no time to think.",
        "content_html": f'<p>Fish &amp; <a href="{SITE.url}coaching/b/">chips</a>.</p>',
        "date_published": "2026-04-09T06:00:00Z",
        "date_modified": "2026-04-09T06:00:00Z",
        "authors": [{"name": "Dorothy Larios", "url": f"{SITE.url}people/dorothy-larios/"}],
        "tags": ["Confidence"],
    }


def test_a_note_in_the_json_feed_has_no_author_and_no_tag() -> None:
    item = json.loads(feeds_at(publication(a=withdrawn()))["feed.json"])["items"][0]
    assert not item.keys() & {"authors", "tags", "summary"}
