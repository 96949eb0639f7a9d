"""Bad days: each ends in one visible state with a way out, and the form keeps what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from journeys import PROFILE, RATE, answer, control, expect_band, fill, result, wait_until_ready
from playwright.sync_api import expect

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

pytestmark = pytest.mark.faults


def expect_failure(page: Page, sentence: str, timeout: float = 30_000) -> None:
    """Wait for the one failure state."""
    stage = page.locator(".st-stage[data-stage=failed]")
    expect(stage).to_be_visible(timeout=timeout)
    expect(stage).to_contain_text(sentence)
    expect(stage).to_contain_text("Your answers are still here.")
    expect(page.get_by_role("button", name="Try again")).to_have_count(1)


def retry(page: Page) -> None:
    """Press the way out."""
    page.get_by_role("button", name="Try again").click()


@pytest.mark.parametrize(
    "file", ["**/*.wasm", "**/stdlib-*.zip", "**/checker-*.zip", "**/worker.js"]
)
def test_a_blocked_file_ends_in_a_retry_that_works_once_it_is_free(page: Page, file: str) -> None:
    """Whichever file is missing, the way out is the same."""

    def block(route: Route) -> None:
        route.abort()

    page.context.route(file, block)
    page.goto(PROFILE)
    fill(page, {"profile.connections": "2", "profile.occupation": "HR"})
    expect_failure(page, "The checker")
    expect(control(page, "profile.connections")).to_have_value("2")
    page.context.unroute(file, block)
    retry(page)
    expect_band(page, "some-signs")
    expect(page.locator(".st-stage")).to_be_empty()


def test_a_blocked_file_that_stays_blocked_fails_again(page: Page) -> None:
    """Trying again in vain ends where it began, and not in a spinner."""
    page.context.route("**/*.wasm", lambda route: route.abort())
    page.goto(PROFILE)
    expect_failure(page, "The checker could not be fetched. You may be offline.")
    retry(page)
    expect_failure(page, "The checker could not be fetched. You may be offline.")


def test_offline_before_the_first_answer(page: Page) -> None:
    """The line goes before the checker has come."""
    page.context.route("**/assets/app/**", lambda route: route.abort("internetdisconnected"))
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_failure(page, "You may be offline")
    page.context.unroute_all()
    retry(page)
    expect_band(page, "rethink")
    expect(control(page, "sent")).to_have_value("10")


def test_a_worker_that_dies_in_mid_answer(page: Page) -> None:
    """The old result stays in sight, and the question is asked again."""
    page.goto(PROFILE)
    answer(page, "observations.photo-elsewhere", "yes")
    expect_band(page, "some-signs")
    # Nothing tells a page that its worker is gone: the time-out has to find out.
    page.evaluate(
        """async () => {
          const { client } = await import(new URL("../../javascripts/client.js", location));
          client.worker.terminate();
        }"""
    )
    fill(page, {"profile.connections": "2"})
    expect_failure(page, "The checker took too long.")
    expect(result(page)).to_have_attribute("data-band", "some-signs")
    retry(page)
    expect(page.locator(".st-stage")).to_be_empty(timeout=60_000)
    expect(control(page, "profile.connections")).to_have_value("2")
    expect(page.locator('.st-sign[data-clue="photo-elsewhere"]')).to_be_visible()


def test_a_truncated_runtime(page: Page) -> None:
    """Half a file is no file."""
    page.context.route(
        "**/*.wasm",
        lambda route: route.fulfill(body=b"\0asm\1\0\0\0\1", content_type="application/wasm"),
    )
    page.goto(PROFILE)
    expect_failure(page, "The checker")


def test_a_host_that_does_not_know_webassembly(page: Page) -> None:
    """The wrong type costs time, and nothing else."""

    def mistype(route: Route) -> None:
        answer_ = route.fetch()
        route.fulfill(response=answer_, headers={"Content-Type": "application/octet-stream"})

    page.context.route("**/*.wasm", mistype)
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")


def test_a_page_that_is_older_than_its_checker_says_so_and_keeps_the_answers(page: Page) -> None:
    """A cached page with a newer checker gives no wrong answer."""

    def newer(route: Route) -> None:
        manifest = route.fetch().json()
        route.fulfill(json={**manifest, "checker": "another"})

    page.context.route("**/manifest.json", newer)
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    stage = page.locator(".st-stage[data-stage=stale]")
    expect(stage).to_contain_text("This page is older than its checker.")
    page.context.unroute("**/manifest.json")
    page.get_by_role("button", name="Reload").click()
    expect_band(page, "rethink")
    expect(control(page, "sent")).to_have_value("10")


def test_refused_storage_is_said_and_does_no_harm(page: Page) -> None:
    """A browser that keeps nothing is told of, and the tool works."""
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('refused'); };")
    page.goto(RATE)
    wait_until_ready(page)
    remember = page.get_by_label("Remember my answers on this device")
    remember.click()
    expect(remember).not_to_be_checked()
    expect(page.locator(".st-tools .st-notice")).to_contain_text("does not let us remember")
