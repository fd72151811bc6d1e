"""Something in a piece that may point at a person. Knows neither rules nor exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from columnist.domain.source import Place


class Trace(NamedTuple):
    """A stretch of a piece that may give somebody away.

    `code` is that of the diagnostic it may become, `text` what stands there, on one line; if
    `is_in_name`, it stands in the name of the file, or of the folder of an `index.md`.
    """

    code: str
    text: str
    place: Place
    is_in_name: bool = False
