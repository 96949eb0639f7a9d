"""What a page costs that is left alone: `python tests/browser/bench_idle.py`.

The profile check is opened and one question answered; from its first verdict on nobody touches it
for 30 seconds, in which the processor time of all of the browser's processes is added up, from
/proc. Beside it a page with nothing but text, left alone for as long, with a cursor that blinks in
a box as it does in the other. Each in turn, with a fresh profile of the browser, and then as a
later visit, once somebody was there and the site is kept for use without a network: what that
costs, once, is in neither figure.
"""

from __future__ import annotations

import argparse
import sys
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import chromium
from conftest import SITE
from journeys import PROFILE, stirred, until
from playwright.sync_api import expect, sync_playwright
from processes import used
from site_server import serve

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, Playwright

SECONDS = 30
ROUNDS = 3
MOST = 0.5
"""Seconds of a core that the page may use more than the text."""
TEXT = "<!doctype html><title>Text</title><input>" + "<p>Nothing but text.</p>" * 50


def left_alone(context: BrowserContext, profile: str, *, tool: bool) -> float:
    """Return the seconds of a core that a page uses in 30 seconds after its first verdict."""
    page = context.new_page()
    if tool:
        page.goto(PROFILE)
        page.locator('[name="profile.connections"]').first.fill("2")
        shown = page.locator(".st-result")
        expect(shown).not_to_have_attribute("data-band", "", timeout=60_000)
    else:
        page.set_content(TEXT)
        page.locator("input").focus()
    before = used(profile)
    page.wait_for_timeout(SECONDS * 1_000)
    seconds = used(profile) - before
    page.close()
    return seconds


def keep(context: BrowserContext) -> None:
    """Be there until the site is kept for use without a network."""
    page = context.new_page()
    page.goto(PROFILE)
    until(lambda: stirred(page, "!!navigator.serviceWorker.controller"), wanted=True, seconds=120)
    page.close()


def visits(playwright: Playwright, path: str, url: str, *, tool: bool) -> list[float]:
    """Return what a first visit and a later one came to."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        took = []
        for _ in ("first", "later"):
            context = playwright.chromium.launch_persistent_context(
                profile, executable_path=path, args=chromium.FLAGS, base_url=url
            )
            took.append(left_alone(context, profile, tool=tool))
            if tool:
                keep(context)
            context.close()
        return took


def say(line: str) -> None:
    """Write a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    """Print each figure; fail where the median of the later visits is over the bound."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--whole", action="store_true", help="in a whole Chromium")
    given = parser.parse_args()
    rows: dict[str, list[list[float]]] = {"profile check": [], "text": []}
    with serve(SITE) as url, sync_playwright() as playwright:
        path = chromium.find(playwright.chromium.executable_path, whole=given.whole)
        for _ in range(given.rounds):
            for name, took in rows.items():
                took.append(visits(playwright, path, url, tool=name != "text"))
                first, later = took[-1]
                say(f"{name}: {first:.2f} s on the first visit, {later:.2f} s later")
    check, text = ([median(visit) for visit in zip(*took, strict=True)] for took in rows.values())
    first, later = (ours - theirs for ours, theirs in zip(check, text, strict=True))
    say(f"more than text, medians: {first:.2f} s on the first visit, {later:.2f} s later")
    return int(later > MOST)


if __name__ == "__main__":
    sys.exit(main())
