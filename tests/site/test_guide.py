"""The guide holds every point of the articles, none of their sentences, and all its sources."""

import datetime as dt
import hashlib
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
from page_reading import DOCS, PAGES, ROOT, BuiltPage, blocks, front_matter, markdown, words

from checker.profile.clues import CLUES
from checker.profile.sources import SOURCES

HERE = Path(__file__).parent
ARTICLES = Path(os.environ.get("ARTICLES", ROOT.parent / "shared" / "source" / "articles.txt"))
TITLES = (
    "Connecting on LinkedIn Is Easy: The Real Work Comes After Connecting",
    "Clues That A LinkedIn Profile Is A Fake",
    "Should You Send “Blind” LinkedIn Invitations To Connect?",
)
RUNS = HERE / "article-runs.txt"
RUN = 8  # words in common that make a copied sentence
SALT = "smell-test:"

OURS = [page for page in PAGES if page == "index.md" or page.startswith(("guide/", "about/"))]
CLUE_IDS = {clue.id for clue in CLUES}
POINTS = [
    (article["key"], article["page"], anchor, point)
    for article in tomllib.loads((HERE / "guide-points.toml").read_text("utf-8"))["article"]
    for anchor, point in article["points"]
]
FIGURE = re.compile(
    r"\d ?%|per cent|\bin (?:100|a hundred)\b|\d,\d{3}|\b(?:hundred|thousand|million)\b"
)
SOURCE_LINK = re.compile(r"sources\.md#s-([\w-]+)|\(#s-([\w-]+)\)")


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the pages afresh, so that no older build can stand in for them."""
    assert (ROOT / "mkdocs.yml").exists(), "There is no mkdocs.yml, so the site cannot be built."
    folder = tmp_path_factory.mktemp("site")
    build = subprocess.run(  # noqa: S603 (our own command)
        [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
    )
    assert build.returncode == 0, f"The site does not build:\n{build.stderr}"
    return folder


@pytest.fixture(scope="session")
def built(site: Path) -> dict[Path, BuiltPage]:
    """Read every built page once."""
    return {path: BuiltPage(path) for path in site.rglob("*.html")}


def runs(text: str) -> set[str]:
    """Fingerprint each run of eight words, so that the words themselves need not be kept."""
    found = words(text)
    spans = (" ".join(found[at : at + RUN]) for at in range(len(found) - RUN + 1))
    return {hashlib.sha256((SALT + span).encode()).hexdigest()[:20] for span in spans}


def article_runs() -> set[str]:
    """Fingerprint the articles, but not their titles, which the sources page has to name."""
    body = ARTICLES.read_text("utf-8")
    for title in TITLES:
        assert title in body, f"The articles have changed: no title “{title}”."
        body = body.replace(title, "\0")
    return {one for article in body.split("\0") for one in runs(article)}


def copied(text: str) -> set[str]:
    """Find the runs of eight words that a text shares with the articles, titles set aside."""
    for title in TITLES:
        text = text.replace(title, "\0")
    known = set(RUNS.read_text("utf-8").split())
    return {one for part in text.split("\0") for one in runs(part)} & known


def sources() -> dict[str, dict[str, str]]:
    """Read the entries of the sources page: their parts by name, under their keys."""
    found: dict[str, dict[str, str]] = {}
    for entry in re.split(r"^### ", markdown("about/sources.md"), flags=re.MULTILINE)[1:]:
        key = re.search(r"\{ #s-([\w-]+) \}", entry)
        assert key, f"An entry without an id: {entry.splitlines()[0]}"
        assert key[1] not in found, f"Two entries are called s-{key[1]}"
        found[key[1]] = dict(re.findall(r"^- \*\*(\w+):\*\* (.+)$", entry, flags=re.MULTILINE))
    return found


def cited(block: str) -> set[str]:
    """Give the keys of the sources that a block links to."""
    return {one or other for one, other in SOURCE_LINK.findall(block)}


@pytest.mark.parametrize("point", POINTS, ids=lambda point: f"{point[2]}: {point[3]}")
def test_every_point_of_the_articles_has_its_place(
    site: Path, built: dict[Path, BuiltPage], point: tuple[str, str, str, str]
) -> None:
    """Each point of an article has an anchor in the built page where the guide makes it."""
    article, page, anchor, said = point
    ids = built[site / page / "index.html"].ids
    assert anchor in ids, f"{article}: “{said}” has no place #{anchor} in {page}"


def test_every_page_carries_its_description(site: Path, built: dict[Path, BuiltPage]) -> None:
    """What search engines and previews show of a page is the line written for them."""
    for page in OURS:
        path = site / page.removesuffix("index.md").removesuffix(".md") / "index.html"
        assert built[path].description == front_matter(page)["description"], page


def test_no_id_is_left_lying_in_the_text(site: Path, built: dict[Path, BuiltPage]) -> None:
    """Every id written in a page became one, and none is printed as words."""
    for page in OURS:
        path = site / page.removesuffix("index.md").removesuffix(".md") / "index.html"
        assert "{ #" not in " ".join(built[path].text), page


def test_the_stored_fingerprints_are_those_of_the_articles() -> None:
    """The fingerprints in the repository cover all of the articles, where these are at hand."""
    if not ARTICLES.exists():
        assert len(RUNS.read_text("utf-8").split()) > 1500
        return
    assert set(RUNS.read_text("utf-8").split()) == article_runs()


@pytest.mark.parametrize("page", PAGES)
def test_no_page_copies_a_sentence_of_the_articles(page: str) -> None:
    """No run of eight words is shared between a page's source and the articles."""
    assert not copied((DOCS / page).read_text("utf-8"))


