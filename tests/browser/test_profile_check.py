"""The profile check as visitors use it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from journeys import (
    ARTICLE,
    ARTICLE_CLUES,
    PROFILE,
    answer,
    answers,
    control,
    expect_band,
    fill,
    fill_article,
    fill_ordinary,
    result,
    revision,
    say_none,
    swap_pages_in_place,
    wait_until_settled,
)
from playwright.sync_api import expect

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Page, Route


@pytest.fixture
def profile(page: Page) -> Page:
    """Open the profile check."""
    page.goto(PROFILE)
    return page


def test_the_result_is_empty_until_the_first_answer(profile: Page) -> None:
    """No band is shown before anything was said."""
    expect(result(profile)).to_have_attribute("data-band", "")
    expect(result(profile)).to_have_attribute("data-revision", "0")


def test_the_articles_profile_has_strong_signs_and_each_is_explained(profile: Page) -> None:
    """All ten clues of the second article, each with all that belongs to it."""
    fill_article(profile)
    assert answers(profile) == ARTICLE
    expect_band(profile, "strong-signs")
    wait_until_settled(profile)
    for clue in ARTICLE_CLUES:
        sign = profile.locator(f'.st-sign[data-clue="{clue}"]')
        expect(sign, clue).to_be_visible()
        for part in ("An innocent reason", "Check it", "Source", "Your answer", "In the guide"):
            expect(sign, clue).to_contain_text(part)
        assert len(sign.locator(".st-seen").inner_text()) > 10, clue
    expect(result(profile)).to_contain_text("Upper Canada College")
    expect(result(profile)).to_contain_text("both from January 2015 to December 2015")


def test_an_ordinary_profile_shows_no_signs_and_what_was_not_checked(profile: Page) -> None:
    """A calm result still says what it does not know."""
    fill_ordinary(profile)
    expect_band(profile, "no-signs")
    wait_until_settled(profile)
    expect(profile.locator(".st-sign")).to_have_count(0)
    expect(profile.locator(".st-next")).to_contain_text("Worth checking now")
    expect(profile.locator(".st-not-checked")).to_contain_text("Not checked yet")
    expect(profile.locator(".st-not-checked li")).not_to_have_count(0)


def test_each_answer_shown_counts_one_more(profile: Page) -> None:
    """The revision grows by one with every answer that is shown."""
    answer(profile, "observations.text-elsewhere", "yes")
    expect(result(profile)).to_have_attribute("data-revision", "1")
    answer(profile, "observations.text-elsewhere", "no")
    expect(result(profile)).to_have_attribute("data-revision", "2")


def test_none_and_cannot_tell_are_told_apart(profile: Page) -> None:
    """A field left empty is left out; one that was seen to be empty says so."""
    assert answers(profile) == {}
    say_none(profile, "profile.about")
    say_none(profile, "profile.positions")
    say_none(profile, "profile.education.0.start")
    assert answers(profile) == {
        "profile": {"about": "", "positions": [], "education": [{"start": None}]}
    }
    control(profile, "profile.about").fill("Hello")
    assert answers(profile)["profile"]["about"] == "Hello"
    expect(profile.locator('[name="empty:profile.about"]:checked')).to_have_count(0)


def test_typed_text_comes_back_after_there_is_none_was_pressed(profile: Page) -> None:
    """A slip of the finger costs nothing."""
    control(profile, "profile.about").fill("Hello")
    say_none(profile, "profile.about")
    expect(control(profile, "profile.about")).to_have_value("")
    profile.get_by_role("button", name="Put my text back").click()
    expect(control(profile, "profile.about")).to_have_value("Hello")


def test_five_hundred_and_more_has_a_button(profile: Page) -> None:
    """LinkedIn shows no more than that."""
    profile.locator("form").get_by_role("button", name="500+").click()
    assert answers(profile) == {"profile": {"connections": "500+"}}


def test_a_job_that_goes_on_has_no_end(profile: Page) -> None:
    """“Still there” rests the end date, and gives it back."""
    end = control(profile, "profile.positions.0.end")
    end.fill("2015")
    control(profile, "profile.positions.0.current").check()
    expect(end).to_be_disabled()
    assert answers(profile)["profile"]["positions"] == [{"end": None, "current": True}]
    control(profile, "profile.positions.0.current").uncheck()
    expect(end).to_have_value("2015")


def test_rows_are_added_moved_and_removed_with_the_focus_in_a_sensible_place(page: Page) -> None:
    """By keyboard alone, with names renumbered and a way back."""
    page.goto(PROFILE)
    title = "profile.positions.{}.title"
    fill(page, {title.format(0): "First"})
    say_none(page, "profile.positions.0.start")
    page.get_by_role("button", name="Add a job").press("Enter")
    expect(control(page, title.format(1))).to_be_focused()
    page.keyboard.type("Second")
    page.get_by_role("button", name="Move up: job 2").press("Enter")
    expect(control(page, title.format(0))).to_have_value("Second")
    expect(control(page, title.format(1))).to_have_value("First")
    expect(page.get_by_role("button", name="Move down: job 1")).to_be_focused()
    assert answers(page)["profile"]["positions"] == [
        {"title": "Second"},
        {"title": "First", "start": None},
    ]
    page.get_by_role("button", name="Remove: job 1").press("Enter")
    expect(page.get_by_role("button", name="Remove: job 1")).to_be_focused()
    expect(control(page, title.format(0))).to_have_value("First")
    page.get_by_role("button", name="Undo").click()
    expect(control(page, title.format(0))).to_have_value("Second")


def test_answers_survive_a_reload(profile: Page) -> None:
    """The tab brings them again, rows and all, and its storage is empty after."""
    fill(profile, {"profile.connections": "2"})
    profile.get_by_role("button", name="Add a job").click()
    fill(profile, {"profile.positions.1.title": "Gardener"})
    profile.reload()
    expect(control(profile, "profile.connections")).to_have_value("2")
    expect(control(profile, "profile.positions.1.title")).to_have_value("Gardener")
    assert profile.evaluate("sessionStorage.length") == 0


def test_a_row_that_came_filled_is_a_line_that_opens(profile: Page) -> None:
    """Nothing is lost in it; an empty one is open, and one with an error opens by itself."""
    fill(
        profile,
        {
            "profile.positions.0.title": "Gardener",
            "profile.positions.0.company": "Kew",
            "profile.positions.0.start": "Feb 2013",
        },
    )
    control(profile, "profile.positions.0.current").check()
    before = answers(profile)
    profile.reload()
    rows = profile.locator(".st-rows > ol > .st-row > details")
    expect(rows.first).to_have_js_property("open", value=False)
    expect(rows.first.locator("summary")).to_have_text(
        re.compile(r"Job 1\s*Gardener · Kew · Feb 2013 – still there")
    )
    expect(rows.last).to_have_js_property("open", value=True)
    assert answers(profile) == before
    rows.first.locator("summary").click()
    fill(profile, {"profile.positions.0.start": "sometime"})
    expect(profile.locator("#f-profile-positions-0-start-error")).to_be_visible()
    profile.reload()
    expect(profile.locator("#f-profile-positions-0-start-error")).to_be_visible()
    expect(control(profile, "profile.positions.0.start")).to_be_visible()


@pytest.mark.parametrize("instant", [False, True])
def test_answers_survive_a_look_at_the_guide(
    profile: Page, site_url: str, *, instant: bool
) -> None:
    """From a question to its paragraph and back, with or without a full load."""
    if instant:
        swap_pages_in_place(profile, site_url)
    fill(profile, {"profile.connections": "2", "profile.country": "BR"})
    say_none(profile, "profile.about")
    answer(profile, "observations.text-elsewhere", "yes")
    help_ = profile.locator("#clue-text-elsewhere details")
    help_.locator("summary").click()
    help_.get_by_role("link", name="More in the guide").click()
    profile.wait_for_url("**/guide/made-up-profiles/#text-elsewhere")
    profile.go_back()
    expect(control(profile, "profile.connections")).to_have_value("2")
    expect(control(profile, "profile.country")).to_have_value("BR")
    expect(profile.locator('[name="empty:profile.about"][value="none"]')).to_be_checked()
    expect(result(profile)).to_have_attribute("data-band", "some-signs")


def test_a_question_in_the_report_leads_to_the_form(profile: Page) -> None:
    """Every sign knows its question."""
    answer(profile, "observations.text-elsewhere", "yes")
    expect_band(profile, "some-signs")
    profile.get_by_role("link", name="Your answer – The same words").click()
    expect(profile.locator('[name="observations.text-elsewhere"][value="yes"]')).to_be_focused()


def test_answers_are_saved_to_a_file_and_opened_again(profile: Page, tmp_path: Path) -> None:
    """The file is the contract's JSON, and gives the same form again."""
    fill_ordinary(profile)
    expect_band(profile, "no-signs")
    before = answers(profile)
    with profile.expect_download() as download:
        profile.get_by_role("button", name="Save to a file").click()
    saved = tmp_path / "saved.json"
    download.value.save_as(saved)
    kept = json.loads(saved.read_text())
    assert kept.pop("as_of")
    assert kept.pop("said")["band"] == "no-signs"
    assert kept == before
    profile.get_by_role("button", name="Start over").click()
    expect_band(profile, "not-enough")
    assert answers(profile) == {}
    with profile.expect_file_chooser() as chooser:
        profile.get_by_role("button", name="Open a file").click()
    chooser.value.set_files(saved)
    expect_band(profile, "no-signs")
    assert answers(profile) == before


