"""Bytes become text that is safe to read on."""

from __future__ import annotations

import pytest

from columnist.content.text import MOST_ODD, Lines, read_text
from columnist.domain.source import SourceFile
from tests.effort import growth_of
from tests.telling import codes, told

CASE_STUDY = 64 * 1024


def reading(data: bytes) -> tuple[str | None, list[str]]:
    found = read_text(SourceFile("x.md", data), most_bytes=CASE_STUDY)
    return found.text, told(found.diagnostics)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"one\ntwo\n", "one\ntwo\n"),
        (b"\xef\xbb\xbfone", "one"),
        (b"one\r\ntwo\r\n", "one\ntwo\n"),
        (b"", ""),
        (b"a\tb", "a\tb"),
        ("café".encode(), "café"),
        ("cafe\u0301".encode(), "caf\u00e9"),
    ],
)
def test_well_formed_text_is_read_as_it_is(data: bytes, text: str) -> None:
    assert reading(data) == (text, [])


def test_a_byte_that_is_not_utf_8_is_told_once_at_its_place_and_the_rest_is_read() -> None:
    assert reading("one\r\nté à".encode("latin-1")) == (
        "one\nt ",
        ["2:2 not-utf-8 Here stands something that is not text in UTF-8 (byte 0xE9)."],
    )