def test_no_built_page_copies_a_sentence_of_the_articles(built: dict[Path, BuiltPage]) -> None:
    """What the catalogue adds to the pages is written afresh as well."""
    assert not {
        str(path): hit for path, page in built.items() if (hit := copied(" ".join(page.text)))
    }


def test_no_string_in_the_checker_copies_a_sentence_of_the_articles() -> None:
    """The checker's own sentences are written afresh, across the breaks of its string literals."""
    for path in sorted((ROOT / "checker").rglob("*.py")):
        assert not copied(re.sub(r'["\n]', " ", path.read_text("utf-8"))), path


def test_the_articles_are_named() -> None:
    """The sources page names the three articles, and says that LinkedIn has no part in this."""
    page = markdown("about/sources.md")
    assert all(title in page for title in TITLES)
    assert "not affiliated with LinkedIn" in markdown("about/about.md")


@pytest.mark.parametrize(("key", "entry"), sources().items())
def test_every_source_says_who_when_and_of_what_kind(key: str, entry: dict[str, str]) -> None:
    """An entry names its author, its date or the lack of one, the day it was read, and its kind."""
    assert {"Who", "Dated", "Read", "Kind"} <= entry.keys(), f"s-{key} lacks a part"
    assert re.search(r"\b(19|20)\d\d\b|undated", entry["Dated"]), f"s-{key} has no date"
    assert dt.date(2026, 11, 1) <= dt.date.fromisoformat(entry["Read"])


def test_every_source_of_a_clue_has_an_entry() -> None:
    """What a report cites can be looked up on the sources page."""
    assert SOURCES.keys() <= sources().keys()


@pytest.mark.parametrize("page", OURS)
def test_every_citation_resolves(page: str) -> None:
    """A link to a source leads to an entry."""
    assert cited(markdown(page)) <= sources().keys()


@pytest.mark.parametrize("page", [page for page in OURS if page != "about/sources.md"])
def test_every_figure_has_a_source(page: str) -> None:
    """A paragraph with a percentage, or a count in hundreds or more, links to where it is from."""
    for block in blocks(page):
        assert not FIGURE.search(block) or cited(block), f"No source for: {block}"


