"""What the names in the content folder mean."""

from __future__ import annotations

import pytest

from columnist.content.layout import RESERVED_COLUMNS, Role, Spot, is_content, name_faults, spot_of

ROOT = "case_studies/"


def told(relative: str) -> list[str]:
    return [
        f"{fault.place.path.removeprefix(ROOT)} {fault.code} {fault.hint}"
        for fault in name_faults(ROOT + relative, relative)
    ]


@pytest.mark.parametrize(
    ("relative", "spot"),
    [
        ("vocabulary.yml", Spot(Role.VOCABULARY)),
        ("people.yml", Spot(Role.PEOPLE)),
        ("coaching/column.yml", Spot(Role.COLUMN, "coaching")),
        ("coaching/the-late-reply.md", Spot(Role.PIECE, "coaching", "the-late-reply")),
        ("coaching/the-late-reply/index.md", Spot(Role.PIECE, "coaching", "the-late-reply")),
        ("coaching/the-late-reply/desk.jpg", Spot(Role.PICTURE, "coaching", "the-late-reply")),
        ("coaching/the-late-reply/desk.WebP", Spot(Role.PICTURE, "coaching", "the-late-reply")),
        ("coaching/index.md", None),
        ("coaching/the-late-reply/notes.md", None),
        ("coaching/desk.jpg", None),
        ("a.md", None),
        ("coaching/a/b/index.md", None),
    ],
)
def test_a_path_says_what_part_a_file_plays(relative: str, spot: Spot | None) -> None:
    assert spot_of(relative) == spot


@pytest.mark.parametrize(
    ("relative", "is_there"),
    [
        ("coaching/a.md", True),
        ("_notes.txt", False),
        (".DS_Store", False),
        ("coaching/_old/a.md", False),
        ("coaching/.a.md.swp", False),
        ("coaching/a_b.md", True),
    ],
)
def test_names_that_begin_with_an_underscore_or_a_dot_are_no_content(
    relative: str, *, is_there: bool
) -> None:
    assert is_content(relative) is is_there


@pytest.mark.parametrize(
    "relative",
    ["people.yml", "coaching/column.yml", "coaching/a-1.md", "a/b/index.md", "a/b/c.png"],
)
def test_a_well_named_file_has_no_fault(relative: str) -> None:
    assert told(relative) == []


RULE = "small letters a to z, digits and single hyphens, at most 80."


@pytest.mark.parametrize(
    ("relative", "told_as"),
    [
        (
            "coaching/The Reply.md",
            f'coaching/The Reply.md invalid-name Rename it to "the-reply": {RULE}',
        ),
        ("coaching/a--b/index.md", f'coaching/a--b invalid-name Rename it to "a-b": {RULE}'),
        ("coaching/a--b/desk.jpg", f'coaching/a--b invalid-name Rename it to "a-b": {RULE}'),
        ("Coaching/a.md", f'Coaching invalid-name Rename it to "coaching": {RULE}'),
        ("Coaching/column.yml", f'Coaching invalid-name Rename it to "coaching": {RULE}'),
        ("coaching/学び.md", f"coaching/学び.md invalid-name Use {RULE}"),
        (
            "coaching/a/My Desk.JPG",
            f'coaching/a/My Desk.JPG invalid-name Rename it to "my-desk.jpg": {RULE}',
        ),
        (
            "coaching/a/desk.PNG",
            f'coaching/a/desk.PNG invalid-name Rename it to "desk.png": {RULE}',
        ),
        ("coaching/a/学.png", f"coaching/a/学.png invalid-name Use {RULE}"),
    ],
)
def test_a_name_that_cannot_stand_in_an_address_is_told_with_one_that_can(
    relative: str, told_as: str
) -> None:
    assert told(relative) == [told_as]


def test_a_slug_has_at_most_80_characters() -> None:
    assert told(f"coaching/{'a' * 80}.md") == []
    assert [line.split()[1] for line in told(f"coaching/{'a' * 81}.md")] == ["invalid-name"]


@pytest.mark.parametrize("slug", ["schedule", "page"])
def test_a_piece_cannot_have_the_name_of_a_page_of_its_column(slug: str) -> None:
    assert told(f"coaching/{slug}.md") == [f"coaching/{slug}.md reserved-name Choose another name."]


@pytest.mark.parametrize("column", sorted(RESERVED_COLUMNS))
def test_a_column_cannot_have_the_name_of_a_page_of_the_site(column: str) -> None:
    assert told(f"{column}/column.yml") == [
        f"{column}/column.yml reserved-name Choose another name."
    ]


@pytest.mark.parametrize(
    ("relative", "hint"),
    [
        (
            "coaching/desk.jpg",
            (
                "Make the case study a folder with its text as index.md, "
                "and put the picture beside it."
            ),
        ),
        (
            "coaching/desk.tiff",
            (
                "Make the case study a folder with its text as index.md, "
                "and put the picture beside it, saved as PNG, JPEG or WebP."
            ),
        ),
        ("a-piece.md", "Move it into the folder of a column."),
        (
            "coaching/a/b/c.md",
            "A case study is COLUMN/SLUG.md, or COLUMN/SLUG/index.md with its pictures.",
        ),
        (
            "vocabulary.yaml",
            "Known are vocabulary.yml, people.yml and column.yml in the folder of each column.",
        ),
        (
            "coaching/a.docx",
            "Copy its text into a Markdown file; the document itself stays with you.",
        ),
        (
            "coaching/script.js",
            "Take it away, or give it a name that begins with _ if it has to stay.",
        ),
    ],
)
def test_a_file_without_a_part_is_told_with_what_to_do(relative: str, hint: str) -> None:
    assert told(relative) == [f"{relative} unknown-file {hint}"]


def test_a_picture_of_another_format_beside_a_text_is_told_with_those_that_are_taken() -> None:
    (line,) = told("coaching/a/IMG_1.HEIC")

    assert line.startswith("coaching/a/IMG_1.HEIC unreadable-picture Save it as PNG, JPEG or WebP,")
