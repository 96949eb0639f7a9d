"""Looking ahead: the way to a target, and two sliders that redraw as they move."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from journeys import RATE, answers, control, expect_band, fill, wait_until_settled
from playwright.sync_api import Page, expect
from rate_journeys import open_part, part_of_report

STATUS = ".st-status"


@pytest.fixture
def rate(page: Page) -> Page:
    """Open the page, with ten and four entered."""
    return opened(page)


def opened(page: Page) -> Page:
    """Open the page, and enter ten and four."""
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    open_part(page, "ahead")
    return page


def curve(page: Page) -> str:
    """Give the line that the what-if picture draws."""
    line = page.locator("[data-beside=what-if] svg [aria-label=line] path")
    line.wait_for()
    return line.get_attribute("d") or ""


def test_the_way_to_a_target(rate: Page) -> None:
    """It says how many in a row, how long that takes, and draws the way."""
    fill(rate, {"target": "0.7", "per_week": "5"})
    ahead = part_of_report(rate, "Look ahead")
    expect(ahead).to_contain_text(
        "To reach 7 in ten, your next 10 invitations must all be accepted."
    )
    expect(ahead).to_contain_text("At 5 a week that takes 2 weeks.")
    ahead.scroll_into_view_if_needed()
    expect(ahead.locator(".st-chart svg")).to_be_visible()
    ahead.get_by_text("What withdrawing does").click()
    expect(ahead).to_contain_text("Withdrawing changes no figure of yours")


def test_sliders_say_nothing_until_they_are_moved(rate: Page) -> None:
    """A range always has a value; until it is moved that is not an answer."""
    assert "what_if" not in answers(rate)
    expect(rate.locator("output").first).to_have_text("not tried")
    expect(control(rate, "what_if.acceptance")).to_have_attribute("aria-valuetext", "not tried")


def test_sliders_redraw_the_picture_and_its_sentence_as_they_move(rate: Page) -> None:
    """With the keyboard, the picture, the words beside it and the report follow."""
    control(rate, "what_if.per_week").focus()
    rate.keyboard.press("ArrowRight")
    control(rate, "what_if.acceptance").focus()
    rate.keyboard.press("ArrowRight")
    sentence = rate.locator(".st-what-if-said")
    expect(sentence).to_contain_text("At 25 a week with 8 in ten accepted")
    expect(rate.locator("output").first).to_have_text("8 in ten")
    expect(control(rate, "what_if.acceptance")).to_have_attribute("aria-valuetext", "8 in ten")
    before = curve(rate)
    rate.keyboard.press("ArrowLeft")
    rate.keyboard.press("ArrowLeft")
    expect(sentence).to_contain_text("At 25 a week with 6 in ten accepted")
    assert curve(rate) != before
    expect(control(rate, "what_if.acceptance")).to_be_focused()
    expect(rate.locator(STATUS)).to_contain_text("At 25 a week with 6 in ten accepted")
    expect(part_of_report(rate, "Look ahead")).to_contain_text("At 25 a week with 6 in ten")


def test_stop_trying_puts_the_sliders_back(rate: Page) -> None:
    """What was tried leaves the answers again."""
    fill(rate, {"what_if.acceptance": "0.9", "what_if.per_week": "10"})
    expect(rate.locator(".st-what-if-said")).to_be_visible()
    rate.get_by_role("button", name="Stop trying").click()
    expect(rate.locator(".st-what-if-said")).to_have_count(0)
    assert "what_if" not in answers(rate)


def test_one_slider_alone_says_what_is_missing(rate: Page) -> None:
    """Half a question gets a sentence, and no picture."""
    fill(rate, {"what_if.acceptance": "0.9"})
    expect(rate.locator("[data-beside=what-if]")).to_contain_text("move both sliders")


def test_moving_sliders_reads_out_one_sentence_a_pause(page: Page) -> None:
    """A screen reader hears where it ends, and not each step; by the page's own clock."""
    page.clock.install()
    rate = opened(page)
    wait_until_settled(rate)
    page.clock.pause_at(datetime.now(UTC) + timedelta(hours=1))
    rate.evaluate(
        """() => {
          const status = document.querySelector(".st-status");
          window.readOut = [];
          new MutationObserver(() => window.readOut.push(status.textContent))
            .observe(status, { childList: true, characterData: true, subtree: true });
        }"""
    )
    fill(rate, {"what_if.per_week": "20"})
    control(rate, "what_if.acceptance").focus()
    for _ in range(6):
        rate.keyboard.press("ArrowLeft")
        rate.clock.run_for(80)
    wait_until_settled(rate)
    rate.clock.run_for(10_000)
    expect(rate.locator(STATUS)).to_contain_text("with 1 in ten accepted")
    assert len(rate.evaluate("readOut")) == 1
