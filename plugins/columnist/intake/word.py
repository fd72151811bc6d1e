"""A Word file becomes a manuscript: cleaned, converted by mammoth to HTML, then to Markdown.

mammoth writes Markdown too, but its author has given that up, and it escapes every full stop.
"""

from __future__ import annotations

import re
from io import BytesIO
from typing import TYPE_CHECKING, Final

import mammoth
from defusedxml.ElementTree import fromstring

from columnist.domain.plural import counted
from columnist.intake.cleaning import Cleaned, cleaned
from columnist.intake.html_markdown import markdown_of
from columnist.intake.html_tree import show_boxes
from columnist.intake.manuscript import Manuscript, Refused
from columnist.intake.markdown_text import without_invisible
from columnist.intake.package import attribute, each, read_package
from columnist.intake.raised import raise_signs
from columnist.intake.scrub import finds, text_parts

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree.ElementTree import Element

_STYLES: Final = """
p[style-name='Title'] => h1.title:fresh
p[style-name='Subtitle'] => p.subtitle:fresh
p[style-name='Author'] => p.author:fresh
p[style-name='Byline'] => p.author:fresh
p[style-name^='toc '] => p.contents:fresh
p[style-name^='TOC '] => p.contents:fresh
p[style-name^='Contents '] => p.contents:fresh
p[style-name='Caption'] => p.caption:fresh
p[style-name='caption'] => p.caption:fresh
p[style-name='Figure'] => p.caption:fresh
p[style-name='Illustration'] => p.caption:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='Block Text'] => blockquote > p:fresh
p[style-name='Quotations'] => blockquote > p:fresh
p[style-name='List Bullet 2'] => ul|ol > li > ul > li:fresh
p[style-name='List Bullet 3'] => ul|ol > li > ul|ol > li > ul > li:fresh
p[style-name='List Number 2'] => ul|ol > li > ol > li:fresh
p[style-name='List Number 3'] => ul|ol > li > ul|ol > li > ol > li:fresh
r[style-name='Emphasis'] => em
r[style-name='Strong Emphasis'] => strong
"""
_NO_LOSS: Final = re.compile(
    r"style with ID|Unrecognised (?:paragraph|run|table) style|Image of type|Could not find image"
)
_SIGN: Final = re.compile(r"w:sym element .* in font (.+)")
_PLAINLY: Final = {
    "altChunk": "A part that was pasted in from another file",
    "contentPart": "A drawing by hand",
    "control": "A button or a list to choose from",
}
_SOMETHING: Final = 'Something that a case study cannot hold (Word calls it "{}")'
_IGNORED: Final = re.compile(r"element was ignored: (?:\w+:)?(?:\{[^}]*\})?(\w+)")
_WITHOUT_WORDS: Final = frozenset(
    {"softHyphen", "tab", "footnoteRef", "endnoteRef", "separator", "continuationSeparator"}
    | {"ptab", "ind", "permStart", "permEnd", "sectPr", "ffData", "background", "bookmarkStart"}
    | {"stroke", "fill", "shadow", "path", "formulas", "handles", "lock", "wrap", "anchorlock"}
)


def read_word(data: bytes) -> Manuscript:
    """Return what a `.docx` holds. Raises `Refused` with a sentence for whatever is not read."""
    package = read_package(data)
    scrubbed = finds(package)
    clean = cleaned(package)
    root, messages = _html(clean)
    boxes = show_boxes(root)
    lost_words = _lost_words(clean.texts, root)
    raised = raise_signs(root)
    converted = markdown_of(root)
    lost = [*clean.lost, *messages, *converted.lost, *lost_words]
    recast = [*converted.recast, *boxes, *raised, *_plain_marks(text_parts(package))]
    invisible = sum(without_invisible(text)[1] for text in clean.texts)
    if invisible:
        lost.append(f"{counted(invisible, 'character')} that cannot be seen: left out.")
    if clean.unmarked_notes:
        notes = counted(clean.unmarked_notes, "note")
        said = f"{notes} whose mark in the text was deleted, hidden or crossed out: left out."
        scrubbed = (*scrubbed, said)
    return Manuscript(
        tuple(converted.blocks),
        tuple(clean.pictures),
        scrubbed=scrubbed,
        lost=tuple(dict.fromkeys(lost)),
        recast=tuple(dict.fromkeys(recast)),
    )


def _html(clean: Cleaned) -> tuple[Element, list[str]]:
    """Return the text as a tree of HTML, and what the converter passed over."""
    try:
        result = mammoth.convert_to_html(
            BytesIO(clean.data),
            style_map=_STYLES,
            include_embedded_style_map=False,
            external_file_access=False,
            convert_image=mammoth.images.img_element(_token),
        )
        html, _ = without_invisible(result.value)
        root = fromstring(f"<div>{html}</div>", forbid_dtd=True)
    except (RecursionError, ValueError, KeyError, AttributeError, TypeError, OSError) as fault:
        # What the converter says of a package that Word would mend in silence (mammoth 1.13).
        raise Refused(
            "The file is put together in a way that cannot be read. Open it in Word or "
            f"LibreOffice and save it as .docx again. ({type(fault).__name__})"
        ) from fault
    return root, [said for message in result.messages if (said := _said(message.message))]


def _token(image: mammoth.documents.Image) -> Mapping[str, str]:
    with image.open() as stream:
        return {"src": stream.read().decode("ascii")}


def _said(message: str) -> str:
    """Return what a message of the converter means for an author, if it means anything."""
    if _NO_LOSS.search(message):
        return ""
    if match := _IGNORED.search(message):
        if match[1] in _WITHOUT_WORDS:
            return ""
        return f"{_PLAINLY.get(match[1], _SOMETHING.format(match[1]))} was left out."
    if match := _SIGN.search(message):
        return f"A sign of the font {match[1]}, which other fonts do not have, was left out."
    return f"Something in the file could not be read ({message})."


def _lost_words(texts: list[str], root: Element) -> list[str]:
    """Return a sentence for words of the file that did not come through the conversion."""
    came = _compact("".join(root.itertext()))
    missing = [text for text in texts if _compact(without_invisible(text)[0]) not in came]
    words = " ".join("".join(missing).split())
    if not words:
        return []
    number = len(words.split())
    return [f"{counted(number, 'word')} could not be taken over: {words[:200]}"]


def _plain_marks(parts: Mapping[str, Element]) -> list[str]:
    """Return a sentence for words that were underlined or on a coloured ground."""
    marks = sum(
        attribute(mark, "val") not in {"none", "0", "false"}
        for part in parts.values()
        for mark in each(part, "u", "highlight")
    )
    places = counted(marks, "place")
    return [f"Underlining and coloured marks, in {places}: the words are there."] if marks else []


def _compact(text: str) -> str:
    return "".join(text.split())
