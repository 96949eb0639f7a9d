"""Nothing leaves and nothing stays: every tool used from end to end, under the site's own policy.

Once on a host that sends the site's headers, and once on one that sends none, such as GitHub Pages:
there the policy in the pages must do.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from conftest import SITE
from journeys import (
    EXPORT,
    PATIENCE,
    PROFILE,
    RATE,
    control,
    expect_band,
    fill,
    fill_article,
    give,
    result,
    swap_pages_in_place,
    wait_for_theme,
    wait_until_ready,
    wait_until_settled,
)
from playwright.sync_api import expect
from rate_journeys import enter
from site_server import serve

sys.path += [str(Path(__file__).parents[1] / folder) for folder in ("importing", "export")]

from made_pages import WAYS, write
from made_pdfs import draw
from made_people import person

from examples.exports import sample
from examples.exports.made_stories import END

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, FilePayload, Page, Request

pytestmark = pytest.mark.matrix("site_url")

STORED = """async () => {
  const caches = [];
  for (const name of await globalThis.caches.keys()) {
    const cache = await globalThis.caches.open(name);
    for (const { url } of await cache.keys()) caches.push(url);
  }
  return {
    cookies: document.cookie,
    device: Object.keys(localStorage),
    tab: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches,
  };
}"""
SEND = "url => fetch(url, { mode: 'no-cors' }).then(() => 'sent', () => 'stopped')"
RUN = "url => import(url).then(() => 'run', () => 'stopped')"
INLINE = """() => {
  const script = document.createElement("script");
  script.textContent = "globalThis.taken = true";
  document.head.append(script);
  const form = document.createElement("form");
  form.action = "javascript:globalThis.taken = true";
  document.body.append(form);
  form.submit();
  return globalThis.taken ? "run" : "stopped";
}"""


@pytest.fixture(scope="module", params=[True, False], ids=["headers", "no-headers"])
def site_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """Serve the built site with its headers, and without."""
    with serve(SITE, headers=request.param) as address:
        yield address


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Run another host, which answers anyone, and give its address."""
    folder = tmp_path_factory.mktemp("elsewhere")
    (folder / "_headers").write_text("/*\n  Access-Control-Allow-Origin: *\n")
    (folder / "taken.js").write_text("globalThis.taken = true;\n")
    with serve(folder) as address:
        yield address


@pytest.fixture
def requests(page: Page) -> list[Request]:
    """Write down every request, the workers' too."""
    seen: list[Request] = []

    def write_down(request: Request) -> None:
        seen.append(request)

    page.context.on("request", write_down)
    return seen


def stored(page: Page, site_url: str) -> dict[str, Any]:
    """Tell what the browser keeps, apart from the site's own files."""
    found: dict[str, Any] = page.evaluate(STORED)
    found["caches"] = [
        url for url in found["caches"] if not (SITE / url.removeprefix(site_url)).exists()
    ]
    return found


NOTHING = {"cookies": "", "device": [], "tab": [], "databases": [], "caches": []}


def scripts_of_app(requests: list[Request]) -> list[str]:
    """Name the generated scripts among what was fetched, without their hashes."""
    paths = [urlsplit(request.url).path for request in requests]
    scripts = [path.rpartition("/")[2] for path in paths if "/app/" in path and path[-3:] == ".js"]
    return [name.partition("-")[0] for name in scripts]


def test_no_request_carries_an_answer_and_nothing_is_kept(
    page: Page, site_url: str, requests: list[Request]
) -> None:
    """Every part of the tools is used; the site's own files are fetched, and that is all."""
    page.goto(PROFILE)
    wait_until_ready(page)
    wait_for_theme(page)
    page.wait_for_load_state("networkidle")
    fetched = len(requests)
    fill_article(page)
    expect_band(page, "strong-signs")
    page.locator(".st-career").scroll_into_view_if_needed()
    expect(page.locator(".st-career svg")).to_be_visible()
    wait_until_settled(page)
    assert scripts_of_app(requests[fetched:]) == ["d3", "plot"]
    page.get_by_role("button", name="Start over").click()
    expect_band(page, "not-enough")
    pasted = write(person("en", 7), WAYS[1])
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.evaluate("text => navigator.clipboard.writeText(text)", pasted)
    page.locator(".st-import textarea").focus()
    page.keyboard.press("Control+v")
    told = page.locator(".st-import-told")
    expect(told).to_contain_text("filled in")
    page.get_by_role("button", name="Start over").click()
    expect_band(page, "not-enough")
    pdf: FilePayload = {
        "name": "Profile.pdf",
        "mimeType": "application/pdf",
        "buffer": draw(person("en", 14), 14),
    }
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choose a PDF").click()
    chooser.value.set_files(pdf)
    expect(told).to_contain_text("filled in")
    expect(result(page)).not_to_have_attribute("data-band", "not-enough")
    on_to_the_rate(page)
    groups = [{"name": name, "sent": 40, "accepted": 9} for name in ("a note", "no note")]
    enter(page, {"sent": 80, "accepted": 18, "groups": groups, "target": 0.8, "per_week": 10})
    enter(page, {"pending_ages_days": [3, 40, 200], "note": "We met in Halifax."})
    for slider in ("acceptance", "per_week"):
        control(page, f"what_if.{slider}").press("ArrowRight")
    expect_band(page, "rethink")
    expect(page.locator(".st-report svg").first).to_be_visible()
    wait_until_settled(page)
    use_my_export(page)
    origin = urlsplit(site_url).netloc
    for request in requests:
        address = urlsplit(request.url)
        if address.scheme == "blob":  # the checker's worker, which the page itself writes
            continue
        assert address.netloc == origin, request.url
        assert request.method == "GET"
        assert not address.query, request.url
        referrer = request.headers.get("referer", "")  # at most that a script asks for another
        assert not referrer or referrer.endswith((".js", ".mjs")), f"{request.url} from {referrer}"
    assert stored(page, site_url) == NOTHING


