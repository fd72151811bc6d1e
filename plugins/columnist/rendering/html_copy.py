"""Clean HTML written anew from left to right, letter by letter but for some attributes."""

from __future__ import annotations

from html import escape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Attributes = Iterable[tuple[str, str]]


class _Copy(HTMLParser):
    """Reads HTML that ours have made and cleaned; comments are left out."""

    def __init__(self, change: Callable[[str, Attributes], Attributes | None]) -> None:
        super().__init__(convert_charrefs=False)
        self.change = change
        self.written: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        changed = self.change(tag, [(name, value or "") for name, value in attrs])
        if changed is None:
            self.written.append(self.get_starttag_text() or "")
            return
        made = "".join(f' {name}="{escape(value)}"' for name, value in changed)
        self.written.append(f"<{tag}{made}>")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Write `<img/>` as `<img>`: HTML knows no difference."""
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        self.written.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self.written.append(data)

    def handle_entityref(self, name: str) -> None:
        self.written.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self.written.append(f"&#{name};")


def copied(html: str, change: Callable[[str, Attributes], Attributes | None]) -> str:
    """Return HTML with other attributes.

    `change` takes the name of an element and its attributes, and returns those to be written, or
    `None` where the tag stays as it came.

    >>> copied('<p id=a>1 &lt; 2<br/></p>', lambda tag, _: [("id", "b")] if tag == "p" else None)
    '<p id="b">1 &lt; 2<br/></p>'
    """
    copy = _Copy(change)
    copy.feed(html)
    copy.close()
    return "".join(copy.written)