def test_answers_that_were_saved_tell_what_has_changed_since(profile: Page, tmp_path: Path) -> None:
    """Opened later, they stand beside what is answered then; cleared, nothing stands beside it."""
    saved = tmp_path / "saved.json"
    old: dict[str, object] = {"as_of": "2026-05-03", "profile": {"connections": 300}}
    saved.write_text(json.dumps({**old, "said": {"band": "not-enough", "signs": []}}))
    with profile.expect_file_chooser() as chooser:
        profile.get_by_role("button", name="Open a file").click()
    chooser.value.set_files(saved)
    since = profile.locator(".st-part", has=profile.get_by_role("heading", name="Since you saved"))
    expect(since).to_contain_text("Nothing has changed since 3 May 2026")
    answer(profile, "observations.photo-other-name", "yes")
    expect_band(profile, "some-signs")
    expect(since).to_contain_text("came to “not enough to say”. Now it is “some signs”.")
    expect(since.locator("li")).to_contain_text("The photo belongs to somebody else")
    profile.get_by_role("button", name="Start over").click()
    expect_band(profile, "not-enough")
    expect(since).to_have_count(0)
    profile.get_by_role("button", name="Undo").click()
    expect(since).to_contain_text("Now it is “some signs”.")


def test_saved_answers_that_cannot_be_compared_are_judged_all_the_same(
    profile: Page, tmp_path: Path
) -> None:
    """A day that is none keeps nobody from a result."""
    saved = tmp_path / "saved.json"
    seen = {"photo-other-name": "yes"}
    saved.write_text(json.dumps({"as_of": "some day", "observations": seen}))
    with profile.expect_file_chooser() as chooser:
        profile.get_by_role("button", name="Open a file").click()
    chooser.value.set_files(saved)
    expect_band(profile, "some-signs")
    expect(profile.get_by_role("heading", name="Since you saved")).to_have_count(0)


