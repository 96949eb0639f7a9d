"""Without a network, and with a newer build: the service worker, as a visitor meets it."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from conftest import SITE
from journeys import (
    PATIENCE,
    PROFILE,
    RATE,
    answer,
    control,
    expect_band,
    fill,
    stirred,
    until,
    wait_until_ready,
)
from playwright.sync_api import expect
from site_server import serve

from site_builder.publish import precache as offline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, BrowserContext, Page, Route

KEPT = """async () => {
  const registration = await navigator.serviceWorker.ready;
  return registration.active.state === "activated" && (await caches.keys()).length === 1;
}"""
REGISTERED = "navigator.serviceWorker.getRegistration().then(Boolean)"
NEWER = "A new version of this site is here."


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Copy the built site, so that it can change."""
    return Path(
        shutil.copytree(SITE, tmp_path / "site", ignore=shutil.ignore_patterns("*.br", "*.gz"))
    )


INSTALLED = """(() => {
  const { serviceWorker } = navigator;
  const register = serviceWorker.register.bind(serviceWorker);
  serviceWorker.register = async (...asked) => {
    const registration = await register(...asked);
    const coming = registration.installing;
    const look = () => { window.installed = coming.state; };
    coming?.addEventListener("statechange", look);
    if (coming) look();
    return registration;
  };
})()"""
"""Has a page tell how far its service worker has come."""


@pytest.fixture
def visitor(browser: Browser) -> Iterator[BrowserContext]:
    """Open a context of its own; what goes wrong on purpose is not counted."""
    context = browser.new_context()
    context.set_default_timeout(PATIENCE * 1000)
    yield context
    context.close()


def keep(page: Page) -> None:
    """Wait until the whole site is kept."""
    until(lambda: stirred(page, REGISTERED), wanted=True)
    until(lambda: page.evaluate("!!navigator.serviceWorker.controller"), wanted=True)
    assert page.evaluate(KEPT)


def renew(site: Path, sentence: str) -> None:
    """Publish another build: the home page says a sentence, and the service worker knows."""
    home = site / "index.html"
    home.write_text(home.read_text("utf-8").replace("</h1>", f"</h1><p>{sentence}</p>", 1), "utf-8")
    script = site / offline.SCRIPT
    script.write_text(
        re.sub(r"(?m)^const (KEPT|BUILD) = .*;$", r"const \1 = {};", script.read_text("utf-8"))
    )
    offline.write_list(site)


