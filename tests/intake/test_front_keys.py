"""What other programs write above a text is taken or told as what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from columnist.intake.details import names_of
from columnist.intake.markdown_file import read_markdown
from columnist.intake.recognition import recognise

if TYPE_CHECKING:
    from columnist.intake.findings import Findings

PEOPLE = {"priya-raman": "Priya Raman", "walter-okafor": "Walter Okafor"}
NAMES = names_of(PEOPLE, {"themes": {"overwork": ("Overwork", "long hours"), "study": ("Study",)}})


def found_in(front: str, mark: str = "---") -> Findings:
    text = f"{mark}\n{front}\n{mark}\nNadia kept two diaries on her desk, and trusted neither.\n"
    manuscript = read_markdown(text.encode(), beside=lambda _: None)
    return recognise(manuscript, people=PEOPLE, names=NAMES)


def told_of(found: Findings) -> str:
    return "\n".join([*found.recognised, *found.unplaced, *found.dropped])


@pytest.mark.parametrize(
    ("front", "field", "value"),
    [
        ("author: Priya Raman", "coaches", ("priya-raman",)),
        ("author: walter-okafor", "coaches", ("walter-okafor",)),
        ("authors: [Priya Raman, Walter Okafor]", "coaches", ("priya-raman", "walter-okafor")),
        ("author: Priya Raman and Walter Okafor", "coaches", ("priya-raman", "walter-okafor")),
        ("author: {name: Priya Raman}", "coaches", ("priya-raman",)),
        ("authors:\n  - email: p@example.org\n    name: Priya Raman", "coaches", ("priya-raman",)),
        ("Author: Zoe Ndiaye", "coaches", ("zoe-ndiaye",)),
        ("description: A line.", "standfirst", ("A line.",)),
        ("summary: A line.", "standfirst", ("A line.",)),
        ("excerpt: >\n  A\n  line.", "standfirst", ("A line.",)),
        ("subtitle: A line.", "standfirst", ("A line.",)),
        ("categories: [Long hours, study]", "themes", ("overwork", "study")),
        ("category: study", "themes", ("study",)),
        ("categories: [study, rotas]", "tags", ("rotas",)),
        ("tags: [nights]\nkeywords: rotas, nights", "tags", ("nights", "rotas")),
        ("themes: [study]\ncategories: [overwork, study]", "themes", ("study", "overwork")),
    ],
)
def test_a_key_of_another_program_is_taken_as_the_field_that_it_means(
    front: str, field: str, value: tuple[str, ...]
) -> None:
    found = found_in(front)
    assert found.fields[field] == value
    assert any(line.startswith(f"{field}: ") for line in found.recognised)


def test_the_keys_of_hugo_are_taken_too() -> None:
    found = found_in('draft = true\n[params]\nauthor = "Priya Raman"', "+++")
    assert found.fields["coaches"] == ("priya-raman",)
    assert '"draft" in its front matter: true. What is imported is always a draft.' in found.dropped


def test_an_author_who_is_no_person_is_told_and_one_who_is_unknown_with_the_cure() -> None:
    found = found_in("author: admin")
    assert "coaches" not in found.fields
    assert '"author" in its front matter names "admin", who is not in people.yml.' in told_of(found)
    assert "add there:  zoe-ndiaye: {name: Zoe Ndiaye}" in told_of(found_in("author: Zoe Ndiaye"))


@pytest.mark.parametrize(
    ("front", "said"),
    [
        ("date: 2026-05-01 10:00:00", "2026-05-01 10:00:00. The day is for the editor to set."),
        ("published: true", "true. What is imported is always a draft."),
        ("slug: the-diary", "the-diary. The address is made from the title."),
        ("permalink: /diary/", "/diary/. The address is made from the title."),
        ("layout: post", "post. It says to another program how a page looks."),
        ("header:\n  image: desk.jpg", "desk.jpg. It says to another program how a page looks."),
        ("publish_on: 2027-01-14", "is for the editor to set; it says: 2027-01-14."),
        ("author: {name: Priya Raman, twitter: priya}", '"author.twitter" in its front matter was'),
        ("description: One.\nsummary: Two.", "standfirst: Two."),
        ("questions:\n  - {text: Whose is it?, does: choice}", "was not taken: choice"),
    ],
)
def test_what_is_not_taken_is_told_word_for_word(front: str, said: str) -> None:
    assert said in told_of(found_in(front))


@pytest.mark.parametrize(
    "front",
    [
        "real_name: Sarah",
        "employer: Sarah",
        "Sarah: Sarah",
        "consent: {reference: Sarah}",
        "client: {name: Sarah}",
        "alias: {of: Sarah}",
        "aliases: [Sarah]",
    ],
)
def test_what_may_be_the_clients_name_is_told_by_its_key_alone(front: str) -> None:
    told = told_of(found_in(front))
    assert "Sarah" not in told.replace('"Sarah" in its', "")
    assert " in its front matter is " in told


def test_a_key_with_nothing_behind_it_is_passed_over() -> None:
    found = found_in("title: Two\nlayout:\nemployer: ~")
    assert "layout" not in told_of(found)
    assert "employer" not in told_of(found)


def test_a_list_that_is_for_the_editor_is_told_once() -> None:
    found = found_in("allow:\n  - {code: person-name, reason: Sarah agreed}")
    assert found.dropped == ['"allow" in its front matter is for the editor to set.']
