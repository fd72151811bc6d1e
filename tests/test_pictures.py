"""Of a picture its pixels reach the site, and nothing else; what is none is told."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, PngImagePlugin

from columnist.domain.source import Picture
from columnist.pictures import copies_of, identify
from tests.publishing import picture

SECRETS = (
    b"Dorothy Larios",
    b"Canon EOS",
    b"ward seven",
    b"2026:04:09",
    b"a remark",
    b"adobe:ns:meta",
    b"an ICC profile of ours",
)
_GPS, _ARTIST, _MODEL, _TAKEN, _ORIENTATION = 0x8825, 0x013B, 0x0110, 0x0132, 0x0112
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/">ward seven</x:xmpmeta>'


def from_a_phone(kind: str, *, orientation: int = 1) -> bytes:
    """A picture with all that a camera and an editor write beside the pixels."""
    image = Image.open(BytesIO(picture(3, kind="PNG", size=(60, 40))))
    exif = Image.Exif()
    exif[_ARTIST], exif[_MODEL], exif[_TAKEN] = "Dorothy Larios", "Canon EOS", "2026:04:09 10:00:00"
    exif[_ORIENTATION] = orientation
    exif.get_ifd(_GPS).update({1: "N", 2: (51.0, 30.0, 12.0), 3: "W", 4: (0.0, 7.0, 30.0)})
    profile = b"an ICC profile of ours".ljust(200, b"\0")
    more: dict[str, object] = {"exif": exif, "icc_profile": profile}
    if kind == "PNG":
        text = PngImagePlugin.PngInfo()
        text.add_text("Author", "Dorothy Larios")
        text.add_itxt("XML:com.adobe.xmp", XMP.decode())
        text.add_text("Comment", "a remark", zip=True)
        more["pnginfo"] = text
    else:
        more |= {"xmp": XMP, "comment": b"a remark"}
    out = BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


OF_THE_FORMAT = {
    *("jfif", "jfif_version", "jfif_unit", "jfif_density"),
    *("loop", "background", "timestamp", "duration"),
}


def held(data: bytes) -> set[str]:
    """The fields beside the pixels that a picture holds."""
    with Image.open(BytesIO(data)) as image:
        exif = image.getexif()
        fields = {str(tag) for tag in exif} | {f"gps {tag}" for tag in exif.get_ifd(_GPS)}
        return fields | {str(name) for name in image.info if name not in OF_THE_FORMAT}


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_what_a_camera_wrote_beside_the_pixels_is_gone(kind: str) -> None:
    before = from_a_phone(kind)
    assert {"gps 2", "gps 4", str(_ARTIST)} <= held(before)
    (after,) = copies_of(before, (60,))
    assert held(after) == set()
    assert [secret for secret in SECRETS if secret in after] == []
    assert [secret for secret in SECRETS if secret in before]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_picture_stands_upright_in_its_copies(kind: str, orientation: int) -> None:
    data = from_a_phone(kind, orientation=orientation)
    found = identify("a.jpg", data)
    assert isinstance(found, Picture)
    wanted = (40, 60) if orientation in {6, 8} else (60, 40)
    assert (found.width, found.height) == wanted
    (copy,) = copies_of(data, (found.width,))
    with Image.open(BytesIO(copy)) as image:
        assert image.size == wanted
        assert image.format == kind


def test_a_picture_is_what_its_bytes_say_and_not_its_name() -> None:
    found = identify("a.jpg", picture(1, kind="PNG"))
    assert isinstance(found, Picture)
    assert found.kind == "png"


def png(width: int, height: int, pixels: bytes) -> bytes:
    """A PNG of one grey, whatever it says of its size."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = zlib.crc32(name + data)
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = [chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(pixels)), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def text_bomb() -> bytes:
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", "a" * 50_000_000, zip=True)
    out = BytesIO()
    Image.new("L", (4, 4)).save(out, "PNG", pnginfo=info)
    return out.getvalue()


NO_PICTURES = {
    "svg": (b'<svg xmlns="http://www.w3.org/2000/svg"><script>a</script></svg>', "is no picture"),
    "pdf": (b"%PDF-1.7\n1 0 obj", "is no picture"),
    "zip": (b"PK\x03\x04" + bytes(200), "is no picture"),
    "html": (b"<!doctype html><script>a</script>", "is no picture"),
    "empty": (b"", "is no picture"),
    "gif": (b"GIF89a" + bytes(100), "is no picture"),
    "25 million and more": (png(5_001, 5_000, b""), "5,001 by 5,000 pixels, but at most 25"),
    "a bomb": (png(60_000, 60_000, b""), "many more than the 25 million"),
    "a bomb that warns": (png(10_000, 10_000, b""), "10,000 by 10,000 pixels"),
    "a bomb of text": (text_bomb(), "is broken"),
    "no pixels": (png(4_000, 4_000, b"\0" * 40), "is broken"),
}


@pytest.mark.parametrize("name", NO_PICTURES)
def test_what_is_no_picture_of_ours_is_told(name: str) -> None:
    data, said = NO_PICTURES[name]
    found = identify("a.jpg", data)
    assert not isinstance(found, Picture)
    assert found.code == "unreadable-picture"
    assert said in found.message


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_that_breaks_off_is_told_by_the_check(kind: str) -> None:
    whole = picture(1, kind=kind)
    assert isinstance(identify("a.jpg", whole), Picture)
    found = identify("a.jpg", whole[: len(whole) * 2 // 3])
    assert not isinstance(found, Picture)
    assert "broken: it cannot be read to its end" in found.message


def test_what_lies_behind_the_pixels_is_not_in_the_copy() -> None:
    film = picture(1) + b"ftypmp42 what the phone filmed"
    assert isinstance(identify("a.jpg", film), Picture)
    assert b"ftyp" not in copies_of(film, (640,))[0]
