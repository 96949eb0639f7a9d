"""What the profile check shows of a result: the quick check, the career, what to do, paper."""

from __future__ import annotations

import io
import re
import unicodedata
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

import pytest
from bench_profile import fullest
from journeys import (
    ARTICLE,
    PROFILE,
    answer,
    answers,
    control,
    expect_band,
    fill,
    open_answers,
    result,
    revision,
    until,
    wait_until_ready,
    wait_until_settled,
)
from playwright.sync_api import Error, expect
from pypdf import PdfReader

from checker.profile.clues import CLUES

if TYPE_CHECKING:
    from conftest import NewContext
    from playwright.sync_api import Locator, Page, Route

PLACE = "[scrollY, document.activeElement.name || document.activeElement.localName]"


@pytest.fixture
def profile(page: Page) -> Page:
    """Open the profile check."""
    page.goto(PROFILE)
    return page


def quick(page: Page) -> Locator:
    """Find the quick check."""
    return page.get_by_role("region", name="Quick check")


def count(page: Page) -> str:
    """Give the quick check's place, such as "2 of 6"."""
    found = re.search(r"\d+ of \d+", quick(page).locator(".st-quick-count").inner_text())
    assert found
    return found[0]


def everything() -> dict[str, Any]:
    """Give the fullest profile, with a sign wherever the eyes can see one."""
    worst = {
        clue.observation.id: "yes" if clue.observation.yes.outcome == "sign" else "no"
        for clue in CLUES
        if clue.observation
    }
    return {**fullest(), "observations": worst}


# The quick check


def test_six_questions_one_at_a_time_each_with_its_reason(profile: Page) -> None:
    """They are there before the checker is, and every one can be passed over."""
    asked = []
    for number in range(1, 7):
        assert count(profile) == f"{number} of 6"
        for part in ("Why", "How", re.compile(r"\d (seconds|min)")):
            expect(quick(profile)).to_contain_text(part)
        asked.append(quick(profile).locator(".st-quick-question").inner_text())
        quick(profile).get_by_role("button", name="Next").or_(
            quick(profile).get_by_role("button", name="I can’t tell").last
        ).last.click()
    assert len(set(asked)) == 6
    expect(quick(profile)).to_contain_text("That was the quick check.")
    assert answers(profile) == {}
    quick(profile).get_by_role("button", name="Six more").click()
    assert quick(profile).locator(".st-quick-question").inner_text() not in asked


def test_a_quick_answer_is_the_forms_answer(profile: Page) -> None:
    """A number is mirrored while it is typed; Enter goes on."""
    wait_until_ready(profile)
    field = quick(profile).get_by_role("textbox", name="Connections")
    field.fill("2")
    expect(control(profile, "profile.connections")).to_have_value("2")
    expect(result(profile)).to_contain_text("2 connections.")
    assert count(profile) == "1 of 6"
    field.press("Enter")
    assert count(profile) == "2 of 6"
    expect(quick(profile).locator(".st-quick-question")).to_be_focused()
    assert answers(profile) == {"profile": {"connections": 2}}


def test_offered_answers_are_mirrored_both_ways(profile: Page) -> None:
    """The button beside the copy is the button beside the field."""
    quick(profile).get_by_role("button", name="500+").click()
    expect(control(profile, "profile.connections")).to_have_value("500+")
    expect(quick(profile).get_by_role("textbox", name="Connections")).to_have_value("500+")


def test_a_country_asked_for_early_is_chosen_from_the_forms_own_list(page: Page) -> None:
    """The form's other countries are still boxes for two letters then."""
    held: list[Route] = []
    page.context.route("**/runtime-*.wasm", lambda route: held.append(route))  # noqa: PLW0108 (it is marked)
    page.add_init_script(
        """const only = { clue: "distant-invitation", inputs: ["visitor.country"], seconds: 15 };
        new MutationObserver((_, seen) => {
          const place = document.querySelector(".st-quick");
          if (!place) return;
          place.dataset.checks = JSON.stringify([only]);
          seen.disconnect();
        }).observe(document, { childList: true, subtree: true });"""
    )
    page.goto(PROFILE)
    quick(page).get_by_role("combobox", name="Your country").select_option("CA")
    expect(page.locator('select[name="visitor.country"]')).to_have_value("CA")
    expect(page.locator('input[name="profile.country"]')).to_be_attached()
    for route in held:
        route.continue_()
    expect(page.locator('select[name="profile.country"]')).to_be_attached()
    assert answers(page) == {"visitor": {"country": "CA"}}


