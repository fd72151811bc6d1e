"""Traces of people, planted in sentences: nearly all are found, and harmless sentences pass."""

from __future__ import annotations

import re
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

from columnist.content.anonymity.printed import plain_form, searchable
from columnist.content.anonymity.search import finds_in
from columnist.domain.code import ANONYMITY_CODES
from tests.content.anonymity.planting import planted_in, quiet_study
from tests.telling import entry_of

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent
MANUAL = HERE.parents[2] / "docs/manual/anonymity.md"
PLANTED: dict[str, list[str]] = yaml.safe_load((HERE / "planted.yml").read_text(encoding="utf-8"))
HARMLESS: list[str] = yaml.safe_load((HERE / "harmless.yml").read_text(encoding="utf-8"))
SECOND = planted_in(HERE / "planted_second.yml")
THIRD = planted_in(HERE / "planted_third.yml")
BLIND = {
    # What the manual tells of each: how many it holds, and how many were found at the first run.
    "fourth": "132 (85 of 100)",
    "fifth": "127 (73 of 100)",
    "sixth": "133 (84 of 100)",
    "seventh": "137 (93 of 100)",
    "eighth": "133 (83 of 100)",
    "tenth": "144 (89 of 100)",
    "twelfth": "106 (88 of 100)",
    "thirteenth": "90 at the first run",
    "fourteenth": "120 (80 of 100)",
    "sixteenth": "100 (83 of 100)",
    "seventeenth": "90 at the first run",
}
UNLEARNED = {
    "ninth": (147, "147 (97 of 100)"),
    "eleventh": (98, "98 of them"),
    "fifteenth": (113, "113 (94 of 100)"),
    "eighteenth": (116, "116 (97 of 100)"),
}
"""The same of sets that taught the rules nothing."""
SETS = {name: planted_in(HERE / f"planted_{name}.yml") for name in BLIND}
REFUSED = "Refused for other reasons."
UNREAD = "A character beside it that nobody can see: the file is read when that is gone."
MISSED = {
    "*12 Oct* 1974": "Told as a date, not as that of a birth.",
    "born XXI.II.MCMLXIII": "Years in Roman figures are too rare.",
    "3 9": "Two digits apart are any two numbers.",
    "XXXIX": "As it is.",
    "einundfünfzig": "Numbers in words are read in English only.",
    "le quatorze février": "Days in words are read in English only.",
    "Trev": "Told where it stands first.",
    "Hargreaves'": "Told where it stands first.",
    "SEBASTIAAAAN!": "A word in capitals is a name only if it is known.",
    "pettigrew's removals": "A firm in small letters, of words that are no names of firms.",
    "Société Générale d'Emballage Rivoire": "Told as two people.",
    "Pen y Fan": "No list has mountains.",
    "Number twelve, Quaker's Yard": "Both words have their capital for other reasons.",
    "Zehn Jahre und fünf Monate": "Lengths of time are read in English only.",
    "five-five-oh-one-two-seven": "Told as a telephone number.",
    "Tobias": "Told where it stands first.",
    "seven months": "A part of a longer time, told behind it.",
    "reference: Client file, HCPC registration PH118274": REFUSED,
    "Ms. Kowalczyk-Byrne": "Told where the name begins, a line below its title.",
    "reference: The client's own account: "
    "https://www.linkedin.com/in/aoife-fitzmaurice-doyle-7b21": REFUSED,
    "reference: https://www.linkedin.com/in/imogen-tarrant-wells/": REFUSED,
    "Gwynfa Hydro Ltd": UNREAD,
    "eleven years and two months": UNREAD,
    "17/02/2020": UNREAD,
    "D u n e d i n": UNREAD,
    "reference: The client's own account, sent to me from t.wiersma@haverkampadvies.nl": REFUSED,
    "reference: Three-way coaching agreement, staff no. 0048213-K, signed by all parties": REFUSED,
    "reference: The post that started it: "
    "https://www.linkedin.com/in/farzana-quraishi-82b41": REFUSED,
    "reference: Career history taken from xing.com/profile/Ffion_MostynHale": REFUSED,
    "reference: Session notes supplied by p.quillfeather@ashgrove-coaching.org": REFUSED,
    "reference: Consent confirmed by telephone, 0113 496 0722": REFUSED,
    "reference: Supervision log, staff number 4471920": REFUSED,
    "1976": 'Told where its season begins, "summer of 1976".',
    "instagram . com / the_reluctant_bursar": "Gaps around every sign of an address.",
}
"""What is missed in the sets from the fourth on, or told otherwise, and why."""
ORDINARY: list[str] = yaml.safe_load((HERE / "harmless_second.yml").read_text(encoding="utf-8"))
THIRDLY: list[str] = yaml.safe_load((HERE / "harmless_third.yml").read_text(encoding="utf-8"))
FOURTHLY: list[str] = yaml.safe_load((HERE / "harmless_fourth.yml").read_text(encoding="utf-8"))
FIFTHLY: list[str] = yaml.safe_load((HERE / "harmless_fifth.yml").read_text(encoding="utf-8"))
FLAWED = {
    "London weather, she called it, and laughed.": "A town is told wherever it stands.",
}
"""Harmless sentences at which the check alarms, and why that is better than not to."""
HYPHEN = re.compile(r"(?<=\w)-(?=\w)")
CASES = [(code, sentence) for code, sentences in PLANTED.items() for sentence in sentences]


