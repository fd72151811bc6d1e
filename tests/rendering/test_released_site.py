"""The mark of what is public changes when a file of the site does, and only then."""

from __future__ import annotations

import hashlib

import pytest

from columnist.domain.settings import Settings
from columnist.publication import edition_of
from columnist.rendering.composition import compose
from columnist.rendering.exports import BUILD_FILE
from columnist.rendering.html import render_page
from tests.building import FOLDER, case_study, judgement_of
from tests.rendering.public_site import SITE

AT = "2026-11-26T12:00+00:00"

COLUMN = f"{FOLDER}coaching/column.yml"
VOCABULARY = f"{FOLDER}vocabulary.yml"
PEOPLE = f"{FOLDER}people.yml"
LIVE = f"{FOLDER}coaching/live.md"
GONE = f"{FOLDER}coaching/gone.md"
COMING = f"{FOLDER}coaching/coming.md"

RHYTHM = '{every: 2 weeks, on: thursday, at: "07:00", from: 2026-01-15}'

FILES = {
    COLUMN: """\
title: Coaching
contact: coaching@example.org
timezone: Europe/London
cadence: RHYTHM
description: About work.
deadlines: {submission: 21 days, client sign-off: 14 days, final copy: 3 working days}
skip:
- {date: 2026-12-17, reason: Christmas}
- {date: 2026-02-12, reason: illness}
- {holidays: GB-ENG}
- {from: 2027-08-01, to: 2027-08-31, reason: summer}
move:
- {slot: 2026-12-31, to: 2027-01-02, reason: feast}
- {slot: 2026-02-12, to: 2026-02-13, reason: travel}
extra: [{date: 2027-01-05, reason: special}]
runway: 3
words: {min: 1, max: 1200}
accent: teal
""".replace("RHYTHM", RHYTHM),
    VOCABULARY: """\
themes:
  confidence: {title: Confidence, description: Trust., synonyms: [self-doubt], related: [study]}
  study: {title: Study}
  old: {title: Old, replaced_by: confidence}
  asked: {title: Asked, description: Only asked., synonyms: [put]}
  unused: {title: Unused}
roles: {manager: {title: Manager, rare: true}}
settings: {hospital: Hospital}
sectors: {nhs: NHS}
tags: {C++: c-plus}
""",
    PEOPLE: """\
ann: {name: Ann Bell, bio: Coach., url: "https://a.example.org/"}
bob: {name: Bob Carr, bio: Supervisor., url: "https://b.example.org/"}
""",
    LIVE: """\
---
title: One
standfirst: A standfirst.
coaches: [ann]
status: approved
publish_on: 2026-01-15
priority: 1
themes: [confidence, study]
tags: [C++, a b]
client: {alias: JP, alias_is: invented, role: manager, sector: nhs, setting: hospital,
  level: senior, time_in_role: under 1 year}
sessions: 2
questions:
- {text: How do you relate to details?, theme: asked, does: relation}
- {text: Why?, theme: confidence}
outcomes: [Less mail.]
takeaways: [Ask.]
consent: {basis: written, given_on: 2026-01-01, scope: anonymised, reference: a-1}
corrections: [{on: 2026-02-01, note: Mended.}]
commentary: {by: bob, text: Well asked.}
aliases: [/coaching/was/]
---
How do you relate to details? she asked. Why?
""",
    GONE: case_study(
        publish_on="2026-01-29",
        coaches=["ann"],
        themes=["confidence"],
        client={"alias": "KL", "alias_is": "invented", "role": "manager"},
        status="withdrawn",
        withdrawn={"on": "2026-03-01", "mode": "gone", "note": "By wish."},
    ),
    COMING: case_study(
        title="Later",
        publish_on="2027-01-14",
        coaches=["bob"],
        themes=["unused"],
        client={"alias": "MN", "alias_is": "invented", "role": "manager"},
    ),
}