def on_to_the_rate(page: Page) -> None:
    """Go on by the foot of the page: the message check comes first, then the acceptance rate."""
    for name, address in (("Message check", "tools/message-check/"), ("Acceptance rate", RATE)):
        page.locator(".md-footer").get_by_role("link", name=name).click()
        page.wait_for_url(f"**/{address}")


def use_my_export(page: Page) -> None:
    """Read the sample and a file; search, tick, save, copy and print; take the counts along."""
    page.add_init_script("window.print = () => {};")
    page.goto(EXPORT)
    page.get_by_role("button", name="Try it with our sample").click()
    expect(page.locator("#compare")).to_be_visible()
    give(page, (sample.name(END), sample.sample()))
    expect(page.locator("#earlier")).to_be_visible()
    turn_to = page.locator("#turn-to")
    turn_to.get_by_role("checkbox").first.check()
    turn_to.get_by_role("textbox").fill("a")
    with page.expect_download():
        turn_to.get_by_role("button", name="Save the list").click()
    with page.expect_download():
        page.get_by_role("button", name="Save to a file").click()
    page.get_by_role("button", name="Copy as text").click()
    page.get_by_role("button", name="Print").click()
    give(page, ("holiday.png", b"\x89PNG"))
    expect(page.locator(".st-told")).to_contain_text("neither a zip nor a table")
    for picture in page.locator("#invitations .st-chart").all():
        picture.scroll_into_view_if_needed()
        expect(picture.locator("svg")).to_be_visible()
    page.get_by_role("link", name="Take these counts").click()
    page.get_by_role("link", name="Replace them").click()
    page.wait_for_url(f"**/{RATE}")
    expect_band(page, "improve")


def test_answers_go_from_page_to_page_and_no_further(page: Page, site_url: str) -> None:
    """The tab carries them, also over another site and back; a new tab has never heard of them."""
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    page.goto("about/privacy/")
    assert stored(page, site_url) == NOTHING
    page.goto("about:blank")
    page.goto(RATE)
    expect_band(page, "rethink")
    assert stored(page, site_url) == NOTHING
    page.close(run_before_unload=True)
    another = page.context.new_page()
    another.goto(RATE)
    wait_until_ready(another)
    expect(control(another, "sent")).to_have_value("")
    assert stored(another, site_url) == NOTHING


def test_the_device_keeps_what_was_asked_for_and_no_longer(page: Page, site_url: str) -> None:
    """Answers with a tick, colours with a choice; both go when that is taken back."""
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    page.get_by_label("Remember my answers on this device").check()
    wait_for_theme(page)
    page.get_by_title("Switch to light").click()
    assert sorted(stored(page, site_url)["device"]) == ["/smell-test/.__palette", "smell-test.rate"]
    page.reload()
    wait_until_ready(page)
    page.get_by_label("Remember my answers on this device").uncheck()
    wait_for_theme(page)
    page.get_by_title("Switch to dark").click()
    page.get_by_title("Dark colours. Follow").click()
    assert stored(page, site_url) == NOTHING


@pytest.mark.faults
def test_the_policy_stops_what_would_leave(browser: Browser, site_url: str, elsewhere: str) -> None:
    """In the page, and in the worker that knows the answers."""
    context = browser.new_context(base_url=site_url)  # unwatched: this one tries to leave
    context.set_default_timeout(PATIENCE * 1000)
    page = context.new_page()
    page.goto(PROFILE)
    wait_until_ready(page)
    (checker,) = (worker for worker in page.workers if worker.url.startswith("blob:"))
    assert page.evaluate(SEND, "../../") == "sent", "the site's own files can be had"
    for where in (page, checker):
        assert where.evaluate(SEND, elsewhere) == "stopped"
        assert where.evaluate(RUN, f"{elsewhere}taken.js") == "stopped"
    assert page.evaluate(INLINE) == "stopped"
    context.close()
    free = browser.new_page()
    free.goto(elsewhere)
    assert free.evaluate(SEND, elsewhere) == "sent", "nothing but the policy has stopped it"
    assert free.evaluate(RUN, f"{elsewhere}taken.js") == "run"
    free.close()


def test_the_checker_stays_awake_from_one_tool_to_the_next(page: Page, site_url: str) -> None:
    """Instant navigation swaps the page, the worker lives on, and the first page's policy holds."""
    page.goto(PROFILE)
    swap_pages_in_place(page, site_url)
    wait_until_ready(page)
    awake = [worker.url for worker in page.workers if worker.url.startswith("blob:")]
    assert len(awake) == 1
    on_to_the_rate(page)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    assert set(awake) <= {worker.url for worker in page.workers}
    policies = page.locator('head meta[http-equiv="Content-Security-Policy"]')
    expect(policies).to_have_count(1)