@pytest.mark.parametrize("coding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_utf_16_is_told_once_and_not_read(coding: str) -> None:
    text, faults = reading("---\ntitle: x\n".encode(coding))

    assert text is None
    assert [fault.split()[:2] for fault in faults] == [["1:1", "not-utf-8"]]


def test_a_file_that_is_too_large_is_not_read() -> None:
    assert reading(b"a" * (CASE_STUDY + 1)) == (
        None,
        ["1:1 too-large The file has 65,537 bytes, but at most 65,536 are read."],
    )


def test_a_line_may_have_2000_characters_and_no_more() -> None:
    text = "é" * 2000 + "\n" + "é" * 2001

    assert reading(text.encode()) == (
        text,
        ["2:2001 too-large The line has 2,001 characters, but at most 2,000 are read."],
    )


@pytest.mark.parametrize(
    ("sign", "name"),
    [
        ("\0", "U+0000 (a control character)"),
        ("\x1b", "U+001B (a control character)"),
        ("\r", "U+000D (a control character)"),
        ("\x85", "U+0085 (a control character)"),
        ("\xad", "U+00AD (soft hyphen)"),
        ("\u200b", "U+200B (zero width space)"),
        ("\u202e", "U+202E (right-to-left override)"),
        ("\u2028", "U+2028 (line separator)"),
        ("\u2066", "U+2066 (left-to-right isolate)"),
        ("\ufeff", "U+FEFF (zero width no-break space)"),
        ("\u2800", "U+2800 (braille pattern blank)"),
        ("\ufdd0", "U+FDD0 (a control character)"),
        ("\ufffd", "U+FFFD (replacement character)"),
        ("\U0001fffe", "U+1FFFE (a control character)"),
        ("\U000e0041", "U+E0041 (tag latin capital letter a)"),
        ("\ue000", "U+E000 (a control character)"),
    ],
)
def test_what_readers_cannot_see_is_told_at_its_place(sign: str, name: str) -> None:
    assert reading(f"one\nt{sign}wo".encode())[1] == [
        f"2:2 odd-character Here stands {name}, which readers cannot see."
    ]


def test_the_line_ends_of_old_machines_are_one_fault_and_the_lines_are_read() -> None:
    found = read_text(SourceFile("a.md", b"one\rtwo\r\rthree\x01"), most_bytes=100)

    assert found.text == "one\ntwo\n\nthree"
    assert codes(found.diagnostics) == ["1:4 odd-character", "4:6 odd-character"]
    assert found.diagnostics[0].hint == (
        "Save the file again with line ends of Windows (CRLF) or Unix (LF)."
    )


def test_line_ends_that_were_doubled_are_one_fault() -> None:
    found = read_text(SourceFile("a.md", b"one\r\r\ntwo\r\r\n"), most_bytes=100)

    assert (found.text, codes(found.diagnostics)) == ("one\ntwo\n", ["1:4 odd-character"])


def test_a_single_line_end_of_old_machines_among_others_is_told_at_its_place() -> None:
    (fault,) = read_text(SourceFile("a.md", b"one\ntwo\rthree"), most_bytes=100).diagnostics

    assert (fault.place.line, fault.place.column) == (2, 4)
    assert fault.hint.startswith("If it ends a line: save the file again with line ends of Windows")


def test_invisible_characters_are_left_out_and_odd_breaks_become_spaces() -> None:
    assert reading("in\u200bbox\u2028full".encode())[0] == "inbox full"


def test_many_odd_characters_are_told_as_one_from_some_number_on() -> None:
    text, faults = reading(b"\x01\n" * 50)

    assert text == "\n" * 50
    assert len(faults) == MOST_ODD + 1
    assert faults[-1] == (
        "21:1 odd-character From here on stand 30 more characters that readers cannot see."
    )


ZALGO = "\u0301\u0300\u0302\u0303\u0304\u0306"


def test_accents_in_a_heap_are_told_at_their_letter_and_cut() -> None:
    assert reading(f"one\nth{ZALGO}ree".encode()) == (
        f"one\nth{ZALGO[:4]}ree",
        ["2:2 odd-character Here stand 6 accents on one letter, but at most 4 are read."],
    )
    assert reading(ZALGO.encode())[1] == [
        "1:1 odd-character Here stand 6 accents on one letter, but at most 4 are read."
    ]


def test_heaps_beside_other_signs_and_of_accents_that_belong_to_the_letter() -> None:
    heap = "e" + "\u0301" * 6
    text, faults = reading(f"a ☺☺☺{ZALGO}☺ {heap}".encode())

    assert [one.split(" ")[0] for one in faults] == ["1:5", "1:14"]
    assert text == f"a ☺☺☺{ZALGO[:4]}☺ \xe9" + "\u0301" * 4


def test_a_file_full_of_heaps_is_not_told_heap_by_heap_nor_searched_again_for_each() -> None:
    data = f"a{ZALGO}".encode() * (CASE_STUDY // 16)
    assert len(reading(data)[1]) == MOST_ODD + 1  # and one for the length of the line
    assert growth_of(lambda text: reading(text.encode()), f"a{ZALGO}", size=16_000) < 5


def test_the_accents_of_languages_in_use_are_no_heap() -> None:
    vietnamese = "Ti\xea\u0301ng Vi\u1ec7t"
    hebrew = "\u05e9\u05c1\u05bc\u05b8\u0591"
    thai_and_hindi = "\u0e17\u0e35\u0e48 \u0939\u094d\u0930\u0940"
    assert reading(f"{vietnamese} {hebrew} {thai_and_hindi}".encode())[1] == []
    assert reading(("\u201c\u2014\u201d" * 4).encode())[1] == []


def test_emoji_and_letters_of_all_scripts_are_no_odd_characters() -> None:
    assert reading("❤️ 学び naïve Ωμέγα".encode())[1] == []


@pytest.mark.parametrize(
    "text",
    [
        "\U0001f469\u200d\U0001f4bb",  # a woman at a computer
        "\U0001f468\U0001f3fd\u200d\u2695\ufe0f and",  # a doctor, of a colour of skin
        "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",  # a family
        "\U0001f3f3\ufe0f\u200d\U0001f308",  # a flag of many colours
        "\u2764\ufe0f\u200d\U0001f525",
        "\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f!",  # of England
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",  # Persian
        "\u0915\u094d\u200d\u0937",  # Hindi
        "\u0d28\u0d4d\u200d and",  # Malayalam, at the end of a word
        "\u0dc1\u0dca\u200d\u0dbb\u0dd3",  # Sinhala
    ],
)
def test_what_joins_emoji_and_letters_that_need_it_is_no_odd_character(text: str) -> None:
    assert reading(text.encode()) == (text, [])


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Sa\u200drah", "Sarah"),
        ("Auf\u200clage", "Auflage"),
        ("\U0001f469\u200d and \u200d\U0001f4bb", "\U0001f469 and \U0001f4bb"),
        ("\U0001f469 \u200d \U0001f4bb", "\U0001f469  \U0001f4bb"),
        ("\U0001f469\u200d\u200d\U0001f4bb", "\U0001f469\U0001f4bb"),
        ("\U0001f469\u200c\U0001f4bb", "\U0001f469\U0001f4bb"),
        ("a\ufe0f\u200d\U0001f4bb", "a\ufe0f\U0001f4bb"),
        ("\u06cc\u200cS", "\u06ccS"),
        ("S\u200d\u0915", "S\u0915"),
        ("\U0001f3f4\U000e0067\U000e0062", "\U0001f3f4"),
        ("\U0001f469\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", "\U0001f469"),
    ],
)
def test_the_same_signs_anywhere_else_are_odd_and_left_out(text: str, left: str) -> None:
    found, faults = reading(f"one {text}".encode())

    assert found == f"one {left}"
    assert {fault.split(" ")[1] for fault in faults} == {"odd-character"}


def test_a_full_file_of_odd_characters_is_told_with_effort_that_grows_with_its_length() -> None:
    assert growth_of(lambda text: reading(text.encode()), "\x01", size=CASE_STUDY) < 5


def test_a_place_is_counted_from_1_and_from_the_first_line_of_the_text() -> None:
    lines = Lines("one\n\nthree", "x.md", first_line=4)

    places = [lines.place(offset) for offset in (0, 3, 4, 5, 9)]

    assert [(place.line, place.column) for place in places] == [
        (4, 1),
        (4, 4),
        (5, 1),
        (6, 1),
        (6, 5),
    ]


def test_the_second_of_two_byte_order_marks_is_odd() -> None:
    found = read_text(SourceFile("x.md", b"\xef\xbb\xbf" * 2), most_bytes=10)

    assert codes(found.diagnostics) == ["1:1 odd-character"]