CHANGES = {
    # of the column
    "why an extra": (COLUMN, "reason: special", "reason: other"),
    "why a move": (COLUMN, "reason: feast", "reason: other"),
    "why a move of what was skipped": (COLUMN, "reason: travel", "reason: other"),
    "why a skip": (COLUMN, "reason: Christmas", "reason: other"),
    "why a range": (COLUMN, "reason: summer", "reason: other"),
    "the accent": (COLUMN, "teal", "plum"),
    "the runway": (COLUMN, "runway: 3", "runway: 2"),
    "the most words": (COLUMN, "1200", "1300"),
    "the handing in": (COLUMN, "21 days", "22 days"),
    "a later deadline": (COLUMN, "14 days", "13 days"),
    "the name of a deadline": (COLUMN, "submission:", "handing in:"),
    "which deadline comes first": (COLUMN, "3 working days", "40 days"),
    "the contact": (COLUMN, "coaching@", "stories@"),
    "the hour": (COLUMN, "07:00", "07:01"),
    "what the column is about": (COLUMN, "About work.", "About rest."),
    "the same rhythm in other words": (COLUMN, "every: 2 weeks, on: thursday", "every: 14 days"),
    "the same rhythm as a rule": (
        COLUMN,
        "every: 2 weeks, on: thursday,",
        "rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,",
    ),
    "a skip of a slot": (COLUMN, "skip:\n", "skip:\n- {date: 2027-03-11, reason: rest}\n"),
    "a skip of a slot far away": (COLUMN, "skip:\n", "skip:\n- {date: 2029-01-04, reason: rest}\n"),
    "a skip of a published slot": (
        COLUMN,
        "skip:\n",
        "skip:\n- {date: 2026-01-15, reason: rest}\n",
    ),
    "a move of a slot": (
        COLUMN,
        "move:\n",
        "move:\n- {slot: 2027-03-11, to: 2027-03-12, reason: x}\n",
    ),
    "a rule far away": (
        COLUMN,
        f"cadence: {RHYTHM}",
        f"cadence: [{RHYTHM}, {{every: 1 week, on: friday, from: 2030-01-01}}]",
    ),
    "a sign-off that is optional": (COLUMN, "runway", "sign_off: optional\nrunway"),
    "a warning that is an error": (COLUMN, "runway", "rules: {missing-alt-text: error}\nrunway"),
    # of the published piece
    "the title": (LIVE, "title: One", "title: Two"),
    "the standfirst": (LIVE, "A standfirst.", "Another."),
    "the body": (LIVE, "she asked. Why?", "she asked at last. Why?"),
    "an outcome": (LIVE, "Less mail.", "More time."),
    "a takeaway": (LIVE, "takeaways: [Ask.]", "takeaways: [Wait.]"),
    "the sessions": (LIVE, "sessions: 2", "sessions: 3"),
    "the priority": (LIVE, "priority: 1", "priority: 2"),
    "that its day is its own": (LIVE, "priority: 1", "off_cadence: true"),
    "an exception": (LIVE, "priority: 1", "allow: [{code: person-name, reason: x}]"),
    "the day of consent": (LIVE, "given_on: 2026-01-01", "given_on: 2026-01-02"),
    "the basis of consent": (LIVE, "basis: written", "basis: verbal"),
    "the scope of consent": (LIVE, "scope: anonymised", "scope: identifiable"),
    "the reference of consent": (LIVE, "reference: a-1", "reference: a-2"),
    "consent to a composite": (
        LIVE,
        "{basis: written, given_on: 2026-01-01, scope: anonymised, reference: a-1}",
        "{basis: composite, scope: anonymised}",
    ),
    "the alias": (LIVE, "alias: JP", "alias: QR"),
    "what the alias is": (LIVE, "alias_is: invented", "alias_is: first-name"),
    "the level": (LIVE, "level: senior", "level: middle"),
    "what a question does": (LIVE, "does: relation", "does: purpose"),
    "the theme of a question": (LIVE, "theme: asked", "theme: study"),
    "the main theme": (LIVE, "[confidence, study]", "[study, confidence]"),
    "the main theme said of a question": (LIVE, "text: Why?, theme: confidence", "text: Why?"),
    "a tag": (LIVE, "a b", "a c"),
    "a correction": (LIVE, "Mended.", "Put right."),
    "a correction that is to come": (
        LIVE,
        "corrections: [",
        "corrections: [{on: 2027-02-01, note: Soon.}, ",
    ),
    "the order of the corrections' lines": (
        LIVE,
        "corrections: [",
        "corrections: [{on: 2026-03-01, note: Later.}, ",
    ),
    "who comments": (LIVE, "by: bob", "by: ann"),
    "that the client comments": (LIVE, "by: bob", "by: client"),
    "the comment": (LIVE, "Well asked.", "Well put."),
    "an old address": (LIVE, "/was/", "/had-been/"),
    # of those that are not public
    "the title of a coming piece": (COMING, "Later", "Much later"),
    "the day of a coming piece": (COMING, "2027-01-14", "2027-01-28"),
    "the withdrawal of a coming piece": (COMING, '"approved"', '"withdrawn"'),
    "a note of withdrawal": (GONE, "By wish.", "By her wish."),
    "a day of withdrawal": (GONE, "2026-03-01", "2026-03-02"),
    "a day of withdrawal that is to come": (GONE, "2026-03-01", "2027-03-01"),
    "a withdrawal that leaves nothing": (GONE, '"gone"', '"vanish"'),
    "the title of what was withdrawn": (GONE, "Space to think", "Room to think"),
    # of the words
    "how rare a role is": (VOCABULARY, "rare: true", "rare: false"),
    "a role": (VOCABULARY, "title: Manager", "title: Head"),
    "a sector": (VOCABULARY, "NHS", "Health"),
    "another word for a theme": (VOCABULARY, "self-doubt", "self-worth"),
    "what a theme is about": (VOCABULARY, "Trust.", "Courage."),
    "a theme near to one": (VOCABULARY, ", related: [study]", ""),
    "a theme near to one without a piece": (VOCABULARY, "[study]", "[study, unused]"),
    "a theme that is only asked about": (VOCABULARY, "title: Asked", "title: Put"),
    "what a theme only asked about is": (VOCABULARY, "Only asked.", "Never told."),
    "another word for a theme only asked about": (VOCABULARY, "[put]", "[said]"),
    "a theme of a coming piece": (VOCABULARY, "title: Unused", "title: Never used"),
    "the title of what was replaced": (VOCABULARY, "title: Old", "title: Older"),
    "by what a theme was replaced": (VOCABULARY, "by: confidence", "by: study"),
    "by what is not public a theme was replaced": (VOCABULARY, "by: confidence", "by: unused"),
    "by what is only asked about a theme was replaced": (VOCABULARY, "by: confidence", "by: asked"),
    "the address of a tag": (VOCABULARY, "c-plus", "cpp"),
    "the order of the themes": (
        VOCABULARY,
        "  study: {title: Study}\n  old: {title: Old, replaced_by: confidence}\n",
        "  old: {title: Old, replaced_by: confidence}\n  study: {title: Study}\n",
    ),
    # of the people
    "the name of a coach": (PEOPLE, "Ann Bell", "Ann Ball"),
    "what is said of a coach": (PEOPLE, "Coach.", "A coach."),
    "the address of a coach": (PEOPLE, "https://a.", "https://c."),
    "the name of a second voice": (PEOPLE, "Bob Carr", "Rob Carr"),
    "what is said of a second voice": (PEOPLE, "Supervisor.", "A supervisor."),
    "the address of a second voice": (PEOPLE, "https://b.", "https://c."),
}


