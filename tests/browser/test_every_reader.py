"""Every page and every state of the tools, looked over as different readers meet them."""

from __future__ import annotations

import re
import sys
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from journeys import (
    ARTICLE,
    EXPORT,
    PROFILE,
    RATE,
    answer,
    as_at_the_root,
    expect_band,
    fill,
    fill_ordinary,
    give,
    open_answers,
    publish_another,
    read_from_a_slow_disk,
    until,
    wait_for_theme,
    wait_until_ready,
    wait_until_settled,
)
from playwright.sync_api import expect
from rate_journeys import enter, open_part
from survey import COLOURS, LAYOUT, NARROW, VIEWS, WIDE, View, narrow, rules, survey

sys.path += [str(Path(__file__).parents[1] / folder) for folder in ("importing", "export")]

from made_pages import WAYS, write
from made_people import person

from examples.exports import sample as export
from examples.exports.made_files import files
from examples.exports.made_stories import story

if TYPE_CHECKING:
    from collections.abc import Callable

    from conftest import NewContext
    from playwright.sync_api import Page

SITE = Path(__file__).parents[2] / "site"
PAGES = sorted(
    found.relative_to(SITE).as_posix().removesuffix("index.html")
    for found in SITE.rglob("index.html")
)
EVERYTHING = {
    "sent": 60,
    "accepted": 18,
    "declined": 4,
    "dont-know": 3,
    "pending": 35,
    "groups": [
        {"name": "with a note", "sent": 100, "accepted": 62, "declined": 3},
        {"name": "Donaudampfschifffahrtsgesellschaft", "sent": 100, "accepted": 70},
    ],
    "target": "0.8",
    "per_week": 95,
    "what_if": {"acceptance": "0.9", "per_week": 10},
    "pending_ages_days": [3, 40, 200],
    "replies": {"messages": 20, "answered": 5, "waiting": 3, "youngest_days": 2},
    "note": "I would like to add you to my network. https://example.org",
}


def open_folds(page: Page) -> None:
    """Open everything that is folded, and wait for the pictures."""
    page.evaluate(
        "for (const one of document.querySelectorAll('.st-tool details')) one.open = true"
    )
    for picture in page.locator(":is(.st-chart, .st-career):visible").all():
        picture.scroll_into_view_if_needed()
        expect(picture.locator("svg").first).to_be_visible()
    wait_until_settled(page)


def paste(page: Page, text: str) -> None:
    """Put a text in the box above the form."""
    page.locator(".st-import textarea").fill(text)
    expect(page.locator(".st-import-told")).not_to_contain_text("Reading")


# The profile check's states


def partly(page: Page) -> None:
    """Give one answer that is a sign."""
    answer(page, "observations.text-elsewhere", "yes")
    expect_band(page, "some-signs")


def not_enough(page: Page) -> None:
    """Give one answer that is none."""
    answer(page, "observations.text-elsewhere", "no")
    expect_band(page, "not-enough")


def no_signs(page: Page) -> None:
    """Enter an ordinary profile."""
    fill_ordinary(page)
    expect_band(page, "no-signs")


def strong_signs(page: Page) -> None:
    """Enter the article's profile, and unfold all there is to read."""
    open_answers(page, ARTICLE)
    expect_band(page, "strong-signs")
    wait_until_settled(page)
    open_folds(page)


def unreadable_answer(page: Page) -> None:
    """Type what cannot be read, and ask for the result."""
    partly(page)
    fill(page, {"profile.connections": "many"})
    expect(page.locator("#f-profile-connections-error")).to_be_visible()
    page.get_by_role("button", name="Read my result").last.click()
    expect(page.locator(".st-problem-box")).to_be_focused()


def quick_choice(page: Page) -> None:
    """Go on to a quick question with buttons to choose from."""
    quick = page.get_by_role("region", name="Quick check")
    while not quick.get_by_role("button", name="Yes", exact=True).count():
        quick.get_by_role("button", name="Next").click()


