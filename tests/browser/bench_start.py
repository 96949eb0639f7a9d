"""How soon the first verdict is there: `make bench`.

Our profile check, from navigation to its first verdict, beside stock Pyodide, from navigation to
the result of `1+1`: in the same run, from the same server, by turns, each with a fresh profile of
the browser and then with the caches of its first and second visit. All files are compressed with
brotli. PyScript and MicroPython stand beside them where they are installed:
`npm install --no-save @pyscript/core @micropython/micropython-webassembly-pyscript`.

The browser is a headless shell, or with `--whole` a whole Chromium in its headless mode, or with
`--window` one with its window (on a machine without a screen: `xvfb-run -a python …`). `--stay` is
how long a visitor stays after the answer: a browser keeps what it compiled only after some seconds,
so those who leave sooner find less at their next visit. `--slowed 6` has the page's own thread run
six times slower, as on a phone; workers are not slowed. Beside the time stand the seconds of a core
that all of the browser's processes used until the answer, and the memory that they held then.

The slow line is the server's own: 9 Mbit/s for all connections together, 60 ms until an answer
begins. A browser's own throttle forgets its workers.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import mimetypes
import re
import statistics
import sys
import time
from collections import Counter
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from functools import cache
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

import brotli  # type: ignore[import-untyped]  # it has no types
import chromium
from bench import machine
from journeys import PROFILE, until
from playwright.sync_api import sync_playwright
from processes import memory, used
from site_server import Handler as SiteHandler
from site_server import Server

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from playwright.sync_api import BrowserContext, Playwright

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"
PACKAGES = ROOT / "node_modules"
CACHE = ROOT / ".cache/brotli"
RESULTS = ROOT / "docs/about/speed.json"
ROUNDS = 5
VISITS = ("first", "second", "third")
LIMIT = 120
STAY = 10.0
"""Seconds that a visitor stays: a browser writes down what it compiled after some seconds."""
SETTLE = 10_000
"""Milliseconds for a browser to have started: a visitor's has long been."""
CHUNK = 16_384
WHOLE, WINDOW = "whole Chromium without its window", "whole Chromium with its window"

COMPRESSED = {".css", ".html", ".js", ".json", ".mjs", ".py", ".svg", ".wasm", ".whl", ".zip"}
TYPES = {**SiteHandler.extensions_map, ".html": "text/html; charset=utf-8"}
LASTING = re.compile(r"-[0-9a-f]{16}[./]|/(pyodide|pyscript|micropython)/")
"""Files that a host lets a browser keep: their names, or their versions, change with them."""


@dataclass(frozen=True)
class Line:
    """How fast the server answers: bits a second for all together, seconds to the first byte."""

    name: str
    rate: float | None = None
    delay: float = 0


LINES = (Line("local"), Line("9 Mbit/s, 60 ms", 9e6, 0.06))


@dataclass(frozen=True)
class Contender:
    """A page to measure: its place, and what to run in it before its own scripts do.

    The page, or what is run in it, sets `window.taken` once its result is there.
    """

    name: str
    path: str
    script: str = ""


@dataclass(frozen=True)
class Setup:
    """Who visits: the browser, how long they stay after the answer, how much slower a thread is."""

    browser: str = "headless shell"
    stay: float = STAY
    slowed: int = 1

    @property
    def name(self) -> str:
        """Say it in words, for the page that shows the figures."""
        slower = f", the page’s thread {self.slowed} times slower" if self.slowed > 1 else ""
        return f"{self.browser}, left {self.stay:g} s after the answer{slower}"


@dataclass
class Visit:
    """What one visit took until its answer.

    Milliseconds, bytes sent, the longest tasks of the page's thread, seconds of a core, megabytes.
    """

    taken: float
    sent: int
    tasks: list[float]
    processor: float
    memory: float


class File(NamedTuple):
    """What a host sends."""

    headers: Mapping[str, str]
    body: bytes


