"""Whatever is no ordinary file is called by a name that people know."""

from __future__ import annotations

from pathlib import Path

from columnist.file_kinds import kind_of


def test_a_device_is_told_as_one() -> None:
    # Only root can make a device, so that one that is there is looked at.
    assert kind_of(Path("/dev/null").lstat().st_mode) == "a device"