def quick_end(page: Page) -> None:
    """Pass over all six."""
    quick = page.get_by_role("region", name="Quick check")
    for _ in range(6):
        quick.get_by_role("button", name="Next").or_(
            quick.get_by_role("button", name="I can’t tell").last
        ).last.click()
    expect(quick).to_contain_text("That was the quick check.")


def imported(page: Page) -> None:
    """Have it filled by a paste, with a difference and a way back."""
    fill(page, {"profile.headline": "Mine"})
    paste(page, write(person("en", 7), WAYS[1]))
    expect(page.locator(".st-import-told")).to_contain_text("One answer of yours differs")
    wait_until_settled(page)
    open_folds(page)


def nothing_to_import(page: Page) -> None:
    """Paste what is no profile."""
    paste(page, "Milk, bread and two onions")
    expect(page.locator(".st-import-told")).to_contain_text("No heading")


def cleared(page: Page) -> None:
    """Clear everything, with a way back."""
    partly(page)
    page.get_by_role("button", name="Start over").click()
    expect(page.locator(".st-notice").first).to_contain_text("Everything is cleared.")


def rows(page: Page) -> None:
    """Ask for three jobs, one of them between two."""
    for _ in range(2):
        page.get_by_role("button", name="Add a job").click()


# The acceptance rate's states


def counts(sent: int, accepted: int, band: str) -> Callable[[Page], None]:
    """Give what enters two figures and waits for their band."""

    def enter_counts(page: Page) -> None:
        fill(page, {"sent": str(sent), "accepted": str(accepted)})
        expect_band(page, band)

    return enter_counts


def everything(page: Page) -> None:
    """Answer every question, open every fold and wait for the pictures."""
    open_part(page, "groups")
    for fold in page.get_by_text("What became of the others", exact=True).all():
        fold.click()
    enter(page, EVERYTHING)
    expect_band(page, "rethink")
    wait_until_settled(page)
    open_folds(page)


def pasted_table(page: Page) -> None:
    """Paste a table of which one line cannot be read."""
    page.locator("#part-groups > summary").click()
    page.get_by_text("Paste a table instead").click()
    table = "Campaign\tAccepted\tSent\nA\t62\t100\nB\t70\t100\nOdd\t9\t3\n"
    fill(page, {"table": table})
    expect(page.locator("[data-beside=table]")).not_to_be_empty()


def more_accepted_than_sent(page: Page) -> None:
    """Enter two figures that cannot both be so."""
    fill(page, {"sent": "10", "accepted": "40"})
    expect(page.locator("#f-accepted-error")).to_be_visible()


# My export's states

LATER = export.sample()
TABLES = files(story(export.SEED, export.PEOPLE), export.FORM)
ENDLESS = f"{'Donaudampfschifffahrtsgesellschaft' * 4}.zip"


def reading(page: Page) -> None:
    """Watch a reading that is stuck among its tables, until it is stopped."""
    read_from_a_slow_disk(page, stuck_after=4)
    names = ("Connections.csv", "Invitations.csv", "messages.csv")
    give(page, *[(name, TABLES[name]) for name in names])
    expect(page.locator(".st-reading [data-state=now]")).to_be_visible()


def stopped(page: Page) -> None:
    """Press Stop."""
    expect(page.locator(".st-reading [data-state=now]")).to_be_visible()
    page.get_by_role("button", name="Stop").click()
    expect(page.locator(".st-told")).to_contain_text("Stopped, and nothing was kept.")


def refused(page: Page) -> None:
    """Give what is no archive."""
    give(page, (ENDLESS, b"Milk, bread and two onions"))
    expect(page.locator(".st-told")).to_contain_text("No table of a LinkedIn export was found")


def refused_pair(page: Page) -> None:
    """Give two that cannot be compared, with what to do about it."""
    give(page, ("later.zip", LATER))
    expect(page.locator("[data-revision='1']")).to_be_attached()
    give(page, (ENDLESS, b"Milk"), button="Choose the earlier zip")
    expect(page.get_by_role("button", name="Swap the two")).to_be_visible()


