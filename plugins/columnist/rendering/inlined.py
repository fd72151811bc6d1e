"""Pictures put into the HTML itself, for a page that is sent as one file.

What it is given is HTML that ours have made and cleaned.
"""

from __future__ import annotations

from base64 import b64encode
from typing import TYPE_CHECKING, Final

from columnist.rendering.html_copy import copied

if TYPE_CHECKING:
    from collections.abc import Mapping

    from columnist.rendering.html_copy import Attributes

_TYPES: Final = {"jpg": "image/jpeg", "png": "image/png", "webp": "image/webp"}
# What chooses among copies, and what waits until the reader scrolls: paper does not scroll.
_OF_A_SITE: Final = frozenset({"srcset", "sizes", "loading", "decoding"})


def with_pictures(html: str, pictures: Mapping[str, bytes]) -> str:
    """Return HTML with each picture in it; `pictures` are the bytes by the address in `src`.

    Raises `KeyError` for a picture that is not among them.
    """
    addresses = {path: _data_address(path, data) for path, data in pictures.items()}

    def without_what_belongs_to_a_site(tag: str, attributes: Attributes) -> Attributes | None:
        if tag != "img":
            return None
        kept = {name: value for name, value in attributes if name not in _OF_A_SITE}
        return {**kept, "src": addresses[kept["src"]]}.items()

    return copied(html, without_what_belongs_to_a_site)


def _data_address(path: str, data: bytes) -> str:
    return f"data:{_TYPES[path.rpartition('.')[2]]};base64,{b64encode(data).decode()}"
