"""What visitors do on the tools' pages: filling in, waiting for an answer, reading it.

A control is found by its name, which is its path in the request (see site_builder/pages/forms.py).
"""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit

from playwright.sync_api import FilePayload

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import BrowserContext, Locator, Page, Route

PROFILE = "tools/profile-check/"
RATE = "tools/acceptance-rate/"
EXPORT = "tools/my-export/"

PATIENCE = 120
"""Seconds that a sign is waited for, on however busy a machine: what never comes takes them."""

ARTICLE_CLUES = (
    "few-connections",
    "distant-invitation",
    "no-note",
    "no-job-descriptions",
    "no-about",
    "missing-dates",
    "overlapping-jobs",
    "photo-elsewhere",
    "odd-banner",
    "impossible-degree",
)


def control(page: Page, name: str) -> Locator:
    """Find what asks for a path."""
    return page.locator(f'[name="{name}"]')


def answer(page: Page, name: str, value: str) -> None:
    """Press yes, no or unknown."""
    page.locator(f'[name="{name}"][value="{value}"]').check()


def say_none(page: Page, name: str) -> None:
    """Press "there is none" beside a field; the visitor presses its label."""
    page.locator(f'label:has([name="empty:{name}"][value="none"])').click()


def fill(page: Page, answers: dict[str, str]) -> None:
    """Type and choose, a path at a time."""
    for name, value in answers.items():
        found = control(page, name)
        if name.endswith("country"):  # a box for two letters, until the checker is up
            page.locator(f'select[name="{name}"]').wait_for(state="attached")
        if found.evaluate("element => element.localName") == "select":
            found.select_option(value)
        else:
            found.fill(value)


def drop(page: Page, name: str, data: bytes) -> None:
    """Drop a PDF on the box that is pasted into."""
    script = """([name, bytes]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(bytes)], name, { type: "application/pdf" }));
      for (const type of ["dragenter", "dragover", "drop"]) {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector(".st-import").dispatchEvent(event);
      }
    }"""
    page.evaluate(script, [name, list(data)])


def payloads(*given: tuple[str, bytes]) -> list[FilePayload]:
    """Make files that a visitor may choose."""
    return [FilePayload(name=name, mimeType="", buffer=data) for name, data in given]


def give(page: Page, *given: tuple[str, bytes], button: str = "Choose the zip") -> None:
    """Choose files of an export."""
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name=button).click()
    chooser.value.set_files(payloads(*given))


def read_from_a_slow_disk(page: Page, stuck_after: int = 1000) -> None:
    """Have each piece of a table take 0.7 seconds, and an hour after so many of them.

    A look at a file's head takes 4,096 bytes.
    """
    page.locator('smell-test[data-state="ready"]').wait_for()
    (checker,) = (worker for worker in page.workers if worker.url.startswith("blob:"))
    checker.evaluate(
        """(pieces) => {
          const read = FileReaderSync.prototype.readAsArrayBuffer;
          const { buffer } = new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true });
          const wait = (time) => Atomics.wait(new Int32Array(buffer), 0, 0, time);
          FileReaderSync.prototype.readAsArrayBuffer = function (piece) {
            if (piece.size > 4096) wait(pieces-- > 0 ? 700 : 3_600_000);
            return read.call(this, piece);
          };
        }""",
        stuck_after,
    )


def result(page: Page) -> Locator:
    """Find the element that shows the result."""
    return page.locator(".st-result")


def until(read: Callable[[], object], wanted: object, seconds: float = PATIENCE) -> None:
    """Wait until what is read is what is wanted."""
    end = time.monotonic() + seconds
    while (found := read()) != wanted:
        assert time.monotonic() < end, f"{found!r} and not {wanted!r}"
        time.sleep(0.05)


def expect_band(page: Page, band: str) -> None:
    """Wait for a band; the first one includes the start of Python."""
    until(lambda: result(page).get_attribute("data-band"), band)


def revision(page: Page) -> int:
    """Tell how many answers have been shown."""
    return int(result(page).get_attribute("data-revision") or 0)


def wait_until_ready(page: Page) -> None:
    """Wait for the checker, as the page itself says it."""
    page.locator('smell-test[data-state="ready"]').wait_for()


def wait_until_settled(page: Page) -> None:
    """Wait until what was entered last has been answered, and all in sight is drawn."""
    page.wait_for_function(
        """() => {
          const tool = document.querySelector("smell-test");
          if (["failed", "stale"].includes(tool.dataset.state)) return true;
          const undrawn = [...tool.querySelectorAll(".st-chart")]
            .filter((chart) => chart.checkVisibility({ contentVisibilityAuto: true }))
            .filter((chart) => !chart.querySelector("svg"));
          return tool.dataset.state === "ready" && !tool.hasAttribute("data-pending")
            && !tool.querySelector(".st-family:not([data-laid])") && undrawn.length === 0;
        }"""
    )


def wait_for_checker(page: Page) -> None:
    """Wait until the checker has answered all that it was asked: it answers in turn."""
    page.evaluate(
        """async () => {
          const path = new URL("../../javascripts/python/client.js", document.baseURI);
          const { client } = await import(path);
          await client.ask("{}", { lane: "tests" });
        }"""
    )


def publish_another(context: BrowserContext) -> None:
    """Have the host hold another build than the page's: what the page names is gone."""

    def another(route: Route) -> None:
        route.fulfill(json={**route.fetch().json(), "checker": "another"})

    context.route("**/checker-*.zip", lambda route: route.fulfill(status=404))
    context.route("**/manifest.json", another)