def read_alone(page: Page) -> None:
    """Have read one export, with all that its cards hold unfolded."""
    page.get_by_role("button", name="Read it without the earlier one").click()
    expect(page.locator("[data-revision='2']")).to_be_attached()
    expect(page.locator(".st-told")).to_be_empty()
    open_folds(page)


def compared(page: Page) -> None:
    """Read the sample: the later export beside the earlier."""
    page.get_by_role("button", name="Try it with our sample").click()
    expect(page.locator("#compare")).to_be_visible()
    open_folds(page)


def filtered(page: Page) -> None:
    """Search one list, tick somebody off in it, find nobody in another, and turn a third's page."""
    people = page.locator("#turn-to .st-list")
    people.get_by_role("combobox").select_option("By company")
    people.get_by_role("textbox").fill("an")
    expect(people.locator(".st-pages")).not_to_contain_text(" of ")
    people.get_by_role("checkbox").first.check()
    page.locator("#invitations .st-list").get_by_role("textbox").fill("Nobody at all")
    expect(page.locator("#invitations .st-pages")).to_have_text("Nobody fits. Search for less.")
    page.locator("#compare .st-list").get_by_role("button", name="Still listed").click()
    page.locator("#compare .st-list").get_by_role("button", name="Next").click()
    page.get_by_role("button", name="Copy as text").click()
    expect(page.locator(".st-notice")).not_to_be_empty()


def guessed(page: Page) -> None:
    """Look two things up, answer, and open every mark."""
    for check in page.locator("[data-check]").all()[:2]:
        check.click()
    for row in ("choice", "sure", "part"):
        page.locator(f"[name={row}]").first.check(force=True)
    page.get_by_role("button", name="Show the answer").click()
    expect(page.locator(".st-truth")).to_be_visible()
    open_folds(page)


def played(page: Page) -> None:
    """Play a round to its end."""
    for number in range(8):
        guessed(page)
        page.get_by_role("button", name="The next one" if number < 7 else "See how").click()
    expect(page.locator(".st-result")).to_have_attribute("data-band", "played")
    open_folds(page)


EXPORT_STATES = (reading, stopped, refused, refused_pair, read_alone, compared, filtered)
"""Each leads on from the one before: one page, which is started once."""


STATES: dict[str, tuple[str, Callable[[Page], None]]] = {
    "profile, one answer": (PROFILE, partly),
    "profile, not enough": (PROFILE, not_enough),
    "profile, no signs": (PROFILE, no_signs),
    "profile, strong signs": (PROFILE, strong_signs),
    "profile, unreadable": (PROFILE, unreadable_answer),
    "profile, quick choice": (PROFILE, quick_choice),
    "profile, quick check over": (PROFILE, quick_end),
    "profile, filled by a paste": (PROFILE, imported),
    "profile, nothing to import": (PROFILE, nothing_to_import),
    "profile, cleared": (PROFILE, cleared),
    "profile, three jobs": (PROFILE, rows),
    "rate, rethink": (RATE, counts(10, 4, "rethink")),
    "rate, improve": (RATE, counts(100, 62, "improve")),
    "rate, good": (RATE, counts(100, 80, "good")),
    "rate, close to a given": (RATE, counts(100, 97, "close-to-a-given")),
    "rate, too few": (RATE, counts(2, 1, "too-few")),
    "rate, everything": (RATE, everything),
    "rate, a pasted table": (RATE, pasted_table),
    "practice, answered": ("practice/", guessed),
    "practice, played": ("practice/", played),
    "rate, unreadable": (RATE, more_accepted_than_sent),
}


def clear(problems: list[str]) -> None:
    """Fail with every problem in full."""
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


@pytest.mark.matrix("view")
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("place", PAGES)
def test_every_page(visit: Callable[[str], Page], place: str, view: View) -> None:
    """As it stands when it has been opened and somebody is there."""
    page = visit(place)
    if not place.startswith("embed/"):  # it has no theme
        wait_for_theme(page)
    clear(survey(page, view))


