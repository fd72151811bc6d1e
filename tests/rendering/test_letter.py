"""What a client is sent: plain words, the whole story, one file, and nobody's real name."""

from __future__ import annotations

from base64 import b64encode
from datetime import date
from typing import Any
from xml.etree.ElementTree import Element

import html5lib
import pytest

from columnist.content.sign_off import sign_off_digest
from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.inlined import with_pictures
from columnist.rendering.letter import letter, pictures_of, with_every_word
from tests.building import FOLDER, case_study, judgement_of, publication

SETTINGS = Settings("Second Thursday", "https://example.org/")
STORY = """\
JP came with a full inbox. "How do you relate to details?"

![A desk & a "lamp"](desk.jpg)

See [the other one](../other/), [a page](/themes/) and [elsewhere](https://example.com/).
"""


def page(
    at: str = "2026-03-01",
    *,
    story: str = STORY,
    **changes: Any,  # noqa: ANN401 - as YAML would have it
) -> str:
    files = publication(other=case_study(publish_on="2026-01-15", title="Another")) | {
        f"{FOLDER}coaching/here/index.md": case_study(story, **changes),
        f"{FOLDER}coaching/here/desk.jpg": b"a picture",
    }
    judgement = judgement_of(files, at)
    assert not judgement.has_errors, judgement.diagnostics
    edition = edition_of(judgement, settings=SETTINGS, shows_waiting=True)
    pieces = {one.piece.id: one.piece for one in edition.waiting} | dict(edition.release.piece_of)
    piece = pieces["coaching/here"]
    pictures = {one.path: b"inlined" for one in pictures_of(piece)}
    edition = with_every_word(edition, judgement.collection)
    return letter(edition, piece, pictures=pictures, today=date(2026, 3, 1))


def words(html: str) -> str:
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    body = tree.find("body")
    assert body is not None
    return " ".join("".join(body.itertext()).split())


def test_the_letter_is_html_and_asks_nothing_of_the_network() -> None:
    html = page()
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    tree = parser.parse(html)
    assert not tree.findall(".//script")
    assert not tree.findall(".//link")
    sources = [image.get("src") for image in tree.findall(".//img")]
    assert sources == [f"data:image/jpeg;base64,{b64encode(b'inlined').decode()}"]
    assert "srcset" not in html
    [policy] = [m for m in tree.findall(".//meta") if m.get("http-equiv")]
    assert policy.get("content", "").startswith("default-src 'none'")
    assert [m.get("content") for m in tree.findall(".//meta") if m.get("name") == "robots"] == [
        "noindex, nofollow"
    ]


def test_it_says_what_is_published_where_and_when_and_how_to_say_no() -> None:
    said = words(page())
    for sentence in (
        "Dorothy Larios would like to publish the story on the following pages.",
        "In it you are called JP.",
        "You are free to say no.",
        "as it stands, word for word. Beside it, readers are told about JP: senior manager.",
        "It appears in the column Coaching of Second Thursday, at https://example.org/coaching/here/.",
        "It is planned for Thursday 9 April 2026.",
        "write to coaching@example.org",
        "with its picture",
        "What cannot be undone",
        "I do not agree.",
        "1 March 2026",
    ):
        assert sentence in said


def test_the_story_stands_in_it_whole_with_links_that_lead_there() -> None:
    html = page(
        takeaways=["Ask."],
        outcomes=["900 emails"],
        commentary={"by": "client", "text": "Yes, [so](../other/)."},
    )
    said = words(html)
    for part in ("Space to think", "JP came with a full inbox.", "900 emails", "Ask.", "Yes, so."):
        assert part in said
    assert "The question How do you relate to details?" in said
    assert "the question that was asked stand in lists" in said
    assert html.count('href="https://example.org/coaching/other/"') == 2
    assert 'alt="A desk &amp; a &quot;lamp&quot;"' in html


def test_no_link_leads_to_the_page_that_is_not_there_yet() -> None:
    voice = "So[^1] it [is](#s-then), [here](./) and [there](/coaching/here/).\n\n[^1]: Indeed."
    story = f"{STORY}\n\n## Then\n\n{voice}"
    html = page(story=story, commentary={"by": "client", "text": voice})
    tree = html5lib.parse(html, namespaceHTMLElements=False)
    links = [link.get("href", "") for link in tree.findall(".//a")]
    assert {"#fn:1", "#fnref:1", "#c-fn:1", "#s-then", "#"} <= set(links)
    assert not [link for link in links if "/coaching/here/" in link]
    places = {element.get("id") for element in tree.iter()}
    assert {link[1:] for link in links if link.startswith("#")} - {""} <= places


def test_the_mark_of_the_text_stands_in_groups_that_can_be_compared() -> None:
    files = publication() | {
        f"{FOLDER}coaching/here/index.md": case_study(STORY),
        f"{FOLDER}coaching/here/desk.jpg": b"a picture",
    }
    entry = judgement_of(files, "2026-03-01").collection.entry_of["coaching/here"]
    digits = sign_off_digest(entry).removeprefix("sha256:v3:")
    assert f"sha256:v3 {digits[:8]} {digits[8:16]} " in words(page())


