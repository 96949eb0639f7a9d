"""Show that time and memory are in step with size, for every way in, at four sizes.

    python tests/attacks/bench_linear.py [--page]

Each size is twice the one before. Seconds are the processor's, the best of three, without what an
empty process takes; megabytes are the peak of what Python allots. With `--page` the built site is
asked in a whole Chromium, in a page of its own for each size: seconds as they pass there, from the
question to the answer, and the megabytes that all of the browser's processes hold afterwards, as
WebAssembly gives nothing back. A step of four in time would be the square: beyond three it fails.
"""

from __future__ import annotations

import base64
import json
import sys
import time
import tracemalloc
from contextlib import contextmanager, nullcontext
from functools import partial
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple, cast

sys.path[:0] = [str(Path(__file__).parents[1] / "browser")]

from made_attacks import HEADERS, pdf, rows, zipped  # noqa: E402  (as elsewhere)

from checker import bridge  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SIZES = (1, 2, 4, 8)
MOST = 3.0
"""Of one size's time to the one's before."""
LITTLE = 0.5
"""Seconds at the largest size that are of no concern: each job is compared with each, and 200 are
the most that are read."""
JOB = {"title": "Lead", "company": "Acme", "start": "2001-01", "end": "2003-02", "current": False}


class Asked(NamedTuple):
    """A question to the bridge, the library that a page needs for it, and a file beside it."""

    content: dict[str, Any]
    needs: str | None = None
    file: bytes = b""


def export(table: str, size: int) -> Asked:
    """Read a zip with so many times ten thousand rows of a table."""
    data = zipped([(f"{table}.csv", rows(table, 0, 10_000 * size))])
    return Asked({"request": "export"}, "export", data)


def profile(size: int) -> Asked:
    """Judge a profile with so many times 25 jobs."""
    return Asked({"request": "profile", "profile": {"positions": [JOB] * (25 * size)}})


def text(letters: str, size: int) -> Asked:
    """Judge a note and an About section of so many times 12,500 letters."""
    long = (letters * 12_500 * size)[: 12_500 * size]
    content = {"invitation": {"note": long}, "profile": {"about": long}}
    return Asked({"request": "profile", **content}, "message")


def message(size: int) -> Asked:
    """Judge a message of so many times 12,000 letters."""
    words = "Please keep this between us. " * (430 * size)
    return Asked({"request": "message", "text": words}, "message")


def rate(size: int) -> Asked:
    """Judge so many times 25 groups."""
    groups = [{"name": f"g{at}", "sent": 40, "accepted": 9} for at in range(25 * size)]
    return Asked({"request": "rate", "groups": groups})


def pasted(size: int) -> Asked:
    """Read a pasted page with so many times 250 jobs."""
    job = "Engineer\nAcme · Full-time\nJan 2015 - Mar 2016 · 1 yr 3 mos\n"
    page = "Ana Li\nExperience\n" + job * (250 * size)
    return Asked({"request": "import", "text": page}, "import")


def drawn(size: int) -> Asked:
    """Read a PDF with so many times five pages of text; it is no profile, which is said at last."""
    data = pdf(b"BT /F 9 Tf 1 0 0 1 50 50 Tm (Experience) Tj ET " * 300, pages=5 * size)
    return Asked({"request": "import", "file": base64.b64encode(data).decode()}, "pdf")


WAYS: dict[str, Callable[[int], Asked]] = {
    **{f"an export, {table}": partial(export, table) for table in HEADERS},
    "a profile, jobs": profile,
    "a profile, letters": partial(text, "a"),
    "a profile, words": partial(text, "Dear friend, I saw your profile. "),
    **{
        f"a profile, {name}": partial(text, letters)
        for name, letters in (("spaces", " "), ("stops", "."), ("years", " was founded 2001"))
    },
    "a message": message,
    "counts, groups": rate,
    "a pasted page": pasted,
    "a PDF": drawn,
}


Cost = tuple[float, float]
"""Seconds, and megabytes."""


def in_process(given: Asked) -> Cost:
    """Give the processor's time for the quickest of three runs, and the most that is allotted."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.zip"
        path.write_bytes(given.file)
        asked = json.dumps(given.content | ({"path": str(path)} if given.file else {}))
        times = []
        for _ in range(3):
            start = time.process_time()
            bridge.handle(asked)
            times.append(time.process_time() - start)
        tracemalloc.start()
        bridge.handle(asked)
        peak = tracemalloc.get_traced_memory()[1] / 1e6
        tracemalloc.stop()
    return min(times), peak


ASK = """async ([script, text, needs, file]) => {
  const { client } = await import(script);
  if (needs) await client.fetchLibrary(needs);
  const bytes = Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0));
  const files = file ? [{ name: "x.zip", data: new Blob([bytes]) }] : undefined;
  const times = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await client.ask(text, { lane: "bench", needs: needs ?? undefined, files });
    times.push((performance.now() - start) / 1000);
  }
  return Math.min(...times);
}"""


@contextmanager
def in_page() -> Iterator[Callable[[Asked], Cost]]:
    """Serve the site, and give what asks a page of it."""
    import chromium  # noqa: PLC0415  (the other half of the bench needs no browser)
    import processes  # noqa: PLC0415
    from bench import SITE  # noqa: PLC0415
    from journeys import PROFILE, wait_until_ready  # noqa: PLC0415
    from playwright.sync_api import sync_playwright  # noqa: PLC0415
    from site_server import serve  # noqa: PLC0415

    with sync_playwright() as playwright, serve(SITE) as address:
        path = chromium.find(playwright.chromium.executable_path, whole=True)

        def ask(given: Asked) -> Cost:
            with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
                context = playwright.chromium.launch_persistent_context(
                    folder, executable_path=path, args=[*chromium.FLAGS, "--headless=new"]
                )
                page = context.new_page()
                page.goto(address + PROFILE)
                wait_until_ready(page)
                script = address + "javascripts/python/client.js"
                asked = json.dumps(given.content | ({"path": "/files/x.zip"} if given.file else {}))
                file = base64.b64encode(given.file).decode()
                took = page.evaluate(ASK, [script, asked, given.needs, file])
                held = processes.memory(folder)
                context.close()
            return cast("float", took), held

        yield ask


def main() -> None:
    """Measure and print; fail where a step costs more than its size."""
    beyond = []
    with in_page() if "--page" in sys.argv[1:] else nullcontext(in_process) as cost:
        for name, made in WAYS.items():
            costs = [cost(made(size)) for size in SIZES]
            steps = [after / before for (before, _), (after, _) in pairwise(costs)]
            told = "  ".join(f"{took:6.3f} s {held:6.1f} MB" for took, held in costs)
            grown = " ".join(f"{step:.1f}" for step in steps)
            print(f"{name:22}  {told}  steps {grown}", flush=True)  # noqa: T201
            if max(steps) > MOST and costs[-1][0] > LITTLE:
                beyond.append(name)
    if beyond:
        raise SystemExit(f"More than in step with size: {', '.join(beyond)}.")


if __name__ == "__main__":
    main()
