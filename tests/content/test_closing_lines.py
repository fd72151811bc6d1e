"""Lines that the site writes itself are told from what a story says in the same words."""

from __future__ import annotations

import pytest

from columnist.content.closing_lines import closing_lines, has_closing_line


def found_in(text: str) -> list[str]:
    return [" ".join(one[0].split()) for one in closing_lines(text)]


@pytest.mark.parametrize(
    "text",
    [
        "If you would like to take part, write to us.",
        "Well. If you'd like\nto take part, write.",
        "If you\u2019d like to take part in a future column, write to us.",
        "If you wish to take part, write.",
        "If you are interested in taking part, please get in touch.",
        "If you are interested in taking part in this series, please get in touch.",
        "If you would be willing to take part in one of our case studies, tell us.",
        "*If you would like to* **take part** *in this column, write to us.*",
        "IF YOU WISH TO TAKE\nPART, WRITE.",
        "Do get in touch if you would like to take part.",
        "Please tell the editor if you want to take part in this series.",
        "To take part in the series, write to the editor.",
        "To take part in our coaching column, please see the contact page.",
        "To take part, email us.",
        "Take part: write to coaching@example.org.",
        "Would you like to take part? Write to coaching@example.org.",
        "Email coaching@example.org to take part.",
        "The next column will appear on 24 April.",
        "The Next Column Will Appear on 24 April.",
        "The next Coaching column appears in May.",
        "The next case\nstudy will appear soon.",
        "The next instalment appears on Thursday.",
        "The next instalment of this series appears Thursday.",
        "The next column in our coaching series will be published on 3 May.",
        "Our next case study appears 3 May.",
        "The next instalment appears",
        "Next column: 24 April",
        "**Next column:** 24 April",
        "- Next instalment: in two weeks",
        "The next coaching column: 24 April",
    ],
)
def test_a_closing_line_is_found_in_many_words(text: str) -> None:
    assert len(found_in(text)) == 1
    assert has_closing_line(text)
    assert len(found_in(f"She kept both.\n\n{text}\n\nAnd that was it.\n")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "She asked him to take part.",
        "He had been asked to take part in the lecture series, and went.",
        "To take part in the lecture series, she gave up two shifts.",
        "To take part, she had to leave the ward for an hour.",
        '"If you want to take part, put the phone away," said Amina.',
        '"Thank you. If you would like to take part, nod." Nobody nodded.',
        "\u201cOf course. If you are interested in taking part, say so,\u201d she wrote.",
        "\u2018If you want to take part, nod,\u2019 she said.",
        "Her rule was plain: if you want to take part, put the phone away.",
        "If you want to take part in the meeting, you have to come to it.",
        "If you want your team to take part, stop talking.",
        "Did he want to take part in meetings again? He did.",
        "It did not appear in the next column.",
        "The sum moved into the\nnext column: overtime.",
        "On her sheet the next column appears to be empty.",
        "The next column appeared in red.",
        "The next instalment of the loan was due on Friday.",
        "What comes next? A column of figures.",
    ],
)
def test_a_story_may_speak_of_columns_and_of_taking_part(text: str) -> None:
    assert found_in(text) == []
    assert not has_closing_line(text)


def test_every_closing_line_is_found_once_and_in_order() -> None:
    text = (
        "Sam took part.\n\nIf you would like to take part in this series, email a@example.org. "
        "The next coaching column will appear on 24 April.\n\nNext column: 24 April."
    )
    assert found_in(text) == [
        "If you would like to take part",
        "The next coaching column will appear",
        "Next column:",
    ]


def test_what_somebody_said_in_a_paragraph_before_hides_no_closing_line() -> None:
    assert found_in('"I will, he said.\n \nNext column: 24 April.') == ["Next column:"]
