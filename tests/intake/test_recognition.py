"""The parts of a manuscript are recognised; each ends in one place, and that is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from columnist.domain.decisions import FOR_THE_EDITOR
from columnist.intake.details import ROWS, names_of, row_for
from columnist.intake.manuscript import Kind
from columnist.intake.markdown_file import read_markdown
from columnist.intake.plain_file import read_plain
from columnist.intake.recognition import recognise
from columnist.intake.word import read_word
from tests.intake.word_files import FILES, word_file

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

    from columnist.intake.findings import Findings
    from columnist.intake.manuscript import Manuscript

PEOPLE = {"ingrid-solheim": "Ingrid Solheim", "walter-okafor": "Walter Okafor"}
NAMES = names_of(
    PEOPLE,
    {
        "themes": {"overwork": ("Overwork", "long hours"), "delegation": ("Delegation",)},
        "client.role": {"senior-manager": ("Senior manager",)},
        "client.setting": {"hospital": ("Hospital",)},
    },
)


def recognised(manuscript: Manuscript) -> Findings:
    return recognise(manuscript, people=PEOPLE, names=NAMES)


def _nothing(_: str) -> None:
    """Lie beside no file."""


def plain(text: str) -> Findings:
    return recognised(read_plain(text.encode()))


def body_of(found: Findings) -> list[str]:
    return [block.markdown.replace("\n", " ") for block in found.body]


PRINTED = """\
Ingrid Solheim tells how a manager of valves came to terms with a full diary

NS had two diaries and trusted neither, which is why NS missed the second meeting and came early to
the third. One of them was on paper.

The first weeks

Paper diary She carried it in her coat, and it held what she meant to do when there was time.

Shared diary It was kept by her assistant and held what everyone else meant her to do with hers.

I asked, "Which of these would you show your successor?" and "What would she make of it?"

She asked me, "Does it have to be one of them?"

What she kept

In the end NS kept both, and an hour on Fridays for looking from one to the other without a word.

  • If you would like to take part in this series, email us. The next coaching column will appear on
