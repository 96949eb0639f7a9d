"""The page about what others made names everything that is shipped, with its licence's text."""

from __future__ import annotations

import json
import re
import zipfile
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from archive_reading import modules_in
from markdown.util import AtomicString

from site_builder.publish import licences
from site_builder.runtime import assets

if TYPE_CHECKING:
    from collections.abc import Iterable

SITE = assets.ROOT / "site"
OURS = (
    "**/*.html", "javascripts/**/*.js", "assets/images/*.svg", "assets/cards/*.png", "feed.xml",
    "assets/images/screenshot.png", "assets/favicon.svg", "search/search_index.json",
    "sitemap.xml", "sitemap.xml.gz", "robots.txt", "_headers", "assets/app/manifest.json",
    "assets/app/sample-*/*", "service-worker.js", "app.webmanifest", "assets/icon-*.png",
    "about/hosting/Caddyfile", "about/hosting/nginx.conf", "about/*.json",
)  # fmt: skip
"""What is the project's own, or made from its own text."""
THEME = Path(str(metadata.distribution("mkdocs-material").locate_file("material/templates")))
ICON_SETS = {"material": "Material Design Icons", "octicons": "Octicons",
             "fontawesome": "Font Awesome Free", "simple": "Simple Icons"}  # fmt: skip
PARTS = [part for group in licences.parts().values() for part in group]
NAMES = {part.name for part in PARTS}


@pytest.fixture(scope="module")
def shipped() -> set[str]:
    """List the site's files."""
    files = {path.relative_to(SITE).as_posix() for path in SITE.rglob("*") if path.is_file()}
    assert "index.html" in files, "run `make site`, or `make test` for everything"
    return files


def test_every_file_is_ours_or_named(shipped: set[str]) -> None:
    """Whoever adds a file of somebody else's has to say whose it is."""
    patterns = [*OURS, *(pattern for part in PARTS for pattern in part.files)]
    matched = {path.relative_to(SITE).as_posix() for one in patterns for path in SITE.glob(one)}
    packed = {name for name in shipped if name.endswith((".br", ".gz")) and name[:-3] in shipped}
    assert not shipped - matched - packed


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
def test_every_part_is_really_shipped(shipped: set[str], part: licences.Part) -> None:
    """What is no longer shipped need not be named; what has no file is inside one that has."""
    assert part.inside in NAMES if part.inside else part.files
    for pattern in part.files:
        assert [path for path in SITE.glob(pattern) if path.relative_to(SITE).as_posix() in shipped]


def top_names(modules: Iterable[str]) -> set[str]:
    """Name what can be imported, by the names of modules or of files."""
    return {re.split("[./]", name)[0] for name in modules}


def test_every_package_in_an_archive_is_named(shipped: set[str]) -> None:
    """What the browser's Python can import is ours, Pyodide's library, or a package named here."""
    archives = [name for name in shipped if re.fullmatch(r"assets/app/[^/]+\.(zip|whl)", name)]
    found = set().union(*(top_names(modules_in(SITE / name)) for name in archives))
    assert {"checker", "pypdf"} <= found
    with zipfile.ZipFile(assets.PYODIDE / "python_stdlib.zip") as whole:
        known = top_names(whole.namelist()) | {"checker", "sitecustomize"}
    assert {name.replace("_", "-") for name in found - known} <= NAMES


def test_every_script_in_the_themes_bundle_is_named() -> None:
    """The theme's source maps tell what was bundled."""
    found = set()
    for path in THEME.glob("assets/**/*.map"):
        for source in json.loads(path.read_text(encoding="utf-8"))["sources"]:
            found |= set(re.findall(r"node_modules/((?:@[^/]+/)?[^/]+)", source))
    assert "rxjs" in found
    assert found <= NAMES


def test_every_icon_is_from_a_set_that_is_named(shipped: set[str]) -> None:
    """Icons are drawn into pages and styles without a word about where they come from."""
    drawn = set()
    for name in shipped:
        if name.endswith((".html", ".css")):
            drawn |= set(re.findall(r"""\sd=['"]([^'"]+)""", (SITE / name).read_text("utf-8")))
    used = {
        path.relative_to(THEME / ".icons").parts[0]
        for path in (THEME / ".icons").glob("*/**/*.svg")
        if drawn.intersection(re.findall(r'\sd="([^"]+)"', path.read_text("utf-8")))
    }
    assert "material" in used
    assert {ICON_SETS[name] for name in used} <= NAMES


def test_what_is_baked_into_the_runtime_was_looked_through() -> None:
    """Nothing in the WebAssembly tells its libraries: look again, then name its version here."""
    version = json.loads((assets.PYODIDE / "package.json").read_text())["version"]
    assert version == licences.BAKED_FOR


def test_the_page_holds_every_text_and_links_to_it() -> None:
    """Each work's row leads to each of its texts, which stands there whole and once."""
    page = licences.licences()
    texts = {element.get("id"): element.text or "" for element in page.iter("pre")}
    assert len(set(texts.values())) == len(texts)
    rows = {
        next(row.iter("th")).find("a").text: [link.get("href") for link in row.iter("a")]  # type: ignore[union-attr]  # every row has its link
        for row in page.iter("tr")
        if next(row.iter("th")).find("a") is not None
    }
    assert set(rows) == NAMES
    for part in PARTS:
        linked = [texts[(address or "#")[1:]] for address in rows[part.name][1:]]
        assert linked == [text.strip() for text in part.texts]
        assert all(isinstance(text, AtomicString) and len(text) > 200 for text in linked)
        assert part.texts or part.licence in {"0BSD", "CC0-1.0"}, "these two ask for none"
