"""Nothing leaves: every tool used from end to end, with every request written down."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from journeys import (
    PROFILE,
    RATE,
    control,
    expect_band,
    fill,
    fill_article,
    swap_pages_in_place,
    wait_until_ready,
    wait_until_settled,
)

if TYPE_CHECKING:
    from playwright.sync_api import Page, Request


def test_no_request_leaves_the_site_nor_carries_an_answer(page: Page, site_url: str) -> None:
    """After the start nothing is requested at all, and nothing was sent."""
    requests: list[Request] = []

    def write_down(request: Request) -> None:
        requests.append(request)

    page.context.on("request", write_down)
    page.goto(PROFILE)
    wait_until_ready(page)
    page.wait_for_load_state("networkidle")
    fetched = len(requests)
    fill_article(page)
    expect_band(page, "strong-signs")
    wait_until_settled(page)
    assert [request.url for request in requests[fetched:]] == []
    page.locator(".md-footer").get_by_role("link", name="Acceptance rate").click()
    page.wait_for_url(f"**/{RATE}")
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    control(page, "sent").fill("12")
    wait_until_settled(page)
    origin = urlsplit(site_url).netloc
    for request in requests:
        assert urlsplit(request.url).netloc == origin, request.url
        assert request.method == "GET"
        assert not urlsplit(request.url).query, request.url
    assert page.evaluate("document.cookie") == ""


def test_the_checker_stays_awake_from_one_tool_to_the_next(page: Page, site_url: str) -> None:
    """Instant navigation swaps the page, and the worker lives on."""
    runtimes: list[str] = []
    page.context.on(
        "request",
        lambda request: runtimes.append(request.url) if request.url.endswith(".wasm") else None,
    )
    page.goto(PROFILE)
    swap_pages_in_place(page, site_url)
    wait_until_ready(page)
    runtimes.clear()
    page.locator(".md-footer").get_by_role("link", name="Acceptance rate").click()
    page.wait_for_url(f"**/{RATE}")
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    assert runtimes == []
