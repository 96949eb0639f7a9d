"""Bad days: each ends in one visible state with a way out, and the form keeps what was typed."""

from __future__ import annotations

import json
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import chromium
import pytest
from conftest import SITE
from journeys import (
    EXPORT,
    PATIENCE,
    PROFILE,
    RATE,
    answer,
    control,
    expect_band,
    fill,
    give,
    publish_another,
    read_from_a_slow_disk,
    result,
    wait_until_ready,
    wait_until_settled,
)
from playwright.sync_api import expect

sys.path.append(str(Path(__file__).parents[1] / "export"))

from examples.exports import sample
from examples.exports.made_files import files
from examples.exports.made_stories import story

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from conftest import NewContext
    from playwright.sync_api import Page, Playwright, Route

TABLES = [
    (name, data)
    for name, data in files(story(sample.SEED, sample.PEOPLE), sample.FORM).items()
    if name in {"Connections.csv", "Invitations.csv", "messages.csv"}
]

pytestmark = pytest.mark.faults


def expect_failure(page: Page, sentence: str) -> None:
    """Wait for the one failure state."""
    stage = page.locator(".st-stage[data-stage=failed]")
    expect(stage).to_be_visible()
    expect(stage).to_contain_text(sentence)
    expect(stage).to_contain_text("Your answers are still here.")
    expect(page.get_by_role("button", name="Try again")).to_have_count(1)


def retry(page: Page) -> None:
    """Press the way out."""
    page.get_by_role("button", name="Try again").click()


@pytest.mark.parametrize(
    "file", ["**/*.wasm*", "**/stdlib-*.zip", "**/checker-*.zip", "**/worker.js"]
)
def test_a_blocked_file_ends_in_a_retry_that_works_once_it_is_free(page: Page, file: str) -> None:
    """Whichever file is missing, the way out is the same."""

    def block(route: Route) -> None:
        route.abort()

    page.context.route(file, block)
    page.goto(PROFILE)
    fill(page, {"profile.connections": "2"})
    answer(page, "observations.text-elsewhere", "yes")
    expect_failure(page, "The checker")
    expect(control(page, "profile.connections")).to_have_value("2")
    page.context.unroute(file, block)
    retry(page)
    expect_band(page, "some-signs")
    expect(page.locator(".st-stage")).to_be_empty()


def test_first_answers_need_only_the_first_half_of_the_runtime(page: Page) -> None:
    """What the build found by giving answers under Node is enough in a browser."""
    page.context.route("**/rest-*.wasm*", lambda route: route.abort())
    page.goto(PROFILE)
    answer(page, "observations.text-elsewhere", "yes")
    expect_band(page, "some-signs")
    expect(page.locator(".st-stage")).to_be_empty()
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    expect(page.locator(".st-stage")).to_be_empty()


def test_a_blocked_file_that_stays_blocked_fails_again(page: Page) -> None:
    """Trying again in vain ends where it began, and not in a spinner."""
    page.context.route("**/*.wasm*", lambda route: route.abort())
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
    answer(page, "observations.text-elsewhere", "yes")
    expect_band(page, "some-signs")
    # Nothing tells a page that its worker is gone: the time-out has to find out.
    page.evaluate(
        """async () => {
          const { client } = await import(new URL("../../javascripts/python/client.js", location));
          client.worker.terminate();
        }"""
    )
    fill(page, {"profile.connections": "2"})
    expect_failure(page, "The checker took too long.")
    expect(result(page)).to_have_attribute("data-band", "some-signs")
    retry(page)
    expect(page.locator(".st-stage")).to_be_empty()
    expect(control(page, "profile.connections")).to_have_value("2")
    expect(page.locator('.st-sign[data-clue="text-elsewhere"]')).to_be_visible()


@pytest.mark.parametrize(
    ("file", "other", "why"),
    [
        ("**/*.wasm", "pyodide.asm.wasm", "The checker did not start."),
        ("**/stdlib-*.zip", "python_stdlib.zip", "The checker could not be fetched."),
    ],
)
def test_a_file_of_another_version_ends_in_a_retry_that_works_once_it_is_right(
    page: Page, file: str, other: str, why: str
) -> None:
    """A whole and sound file, of the other of Pyodide's lines; an archive is held to its name."""
    path = SITE.parent / "node_modules/pyodide-stock" / other
    kind = "application/wasm" if other.endswith("wasm") else "application/zip"

    def swap(route: Route) -> None:
        route.fulfill(path=path, content_type=kind)

    page.context.route(file, swap)
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_failure(page, why)
    page.context.unroute(file, swap)
    retry(page)
    expect_band(page, "rethink")


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
    publish_another(page.context)
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    stage = page.locator(".st-stage[data-stage=stale]")
    expect(stage).to_contain_text("This page is older than its checker.")
    page.context.unroute_all()
    page.get_by_role("button", name="Reload").click()
    expect_band(page, "rethink")
    expect(control(page, "sent")).to_have_value("10")


