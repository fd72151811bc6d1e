"""The command `columnist`: one small file a command, on the floor that meets the world.

Here alone arguments, environment, clock and terminal are read; everything else is told.
"""

from __future__ import annotations

from columnist.cli.program import main

__all__ = ["main"]
