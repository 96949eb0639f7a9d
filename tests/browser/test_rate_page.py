"""The rest of the acceptance rate's page: limits, published figures, replies, the note, keeping."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, cast

import pytest
from journeys import (
    RATE,
    answers,
    control,
    expect_band,
    fill,
    result,
    until,
    wait_until_settled,
)
from playwright.sync_api import Page, expect
from rate_journeys import enter, open_part, part_of_report

if TYPE_CHECKING:
    from pathlib import Path

    from conftest import NewContext

FULL = {
    "sent": 60,
    "accepted": 18,
    "declined": 4,
    "pending": 36,
    "groups": [
        {"name": "with note " * 6, "sent": 100, "accepted": 62, "declined": 3},
        {"name": "Donaudampfschifffahrtsgesellschaft" * 2, "sent": 100, "accepted": 70},
    ],
    "target": "0.8",
    "per_week": 95,
    "what_if": {"acceptance": "0.9", "per_week": 10},
    "pending_ages_days": [3, 40, 200],
    "replies": {"messages": 20, "answered": 5, "waiting": 3, "youngest_days": 2},
    "note": "I would like to add you to my network. https://example.org",
}


@pytest.fixture
def rate(page: Page) -> Page:
    """Open the acceptance rate."""
    page.goto(RATE)
    return page


def open_folds_of_groups(page: Page) -> None:
    """Open what asks a group for its other figures."""
    open_part(page, "groups")
    for fold in page.get_by_text("What became of the others", exact=True).all():
        fold.click()


def test_the_line_is_there_before_the_first_answer(rate: Page) -> None:
    """It shows the bands and no dot; the first answer draws on it."""
    drawing = result(rate).locator(".st-line")
    expect(drawing).to_contain_text("Close to a given")
    expect(drawing).to_contain_text("Your rate becomes a dot on this line")
    expect(drawing.locator(".st-dot")).to_have_count(0)
    fill(rate, {"sent": "10", "accepted": "4"})
    expect(drawing.locator(".st-dot")).to_have_count(1)
    expect(drawing).not_to_contain_text("becomes a dot")


def test_risk_is_told_as_reasons_and_limits_say_how_sure_they_are(rate: Page) -> None:
    """No probability, no threshold, and a source for each."""
    fill(rate, {"sent": "400", "accepted": "100", "dont-know": "6"})
    open_part(rate, "ahead")
    fill(rate, {"per_week": "120"})
    expect_band(rate, "rethink")
    limits = part_of_report(rate, "Limits and clocks")
    expect(limits).to_contain_text("LinkedIn publishes no threshold")
    expect(limits).to_contain_text("so we name reasons and give no odds")
    table = limits.get_by_role("table")
    expect(table).to_contain_text("Invitations a week")
    expect(table).to_contain_text("Yours: 120")
    expect(table).to_contain_text("Sources conflict")
    limits.get_by_text("Sources", exact=True).first.click()
    expect(limits).to_contain_text("The UMG")


def test_published_figures_stand_with_their_warts(rate: Page) -> None:
    """Each with its sample, its senders, and whether a vendor counted it."""
    fill(rate, {"sent": "100", "accepted": "62"})
    expect_band(rate, "improve")
    published = part_of_report(rate, "Published figures")
    expect(published).to_contain_text("People who know you should say yes far more often")
    published.get_by_text("Where you stand against each").click()
    vendor = published.locator("li", has_text="Expandi")
    expect(vendor).to_contain_text("vendor data")
    expect(vendor).to_contain_text("invitations;")
    expect(published.locator(".st-chart svg")).to_be_visible()


def test_do_they_answer_leads_to_after_connecting(rate: Page) -> None:
    """The same question of those who said yes."""
    open_part(rate, "replies")
    fill(rate, {"replies.messages": "20", "replies.answered": "5"})
    replies = part_of_report(rate, "Do they answer?")
    expect(replies).to_contain_text("5 of 20 answered.")
    replies.get_by_role("link", name="After connecting").click()
    expect(rate.get_by_role("heading", level=1)).to_contain_text("After connecting")


def test_the_report_leads_to_the_guide(rate: Page) -> None:
    """To both chapters that go on from here."""
    fill(rate, {"sent": "10", "accepted": "4"})
    expect_band(rate, "rethink")
    ways = rate.locator(".st-report > .st-links")
    before = ways.get_by_role("link", name="Before you invite")
    assert "guide/before-you-invite/" in (before.get_attribute("href") or "")
    after = ways.get_by_role("link", name="After connecting")
    assert "guide/after-connecting/" in (after.get_attribute("href") or "")


def test_a_note_is_counted_while_it_is_typed(rate: Page) -> None:
    """Against both limits, in sight and aloud; and nothing is written for anyone."""
    open_part(rate, "note")
    note = control(rate, "note")
    note.press_sequentially("We met at the fair.", delay=10)
    beside = rate.locator("[data-beside=note]")
    expect(beside).to_contain_text("Fits a free account (200), with 181 to spare.")
    expect(beside).to_contain_text("Fits a paid account (300), with 281 to spare.")
    note.fill("x" * 250)
    expect(beside.locator("[data-over]")).to_contain_text("200")
    expect(beside).to_contain_text("Fits a paid account (300), with 50 to spare.")
    expect(rate.locator(".st-status")).to_contain_text("with 50 to spare")
    note.fill("🌻" * 10)
    expect(beside).to_contain_text("with 180 to spare")
    note.fill("I would like to add you to my network.")
    expect(part_of_report(rate, "Check a note")).to_contain_text("A ready-made phrase")
    expect(beside).to_contain_text("A ready-made phrase")
    expect(note).to_have_value("I would like to add you to my network.")


def test_parts_with_nothing_to_say_are_not_shown(rate: Page) -> None:
    """Two figures get a short report."""
    fill(rate, {"sent": "10", "accepted": "4"})
    expect_band(rate, "rethink")
    titles = result(rate).get_by_role("heading", level=3)
    expect(titles).to_have_text(["What to change", "Limits and clocks", "Published figures"])


def test_everything_fits_320_pixels(new_context: NewContext) -> None:
    """Every part filled, every fold open, names that never end."""
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    page.goto(RATE)
    open_folds_of_groups(page)
    enter(page, FULL)
    expect_band(page, "rethink")
    wait_until_settled(page)
    page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })")
    until(lambda: page.evaluate("document.documentElement.scrollWidth <= innerWidth"), wanted=True)


def test_all_of_it_is_copied_saved_and_opened_again(rate: Page, tmp_path: Path) -> None:
    """The text has every part, and the file every answer."""
    rate.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_folds_of_groups(rate)
    enter(rate, FULL)
    expect_band(rate, "rethink")
    wait_until_settled(rate)
    before = answers(rate)
    rate.get_by_role("button", name="Copy as text").click()
    expect(rate.locator(".st-tools .st-notice")).to_contain_text("copied as text")
    text = cast("str", rate.evaluate("navigator.clipboard.readText()"))
    for part in ("What to change", "Compare groups", "Look ahead", "Limits and clocks",
                 "Published figures", "Do they answer?", "Check a note"):  # fmt: skip
        assert f"\n{part}\n" in text
    with rate.expect_download() as download:
        rate.get_by_role("button", name="Save to a file").click()
    file = tmp_path / "saved.json"
    download.value.save_as(file)
    saved = json.loads(file.read_text("utf-8"))
    assert {key: value for key, value in saved.items() if key in before} == before
    rate.get_by_role("button", name="Start over").click()
    expect(control(rate, "sent")).to_have_value("")
    assert answers(rate) == {}
    with rate.expect_file_chooser() as chooser:
        rate.get_by_role("button", name="Open a file").click()
    chooser.value.set_files(file)
    expect(rate.locator(".st-tools .st-notice")).to_contain_text("is open.")
    assert answers(rate) == before
    expect(rate.locator(".st-tools .st-notice")).not_to_contain_text("Left out")


def test_a_pictures_numbers_can_be_copied(rate: Page) -> None:
    """As a spreadsheet takes them."""
    rate.context.grant_permissions(["clipboard-read", "clipboard-write"])
    fill(rate, {"sent": "10", "accepted": "4"})
    expect_band(rate, "rethink")
    numbers = rate.locator(".st-rate .st-numbers")
    numbers.locator("summary").click()
    numbers.get_by_role("button", name="Copy the numbers").click()
    expect(numbers).to_contain_text("Copied.")
    text = cast("str", rate.evaluate("navigator.clipboard.readText()"))
    assert text.splitlines()[:2] == ["Figure\tLow\tHigh", "Your rate\t0.4\t0.4"]


def test_on_paper_the_folds_that_hold_answers_are_open(rate: Page) -> None:
    """What was entered is on the paper, and no button is."""
    open_part(rate, "replies")
    fill(rate, {"sent": "10", "accepted": "4", "replies.messages": "9", "replies.answered": "2"})
    expect_band(rate, "rethink")
    rate.locator("#part-replies > summary").click()
    rate.emulate_media(media="print")
    rate.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(control(rate, "replies.messages")).to_be_visible()
    expect(rate.locator(".st-headline")).to_be_visible()
    expect(rate.locator(".st-rate .st-line")).to_be_visible()
    expect(rate.get_by_role("button", name="Add a group")).not_to_be_visible()


def test_the_whole_form_with_the_keyboard_alone(rate: Page) -> None:
    """From the first figure to the result, by way of a fold and a button."""
    control(rate, "sent").focus()
    for text in ("10", "4", "", "", "", "3"):
        rate.keyboard.type(text)
        rate.keyboard.press("Tab")
    assert rate.evaluate("document.activeElement.matches('#part-groups > summary')")
    rate.keyboard.press("Enter")
    expect(rate.locator("#part-groups")).to_have_attribute("open", "")
    rate.keyboard.press("Tab")
    rate.keyboard.press("Space")  # the first names to start with
    expect(control(rate, "groups.0.name")).to_have_value("With a note")
    rate.keyboard.type("20")
    rate.keyboard.press("Tab")
    rate.keyboard.type("9")
    rate.keyboard.press("Enter")
    expect(rate.get_by_role("heading", name="Your result")).to_be_focused()
    assert answers(rate)["groups"][0] == {"name": "With a note", "sent": 20, "accepted": 9}