def found_in(sentence: str) -> set[str]:
    text = quiet_study(f"It was late.\n\n{sentence}\n")
    return {trace.code for trace in entry_of(text).traces}


# Whole lists in one test: to set up a test takes longer than to search a sentence.
@pytest.mark.parametrize("code", PLANTED)
def test_what_was_planted_is_found(code: str) -> None:
    assert [sentence for sentence in PLANTED[code] if code not in found_in(sentence)] == []


@pytest.mark.parametrize("code", PLANTED)
def test_what_was_planted_is_found_wherever_its_lines_end(code: str) -> None:
    broken = chain.from_iterable(map(broken_in_two, PLANTED[code]))

    assert [text for text in broken if code not in found_in_story(text)] == []


@pytest.mark.parametrize("code", PLANTED)
def test_what_was_planted_is_found_where_a_line_ends_at_a_hyphen(code: str) -> None:
    broken = chain.from_iterable(map(broken_at_hyphens, PLANTED[code]))

    assert [text for text in broken if code not in found_in_story(text)] == []


def broken_at_hyphens(sentence: str) -> Iterator[str]:
    for hyphen in HYPHEN.finditer(sentence):
        yield "\n".join((sentence[: hyphen.end()], sentence[hyphen.end() :]))


def found_in_story(story: str) -> set[str]:
    """Do what `found_in` does without a case study around it, in a third of the time."""
    text = plain_form(f"It was late.\n\n{story}\n")
    return {find.code for find in finds_in(text, searchable(text), frozenset({"JP"}))}


def broken_in_two(sentence: str) -> Iterator[str]:
    words = sentence.split(" ")
    for at in range(1, len(words)):
        yield "\n".join((" ".join(words[:at]), " ".join(words[at:])))


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("postcode", "It was **LS2** 9JT."),
        ("postcode", "She lived at L S 2 9 J T then."),
        ("email-address", "It was j o @ e x a m p l e . o r g."),
        ("exact-age", "My client (female, 47) came."),
        ("calendar-date", "It was 12 / 03 / 2024."),
        ("named-organisation", "She had run the M&S in the high street."),
        ("calendar-date", "It was mars 3, 2021, he wrote."),
        ("calendar-date", "It was 3 March, 4 March, 5 March, 6 March, 7 March and 8 March 2020."),
        ("web-profile", "She is u/sarah_j9 there."),
        ("named-organisation", "She led Project Osprey then."),
        ("named-organisation", "It was the Ashdown merger that did it."),
        ("person-name", "It was Sar4h who said so."),
        ("person-name", "Her boss is called 李伟 there."),
    ],
)
def test_what_was_planted_is_found_on_one_line(code: str, sentence: str) -> None:
    assert code in found_in(sentence)


def test_what_was_planted_the_second_time_is_found_as_what_it_is() -> None:
    assert [(one.kind, one.text, one.finds) for one in SECOND if not one.is_found] == []


@pytest.mark.parametrize("name", BLIND)
def test_what_was_planted_blindly_is_found_or_is_known_to_be_missed(name: str) -> None:
    missed = {" ".join(one.text.split()): one.finds for one in SETS[name] if not one.is_found}

    assert {text: finds for text, finds in missed.items() if text not in MISSED} == {}


@pytest.mark.parametrize("name", UNLEARNED)
def test_of_a_set_that_taught_the_rules_nothing_no_less_is_found_than_at_its_first_run(
    name: str,
) -> None:
    planted = planted_in(HERE / f"planted_{name}.yml")
    found, told = UNLEARNED[name]
    manual = " ".join(MANUAL.read_text(encoding="utf-8").split())

    assert sum(one.is_found for one in planted) >= found
    assert f"**The {name} set**, {len(planted)} identifiers" in manual
    assert told in manual


def test_of_the_third_set_no_less_is_found_than_before() -> None:
    assert sum(planted.is_found for planted in THIRD) >= 119


@pytest.mark.parametrize("sentences", [ORDINARY, THIRDLY, FOURTHLY, FIFTHLY, HARMLESS])
def test_a_sentence_such_as_coaches_write_passes(sentences: list[str]) -> None:
    told = {sentence: found_in(sentence) for sentence in sentences if sentence not in FLAWED}

    assert {sentence: found for sentence, found in told.items() if found} == {}


