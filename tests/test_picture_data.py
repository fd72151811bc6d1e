"""What a picture's file says beside its pixels, and which of it may point at somebody."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from columnist.picture_data import metadata_of, telling
from tests.intake.word_files import photograph

_XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/">{}</x:xmpmeta>'


def jpeg(**more: object) -> bytes:
    data = BytesIO()
    Image.new("RGB", (8, 6)).save(data, "jpeg", **more)
    return data.getvalue()


def with_exif(**tags: object) -> bytes:
    exif = Image.Exif()
    for tag, value in tags.items():
        exif[int(tag.removeprefix("x"), 16)] = value
    return jpeg(exif=exif)


@pytest.mark.parametrize(
    ("data", "kinds"),
    [
        (photograph(), ("the place where it was taken (GPS)", "its maker's name")),
        (photograph("PNG"), ("the place where it was taken (GPS)", "its maker's name")),
        (photograph("WEBP"), ("the place where it was taken (GPS)", "its maker's name")),
        (with_exif(x010e="Tom at his desk"), ("a description",)),
        (with_exif(xa430="Tom Harrison"), ("the camera owner's name",)),
        (with_exif(x9c9f=b"T\0o\0m\0"), ("a title",)),
        (jpeg(comment=b"Tom at his desk"), ("a comment",)),
        (
            jpeg(xmp=_XMP.format("<dc:creator>Tom</dc:creator>").encode()),
            ("a description by a picture program (XMP)",),
        ),
    ],
)
def test_what_may_point_at_somebody_is_told_by_its_kind(
    data: bytes, kinds: tuple[str, ...]
) -> None:
    assert telling(metadata_of(data)) == kinds


@pytest.mark.parametrize(
    "data",
    [
        jpeg(),
        b"no picture",
        with_exif(x010f="Camera Works", x0110="Model 3", x0131="Adobe Lightroom"),
        with_exif(x0132="2026:04:09 10:00:00", x013b="   ", x010e="OLYMPUS DIGITAL CAMERA"),
        with_exif(x9286=b"ASCII\0\0\0      "),
        jpeg(comment=b"CREATOR: gd-jpeg v1.0 (using IJG JPEG v62), quality = 90"),
        jpeg(xmp=_XMP.format("<xmp:CreatorTool>A program</xmp:CreatorTool>").encode()),
    ],
)
def test_a_camera_a_program_and_an_hour_point_at_nobody(data: bytes) -> None:
    assert telling(metadata_of(data)) == ()


def test_texts_in_a_png_are_told() -> None:
    info, data = PngInfo(), BytesIO()
    info.add_text("Author", "Tom Harrison")
    info.add_text("Software", "A program")
    Image.new("RGB", (8, 6)).save(data, "png", pnginfo=info)

    assert metadata_of(data.getvalue()) == ("its maker's name", "the program")
    assert telling(metadata_of(data.getvalue())) == ("its maker's name",)


def test_of_the_block_of_photoshop_only_captions_count() -> None:
    assert metadata_of(jpeg_with_block(0x0404)) == ("captions and credits (IPTC)",)
    assert metadata_of(jpeg_with_block(0x03ED)) == ()


def jpeg_with_block(number: int) -> bytes:
    """Return a picture with a part of Photoshop's block (APP13)."""
    body = b"8BIM" + number.to_bytes(2, "big") + b"\0\0" + (4).to_bytes(4, "big") + b"text"
    segment = b"Photoshop 3.0\0" + body
    plain = jpeg()
    return plain[:2] + b"\xff\xed" + (len(segment) + 2).to_bytes(2, "big") + segment + plain[2:]