@dataclass(eq=False)
class Host:
    """Serves folders under prefixes, compressed, over a line; counts what it sends."""

    folders: Mapping[str, Path]
    pages: Mapping[str, str]
    line: Line = LINES[0]
    sent: Counter[str] = field(default_factory=Counter)
    address: str = ""
    _free: float = 0
    _lock: Lock = field(default_factory=Lock)

    @cache  # noqa: B019 (there is one for each line, and then the program ends)
    def file(self, path: str) -> File | None:
        """Give what lies at a path; None where there is nothing.

        It is kept: a server that reads, hashes and compresses while a page starts would be measured
        along with it.
        """
        content = self._content(path)
        if content is None:
            return None
        suffix = Path(path).suffix or ".html"
        kind = TYPES.get(suffix) or mimetypes.guess_type(path)[0] or "application/octet-stream"
        headers = {
            "Content-Type": kind,
            "ETag": f'"{hashlib.sha256(content).hexdigest()[:16]}"',
            "Cache-Control": f"max-age={'31536000, immutable' if LASTING.search(path) else '0'}",
        }
        if suffix not in COMPRESSED:
            return File(headers, content)
        return File({**headers, "Content-Encoding": "br"}, compressed(content))

    def _content(self, path: str) -> bytes | None:
        if path in self.pages:
            return self.pages[path].encode()
        for prefix, folder in self.folders.items():
            if path.startswith(prefix):
                place = folder / path.removeprefix(prefix)
                place = place / "index.html" if path.endswith("/") else place
                return place.read_bytes() if place.is_file() else None
        return None

    def wait(self, size: int) -> None:
        """Wait until the line has carried some bytes."""
        if self.line.rate is None:
            return
        with self._lock:
            self._free = max(time.monotonic(), self._free) + size * 8 / self.line.rate
            free = self._free
        time.sleep(max(0, free - time.monotonic()))

    @contextmanager
    def serve(self) -> Iterator[str]:
        """Serve on a free port; give and keep the address, without a slash at its end."""
        with Server(("127.0.0.1", 0), type("Bound", (Handler,), {"host": self})) as server:
            thread = Thread(target=server.serve_forever, daemon=True)
            thread.start()
            try:
                self.address = f"http://127.0.0.1:{server.server_port}"
                yield self.address
            finally:
                server.shutdown()
                thread.join()


