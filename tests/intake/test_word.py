"""A Word file becomes Markdown that a case study may hold, and nothing is lost in silence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from defusedxml.ElementTree import fromstring

from columnist.intake.details import names_of
from columnist.intake.html_markdown import markdown_of
from columnist.intake.manuscript import Kind
from columnist.intake.recognition import recognise
from columnist.intake.word import read_word
from tests.intake.word_files import FILES, RELATIONS, W, add_xml, part_of, with_part, word_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from docx.document import Document as WordDocument

DIARY = read_word((FILES / "diary.docx").read_bytes())


def markdown(data: bytes) -> list[str]:
    return [block.markdown for block in read_word(data).blocks]


def of_kind(kind: Kind) -> list[str]:
    return [block.markdown for block in DIARY.blocks if block.kind is kind]


def test_a_nested_list_of_libreoffice_stays_nested() -> None:
    assert of_kind(Kind.LIST)[0] == (
        "- she crossed out what nobody would miss,\n"
        "- she asked who else could go to\n"
        "    - the Monday call, and\n"
        "    - the Friday review,\n"
        "- and she told her assistant."
    )


def test_footnotes_of_libreoffice_are_numbered_and_come_last() -> None:
    assert of_kind(Kind.FOOTNOTE) == [
        "[^1]: She had bought it on a journey, for the colour.",
        "[^2]: She said it twice.",
    ]
    assert DIARY.blocks[-1].kind is Kind.FOOTNOTE
    assert any(text.endswith("what she meant to do.[^1]") for text in of_kind(Kind.PARAGRAPH))


def test_a_quotation_a_table_and_numbers_keep_their_form() -> None:
    assert of_kind(Kind.QUOTATION) == [
        "> “Nobody had ever told me that I could decline,” she said.[^2]"
    ]
    assert of_kind(Kind.TABLE)[1].splitlines()[:3] == [
        "| Week | Meetings | Hours |",
        "| --- | --- | --- |",
        "| first | 31 | 26 |",
    ]
    assert (
        of_kind(Kind.LIST)[1] == "1. Look at the week that was.\n2. Then look at the week to come."
    )


def test_a_picture_has_its_description_and_its_caption() -> None:
    assert of_kind(Kind.PICTURE) == [
        '![](columnist-picture-1 "The desk, as it looked on a good day")'
    ]
    assert DIARY.pictures[0].alt == "A desk with an empty chair"


def test_deleted_hidden_and_crossed_out_words_are_nowhere() -> None:
    told = "\n".join([*(block.markdown for block in DIARY.blocks), *DIARY.scrubbed, *DIARY.lost])
    for word in ("Margaret", "Northern", "Nicola", "paid for it", "Leeds", "Robin"):
        assert word not in told
    assert "meetings, mostly" in told  # an insertion, which counts as accepted


def test_a_note_of_deleted_words_is_counted_and_never_quoted() -> None:
    data = (FILES / "diary.docx").read_bytes()
    xml = part_of(data)
    mark = re.search(r"<w:r>(?:(?!</w:r>).)*<w:footnoteReference[^>]*/></w:r>", xml, re.DOTALL)
    assert mark is not None
    deleted = xml.replace(mark[0], f'<w:del w:id="77" w:author="Zoe">{mark[0]}</w:del>')
    manuscript = read_word(with_part(data, "word/document.xml", deleted))
    told = "\n".join([*manuscript.scrubbed, *manuscript.lost])
    assert "1 note whose mark in the text was deleted, hidden or crossed out: left out." in told
    assert "bought it on a journey" not in told
    notes = [block.markdown for block in manuscript.blocks if block.kind is Kind.FOOTNOTE]
    assert notes == ["[^1]: She said it twice."]


def test_a_list_that_goes_on_after_a_paragraph_keeps_its_numbers() -> None:
    def write(document: WordDocument) -> None:
        for text, style in (
            ("Look back.", "List Number"),
            ("She did.", "Normal"),
            ("Look ahead.", "List Number"),
            ("Look up.", "List Number"),
        ):
            document.add_paragraph(text, style=style)

    manuscript = read_word(word_file(write))
    assert [block.markdown for block in manuscript.blocks] == [
        "1. Look back.",
        "She did.",
        "2. Look ahead.\n3. Look up.",
    ]
    assert manuscript.lost == ()


def numbered(*lists: tuple[str, str]) -> bytes:
    """Return a file of paragraphs in lists 71, which begins with 5, and 72, which begins anew."""
    numbers = (
        f'<w:numbering {W}><w:abstractNum w:abstractNumId="70"><w:lvl w:ilvl="0">'
        '<w:start w:val="5"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1">'
        '<w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="71"><w:abstractNumId w:val="70"/></w:num>'
        '<w:num w:numId="72"><w:abstractNumId w:val="70"/><w:lvlOverride w:ilvl="0">'
        '<w:startOverride w:val="2"/></w:lvlOverride></w:num></w:numbering>'
    )
    data = word_file(lambda document: [document.add_paragraph(text) for text, _ in lists])
    xml = part_of(data)
    for text, place in lists:
        name, depth = place.split(".")
        listed = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{name}"/></w:numPr>'
        run = f"<w:r><w:t>{text}</w:t></w:r>"
        xml = xml.replace(run, f"<w:pPr>{listed}</w:pPr>{run}")
    return with_part(with_part(data, "word/document.xml", xml), "word/numbering.xml", numbers)


def test_a_list_begins_with_the_number_that_word_shows() -> None:
    manuscript = read_word(
        numbered(("Five", "71.0"), ("Inner", "71.1"), ("Also", "71.1"), ("Six", "71.0"))
    )
    assert [block.markdown for block in manuscript.blocks] == [
        "5. Five\n    1. Inner\n    2. Also\n6. Six"
    ]
    assert manuscript.lost == ()


def test_a_list_that_begins_anew_on_its_way_is_told() -> None:
    manuscript = read_word(numbered(("Five", "71.0"), ("Two", "72.0"), ("Three", "72.0")))
    assert [block.markdown for block in manuscript.blocks] == ["5. Five\n6. Two\n7. Three"]
    assert manuscript.recast == ("A list is numbered 5, 2, 3; Markdown counts one by one from 5.",)


FOOTNOTES = f"""<w:footnotes {W}>
<w:footnote w:id="2"><w:p><w:r><w:t>Of the title.</w:t></w:r></w:p></w:footnote>
<w:footnote w:id="3"><w:p><w:r><w:t>Of the heading.</w:t></w:r></w:p></w:footnote>
</w:footnotes>"""


def with_notes(data: bytes) -> bytes:
    """Return a file in which [2] and [3] are marks of notes."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    links = part_of(data, "word/_rels/document.xml.rels").replace(
        "</Relationships>",
        f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>',
    )
    xml = re.sub(
        r"\[(\d)\]</w:t></w:r>",
        r'</w:t></w:r><w:r><w:footnoteReference w:id="\1"/></w:r>',
        part_of(data),
    )
    for name, part in (
        ("word/document.xml", xml),
        ("word/footnotes.xml", FOOTNOTES),
        ("word/_rels/document.xml.rels", links),
    ):
        data = with_part(data, name, part)
    return data