def test_a_piece_without_a_day_says_that_the_day_is_open() -> None:
    said = words(page(publish_on=None))
    assert "The day is not settled yet." in said
    assert "planned for" not in said


def test_a_live_piece_is_not_said_to_be_unseen() -> None:
    said = words(page("2026-05-01"))
    assert "Readers have been able to see it since 9 April 2026." in said
    assert "Nothing of it is public" not in said
    assert "It is taken off the site" in said


def test_a_composite_says_that_it_is_put_together_from_several_people() -> None:
    consent = {"basis": "composite", "scope": "anonymised"}
    said = words(page(consent=consent))
    assert "put together from what several people brought to coaching" in said
    assert "The person in it is called JP." in said


ALIASES = [None, "invented", "initials", "first-name"]
ANSWER = "Your answer stays with your coach."
AS_YOURS = "Your real name is not published and stands in none of these files."


def of_name(scope: str, alias_is: str | None, *, basis: str = "written", alias: str = "JP") -> str:
    given = {"given_on": "2026-01-02"} if basis == "written" else {}
    client = {"alias": alias, "alias_is": alias_is, "role": "senior-manager"}
    html = page(
        status="draft",
        client={name: value for name, value in client.items() if value},
        consent={"basis": basis, "scope": scope, **given},
    )
    lines = html5lib.parse(html, namespaceHTMLElements=False).findall(".//li")
    [told] = [line for line in map("".join, map(Element.itertext, lines)) if ANSWER in line]
    return told.removesuffix(ANSWER).strip()


def test_a_name_that_is_invented_gives_nothing_of_the_real_one() -> None:
    assert of_name("anonymised", "invented") == AS_YOURS


@pytest.mark.parametrize(
    ("alias_is", "sentence"),
    [
        ("initials", "Your initials are published: JP."),
        ("first-name", "Your first name is published: JP."),
    ],
)
def test_what_is_published_of_the_real_name_is_never_denied(alias_is: str, sentence: str) -> None:
    hidden = of_name("anonymised", alias_is)
    assert hidden == f"{sentence} No other part of your name is, and none stands in these files."
    known = of_name("identifiable", alias_is)
    assert known.startswith("You chose to be recognisable: readers may see")
    assert sentence in known
    assert known.endswith("if more of your name stands in the story, and if you want it to.")


@pytest.mark.parametrize("alias_is", ALIASES)
def test_nothing_is_promised_to_a_client_who_chose_to_be_known(alias_is: str | None) -> None:
    told = of_name("identifiable", alias_is)
    assert "in these files" not in told
    assert "not published" not in told
    assert "You chose to be recognisable" in told


@pytest.mark.parametrize("alias_is", ["initials", "first-name"])
def test_a_composite_promises_no_more_than_it_keeps(alias_is: str) -> None:
    told = of_name("anonymised", alias_is, basis="composite")
    assert "of one of you" in told
    assert AS_YOURS not in told


def test_a_composite_with_an_invented_name_gives_nothing_of_a_real_one() -> None:
    assert of_name("anonymised", "invented", basis="composite") == AS_YOURS


def test_an_alias_of_which_nothing_is_known_may_be_the_name() -> None:
    assert of_name("anonymised", None) == (
        "The name JP is published. If it is yours: no other part of your name is, and none stands "
        "in these files."
    )


@pytest.mark.parametrize("scope", ["anonymised", "identifiable"])
def test_without_an_alias_none_is_told(scope: str) -> None:
    assert "None" not in of_name(scope, "first-name", alias="")


def test_a_first_draft_without_a_client_can_be_sent() -> None:
    said = words(page(status="draft", client=None, coaches=["dorothy-larios", "priya-raman"]))
    assert "Dorothy Larios and Priya Raman would like to publish" in said
    assert "Beside it, readers are told" not in said


def test_what_a_contributor_typed_is_never_taken_for_html() -> None:
    html = page(title="<script>alert(1)</script>", standfirst="</style><b>", outcomes=["<i>x</i>"])
    assert "<script>" not in html
    assert "</style><b>" not in html
    assert "<i>x</i>" not in html


def test_a_picture_keeps_its_words_and_text_stays_letter_by_letter() -> None:
    picture = '<img src="a.png" alt="x &quot;y&quot;" loading="lazy">'
    html = f'<p title="a">1 &lt; 2 &#38; 3<br></p>{picture}'
    assert with_pictures(html, {"a.png": b"p"}) == (
        '<p title="a">1 &lt; 2 &#38; 3<br></p>'
        '<img src="data:image/png;base64,cA==" alt="x &quot;y&quot;">'
    )
    with pytest.raises(KeyError):
        with_pictures(html, {})
