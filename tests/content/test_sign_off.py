"""The mark of the text that a client saw."""

from __future__ import annotations

import hashlib
import unicodedata
from typing import Any

import pytest

from columnist.content.sign_off import is_mark_of, is_signed_off, sign_off_digest, signed_parts
from columnist.domain.source import Picture
from tests.building import case_study
from tests.telling import entry_of

SEEN: dict[str, Any] = {
    "title": "The late café",
    "standfirst": "He answered.",
    "client": {"alias": "JP", "role": "senior-manager", "level": "senior"},
    "questions": ["How do you relate to details?"],
    "outcomes": ["Calm"],
    "takeaways": ["Ask."],
    "commentary": {"by": "client", "text": "It was so."},
}
PICTURE = Picture("case_studies/coaching/the-late-reply/desk.jpg", "a" * 64, "jpeg", 8, 6)


def digest(body: str = "", **changes: Any) -> str:  # noqa: ANN401 - as YAML would have it
    return sign_off_digest(entry_of(case_study(body, **{**SEEN, **changes})))


MARKED = "* One _two_.\n* Three.\n"
MANNERS = """\
## When ##

> It was _so_ [there][1],
lazily, &amp; `so`.

40. One\\.
50. Two[^n]

| a | b |
|---|---|
| c | d |

[1]: https://example.org/ 'There'

[^n]: A note.

- [an odd one
"""


def test_the_digests_of_each_version_never_change() -> None:
    entry = entry_of(case_study("", **SEEN))
    assert sign_off_digest(entry, version="sha256:v1:") == (
        "sha256:v1:f1a5eadb755e64874587e36e1e7f97650aa9bd9b614503909f9b64b7e74922e3"
    )
    marked = entry_of(case_study(MARKED, **SEEN))
    assert sign_off_digest(marked, version="sha256:v2:") == (
        "sha256:v2:b75bf7d50f36eab41618ce6c2bad4c489dffed1e4f5be6cf47a44715fcd158c2"
    )
    assert digest(MANNERS) == (
        "sha256:v3:9fee076f0eb157571b15286a21b0ff17212ec5d1398d2fccfddf748192dbe309"
    )


@pytest.mark.parametrize(("version", "overlooks"), [("v1", False), ("v2", True), ("v3", True)])
def test_a_mark_of_an_older_version_is_still_one(version: str, *, overlooks: bool) -> None:
    consent = {"basis": "written", "given_on": "2026-01-02", "scope": "anonymised"}
    entry = entry_of(case_study(MARKED, consent=consent))
    mark = sign_off_digest(entry, version=f"sha256:{version}:")
    signed = case_study(MARKED, consent={**consent, "approved_text": mark})

    assert mark.startswith(f"sha256:{version}:")
    assert is_signed_off(entry_of(signed))
    assert is_signed_off(entry_of(signed.replace("* One", "- One"))) is overlooks
    assert not is_signed_off(entry_of(signed.replace("One", "None")))


@pytest.mark.parametrize("mark", ["sha256:v4:" + "0" * 64, "sha256:" + "0" * 64])
def test_a_mark_of_no_known_version_is_none(mark: str) -> None:
    assert not is_mark_of(entry_of(case_study(MARKED)), mark)


def test_other_marks_of_markdown_are_the_same_text() -> None:
    assert digest(MARKED) == digest("- One *two*.\n- Three.\n")
    assert digest(MARKED) != digest("- One *two*.\n- Four.\n")
    voice = {"by": "client", "text": "It was _so_."}
    assert digest(commentary=voice) == digest(commentary={**voice, "text": "It was *so*."})


