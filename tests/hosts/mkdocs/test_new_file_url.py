"""Where a case study is begun at GitHub is told by MkDocs' own settings."""

from __future__ import annotations

import pytest

from columnist.hosts.mkdocs.options import new_file_url

GITHUB = "https://github.com/example-org/second-thursday"


@pytest.mark.parametrize(
    ("repo_url", "edit_uri", "url"),
    [
        (GITHUB, "edit/main/docs/", f"{GITHUB}/new/main/case_studies"),
        (f"{GITHUB}.git/", "/blob/main/docs", f"{GITHUB}/new/main/case_studies"),
        (GITHUB, "edit/release/1.x/site/docs/", f"{GITHUB}/new/release/1.x/site/case_studies"),
        (GITHUB, "edit/main/pages/", ""),
        (GITHUB, "", ""),
        ("", "edit/main/docs/", ""),
        ("https://gitlab.com/a/b", "edit/main/docs/", ""),
        ("https://github.com/a", "edit/main/docs/", ""),
        ("https://github.com/a/b?x=<script>", "edit/main/docs/", ""),
        ("javascript:alert(1)//github.com/a/b", "edit/main/docs/", ""),
    ],
)
def test_only_a_repository_at_github_gives_an_address(
    repo_url: str, edit_uri: str, url: str
) -> None:
    found = new_file_url(repo_url, edit_uri, docs_dir="docs", content_dir="case_studies")
    assert found == url


def test_the_content_folder_lies_where_the_settings_do() -> None:
    found = new_file_url(GITHUB, "edit/main/a/b/docs/", docs_dir="b/docs", content_dir="cases")
    assert found == f"{GITHUB}/new/main/a/cases"
