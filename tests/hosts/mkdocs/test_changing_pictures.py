"""A picture that is changed while the site is built is shown neither now nor by a later build."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.publishing import CONFIG, build, contents, picture, pieces, write_publication

if TYPE_CHECKING:
    from pathlib import Path

PLACE = "case_studies/coaching/a-space-to-think/window.jpg"
CHANGES_IT = f"""
from pathlib import Path
import shutil

def on_pre_build(config):
    root = Path(config.config_file_path).parent
    shutil.copyfile(root / "other.jpg", root / "{PLACE}")
"""


def shown_in(site: Path) -> dict[str, bytes]:
    """The pictures of a site."""
    return {path: data for path, data in contents(site).items() if path.endswith(".jpg")}


def test_the_build_fails_and_the_next_one_shows_the_picture_that_is_there(tmp_path: Path) -> None:
    root = write_publication(
        tmp_path / "publication",
        {
            **pieces(),
            "mkdocs.yml": f"{CONFIG}hooks: [hook.py]\n",
            "hook.py": CHANGES_IT,
            "other.jpg": picture(3),
        },
    )
    with pytest.raises(AssertionError, match=f"{PLACE}: The picture was changed while the site"):
        build(root, tmp_path / "first")
    (root / "hook.py").write_text("")
    (root / PLACE).write_bytes(picture(1))
    fresh = write_publication(tmp_path / "fresh", pieces())
    shown = shown_in(build(root, tmp_path / "second"))
    assert shown
    assert shown == shown_in(build(fresh, tmp_path / "third"))