def test_what_stands_beside_a_character_that_nobody_sees_is_found_when_it_is_gone() -> None:
    told = "She was with Gwynfa Hydro Ltd for eleven years and two months, until 17/02/2020."

    assert found_in(told) == {"named-organisation", "exact-tenure", "calendar-date"}
    assert found_in("The hill is the one above D u n e d i n, to the north.") == {"named-place"}


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("phone-number", "She wrote from 086 555 0174 at once."),
        ("phone-number", "She answers 0-8-2-5-5-5-0-1-4-9 now."),
        ("phone-number", "The note said 416\u00b7555\u00b70127 in pencil."),
        ("phone-number", "It was zero seven seven double-oh, nine hundred, one five three."),
        ("nhs-number", "The number was 131 258 0178, he read out."),
        ("nhs-number", "Her NHS number, she said, is four four, one nine, oh two."),
        ("ni-number", "It said J, K, four eight, two one, six three, C on top."),
        ("ni-number", "It said J K four eight two one six three on top."),
        ("registration-number", "Her staff number was four four seven one two."),
        ("registration-number", "Case number C, four four one, oh nine, was all it said."),
        ("registration-number", "Five one eight, oh four, seven seven one three, she said."),
        ("web-profile", "Look at instagram dot com slash hettie.bakes and tell me."),
        ("birth-date", "Arrived 12.vi.1978, still unpacking."),
        ("birth-date", "The card said 1959-08-23 and no more."),
        ("birth-date", "The card said 9th of Jan. '62 and no more."),
        ("birth-date", "'Year of birth?' asked the machine at the office. He typed 1963."),
        ("calendar-date", "The card said 9th of Jan. '20 and no more."),
        ("calendar-date", "Choose an OCTOBER THIRTIETH of your own."),
        ("exact-age", "They've got me down as 52, he said."),
        ("exact-tenure", "He had given the place thirty-one (31) years, and left."),
        (
            "exact-tenure",
            "The form said \uff11\uff14 \uff59\uff52\uff53 \uff17 \uff4d\uff54\uff48\uff53.",
        ),
        ("named-organisation", "A lanyard with ROYAL BANK OF CANADA woven in."),
        ("named-organisation", "A mug with UNIVERSITY OF LEEDS on it."),
        ("named-organisation", "The label said DEPARTMENT FOR EDUCATION."),
        ("named-place", "He left D\u00fan Laoghaire that week."),
        ("postcode", "They asked for a ZIP code. She put 45419 in the box."),
    ],
)
def test_what_taught_the_rules_the_last_time_is_found_as_what_it_is(
    code: str, sentence: str
) -> None:
    assert found_in(sentence) == {code}


@pytest.mark.parametrize(
    "sentence",
    [
        "We counted one, two, three, four, and breathed out.",
        "We counted one two three four five.",
        "I put her down as 3 on the list.",
        "She had 45419 unread messages.",
        "She wrote 12000 words about postcodes.",
        "JO AND I were first.",
        "It was this AND that, the best OF all and good FOR everybody.",
    ],
)
def test_what_only_looks_like_it_passes(sentence: str) -> None:
    assert found_in(sentence) == set()


def test_an_officer_is_no_office() -> None:
    assert found_in("The Home Officers met in an office at home.") == set()


def test_a_day_whose_month_has_three_letters_is_no_plate_of_a_car() -> None:
    assert found_in("It was 12-MAR-4 then.") == {"calendar-date"}


def test_letters_that_stand_apart_in_no_postcode_area_are_no_postcode() -> None:
    assert "postcode" not in found_in("The row read: Q 1 A 1 B C.")


def test_something_was_planted_for_each_rule_that_reads_the_story() -> None:
    of_the_whole = {"private-name", "initials-as-alias", "rare-role", "same-alias"}
    of_files = {"picture-metadata"}

    assert set(PLANTED) == ANONYMITY_CODES - of_the_whole - of_files
    assert len(CASES) >= 60


def test_the_manual_tells_how_many_sentences_there_are() -> None:
    manual = " ".join(MANUAL.read_text(encoding="utf-8").split())

    assert f"{len(CASES)} sentences with planted traces" in manual
    assert f"{len(SECOND)} of the second set" in manual
    assert f"{len(ORDINARY)} sentences such as coaches write" in manual
    assert f"a third set of {len(THIRD)} identifiers" in manual
    for name, told in BLIND.items():
        assert f"**The {name} set**, {len(SETS[name])} identifiers" in manual
        assert told in manual
    assert f"Of {len(THIRDLY)} sentences of a third such set" in manual
    assert f"Of {len(FOURTHLY)} sentences of a fourth such set" in manual
    assert f"Of {len(FIFTHLY)} sentences of a fifth such set" in manual
    assert f"{len(HARMLESS)} sentences that look a little suspicious" in manual
