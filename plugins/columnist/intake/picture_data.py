"""What a picture's file says beside its pixels: where, when, by whom and with what it was made."""

from __future__ import annotations

from io import BytesIO
from typing import Final

from PIL import Image, UnidentifiedImageError

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
    0x9003: "the day and hour",
    0x9286: "a comment",
    0x9C9B: "a title",
    0x9C9D: "its maker's name",
    0xA431: "the camera's number",
    0xA430: "the camera owner's name",
}
_BLOCKS: Final = {
    "xmp": "a description by a picture program (XMP)",
    "XML:com.adobe.xmp": "a description by a picture program (XMP)",
    "photoshop": "captions and credits (IPTC)",
    "comment": "a comment",
    "Author": "its maker's name",
    "Description": "a description",
    "Software": "the program",
    "Comment": "a comment",
    "Title": "a title",
    "Creation Time": "the day and hour",
}


def metadata_of(data: bytes) -> tuple[str, ...]:
    """Return the kinds of things that a picture's file says beside its pixels, each once."""
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as image:
            exif = image.getexif()
            tags = [*exif, *exif.get_ifd(_DETAILS)]
            has_place = bool(exif.get_ifd(_GPS))
            blocks = [str(key) for key in image.info]
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return ()
    found = ["the place where it was taken (GPS)"] if has_place else []
    found += [_TAGS[tag] for tag in tags if tag in _TAGS]
    found += [_BLOCKS[key] for key in blocks if key in _BLOCKS]
    return tuple(dict.fromkeys(found))
