"""Parts of the frame around a page that many pages share: its header and its footer.

Rendered for each page anew they take as long as all of the frame beside them.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from jinja2 import pass_context
from markupsafe import Markup

if TYPE_CHECKING:
    from jinja2.runtime import Context

THEME: Final = Path(__file__).parent / "theme"

_OURS: Final = f"{THEME}{os.sep}"


class SharedParts:
    """Renders our parts once for all pages that see them alike; an owner's own for each page."""

    def __init__(self) -> None:
        """Begin with nothing made."""
        self._made: dict[tuple[object, ...], Markup] = {}

    @pass_context
    def part(self, context: Context, name: str) -> Markup:
        """Return what a template makes of the context of a page, as `include` would."""
        template = context.environment.get_template(name)
        is_ours = (template.filename or "").startswith(_OURS)
        if not is_ours or context["config"].theme.custom_dir:
            return Markup(template.render(context.get_all()))  # noqa: S704 - as an include is
        given = context["columnist"]
        kind = given["kind"] if given["kind"] in {"front", "browse"} else ""
        # All that our header and our footer ask of a page.
        seen = (name, given["root"], given["nav"], kind)
        if seen not in self._made:
            self._made[seen] = Markup(template.render(context.get_all()))  # noqa: S704
        return self._made[seen]
