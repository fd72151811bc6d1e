"""Names that readers would take for each other are told, both of them."""

from __future__ import annotations

import pytest

from tests.building import (
    COLUMN,
    FOLDER,
    PEOPLE,
    VOCABULARY,
    case_study,
    judgement_of,
    publication,
)

LATE = {"publish_on": "2026-04-23"}
EN = "\N{CYRILLIC CAPITAL LETTER EN}"


def told(files: dict[str, str | bytes]) -> list[str]:
    faults = judgement_of(files, "2026-05-01").diagnostics
    return [
        f"{fault.place.path.removeprefix(FOLDER)}:{fault.place.line} {fault.message} {fault.hint}"
        for fault in faults
        if fault.code == "name-clash"
    ]


def test_a_tag_with_a_letter_of_another_alphabet_is_told_with_the_letter() -> None:
    files = publication(first=case_study(tags=["NHS"]), second=case_study(**LATE, tags=[f"N{EN}S"]))
    (line,) = told(files)
    assert line == (
        f'coaching/second.md:8 The tag "N{EN}S" looks like "NHS" in '
        f'case_studies/coaching/first.md, line 8. "{EN}" is the Cyrillic capital letter en; '
        "type the name again on your keyboard."
    )


def test_one_tag_in_many_pieces_is_well() -> None:
    assert told(publication(first=case_study(), second=case_study(**LATE))) == []


def test_a_title_that_differs_by_case_alone_is_told_and_the_same_title_is_not() -> None:
    first = case_study(title="The late reply")
    assert told(publication(first=first, second=case_study(**LATE, title="The late reply"))) == []
    (line,) = told(publication(first=first, second=case_study(**LATE, title="The Late Reply")))
    assert line == (
        'coaching/second.md:2 The title "The Late Reply" looks like "The late reply" in '
        "case_studies/coaching/first.md, line 2. "
        "Write both alike if they mean the same; else tell them apart by a word."
    )


def test_two_people_of_one_name_are_told() -> None:
    files = publication() | {f"{FOLDER}people.yml": f"{PEOPLE}d-l: {{name: Dorothy  Lários}}\n"}
    assert [line.partition(". ")[0] for line in told(files)] == [
        'people.yml:3 The name "Dorothy Lários" looks like "Dorothy Larios" in line 1'
    ]


def test_two_themes_of_one_title_are_told_unless_one_replaces_the_other() -> None:
    both = VOCABULARY.replace("title: Email overload", "title: confidence")
    assert len(told(publication() | {f"{FOLDER}vocabulary.yml": both})) == 1
    replaced = both.replace("title: confidence", "title: confidence, replaced_by: confidence")
    assert told(publication() | {f"{FOLDER}vocabulary.yml": replaced}) == []


@pytest.mark.parametrize(
    ("title", "said"),
    [
        (
            "Coaching",
            (
                'other/column.yml:1 Two columns have the title "Coaching", here and in '
                "case_studies/coaching/column.yml, line 1. Give one of them another title."
            ),
        ),
        (
            "COACHING",
            (
                'other/column.yml:1 The column title "COACHING" looks like "Coaching" in '
                "case_studies/coaching/column.yml, line 1. Tell them apart by a word."
            ),
        ),
    ],
)
def test_each_column_needs_a_title_of_its_own(title: str, said: str) -> None:
    other = COLUMN.replace("Coaching", title)

    assert told(publication() | {f"{FOLDER}other/column.yml": other}) == [said]


def test_pieces_that_could_not_be_read_do_not_clash() -> None:
    assert told(publication(first="no front matter", second="none either")) == []