24 April.
"""


def test_a_printed_column_is_taken_apart() -> None:
    found = plain(PRINTED)
    assert found.fields == {
        "standfirst": (
            "Ingrid Solheim tells how a manager of valves came to terms with a full diary",
        ),
        "coaches": ("ingrid-solheim",),
        "client.alias": ("NS",),
        "questions": (
            "Which of these would you show your successor?",
            "What would she make of it?",
        ),
    }
    assert [block.text for block in found.body if block.kind is Kind.HEADING] == [
        "The first weeks",
        "What she kept",
    ]
    assert body_of(found)[2].startswith("**Paper diary** She carried")
    assert body_of(found)[3].startswith("**Shared diary** It was kept")
    assert found.dropped == [
        (
            "The column's closing line, which the site writes itself: - If you would like to take "
            "part in this series, email us. The next coaching column will appear on 24 April."
        )
    ]
    assert any("Does it have to be one of them?" in line for line in found.unplaced)


def test_a_sentence_that_begins_with_one_word_and_a_pronoun_is_no_label() -> None:
    found = plain("Then I asked what she kept in it.\n\nToday we know what she kept in it.\n\nEnd.")
    assert not any("**" in line for line in body_of(found))


def test_a_closing_line_leaves_the_rest_of_its_paragraph() -> None:
    found = plain(
        "Nadia\n\nShe kept both. The next column will appear on 3 May.\n\nAnd that was it."
    )
    assert body_of(found) == ["She kept both.", "And that was it."]


def test_a_file_of_libreoffice_without_styles_is_taken_apart() -> None:
    found = recognised(read_word((FILES / "ninth.docx").read_bytes()))
    assert found.fields["title"] == ("Nine times out of ten",)
    assert found.fields["coaches"] == ("walter-okafor",)
    assert "standfirst" not in found.fields
    assert [block.text for block in found.body if block.kind is Kind.HEADING] == [
        "The forecast",
        "The tenth time",
    ]
    assert found.body[-1].markdown == "- less rehearsing\n- more listening"


def test_the_rows_of_the_table_become_fields() -> None:
    found = recognised(read_word((FILES / "diary.docx").read_bytes()))
    assert found.fields["themes"] == ("overwork", "delegation")
    assert found.fields["client.role"] == ("senior-manager",)
    assert found.fields["sessions"] == ("4",)
    assert found.fields["consent.given_on"] == ("2026-03-02",)
    assert found.fields["outcomes"] == (
        "One diary in place of two",
        "Two mornings a week without a meeting",
    )


def test_what_is_for_the_editor_is_not_taken_and_an_unknown_row_is_not_quoted() -> None:
    found = recognised(read_word((FILES / "diary.docx").read_bytes()))
    assert "publish_on" not in found.fields
    assert '"Publish on" in the table "Case details" is for the editor to set.' in found.dropped
    assert any('"Employer" in the table' in line for line in found.unplaced)
    assert "gas company" not in "\n".join([*found.unplaced, *found.dropped, *body_of(found)])


def details(*rows: tuple[str, str]) -> Findings:
    def write(document: WordDocument) -> None:
        table = document.add_table(rows=len(rows) + 1, cols=2)
        table.rows[0].cells[0].text = "Case details"
        for row, (label, value) in zip(table.rows[1:], rows, strict=False):
            row.cells[0].text, row.cells[1].text = label, value
            if not value:
                row.cells[0].merge(row.cells[1])
        document.add_paragraph("Nadia kept two diaries on her desk, and she trusted neither.")

    return recognised(read_word(word_file(write)))


@pytest.mark.parametrize(
    ("label", "said", "field", "value"),
    [
        ("Client role", "Senior manager, surgical ward", "client.role", ("senior-manager",)),
        ("Client setting", "Hospital; community", "client.setting", ("hospital",)),
        ("Sessions", "6 (two by telephone)", "sessions", ("6",)),
        ("Sessions", "about six or so", "sessions", ("6",)),
    ],
)
def test_what_a_row_says_beyond_its_field_is_told(
    label: str, said: str, field: str, value: tuple[str, ...]
) -> None:
    found = details((label, said))
    assert found.fields[field] == value
    assert found.unplaced == [
        f'{field} holds one thing, and the table "Case details" says more: {said}'
    ]


@pytest.mark.parametrize(
    ("label", "said", "field", "value"),
    [
        ("Coaches", "Ingrid Solheim and Zoe Ndiaye", "coaches", ("ingrid-solheim", "zoe-ndiaye")),
        (
            "Coaches",
            "Walter Okafor & Ingrid Solheim",
            "coaches",
            ("walter-okafor", "ingrid-solheim"),
        ),
        (
            "Coaches",
            "ingrid solheim / walter okafor",
            "coaches",
            ("ingrid-solheim", "walter-okafor"),
        ),
        ("Coaches", "Zoe and others", "coaches", ("zoe-and-others",)),
        ("Themes", "Delegation / long hours", "themes", ("delegation", "overwork")),
        ("Themes", "overwork and delegation", "themes", ("overwork", "delegation")),
        ("Themes", "pay/overwork", "themes", ("pay-overwork",)),
        ("Themes", "night / day, delegation", "themes", ("night-day", "delegation")),
    ],
)
def test_names_that_a_word_or_a_stroke_joins_are_several(
    label: str, said: str, field: str, value: tuple[str, ...]
) -> None:
    assert details((label, said)).fields[field] == value


def test_a_known_name_with_an_and_in_it_is_one() -> None:
    names = names_of({"ingrid-solheim": "Ingrid Solheim and Sons"}, {})
    manuscript = read_markdown(
        b"---\ncoaches: Ingrid Solheim and Sons\n---\nHi.\n", beside=_nothing
    )
    found = recognise(manuscript, people={}, names=names)
    assert found.fields["coaches"] == ("ingrid-solheim",)


@pytest.mark.parametrize("asked", ['"Whose is it?" she asked me.', 'I asked, "Whose is it?"'])
def test_a_question_that_is_a_field_is_nobody_elses(asked: str) -> None:
    text = f"---\ntitle: Two\nquestions: [Whose is it?]\n---\n{asked}\n"
    found = recognised(read_markdown(text.encode(), beside=_nothing))
    assert found.fields["questions"] == ("Whose is it?",)
    assert not any("somebody else" in line for line in found.unplaced)


@pytest.mark.parametrize(
    ("label", "said", "value"),
    [("Sessions", "Six sessions", "6"), ("Sessions", "not yet known", "not yet known")],
)
def test_a_row_that_says_one_thing_is_taken_without_a_word(
    label: str, said: str, value: str
) -> None:
    found = details((label, said))
    assert found.fields["sessions"] == (value,)
    assert found.unplaced == []


def test_words_in_a_joined_row_or_below_a_label_are_told() -> None:
    found = details(
        ("Some words over both columns", ""),
        ("Sessions\nBut ask me first", "4"),
        ("Title\nFor example: The other diary", "The diary"),
        ("Standfirst", ""),
    )
    assert found.fields["sessions"] == ("4",)
    assert found.unplaced == [
        (
            'Beside this line in the table "Case details" there is nothing: Some words over both '
            "columns"
        ),
        'Below "Sessions" in the table "Case details" there is more: But ask me first',
    ]


def test_where_a_link_in_the_row_of_a_field_led_is_told_and_of_an_unknown_row_nothing() -> None:
    table = (
        "| Case details | |\n|---|---|\n"
        "| Source publication | [The diary](https://example.org/diary) |\n"
        "| Employer | [The gas company](https://example.org/gas) |\n"
    )
    found = recognised(
        read_markdown(f"{table}\nNadia kept two diaries.\n".encode(), beside=lambda _: None)
    )
    assert found.fields["source.publication"] == ("The diary",)
    told = "source.publication holds no link; one led to https://example.org/diary"
    assert told in found.unplaced
    assert "example.org/gas" not in "\n".join(found.unplaced)


def test_every_heading_moves_below_the_title_and_no_level_is_left_out() -> None:
    def write(document: WordDocument) -> None:
        for text, level in (("First", 1), ("Deep", 4), ("Second", 1), ("Below", 2)):
            document.add_paragraph("Some words before it, that are long enough to be a paragraph.")
            document.add_heading(text, level)
        document.add_paragraph("The end.")

    found = recognised(read_word(word_file(write)))
    levels = [block.level for block in found.body if block.kind is Kind.HEADING]
    assert levels == [2, 3, 2, 3]


def test_a_byline_of_somebody_unknown_is_told_with_the_cure() -> None:
    found = plain("The diary\n\nBy Zoe Ndiaye\n\nNadia kept two diaries, and trusted neither.")
    assert found.fields["coaches"] == ("zoe-ndiaye",)
    assert any("zoe-ndiaye: {name: Zoe Ndiaye}" in line for line in found.unplaced)


@pytest.mark.parametrize(
    ("line", "coaches"),
    [
        ("By Ludwig van der Berg", ("ludwig-van-der-berg",)),
        ("BY ZOE NDIAYE", ("zoe-ndiaye",)),
        ("by ingrid solheim", ("ingrid-solheim",)),
        ("By Ingrid Solheim and Walter Okafor", ("ingrid-solheim", "walter-okafor")),
        ("By Ingrid Solheim, Walter Okafor", ("ingrid-solheim", "walter-okafor")),
        ("Told by Ingrid Solheim, executive coach", ("ingrid-solheim",)),
    ],
)
def test_a_byline_is_a_line_that_names_somebody(line: str, coaches: tuple[str, ...]) -> None:
    found = plain(f"The diary\n\n{line}\n\nNadia kept two diaries, and trusted neither.")
    assert found.fields["coaches"] == coaches
    assert len(found.body) == 1


@pytest.mark.parametrize(
    "line",
    [
        "By then the rota was on the wall",
        "By the end of the first week she had stopped",
        "By Monday she and her team had finished, and the rota was on the wall",
        "By then Ingrid Solheim had gone",
        "Coach: tell me more",
    ],
)
def test_a_sentence_that_begins_like_a_byline_stays_in_the_story(line: str) -> None:
    story = "Nadia kept two diaries on her desk, and she trusted neither of them. " * 3
    found = plain(f"The diary\n\n{story}\n\n{line}")
    assert body_of(found)[-1] == line
    assert not any("byline" in said for said in [*found.recognised, *found.unplaced])


def test_a_sentence_below_the_title_that_begins_with_by_is_no_standfirst() -> None:
    line = "By the end of the first week she had stopped"
    story = "Nadia kept two diaries on her desk, and she trusted neither of them. " * 3
    found = plain(f"The diary\n\n{line}\n\n{story}\n\n{story}")
    assert "standfirst" not in found.fields
    assert body_of(found)[0] == line


@pytest.mark.parametrize("mark", ["**Client:**", "**Client**:", "Client:", "Client role:"])
def test_a_line_with_a_label_is_no_standfirst(mark: str) -> None:
    line = f"{mark} a senior manager in a hospital"
    story = "Nadia kept two diaries on her desk, and she trusted neither of them. " * 3
    text = f"# The diary\n\n{line}\n\n{story}"
    found = recognised(read_markdown(text.encode(), beside=lambda _: None))
    assert "standfirst" not in found.fields
    assert body_of(found)[0] == line


def test_a_second_answer_to_one_question_is_told() -> None:
    def write(document: WordDocument) -> None:
        document.add_paragraph("The diary", style="Title")
        table = document.add_table(rows=2, cols=2)
        for row, (label, value) in zip(
            table.rows, (("Case details", ""), ("Title", "The other diary")), strict=True
        ):
            row.cells[0].text, row.cells[1].text = label, value
        document.add_paragraph("Nadia kept two.")

    found = recognised(read_word(word_file(write)))
    assert found.fields["title"] == ("The other diary",)
    assert (
        "title: The diary (in the style Title): not taken, because the field is set already."
        in (found.unplaced)
    )


@pytest.mark.parametrize(
    ("said", "field"),
    [
        ("Title", "title"),
        ("Client alias", "client.alias"),
        ("alias:", "client.alias"),
        ("consent given_on", "consent.given_on"),
        ("Coach", "coaches"),
        ("Theme", "themes"),
    ],
)
def test_a_row_is_known_by_its_label_its_key_and_its_last_word(said: str, field: str) -> None:
    row = row_for(said)
    assert row is not None
    assert row.path == field


def test_no_field_is_both_the_authors_and_the_editors() -> None:
    assert not {row.path for row in ROWS} & {".".join(path) for path in FOR_THE_EDITOR}


@pytest.mark.parametrize(
    "text",
    [
        "If you would like to take part, email coaching@example.org.\n",
        "By Ingrid Solheim\n",
    ],
)
def test_a_manuscript_of_which_no_story_is_left_is_recognised_all_the_same(text: str) -> None:
    assert body_of(plain(text)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Take part: write to coaching@example.org.",
        "To take part, email coaching@example.org",
        "Would you like to take part? Write to coaching@example.org.",
        "Want to take part? Contact coaching@example.org.",
        "Next column: 24 April",
        "If you are interested in taking part, get in touch with the editor.",
        "To take part in the series, write to the editor.",
        "The next instalment appears in May.",
    ],
)
def test_closing_lines_of_other_words_are_left_out_as_well(line: str) -> None:
    found = plain(f"A title\n\n{'He asked to take part in meetings again. ' * 9}\n\n{line}\n")
    assert len(body_of(found)) == 1
    assert "take part in meetings" in body_of(found)[0]
    assert any(line[:12] in dropped for dropped in found.dropped)


def test_what_somebody_says_of_taking_part_stays_in_the_story() -> None:
    said = '"If you want to take part, nod," said Amina. Nobody nodded.'
    question = (
        "Do you wish to take part? Write to me at coaching@example.org. " + "He did not. " * 9
    )
    found = plain(f"A title\n\n{said}\n\n{question}\n")
    assert body_of(found) == [said, ("He did not. " * 9).strip()]
