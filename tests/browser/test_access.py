"""Narrow pages, the keyboard alone, and what is read out."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from journeys import (
    PROFILE,
    RATE,
    answer,
    control,
    expect_band,
    fill,
    fill_article,
    result,
    wait_until_ready,
    wait_until_settled,
)
from playwright.sync_api import expect

if TYPE_CHECKING:
    from conftest import NewContext
    from playwright.sync_api import Page

PAGES = (
    "",
    PROFILE,
    RATE,
    "tools/my-export/",
    "guide/made-up-profiles/",
    "about/method/",
    "reference/",
)


def sideways(page: Page) -> int:
    """Tell by how many pixels the page is wider than its window."""
    return cast("int", page.evaluate("document.documentElement.scrollWidth - innerWidth"))


@pytest.mark.parametrize("place", PAGES)
def test_nothing_scrolls_sideways_at_320_pixels(new_context: NewContext, place: str) -> None:
    """A phone held upright, or a page enlarged four times."""
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(place)
    assert sideways(page) <= 0


def test_a_full_report_fits_320_pixels(new_context: NewContext) -> None:
    """Not even a word that never ends widens the page."""
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(PROFILE)
    fill_article(page)
    fill(page, {"profile.positions.0.title": "Donaudampfschifffahrtsgesellschaft" * 3})
    expect_band(page, "strong-signs")
    wait_until_settled(page)
    assert sideways(page) <= 0


def test_on_a_phone_the_result_opens_from_the_bar_and_nobody_loses_their_place(
    new_context: NewContext,
) -> None:
    """Closing it leads back to the same spot and the same button."""
    page = new_context(viewport={"width": 360, "height": 740}).new_page()
    page.goto(PROFILE)
    answer(page, "observations.photo-elsewhere", "yes")
    bar = page.locator(".st-bar-button")
    expect(bar).to_contain_text("Some signs · 1 of", timeout=60_000)
    before = page.evaluate("scrollY")
    assert before > 0
    bar.click()
    panel = page.get_by_role("dialog", name="Your result")
    expect(panel).to_be_visible()
    expect(panel).to_contain_text("You found the photo in places that are not this person's own.")
    page.keyboard.press("Escape")
    expect(panel).not_to_be_visible()
    expect(bar).to_be_focused()
    assert page.evaluate("scrollY") == before
    expect(page.locator(".st-columns > .st-result")).to_have_count(1)


def test_from_the_panel_a_sign_leads_back_to_its_question(new_context: NewContext) -> None:
    """The panel closes by itself, and the answer has the focus."""
    page = new_context(viewport={"width": 360, "height": 740}).new_page()
    page.goto(PROFILE)
    answer(page, "observations.photo-elsewhere", "yes")
    expect_band(page, "some-signs")
    page.locator(".st-bar-button").click()
    page.get_by_role("link", name="Your answer – The photo belongs").click()
    expect(page.get_by_role("dialog", name="Your result")).not_to_be_visible()
    expect(page.locator('[name="observations.photo-elsewhere"][value="yes"]')).to_be_focused()


def test_focused_controls_are_not_under_the_bar_or_the_header(new_context: NewContext) -> None:
    """Whoever tabs through the form sees where they are."""
    page = new_context(viewport={"width": 360, "height": 640}).new_page()
    page.goto(RATE)
    wait_until_ready(page)
    control(page, "sent").focus()
    for _ in range(14):
        page.keyboard.press("Tab")
        covered = page.evaluate(
            """() => {
              const active = document.activeElement;
              if (!active.closest("smell-test form")) return "";
              const box = active.getBoundingClientRect();
              const top = document.querySelector(".md-header").getBoundingClientRect().bottom;
              const end = document.querySelector(".st-bar").getBoundingClientRect().top;
              const clear = box.top >= top && box.bottom <= end;
              return clear ? "" : `${active.outerHTML.slice(0, 80)} ${box.top} ${box.bottom}`;
            }"""
        )
        assert covered == ""


def test_the_rate_with_the_keyboard_alone(page: Page) -> None:
    """From the top of the page to the result without a mouse."""
    page.goto(RATE)
    wait_until_ready(page)
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "sent":
            break
    page.keyboard.type("10")
    page.keyboard.press("Tab")
    page.keyboard.type("4")
    page.keyboard.press("Enter")
    expect_band(page, "rethink")
    expect(page.get_by_role("heading", name="Your result")).to_be_focused()


def test_radios_answer_to_the_keyboard(page: Page) -> None:
    """Arrows choose, and the choice is read at once."""
    page.goto(PROFILE)
    page.locator('[name="observations.photo-elsewhere"][value="unknown"]').focus()
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("ArrowLeft")
    expect(page.locator('[name="observations.photo-elsewhere"][value="yes"]')).to_be_checked()
    expect_band(page, "some-signs")


def test_what_is_read_out_is_one_short_sentence_a_pause(page: Page) -> None:
    """A screen reader hears the start, the answer and the problem, each once."""
    page.add_init_script(
        """addEventListener("DOMContentLoaded", () => {
          const status = document.querySelector(".st-status");
          window.readOut = [];
          window.emptyAtFirst = status.textContent === "";
          new MutationObserver(() => window.readOut.push(status.textContent))
            .observe(status, { childList: true, characterData: true, subtree: true });
        });"""
    )
    page.goto(RATE)
    assert page.evaluate("emptyAtFirst")
    wait_until_ready(page)
    expect(page.locator(".st-status")).to_have_text("The checker is ready.")
    control(page, "sent").press_sequentially("10", delay=60)
    control(page, "accepted").press_sequentially("4", delay=60)
    expect(page.locator(".st-status")).to_have_text("4 of 10 accepted. Time to rethink.")
    fill(page, {"accepted": "40"})
    expect(page.locator(".st-status")).to_contain_text("Accepted (40) is more than sent (10).")
    read_out = page.evaluate("readOut")
    assert read_out[-3:-1] == ["The checker is ready.", "4 of 10 accepted. Time to rethink."]
    assert set(read_out[:-3]) <= {"Preparing the checker…"}
    assert len(read_out) == len(set(read_out))
    assert all(len(sentence.split()) <= 15 for sentence in read_out)


def test_the_full_report_is_not_read_out(page: Page) -> None:
    """The long text stays outside what is announced."""
    page.goto(PROFILE)
    inside = page.locator("[role=status] .st-report, [aria-live] .st-report")
    expect(inside).to_have_count(0)
    expect(result(page)).not_to_have_attribute("role", "status")
