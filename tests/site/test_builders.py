"""Material for MkDocs and its successor Zensical build the same pages from the same file."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qs, urljoin, urlsplit

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = ("docs", "overrides", "CHANGELOG.md", "mkdocs.yml", "checker", "site_builder", "examples")
BUILDERS = {
    "material": ("mkdocs", "--quiet", "build", "--strict"),
    "zensical": ("zensical", "build"),
}
FIXED = {"NO_MKDOCS_2_WARNING": "1", "SOURCE_DATE_EPOCH": "1790000000"}
"""As `make site` sets them: the second is the day that the site carries."""
ADDRESS, SOURCE = "https://example.org/smell-test/", "https://git.example/smell-test"
GIVEN = {"SITE_URL": ADDRESS, "SOURCE_URL": SOURCE, "CONTACT": "hello@example.org"}
"""What a host may tell of itself."""
PAGES = [
    page.relative_to(ROOT / "docs").as_posix()
    for page in sorted((ROOT / "docs").rglob("*.md"))
    if "assets" not in page.parts
]
KEPT = {"id", "name", "type", "value", "for", "role", "href", "class", "tool", "open"}
"""Attributes that carry what the forms, the styles and the links rest on."""
THEMES_OWN = ("headerlink", "md-", "footnote", "annotate", "highlight")
"""Classes of the two themes' own furniture inside an article."""


class Article(HTMLParser):
    """The elements and words between `<article>` and its end, less the theme's own furniture."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.address = address
        self.inside = False
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep a tag with the attributes that matter."""
        if tag == "article":
            self.inside = True
        named = dict(attrs)
        own = (named.get("class") or "").startswith(THEMES_OWN) or named.get("id") == "__skip"
        if self.inside and not own:
            kept = sorted((key, value or "") for key, value in attrs if key in KEPT - {"href"})
            if named.get("href"):  # the two write the same address differently
                kept.append(("href", urljoin(self.address, named["href"] or "")))
            self.parts.append(f"<{tag} {kept}>")

    def handle_endtag(self, tag: str) -> None:
        """Stop at the article's end."""
        if tag == "article":
            self.inside = False

    def handle_data(self, data: str) -> None:
        """Keep words, whatever the white space."""
        if self.inside and data.strip():
            self.parts.append(" ".join(data.split()))