@pytest.mark.parametrize(
    ("path", "script"),
    [(RATE, "report/rate"), (PROFILE, "form/quick-check"), (PROFILE, "report/profile")],
)
def test_a_page_that_arrived_in_part_says_so_and_keeps_the_answers(
    page: Page, path: str, script: str
) -> None:
    """A script that only one tool has is missing: nothing is waited for in vain."""
    name = "profile.connections" if path == PROFILE else "sent"
    page.context.route(f"**/{script}.js", lambda route: route.abort())
    page.goto(path)
    fill(page, {name: "2"})
    stage = page.locator(".st-stage[data-stage=stale]")
    expect(stage).to_contain_text("This page did not arrive whole.")
    page.context.unroute_all()
    page.get_by_role("button", name="Reload").click()
    expect(page.locator(".st-result[data-revision]")).to_be_visible()
    expect(control(page, name)).to_have_value("2")


def test_refused_storage_is_said_and_does_no_harm(page: Page) -> None:
    """A browser that keeps nothing is told of, and the tool works."""
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('refused'); };")
    page.goto(RATE)
    wait_until_ready(page)
    remember = page.get_by_label("Remember my answers on this device")
    remember.click()
    expect(remember).not_to_be_checked()
    expect(page.locator(".st-tools .st-notice")).to_contain_text("does not let us remember")


