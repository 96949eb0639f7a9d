"""The same journeys in Chromium, Firefox and WebKit, each as its visitors have it.

Every change tries each journey in one engine, the next journey in the next; `make test-all` tries
each in all three. An engine that is not installed is skipped with its reason. With `ENGINES=all` it
is installed where that is allowed, and fails where it cannot be had.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

import engines
import pytest
from journeys import (
    PROFILE,
    RATE,
    answer,
    answers,
    control,
    drop,
    expect_band,
    fill,
    fill_article,
    fill_ordinary,
    result,
    revision,
    until,
    wait_until_ready,
)
from rate_journeys import ask, enter

sys.path += [str(Path(__file__).parents[1] / folder) for folder in ("importing", "export")]

import made_screens
from made_pages import WAYS, write
from made_pdfs import draw
from made_people import person

from checker import bridge
from checker.importing import from_pdf, from_text
from examples.exports import sample
from examples.exports.made_stories import BEFORE, END
from site_builder.pages.panel import cases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from conftest import NewContext
    from playwright.sync_api import Browser, Page
    from selenium.webdriver.remote.webdriver import WebDriver

pytestmark = [
    pytest.mark.matrix("driver"),
    # Selenium's own word to itself, when it starts WebKitGTK.
    pytest.mark.filterwarnings("ignore:setting remote_server_addr"),
]

PASTE = """(text) => {
  const box = document.querySelector(".st-import textarea");
  box.value = text;
  box.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }));
}"""
"""WebKit's driver leaves line breaks out when it types."""

TEXT = "() => document.querySelector('#profile-screenshots-text').value"
HEIGHT = "element => element.offsetHeight"
TOP = "element => element.getBoundingClientRect().top"

ALL = os.environ.get("ENGINES") == "all"


@pytest.fixture(scope="module", params=["chromium", "firefox", "webkit"])
def driver(request: pytest.FixtureRequest) -> Iterator[WebDriver | None]:
    """Start an engine once for all journeys; Chromium is Playwright's, and started already."""
    name = str(request.param)
    if name == "chromium":
        yield None
        return
    if ALL:
        engines.fetch(name)
    try:
        started = engines.start(name)
        driver = started.__enter__()
    except LookupError as error:
        if ALL:
            raise
        pytest.skip(
            f"Not tested on this machine: {name}, as {error}. To have it tested, install it, or as "
            "root on Debian run: ENGINES=all make test"
        )
    yield driver
    started.__exit__(None, None, None)