def test_after_one_visit_every_page_opens_and_every_tool_runs(
    visitor: BrowserContext, site: Path
) -> None:
    """The server is gone."""
    page = visitor.new_page()
    with serve(site) as address:
        page.goto(address)
        keep(page)
    pages = [path.parent.relative_to(site) for path in site.rglob("index.html")]
    assert len(pages) > 20
    for path in pages:
        opened = page.goto(f"{address}{path.as_posix()}/".replace("/./", "/"))
        assert opened
        assert opened.ok
        expect(page.locator("h1").first).to_be_visible()
    page.goto(address + PROFILE)
    answer(page, "observations.text-elsewhere", "yes")
    expect_band(page, "some-signs")
    page.goto(address + RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    page.goto(address + "tools/my-export/")
    for library in ("export", "pdf"):
        page.evaluate(
            """async (library) => {
              const path = new URL("../../javascripts/python/client.js", location);
              const { client } = await import(path);
              await client.fetchLibrary(library);
            }""",
            library,
        )


@pytest.mark.matrix("redirects")
@pytest.mark.parametrize("redirects", [True, False])
def test_a_page_is_known_by_any_of_its_addresses(
    visitor: BrowserContext, site: Path, *, redirects: bool
) -> None:
    """Kept from a host that redirects, too; what leads nowhere has its own page. No network."""
    page = visitor.new_page()
    with serve(site, redirects=redirects) as address:
        page.goto(address)
        keep(page)
    for way in (RATE, f"{RATE}index.html", RATE.rstrip("/"), f"{RATE}?x=1", f"{RATE}#sent"):
        page.goto(address + way)
        expect(page.locator("smell-test")).to_be_visible()
    opened = page.goto(f"{address}no/such/page/")
    assert opened
    assert opened.status == 404
    expect(page.locator("h1").first).to_be_visible()


def test_a_copy_that_was_emptied_is_filled_again(visitor: BrowserContext, site: Path) -> None:
    """As a browser may that needs room: what is asked for is kept anew."""
    page = visitor.new_page()
    with serve(site) as address:
        page.goto(address)
        keep(page)
        page.evaluate(
            """async () => {
              for (const name of await caches.keys()) {
                const cache = await caches.open(name);
                for (const request of await cache.keys()) await cache.delete(request);
              }
            }"""
        )
        page.goto(address + RATE)
        fill(page, {"sent": "10", "accepted": "4"})
        expect_band(page, "rethink")
    page.goto(address + RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")


def test_an_update_arrives_whole_and_loses_nothing(visitor: BrowserContext, site: Path) -> None:
    """It is offered, and opens when the visitor says so."""
    page = visitor.new_page()
    with serve(site) as address:
        page.goto(address + RATE)
        keep(page)
        renew(site, "A sentence of the next build.")
        page.goto(address + RATE)
        wait_until_ready(page)
        fill(page, {"sent": "10", "accepted": "4"})
        until(lambda: stirred(page, "!!document.querySelector('.st-update')"), wanted=True)
        note = page.locator(".st-update")
        expect(note).to_contain_text(NEWER)
        other = visitor.new_page()
        other.goto(address)
        expect(other.locator("h1").first).to_be_visible()
        assert other.get_by_text("A sentence of the next build.").count() == 0
        note.get_by_role("button", name="Open it now").click()
        expect(note).to_have_count(0)
        expect(control(page, "sent")).to_have_value("10")
        expect_band(page, "rethink")
        page.goto(address)
        expect(page.get_by_text("A sentence of the next build.")).to_be_visible()
        assert len(page.evaluate("caches.keys()")) == 1


def test_an_interrupted_update_changes_nothing(visitor: BrowserContext, site: Path) -> None:
    """The one file that is new is only half there: nothing of that build is taken."""
    page = visitor.new_page()
    with serve(site) as address:
        page.goto(address + RATE)
        keep(page)
        before = page.evaluate("caches.keys()")
        renew(site, "A sentence of the next build.")
        (site / "index.html").write_text("half a pa")
        page.goto(address)
        page.evaluate("navigator.serviceWorker.ready.then((one) => one.update()).catch(() => {})")
        coming = "navigator.serviceWorker.ready.then((one) => one.installing === null)"
        until(lambda: page.evaluate(coming), wanted=True)
        until(lambda: page.evaluate("caches.keys()"), before)  # it may be tried more than once
    page.goto(address)
    expect(page.locator("h1").first).to_be_visible()
    assert page.get_by_text("A sentence of the next build.").count() == 0
    page.goto(address + RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")


def test_without_storage_the_network_serves(visitor: BrowserContext, site: Path) -> None:
    """A full disk: a file arrives and cannot be kept."""
    script = site / offline.SCRIPT
    full = (
        'Cache.prototype.put = async () => { throw new DOMException("", "QuotaExceededError"); };'
    )
    script.write_text(f"{full}\n{script.read_text('utf-8')}")
    page = visitor.new_page()
    with serve(site) as address:
        page.add_init_script(INSTALLED)
        page.goto(address + RATE)
        until(lambda: stirred(page, "window.installed === 'redundant'"), wanted=True)
        assert page.evaluate("caches.keys()") == []
        assert page.evaluate("navigator.serviceWorker.controller") is None
        page.reload()
        fill(page, {"sent": "10", "accepted": "4"})
        expect_band(page, "rethink")


@pytest.mark.parametrize("saves", [True, False])
def test_nothing_is_kept_for_who_saves_data(
    visitor: BrowserContext, site: Path, *, saves: bool
) -> None:
    """Nor fetched ahead, however long the page is open; whoever does not save is kept all of it."""
    saving = f"{{ value: {{ saveData: {json.dumps(saves)} }} }}"
    visitor.add_init_script(f"Object.defineProperty(navigator, 'connection', {saving});")
    page = visitor.new_page()
    page.clock.install()
    fetched: list[str] = []
    visitor.on("request", lambda request: fetched.append(urlsplit(request.url).path))
    with serve(site) as address:
        page.goto(address)
        page.clock.fast_forward(60 * 60 * 1000)
        if not saves:
            assert not page.evaluate(REGISTERED)  # nobody is there
            until(lambda: stirred(page, REGISTERED), wanted=True)
            return
        assert not stirred(page, REGISTERED)
        assert not [path for path in fetched if "/assets/app/" in path or "service-worker" in path]


def test_reading_comes_first(visitor: BrowserContext, site: Path) -> None:
    """While a page loads, nothing is asked for that it does not need."""
    page = visitor.new_page()
    early: list[str] = []

    def written(route: Route) -> None:
        early.append(urlsplit(route.request.url).path)
        route.continue_()

    page.route("**/*", written)
    with serve(site) as address:
        page.goto(address, wait_until="load")
        assert not [path for path in early if "/assets/app/" in path or "service-worker" in path]


def test_what_can_wait_begins_once_somebody_is_there(visitor: BrowserContext, site: Path) -> None:
    """Left alone for an hour, a tool's page fetches nothing more; then the pointer moves."""
    page = visitor.new_page()
    page.clock.install()
    asked: list[str] = []
    visitor.on("request", lambda request: asked.append(urlsplit(request.url).path))

    def late() -> set[str]:
        parts = ("/rest-", "/service-worker.js")
        return {part for part in parts if any(part in path for path in asked)}

    with serve(site) as address:
        page.goto(address + PROFILE)
        wait_until_ready(page)
        page.clock.fast_forward(60 * 60 * 1000)
        assert not late()
        assert not page.evaluate("'document$' in window")  # the theme's
        until(lambda: stirred(page, "'document$' in window") and len(late()), 2)