@pytest.mark.matrix("view")
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("state", STATES)
def test_every_state_of_the_tools(visit: Callable[[str], Page], state: str, view: View) -> None:
    """As it stands when a visitor has got there."""
    place, reach = STATES[state]
    page = visit(place)
    wait_until_ready(page)
    reach(page)
    clear(survey(page, view))


@pytest.mark.matrix("turn")
@pytest.mark.parametrize("turn", range(len(VIEWS)))
def test_every_state_of_an_export(visit: Callable[[str], Page], turn: int) -> None:
    """From the reading to a list that is searched, one after the other, each in the next view."""
    page = visit(EXPORT)
    views = islice(cycle(VIEWS), turn, None)
    found = []
    for reach, view in zip(EXPORT_STATES, views, strict=False):
        reach(page)
        found += [f"{reach.__name__}: {one}" for one in survey(page, view)]
    clear(found)


def test_the_page_that_is_not_there(page: Page, site_url: str) -> None:
    """Its styles too."""
    as_at_the_root(page, site_url)
    page.goto("404.html")
    clear(survey(page))


@pytest.mark.faults
@pytest.mark.parametrize("place", [PROFILE, RATE])
def test_a_checker_that_cannot_be_fetched(page: Page, place: str) -> None:
    """The failure, with its way out."""
    page.context.route("**/*.wasm*", lambda route: route.abort())
    page.goto(place)
    expect(page.locator(".st-stage[data-stage=failed]")).to_be_visible()
    clear(survey(page))


@pytest.mark.faults
def test_an_export_for_which_something_cannot_be_fetched(page: Page) -> None:
    """The sample, the reader and the checker itself, each with its way out."""
    told = page.locator(".st-told")
    page.context.route(
        re.compile("/assets/app/(sample|export)-"), lambda route: route.abort("connectionfailed")
    )
    page.goto(EXPORT)
    page.locator('smell-test[data-state="ready"]').wait_for()
    page.get_by_role("button", name="Try it with our sample").click()
    expect(told).to_contain_text("The sample could not be fetched.")
    found = survey(page)
    give(page, (ENDLESS, LATER))
    expect(told).to_contain_text("The reader could not be fetched.")
    found += survey(page)
    page.context.unroute_all()
    page.context.route("**/*.wasm*", lambda route: route.abort())
    page.goto(EXPORT)
    expect(told).to_contain_text("The checker could not be fetched.")
    clear(found + survey(page))


@pytest.mark.faults
@pytest.mark.parametrize("place", [PROFILE, EXPORT])
def test_a_page_that_is_older_than_its_checker(page: Page, place: str) -> None:
    """The request to load it anew."""
    publish_another(page.context)
    page.goto(place)
    expect(page.get_by_role("button", name="Reload")).to_be_visible()
    clear(survey(page))


@pytest.mark.matrix("scheme")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("place", [PROFILE, RATE])
def test_the_result_on_a_phone(visit: Callable[[str], Page], place: str, scheme: str) -> None:
    """The panel that the bar opens, with all there is to read."""
    page = visit(place)
    page.emulate_media(color_scheme="light" if scheme == "light" else "dark")
    page.set_viewport_size(NARROW)
    wait_until_ready(page)
    if place == PROFILE:
        open_answers(page, ARTICLE)
        expect_band(page, "strong-signs")
    else:
        counts(100, 62, "improve")(page)
    wait_until_settled(page)
    page.locator(".st-bar-button").click()
    open_folds(page)
    clear(rules(page) + narrow(page))


@pytest.mark.parametrize("place", ["", "guide/made-up-profiles/"])
def test_the_menu_and_the_search_on_a_phone(visit: Callable[[str], Page], place: str) -> None:
    """Both opened by their buttons for the keyboard, and closed by it."""
    page = visit(place)
    page.set_viewport_size(NARROW)
    page.keyboard.press("Tab")
    menu = page.get_by_role("button", name="Menu", exact=True)
    menu.focus()
    page.keyboard.press("Enter")
    expect(menu).to_have_attribute("aria-expanded", "true")
    clear(rules(page, (*LAYOUT, *COLOURS)))
    page.keyboard.press("Escape")
    expect(menu).to_have_attribute("aria-expanded", "false")
    expect(menu).to_be_focused()
    page.get_by_role("button", name="Search", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_placeholder("Search")).to_be_focused()
    page.keyboard.type("withdraw")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    clear(rules(page, (*LAYOUT, *COLOURS)))