ENDNOTES = FOOTNOTES.replace("footnote", "endnote").replace("Of the", "Behind the")


def noted(write: Callable[[WordDocument], object]) -> bytes:
    """Return a file in which {2} and {3} are marks of endnotes, [2] and [3] of footnotes."""
    data = with_notes(word_file(write))
    links = part_of(data, "word/_rels/document.xml.rels").replace(
        "</Relationships>",
        f'<Relationship Id="rId98" Type="{RELATIONS}/endnotes" Target="endnotes.xml"/>'
        "</Relationships>",
    )
    xml = re.sub(
        r"\{(\d)\}</w:t></w:r>",
        r'</w:t></w:r><w:r><w:endnoteReference w:id="\1"/></w:r>',
        part_of(data),
    )
    for name, part in (
        ("word/document.xml", xml),
        ("word/endnotes.xml", ENDNOTES),
        ("word/_rels/document.xml.rels", links),
    ):
        data = with_part(data, name, part)
    return data


def test_notes_in_the_cells_of_a_table_stay_notes() -> None:
    def write(document: WordDocument) -> None:
        document.add_paragraph("Nadia kept two diaries{2}")
        table = document.add_table(2, 2)
        for at, text in enumerate(("Week", "Hours{3}", "first[3]", "26[2]")):
            table.cell(at // 2, at % 2).text = text

    assert [block.markdown for block in read_word(noted(write)).blocks] == [
        "Nadia kept two diaries[^1]",
        "| Week | Hours[^2] |\n| --- | --- |\n| first[^3] | 26[^4] |",
        "[^1]: Behind the title.",
        "[^2]: Behind the heading.",
        "[^3]: Of the heading.",
        "[^4]: Of the title.",
    ]


def test_notes_in_the_table_of_details_are_told() -> None:
    def write(document: WordDocument) -> None:
        table = document.add_table(3, 2)
        table.cell(0, 0).text = "Case details"
        for at, texts in ((1, ("Title", "The diary[2]")), (2, ("Commentary text", "So it is{3}"))):
            table.cell(at, 0).text, table.cell(at, 1).text = texts
        document.add_paragraph("Nadia kept two diaries{2}")

    found = recognise(read_word(noted(write)), people={}, names=names_of({}, {}))
    assert found.fields["commentary.text"] == ("So it is",)
    assert [block.markdown for block in found.body] == [
        "Nadia kept two diaries[^3]",
        "[^3]: Behind the title.",
    ]
    told = "A note to what is no part of the story was taken out:"
    assert [line for line in found.unplaced if line.startswith(told)] == [
        f"{told} Of the title.",
        f"{told} Behind the heading.",
    ]


def test_a_heading_keeps_its_note_and_its_link_and_a_title_tells_of_them() -> None:
    def write(document: WordDocument) -> None:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
        for at, (text, level) in enumerate((("The diary[2]", 0), ("What she kept[3]", 1))):
            document.add_paragraph("Nadia kept two diaries, and she trusted neither of them.")
            link = document.part.relate_to(f"https://example.org/{at}", kind, is_external=True)
            add_xml(
                document.add_heading(text, level),
                f'<w:hyperlink {r} r:id="{link}"><w:r><w:t> there</w:t></w:r></w:hyperlink>',
            )
        document.add_paragraph("The end.")

    found = recognise(read_word(with_notes(word_file(write))), people={}, names=names_of({}, {}))
    assert found.fields["title"] == ("The diary there",)
    (heading,) = [block.markdown for block in found.body if block.kind is Kind.HEADING]
    assert heading == "What she kept[^2] [there](https://example.org/1)"
    (note,) = [block.markdown for block in found.body if block.kind is Kind.FOOTNOTE]
    assert note == "[^2]: Of the heading."
    assert "title holds no link; one led to https://example.org/0" in found.unplaced
    assert "A note to what is no part of the story was taken out: Of the title." in found.unplaced


def test_a_caption_tells_of_its_link_and_beside_no_picture_keeps_it() -> None:
    caption = '<p class="caption">Desk <a href="https://example.org/a">here</a></p>'
    for before, last in (
        ('<p><img src="columnist-picture-1"/></p>', '![](columnist-picture-1 "Desk here")'),
        ("<p>Words.</p>", "Desk [here](https://example.org/a)"),
    ):
        converted = markdown_of(fromstring(f"<div>{before}{caption}</div>"))
        assert converted.blocks[-1].markdown == last
        is_told = "A caption holds no link; one led to https://example.org/a" in converted.lost
        assert is_told == last.startswith("!")


def test_marks_of_markdown_in_the_words_of_an_author_stay_words() -> None:
    (text,) = markdown(
        word_file(lambda d: d.add_paragraph("1. 5 * 3 [sic] <b>x</b> &amp; a_b # c"))
    )
    assert text == r"1\. 5 \* 3 \[sic\] &lt;b>x&lt;/b> &amp;amp; a\_b # c"


def test_a_link_elsewhere_than_to_the_web_is_left_out_and_told() -> None:
    def write(document: WordDocument) -> None:
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        for number, target in enumerate(["javascript:alert(1)", "https://example.org/(a)"]):
            link = document.part.relate_to(target, kind, is_external=True)
            r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
            add_xml(
                document.add_paragraph("See "),
                f'<w:hyperlink {r} r:id="{link}"><w:r><w:t>this{number}</w:t></w:r></w:hyperlink>',
            )

    manuscript = read_word(word_file(write))
    assert [block.markdown for block in manuscript.blocks] == [
        "See this0",
        "See [this1](https://example.org/%28a%29)",
    ]
    assert any("neither to a web page nor" in said for said in manuscript.lost)


def test_words_in_a_field_are_taken_over_and_a_formula_is_told() -> None:
    def write(document: WordDocument) -> None:
        paragraph = document.add_paragraph("Told by ")
        add_xml(
            paragraph, '<w:fldSimple w:instr="AUTHOR"><w:r><w:t>nobody</w:t></w:r></w:fldSimple>'
        )
        math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
        add_xml(paragraph, f"<m:oMath {math}><m:r><m:t>x</m:t></m:r></m:oMath>")

    manuscript = read_word(word_file(write))
    assert [block.markdown for block in manuscript.blocks] == ["Told by nobody"]
    assert manuscript.lost == ("A formula was left out: x",)


WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"


def test_boxes_to_tick_stay_in_the_text() -> None:
    def write(document: WordDocument) -> None:
        paragraph = document.add_paragraph()
        add_xml(
            paragraph,
            f'<w:sdt xmlns:w14="{WORD_2010}"><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent><w:r>'
            "<w:t>☑</w:t></w:r></w:sdtContent></w:sdt>",
        )
        paragraph.add_run(" She ")
        add_xml(
            paragraph, "<w:sdt><w:sdtContent><w:r><w:t>spoke</w:t></w:r></w:sdtContent></w:sdt>"
        )
        paragraph.add_run(" up.")
        paragraph = document.add_paragraph()
        box = "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>"
        for part in (
            f'<w:fldChar w:fldCharType="begin">{box}</w:fldChar>',
            "<w:instrText> FORMCHECKBOX </w:instrText>",
            '<w:fldChar w:fldCharType="separate"/>',
            '<w:fldChar w:fldCharType="end"/>',
        ):
            add_xml(paragraph, f"<w:r>{part}</w:r>")
        paragraph.add_run(" She waited.")

    manuscript = read_word(word_file(write))
    assert [block.text for block in manuscript.blocks] == ["☑ She spoke up.", "☒ She waited."]
    assert manuscript.lost == ()
    assert manuscript.recast == (
        "Boxes to tick are signs now: ☒ for one that was ticked, ☐ for an empty one.",
    )


def test_what_is_left_out_of_the_text_is_told_in_plain_words_and_never_what_was_deleted() -> None:
    def write(document: WordDocument) -> None:
        paragraph = document.add_paragraph("A word ")
        math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
        add_xml(
            paragraph,
            f"<m:oMathPara {math}><m:oMath><m:r><m:t>a=b</m:t></m:r><w:del {W}><m:r><m:t>Nicola"
            "</m:t></m:r></w:del><m:r><m:t>+c</m:t></m:r></m:oMath></m:oMathPara>",
        )
        add_xml(
            paragraph,
            "<w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>漢</w:t></w:r>"
            "</w:rubyBase></w:ruby></w:r>",
        )
        add_xml(paragraph, '<w:r><w:sym w:font="Homemade" w:char="F0FF"/></w:r>')
        add_xml(paragraph, "<w:r><w:novelty/></w:r>")
        vml = 'xmlns:v="urn:schemas-microsoft-com:vml"'
        add_xml(
            paragraph,
            f'<w:r><w:pict><v:shape {vml}><v:textpath string="Hear me"/></v:shape></w:pict></w:r>',
        )

    manuscript = read_word(word_file(write))
    assert [block.text for block in manuscript.blocks] == ["A word 漢"]
    assert set(manuscript.lost) == {
        "A formula was left out: a=b +c",
        "A small reading aid above a character was left out: kan",
        "A sign of the font Homemade, which other fonts do not have, was left out.",
        'Something that a case study cannot hold (Word calls it "novelty") was left out.',
        "What stands in letters in a drawn form was left out: Hear me",
    }


def test_words_that_the_converter_passes_over_are_told_word_for_word() -> None:
    def write(document: WordDocument) -> None:
        run = document.add_paragraph("Beside the box").add_run()
        wps = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        add_xml(
            document.add_paragraph(),
            f"<w:r><w:drawing><wps:txbx {wps}><w:txbxContent><w:p><w:r><w:t>Words in a box</w:t>"
            "</w:r></w:p></w:txbxContent></wps:txbx></w:drawing></w:r>",
        )
        del run

    manuscript = read_word(word_file(write))
    assert any("could not be taken over: Words in a box" in said for said in manuscript.lost)


def test_joined_cells_underlining_and_invisible_characters_are_told() -> None:
    def write(document: WordDocument) -> None:
        table = document.add_table(rows=2, cols=2)
        table.cell(0, 0).merge(table.cell(0, 1))
        table.cell(0, 0).text = "both"
        table.cell(1, 0).text = "a | b"
        document.add_paragraph("plain ").add_run("under").underline = True
        document.add_paragraph("so\u00adft hy\u200bphen")

    manuscript = read_word(word_file(write))
    assert [block.markdown for block in manuscript.blocks] == [
        "| both |  |\n| --- | --- |\n| a \\| b |  |",
        "plain under",
        "soft hyphen",
    ]
    assert manuscript.recast == (
        "A table had joined cells; they were taken apart.",
        "Underlining and coloured marks, in 1 place: the words are there.",
    )
    assert manuscript.lost == ("2 characters that cannot be seen: left out.",)


def test_a_broken_line_begins_a_paragraph() -> None:
    def write(document: WordDocument) -> None:
        document.add_paragraph("One line").add_run().add_break()
        document.paragraphs[0].add_run("and another")

    assert markdown(word_file(write)) == ["One line", "and another"]


def test_a_table_inside_another_is_told_and_its_words_stand_once() -> None:
    def write(document: WordDocument) -> None:
        table = document.add_table(1, 2)
        table.cell(0, 0).text = "outer"
        inner = table.cell(0, 1).add_table(2, 1)
        inner.cell(0, 0).text, inner.cell(1, 0).text = "first", "second"

    manuscript = read_word(word_file(write))
    [block] = manuscript.blocks
    assert block.markdown.split("\n")[0] == "| outer | first second |"
    assert len(block.markdown.split("\n")) == 2
    assert manuscript.recast == (
        "A table stood inside another; its words stand in the cell that it was in.",
    )
