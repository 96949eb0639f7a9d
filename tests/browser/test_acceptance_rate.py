"""The acceptance rate as visitors use it."""

from __future__ import annotations

import pytest
from journeys import RATE, control, expect_band, fill, result
from playwright.sync_api import Page, expect


@pytest.fixture
def rate(page: Page) -> Page:
    """Open the acceptance rate."""
    page.goto(RATE)
    return page


def test_ten_and_four_are_told_to_rethink(rate: Page) -> None:
    """The article’s own figures get its own advice."""
    fill(rate, {"sent": "10", "accepted": "4"})
    expect_band(rate, "rethink")
    expect(result(rate)).to_contain_text("4 of 10 accepted.")
    expect(result(rate)).to_contain_text("time to rethink")
    expect(rate.locator(".st-advice li")).not_to_have_count(0)


def test_the_picture_says_the_same_in_words(rate: Page) -> None:
    """Whoever cannot see the line reads its figures."""
    fill(rate, {"sent": "20", "accepted": "4", "pending": "6"})
    expect_band(rate, "rethink")
    words = rate.locator(".st-line figcaption")
    expect(words).to_contain_text("Your rate: 2 in ten.")
    expect(words).to_contain_text("All pending refused, 2; all accepted, 5.")
    for part in (".st-dot", ".st-interval", ".st-bounds"):
        expect(rate.locator(part)).to_be_attached()


def test_two_sent_are_too_few(rate: Page) -> None:
    """A rate of a half says nothing when it is one of two."""
    fill(rate, {"sent": "2", "accepted": "1"})
    expect_band(rate, "too-few")


def test_thousands_may_be_written_as_people_do(rate: Page) -> None:
    """Separators and spaces are read, not refused."""
    fill(rate, {"sent": "1,200", "accepted": "1 100"})
    expect_band(rate, "close-to-a-given")


def test_accepted_more_than_sent_gets_its_sentence_and_keeps_what_was_typed(rate: Page) -> None:
    """The sentence stands beside the figure and belongs to it."""
    fill(rate, {"sent": "4", "accepted": "10"})
    accepted = control(rate, "accepted")
    expect(accepted).to_have_attribute("aria-invalid", "true")
    expect(accepted).to_have_accessible_description(
        "People who said yes Accepted (10) is more than sent (4). Correct one of the two."
    )
    expect(accepted).to_have_value("10")
    accepted.fill("3")
    expect_band(rate, "too-few")
    expect(accepted).not_to_have_attribute("aria-invalid", "true")
