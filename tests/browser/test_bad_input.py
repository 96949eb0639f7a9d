"""Whatever is typed or opened gets an answer or a sentence, and stays where it was typed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from journeys import (
    PROFILE,
    RATE,
    answer,
    control,
    expect_band,
    fill,
    result,
    wait_for_checker,
    wait_until_ready,
    wait_until_settled,
)
from playwright.sync_api import expect

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
ASKED, COMPLAINED = 300, 700
"""Milliseconds after the last key: the checker is asked, and what it cannot read is named."""
SCRIPT = "<script>document.title = 'broken into'</script><img src=x onerror=alert(1)>"


@pytest.fixture
def profile(page: Page) -> Page:
    """Open the profile check, with one answer already read."""
    page.goto(PROFILE)
    answer(page, "observations.text-elsewhere", "yes")
    expect_band(page, "some-signs")
    return page


def error_beside(page: Page, name: str) -> str:
    """Wait for the sentence beside a field, and give it."""
    place = page.locator(f"#f-{name.replace('.', '-')}-error")
    expect(place).to_be_visible()
    expect(control(page, name)).to_have_attribute("aria-invalid", "true")
    return place.inner_text()


def test_letters_in_a_number_are_named_and_the_result_stays(profile: Page) -> None:
    """The sentence says how to mend it, beside the field."""
    control(profile, "profile.connections").press_sequentially("many", delay=20)
    said = error_beside(profile, "profile.connections")
    assert said == "Connections: enter a whole number such as 12, not “many”."
    expect(result(profile)).to_have_attribute("data-band", "some-signs")
    expect(result(profile)).to_contain_text("the result from before")
    expect(control(profile, "profile.connections")).to_have_value("many")


def test_no_complaint_while_somebody_is_typing(page: Page) -> None:
    """Half a date is no mistake until its writer pauses, by the page's own clock."""
    page.clock.install(time=NOW)
    page.goto(PROFILE)
    wait_until_ready(page)
    page.clock.pause_at(NOW + timedelta(hours=1))
    field = control(page, "profile.positions.0.start")
    errors = page.locator(".st-error:visible")
    field.press_sequentially("Feb")
    page.clock.run_for(ASKED)
    wait_for_checker(page)
    page.clock.run_for(COMPLAINED - ASKED - 1)
    assert errors.count() == 0
    field.press_sequentially(" 2013")
    page.clock.run_for(ASKED)
    wait_for_checker(page)
    page.clock.run_for(10 * COMPLAINED)
    assert errors.count() == 0
    expect(result(page)).to_have_attribute("data-revision", "1")
    field.fill("Feb")
    page.clock.run_for(ASKED)
    wait_for_checker(page)
    page.clock.run_for(COMPLAINED - ASKED)
    assert errors.count() == 1


def test_an_end_before_its_start_is_named(profile: Page) -> None:
    """Two dates that cannot both hold are judged, and pointed out as a possible slip."""
    fill(profile, {"profile.positions.0.start": "2015", "profile.positions.0.end": "2012"})
    beside = profile.locator("#f-profile-positions-0-end-error")
    expect(beside).to_contain_text("The end is before the start.")
    expect_band(profile, "some-signs")
    expect(control(profile, "profile.positions.0.end")).to_have_value("2012")


def test_reading_the_result_with_a_problem_leads_to_it(profile: Page) -> None:
    """Asking for a result with a problem open gives the summary and the focus."""
    fill(profile, {"profile.connections": "many"})
    title = profile.title()
    profile.get_by_role("button", name="Read my result").click()
    summary = profile.locator(".st-problem-box")
    expect(summary).to_be_focused()
    expect(summary.get_by_role("heading")).to_have_text("There is a problem")
    expect(profile).to_have_title(f"Error: {title}")
    summary.get_by_role("link").click()
    expect(control(profile, "profile.connections")).to_be_focused()
    fill(profile, {"profile.connections": "412"})
    expect(summary).to_have_count(0)
    expect(profile).to_have_title(title)


def test_reading_the_result_goes_to_it(profile: Page) -> None:
    """Only the button moves the focus."""
    profile.get_by_role("button", name="Read my result").click()
    expect(profile.get_by_role("heading", name="Your result")).to_be_focused()


