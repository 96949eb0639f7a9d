"""The chapter of clues: each is a line that opens, and an address that names one opens it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

CHAPTER = "guide/made-up-profiles/"


def clue(page: Page, name: str) -> Locator:
    """Find what a clue folds."""
    return page.locator(f"smell-fold:has(#{name}) > details")


def test_an_address_that_names_a_clue_opens_it(page: Page) -> None:
    """From outside, and from a link on the page itself; the others stay folded."""
    page.goto(f"{CHAPTER}#odd-banner")
    expect(clue(page, "odd-banner")).to_have_attribute("open", "")
    expect(clue(page, "few-connections")).not_to_have_attribute("open", "")
    page.get_by_role("link", name="Two connections").click()
    expect(clue(page, "few-connections")).to_have_attribute("open", "")


def test_a_clue_opens_from_the_tools_own_link(page: Page) -> None:
    """The theme changes the page without loading it, and the clue is open all the same."""
    page.goto("reference/photo/")
    page.get_by_role("link", name="In the guide").first.click()
    expect(clue(page, "photo-elsewhere")).to_have_attribute("open", "")


def test_a_clue_opens_by_its_line(page: Page) -> None:
    """By a press anywhere on its line, and by the keyboard."""
    page.goto(CHAPTER)
    dates = clue(page, "missing-dates")
    line = page.locator("smell-fold:has(#missing-dates)")
    line.click(position={"x": 4, "y": 8})
    expect(dates).to_have_attribute("open", "")
    dates.locator("summary").press("Enter")
    expect(dates).not_to_have_attribute("open", "")
