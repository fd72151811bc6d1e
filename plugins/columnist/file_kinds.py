"""What a name in a folder can be other than an ordinary file, in words."""

from __future__ import annotations

import stat


def kind_of(mode: int) -> str:
    """Return in words what a mode (`st_mode`) that is no ordinary file stands for."""
    kinds = {
        stat.S_IFLNK: "a link to another place",
        stat.S_IFIFO: "a pipe",
        stat.S_IFSOCK: "a socket",
    }
    return kinds.get(stat.S_IFMT(mode), "a device")