@pytest.mark.parametrize(
    ("place", "reach"), [(PROFILE, strong_signs), (RATE, everything), (EXPORT, compared)]
)
def test_what_is_printed(
    visit: Callable[[str], Page], place: str, reach: Callable[[Page], None]
) -> None:
    """Black on white, whatever the screen shows."""
    page = visit(place)
    page.set_viewport_size(WIDE)
    page.locator('.st-tool[data-state="ready"]').wait_for()
    reach(page)
    page.emulate_media(media="print", color_scheme="dark")
    clear(rules(page, COLOURS))


@pytest.mark.parametrize(
    ("place", "reach", "parts"),
    [(PROFILE, partly, 2), (RATE, counts(10, 4, "rethink"), 1), (EXPORT, compared, 2)],
)
def test_forced_colours_leave_the_shape_and_the_words(
    new_context: NewContext, place: str, reach: Callable[[Page], None], parts: int
) -> None:
    """A band is told by its mark and its name; controls keep their edges."""
    page = new_context(forced_colors="active").new_page()
    page.goto(place)
    reach(page)
    page.locator(".st-report .st-verdict .st-mark").wait_for()
    expect(page.locator(".st-report .st-band")).not_to_be_empty()
    drawn = page.evaluate(
        """() => {
          const parts = [...document.querySelectorAll(".st-verdict .st-mark > *")];
          const paper = getComputedStyle(document.querySelector(".st-result")).backgroundColor;
          return parts.map((part) => {
            const { fill, stroke } = getComputedStyle(part);
            return [fill, stroke].some((colour) => colour !== "none" && colour !== paper);
          });
        }"""
    )
    assert drawn == [True] * parts
    edges = page.evaluate(
        """() => [...document.querySelectorAll(
            ".st-tool :is(.st-button, .st-drop, input[type=text], select)"
          )]
          .filter((one) => one.checkVisibility())
          .filter((one) => parseFloat(getComputedStyle(one).borderTopWidth) === 0)
          .map((one) => one.outerHTML.slice(0, 80))"""
    )
    assert edges == []


MOVED = """() => {
  window.moved = [];
  const look = () => {
    for (const one of document.getAnimations()) {
      const { duration, iterations } = one.effect.getComputedTiming();
      const name = one.animationName ?? one.transitionProperty;
      if (duration * iterations > 20) moved.push(`${name}: ${iterations} times ${duration}`);
    }
    requestAnimationFrame(look);
  };
  look();
}"""


def move_about(page: Page) -> None:
    """Do what moves things: fold and unfold, open the result and close it, go to a place."""
    wait_until_ready(page)
    for fold in page.locator("smell-test summary:visible").all()[:6]:
        fold.click()
    page.locator(".st-bar-button").click()
    expect(page.locator("dialog[open]")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    # The sheet goes back an entry when it closes, which may undo a place that is gone to before.
    go = """() => {
      const { id } = document.querySelector("smell-test details[id]");
      location.hash = id;
      return document.activeElement.closest("#" + id) !== null;
    }"""
    until(lambda: page.evaluate(go), wanted=True)
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")


@pytest.mark.parametrize(
    ("place", "act"), [(PROFILE, move_about), (RATE, move_about), (EXPORT, reading)]
)
def test_reduced_motion_is_no_motion(
    new_context: NewContext, place: str, act: Callable[[Page], None]
) -> None:
    """Nothing moves for longer than a blink, and nothing scrolls by itself."""
    page = new_context(reduced_motion="reduce", viewport=NARROW).new_page()
    page.goto(place)
    page.evaluate(MOVED)
    act(page)
    assert page.evaluate("[...new Set(moved)]") == []
    smooth = "getComputedStyle(document.documentElement).scrollBehavior"
    assert page.evaluate(smooth) == "auto"
