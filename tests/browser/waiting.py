"""Waiting for a page whose policy forbids what Playwright's own waiting is made of."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from playwright.sync_api import Page

PATIENCE: Final = 30.0
PAUSE: Final = 50.0


def until(page: Page, expression: str) -> None:
    """Return when a JavaScript expression is true on a page; fail after 30 seconds.

    `wait_for_function` asks a second time by `eval`, which our policy forbids: it passes when the
    first answer is yes, and fails on a slow machine.
    """
    end = monotonic() + PATIENCE
    while not page.evaluate(expression):
        assert monotonic() < end, f"never true: {expression}"
        page.wait_for_timeout(PAUSE)