def test_ten_megabytes_of_text_get_a_sentence_and_stay(profile: Page) -> None:
    """The page answers, and the text is still there to shorten."""
    about = control(profile, "profile.about")
    about.evaluate(
        """(box) => {
          box.value = "ten bytes ".repeat(1_000_000);
          box.dispatchEvent(new Event("input", { bubbles: true }));
        }"""
    )
    expect(profile.locator("smell-test")).to_contain_text("shorten it to")
    assert about.evaluate("(box) => box.value.length") == 10_000_000
    about.fill("Short.")
    expect(profile.locator("smell-test")).not_to_contain_text("shorten it to")


NAMES = (
    SCRIPT,
    "👩🏽‍🌾 Rosa 🌻🌻",
    "مريم الخطيب",
    "\u202eevil\u202c",
    "O'Brien & Söhne",
    "{{7*7}} ${x}",
)
"""A script, emoji, a script from right to left, a hidden turn, quotes, and templates."""


def test_any_name_is_shown_as_text(profile: Page) -> None:
    """What looks like code is text, in every script and direction."""
    title = profile.title()
    fill(
        profile,
        {
            "profile.occupation": "HR",
            "profile.connections": "2",
            "profile.positions.0.start": "Feb 2013",
            "profile.education.0.degree": "Master's",
            "profile.education.0.school_level": "secondary",
        },
    )
    for name in NAMES:
        fill(
            profile,
            {
                "profile.name": name,
                "profile.positions.0.title": name,
                "profile.education.0.school": name,
            },
        )
        wait_until_settled(profile)
        expect_band(profile, "strong-signs")
        if name.isprintable():  # what turns the line or joins signs is taken out
            expect(result(profile)).to_contain_text(name)
        expect(profile).to_have_title(title)
        expect(result(profile).locator("script, img")).to_have_count(0)
        expect(control(profile, "profile.education.0.school")).to_have_value(name)


OTHERS = (
    ("{", "was not saved here"),
    ("[1, 2]", "was not saved here"),
    ("\x89PNG\r\n\x1a\n", "was not saved here"),
    ('{"name": "somebody else\'s"}', "holds no answers for this page"),
    ('{"profile": {"connections": {"a": 1}}}', "holds no answers for this page"),
)
"""What files hold that are not ours, and what is said of each."""


def test_a_file_that_is_not_ours_changes_nothing(profile: Page, tmp_path: Path) -> None:
    """It is refused by a sentence, and the answers stay."""
    fill(profile, {"profile.connections": "412"})
    file = tmp_path / "other.json"
    notice = profile.locator(".st-tools .st-notice")
    for content, said in OTHERS:
        file.write_text(content)
        notice.evaluate("(notice) => notice.replaceChildren()")  # what was said of the one before
        with profile.expect_file_chooser() as chooser:
            profile.get_by_role("button", name="Open a file").click()
        chooser.value.set_files(file)
        expect(notice).to_contain_text(said)
        expect(control(profile, "profile.connections")).to_have_value("412")
        expect(profile.locator('[name="observations.text-elsewhere"][value="yes"]')).to_be_checked()


def test_a_file_with_more_than_the_form_asks_says_what_is_left_out(
    profile: Page, tmp_path: Path
) -> None:
    """Nothing is dropped in silence."""
    file = tmp_path / "ours.json"
    file.write_text('{"profile": {"connections": 7, "shoes": "brown"}}')
    with profile.expect_file_chooser() as chooser:
        profile.get_by_role("button", name="Open a file").click()
    chooser.value.set_files(file)
    expect(profile.locator(".st-tools .st-notice")).to_contain_text(
        "no place for it: profile.shoes"
    )
    expect(control(profile, "profile.connections")).to_have_value("7")


@pytest.mark.parametrize("place", [PROFILE, RATE])
def test_the_themes_hot_keys_do_not_eat_typing(page: Page, place: str) -> None:
    """The theme's one-letter shortcuts rest while somebody is in the form."""
    page.goto(place)
    wait_until_ready(page)
    address = page.url
    name = "profile.about" if place == PROFILE else "sent"
    control(page, name).press_sequentially("s f / . , p n")
    expect(control(page, name)).to_have_value("s f / . , p n")
    if place == PROFILE:
        page.locator('[name="observations.text-elsewhere"][value="unknown"]').focus()
        for key in "sf/.,pn":
            page.keyboard.press(key)
    assert page.url == address
    expect(page.locator("#__search")).not_to_be_checked()