def test_the_digest_is_made_by_the_rule_that_is_written_down() -> None:
    text = "---\ntitle: Cafe\u0301  time\ncoaches: [a]\nclient: {alias: JP}\n---\nOne\n\ntwo.\n"
    parts = (
        b"title 10:Caf\xc3\xa9 time"
        b"standfirst 0:"
        b"client.alias 2:JP"
        b"body 8:One two."
        b"picture.desk.jpg 64:" + b"a" * 64
    )

    assert sign_off_digest(entry_of(text, pictures=(PICTURE,))) == (
        f"sha256:v3:{hashlib.sha256(parts).hexdigest()}"
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "The early café"},
        {"standfirst": "She answered."},
        {"client": {"alias": "JQ", "role": "senior-manager", "level": "senior"}},
        {"client": {"alias": "JP", "role": "senior-manager"}},
        {"questions": ["How do you relate to details?", "Why?"]},
        {"outcomes": ["Calm", "Rest"]},
        {"outcomes": [], "takeaways": ["Calm", "Ask."]},
        {"takeaways": []},
        {"commentary": {"by": "priya-raman", "text": "It was so."}},
        {"commentary": {"by": "client", "text": "It was not so."}},
        {"commentary": None},
        {"body": 'Another story. "How do you relate to details?"'},
    ],
)
def test_whatever_the_client_saw_changes_the_digest(changes: dict[str, Any]) -> None:
    assert digest(**changes) != digest()


@pytest.mark.parametrize(
    "changes",
    [
        {"status": "draft"},
        {"publish_on": "2026-05-07"},
        {"themes": ["confidence", "study"]},
        {"tags": []},
        {"sessions": None},
        {"consent": None},
        {"questions": [{"text": "How do you relate to details?", "does": "relation"}]},
        {"corrections": [{"on": "2026-05-01", "note": "Two, not three."}]},
    ],
)
def test_what_the_client_did_not_see_does_not_change_it(changes: dict[str, Any]) -> None:
    assert digest(**changes) == digest()


def test_saving_with_another_editor_changes_nothing() -> None:
    text = case_study("One é\n\ntwo  three.\n", **SEEN)
    saved = (
        unicodedata.normalize("NFD", text).replace("\n", "\r\n").replace("two  three", "two three")
    )

    assert sign_off_digest(entry_of(b"\xef\xbb\xbf" + saved.encode())) == sign_off_digest(
        entry_of(text)
    )


def test_another_picture_or_another_name_of_one_changes_the_digest() -> None:
    text = case_study(**SEEN)
    digests = {
        sign_off_digest(entry_of(text, pictures=pictures))
        for pictures in (
            (),
            (PICTURE,),
            (PICTURE._replace(sha256="b" * 64),),
            (PICTURE._replace(path=PICTURE.path.replace("desk", "chair")),),
        )
    }

    assert len(digests) == 4


def test_the_order_in_which_pictures_lie_does_not_matter() -> None:
    other = PICTURE._replace(path=PICTURE.path.replace("desk", "chair"))
    text = case_study(**SEEN)

    assert sign_off_digest(entry_of(text, pictures=(PICTURE, other))) == sign_off_digest(
        entry_of(text, pictures=(other, PICTURE))
    )


def test_a_text_moved_from_one_part_to_the_next_is_another_text() -> None:
    assert digest(title="The", standfirst="late reply") != digest(
        title="The late", standfirst="reply"
    )


def test_the_parts_are_those_of_the_rule_in_their_order() -> None:
    entry = entry_of(case_study("Story.", **{**SEEN, "questions": []}), pictures=(PICTURE,))

    assert [label for label, _ in signed_parts(entry)] == [
        "title",
        "standfirst",
        "client.alias",
        "client.level",
        "client.role",
        "outcome",
        "takeaway",
        "commentary.by",
        "commentary.text",
        "body",
        "picture.desk.jpg",
    ]


@pytest.mark.parametrize("has_client", [True, False])
def test_a_text_is_signed_off_when_its_mark_is_that_of_what_stands_there(
    *, has_client: bool
) -> None:
    client = SEEN["client"] if has_client else None
    consent = {"basis": "written", "given_on": "2026-01-02", "scope": "anonymised"}
    plain = case_study(consent=consent, client=client)
    mark = sign_off_digest(entry_of(plain))
    signed = case_study(consent={**consent, "approved_text": mark}, client=client)

    assert not is_signed_off(entry_of(plain))
    assert is_signed_off(entry_of(signed))
    assert not is_signed_off(entry_of(signed + "One more line.\n"))
    assert not is_signed_off(entry_of(case_study(consent=None)))
