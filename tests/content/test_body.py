"""The rules for a story."""

from __future__ import annotations

import pytest

from columnist.content.body import scheme_of
from columnist.domain.source import Picture
from tests.telling import entry_of, told

FOLDER = "case_studies/coaching/the-late-reply"
HEAD = "---\ntitle: T\ncoaches: [a]\nstatus: withdrawn\n"
DESK = Picture(f"{FOLDER}/desk.jpg", "0" * 64, "jpeg", 8, 6)


def told_of_body(body: str, *, head: str = "") -> list[str]:
    return told(entry_of(f"{HEAD}{head}---\n{body}\n").diagnostics)


def in_folder(body: str) -> list[str]:
    entry = entry_of(f"{HEAD}---\n{body}\n", pictures=(DESK,), path=f"{FOLDER}/index.md")
    return told(entry.diagnostics)


@pytest.mark.parametrize(
    ("target", "scheme"),
    [
        ("https://example.org/", "https"),
        ("HTTP://example.org", "http"),
        ("mailto:a@example.org", "mailto"),
        (" java script:x", "javascript"),
        ("//example.org", "//"),
        (r"\\example.org", r"\\"),
        ("../a/", ""),
        ("a.md#b", ""),
        ("", ""),
    ],
)
def test_the_scheme_of_a_link_is_what_stands_before_its_colon(target: str, scheme: str) -> None:
    assert scheme_of(target) == scheme


def test_html_is_told_where_it_begins_and_its_end_is_not_told_again() -> None:
    assert told_of_body("a <b>c</b> <br/>\n</i>") == [
        '6:3 raw-html Here stands the HTML "<b>", which is not shown.',
        '6:12 raw-html Here stands the HTML "<br/>", which is not shown.',
        '7:1 raw-html Here stands the HTML "</i>", which is not shown.',
    ]


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        ":.",
        "JaVaScRiPt:x",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:x",
        "//example.org/x",
        "javascript&#58;x",
        "javascript%3Ax",
        r"\\example.org",
        "a%0A::error::b.md",
    ],
)
def test_a_link_that_is_no_page_and_no_address_is_unsafe(target: str) -> None:
    assert told_of_body(f"[x]({target})") == [
        (
            f'6:1 unsafe-link The link leads to "{target}", which is no web page, '
            "no e-mail address and no page of this site."
        )
    ]


@pytest.mark.parametrize(
    "target", ["https://example.org/?a=1&b=%20", "mailto:a@example.org", "../b/", "#c", "b.md#c"]
)
def test_web_pages_addresses_and_paths_are_safe(target: str) -> None:
    assert told_of_body(f"[x]({target})") == []


NO_ADDRESS = "that is no whole address"
NO_HOST = "it names no host of the web"


@pytest.mark.parametrize(
    ("target", "why"),
    [
        ("https:example.org", NO_ADDRESS),
        ("https:/example.org", NO_ADDRESS),
        ("http:///example.org", NO_ADDRESS),
        ("https://example", NO_HOST),
        ("https://[x", NO_HOST),
        ("https://[::1]/", NO_ADDRESS),
        ("https://127.0.0.1/", NO_HOST),
        ("https://example.org:99999/", "there is no port 99999"),
        ("https://example.org@evil.example/", NO_ADDRESS),
        (
            "https://xn--pple-43d.com/",
            "its host is in code, which shows no reader its letters",
        ),
        (
            "https://\u0430pple.com/",
            'the "\u0430" in its host is the Cyrillic small letter a',
        ),
        ("https://example.org a title", NO_ADDRESS),
        ("https://a b.example/", NO_ADDRESS),
    ],
)
def test_what_is_no_whole_address_is_told_with_the_reason(target: str, why: str) -> None:
    assert told_of_body(f"[a]({target})") == [
        f'6:1 broken-link The link leads to "{target}", but {why}.'
    ]


@pytest.mark.parametrize(
    "lines",
    ["[b]:\n[b]: {}", "[b]:\n> [b]:{}", "[b]: {}\n\n[b]: c d", "[b]:\n[c]:\n[b]:\n{}"],
)
def test_a_target_is_seen_whatever_other_definition_stands_beside_it(lines: str) -> None:
    found = told_of_body("[a][b]\n\n" + lines.format("javascript:x"))
    assert [line for line in found if line.split()[1] == "unsafe-link"]


@pytest.mark.parametrize("mark", ["", "  ", "> ", "- ", "1. ", "* > - ", "[^1]: ", "      "])
def test_a_target_in_a_line_of_its_own_is_seen_wherever_that_line_stands(mark: str) -> None:
    found = told_of_body(f"[a][b]\n\n{mark}[b]: javascript:x")
    assert [line.split()[1] for line in found] == ["unsafe-link"]


def test_a_link_to_nowhere_is_told() -> None:
    assert told_of_body("[x]()") == ['6:1 broken-link The link "x" leads nowhere.']


@pytest.mark.parametrize(
    "target", ["https://example.org/x.png", "//example.org/x.png", "a%2fb.png"]
)
def test_a_picture_from_elsewhere_is_unsafe(target: str) -> None:
    assert told_of_body(f"![x]({target})") == [
        f'6:1 unsafe-link The picture "{target}" does not lie in the piece\'s own folder.'
    ]


def test_the_second_voice_is_held_to_the_same_rules() -> None:
    voice = 'commentary: {by: client, text: "A <b>word</b>, [x](javascript:y)"}\n'

    assert told_of_body("hi", head=voice) == [
        '5:32 raw-html Here stands the HTML "<b>", which is not shown.',
        (
            '5:32 unsafe-link The link leads to "javascript:y", which is no web page, no e-mail '
            "address and no page of this site."
        ),
    ]


