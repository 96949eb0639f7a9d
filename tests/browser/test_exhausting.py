"""What would tire the page: long lists, odd addresses, other sites' frames, other tabs."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest
from bench import busy
from conftest import SITE
from journeys import (
    PROFILE,
    RATE,
    answers,
    control,
    expect_band,
    fill,
    revision,
    until,
    wait_for_theme,
    wait_until_ready,
    wait_until_settled,
)
from playwright.sync_api import expect
from site_server import serve

from checker.bounds import MAX_ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser, BrowserContext, Page

EDITED, CHANGED = 99, "Lead of something else"
MOST_MILLISECONDS = 200
"""Of the processor's time for one task of the page, beyond which a key would be answered late."""
WORK = """() => {
  const place = document.createElement("div");
  for (let n = 0; n < 4000; n += 1) {
    const box = document.createElement("input");
    box.setAttribute("name", `profile.positions.${n}.title`);
    place.append(box);
  }
  for (let n = 0; n < 40; n += 1) place.querySelectorAll(`[name="${n}"]`);
}"""
BROWSERS_OWN = "/autofill/"
"""Where Chromium looks for forms that it could fill in: up to 240 ms for 200 jobs, and not ours."""
AT_REST = 0.03
"""Seconds that this work takes of a processor that does nothing else; a shared one takes longer."""
ANSWERED = """(before) => new Promise((resolve) => {
  const result = document.querySelector(".st-result");
  const look = () => Number(result.dataset.revision ?? 0) > before && resolve();
  new MutationObserver(look).observe(result, { attributeFilter: ["data-revision"] });
  look();
})"""
"""Waits within the page. Playwright looks through every element, which is a task of its own."""
EDIT = """([name, value]) => {
  const box = document.getElementsByName(name)[0];
  box.value = value;
  box.dispatchEvent(new InputEvent("input", { bubbles: true }));
}"""
PRESS = "(selector) => document.querySelector(selector).click()"


def job(number: int) -> dict[str, object]:
    """Make a job with all that the form asks for."""
    year = 1960 + number % 60
    return {
        "title": f"Lead of programme {number}",
        "company": f"Firm {number} and Sons",
        "start": f"{year}-02",
        "end": f"{year + 1}-05",
        "employment": "full-time",
        "country": "BR",
        "description": f"Ran the move of forty tables of plant {number}, end to end. " * 8,
    }


def slowness(page: Page) -> float:
    """Tell how many times longer than at rest a task takes now."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    before = busy(session)
    page.evaluate(WORK)
    took = busy(session) - before
    session.detach()
    return max(1, took / AT_REST)


@contextmanager
def short_tasks(page: Page) -> Iterator[None]:
    """Have what is done in the page answered, and none of its tasks take long."""
    browser = page.context.browser
    assert browser
    before, slower = revision(page), slowness(page)
    browser.start_tracing(page=page, categories=["toplevel"])
    yield
    page.evaluate(ANSWERED, before)
    wait_until_settled(page)
    events = json.loads(browser.stop_tracing())["traceEvents"]
    pages = {
        (event["pid"], event["tid"])
        for event in events
        if event["name"] == "thread_name" and event["args"]["name"] == "CrRendererMain"
    }
    tasks = [
        event.get("tdur", event["dur"]) / 1000  # by the clock where the browser tells no more
        for event in events
        if event["name"] == "ThreadControllerImpl::RunTask"
        and event["ph"] == "X"
        and (event["pid"], event["tid"]) in pages
        and BROWSERS_OWN not in event["args"].get("src_file", "")
    ]
    assert max(tasks) <= MOST_MILLISECONDS * slower


def saved(folder: Path, jobs: list[dict[str, object]]) -> Path:
    """Write a file with such jobs."""
    path = folder / "saved.json"
    path.write_text(json.dumps({"profile": {"positions": jobs}}), encoding="utf-8")
    return path


def open_file(page: Page, path: Path) -> None:
    """Open a saved file as its button does."""
    with page.expect_file_chooser() as chooser:
        page.locator("[data-do=open]").first.evaluate("(button) => button.click()")
    chooser.value.set_files(path)


def test_two_hundred_jobs_leave_the_page_answering(page: Page, tmp_path: Path) -> None:
    """As many as are allowed: opened, one of them edited, one removed, and brought back."""
    page.goto(PROFILE)
    wait_until_ready(page)
    wait_for_theme(page)
    wait_until_settled(page)
    jobs = [job(number) for number in range(MAX_ROWS)]
    row = f"[data-rows='profile.positions'] .st-row:nth-child({EDITED + 1})"
    with short_tasks(page):
        open_file(page, saved(tmp_path, jobs))
    with short_tasks(page):
        page.evaluate(EDIT, [f"profile.positions.{EDITED}.title", CHANGED])
    jobs[EDITED]["title"] = CHANGED
    assert answers(page)["profile"]["positions"] == jobs
    with short_tasks(page):
        page.evaluate(PRESS, f"{row} [data-row-do=remove]")
    assert answers(page)["profile"]["positions"] == jobs[:EDITED] + jobs[EDITED + 1 :]
    with short_tasks(page):
        page.evaluate(PRESS, ".st-notice button")
    assert answers(page)["profile"]["positions"] == jobs


def test_more_rows_than_are_read_are_refused_by_the_page(page: Page, tmp_path: Path) -> None:
    """With the checker's own words, and nothing of it is opened."""
    page.goto(PROFILE)
    wait_until_ready(page)
    open_file(page, saved(tmp_path, [{}] * (MAX_ROWS + 1)))
    expect(page.locator(".st-notice p")).to_have_text("Jobs: enter at most 200 rows.")
    expect(page.locator("[data-rows='profile.positions'] .st-row")).to_have_count(1)


@pytest.mark.parametrize("odd", ["#100%", "#%E0%A4%A", "#%", "?%E0%A4%A#%25", "?a=%#no-such-place"])
def test_an_odd_address_does_nothing(page: Page, odd: str) -> None:
    """The tool works; any error on the console would fail this test."""
    page.goto(RATE + odd)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")


def test_a_page_in_a_frame_refuses_to_run(browser: Browser) -> None:
    """Where no header keeps it out: a link to a tab of its own stands in its place."""
    page = browser.new_page()
    with serve(SITE, headers=False) as address:
        page.set_content(f'<iframe src="{address}{RATE}"></iframe>')
        framed = page.frame_locator("iframe")
        link = framed.get_by_role("link", name="Open it there")
        expect(link).to_have_attribute("target", "_blank")
        expect(framed.locator("smell-test")).to_have_count(0)
    page.close()


def test_tabs_agree_on_what_is_remembered(context: BrowserContext) -> None:
    """Ticked, typed and unticked in one tab, and so it is in the other."""
    one, other = context.new_page(), context.new_page()
    for tab in (one, other):
        tab.goto(RATE)
        wait_until_ready(tab)
    tick = "[data-do=remember]"
    one.locator(tick).evaluate("(box) => box.click()")
    until(lambda: other.locator(tick).is_checked(), wanted=True)
    fill(one, {"sent": "12"})
    expect(control(other, "sent")).to_have_value("12")
    other.locator(tick).evaluate("(box) => box.click()")
    until(lambda: one.locator(tick).is_checked(), wanted=False)
    fill(one, {"sent": "13"})
    expect_band(one, "too-few")
    assert one.evaluate("localStorage.getItem('smell-test.rate')") is None
    context.close()