@pytest.fixture(scope="module")
def screen(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Draw the top of a made person's profile as a phone shows it."""
    case = next(case for case in made_screens.cases() if case.key == "en-8")
    return made_screens.draw(browser, case, tmp_path_factory.mktemp("screens"))[0]


@pytest.fixture(scope="module")
def screen_text(browser: Browser, site_url: str, screen: Path) -> str:
    """Have it read in Chromium."""
    page = browser.new_page()
    page.goto(site_url + PROFILE)
    text = _read(page, screen)
    page.close()
    return text


def _read(page: Page, screen: Path) -> str:
    """Give a picture to the profile check, and wait for its text."""
    page.locator("smell-test[data-prepared]").wait_for(state="attached")
    page.locator("#profile-screenshots").set_input_files(screen)
    page.locator("#profile-screenshots-text").wait_for()
    return cast("str", page.evaluate(TEXT))


@pytest.fixture
def page(driver: WebDriver | None, new_context: NewContext, site_url: str) -> Iterator[Page]:
    """Open a tab of its own, as Playwright's page or as what stands in for it."""
    if driver is None:
        yield new_context().new_page()
        return
    driver.switch_to.new_window("window")  # a tab behind another is not drawn
    yield cast("Page", engines.Page(driver, site_url))
    driver.close()
    driver.switch_to.window(driver.window_handles[0])


def test_the_article_s_profile(page: Page) -> None:
    """Every field is typed, and the verdict names the ten clues."""
    page.goto(PROFILE)
    fill_article(page)
    expect_band(page, "strong-signs")
    until(lambda: page.locator(".st-report .st-sign").count() >= 10, wanted=True)


def test_an_ordinary_profile(page: Page) -> None:
    """A dull profile stays below some signs."""
    page.goto(PROFILE)
    fill_ordinary(page)
    expect_band(page, "no-signs")


def test_the_form_stays_in_its_place(page: Page) -> None:
    """The quick check above it takes another question, and another height."""
    page.goto(PROFILE)
    wait_until_ready(page)
    quick = page.locator(".st-quick")
    height = quick.evaluate(HEIGHT)
    field = control(page, "profile.connections")
    field.scroll_into_view_if_needed()
    top = field.evaluate(TOP)
    field.fill("412")
    until(lambda: quick.evaluate(HEIGHT) != height, wanted=True)
    assert abs(field.evaluate(TOP) - top) < 2


def test_a_pasted_page(page: Page) -> None:
    """The box takes a page's text, and the form holds what Python reads in it."""
    text = write(person("en", 7), WAYS[1])
    page.goto(PROFILE)
    wait_until_ready(page)
    page.evaluate(PASTE, text)
    jobs = cast("list[object]", from_text(text)["profile"]["positions"])
    until(lambda: len(answers(page).get("profile", {}).get("positions", [])), len(jobs))
    until(lambda: revision(page) > 0, wanted=True)


def test_a_pdf(page: Page) -> None:
    """A file is read by the reader that is fetched for it."""
    data = draw(person("en", 14), 14)
    page.goto(PROFILE)
    wait_until_ready(page)
    drop(page, "Profile.pdf", data)
    jobs = cast("list[object]", from_pdf(data)["profile"]["positions"])
    until(lambda: len(answers(page).get("profile", {}).get("positions", [])), len(jobs))


def test_four_of_ten(page: Page) -> None:
    """Two figures, the verdict, and a picture that the chart library draws."""
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    enter(page, {"target": "0.8", "per_week": 10})
    chart = '.st-report .st-chart[aria-label^="The way"]'
    page.locator(chart).scroll_into_view_if_needed()
    until(lambda: page.locator(f"{chart} svg").count(), 1)


def test_the_sample_export(page: Page, tmp_path: Path) -> None:
    """The files are read where they are, in each engine's own way, to the same report."""
    page.goto("tools/my-export/")
    page.locator('smell-test[data-state="ready"]').wait_for()
    page.locator('[data-do="sample"]').click()
    page.locator(".st-result[data-revision='1']").wait_for()
    script = """async () => {
      const { kept } = await import(new URL("../../javascripts/keep.js", document.baseURI));
      const { ticked, ...report } = kept.get("export");
      return JSON.stringify(report);
    }"""
    paths = [tmp_path / sample.name(day) for day in (END, BEFORE)]
    for path, day in zip(paths, (END, BEFORE), strict=True):
        path.write_bytes(sample.sample(day))
    now, then = map(str, paths)
    asked = {"request": "export", "path": now, "earlier": then, "as_of": "2026-09-14"}
    assert json.loads(page.evaluate(script)) == json.loads(bridge.handle(json.dumps(asked)))


def test_a_mistake_is_named_and_keeps_what_was_typed(page: Page) -> None:
    """The sentence stands beside the field; mending it brings the answer."""
    page.goto(RATE)
    fill(page, {"sent": "ten", "accepted": "4"})
    until(lambda: "enter a whole number" in page.locator("#f-sent-error").inner_text(), wanted=True)
    assert answers(page)["sent"] == "ten"
    fill(page, {"sent": "10"})
    expect_band(page, "rethink")


def test_the_answers_come_back(page: Page) -> None:
    """Reading a page of the guide in between loses nothing."""
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    page.goto("guide/")
    page.go_back()
    expect_band(page, "rethink")
    assert control(page, "accepted").evaluate("field => field.value") == "4"


def test_the_result_on_a_narrow_page(page: Page) -> None:
    """The bar at the bottom opens the result, and closing it leaves everything in place."""
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(PROFILE)
    answer(page, "observations.text-elsewhere", "yes")
    expect_band(page, "some-signs")
    page.locator(".st-bar-button").click()
    until(lambda: page.locator("dialog[open] .st-result").count(), 1)
    page.get_by_role("button", name="Close").click()
    until(lambda: page.locator("dialog[open]").count(), 0)
    assert result(page).get_attribute("data-band") == "some-signs"


def test_the_same_bytes(page: Page) -> None:
    """Reports do not depend on the engine: this Python gives the same."""
    asked = [json.dumps({"request": "profile", **case["request"]}) for case in cases("made-up")]
    page.goto(PROFILE)
    wait_until_ready(page)
    for text in asked:
        assert ask(page, text) == bridge.handle(text)


def test_a_stranger_of_practice(page: Page) -> None:
    """One is shown, guessed at and explained, as the checker has it."""
    asked = json.loads(bridge.handle('{"request": "practice", "seed": 3}'))
    item = asked["items"][0]
    page.goto("practice/#seed=3")
    page.locator("smell-test article").wait_for()
    assert page.locator(".st-item-title").inner_text() == item["title"]
    for choice in ("choice][value=ask", "sure][value=fairly", "part][value=feeling"):
        page.locator(f"[name={choice}]").check()
    page.get_by_role("button", name="Show the answer").click()
    until(lambda: page.locator(".st-truth").count(), wanted=1)
    assert item["answer"] in page.locator(".st-truth").inner_text()


def test_a_picture(page: Page, screen: Path, screen_text: str) -> None:
    """It is read to the same text everywhere; what Chromium read has the person's name in it."""
    page.goto(PROFILE)
    assert "Name: Dr. Lee Chan" in screen_text
    assert _read(page, screen) == screen_text
