"""Something in a piece that may point at a person. Knows neither rules nor exceptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from columnist.domain.source import Place


class Trace(NamedTuple):
    """A stretch of a piece that may give somebody away.

    `code` is that of the diagnostic it may become, `text` what stands there, on one line.
    """

    code: str
    text: str
    place: Place
