"""Pictures: what they are by their content, and the copies that the site shows.

A picture is decoded and written anew: its pixels reach the site, and nothing else that its file
held (place, camera, names, thumbnails, comments).
"""

from __future__ import annotations

import hashlib
import struct
import warnings
from io import BytesIO
from itertools import pairwise
from typing import Final

from PIL import Image, UnidentifiedImageError, features

from columnist.audit.likeness import SIDE, Likeness
from columnist.domain.diagnostic import Diagnostic, problem
from columnist.domain.source import Picture, Place

MOST_PIXELS: Final = 25_000_000
ENCODER: Final = "2"
"""Changes when the copies of one picture come out otherwise; part of the name in the cache."""

BROKEN: Final = (
    OSError,
    ValueError,
    SyntaxError,
    TypeError,
    KeyError,
    IndexError,
    struct.error,
    Image.DecompressionBombError,
)
"""What Pillow raises for bytes that are no whole picture, or of too many pixels (12.0)."""

_FORMATS: Final = ("PNG", "JPEG", "WEBP")
_SHOWN_BY_BROWSERS: Final = (*_FORMATS, "GIF", "BMP", *(["AVIF"] if features.check("avif") else []))
_QUALITY: Final = {"JPEG": 80, "WEBP": 80}
_QUARTER_TURNS: Final = frozenset({5, 6, 7, 8})
_ORIENTATION: Final = 0x0112
_TURNS: Final[dict[object, Image.Transpose]] = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def identify(path: str, data: bytes) -> Picture | Diagnostic:
    """Return what a picture is by its bytes, or the fault that keeps it from being shown.

    The picture is decoded to its end, so that a build finds none that is broken.
    """
    with warnings.catch_warnings():
        # What Pillow warns of are odd fields beside the pixels, which are thrown away.
        warnings.simplefilter("ignore")
        return _identified(path, data)


def _identified(path: str, data: bytes) -> Picture | Diagnostic:
    try:
        with Image.open(BytesIO(data), formats=_FORMATS) as image:
            kind, (width, height) = str(image.format), image.size
            if width * height > MOST_PIXELS:
                return _unreadable(path, _too_many_pixels(width, height), "Make it smaller.")
            is_turned = image.getexif().get(_ORIENTATION) in _QUARTER_TURNS
            image.draft("RGB", (1, 1))  # a JPEG is decoded small, which is many times quicker
            image.load()
    except Image.DecompressionBombError:
        message = "The picture has many more than the 25 million pixels that are shown."
        return _unreadable(path, message, "Make it smaller.")
    except UnidentifiedImageError:
        message = "The file is no picture that can be shown."
        return _unreadable(path, message, "Save it as PNG, JPEG or WebP.")
    except BROKEN:
        message = "The picture is broken: it cannot be read to its end."
        return _unreadable(path, message, "Save it again, or send it anew.")
    if is_turned:
        width, height = height, width
    return Picture(path, hashlib.sha256(data).hexdigest(), kind.lower(), width, height)


def _too_many_pixels(width: int, height: int) -> str:
    return f"The picture has {width:,} by {height:,} pixels, but at most 25 million are shown."


def _unreadable(path: str, message: str, hint: str) -> Diagnostic:
    return problem("unreadable-picture", Place(path), message, hint=hint)


def copies_of(data: bytes, widths: tuple[int, ...]) -> tuple[bytes, ...]:
    """Return a picture in the given widths, in pixels, upright and without metadata.

    Raises one of `BROKEN` for a picture that cannot be decoded to its end; `identify` finds those.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with Image.open(BytesIO(data), formats=_FORMATS) as image:
            kind = str(image.format)
            plain = _plain(_upright(image), kind)
    return tuple(_copy(plain, kind, width) for width in widths)


def cropped(data: bytes, *, left: float, top: float, right: float, bottom: float) -> bytes:
    """Return what is left of a picture, upright, of which parts are cut away at its sides.

    The sides are in parts of its width or height. Raises one of `BROKEN`, as `copies_of` does.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with Image.open(BytesIO(data), formats=_FORMATS) as image:
            kind, upright = str(image.format), _upright(image)
            upright.load()
    width, height = upright.size
    across, down = round(width * left), round(height * top)
    end = max(across + 1, round(width * (1 - right)))
    bed = max(down + 1, round(height * (1 - bottom)))
    out = BytesIO()
    # The best that the format has: the copy that is shown is made of this one. Without its fields:
    # it would be turned once more.
    upright.crop((across, down, end, bed)).save(out, kind, quality=95, exif=b"")
    return out.getvalue()


def likeness_of(data: bytes) -> Likeness | None:
    """Return what a picture looks like, or `None` for bytes that are none or cannot be decoded."""
    try:
        with Image.open(BytesIO(data), formats=_SHOWN_BY_BROWSERS) as image:
            # A JPEG can be decoded small, which is many times quicker.
            image.draft("RGB", (8 * SIDE, 8 * SIDE))
            upright = _upright(image).convert("RGBA")
    except BROKEN:
        return None
    on_white = Image.new("RGBA", upright.size, "white")
    on_white.alpha_composite(upright)
    colours = on_white.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BOX)
    greys = on_white.convert("L").resize((SIDE + 1, SIDE), Image.Resampling.BOX).tobytes()
    rows = (greys[row : row + SIDE + 1] for row in range(0, len(greys), SIDE + 1))
    bits = ("01"[left < right] for row in rows for left, right in pairwise(row))
    return Likeness(int("".join(bits), 2), colours.tobytes())


def _upright(image: Image.Image) -> Image.Image:
    """Return a picture upright; Pillow's own way stumbles over broken fields beside the pixels."""
    turn = _TURNS.get(image.getexif().get(_ORIENTATION))
    return image.transpose(turn) if turn is not None else image


def _plain(image: Image.Image, kind: str) -> Image.Image:
    """Return the pixels alone, in a mode that the format can hold."""
    has_alpha = "A" in image.getbands() or "transparency" in image.info
    mode = "RGBA" if has_alpha and kind != "JPEG" else "RGB"
    converted = image.convert(mode)
    plain = Image.new(mode, converted.size)
    plain.paste(converted)
    return plain


def _copy(image: Image.Image, kind: str, width: int) -> bytes:
    height = max(1, round(image.height * width / image.width))
    is_whole = width == image.width
    sized = image if is_whole else image.resize((width, height), Image.Resampling.LANCZOS)
    out = BytesIO()
    if kind == "PNG":
        sized.save(out, kind, optimize=True)
    else:
        sized.save(out, kind, quality=_QUALITY[kind], optimize=True)
    return out.getvalue()