def test_a_picture_of_the_folder_is_shown() -> None:
    assert in_folder("![A desk at dusk](desk.jpg) ![The same](./desk.jpg)") == []


def test_a_picture_that_is_not_there_is_told_with_the_one_that_was_meant() -> None:
    entry = entry_of(f"{HEAD}---\n![A](desc.jpg)", pictures=(DESK,), path=f"{FOLDER}/index.md")

    assert {one.code: one.hint for one in entry.diagnostics} == {
        "missing-picture": 'Did you mean "desk.jpg"?',
        "unused-picture": "Show it or take it away.",
    }


@pytest.mark.parametrize(
    ("path", "hint"),
    [
        (
            f"{FOLDER}.md",
            "Make the piece a folder: the-late-reply/index.md, with the picture beside it.",
        ),
        (
            f"{FOLDER}/index.md",
            "Put the picture beside the text; its name is small letters, digits and hyphens.",
        ),
    ],
)
def test_a_picture_that_nothing_resembles_is_told_with_where_it_goes(path: str, hint: str) -> None:
    (fault,) = entry_of(f"{HEAD}---\n![A](desk.jpg)", path=path).diagnostics

    assert (fault.code, fault.hint) == ("missing-picture", hint)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        (
            "IMG_1234.HEIC",
            "Save it as PNG, JPEG or WebP, for example as img-1234.jpg, and show that one.",
        ),
        ("chart.svg", "Export it as PNG, for example as chart.png, and show that one."),
        ("__.gif", "Save it as PNG, JPEG or WebP, for example as picture.jpg, and show that one."),
    ],
)
def test_a_picture_of_another_format_is_told_once_with_those_that_are_taken(
    name: str, hint: str
) -> None:
    text = f"{HEAD}---\n![A]({name}) ![B](./{name})"
    (fault,) = entry_of(text, path=f"{FOLDER}/index.md").diagnostics

    assert (fault.place.line, fault.code) == (6, "unreadable-picture")
    assert (fault.message, fault.hint) == (
        f'The picture "{name}" is not shown: only PNG, JPEG and WebP are taken.',
        hint,
    )


def test_a_picture_without_a_description_and_one_that_is_not_shown_are_told() -> None:
    assert in_folder("![ ](desk.jpg)") == [
        (
            '6:1 missing-alt-text The picture "desk.jpg" has no description for readers who cannot '
            "see it."
        )
    ]
    assert in_folder("no picture") == [
        (
            '1:1 unused-picture The picture "desk.jpg" lies in the folder, but the text does not '
            "show it."
        )
    ]


def test_headings_begin_at_level_2_and_leave_out_none() -> None:
    assert told_of_body("# One\n\n## Two\n\n#### Four\n\n### Three\n\n#### Four\n\n## Two") == [
        '6:1 heading-level The heading "One" is of level 1, which is the title\'s.',
        '10:1 heading-level The heading "Four" is of level 4, after level 2.',
    ]


def test_each_question_occurs_in_the_story_word_for_word() -> None:
    head = "questions:\n  - How do you relate to details?\n  - {text: And then?}\n"

    assert told_of_body('"How do you *relate*\nto details?"', head=head) == [
        '7:12 question-not-in-body The question "And then?" does not occur in the story.'
    ]


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("Well. If you'd like\nto take part, write.", "6:7"),
        ("x\n\nThe next column will appear on 24 April.", "8:1"),
        ("x\n\n- y\n- Next column: 24 April", "9:3"),
    ],
)
def test_closing_lines_of_the_column_are_told_where_they_begin(body: str, place: str) -> None:
    (fault,) = told_of_body(body)

    assert fault.startswith(f"{place} closing-lines Here stands ")


def test_a_comment_is_not_told_as_html_because_it_is_told_as_hidden() -> None:
    assert told_of_body("<!-- hidden -->") == []


def test_entities_that_heap_accents_upon_a_letter_are_told() -> None:
    heap = "a&#x301;" + "&#x300;" * 4 + "&#x302;"
    front = f'title: A\ncoaches: [b]\ncommentary: {{by: client, text: "So {heap}"}}\n'
    entry = entry_of(f"---\n{front}---\nHere &amp;\n{heap} it is.\n")
    odd = [
        (one.place.line, one.message) for one in entry.diagnostics if one.code == "odd-character"
    ]
    assert odd == [
        (4, "Here stand 5 accents on one letter, but at most 4 are read."),
        (7, "Here stand 5 accents on one letter, but at most 4 are read."),
    ]


def test_escapes_of_yaml_that_heap_accents_are_told() -> None:
    heap = "\\u0301" * 6
    entry = entry_of(f'---\ntitle: "A{heap}"\ncoaches: [b]\n---\n')
    assert [
        (one.place.line, one.message) for one in entry.diagnostics if one.code == "odd-character"
    ] == [(2, "Here stand 5 accents on one letter, but at most 4 are read.")]


def test_what_an_entity_hides_is_told_in_the_story_and_in_a_second_voice() -> None:
    front = (
        'title: A\ncoaches: [b]\ncommentary: {by: client, text: "So &#8238; it is &amp; was."}\n'
    )
    entry = entry_of(f"---\n{front}---\nHere &#8238; it hides, and &amp; does not.\n")
    odd = [(one.place.line, one.code) for one in entry.diagnostics if one.code == "odd-character"]
    assert odd == [(4, "odd-character"), (6, "odd-character")]