def as_at_the_root(page: Page, site_url: str) -> None:
    """Answer what is asked for at the host's root, where a page that is not there counts from."""
    root = f"{urlsplit(site_url).scheme}://{urlsplit(site_url).netloc}/"
    page.route(
        re.compile(f"^{re.escape(root)}(?!{re.escape(site_url.removeprefix(root))})"),
        lambda route: route.continue_(url=route.request.url.replace(root, site_url)),
    )


def swap_pages_in_place(page: Page, site_url: str) -> None:
    """Open the page again with the theme's instant navigation.

    The theme swaps pages where the sitemap names the very address that it is served at, as it does
    on a published site; the tests' server has an address of its own.
    """

    def name_this_address(route: Route) -> None:
        body = route.fetch().text()
        body = re.sub(r"(?<=<loc>)https?://[^/]+/", site_url, body)
        route.fulfill(body=body, content_type="application/xml")

    page.route("**/sitemap.xml", name_this_address)
    with page.expect_response("**/sitemap.xml"):
        page.reload()
        wait_for_theme(page)
    page.wait_for_load_state("networkidle")


def wait_for_theme(page: Page) -> None:
    """Wait until the theme's own script runs; on a tool's page it comes after the checker."""
    until(lambda: stirred(page, "'document$' in window"), wanted=True)


def stirred(page: Page, script: str) -> bool:
    """Move the pointer a little, as what can wait begins when somebody is there; ask a script."""
    page.mouse.move(1, 1)
    page.mouse.move(2, 2)
    return bool(page.evaluate(script))


def answers(page: Page) -> dict[str, Any]:
    """Read the form as the page does when it asks."""
    script = """async () => {
      const { read } = await import(new URL("../../javascripts/form/form.js", document.baseURI));
      return read(document.querySelector("smell-test form"));
    }"""
    return cast("dict[str, Any]", page.evaluate(script))


ARTICLE: dict[str, Any] = {
    "visitor": {"country": "CA", "industry": "Information technology"},
    "profile": {
        "occupation": "Human resources",
        "country": "BR",
        "connections": 2,
        "about": "",
        "positions": [
            {
                "title": "HR manager",
                "company": "Acme",
                "start": None,
                "end": None,
                "current": True,
                "description": "",
            },
            {
                "title": "HR analyst",
                "company": "Alfa",
                "start": "Feb 2013",
                "end": "Dec 2015",
                "employment": "full-time",
                "description": "",
            },
            {
                "title": "HR analyst",
                "company": "Beta",
                "start": "Jan 2015",
                "end": "Feb 2017",
                "employment": "full-time",
                "description": "",
            },
        ],
        "education": [
            {
                "school": "Upper Canada College",
                "school_level": "secondary",
                "degree": "Master's",
            }
        ],
    },
    "invitation": {"note": ""},
    "observations": {"photo-elsewhere": "yes", "banner-fits": "no"},
}
"""The profile of the second article, as `fill_article` types it."""


def open_answers(page: Page, content: dict[str, Any]) -> None:
    """Open a file of answers: what is asked next is about all of them."""
    wait_until_ready(page)
    shown = revision(page)
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Open a file").click()
    chooser.value.set_files(payloads(("answers.json", json.dumps(content).encode())))
    until(lambda: revision(page) > shown, wanted=True)


def fill_article(page: Page) -> None:
    """Type the profile of the second article."""
    fill(
        page,
        {
            "profile.occupation": "Human resources",
            "profile.country": "BR",
            "visitor.country": "CA",
            "visitor.industry": "Information technology",
            "profile.connections": "2",
            "profile.positions.0.title": "HR manager",
            "profile.positions.0.company": "Acme",
        },
    )
    control(page, "profile.positions.0.current").check()
    say_none(page, "profile.positions.0.start")
    say_none(page, "profile.positions.0.description")
    for row, (company, start, end) in enumerate(
        (("Alfa", "Feb 2013", "Dec 2015"), ("Beta", "Jan 2015", "Feb 2017")), start=1
    ):
        page.get_by_role("button", name="Add a job").click()
        job = f"profile.positions.{row}"
        fill(
            page,
            {
                f"{job}.title": "HR analyst",
                f"{job}.company": company,
                f"{job}.start": start,
                f"{job}.end": end,
                f"{job}.employment": "full-time",
            },
        )
        say_none(page, f"{job}.description")
    fill(
        page,
        {
            "profile.education.0.school": "Upper Canada College",
            "profile.education.0.school_level": "secondary",
            "profile.education.0.degree": "Master's",
        },
    )
    say_none(page, "profile.about")
    say_none(page, "invitation.note")
    answer(page, "observations.photo-elsewhere", "yes")
    answer(page, "observations.banner-fits", "no")


def fill_ordinary(page: Page) -> None:
    """Enter somebody with eight years of work and nothing odd."""
    fill(
        page,
        {
            "profile.occupation": "Bookkeeping",
            "profile.country": "CA",
            "visitor.country": "CA",
            "profile.connections": "412",
            "profile.positions.0.title": "Accountant",
            "profile.positions.0.company": "Northern Mills",
            "profile.positions.0.start": "Apr 2022",
            "profile.positions.0.employment": "full-time",
            "profile.positions.0.description": "Month-end closing for three plants.",
            "profile.about": "I keep books for people who make flour.",
            "invitation.note": "We spoke after your talk in Halifax about paper invoices.",
        },
    )
    control(page, "profile.positions.0.current").check()
    page.get_by_role("button", name="Add a job").click()
    fill(
        page,
        {
            "profile.positions.1.title": "Bookkeeper",
            "profile.positions.1.company": "Harbour Foods",
            "profile.positions.1.start": "2018-09",
            "profile.positions.1.end": "2022-03",
            "profile.positions.1.description": "Payables, and the first year on new software.",
        },
    )
