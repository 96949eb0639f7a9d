"""A browser on the built site, which fails a test for what a visitor would not see.

Every page is watched: a request to another host, an error that nobody caught, an error in the
console and anything that the site's own policy forbids fail the test. One that breaks something on
purpose says `@pytest.mark.faults`: then only requests to other hosts count.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import urlsplit

import chromium
import pytest
import survey
from journeys import PATIENCE
from playwright.sync_api import expect, sync_playwright
from site_server import serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import (
        Browser,
        BrowserContext,
        ConsoleMessage,
        Page,
        Playwright,
        WebError,
    )


SITE = Path(__file__).parents[2] / "site"
expect.set_options(timeout=PATIENCE * 1000)


REPORT_VIOLATIONS = """addEventListener("securitypolicyviolation", (event) =>
  console.error("policy:", event.violatedDirective, event.blockedURI, event.sample));"""


class NewContext(Protocol):
    """Opens a watched context; takes what Playwright's `new_context` takes."""

    def __call__(self, **options: Any) -> BrowserContext:  # noqa: ANN401  (passed on as they are)
        """Open it."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test in this folder, so that `-m "not browser"` leaves them out."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker("browser")


def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Note for the results how a test looked pages over."""
    item.user_properties += [("look", one) for one in survey.LOOKS]
    survey.LOOKS.clear()


@pytest.fixture(scope="session")
def site_url() -> Iterator[str]:
    """Serve the built site and give its address, which ends in a slash."""
    if not (SITE / "index.html").exists():
        pytest.fail("The site has not been built: run `make site`, or `make test` for everything")
    with serve(SITE) as address:
        yield address


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Start Playwright."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """Start the browser."""
    path = chromium.find(playwright.chromium.executable_path)
    started = playwright.chromium.launch(executable_path=path, args=chromium.FLAGS)
    yield started
    started.close()


def watch(context: BrowserContext, origin: str, problems: list[str], *, faults: bool) -> None:
    """Write down what a context's pages and their workers should not do."""

    def requested(url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in {"data", "blob"} and f"{parts.scheme}://{parts.netloc}" != origin:
            problems.append(f"request to another host: {url}")

    def opened(page: Page) -> None:
        page.on("websocket", lambda socket: requested(socket.url))

    def uncaught(event: WebError) -> None:
        problems.append(f"uncaught: {event.error}")

    def written(message: ConsoleMessage) -> None:
        if message.type == "error":
            problems.append(f"console: {message.text} ({message.location['url']})")

    context.on("request", lambda request: requested(request.url))
    context.on("page", opened)
    context.add_init_script(REPORT_VIOLATIONS)
    if not faults:
        context.on("weberror", uncaught)
        context.on("console", written)


@pytest.fixture
def new_context(
    browser: Browser, site_url: str, request: pytest.FixtureRequest
) -> Iterator[NewContext]:
    """Open contexts, each a visitor of its own, and fail the test for what went wrong in any."""
    parts = urlsplit(site_url)
    faults = request.node.get_closest_marker("faults") is not None
    problems: list[str] = []
    contexts: list[BrowserContext] = []

    def new(**options: Any) -> BrowserContext:  # noqa: ANN401  (passed on as they are)
        # The service worker, which fetches the whole site, has its own tests: test_offline.py.
        standard = {"base_url": site_url, "service_workers": "block"}
        context = browser.new_context(**{**standard, **options})
        context.set_default_timeout(PATIENCE * 1000)
        watch(context, f"{parts.scheme}://{parts.netloc}", problems, faults=faults)
        contexts.append(context)
        return context

    yield new
    for context in contexts:
        context.close()
    if problems:
        pytest.fail("\n".join(problems), pytrace=False)


@pytest.fixture
def context(new_context: NewContext) -> BrowserContext:
    """Open one context."""
    return new_context()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """Open one page: `page.goto("tools/profile-check/")` goes below the site's root."""
    return context.new_page()


@pytest.fixture(scope="module")
def visit(browser: Browser, site_url: str) -> Iterator[Callable[[str], Page]]:
    """Open pages one after the other in one tab, which brings nothing along from page to page.

    That costs half of what a new visitor does.
    """
    context = browser.new_context(base_url=site_url, service_workers="block")
    context.set_default_timeout(PATIENCE * 1000)
    context.add_init_script("try { sessionStorage.clear(); } catch {}")
    problems: list[str] = []
    parts = urlsplit(site_url)
    watch(context, f"{parts.scheme}://{parts.netloc}", problems, faults=False)
    tab = context.new_page()
    size = tab.viewport_size

    def open_page(place: str) -> Page:
        tab.goto("about:blank")
        tab.emulate_media(media="null", color_scheme="light")
        tab.set_viewport_size(size or {"width": 1280, "height": 720})
        tab.goto(place)
        return tab

    yield open_page
    context.close()
    assert problems == []
