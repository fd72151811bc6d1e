"""Styles of a Word file whose text is hidden, by themselves or by what they rest on."""

from __future__ import annotations

from columnist.intake.hidden import hidden_styles
from columnist.intake.package import Package, read_package
from tests.effort import steps_of
from tests.intake.word_files import W, with_part, word_of

HIDDEN = "<w:rPr><w:vanish/></w:rPr>"


def package_of(*styles: tuple[str, str, str]) -> Package:
    """Return a Word file with styles: the id of each, what it rests on, and its properties."""
    written = "".join(
        f'<w:style w:styleId="{name}"><w:basedOn w:val="{below}"/>{properties}</w:style>'
        for name, below, properties in styles
    )
    return read_package(
        with_part(word_of("x"), "word/styles.xml", f"<w:styles {W}>{written}</w:styles>")
    )


def chain_of(length: int) -> Package:
    links = ((f"s{number}", f"s{number - 1}", "") for number in range(1, length))
    return package_of(*links, ("s0", "", HIDDEN))


def test_what_rests_on_a_hidden_style_is_hidden_however_far_up() -> None:
    assert len(hidden_styles(chain_of(50))) == 50


def test_styles_that_rest_on_each_other_come_to_an_end() -> None:
    package = package_of(
        ("a", "b", ""), ("b", "a", ""), ("c", "d", HIDDEN), ("d", "c", ""), ("e", "e", "")
    )
    assert hidden_styles(package) == {"c", "d"}


def test_a_chain_of_styles_takes_effort_that_grows_with_its_length() -> None:
    short, long = (chain_of(length) for length in (50, 200))
    for package in (short, long):
        hidden_styles(package)  # the part is read once and kept
    assert steps_of(lambda: hidden_styles(long)) < 5 * steps_of(lambda: hidden_styles(short))
