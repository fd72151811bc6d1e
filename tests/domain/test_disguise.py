"""A name is recognised under its disguises, and is never given back."""

from __future__ import annotations

import pytest

from columnist.domain import disguise

HIDDEN = disguise.HIDDEN


def listed(*names: str) -> tuple[disguise.Disguised, ...]:
    found = [disguise.disguised(name) for name in names]
    return tuple(name for name in found if name is not None)


SARAH = listed("Sarah Jones")


@pytest.mark.parametrize(
    "text",
    [
        "Sarah Jones",
        "SARAH JONES",
        "sarah-jones",
        "sarah_jones",
        "sarahjones",
        "Sarah.Jones@example.org",
        "Sarah%20Jones",
        "Sarah&nbsp;Jones",
        "Sarah\nJones",
        "Sarah\n> Jones",
        "Sa-\nrah Jones",
        "Sa- rah Jones",
        "Sarah Jo\u2010 nes",
        "S.a.r.a.h J.o.n.e.s",
        "S a r a h  J o n e s",
        "S*a*r*a*h Jones",
        "**Sarah** *Jones*",
        "Sárah Jönes",
        "\uff33\uff41\uff52\uff41\uff48 \uff2a\uff4f\uff4e\uff45\uff53",
        "S\u0430rah J\u043enes",
        "Sarah\u200b Jo\u00adnes",
        "J0nes, Sarah",
        "Sarah Ann Jones",
        "Sarah A. Jones",
        "Jones, Sarah",
        "Sarah Jones's",
        "SarahJones99",
        "jones sarah",
        "jones-sarah",
        "S. Jones",
        "Ms S Jones",
        "Jones, S.",
        "Jones S",
        "Sa<U+200B>rah<U+00A0>Jones",
    ],
)
def test_a_name_is_recognised(text: str) -> None:
    assert len(disguise.places_of(SARAH, f"It was {text} who came.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Sarah",
        "Jones",
        "Sarahs Joneses",
        "Sarah climbed Jones Hill",
        "a sarah-jonesy day",
        "Rosarah Jones",
        "s. jones",
        "a list of s jones",
        "S. jones",
    ],
)
def test_another_word_is_not_taken_for_the_name(text: str) -> None:
    assert disguise.places_of(SARAH, text) == []


@pytest.mark.parametrize("text", ["final I saw", "Al. I said", "alias", "Alison", "a li"])
def test_a_short_name_is_not_found_across_words(text: str) -> None:
    assert disguise.places_of(listed("Ali"), text) == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Zoë Müller", "ZOE MULLER"),
        ("Zoe Muller", "Zoë Müller"),
        ("O'Brien", "o\u2019brien"),
        ("Jean-Luc", "Jean Luc"),
        ("Großmann", "GROSSMANN"),
        ("Łukasz", "Lukasz"),
        ("Zoe Müller", "Zoe Mueller"),
        ("Zoe Mueller", "Zoe Müller"),
        ("Mueller", "M u l l e r"),
        ("Jörg Öz", "Joerg Oez"),
        ("Ann Sofie Leeming", "A. S. Leeming"),
        ("Ann Sofie Leeming", "A Leeming"),
    ],
)
def test_accents_and_signs_make_no_difference_in_the_list_or_in_the_text(
    name: str, text: str
) -> None:
    assert len(disguise.places_of(listed(name), text)) == 1


def test_a_name_of_one_letter_or_of_none_is_no_name() -> None:
    assert listed("J", "--", "") == ()


def test_places_are_those_of_the_text_as_it_was_typed() -> None:
    text = "Ein Stra\u00dfenname, then S\u00e1rah Jones, then Sarah."

    assert [text[start:end] for start, end in disguise.places_of(SARAH, text)] == ["Sárah Jones"]


def test_names_that_overlap_are_one_place() -> None:
    assert len(disguise.places_of(listed("Sarah Jones", "Jones", "Sarah"), "Sarah Jones")) == 1


def test_a_text_can_be_shown_without_the_name() -> None:
    assert (
        disguise.hidden(SARAH, "Ask Sarah Jones, or sarah-jones.") == f"Ask {HIDDEN}, or {HIDDEN}."
    )


def test_what_recognises_a_name_does_not_tell_it() -> None:
    assert "arah" not in repr(SARAH)


def test_a_family_is_recognised_by_a_name_of_one_word_that_has_its_capital() -> None:
    names = listed("Northgate", "Ward")
    assert len(disguise.places_of(names, "The Northgates came, and the Wards.")) == 2
    assert disguise.places_of(names, "Two wards and a warden; of all the northgatest.") == []


def test_initials_with_a_short_surname_are_not_enough() -> None:
    assert disguise.places_of(listed("Ann Lee"), "Plan A. Lee side.") == []


def test_a_text_can_be_shown_without_any_word_of_the_name() -> None:
    assert (
        disguise.hidden(disguise.parts_of(SARAH), "Mrs Jones and SARAH-")
        == f"Mrs {HIDDEN} and {HIDDEN}-"
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("about Sarah Jo\u2026", f"about {HIDDEN}\u2026"),
        ("about sar\u2026 and Jones S\u2026", f"about {HIDDEN}\u2026 and {HIDDEN}\u2026"),
        ("about S\u2026 or Sa\u2026", "about S\u2026 or Sa\u2026"),
        ("about Sandra\u2026", "about Sandra\u2026"),
    ],
)
def test_a_name_that_is_cut_short_is_hidden(text: str, shown: str) -> None:
    assert disguise.hidden_at_cut(SARAH, text) == shown