def test_starting_over_can_be_undone(profile: Page) -> None:
    """Nothing is lost by accident."""
    fill(profile, {"profile.connections": "2"})
    profile.get_by_role("button", name="Start over").click()
    expect(control(profile, "profile.connections")).to_have_value("")
    profile.get_by_role("button", name="Undo").click()
    expect(control(profile, "profile.connections")).to_have_value("2")


def test_the_result_can_be_copied_as_text(page: Page) -> None:
    """For whoever has to show it to somebody."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(PROFILE)
    answer(page, "observations.text-elsewhere", "yes")
    expect_band(page, "some-signs")
    page.get_by_role("button", name="Copy as text").click()
    expect(page.locator(".st-tools .st-notice")).to_contain_text("The result is copied as text.")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert "You found the same sentences under another name." in copied


def test_nothing_is_kept_on_the_device_unless_asked(profile: Page) -> None:
    """The box decides, for this device and for later."""

    def stored() -> int:
        kept = profile.evaluate(
            "Object.keys({...localStorage, ...sessionStorage})"
            ".filter((key) => key.startsWith('smell-test'))"
        )
        return len(kept)

    remember = profile.get_by_label("Remember my answers on this device")
    fill(profile, {"profile.connections": "412"})
    expect_band(profile, "not-enough")
    assert stored() == 0
    remember.check()
    assert stored() == 1
    later = profile.context.new_page()
    later.goto(PROFILE)
    expect(control(later, "profile.connections")).to_have_value("412")
    expect(later.get_by_label("Remember my answers on this device")).to_be_checked()
    remember.uncheck()
    assert stored() == 0


def test_the_band_and_the_report_stay_while_a_job_is_typed(profile: Page) -> None:
    """Answering moves neither the focus nor the page."""
    answer(profile, "observations.text-elsewhere", "yes")
    expect_band(profile, "some-signs")
    field = control(profile, "profile.positions.0.title")
    field.focus()
    before = profile.evaluate("scrollY")
    shown = revision(profile)
    profile.keyboard.type("Gardener", delay=30)
    wait_until_settled(profile)
    assert revision(profile) > shown
    assert profile.evaluate("scrollY") == before
    expect(field).to_be_focused()


def test_countries_have_names_and_none_is_ours(profile: Page) -> None:
    """The browser knows the countries' names of today."""
    options = profile.locator('select[name="profile.country"] option')
    expect(options.nth(240)).to_be_attached()
    assert options.count() < 270
    assert {"Brazil", "Canada", "Czechia", "Türkiye"} <= set(options.all_inner_texts())


def test_a_country_typed_before_its_list_is_there_stays(page: Page) -> None:
    """Two letters will do until the checker is up, and no box goes while it is typed into."""
    held: list[Route] = []
    page.context.route("**/runtime-*.wasm", lambda route: held.append(route))  # noqa: PLW0108 (it is marked)
    page.goto(PROFILE)
    mine, theirs, job = (
        page.locator(f'input[name="{name}"]')
        for name in ("visitor.country", "profile.country", "profile.positions.0.country")
    )
    mine.fill("ca")
    job.fill("zz")
    theirs.focus()
    page.keyboard.type("b")
    for route in held:
        route.continue_()
    expect(page.locator('select[name="visitor.country"]')).to_have_value("CA")
    expect(theirs).to_be_focused()
    page.keyboard.type("r")
    theirs.blur()
    expect(page.locator('select[name="profile.country"]')).to_have_value("BR")
    expect(job).to_have_value("zz")
