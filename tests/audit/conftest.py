"""A small publication, built once, and all that an audit of it needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from columnist.audit.hidden import Hidden
from columnist.audit.search import Public, Search, Sight, audit
from columnist.site_folder import public_of, sight_of
from tests.publishing import SETTINGS, build, contents, judged, pieces, write_publication

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from columnist.audit.findings import Audit, Unread
    from columnist.domain.tree import Tree
    from columnist.publication import Judgement


@dataclass(frozen=True, slots=True)
class Audited:
    """A publication with its site, made ready to be searched over and over."""

    root: Path
    site: Mapping[str, bytes]
    judgement: Judgement
    tree: Tree
    public: Public
    sight: Sight
    search: Search

    def audit(self, site: Mapping[str, bytes | Unread]) -> Audit:
        """Search a whole site."""
        return audit(self.judgement, self.tree, site.items(), public=self.public, sight=self.sight)

    def found(self, path: str, data: bytes) -> set[tuple[str, str]]:
        """Return the pieces that one file gives away, each with what of it."""
        return {(one.hidden, one.what) for one in self.search.findings_in(path, data)}


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Audited:
    root = write_publication(tmp_path_factory.mktemp("publication"), pieces())
    site = contents(build(root, tmp_path_factory.mktemp("built") / "site"))
    judgement, tree = judged(root)
    hidden = Hidden(judgement, tree)
    public, sight = public_of(root, "docs", SETTINGS), sight_of(hidden, root, "docs")
    return Audited(root, site, judgement, tree, public, sight, Search(hidden, public, sight))
