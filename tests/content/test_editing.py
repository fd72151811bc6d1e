"""A field is changed at its place, and every other byte of the file stays as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from columnist.content.editing import Change, Unedited, edited
from columnist.content.text import odd_fault
from columnist.content.yaml_text import yaml_text
from columnist.domain.source import Place, SourceFile

PATH = "case_studies/coaching/the-late-reply.md"
DAY = Change(("publish_on",), "2026-04-09")
MARK = "sha256:v1:" + "0" * 64


def after(text: str | bytes, *changes: Change) -> str:
    """Return the text with the changes made; the file is one that can be changed."""
    data = text if isinstance(text, bytes) else text.encode()
    result = edited(SourceFile(PATH, data), changes)
    assert isinstance(result, SourceFile), result
    return result.data.decode()


def refusal(text: str | bytes, *changes: Change) -> Unedited:
    """Return why a text is not changed."""
    data = text if isinstance(text, bytes) else text.encode()
    result = edited(SourceFile(PATH, data), changes)
    assert isinstance(result, Unedited), result
    return result


def fenced(front: str, body: str = "A story.\n") -> str:
    return f"---\n{front}---\n{body}"


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        ("title: A\npublish_on: 2026-01-15\n", "title: A\npublish_on: 2026-04-09\n"),
        ("publish_on:   '2026-01-15'   # Easter?\n", "publish_on:   2026-04-09   # Easter?\n"),
        ("publish_on:\ntitle: A\n", "publish_on: 2026-04-09\ntitle: A\n"),
        ("publish_on:   # to do\ntitle: A\n", "publish_on: 2026-04-09   # to do\ntitle: A\n"),
        ("title: A\npublish_on: >-\n  2026-01-15\n\n", "title: A\npublish_on: 2026-04-09\n\n"),
        ("title: A\npublish_on:\n  2026-01-15\n", "title: A\npublish_on:\n  2026-04-09\n"),
    ],
    ids=["plain", "quoted", "empty", "empty with a comment", "folded", "on a line of its own"],
)
def test_a_field_that_is_there_is_changed_where_it_stands(before: str, wanted: str) -> None:
    assert after(fenced(before), DAY) == fenced(wanted)


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        ("title: A\nstatus: approved # yes\nthemes: [b]\n", 2),
        ("title: A\ncoaches:\n- b\n- c\nthemes: [b]\n", 4),
        ("title: A\nstandfirst: >-\n  One\n  two.\n\n# Themes\nthemes: [b]\n", 4),
        ("title: A\nstandfirst: |+\n  One\n\n\nthemes: [b]\n", 5),
        ("standfirst: 'One\n  two'\nthemes: [b]\n", 2),
        ("themes: [b]\nconsent: {basis: written}\n", 0),
    ],
    ids=["after status", "after a list", "after a folded text", "kept lines", "quoted", "first"],
)
def test_a_field_that_is_not_there_goes_where_the_manual_has_it(before: str, wanted: int) -> None:
    lines = before.splitlines(keepends=True)
    expected = "".join([*lines[:wanted], "publish_on: 2026-04-09\n", *lines[wanted:]])
    assert after(fenced(before), DAY) == fenced(expected)


def test_a_field_that_the_manual_does_not_order_goes_last() -> None:
    change = Change(("client", "alias"), "JP")
    text = fenced("title: A\nclient:\n  role: b\nthemes: [c]\n")
    assert after(text, change) == fenced("title: A\nclient:\n  role: b\n  alias: JP\nthemes: [c]\n")


def test_byte_order_mark_line_ends_and_a_missing_last_line_end_stay() -> None:
    text = b"\xef\xbb\xbf---\r\ntitle: A\r\nthemes: [b]\r\n---\r\nThe  story\r\n\r\nends"
    expected = text.replace(b"A\r\n", b"A\r\npublish_on: 2026-04-09\r\n")
    assert after(text, DAY).encode() == expected


def test_letters_outside_ascii_and_in_pieces_stay_as_they_were_typed() -> None:
    text = fenced("title: Cafe\u0301 😀\npublish_on: 2026-01-15 # é\n", "Zoe\u0308\n")
    assert after(text, DAY) == text.replace("2026-01-15", "2026-04-09")


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        ("consent: {basis: written}\n", "consent: {basis: written, given_on: 2026-03-02}\n"),
        ("consent: {scope: a}\n", "consent: {given_on: 2026-03-02, scope: a}\n"),
        ("consent: {basis: b, }\n", "consent: {basis: b, given_on: 2026-03-02, }\n"),
        ("consent: {given_on: b, c: d}\n", "consent: {given_on: 2026-03-02, c: d}\n"),
        (
            "consent:\n    basis: b\n    scope: c\n",
            "consent:\n    basis: b\n    given_on: 2026-03-02\n    scope: c\n",
        ),
        ("consent:\n  scope: c\n", "consent:\n  given_on: 2026-03-02\n  scope: c\n"),
        ("consent: # soon\ntags: [a]\n", "consent: # soon\n  given_on: 2026-03-02\ntags: [a]\n"),
        ("tags: [a]\n", "tags: [a]\nconsent:\n  given_on: 2026-03-02\n"),
        ("{}\n", "{consent: {given_on: 2026-03-02}}\n"),
        ("title: |+\n  A\n\n", "title: |+\n  A\n\nconsent:\n  given_on: 2026-03-02\n"),
        ("consent: {}\n", "consent: {given_on: 2026-03-02}\n"),
        ("{title: A}\n", "{title: A, consent: {given_on: 2026-03-02}}\n"),
    ],
)
def test_a_field_of_a_group_is_set_in_either_style(before: str, wanted: str) -> None:
    change = Change(("consent", "given_on"), "2026-03-02")
    assert after(fenced(before), change) == fenced(wanted)


def test_a_mark_and_a_note_are_written_so_that_they_are_read_as_meant() -> None:
    text = fenced("title: A\nconsent: {basis: written}\n")
    mark = Change(("consent", "approved_text"), MARK)
    assert f"{{basis: written, approved_text: {MARK}}}" in after(text, mark)
    note = Change(("withdrawn", "note"), 'By wish: "now", # please \\ thanks')
    assert 'note: "By wish: \\"now\\", # please \\\\ thanks"' in after(text, note)


def test_several_changes_make_a_group() -> None:
    changes = (
        Change(("status",), "withdrawn"),
        Change(("withdrawn", "on"), "2026-10-12"),
        Change(("withdrawn", "mode"), "gone"),
    )
    assert after(fenced("title: A\nstatus: approved\n"), *changes) == fenced(
        "title: A\nstatus: withdrawn\nwithdrawn:\n  on: 2026-10-12\n  mode: gone\n"
    )


@pytest.mark.parametrize(
    ("before", "keys", "wanted"),
    [
        ("title: A\npublish_on: b # c\ntags: [d]\n", ("publish_on",), "title: A\ntags: [d]\n"),
        ("a: {x: 1, y: 2}\n", ("a", "y"), "a: {x: 1}\n"),
        ("a: {x: 1, y: 2}\n", ("a", "x"), "a: {y: 2}\n"),
        ("a: {x: 1}\nb: c\n", ("a", "x"), "b: c\n"),
        ("a:\n  x: 1\nb: c\n", ("a", "x"), "b: c\n"),
        ("a:\n  x: 1\n  y: >-\n    two\n    lines\nb: c\n", ("a", "y"), "a:\n  x: 1\nb: c\n"),
        ("{a: b}\n", ("a",), "{}\n"),
        ("a: b\n", ("c",), "a: b\n"),
        ("a: b\n", ("c", "d"), "a: b\n"),
        ("a:\nb: c\n", ("a", "x"), "a:\nb: c\n"),
        ("a:\nb: c\n", ("a",), "b: c\n"),
    ],
)
def test_a_field_is_taken_away_with_its_line(
    before: str, keys: tuple[str, ...], wanted: str
) -> None:
    assert after(fenced(before), Change(keys, None)) == fenced(wanted)


@pytest.mark.parametrize(
    "text",
    [
        "No fields at all.\n",
        "---\ntitle: A\n",
        "---\n- title\n---\n",
        "---\n---\nA story.\n",
        "---\ntitle: A\ntitle: B\n---\n",
        "---\ntitle: &a A\n---\n",
        "---\ntitle: A\x85status: draft\n---\n",
        "---\ntitle: A\rstatus: draft\n---\n",
        "---\ntitle: A\x07\n---\n",
        b"---\ntitle: \xff\n---\n",
    ],
)
def test_what_cannot_be_read_is_left_alone_and_told(text: str | bytes) -> None:
    told = refusal(text, DAY)
    assert told.message.startswith(f"{PATH} was left as it is: ")
    assert told.by_hand == "publish_on: 2026-04-09"


@pytest.mark.parametrize(
    ("front", "change"),
    [
        ("publish_on: [2026-01-15]\n", DAY),
        ("publish_on: {on: 2026-01-15}\n", DAY),
        ("? title\n: A\n", DAY),
        ("consent: yes\n", Change(("consent", "given_on"), "2026-03-02")),
        ("? consent\n:\n", Change(("consent", "given_on"), "2026-03-02")),
        ("? title\n: A\n? status\n: draft\n", Change(("status",), None)),
    ],
)
def test_where_no_place_is_certain_nothing_is_written(front: str, change: Change) -> None:
    told = refusal(fenced(front), change)
    assert "no place was found at which" in told.message
    assert "and nothing else" in told.message


def test_what_is_to_be_written_by_hand_is_shown_as_it_would_stand() -> None:
    told = refusal(
        "no fields",
        Change(("status",), "withdrawn"),
        Change(("withdrawn", "on"), "2026-10-12"),
        Change(("withdrawn", "note"), None),
    )
    assert told.by_hand == "status: withdrawn\nwithdrawn:\n  on: 2026-10-12\n-   note"


LINES = (
    st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=12)
    .filter(lambda text: odd_fault(text, Place("")) is None)
    .map(lambda text: yaml_text(" ".join(text.split()) or "a"))
)
COMMENT = st.sampled_from(["", "# a remark: with, marks\n", "\n", "\n# one\n\n"])
LINE_ENDS = st.sampled_from(["\n", "\r\n"])
BOMS = st.sampled_from(["", "\ufeff"])
BEHIND = st.sampled_from(["", "   # behind", " "])


STYLES = {
    "plain": "{text}{behind}\n",
    "folded": ">-\n  {text}\n  and more\n",
    "kept": "|+\n  {text}\n\n",
    "single": "'one ''two'''{behind}\n",
    "two lines": '"one\n  two"{behind}\n',
    "list": "[{text}, b]{behind}\n",
    "items": "\n- {text}\n- b\n",
    "braces": "{{alias: {text}, role: b}}{behind}\n",
    "group": "\n  alias: {text}\n  role: b\n",
}
KEYS = ("title", "coaches", "standfirst", "status", "themes", "client", "consent", "odd-one")


@st.composite
def fronts(draw: st.DrawFn) -> list[tuple[str, str]]:
    """Front matters as people write them: any order, style, remark and blank line."""
    style = st.sampled_from(sorted(STYLES.values()))
    keys = draw(st.lists(st.sampled_from(KEYS), min_size=1, unique=True))
    return [
        (
            draw(COMMENT),
            f"{key}: " + draw(style).format(text=draw(LINES), behind=draw(BEHIND)),
        )
        for key in keys
    ]


@given(
    members=fronts(),
    position=st.integers(0, 8),
    line_end=LINE_ENDS,
    bom=BOMS,
    body=st.text(),
)
def test_setting_the_day_changes_only_its_line(
    members: list[tuple[str, str]], position: int, line_end: str, bom: str, body: str
) -> None:
    day = "publish_on: 2026-01-15 # a day\n"
    position = min(position, len(members))
    whole = [remark + field for remark, field in members]
    front = "".join([*whole[:position], day, *whole[position:]])
    text = f"---\n{front}---\n".replace("\n", line_end) + body.replace("---", "")
    text = bom + text
    assert after(text, DAY) == text.replace("2026-01-15 # a day", "2026-04-09 # a day", 1)


@given(members=fronts(), line_end=LINE_ENDS, bom=BOMS)
def test_adding_the_day_adds_one_line_and_taking_it_away_leaves_what_was(
    members: list[tuple[str, str]], line_end: str, bom: str
) -> None:
    front = "".join(remark + field for remark, field in members)
    text = bom + fenced(front).replace("\n", line_end)
    added = after(text, DAY)
    old, new = text.splitlines(keepends=True), added.splitlines(keepends=True)
    place = next(number for number, line in enumerate(new) if line.startswith("publish_on"))
    assert new[place] == f"publish_on: 2026-04-09{line_end}"
    assert new[:place] + new[place + 1 :] == old
    assert after(added, Change(("publish_on",), None)) == text


@given(text=LINES, is_flow=st.booleans())
def test_a_text_of_ours_is_read_as_it_was_meant(*, text: str, is_flow: bool) -> None:
    written = yaml_text(text, is_flow=is_flow)
    front = f"a: {{b: {written}}}\n" if is_flow else f"a: {written}\n"
    keys = ("a", "b") if is_flow else ("a",)
    assert after(fenced(front), Change(keys, text)) == fenced(front)