ELSEWHERE = {
    "material": {"TZ": "UTC"},
    "zensical": {"TZ": "Pacific/Auckland", "LC_ALL": "C", "PYTHONHASHSEED": "4711"},
}
"""Another time zone, language and order of sets for each: what hangs on them shows."""


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Build a copy of the site with each of the two."""
    return {
        name: build(name, tmp_path_factory.mktemp(name), **ELSEWHERE[name], **GIVEN)
        for name in BUILDERS
    }


def build(builder: str, folder: Path, **environment: str) -> Path:
    """Build a copy of the site in a folder; give the site's."""
    for source in SOURCES:
        if (ROOT / source).is_dir():
            leave_out = shutil.ignore_patterns("app")
            shutil.copytree(ROOT / source, folder / source, ignore=leave_out)
        else:
            shutil.copyfile(ROOT / source, folder / source)
    command = BUILDERS[builder]
    done = subprocess.run(  # noqa: S603 (the builders of this environment)
        [Path(sys.executable).with_name(command[0]), *command[1:]],
        cwd=folder, env={**os.environ, **FIXED, **environment}, check=False, capture_output=True,
        text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return folder / "site"


def contents(folder: Path) -> dict[str, str]:
    """Hash every file of a folder."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.nightly
def test_another_build_gives_the_same_bytes(sites: dict[str, Path], tmp_path: Path) -> None:
    """In another folder, time zone, language and order of sets, every file is the same.

    Every change is held to the same articles in both environments, by the test of both builders.
    """
    again = build("material", tmp_path / "elsewhere", **ELSEWHERE["zensical"], **GIVEN)
    assert contents(again) == contents(sites["material"])


def article(site: Path, page: str) -> list[str]:
    """Read the article of a built page."""
    stem = page.removesuffix(".md").removesuffix("index")
    reader = Article(f"http://site/{stem}/")
    reader.feed((site / stem / "index.html").read_text(encoding="utf-8"))
    return reader.parts


@pytest.mark.nightly
def test_the_whole_from_two_clean_folders_is_the_same(tmp_path: Path) -> None:
    """With the browser's Python compiled anew in each, every file of the site is the same."""
    git = shutil.which("git")
    assert git
    names = subprocess.run(  # noqa: S603 (git itself)
        [git, "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.split("\0")
    for name in names:
        if name and (ROOT / name).exists():
            (tmp_path / "one" / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / name, tmp_path / "one" / name)
    shutil.copytree(tmp_path / "one", tmp_path / "another")
    made = []
    for folder, other in (
        (tmp_path / "one", {"TZ": "UTC"}),
        (tmp_path / "another", {"TZ": "America/New_York", "LC_ALL": "C", "PYTHONHASHSEED": "4711"}),
    ):
        (folder / "node_modules").symlink_to(ROOT / "node_modules")
        for step in ("site_builder.runtime.assets", "mkdocs"):
            arguments = ("build", "--strict", "--quiet") if step == "mkdocs" else ()
            # `-m` looks for modules in the folder first, and so builds from its own checker.
            done = subprocess.run(  # noqa: S603 (this Python)
                [sys.executable, "-m", step, *arguments],
                cwd=folder, env={**os.environ, **FIXED, **other}, check=False,
                capture_output=True, text=True,
            )  # fmt: skip
            assert done.returncode == 0, done.stdout + done.stderr
        made.append(contents(folder / "site"))
    assert any(name.endswith(".wasm") for name in made[0])
    assert made[0] == made[1]


@pytest.mark.parametrize("page", PAGES)
def test_both_builders_print_the_same_article(sites: dict[str, Path], page: str) -> None:
    """Every heading, field, link and word is the same."""
    material, zensical = (article(sites[name], page) for name in ("material", "zensical"))
    assert len(material) > 10
    assert material == zensical


@pytest.mark.parametrize("page", PAGES)
def test_a_shared_link_shows_the_pages_own_title_and_sentence(
    sites: dict[str, Path], page: str
) -> None:
    """The metadata for sharing and searching is there, and is the page's own."""
    source = (ROOT / "docs" / page).read_text(encoding="utf-8")
    front = dict(
        line.split(": ", 1) for line in source.split("---")[1].strip().splitlines() if ": " in line
    )
    stem = page.removesuffix(".md").removesuffix("index")
    built = (sites["material"] / stem / "index.html").read_text(encoding="utf-8")
    assert f'<meta property="og:title" content="{front["title"].strip(chr(34))}">' in built
    described = front["description"].strip('"')
    assert f'<meta property="og:description" content="{described}">' in built
    assert f'<meta name="description" content="{described}">' in built


def head(site: Path, page: str) -> str:
    """Return a built page up to its body."""
    stem = page.removesuffix(".md").removesuffix("index")
    return (site / stem / "index.html").read_text(encoding="utf-8").partition("<body")[0]


@pytest.mark.parametrize("builder", BUILDERS)
@pytest.mark.parametrize(
    ("page", "place", "card"),
    [
        ("index.md", "", "index"),
        ("guide/teach.md", "guide/teach/", "guide-teach"),
        ("tools/my-export.md", "tools/my-export/", "tools-my-export"),
        ("about/privacy.md", "about/privacy/", "index"),
    ],
)
def test_a_shared_link_shows_a_card_where_the_address_is_known(
    sites: dict[str, Path], builder: str, page: str, place: str, card: str
) -> None:
    """Under a sub-path, by whole addresses; a page without a card shows the home page's."""
    said = head(sites[builder], page)
    assert f'<link rel="canonical" href="{ADDRESS}{place}">' in said
    assert f'<meta property="og:url" content="{ADDRESS}{place}">' in said
    assert f'<meta property="og:image" content="{ADDRESS}assets/cards/{card}.png">' in said
    assert '<meta name="twitter:card" content="summary_large_image">' in said
    assert (sites[builder] / f"assets/cards/{card}.png").exists()


def test_the_map_is_right_under_a_sub_path(sites: dict[str, Path]) -> None:
    """Each of its addresses has the site's own before it, and a page behind it."""
    text = (sites["material"] / "sitemap.xml").read_text("utf-8")
    places = re.findall(r"<loc>(.*?)</loc>", text)
    assert len(places) > 30
    for place in places:
        assert place.startswith(ADDRESS)
        assert (sites["material"] / place.removeprefix(ADDRESS) / "index.html").exists()


@pytest.mark.parametrize("builder", BUILDERS)
def test_a_page_can_be_put_right_where_somebody_can_be_written_to(
    sites: dict[str, Path], builder: str
) -> None:
    """The report names the page; Edit leads to its file; a frame has no such foot."""
    page = (sites[builder] / "guide/teach/index.html").read_text("utf-8")
    links = re.findall(r'<a href="([^"]+)"[^>]*>(Report a mistake|Edit|Source)', page)
    by_name = {name: unescape(href) for href, name in links}
    assert by_name["Source"] == SOURCE
    report = urlsplit(by_name["Report a mistake"])
    assert (report.scheme, report.path) == ("mailto", "hello@example.org")
    asked = parse_qs(report.query)
    assert asked["body"][0].startswith(f"The page: {ADDRESS}guide/teach/\n")
    framed = (sites[builder] / "embed/message/index.html").read_text("utf-8")
    assert "st-page-foot" not in framed
    assert '<meta name="robots" content="noindex">' in framed


@pytest.mark.parametrize("builder", BUILDERS)
def test_every_page_leads_to_its_own_file(sites: dict[str, Path], builder: str) -> None:
    """Edit opens the page that is open, whatever its place; pages for frames have no foot."""
    found = {}
    for page in PAGES:
        stem = page.removesuffix(".md").removesuffix("index")
        text = (sites[builder] / stem / "index.html").read_text("utf-8")
        found[page] = re.findall(rf'href="{SOURCE}/edit/main/docs/([^"]+)"', text)
    assert found == {page: [] if page.startswith("embed/") else [page] for page in PAGES}
    assert "Edit this page" not in (sites[builder] / "404.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("word", "variable"),
    [
        ("Report a mistake", "CONTACT"),
        ("Edit this page", "SOURCE_URL"),
        ("og:image", "SITE_URL"),
        ("og:url", "SITE_URL"),
        ('rel="canonical"', "SITE_URL"),
    ],
)
def test_a_page_shows_an_address_where_the_build_was_given_one(word: str, variable: str) -> None:
    """And none otherwise; it can be passed on either way."""
    page = (ROOT / "site/guide/teach/index.html").read_text("utf-8")
    assert (word in page) == bool(os.environ.get(variable))
    assert "Share this page" in page
