"""What goes out of the site when a page is passed on: cards, structured data, the map, the feed."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import shutil
from pathlib import Path
from urllib.robotparser import RobotFileParser
from xml.etree import ElementTree as ET

import pytest
from page_reading import DOCS, front_matter
from PIL import Image

from site_builder.pages.cards import MARK, PLACE, SIZE, Card, cards
from site_builder.publish import feed, structured
from site_builder.publish.facts import PAGE, on_the_page
from site_builder.publish.postprocess import describe_pages, leave_out_frames, write_robots

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"
ADDRESS = "https://example.org/smell-test/"
GIVEN = os.environ.get("SITE_URL", "").rstrip("/") + "/"
"""What the site in site/ was built for; a slash alone where nobody gave an address."""
LARGEST = 40_000
ATOM = f"{{{feed.ATOM}}}"


@pytest.mark.parametrize("card", cards(), ids=lambda card: card.path.stem)
def test_a_card_is_drawn_from_what_its_page_says_now(card: Card) -> None:
    """Of the size that is asked for, small, and with the page's title."""
    assert card.title == front_matter(card.page)["title"].strip('"')
    with Image.open(card.path) as picture:
        assert picture.size == SIZE
        assert picture.info[MARK] == card.drawn_from, f"{card.page} has changed: run `make cards`"
    assert card.path.stat().st_size <= LARGEST


def test_another_title_would_be_noticed() -> None:
    """The sum goes by what the card shows."""
    card = cards()[0]
    assert card._replace(title="Another").drawn_from != card.drawn_from
    assert card._replace(drawing="another").drawn_from != card.drawn_from


def test_every_tool_and_chapter_has_a_card_and_no_card_is_left_over() -> None:
    """The home page's own stands for all other pages."""
    wanted = {card.page for card in cards()}
    for folder in ("tools", "guide", "practice"):
        assert {
            page.relative_to(DOCS).as_posix() for page in (DOCS / folder).glob("*.md")
        } <= wanted
    assert "index.md" in wanted
    assert set(PLACE.iterdir()) == {card.path for card in cards()}


def test_cards_and_the_feed_are_not_kept_for_use_without_a_network() -> None:
    """No page shows them, so no visitor fetches them ahead."""
    kept = (SITE / "service-worker.js").read_text("utf-8")
    assert '"guide/teach/"' in kept
    assert "assets/cards" not in kept
    assert "feed.xml" not in kept


def said(place: str, address: str = ADDRESS) -> list[dict[str, object]]:
    """Return what a built page would say of itself."""
    html = (SITE / place / "index.html").read_text("utf-8")
    return structured.described(place, html, address)


def test_pages_say_what_they_are() -> None:
    """By their room, with the title and sentence that stand in their head."""
    (home,) = said("")
    assert (home["@type"], home["url"]) == ("WebSite", ADDRESS)
    (tool,) = said("tools/profile-check/")
    assert (tool["@type"], tool["name"]) == ("WebApplication", "Profile check")
    assert tool["description"] == front_matter("tools/profile-check.md")["description"]
    assert tool["url"] == f"{ADDRESS}tools/profile-check/"
    (chapter,) = said("guide/after-connecting/")
    assert (chapter["@type"], chapter["headline"]) == ("Article", "After connecting")
    assert said("about/privacy/") == []
    assert "url" not in said("", "")[0]


@pytest.mark.parametrize(("place", "heading"), structured.HOW_TO.items())
def test_steps_are_those_of_the_page(place: str, heading: str) -> None:
    """As many as its numbered list has, in its words."""
    how_to = said(place)[1]
    assert how_to["@type"] == "HowTo"
    source = (DOCS / f"{place.rstrip('/')}.md").read_text("utf-8")
    part = source.partition(f"{{ #{heading} }}")[2].partition("\n## ")[0]
    numbered = re.findall(r"^\d+\. (.+)$", part, re.MULTILINE)
    steps = how_to["step"]
    assert isinstance(steps, list)
    assert len(steps) == len(numbered) > 1
    for step, written in zip(steps, numbered, strict=True):
        plain = re.sub(r"\*\*|\[|\]\([^)]*\)", "", written)
        assert step["text"] == plain


def test_steps_that_are_gone_stop_the_build() -> None:
    """What a page says of itself has to be on it."""
    with pytest.raises(ValueError, match="no numbered steps under #get-it"):
        structured.described("tools/my-export/", "<h2>Other</h2>", "")


def test_no_sentence_of_a_page_can_end_its_script() -> None:
    """What begins a tag is written otherwise, and read back the same."""
    html = '<head><meta property="og:title" content="a&lt;/script&gt;b"></head>'
    page = structured.inserted("guide/x/", html, "")
    script = page.partition('<script type="application/ld+json">')[2].partition("</script>")[0]
    assert json.loads(script)["headline"] == "a</script>b"


