"""The pages of an owner's nav can be reached from every page, in whatever section they lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

import html5lib
import pytest
import yaml

from columnist.hosts.mkdocs.ways import Way
from tests.publishing import CONFIG, build, pieces, write_publication

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

NAV = [
    {"About": "about.md"},
    {"Guide": [{"First": "guide/first.md"}, {"More": [{"Deep": "guide/more/deep.md"}]}]},
    {"Alone": [{"Single": "alone.md"}]},
    {"Shop": "https://shop.example/"},
    {"Empty": []},
]
DOCS = ("about", "guide/first", "guide/more/deep", "alone")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("ways")
    config = yaml.safe_load(CONFIG) | {"nav": NAV}
    docs = {f"docs/{name}.md": f"# {name}\n" for name in DOCS}
    write_publication(root, {**pieces(), **docs, "mkdocs.yml": yaml.safe_dump(config)})
    return build(root, root / "site")


def page(site: Path, path: str) -> Element:
    text = (site / path / "index.html").read_text("utf-8")
    tree: Element = html5lib.parse(text, namespaceHTMLElements=False)
    return tree


def links(tree: Element, part: str) -> list[tuple[str, str, bool]]:
    return [
        ("".join(one.itertext()), one.attrib["href"], "aria-current" in one.attrib)
        for one in tree.findall(f".//{part}//li/a")
    ]


def test_a_section_stands_in_the_head_and_leads_to_its_first_page(site: Path) -> None:
    found = links(page(site, "coaching"), "nav[@class='co-nav']")

    assert found[-4:] == [
        ("About", "../about/", False),
        ("Guide", "../guide/first/", False),
        ("Alone", "../alone/", False),
        ("Shop", "https://shop.example/", False),
    ]
    assert found == links(page(site, "coaching"), "details/nav")


def test_every_page_of_a_section_marks_it_and_lists_the_whole_of_it(site: Path) -> None:
    for path, first, deep in (
        ("guide/first", "./", "../more/deep/"),
        ("guide/more/deep", "../../first/", "./"),
    ):
        tree = page(site, path)
        marked = [name for name, _, current in links(tree, "nav[@class='co-nav']") if current]
        assert marked == ["Guide"]
        assert links(tree, "nav[@class='co-siblings']") == [
            ("First", first, path == "guide/first"),
            ("Deep", deep, path == "guide/more/deep"),
        ]
        section = tree.find(".//nav[@class='co-siblings']/ul/li[2]")
        assert section is not None
        assert (section.text or "").strip() == "More"


def test_a_page_alone_in_its_section_lists_nothing(site: Path) -> None:
    for path in ("alone", "about"):
        assert links(page(site, path), "nav[@class='co-siblings']") == []


def test_a_way_leads_from_the_root_unless_it_is_a_whole_address() -> None:
    assert Way("a", "b/").address("../") == "../b/"
    assert Way("a", "https://example.org/").address("../") == "https://example.org/"
    assert Way("a", "/elsewhere/").address("../") == "/elsewhere/"
    assert not Way("a", "b/").is_on(None)
    assert Way("a", "b/").is_on("b/c/")
    assert not Way("a", "b/", frozenset({"b/"})).is_on("b/c/")