@pytest.mark.parametrize("page", [page for page in OURS if page != "about/sources.md"])
def test_vendor_data_says_so_where_it_stands(page: str) -> None:
    """Whoever reads a vendor's figure sees in the same paragraph that a vendor counted it."""
    kinds = {key: entry["Kind"] for key, entry in sources().items()}
    for block in blocks(page):
        if any(kinds[key].startswith("Vendor") for key in cited(block)):
            assert "vendor" in block.lower(), block


def guide_clues() -> dict[str, str]:
    """Give each clue's paragraph in the guide, by the clue's id."""
    parts = re.split(
        r"^### .*\{ #([\w-]+) \}$", markdown("guide/made-up-profiles.md"), flags=re.MULTILINE
    )
    return dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("clue", CLUES, ids=lambda clue: clue.id)
def test_every_clue_is_explained_in_the_guide(clue: Any) -> None:  # noqa: ANN401 (ids wants it)
    """A clue has its paragraph in the guide, with the same weight and a link to its question."""
    paragraph = guide_clues()[clue.id]
    assert f"../tools/profile-check.md#clue-{clue.id})" in paragraph
    weight = "nothing" if clue.strength == "note" else clue.strength
    assert f"**Weighs:** {weight}" in paragraph, f"the catalogue says {clue.strength}"
    assert cited(paragraph)


@pytest.mark.parametrize(("clue", "paragraph"), guide_clues().items())
def test_every_clue_in_the_guide_has_its_parts(clue: str, paragraph: str) -> None:
    """A clue says how to check it, what it weighs and when an ordinary person shows it."""
    assert "- **Check:**" in paragraph
    assert "- **Weighs:**" in paragraph
    speaks_for = clue in {"verified", "known-in-person", "vouched-for", "too-perfect"}
    assert speaks_for or "- **Ordinary when** " in paragraph


@pytest.mark.parametrize("page", OURS)
def test_every_page_ends_with_a_next_step_at_a_tool(page: str) -> None:
    """The last section of a page leads to a tool."""
    last = markdown(page).split("\n## ")[-1]
    assert last.startswith("Next step { #next-step }")
    assert re.search(r"\]\((\.\./)?tools/[\w-]+\.md", last)


def test_every_link_between_pages_resolves(site: Path, built: dict[Path, BuiltPage]) -> None:
    """A link leads to a page that was built and, if it names one, to a place on that page."""
    broken = []
    for page in OURS:
        start = site / page.removesuffix("index.md").removesuffix(".md") / "index.html"
        for link in built[start].links:
            target, _, anchor = link.partition("#")
            if re.match(r"\w+:", target):
                continue
            path = (start.parent / target).resolve() if target else start
            path = path / "index.html" if path.is_dir() else path
            ahead = anchor.startswith("clue-") and anchor.removeprefix("clue-") not in CLUE_IDS
            ahead = (
                ahead or re.fullmatch(r"seed=\d{1,6}", anchor) is not None
            )  # a round of practice
            if not path.exists() or (anchor and not ahead and anchor not in built[path].ids):
                broken.append(f"{page}: {link}")
    assert not broken


PICTURES = sorted((DOCS / "assets" / "images").glob("*.svg"))


@pytest.mark.parametrize("picture", PICTURES, ids=lambda path: path.stem)
def test_every_picture_speaks_and_follows_the_theme(picture: Path) -> None:
    """A picture has a title, a description, legible type, and only colours that the theme sets."""
    svg = picture.read_text("utf-8")
    name = re.search(r'role="img" aria-labelledby="([\w-]+) ([\w-]+)"', svg)
    assert name
    assert f'<title id="{name[1]}">' in svg
    assert f'<desc id="{name[2]}">' in svg
    assert min(map(int, re.findall(r'font-size="(\d+)"', svg)), default=14) >= 14
    plain = re.sub(r"var\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)", "", svg)
    assert not re.search(r'(?:fill|stroke)="(?!none|currentColor|url\(#|")', plain)
    assert not re.search(r"<style|<script| style=|href=", svg), "the page's policy would refuse it"
    assert any(
        f"assets/images/{picture.name}" in (DOCS / page).read_text("utf-8") for page in PAGES
    )
