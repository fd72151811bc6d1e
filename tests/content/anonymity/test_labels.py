"""Slugs, tags and names of pictures' files are read as words, and plain words are no trace."""

from __future__ import annotations

import pytest

from columnist.content.anonymity.labels import as_words, label_finds
from columnist.content.anonymity.search import distinct
from columnist.content.layout import Role, Spot
from columnist.content.reader import read_case_study
from columnist.domain.source import Picture, Place, SourceFile
from tests.building import case_study
from tests.telling import PATH, entry_of


def told(label: str) -> list[str]:
    text = as_words(label)
    return [f"{one.code} {text[one.start : one.end]}" for one in distinct(label_finds(text))]


@pytest.mark.parametrize(
    ("label", "trace"),
    [
        ("leaving-fonterra-quietly", "named-organisation fonterra"),
        ("my-years-at-hsbc", "named-organisation hsbc"),
        ("royal-mail-again", "named-organisation royal mail"),
        ("palmerston-north", "named-place palmerston north"),
        ("rain-over-aberystwyth-pier", "named-place aberystwyth"),
        ("a-nurse-from-chattanooga", "named-place chattanooga"),
        ("lunch-in-milton-keynes", "named-place milton keynes"),
        ("moving-to-new-plymouth", "named-place new plymouth"),
        ("how-nr2-3tf-became-home", "postcode nr2-3tf"),
        ("sw1a1aa-door", "postcode sw1a1aa"),
        ("k7l-3n6", "postcode k7l 3n6"),
        ("the-board-meeting-of-2021-06-17", "calendar-date 2021-06-17"),
        ("desk_12_03_2019", "calendar-date 12-03-2019"),
        ("kitchen_table_09-dec-2018", "calendar-date 09 dec 2018"),
        ("img_20210617_143000", "calendar-date 20210617"),
        ("born-1959-08-23", "birth-date 1959-08-23"),
        ("passport-lk482193-on-the-table", "registration-number lk482193"),
        ("staff-no-44712", "registration-number 44712"),
        ("payslip-ch149206b", "ni-number ch149206b"),
        ("phone-07700-900123", "phone-number 07700 900123"),
        ("starting-over-at-fifty-seven", "exact-age fifty seven"),
        ("after-26-years-at-the-post-office", "exact-tenure 26 years"),
        ("mrs-okonkwo-says-no", "person-name mrs okonkwo"),
        ("lunch-with-sarah-jones", "person-name sarah jones"),
        ("delegating-at-pellwood-joinery", "named-organisation pellwood joinery"),
        ("my-time-at-zibbermoon", "named-organisation zibbermoon"),
        ("gwendolyn_ashdown-pyke", "person-name gwendolyn ashdown"),
        ("j-haldenby-desk", "person-name j haldenby"),
        ("sarah-haldenby-library", "person-name sarah haldenby"),
        ("siobhan-mcglinchey-whiteboard", "person-name siobhan mcglinchey"),
    ],
)
def test_a_label_is_read_as_words(label: str, trace: str) -> None:
    assert told(label) == [trace]


@pytest.mark.parametrize(
    "label",
    [
        "the-last-to-leave",
        "kubler-ross-curve",
        "upskilling-reskilling",
        "at-work",
        "crowdsourced-digital-tools",
        "wildcard-records",
        "reading-the-room",
        "the-deal-is-off",
        "day-forty",
        "two-rotas",
        "home-office-two",
        "nancy-says-no",
        "may-i-say-no",
        "the-march-of-time",
        "forty-emails-a-day",
        "five-sessions-in",
        "first-90-days",
        "plain-words-for-people-with-limited-english",
        "desk-1024x768",
        "desk-2-final-v3",
        "dsc_0012345",
        "pexels-photo-1234567",
        "a1b2c3",
        "m25-traffic",
    ],
)
def test_a_label_of_plain_words_is_no_trace(label: str) -> None:
    assert told(label) == []


def test_the_alias_in_a_slug_is_no_trace() -> None:
    client = {"alias": "Sarah Okonkwo", "role": "senior-manager"}
    spot = Spot(Role.PIECE, "coaching", "sarah-okonkwo-says-no")
    source = SourceFile(PATH, case_study(client=client).encode())

    assert read_case_study(source, spot).traces == ()


def test_the_name_of_a_picture_is_told_beside_the_picture() -> None:
    path = f"{PATH.rpartition('/')[0]}/rain-over-aberystwyth.jpg"
    found = entry_of(case_study(), pictures=(Picture(path, "0" * 64, "jpeg", 8, 6),)).traces

    assert [(one.code, one.text, one.place) for one in found] == [
        ("named-place", "aberystwyth", Place(path))
    ]


def test_a_tag_is_told_once() -> None:
    found = entry_of(case_study(tags=["palmerston-north", "deloitte"])).traces

    assert [(one.code, one.text) for one in found] == [
        ("named-organisation", "deloitte"),
        ("named-place", "palmerston north"),
    ]