def marked_site(files: dict[str, str]) -> tuple[str, dict[str, str]]:
    """Return the mark of a publication, and its site: the digest of each file by its path."""
    judgement = judgement_of(files, AT)
    assert not [fault for fault in judgement.diagnostics if fault.is_error]
    settings = Settings(SITE.name, SITE.url)
    composition = compose(edition_of(judgement, settings=settings), description="Stories.")
    made = {page.path: repr(render_page(page, site=SITE)[1:]) for page in composition.pages}
    made |= {path: repr(data) for path, data in composition.files.items()}
    mark = made.pop(BUILD_FILE)
    digests = {path: hashlib.sha256(text.encode()).hexdigest() for path, text in made.items()}
    return mark, digests


MARK, SITE_OF_FILES = marked_site(FILES)


def test_the_site_has_something_published_and_something_gone() -> None:
    assert {"coaching/live/", "coaching/gone/", "coaching/was/index.html"} <= SITE_OF_FILES.keys()


@pytest.mark.parametrize("change", CHANGES)
def test_the_mark_changes_if_and_only_if_a_file_of_the_site_does(change: str) -> None:
    path, old, new = CHANGES[change]
    assert old in FILES[path]
    mark, site = marked_site({**FILES, path: FILES[path].replace(old, new, 1)})

    assert (mark != MARK) == (site != SITE_OF_FILES)
