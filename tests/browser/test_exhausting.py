"""What would tire the page: long lists, odd addresses, other sites' frames, other tabs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from conftest import SITE
from journeys import PROFILE, RATE, control, expect_band, fill, until, wait_until_ready
from playwright.sync_api import expect
from site_server import serve

from checker.bounds import MAX_ROWS

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

MOST_AT_ONCE = 10
"""Rows that the page adds before it answers again."""
STEPS = """
window.steps = [];
new MutationObserver((changes) => {
  const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
  const rows = added.filter((node) => node instanceof Element && node.matches(".st-row"));
  if (rows.length) window.steps.push(rows.length);
}).observe(document.querySelector("[data-rows='profile.positions']"), {
  childList: true,
  subtree: true,
});
"""


def saved(folder: Path, jobs: int) -> Path:
    """Write a file with so many jobs that say nothing."""
    path = folder / "saved.json"
    path.write_text(json.dumps({"profile": {"positions": [{}] * jobs}}), encoding="utf-8")
    return path


def open_file(page: Page, path: Path) -> None:
    """Open a saved file as its button does."""
    with page.expect_file_chooser() as chooser:
        page.locator("[data-do=open]").first.evaluate("(button) => button.click()")
    chooser.value.set_files(path)
    expect(page.locator(".st-notice p")).to_be_visible()


def test_more_rows_than_are_read_are_refused_by_the_page(page: Page, tmp_path: Path) -> None:
    """With the checker's own words, and nothing of it is opened."""
    page.goto(PROFILE)
    wait_until_ready(page)
    open_file(page, saved(tmp_path, MAX_ROWS + 1))
    expect(page.locator(".st-notice p")).to_have_text("Jobs: enter at most 200 rows.")
    expect(page.locator("[data-rows='profile.positions'] .st-row")).to_have_count(1)


@pytest.mark.parametrize("odd", ["#100%", "#%E0%A4%A", "#%", "?%E0%A4%A#%25", "?a=%#no-such-place"])
def test_an_odd_address_does_nothing(page: Page, odd: str) -> None:
    """The tool works; any error on the console would fail this test."""
    page.goto(RATE + odd)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")


def test_a_page_in_a_frame_refuses_to_run(browser: Browser) -> None:
    """Where no header keeps it out: a link to a tab of its own stands in its place."""
    page = browser.new_page()
    with serve(SITE, headers=False) as address:
        page.set_content(f'<iframe src="{address}{RATE}"></iframe>')
        framed = page.frame_locator("iframe")
        link = framed.get_by_role("link", name="Open it there")
        expect(link).to_have_attribute("target", "_blank")
        expect(framed.locator("smell-test")).to_have_count(0)
    page.close()


def test_tabs_agree_on_what_is_remembered(browser: Browser, site_url: str) -> None:
    """Ticked, typed and unticked in one tab, and so it is in the other."""
    context = browser.new_context(base_url=site_url)
    one, other = context.new_page(), context.new_page()
    for tab in (one, other):
        tab.goto(RATE)
        wait_until_ready(tab)
    tick = "[data-do=remember]"
    one.locator(tick).evaluate("(box) => box.click()")
    until(lambda: other.locator(tick).is_checked(), wanted=True)
    fill(one, {"sent": "12"})
    expect(control(other, "sent")).to_have_value("12")
    other.locator(tick).evaluate("(box) => box.click()")
    until(lambda: one.locator(tick).is_checked(), wanted=False)
    fill(one, {"sent": "13"})
    expect_band(one, "too-few")
    assert one.evaluate("localStorage.getItem('smell-test.rate')") is None
    context.close()
