"""What a picture's file says beside its pixels: where, when, by whom and with what it was made."""

from __future__ import annotations

import re
import warnings
from io import BytesIO
from typing import Final

from PIL import Image

from columnist.pictures import BROKEN

_FORMATS: Final = ("PNG", "JPEG", "WEBP", "TIFF", "GIF")
_GPS: Final = 0x8825
_DETAILS: Final = 0x8769
_TAGS: Final = {
    0x010E: "a description",
    0x010F: "the camera",
    0x0110: "the camera",
    0x0131: "the program",
    0x0132: "the day and hour",
    0x013B: "its maker's name",
    0x8298: "a copyright notice",
    0x9C9C: "a comment",
    0x9C9E: "keywords",
    0x9C9F: "a title",
    0x9003: "the day and hour",
    0x9286: "a comment",
    0x9C9B: "a title",
    0x9C9D: "its maker's name",
    0xA431: "the camera's number",
    0xA430: "the camera owner's name",
}
_BLOCKS: Final = {
    "photoshop": "captions and credits (IPTC)",
    "comment": "a comment",
    "Author": "its maker's name",
    "Description": "a description",
    "Software": "the program",
    "Comment": "a comment",
    "Title": "a title",
    "Creation Time": "the day and hour",
    "Copyright": "a copyright notice",
}
_XMP: Final = frozenset({"xmp", "XML:com.adobe.xmp"})
_OF_PEOPLE: Final = re.compile(
    rb"dc:(?:creator|description|title|subject|rights)|exif:GPS|Iptc4xmp|PersonInImage"
    rb"|photoshop:(?:AuthorsPosition|Caption|City|Country|Credit|Headline|Source|State)"
)
_BY_A_PROGRAM: Final = re.compile(
    r"gd-jpeg|Adobe|Lavc|GIMP|ImageMagick|LEAD Tech|Intel|DIGITAL CAMERA", re.IGNORECASE
)
_SAID: Final = frozenset({"a comment", "a description"})
_ALPHABET: Final = re.compile(r"\A(?:ASCII|UNICODE|JIS)\0+")
"""What a comment in EXIF begins with, even an empty one."""
_CAPTIONS: Final = 0x0404
"""The part of Photoshop's block that holds texts (IPTC)."""

_OF_THINGS: Final = frozenset(
    {"the camera", "the program", "the day and hour", "a note of a picture program (XMP)"}
)
"""What points at nobody, or at nobody without another list."""


def telling(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Return those kinds of `metadata_of` that may point at a person or a place."""
    return tuple(kind for kind in kinds if kind not in _OF_THINGS)


def metadata_of(data: bytes) -> tuple[str, ...]:
    """Return the kinds of things that a picture's file says beside its pixels, each once.

    Nothing for bytes that are no picture. What it says itself is never returned.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of odd fields, of which those that can be read count
            return _metadata_of(data)
    except BROKEN:
        return ()


def _metadata_of(data: bytes) -> tuple[str, ...]:
    with Image.open(BytesIO(data), formats=_FORMATS) as image:
        exif = image.getexif()
        tags = [*exif.items(), *exif.get_ifd(_DETAILS).items()]
        has_place = bool(exif.get_ifd(_GPS))
        blocks = {str(key): value for key, value in image.info.items()}
    found = ["the place where it was taken (GPS)"] if has_place else []
    kinds = [(_TAGS[tag], value) for tag, value in tags if tag in _TAGS]
    kinds += [(_BLOCKS[key], value) for key, value in blocks.items() if key in _BLOCKS]
    found += [kind for kind, value in kinds if _says_something(kind, value)]
    found += [_kind_of_note(value) for key, value in blocks.items() if key in _XMP]
    return tuple(dict.fromkeys(found))


def _kind_of_note(value: object) -> str:
    note = value if isinstance(value, bytes) else str(value).encode()
    if _OF_PEOPLE.search(note):
        return "a description by a picture program (XMP)"
    return "a note of a picture program (XMP)"


def _says_something(kind: str, value: object) -> bool:
    """Whether a field holds more than blanks, and more than what a program puts there by itself."""
    if isinstance(value, dict):
        return _CAPTIONS in value
    text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
    if kind in _SAID and _BY_A_PROGRAM.search(text):
        return False
    return bool(_ALPHABET.sub("", text).strip(" \0"))
