"""What a visit weighs for the host, in bytes of its answers' bodies, compressed: `make bench`.

A first visit that ends with the first verdict, what is kept after it for use without a network, the
same page a second time, and a page of the guide by somebody new. Bytes do not depend on how busy a
machine is.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import chromium
from bench import keep, to_be_kept
from bench_start import ANSWER, OURS, Host, host
from journeys import stirred, until
from playwright.sync_api import sync_playwright

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import BrowserContext, Page, Playwright

GUIDE = "/smell-test/guide/made-up-profiles/"
KEPT = "!!navigator.serviceWorker.controller"


def opened(context: BrowserContext, host_: Host, path: str, *, answer: bool) -> Page:
    """Open a page, and wait for its verdict or for its last file."""
    host_.sent.clear()
    page = context.new_page()
    if answer:
        page.add_init_script(ANSWER % 0)
    page.goto(host_.address + path, wait_until="load")
    if answer:
        until(lambda: page.evaluate("!!window.taken"), wanted=True, seconds=120)
    page.wait_for_load_state("networkidle")
    return page


def weighed(host_: Host) -> tuple[int, int]:
    """Return the bytes that a host has sent, and how many files they are."""
    return sum(host_.sent.values()), sum(1 for size in host_.sent.values() if size)


def weights(playwright: Playwright, host_: Host) -> dict[str, tuple[int, int]]:
    """Return bytes and files, by what they are asked for."""
    found = {}
    with host_.serve(), visitor(playwright) as context:
        page = opened(context, host_, OURS.path, answer=True)
        found["The profile check to its first verdict, new to the site"] = weighed(host_)
        host_.sent.clear()
        until(lambda: stirred(page, KEPT), wanted=True, seconds=120)
        found["Kept after it for use without a network, once"] = weighed(host_)
        page.close()
        opened(context, host_, OURS.path, answer=True)
        found["The profile check to its first verdict, a later visit"] = weighed(host_)
    with host_.serve(), visitor(playwright) as context:
        opened(context, host_, GUIDE, answer=False)
        found["A page of the guide, new to the site"] = weighed(host_)
    return found


@contextmanager
def visitor(playwright: Playwright) -> Iterator[BrowserContext]:
    """Start a browser that has been nowhere."""
    path = chromium.find(playwright.chromium.executable_path)
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path=path, args=chromium.FLAGS
        )
        yield context
        context.close()


def main() -> int:
    """Print the figures."""
    write = to_be_kept(__doc__)
    with sync_playwright() as playwright:
        rows = weights(playwright, host())
    for name, (size, files) in rows.items():
        sys.stdout.write(f"{name:60}{size:12,} bytes {files:4} files\n")
    if write:
        keep("weight", rows=rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
