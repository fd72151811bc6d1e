"""Slugs: what can stand in an address."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.domain.slug import LONGEST_SLUG, is_slug, slug_of


@pytest.mark.parametrize("text", ["a", "the-late-reply", "2026", "a1-b2", "a" * 80])
def test_small_letters_digits_and_single_hyphens_are_a_slug(text: str) -> None:
    assert is_slug(text)


@pytest.mark.parametrize(
    "text",
    ["", "-a", "a-", "a--b", "A", "é", "a b", "a_b", "a/b", "..", "a\n", "٢", "а", "a" * 81],  # noqa: RUF001 - a letter of another script
)
def test_anything_else_is_not(text: str) -> None:
    assert not is_slug(text)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("First year in post", "first-year-in-post"),
        ("C++", "c"),
        ("Café", "cafe"),
        ("Straße", "strasse"),
        ("Øre & Łódź, Ægir", "ore-lodz-aegir"),
        ("\N{LATIN SMALL LIGATURE FI}nal", "final"),
        ("学び", ""),
        ("---", ""),
        ("a" * 79 + " b", "a" * 79),
    ],
)
def test_a_free_text_gives_the_slug_that_its_letters_spell(text: str, slug: str) -> None:
    assert slug_of(text) == slug


@given(st.text())
def test_a_slug_that_is_given_can_stand_in_an_address_and_gives_itself(text: str) -> None:
    slug = slug_of(text)

    assert slug == "" or is_slug(slug)
    assert len(slug) <= LONGEST_SLUG
    assert slug_of(slug) == slug