@pytest.mark.parametrize("file", ["**/*.wasm", "**/stdlib-*.zip", "**/checker-*.zip"])
def test_half_a_file_ends_in_a_retry_that_works_once_it_is_whole(page: Page, file: str) -> None:
    """A connection that broke off in the middle."""

    def halve(route: Route) -> None:
        whole = route.fetch()
        body = whole.body()
        kind = whole.headers["content-type"]
        route.fulfill(body=body[: len(body) // 2], content_type=kind)

    page.context.route(file, halve)
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_failure(page, "The checker")
    page.context.unroute_all(behavior="wait")  # another may be half sent
    retry(page)
    expect_band(page, "rethink")


def test_a_slow_line_loses_nothing_that_is_typed_meanwhile(page: Page) -> None:
    """The form does not wait for the checker."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.context.route("**/runtime-*.wasm", hold)
    page.goto(RATE)
    fill(page, {"sent": "10"})
    expect(page.locator(".st-stage")).to_contain_text("Preparing the checker")
    fill(page, {"accepted": "4"})
    for route in held:
        route.continue_()
    expect_band(page, "rethink")
    expect(control(page, "sent")).to_have_value("10")


def test_a_worker_that_is_killed_in_the_middle_of_a_file(page: Page) -> None:
    """The browser ends what it runs, and the file is read from its start by another."""
    browser = page.context.new_cdp_session(page)
    workers: dict[str, str] = {}

    def attached(event: dict[str, Any]) -> None:
        workers[event["targetInfo"]["url"][:5]] = event["sessionId"]

    browser.on("Target.attachedToTarget", attached)
    look_out = {"autoAttach": True, "waitForDebuggerOnStart": False, "flatten": False}
    browser.send("Target.setAutoAttach", look_out)
    page.goto(EXPORT)
    read_from_a_slow_disk(page)
    give(page, *TABLES)
    page.locator('.st-reading [data-stage="messages"][data-state="now"]').wait_for()
    end = json.dumps({"id": 1, "method": "Runtime.terminateExecution"})
    browser.send("Target.sendMessageToTarget", {"sessionId": workers["blob:"], "message": end})
    told = page.locator(".st-told")
    expect(told).to_contain_text("The checker stopped. Your files are still at hand.")
    told.get_by_role("button", name="Try again").click()
    expect(page.locator(".st-result")).to_have_attribute("data-revision", "1")


@contextmanager
def visiting(
    playwright: Playwright, site_url: str, folder: Path, *flags: str, without: Sequence[str] = ()
) -> Iterator[Page]:
    """Open a browser of its own, which keeps what it keeps in a folder; `without` some flags."""
    context = playwright.chromium.launch_persistent_context(
        folder,
        executable_path=chromium.find(playwright.chromium.executable_path, whole=True),
        args=[*chromium.FLAGS, *flags],
        base_url=site_url,
        service_workers="block",
        ignore_default_args=list(without),
    )
    context.set_default_timeout(PATIENCE * 1000)
    yield context.pages[-1]
    context.close()


def test_memory_that_runs_out(playwright: Playwright, site_url: str, tmp_path: Path) -> None:
    """The browser grants 50 MB and no more: a PDF does not fit, and a text does afterwards."""
    flag = "--js-flags=--wasm-max-mem-pages=800"
    with visiting(playwright, site_url, tmp_path, flag) as page:
        page.goto(PROFILE)
        fill(page, {"profile.connections": "2"})
        answer(page, "observations.text-elsewhere", "yes")
        expect_band(page, "some-signs")
        large = ("Profile.pdf", b"%PDF-1.7\n" + bytes(7_900_000))
        give(page, large, button="Choose a PDF")
        told = page.locator(".st-import-told")
        expect(told).to_contain_text("There is not enough memory left for this.")
        expect(control(page, "profile.connections")).to_have_value("2")
        page.locator(".st-import textarea").fill("About\nA few words.\nExperience\nClerk\nAcme\n")
        expect(told).to_contain_text("The form is filled in.")
        expect(control(page, "profile.about")).to_have_value("A few words.")


def test_a_page_that_comes_back_as_it_was(
    playwright: Playwright, site_url: str, tmp_path: Path
) -> None:
    """Back brings the page itself, with its worker, and not a new one; Playwright forbids that."""
    usual = ["--disable-back-forward-cache"]
    with visiting(playwright, site_url, tmp_path, without=usual) as page:
        for _ in range(5):  # a busy browser may put a page away without keeping it
            page.goto(RATE)
            page.evaluate(
                "addEventListener('pageshow', ({ persisted }) => window.same = persisted)"
            )
            fill(page, {"sent": "10", "accepted": "4"})
            expect_band(page, "rethink")
            page.goto("about/privacy/")
            page.go_back(wait_until="commit")
            expect(control(page, "sent")).to_have_value("10")
            if page.evaluate("window.same"):
                break
        why = "performance.getEntriesByType('navigation')[0].notRestoredReasons?.toJSON()"
        assert page.evaluate("window.same"), page.evaluate(why)
        fill(page, {"accepted": "9"})
        expect_band(page, "close-to-a-given")


def test_a_browser_that_forbids_storage(
    playwright: Playwright, site_url: str, tmp_path: Path
) -> None:
    """As its own settings do: the tool works, and says that it cannot remember."""
    settings = tmp_path / "Default/Preferences"
    settings.parent.mkdir()
    forbid = {"profile": {"default_content_setting_values": {"cookies": 2}}}
    settings.write_text(json.dumps(forbid))
    with visiting(playwright, site_url, tmp_path) as page:
        page.goto(RATE)
        refused = "() => { try { localStorage.length } catch (error) { return error.name } }"
        assert page.evaluate(refused) == "SecurityError"
        fill(page, {"sent": "10", "accepted": "4"})
        expect_band(page, "rethink")
        page.get_by_label("Remember my answers on this device").click()
        expect(page.locator(".st-tools .st-notice")).to_contain_text("does not let us remember")


def test_a_line_that_goes_in_mid_import(page: Page) -> None:
    """What reads a page is fetched when somebody pastes one; the text waits for it."""
    page.goto(PROFILE)
    wait_until_ready(page)
    page.wait_for_load_state("networkidle")
    page.context.set_offline(True)
    box = page.locator(".st-import textarea")
    box.fill("About\nA few words.\nExperience\nClerk\nAcme\n")
    told = page.locator(".st-import-told")
    expect(told).to_contain_text("You may be offline. Your text is still here.")
    page.context.set_offline(False)
    told.get_by_role("button", name="Try again").click()
    expect(told).to_contain_text("The form is filled in.")
    expect(control(page, "profile.about")).to_have_value("A few words.")


def test_reload_back_and_forward_bring_everything_back(page: Page) -> None:
    """The tab keeps what was typed."""
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    page.reload()
    expect_band(page, "rethink")
    page.goto("about/privacy/")
    page.go_back()
    expect_band(page, "rethink")
    page.go_forward()
    page.go_back()
    expect(control(page, "sent")).to_have_value("10")
    expect_band(page, "rethink")


def test_two_tabs_agree_on_what_is_remembered(page: Page) -> None:
    """What one remembers, the other shows and says so; what one forgets, the other forgets too."""
    page.goto(RATE)
    page.get_by_label("Remember my answers on this device").check()
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    other = page.context.new_page()
    other.goto(RATE)
    expect(control(other, "sent")).to_have_value("10")
    fill(other, {"sent": "100", "accepted": "80"})
    expect_band(other, "good")
    expect(control(page, "sent")).to_have_value("100")
    expect(control(page, "accepted")).to_have_value("80")
    expect(page.locator(".st-tools .st-notice")).to_contain_text("in another tab")
    expect_band(page, "good")
    remember = "Remember my answers on this device"
    page.get_by_label(remember).uncheck()
    expect(other.get_by_label(remember)).not_to_be_checked()
    expect(control(other, "sent")).to_have_value("100")
    fill(other, {"accepted": "4"})
    expect_band(other, "rethink")
    expect(control(page, "accepted")).to_have_value("80")
    assert page.evaluate("localStorage.getItem('smell-test.rate')") is None


def test_no_storage_at_all(page: Page) -> None:
    """A browser that forbids even to ask."""
    page.add_init_script(
        """for (const name of ["localStorage", "sessionStorage"]) {
          Object.defineProperty(window, name, { get() { throw new DOMException("no"); } });
        }"""
    )
    page.goto(RATE)
    fill(page, {"sent": "10", "accepted": "4"})
    expect_band(page, "rethink")
    page.get_by_label("Remember my answers on this device").click()
    expect(page.locator(".st-tools .st-notice")).to_contain_text("does not let us remember")


@pytest.mark.parametrize("year", [1999, 2061])
def test_a_clock_that_is_wrong_by_years(page: Page, year: int) -> None:
    """What does not hang on the date is answered all the same."""
    page.clock.install(time=f"{year}-03-01T12:00:00")
    page.clock.resume()
    page.goto(PROFILE)
    answer(page, "observations.text-elsewhere", "yes")
    expect_band(page, "some-signs")
    fill(page, {"profile.positions.0.start": "2015"})
    wait_until_settled(page)
    expect(control(page, "profile.positions.0.start")).to_have_value("2015")
    expect(result(page)).not_to_have_attribute("data-band", "")


def said_about_a_profile(page: Page) -> str:
    """Give a report's words."""
    page.goto(PROFILE)
    fill(page, {"profile.country": "IT", "visitor.country": "CA", "profile.connections": "2"})
    answer(page, "observations.text-elsewhere", "yes")
    expect(page.locator('.st-sign[data-clue="few-connections"]')).to_be_visible()
    expect(page.locator('.st-sign[data-clue="text-elsewhere"]')).to_be_visible()
    return page.locator(".st-report").inner_text()


def said_about_an_export(page: Page) -> str:
    """Give what a result says in short."""
    page.goto(EXPORT)
    page.get_by_role("button", name="Try it with our sample").click()
    expect(page.locator("#compare")).to_be_visible()
    return page.locator(".st-in-short").inner_text()


@pytest.mark.matrix("locale")
@pytest.mark.parametrize("locale", ["tr-TR", "ar-EG", "ja-JP"])
@pytest.mark.parametrize("said", [said_about_a_profile, said_about_an_export])
def test_the_systems_language_changes_no_word(
    new_context: NewContext, said: Callable[[Page], str], locale: str
) -> None:
    """Turkish, Arabic and Japanese: the same answer in the same words as in English."""
    here, there = (said(new_context(locale=one).new_page()) for one in ("en-GB", locale))
    assert here == there


@pytest.mark.parametrize("text", ["\x01\x02\x7f\ufffdPNG\x1a" * 500, "x" * 1_000_000])
def test_what_is_no_text_gets_a_sentence_and_stays(page: Page, text: str) -> None:
    """Bytes of a picture, and a megabyte without a word."""
    page.goto(PROFILE)
    answer(page, "observations.text-elsewhere", "yes")
    expect_band(page, "some-signs")
    box = page.locator(".st-import textarea")
    box.fill(text)
    told = page.locator(".st-import-told")
    expect(told).not_to_contain_text("Reading")
    expect(told).not_to_be_empty()
    assert len(box.input_value()) == len(text)
    fill(page, {"profile.connections": "2"})
    expect(page.locator('.st-sign[data-clue="few-connections"]')).to_be_visible()


def test_printing_while_files_are_read(page: Page) -> None:
    """The reading goes on, and the sheet is not empty."""
    page.goto(EXPORT)
    read_from_a_slow_disk(page)
    give(page, *TABLES[:1])
    page.locator('.st-reading [data-stage="connections"][data-state="now"]').wait_for()
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="How to get your file")).to_be_visible()
    page.emulate_media(media="screen")
    page.pdf()
    expect(page.locator(".st-result")).to_have_attribute("data-revision", "1")


def test_printing_while_something_is_read(page: Page) -> None:
    """Paper does not disturb the reading."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.context.route("**/runtime-*.wasm", hold)
    page.goto(PROFILE)
    page.locator(".st-import textarea").fill("About\nA few words.\nExperience\n")
    expect(page.locator(".st-import-told")).to_contain_text("Preparing the checker")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.pdf()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    for route in held:
        route.continue_()
    expect(page.locator(".st-import-told")).not_to_contain_text("Preparing")
    expect(page.locator(".st-import-told")).not_to_contain_text("Reading")
    expect(page.locator(".st-import-told")).not_to_be_empty()
