"""The search finds what a visitor would type."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
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