def test_a_yes_in_the_quick_check_presses_the_forms_own(profile: Page) -> None:
    """And the next question takes its place."""
    yes = quick(profile).get_by_role("button", name="Yes", exact=True)
    while not yes.count():
        quick(profile).get_by_role("button", name="Next").click()
    before = count(profile)
    yes.click()
    assert count(profile) != before
    (path,) = answers(profile).values()
    assert list(path.values()) in (["yes"], [True])


def test_an_answer_in_the_form_takes_its_question_off_the_list(profile: Page) -> None:
    """What has been pasted or typed below is not asked again."""
    fill(profile, {"profile.connections": "212"})
    expect(result(profile)).not_to_have_attribute("data-band", "")
    expect(quick(profile).locator(".st-quick-question")).not_to_have_text("Connections")
    assert count(profile) == "1 of 6"
    profile.get_by_role("button", name="Start over").click()
    expect(quick(profile).locator(".st-quick-question")).to_have_text("Connections")
    assert count(profile) == "1 of 6"


def test_a_number_that_cannot_be_read_is_said_where_it_was_typed(profile: Page) -> None:
    """In the quick check as in the form."""
    wait_until_ready(profile)
    quick(profile).get_by_role("textbox", name="Connections").fill("many")
    message = profile.locator("#f-profile-connections-error")
    expect(message).to_be_visible()
    expect(quick(profile).locator(".st-error")).to_have_text(message.inner_text())


def test_the_quick_check_with_the_keyboard_alone(profile: Page) -> None:
    """From the page's first control to the verdict."""
    wait_until_ready(profile)
    for _ in range(40):
        profile.keyboard.press("Tab")
        if profile.evaluate("document.activeElement.name") == "quick-profile.connections":
            break
    profile.keyboard.type("2")
    profile.keyboard.press("Enter")
    unknown = quick(profile).get_by_role("button", name="I can’t tell")
    for _ in range(4):  # past "Yes" and "No" to the question after
        profile.keyboard.press("Tab")
        if unknown.evaluate("button => button === document.activeElement"):
            break
    profile.keyboard.press("Enter")
    expect(quick(profile).get_by_role("textbox")).to_be_visible()
    profile.keyboard.press("Tab")
    profile.keyboard.type("Please clone our code and run it on your own laptop, not in a sandbox.")
    expect_band(profile, "some-signs")
    expect(profile.locator('.st-sign[data-clue="note-pressure"]')).to_be_visible()


# Answering


@pytest.mark.matrix("share")
@pytest.mark.parametrize("share", range(3))
def test_no_answer_moves_the_page_or_the_focus(profile: Page, share: int) -> None:
    """Radios from the form's first to its last, while the report and the quick check redraw."""
    open_answers(profile, ARTICLE)
    expect_band(profile, "strong-signs")
    wait_until_settled(profile)
    for clue in [one for one in CLUES if one.observation][share::3]:
        assert clue.observation
        radio = profile.locator(f'[name="observations.{clue.observation.id}"][value="no"]')
        radio.scroll_into_view_if_needed()
        if radio.is_checked():
            continue
        radio.focus()
        before, shown = profile.evaluate(PLACE), revision(profile)
        profile.keyboard.press("Space")
        profile.wait_for_function(
            "shown => document.querySelector('.st-result').dataset.revision > shown", arg=shown
        )
        assert profile.evaluate(PLACE) == before, clue.id


# The report


