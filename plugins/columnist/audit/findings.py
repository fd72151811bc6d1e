"""What an audit found, and how it is told where strangers may read it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple

from columnist.domain.diagnostic import visible
from columnist.domain.plural import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MOST_LINES: Final = 60
NO_SITE: Final = (
    "error: This folder holds no site that Columnist built: case-studies.json is missing, and so "
    "is the page of each published piece. [lack]"
)


class Unread(NamedTuple):
    """Stands for the bytes of a file that cannot be read; `why` goes on from "It"."""

    why: str


class Finding(NamedTuple):
    """One thing that is wrong with a file of a site: `what` it shows or lacks, or why it is closed.

    `hidden` names the piece that it is about, and `words` are what gave it away: for the editor's
    eyes alone. `is_in_name` means that the path of the file tells it.
    """

    path: str
    code: str
    what: str
    hidden: str = ""
    words: str = ""
    is_in_name: bool = False

    @classmethod
    def leak(
        cls, path: str, hidden: str, what: str, words: str, *, is_in_name: bool = False
    ) -> Finding:
        """Something of an unpublished piece is there."""
        return cls(path, "leak", what, hidden, words, is_in_name=is_in_name)

    @classmethod
    def lack(cls, path: str, what: str, published: str) -> Finding:
        """Something of a published piece, or the whole file, is not there; no secret."""
        return cls(path, "lack", what, words=published)

    @property
    def is_whole_file(self) -> bool:
        """Whether a file is missing, and not only something in it."""
        return self.code == "lack" and not self.what

    @classmethod
    def closed(cls, path: str, why: str) -> Finding:
        """A file, or something in it, cannot be searched; `why` goes on from "It"."""
        return cls(path, "closed", why)


@dataclass(frozen=True, slots=True)
class Audit:
    """All that was found, among how many files, unpublished and published pieces."""

    findings: tuple[Finding, ...]
    files: int
    hidden: int
    published: int
    digest_of: Mapping[str, str] = field(default_factory=dict)
    is_site: bool = True
    """Whether there was any file by which a site of the publication is known."""

    @property
    def is_clean(self) -> bool:
        """Whether the site may be shown."""
        return not self.findings


def audit_report(audit: Audit, *, shows_names: bool = False) -> str:
    """Return the findings as lines, and how many there are.

    Logs may be public: unless `shows_names`, a hidden piece is called by a digest of its bytes.
    """
    lines = list(_lines(audit, shows_names=shows_names))
    if len(lines) > MOST_LINES:
        lines[MOST_LINES:] = [f"... and {len(lines) - MOST_LINES} more of the kind."]
    return "\n".join((*lines, _total(audit)))


def _lines(audit: Audit, *, shows_names: bool) -> Iterator[str]:
    told: dict[tuple[str, str, str], list[Finding]] = {}
    telling = {one.path: one.hidden for one in audit.findings if one.is_in_name}
    if not audit.is_site:
        yield NO_SITE
    for one in audit.findings:
        if one.is_whole_file and not audit.is_site:
            continue
        told.setdefault((one.path, one.code, one.hidden), []).append(one)
    for (path, code, hidden), findings in sorted(told.items()):
        is_masked = path in telling and not shows_names
        shown = f"(a file named after {audit.digest_of[telling[path]]})" if is_masked else path
        name = hidden if shows_names else audit.digest_of.get(hidden, "")
        for sentence in _sentences(code, name, findings, shows_words=shows_names):
            yield f"{visible(shown)}: error: {visible(sentence)} [{code}]"


def _sentences(
    code: str, name: str, findings: list[Finding], *, shows_words: bool
) -> Iterator[str]:
    if code == "leak":
        kinds = ", ".join(dict.fromkeys(one.what for one in findings))
        words = "; ".join(dict.fromkeys(f'"{one.words}"' for one in findings if one.words))
        shown = f" ({words})" if shows_words and words else ""
        yield f"It shows {kinds} of {name}, which is not published{shown}."
    elif code == "lack":
        yield from map(_lack, findings)
    else:
        yield from (f"It {one.what}, so nobody can tell what is in it." for one in findings)


def _lack(one: Finding) -> str:
    if one.is_whole_file:
        what = (
            f"it is the page of {one.words}, which is published"
            if one.words
            else "every site has it"
        )
        return f"There is no such file; {what}."
    about = f" ({one.words})" if one.words else ""
    return f"It should hold {one.what}{about}, and does not."


def _total(audit: Audit) -> str:
    of = f"{counted(audit.files, 'file')}, {counted(audit.hidden, 'unpublished piece')}"
    among = f"{of} and {audit.published} published"
    if audit.is_clean:
        return f"Nothing leaks and nothing is missing: {among}."
    leaks = [one for one in audit.findings if one.code == "leak"]
    pieces = len({one.hidden for one in leaks})
    files = len({one.path for one in leaks})
    told = f"{counted(pieces, 'unpublished piece')} in {counted(files, 'file')}"
    lacks = sum(one.code == "lack" for one in audit.findings)
    return f"Found {told}; {counted(lacks, 'thing')} missing. Searched: {among}."
