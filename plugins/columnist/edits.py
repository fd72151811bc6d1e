"""Authors' files written anew after a change: whole or not at all, and nothing but them.

Knows no format; what is written was made and proven by `content.editing`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from columnist.whole_files import why_not_written, write_whole

if TYPE_CHECKING:
    from columnist.domain.source import SourceFile


def write_back(root: Path, before: SourceFile, after: SourceFile, *, content_dir: str) -> str:
    """Put a changed file in the place of the old one; return why it was not, or an empty text.

    The file keeps its mode. It is left alone if it lies outside the content folder, if it or a
    folder above it is a link, or if it is no longer what was read as `before`.
    """
    file = root / before.path
    try:
        reason = _why_not(root, file, before, content_dir)
        if not reason:
            write_whole([(file, after.data)])
    except OSError as fault:
        reason = f"the disk says: {fault.strerror or fault}"
    return f"{before.path} was not written: {reason}." if reason else ""


def _why_not(root: Path, file: Path, before: SourceFile, content_dir: str) -> str:
    parts, within = Path(before.path).parts, Path(content_dir).parts
    if ".." in parts or parts[: len(within)] != within:
        return f"it does not lie in {content_dir}/"
    if reason := why_not_written(root, file):
        return reason
    if file.read_bytes() != before.data:
        return "it was changed by somebody else just now; run the command again"
    return ""