def bring_into_view(career: Locator) -> None:
    """Scroll to the picture, which is drawn when seen; the report may be drawn anew meanwhile."""

    def seen() -> bool:
        with suppress(Error):
            career.scroll_into_view_if_needed(timeout=1000)
        return career.locator("svg").is_visible()

    until(seen, wanted=True)


def test_the_career_is_drawn_and_told(profile: Page) -> None:
    """Overlaps are hatched, what is not dated is open, the account's birth is a line."""
    open_answers(profile, ARTICLE)
    fill(profile, {"profile.joined": "2026-08"})
    expect_band(profile, "strong-signs")
    wait_until_settled(profile)
    career = profile.locator(".st-career")
    bring_into_view(career)
    expect(career.locator("svg")).to_be_visible()
    expect(career.locator(".st-career-overlap rect")).to_have_count(2)
    expect(career.locator(".st-career-open rect")).to_have_count(2)
    expect(career.locator(".st-career-joined line")).to_have_count(1)
    for words in ("Two full-time jobs at once", "Dates not shown", "Joined LinkedIn"):
        expect(career.locator(".st-legend")).to_contain_text(words)
    career.get_by_text("The career in words").click()
    expect(career).to_contain_text("HR analyst at Alfa: February 2013 to December 2015.")
    expect(career).to_contain_text("HR manager at Acme: start not shown, until")
    expect(career).to_contain_text("Joined LinkedIn: August 2026.")


def test_a_degree_too_fast_is_outlined_with_its_reason(profile: Page) -> None:
    """The reason stands in the picture's key."""
    fill(
        profile,
        {
            "profile.education.0.school": "Upper Institute",
            "profile.education.0.degree": "Bachelor of Science",
            "profile.education.0.start": "2012-01",
            "profile.education.0.end": "2012-03",
        },
    )
    expect(result(profile)).not_to_have_attribute("data-band", "")
    expect(profile.locator(".st-family:not([data-laid])")).to_have_count(0)  # it would move away
    career = profile.locator(".st-career")
    bring_into_view(career)
    expect(career.locator(".st-career-impossible rect")).to_have_count(1)
    expect(career.locator(".st-legend")).to_contain_text("Bachelor of Science from Upper Institute")


@pytest.mark.faults
def test_without_the_chart_library_the_words_stand_alone(profile: Page) -> None:
    """Nothing else is missing."""
    profile.context.route("**/plot-*", lambda route: route.abort())
    open_answers(profile, ARTICLE)
    expect_band(profile, "strong-signs")
    career = profile.locator(".st-career")
    career.get_by_text("The career in words").click()
    expect(career).to_contain_text("HR analyst at Alfa: February 2013 to December 2015.")


def test_the_chart_library_is_fetched_for_the_first_picture(page: Page) -> None:
    """And for nothing before it."""
    fetched: list[str] = []
    page.context.on("request", lambda request: fetched.append(request.url))
    page.goto(PROFILE)
    answer(page, "observations.text-elsewhere", "yes")
    expect_band(page, "some-signs")
    wait_until_settled(page)
    assert not [url for url in fetched if "/plot-" in url or "/d3-" in url]
    fill(page, {"profile.positions.0.title": "Cook", "profile.positions.0.start": "2015"})
    page.locator(".st-career").scroll_into_view_if_needed()
    expect(page.locator(".st-career svg")).to_be_visible()
    assert len([url for url in fetched if "/plot-" in url or "/d3-" in url]) == 2


def test_signs_come_strongest_first_and_their_weight_is_told(profile: Page) -> None:
    """In words beside the bars."""
    open_answers(profile, ARTICLE)
    expect_band(profile, "strong-signs")
    wait_until_settled(profile)
    strengths = profile.locator(".st-sign").evaluate_all(
        "signs => signs.map((sign) => sign.dataset.strength)"
    )
    order = ["decisive", "strong", "moderate", "weak", "note"]
    assert strengths == sorted(strengths, key=order.index)
    expect(profile.locator(".st-weigh")).to_contain_text("Network")
    expect(profile.locator(".st-weigh li").first).to_contain_text("points")