def test_every_page_of_the_built_site_has_data_that_can_be_read() -> None:
    """Where it has any; the policy knows no sum for it, as nothing runs it."""
    found = 0
    for path in SITE.rglob("index.html"):
        text = path.read_text("utf-8")
        for script in re.findall(r'<script type="application/ld\+json">(.*?)</script>', text):
            assert json.loads(script)["@context"] == "https://schema.org"
            found += 1
    assert found > len(list((DOCS / "guide").glob("*.md")))


def test_the_map_has_every_page_but_those_for_frames(tmp_path: Path) -> None:
    """Nobody looks for a box that is made for somebody else's page."""
    shutil.copyfile(SITE / "sitemap.xml", tmp_path / "sitemap.xml")
    leave_out_frames(tmp_path)
    here = "http://127.0.0.1:8000/" if GIVEN == "/" else GIVEN
    addresses = re.findall(r"<loc>(.*?)</loc>", (tmp_path / "sitemap.xml").read_text("utf-8"))
    listed = [one.removeprefix(here) for one in addresses]
    pages = {
        path.parent.relative_to(SITE).as_posix().removeprefix(".")
        for path in SITE.rglob("index.html")
        if path.relative_to(SITE).parts[0] != "embed"
    }
    assert {place.rstrip("/") for place in listed} == pages
    assert len(listed) == len(pages)


def test_robots_are_told_where_the_map_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a whole address, and so not at all where nobody has given one."""
    monkeypatch.delenv("SITE_URL", raising=False)
    write_robots(tmp_path)
    assert not (tmp_path / "robots.txt").exists()
    monkeypatch.setenv("SITE_URL", ADDRESS.rstrip("/"))
    write_robots(tmp_path)
    reader = RobotFileParser()
    reader.parse((tmp_path / "robots.txt").read_text("utf-8").splitlines())
    assert reader.site_maps() == [f"{ADDRESS}sitemap.xml"]
    assert reader.can_fetch("*", f"{ADDRESS}guide/")


def test_describing_pages_gives_each_its_own_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under a sub-path, and with or without the last slash of the site's address."""
    monkeypatch.setenv("SITE_URL", ADDRESS.rstrip("/"))
    (tmp_path / "guide/teach").mkdir(parents=True)
    page = tmp_path / "guide/teach/index.html"
    page.write_text('<head><meta property="og:title" content="T"></head>')
    describe_pages(tmp_path)
    assert f'"url": "{ADDRESS}guide/teach/"' in page.read_text("utf-8")


CHANGELOG = """\
# Changelog

## [Unreleased]

### Added

- A thing & another.

## [1.1.0] - 2026-11-20

- Older.

## [1.0.0] - 2026-10-01

- Oldest.
"""


def read(xml: str) -> ET.Element:
    """Read a feed that was written here."""
    return ET.fromstring(xml)  # noqa: S314 (our own)


def entries(address: str, built: str | None) -> list[ET.Element]:
    """Return the entries of a feed of a made changelog and the real sources."""
    today = None if built is None else dt.date.fromisoformat(built)
    known = [
        *feed.versions(CHANGELOG, today),
        *feed.read_again(on_the_page(PAGE.read_text("utf-8")), address),
    ]
    return list(read(feed.written(known, address, "Smell Test")).iter(f"{ATOM}entry"))


def text(entry: ET.Element, tag: str) -> str:
    """Return what a part of an entry says."""
    return entry.findtext(f"{ATOM}{tag}") or ""


def test_the_feed_tells_versions_and_facts_the_newest_first() -> None:
    """Each dated by its own day; what is not released by the build's."""
    found = entries(ADDRESS, "2026-11-30")
    days = [text(one, "updated") for one in found]
    assert days == sorted(days, reverse=True)
    titles = [text(one, "title") for one in found]
    assert titles[0].startswith("Since version ")
    assert titles[-2:] == ["Version 1.1.0", "Version 1.0.0"]
    assert "A thing &amp; another." in text(found[0], "content")
    facts = next(one for one in found if text(one, "title").endswith("27 November 2026"))
    assert f'<a href="{ADDRESS}about/sources/#s-five-eyes">' in text(facts, "content")


def test_an_entry_keeps_its_name_when_the_site_moves() -> None:
    """And no two have the same; what has no day is left out."""
    here, there = entries(ADDRESS, "2026-11-30"), entries("", None)
    names = [text(one, "id") for one in here]
    assert len(set(names)) == len(names)
    assert [text(one, "id") for one in there] == names[1:]


def test_the_built_feed_is_found_from_every_page_and_its_links_lead_somewhere() -> None:
    """From wherever the page lies; no address is made up where none was given."""
    root = read((SITE / feed.NAME).read_text("utf-8"))
    for link in root.iter(f"{ATOM}link"):
        address = link.attrib["href"]
        assert address.startswith(GIVEN) == (GIVEN != "/"), address
        assert (SITE / address.removeprefix(GIVEN)).exists(), address
    for path in [SITE / "index.html", SITE / "guide/teach/index.html"]:
        match = re.search(r'application/atom\+xml"[^>]* href="([^"]+)"', path.read_text("utf-8"))
        assert match
        assert (path.parent / match[1]).resolve() == (SITE / feed.NAME).resolve()
