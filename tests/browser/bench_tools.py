"""How long the message check, practice and pictures take: `make bench`.

A message from its pasting to its verdict, a page of practice from its opening to the first
stranger, a guess to its answer, and a screenshot from its choosing to its text, the first time with
all that reads pictures to be fetched, from this machine. In a whole Chromium without its window.
What a list of an export's people takes to be sorted, sifted and searched, with some 20,000 in each.
And how much memory all of its processes hold more while four screenshots of a large phone are read.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from threading import Event, Thread
from typing import TYPE_CHECKING, cast

sys.path[:0] = [str(Path(__file__).parents[1] / "importing")]

import chromium  # noqa: E402  (found beside this file, as pytest does)
import made_screens  # noqa: E402
import processes  # noqa: E402
from bench import SITE, keep, machine, to_be_kept  # noqa: E402
from bench_profile import PASTED  # noqa: E402
from journeys import EXPORT, PROFILE, wait_until_ready  # noqa: E402
from playwright.sync_api import expect, sync_playwright  # noqa: E402
from site_server import serve  # noqa: E402
from test_message_check import HARMFUL, MESSAGE  # noqa: E402
from test_practice_page import PRACTICE  # noqa: E402

from examples.exports.made_files import Form, files, packed  # noqa: E402
from examples.exports.made_stories import story  # noqa: E402

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

ROUNDS = 5
SLOW = 180_000
LARGE = next(look for look in made_screens.LOOKS if (look.width, look.fine) == (390, 3))
"""The phone whose screens have most points: 1170 by 2532."""
BETWEEN = 0.1
"""Seconds from one look at the memory to the next."""
FIRST = """new MutationObserver((_, seen) => {
  if (!document.querySelector("smell-test article")) return;
  seen.disconnect();
  window.taken = performance.now();
}).observe(document, { childList: true, subtree: true });"""
GUESSED = """() => new Promise((resolve) => {
  document.querySelector("[name=choice][value=ask]").click();
  for (const name of ["sure", "part"]) document.querySelector(`[name=${name}]`)?.click();
  const start = performance.now();
  const seen = new MutationObserver(() => {
    if (!document.querySelector(".st-truth")) return;
    seen.disconnect();
    requestAnimationFrame(() => resolve(performance.now() - start));
  });
  seen.observe(document, { childList: true, subtree: true });
  [...document.querySelectorAll("smell-test button")]
    .find((button) => button.textContent.includes("Show the answer")).click();
})"""
PEOPLE = 92_000
"""So many make one list of 20,000, and another close to it."""
LISTED = 100.0
"""Milliseconds in which a list is to be drawn again."""
LISTS = """async () => {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve; // behind layout and painting
    port2.postMessage(0);
  }));
  const timed = async (act) => {
    const start = performance.now();
    act();
    await drawn();
    return performance.now() - start;
  };
  const times = { sort: [], sift: [], search: [] };
  for (const list of document.querySelectorAll(".st-list")) {
    for (const fold of list.querySelectorAll("details")) fold.open = true;
    const order = list.querySelector("select");
    for (let at = order?.options.length ?? 0; at--;) {
      times.sort.push(await timed(() => {
        order.selectedIndex = at;
        order.dispatchEvent(new Event("change"));
      }));
    }
    for (const chip of list.querySelectorAll(".st-chip:enabled"))
      times.sift.push(await timed(() => chip.click()));
    const box = list.querySelector("input[type=text]");
    for (const words of box ? ["a", "an o", "nobody at all", ""] : []) {
      times.search.push(await timed(() => {
        box.value = words;
        box.dispatchEvent(new Event("change")); // as with Enter: no waiting for another key
      }));
    }
  }
  return times;
}"""


def message(browser: Browser, address: str) -> float:
    """Time one message in a new page that is ready: milliseconds."""
    page = browser.new_page()
    page.goto(address + MESSAGE)
    wait_until_ready(page)
    taken = cast("float", page.evaluate(PASTED, ["smell-test [name=text]", HARMFUL]))
    page.close()
    return taken


def practice(browser: Browser, address: str) -> tuple[float, float]:
    """Time the first stranger, and the answer to a guess: milliseconds."""
    page = browser.new_page()
    page.add_init_script(FIRST)
    page.goto(address + PRACTICE)
    page.wait_for_function("() => window.taken")
    first = cast("float", page.evaluate("window.taken"))
    answered = cast("float", page.evaluate(GUESSED))
    page.close()
    return first, answered


def picture(browser: Browser, address: str, drawn: Path) -> float:
    """Time one screenshot in a browser that has read none: milliseconds."""
    page = browser.new_page()
    page.goto(address + PROFILE)
    expect(page.locator("smell-test[data-prepared]")).to_be_attached()
    wait_until_ready(page)
    start = time.monotonic()
    page.set_input_files("#profile-screenshots", drawn)
    expect(page.locator("#profile-screenshots-text")).not_to_have_value("", timeout=SLOW)
    taken = (time.monotonic() - start) * 1000
    page.close()
    return taken


def lists(browser: Browser, address: str, folder: Path) -> dict[str, list[float]]:
    """Time what is done to the lists of a large export: milliseconds, by what was done."""
    archive = folder / "Complete_LinkedInDataExport_09-14-2026.zip"
    archive.write_bytes(packed(files(story(1, PEOPLE, 2), Form())))
    page = browser.new_page()
    page.goto(address + EXPORT)
    expect(page.locator("smell-test[data-prepared]")).to_be_attached()
    wait_until_ready(page)
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Choose the zip").click()
    chooser.value.set_files(archive)
    page.locator(".st-list").first.wait_for(state="attached", timeout=SLOW)
    times = cast("dict[str, list[float]]", page.evaluate(LISTS))
    page.close()
    return times


def memory(
    playwright: Playwright, path: str, address: str, drawn: list[Path]
) -> tuple[float, float]:
    """Return the megabytes of a browser with a page that is ready, and most while it reads."""
    seen: list[float] = []
    read = Event()
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:

        def look() -> None:
            while not read.wait(BETWEEN):
                seen.append(processes.memory(profile))

        context = playwright.chromium.launch_persistent_context(
            profile, executable_path=path, args=[*chromium.FLAGS, "--headless=new"]
        )
        page = context.new_page()
        page.goto(address + PROFILE)
        wait_until_ready(page)
        before = processes.memory(profile)
        looking = Thread(target=look)
        looking.start()
        page.set_input_files("#profile-screenshots", drawn)
        expect(page.locator("#profile-screenshots-text")).not_to_have_value("", timeout=SLOW)
        read.set()
        looking.join()
        context.close()
    return before, max(seen)


def main() -> int:
    """Print the figures; fail where a list is slow."""
    write = to_be_kept(__doc__)
    case = next(case for case in made_screens.cases() if case.key == "en-8")
    with sync_playwright() as playwright, serve(SITE) as address, TemporaryDirectory() as folder:
        path = chromium.find(playwright.chromium.executable_path, whole=True)
        arguments = [*chromium.FLAGS, "--headless=new"]
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        drawn, *_ = made_screens.draw(browser, case, Path(folder))
        messages = [message(browser, address) for _ in range(ROUNDS)]
        first, answered = zip(*(practice(browser, address) for _ in range(ROUNDS)), strict=True)
        pictures = [picture(browser, address, drawn) for _ in range(ROUNDS)]
        listed = lists(browser, address, Path(folder))
        many = next(case for case in made_screens.cases() if case.key == "en-2")
        large = made_screens.draw(browser, replace(many, look=LARGE), Path(folder))[:4]
        kind = f"{machine()}; Chromium {browser.version}"
        browser.close()
        before, most = memory(playwright, path, address, large)
    rows = {
        "A message, from pasting to its verdict": messages,
        "Practice, from opening it to the first stranger": first,
        "A guess, until its answer": answered,
        "A screenshot, from choosing it to its text": pictures,
        "Lists of some 20,000 people: sorted": listed["sort"],
        "Lists of some 20,000 people: a kind chosen": listed["sift"],
        "Lists of some 20,000 people: searched": listed["search"],
    }
    figures = {name: [median(times), max(times)] for name, times in rows.items()}
    sys.stdout.write(f"{kind}; milliseconds, median and slowest\n")
    for name, (usual, slowest) in figures.items():
        sys.stdout.write(f"{name:50}{usual:8.0f}{slowest:8.0f}\n")
    sys.stdout.write(
        f"Memory while {len(large)} large screenshots are read: "
        f"{most - before:.0f} MB more than the {before:.0f} MB of the browser with the page\n"
    )
    if write:
        keep("tools", rows=figures)
    return int(max(*listed["sort"], *listed["sift"], *listed["search"]) > LISTED)


if __name__ == "__main__":
    sys.exit(main())