class Handler(BaseHTTPRequestHandler):
    """Answers for a host, as a static one does that compresses."""

    protocol_version = "HTTP/1.1"
    # Python's server sends the head, and holds a small body back until the browser has said that it
    # came: 40 ms for every small file. Hosts do not.
    disable_nagle_algorithm = True
    host: ClassVar[Host]

    def do_GET(self) -> None:
        """Send a file, or that the browser's own is still good."""
        file = self.host.file(self.path.partition("?")[0])
        time.sleep(self.host.line.delay)
        if file is None:
            self._send(404, {}, b"")
        elif self.headers.get("If-None-Match") == file.headers["ETag"]:
            self._send(304, file.headers, b"")
        else:
            self._send(200, file.headers, file.body)

    def _send(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        for start in range(0, len(body), CHUNK):
            piece = body[start : start + CHUNK]
            self.host.wait(len(piece))
            self.wfile.write(piece)
        self.host.sent[self.path] += len(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def compressed(content: bytes) -> bytes:
    """Compress as well as brotli can; ten megabytes take a while, so the result is kept."""
    kept = CACHE / hashlib.sha256(content).hexdigest()
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(brotli.compress(content))
    return bytes(kept.read_bytes())


# Answers the question as soon as it is there, and notes when the verdict is.
ANSWER = """
const see = (what, done) => {
  const look = () => what() && (seen.disconnect(), done(what()));
  const seen = new MutationObserver(look);
  const options = { childList: true, subtree: true, attributeFilter: ["data-revision"] };
  seen.observe(document, options);
  look();
};
const find = '[name="observations.photo-elsewhere"][value="yes"]';
see(() => document.querySelector(find), (choice) => setTimeout(() => {
  const revision = () => document.querySelector(".st-result[data-revision]")?.dataset.revision;
  see(() => revision() > "0", () => { window.taken = performance.now(); });
  choice.click();
}, Math.max(0, %d - performance.now())));
"""
TASKS = """
window.tasks = [];
new PerformanceObserver((list) => tasks.push(...list.getEntries().map((one) => one.duration)))
  .observe({ type: "longtask", buffered: true });
"""
STOCK = """<!doctype html><meta charset="utf-8"><title>stock</title><script type="module">
import { loadPyodide } from "../pyodide/pyodide.mjs";
const python = await loadPyodide();
document.title = python.runPython("1+1");
window.taken = performance.now();
</script>"""
PYSCRIPT = """<!doctype html><meta charset="utf-8"><title>pyscript</title>
<link rel="stylesheet" href="../pyscript/core.css">
<script type="module" src="../pyscript/core.js"></script>
<script type="py" config='{"interpreter": "../pyodide/pyodide.mjs"}'>
from pyscript import window
window.document.title = str(1+1)
window.taken = window.performance.now()
</script>"""
MICROPYTHON = """<!doctype html><meta charset="utf-8"><title>micropython</title>
<script type="module">
import { loadMicroPython } from "../micropython/micropython.mjs";
const python = await loadMicroPython();
python.runPython("import js; js.document.title = str(1+1)");
window.taken = performance.now();
</script>"""

OURS = Contender("Smell Test: profile check", f"/smell-test/{PROFILE}", ANSWER % 0)
PATIENT = Contender("Smell Test: answered after 5 s", OURS.path, ANSWER % 5000)
BASE = Contender("Pyodide, 1+1", "/stock/")
OTHERS = (
    (Contender("PyScript, 1+1", "/with-pyscript/"), "@pyscript/core/dist/core.js"),
    (
        Contender("MicroPython, 1+1", "/with-micropython/"),
        "@micropython/micropython-webassembly-pyscript/micropython.mjs",
    ),
)


def host(site: Path = SITE) -> Host:
    """Make the host of all pages."""
    micropython = PACKAGES / "@micropython/micropython-webassembly-pyscript"
    return Host(
        {
            "/smell-test/": site,
            "/pyodide/": PACKAGES / "pyodide-stock",
            "/pyscript/": PACKAGES / "@pyscript/core/dist",
            "/micropython/": micropython,
        },
        {"/stock/": STOCK, "/with-pyscript/": PYSCRIPT, "/with-micropython/": MICROPYTHON},
    )


def visit(
    context: BrowserContext, profile: str, host_: Host, contender: Contender, setup: Setup
) -> Visit:
    """Open a page in a tab of its own and wait for its result."""
    page = context.new_page()
    if setup.slowed > 1:
        session = context.new_cdp_session(page)
        session.send("Emulation.setCPUThrottlingRate", {"rate": setup.slowed})
    page.add_init_script(TASKS + contender.script)
    host_.sent.clear()
    before = used(profile)
    page.goto(host_.address + contender.path, wait_until="commit")
    until(lambda: page.evaluate("!!window.taken"), wanted=True, seconds=LIMIT)
    processor, held = used(profile) - before, memory(profile)
    taken, tasks = page.evaluate("[window.taken, window.tasks]")
    sent = sum(host_.sent.values())
    for pointer in (1, 2):  # halfway they move: what can wait begins when somebody is there
        page.wait_for_timeout(setup.stay * 500)
        page.mouse.move(pointer, pointer)
    page.close()
    return Visit(taken, sent, tasks, processor, held)


def visits(
    playwright: Playwright, host_: Host, contender: Contender, number: int, setup: Setup
) -> list[Visit]:
    """Visit a page some times with one profile, which is new."""
    shell = setup.browser == "headless shell"
    path = chromium.find(playwright.chromium.executable_path, whole=not shell)
    window = setup.browser == WINDOW
    with TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        context = playwright.chromium.launch_persistent_context(
            profile,
            executable_path=path,
            args=[*chromium.FLAGS, *(() if shell or window else ("--headless=new",))],
            headless=not window,
        )
        context.pages[0].goto("about:blank")
        context.pages[0].wait_for_timeout(SETTLE)
        found = [visit(context, profile, host_, contender, setup) for _ in range(number)]
        context.close()
    return found


@dataclass
class Figure:
    """The median of some times, and the fastest and the slowest."""

    median: float
    least: float
    most: float

    @classmethod
    def of(cls, times: list[float]) -> Figure:
        """Sum some times up, in whole milliseconds."""
        return cls(round(statistics.median(times)), round(min(times)), round(max(times)))


def measure(
    playwright: Playwright,
    host_: Host,
    contenders: list[Contender],
    counts: tuple[int, int],
    setup: Setup,
) -> dict[str, list[list[Visit]]]:
    """Visit every page by turns; give for each, by its name, the visits of every round.

    `counts` are the rounds, and the visits in each.
    """
    rounds, number = counts
    found: dict[str, list[list[Visit]]] = {one.name: [] for one in contenders}
    with host_.serve():
        for contender in contenders:  # once uncounted: the machine is warm then
            visits(playwright, host_, contender, 1, setup)
        for _ in range(rounds):
            for contender in contenders:
                done = visits(playwright, host_, contender, number, setup)
                found[contender.name].append(done)
    return found


def summed_up(found: dict[str, list[list[Visit]]]) -> dict[str, dict[str, Any]]:
    """Give the figures of every page: times by visit, ratios to stock Pyodide's first, bytes."""
    first = statistics.median(one[0].taken for one in found[BASE.name])
    figures = {}
    for name, rounds in found.items():
        by_visit = list(zip(*rounds, strict=True))
        times = [Figure.of([one.taken for one in same]) for same in by_visit]
        figures[name] = {
            "visits": [asdict(time_) for time_ in times],
            "ratios": [round(time_.median / first, 3) for time_ in times],
            "bytes": [max(one.sent for one in same) for same in by_visit],
            "longest_task": [
                round(statistics.median(max(one.tasks, default=0) for one in same))
                for same in by_visit
            ],
            "processor": [
                round(statistics.median(one.processor for one in same), 2) for same in by_visit
            ],
            "memory": [round(statistics.median(one.memory for one in same)) for same in by_visit],
        }
    return figures


def table(figures: Mapping[str, Mapping[str, Any]]) -> str:
    """Write the figures of one line down."""
    lines = []
    for name, one in figures.items():
        cells = [
            f"{time_['median']:6,.0f} ({time_['least']:,.0f} to {time_['most']:,.0f}) {ratio:.2f}"
            for time_, ratio in zip(one["visits"], one["ratios"], strict=True)
        ]
        size = one["bytes"][0] / 1e6
        task = one["longest_task"][0]
        cost = f"{one['processor'][0]:.1f} s of a core   {one['memory'][0]} MB held"
        lines.append(
            f"{name:32}{'   '.join(cells)}   {size:.2f} MB   longest task {task} ms   {cost}"
        )
    return "\n".join(lines)


def main() -> int:
    """Measure, print the figures, and write them down for the page that shows them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--visits", type=int, default=len(VISITS))
    parser.add_argument("--lines", default="01", help="0: this machine's, 1: the slow one")
    parser.add_argument("--whole", action="store_true", help="a whole Chromium, without its window")
    parser.add_argument("--window", action="store_true", help="a whole Chromium with its window")
    parser.add_argument("--stay", type=float, default=STAY, help="seconds after the answer")
    parser.add_argument("--slowed", type=int, default=1, help="times slower, the page's thread")
    parser.add_argument("--site", type=Path, default=SITE)
    parser.add_argument("--write", action="store_true", help=f"keep the figures in {RESULTS.name}")
    asked = parser.parse_args()
    browser = WINDOW if asked.window else WHOLE if asked.whole else Setup.browser
    setup = Setup(browser, asked.stay, asked.slowed)
    others = [page for page, file in OTHERS if (PACKAGES / file).exists()]
    say = sys.stdout.write
    results: dict[str, Any] = {
        "date": f"{datetime.now(UTC):%Y-%m-%d}",
        "machine": machine(),
        "rounds": asked.rounds,
        "lines": {},
    }
    with sync_playwright() as playwright:
        for line in (LINES[int(number)] for number in asked.lines):
            at = host(asked.site)
            at.line = line
            contenders = [BASE, OURS, *others]
            found = measure(playwright, at, contenders, (asked.rounds, asked.visits), setup)
            results["lines"][line.name] = summed_up(found)
            say(f"\n{setup.name}; {line.name}\n")
            say(f"milliseconds, median of {asked.rounds} (least to most), ratio\n")
            say(f"{table(results['lines'][line.name])}\n")
            if line.rate:
                with at.serve():
                    (late,) = visits(playwright, at, PATIENT, 1, setup)
                results["after_5_s"] = round(late.taken - 5000)
                say(f"answered after 5 s: the verdict is there {late.taken - 5000:.0f} ms later\n")
    if asked.write:
        before = json.loads(RESULTS.read_text("utf-8")) if RESULTS.exists() else {}
        before.setdefault("start", {})[setup.name] = results
        RESULTS.write_text(json.dumps(before, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