def test_what_to_do_what_to_say_and_what_to_search_can_be_taken_along(page: Page) -> None:
    """The words are copied; nothing is asked of anybody."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(PROFILE)
    answer(page, "observations.text-elsewhere", "yes")
    sentence = "I build bridges between talent and the firms that need it in a changing world."
    fill(page, {"profile.about": sentence})
    expect_band(page, "some-signs")
    wait_until_settled(page)
    expect(result(page)).to_contain_text("Ask before you accept")
    for key, name, words in (
        ("message", "Copy the message", "Thank you"),
        ("search", "Copy the sentence", sentence),
    ):
        page.get_by_role("button", name=name).click()
        expect(page.locator(f'[data-key="{key}"]')).to_have_text("Copied")
        assert words in cast("str", page.evaluate("navigator.clipboard.readText()"))
    expect(result(page)).to_contain_text("What would change the verdict")
    assert "?" not in page.url


def test_what_says_the_same_after_a_change_stays_in_its_place(profile: Page) -> None:
    """The signs are those that were drawn before; a sign that has gone, is gone."""
    wait_until_ready(profile)
    open_answers(profile, everything())
    expect_band(profile, "strong-signs")
    signs = profile.locator(".st-sign")
    signs.first.evaluate("sign => { sign.drawnBefore = true; }")
    fill(profile, {"profile.headline": "People, programmes and a spreadsheet"})
    wait_until_settled(profile)
    assert signs.first.evaluate("sign => sign.drawnBefore === true")
    employer = profile.locator('.st-sign[data-clue="employer"]')
    expect(employer).to_have_count(1)
    answer(profile, "observations.employer-checks-out", "yes")
    expect(employer).to_have_count(0)


def test_everything_prints_on_two_pages_at_most(profile: Page) -> None:
    """The fullest profile with the most signs, and the article's with its picture."""
    wait_until_ready(profile)
    for content in (everything(), fullest()):
        open_answers(profile, content)
        expect(result(profile)).not_to_have_attribute("data-band", "")
        wait_until_settled(profile)
        pages = PdfReader(io.BytesIO(profile.pdf(format="A4"))).pages
        printed = "\n".join(page.extract_text() for page in pages)
        text = unicodedata.normalize("NFKC", printed)  # some fonts have an “ﬁ”
        assert len(pages) <= 2, text[-300:]
        assert "Is this profile made up?" in text
        assert "Ana Ferreira" in text
        assert "Firm number 3" in text
        assert "Remember my answers" not in text


def test_the_articles_result_prints_on_one_page_with_its_picture(profile: Page) -> None:
    """With the answers, and each innocent reason."""
    open_answers(profile, ARTICLE)
    expect_band(profile, "strong-signs")
    profile.locator(".st-career").scroll_into_view_if_needed()
    expect(profile.locator(".st-career svg")).to_be_visible()
    pages = PdfReader(io.BytesIO(profile.pdf(format="A4"))).pages
    text = " ".join(pages[0].extract_text().split())
    assert len(pages) == 1, text[-300:]
    assert "Upper Canada College" in text
    assert "What was entered" in text


@pytest.mark.matrix("scheme")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_fullest_report_fits_320_pixels(new_context: NewContext, scheme: str) -> None:
    """The picture too."""
    page = new_context(viewport={"width": 320, "height": 640}, color_scheme=scheme).new_page()
    page.goto(PROFILE)
    wait_until_ready(page)
    open_answers(page, everything())
    expect_band(page, "strong-signs")
    page.locator(".st-bar-button").click()
    page.locator(".st-career").scroll_into_view_if_needed()
    expect(page.locator(".st-career svg")).to_be_visible()
    wait_until_settled(page)
    script = "document.querySelector('dialog').scrollWidth - innerWidth"
    assert page.evaluate(script) <= 0
    page.keyboard.press("Escape")
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
