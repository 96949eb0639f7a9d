"""The search finds what a visitor would type."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from journeys import as_at_the_root, until
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page


@pytest.mark.parametrize(
    ("typed", "chapter"),
    [
        ("IDK", "guide/before-you-invite/"),
        ("restricted", "guide/before-you-invite/"),
        ("TinEye", "guide/made-up-profiles/"),
        ("withdraw", "guide/before-you-invite/"),
        ("overlapping jobs", "guide/made-up-profiles/"),
    ],
)
def test_the_first_result_is_the_paragraph_about_it(page: Page, typed: str, chapter: str) -> None:
    """The word stands in the first line of results, and its link leads to the guide."""
    page.goto("")
    page.get_by_placeholder("Search").click()
    page.get_by_placeholder("Search").press_sequentially(typed, delay=20)
    first = page.locator(".md-search-result__item").first
    expect(first).to_contain_text(typed.split(maxsplit=1)[0], ignore_case=True)
    first.locator("a").first.click()
    expect(page).to_have_url(re.compile(re.escape(chapter)))


SEARCHES = tomllib.loads(
    (Path(__file__).parents[2] / "examples/searches.toml").read_text(encoding="utf-8")
)["search"]


def test_words_that_people_use_lead_to_the_page_for_them(page: Page) -> None:
    """Misspellings too; the page itself comes first, not a paragraph that mentions the word."""
    page.goto("")
    home = page.url
    box = page.get_by_placeholder("Search")
    box.click()
    first = page.locator(".md-search-result__item").first.locator("a").first
    assert len(SEARCHES) >= 40
    for search in SEARCHES:
        box.fill(search["typed"])
        box.press("End")  # the theme looks at the box when a key goes up
        wanted = search["typed"], home + search["leads_to"]
        until(lambda: (box.input_value(), str(first.get_attribute("href")).split("?")[0]), wanted)


def test_a_page_that_is_not_there_leads_on(page: Page, site_url: str) -> None:
    """To the tools and the guide."""
    as_at_the_root(page, site_url)
    page.goto("404.html")  # what every host in the documentation answers with
    page.get_by_role("link", name="Profile check").last.click()
    expect(page).to_have_url(re.compile("tools/profile-check/"))
