"""The message check as a visitor uses it: paste, marks, "I already did", keep, print, phone."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from journeys import control, expect_band, result, wait_until_settled
from playwright.sync_api import expect
from survey import rules

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

MESSAGE = "tools/message-check/"
HARMFUL = (
    "Thanks for applying! Before the call please clone our repository and run npm install on your "
    "own laptop, not in a virtual machine: the wallet plugin breaks there. Keep this between us 🙂."
)
ORDINARY = "Thank you for the talk on Monday, I liked the part on bridges. No need to answer."


@pytest.fixture
def message(page: Page) -> Page:
    """Open the message check on a phone."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(MESSAGE)
    return page


def paste(page: Page, text: str, band: str) -> None:
    """Put a text into the box, and wait for its band."""
    control(page, "text").fill(text)
    expect_band(page, band)


def test_the_first_sentence_says_what_they_want(message: Page) -> None:
    """And what not to do; it is read out as well."""
    paste(message, HARMFUL, "strong-signs")
    headline = result(message).locator(".st-headline")
    expect(headline).to_contain_text("They want you to run their code on your machine")
    expect(headline).to_contain_text("Do not run it there.")
    expect(message.locator(".st-status")).to_contain_text("They want you to run their code")


def test_a_mark_in_the_text_leads_to_what_is_said_about_it(message: Page) -> None:
    """The text is whole again in the result, also after characters of two units."""
    paste(message, HARMFUL, "strong-signs")
    expect(result(message).locator(".st-text")).to_have_text(HARMFUL)
    wait_until_settled(message)
    mark = result(message).locator('.st-marked[data-mark="ask"] a').first
    place = mark.get_attribute("href")
    assert place is not None
    assert place.startswith("#said-ask-")
    expect(mark).to_have_accessible_description(re.compile("^Run their code"))
    mark.press("Enter")
    expect(message.locator(place)).to_be_focused()
    closing = result(message).locator('.st-marked[data-mark="closes"]')
    expect(closing.filter(has_text="between us")).to_have_count(1)


def test_who_already_did_it_is_told_what_to_do_now(message: Page) -> None:
    """Under its own fold."""
    paste(message, HARMFUL, "strong-signs")
    fold = result(message).locator("details", has_text="I already did")
    fold.locator("summary").first.press("Enter")
    expect(fold).to_contain_text("Take the computer off the network")


def test_what_shows_no_pattern_is_not_cleared(message: Page) -> None:
    """It says what was looked for, and gives the questions to ask oneself."""
    paste(message, ORDINARY, "no-signs")
    expect(result(message)).to_contain_text("That clears nobody")
    expect(result(message)).to_contain_text("Looked for:")


def test_the_text_is_kept_over_a_reload_and_gone_when_cleared(message: Page) -> None:
    """As the answers of the other tools are."""
    paste(message, HARMFUL, "strong-signs")
    wait_until_settled(message)
    message.reload()
    expect(control(message, "text")).to_have_value(HARMFUL)
    expect_band(message, "strong-signs")
    message.get_by_role("button", name="Start over").click()
    expect(control(message, "text")).to_have_value("")


def test_on_paper_the_whole_text_stands(message: Page) -> None:
    """Nothing of it is cut off by a frame that scrolls."""
    paste(message, " ".join([ORDINARY] * 40) + HARMFUL, "strong-signs")
    message.emulate_media(media="print")
    height = "e => e.scrollHeight <= e.clientHeight + 1"
    assert result(message).locator(".st-text").evaluate(height)


def test_the_page_and_its_result_keep_the_rules_of_access(message: Page) -> None:
    """No rule of axe-core's is broken, with a result and without."""
    assert rules(message) == []
    paste(message, HARMFUL, "strong-signs")
    assert rules(message) == []


def test_a_message_that_was_saved_tells_what_came_in_since(page: Page, tmp_path: Path) -> None:
    """Its file holds what it came to; opened later, the conversation has gone on."""
    page.goto(MESSAGE)
    paste(page, "Thanks for applying!", "no-signs")
    wait_until_settled(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Save to a file").click()
    saved = tmp_path / "saved.json"
    download.value.save_as(saved)
    kept = json.loads(saved.read_text("utf-8"))
    assert kept["said"] == {"band": "no-signs", "asks": []}
    saved.write_text(json.dumps({**kept, "as_of": "2026-05-03"}), "utf-8")
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open a file").click()
    chooser.value.set_files(saved)
    since = page.locator(".st-part", has=page.get_by_role("heading", name="Since you saved"))
    expect(since).to_contain_text("Nothing has changed since 3 May 2026")
    paste(page, HARMFUL, "strong-signs")
    expect(since).to_contain_text("came to “no known pattern”. Now it is “strong signs”.")
    expect(since.locator("li").first).to_contain_text("New, asked for:")
    control(page, "text").fill("Good morning from the harbour office, the crane is mended.")
    expect(since).to_have_count(0)
