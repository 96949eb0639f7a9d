"""The reading time of a chapter is that of its words."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from xml.etree.ElementTree import fromstring

import pytest
from page_reading import DOCS, PAGES

from site_builder.pages.minutes import A_MINUTE, sentence, words

SITE = Path(__file__).parents[2] / "site"
CHAPTERS = [page for page in PAGES if "catalogue | minutes" in (DOCS / page).read_text("utf-8")]
SAID = re.compile(
    r'<p class="st-minutes"[^>]*>(\d+) minutes? to read(?:, (\d+) with everything opened)?\.</p>'
)


def test_every_chapter_that_is_read_says_how_long_it_takes() -> None:
    """A list of chapters and a sheet for paper are not read through."""
    guide = {page for page in PAGES if page.startswith("guide/")}
    assert set(CHAPTERS) == guide - {"guide/index.md", "guide/checklist.md"}


def counted(html: str) -> int:
    """Count words in the plainest way: what stands between tags, cut at white space."""
    plain = unescape(re.sub(r"<(svg|script)\b.*?</\1>|<[^>]+>", " ", html, flags=re.DOTALL))
    return sum(bool(re.search(r"\w", word)) for word in plain.split())


@pytest.mark.parametrize("page", CHAPTERS)
def test_what_a_chapter_says_is_within_a_minute_of_what_it_has(page: str) -> None:
    """Counted anew in the built page, what is folded away apart."""
    html = (SITE / page.removesuffix(".md") / "index.html").read_text("utf-8")
    article = html.partition("<article")[2].partition("</article>")[0]
    said = SAID.search(article)
    assert said, f"{page} has no reading time"
    whole = counted(article)
    folded = sum(
        counted(inner.partition("</summary>")[2])
        for inner in re.findall(r"<details(?![^>]*\bopen)[^>]*>(.*?)</details>", article, re.DOTALL)
    )
    assert abs(int(said[1]) - (whole - folded) / A_MINUTE) <= 1
    assert abs(int(said[2] or said[1]) - whole / A_MINUTE) <= 1


def test_nothing_says_how_long_chapters_take_but_the_chapters() -> None:
    """A number that is typed is wrong after the next paragraph."""
    typed = re.compile(r"(chapter|page)s? takes? about", re.IGNORECASE)
    assert not [page for page in PAGES if typed.search((DOCS / page).read_text("utf-8"))]


@pytest.mark.parametrize(
    ("open_words", "all_words", "expected"),
    [
        (10, 10, "1 minute to read."),
        (900, 900, "4 minutes to read."),
        (500, 3200, "2 minutes to read, 16 with everything opened."),
    ],
)
def test_the_sentence(open_words: int, all_words: int, expected: str) -> None:
    """Worked out by hand, at two hundred words a minute."""
    assert sentence(open_words, all_words) == expected


def test_what_is_folded_away_counts_apart() -> None:
    """Its summary is read; what an open fold holds is read too."""
    page = fromstring(  # noqa: S314 (written here)
        "<div><p>one two, <b>three</b> four</p>"
        "<details><summary>five six</summary><p>seven – eight</p></details> nine"
        '<details open="open"><summary>ten</summary>eleven</details></div>'
    )
    assert words(page, folded=True) == 11
    assert words(page, folded=False) == 9
