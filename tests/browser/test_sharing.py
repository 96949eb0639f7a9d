"""The button that passes a page on says which page it is, and nothing of what was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page

SHARE = """
globalThis.shared = [];
navigator.share = async (page) => { globalThis.shared.push(page); };
"""
WITHOUT = "delete Navigator.prototype.share;"


def test_a_tool_is_shared_without_its_answers(page: Page, site_url: str) -> None:
    """Its title and its address, less the place in it."""
    page.add_init_script(SHARE)
    page.goto("tools/profile-check/#clue-few-connections")
    page.locator('[name="profile.name"]').fill("Marta Vale")
    page.get_by_role("button", name="Share this page").click()
    assert page.evaluate("globalThis.shared") == [
        {"title": "Profile check", "url": f"{site_url}tools/profile-check/"}
    ]


def test_where_nothing_can_be_shared_the_link_is_copied(page: Page, site_url: str) -> None:
    """And it is said, aloud too."""
    page.add_init_script(WITHOUT)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("practice/#seed=7")
    page.get_by_role("button", name="Share this page").click()
    expect(page.locator(".st-shared[role=status]")).to_have_text("The link is copied.")
    assert page.evaluate("navigator.clipboard.readText()") == f"{site_url}practice/"


def test_the_button_works_on_a_page_that_came_without_a_reload(page: Page, site_url: str) -> None:
    """It passes on the page that is open, and not the first one."""
    page.add_init_script(SHARE)
    page.goto("guide/")
    page.locator("article").get_by_role("link", name="After connecting").first.click()
    page.wait_for_url("**/guide/after-connecting/")
    page.get_by_role("button", name="Share this page").click()
    assert page.evaluate("globalThis.shared.at(-1)") == {
        "title": "After connecting",
        "url": f"{site_url}guide/after-connecting/",
    }
