"""Measure the reader against a bare pass of `csv.reader` over the same bytes, at four sizes.

    python tests/export/bench_export.py [--full] [--write]

With --full the largest size has 30,000 connections, 20,000 invitations and close to 500,000
messages, without an eighth of it. Other work on the machine changes both times, so the two take
turns, and the ratio is the median of the turns' ratios. Seconds are the processor's. The memory of
the report is measured by tracemalloc in a run apart; that of the browser's Python, which runs the
largest size under Node, is all of WebAssembly's, the interpreter's own 31 MB included.
"""

import argparse
import csv
import io
import json
import platform
import subprocess
import sys
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

from checker import bridge
from checker.export import ExportReport, Member, gather, report
from examples.exports.made_files import Form, files, packed
from examples.exports.made_stories import story

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "tests/browser"))

from bench import RESULTS, keep  # noqa: E402  (found in the folder just named)

PEOPLE, MESSAGES = 40_000, 24
"""At the full size: so many people, and about so many messages in a conversation."""
PART = 8
"""Without --full the largest size is the eighth part."""
TURNS = 5
MOST, MOST_BROWSER, MOST_MEMORY = 2.5, 3.0, 400
"""Limits: of the ratio to a bare pass, of the browser's time to this Python's, and megabytes."""


def bare(path: Path) -> int:
    """Read every row of every table and do nothing with it."""
    rows = 0
    limit = csv.field_size_limit(10_000_000)
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            with archive.open(name) as raw, io.TextIOWrapper(raw, "utf-8", newline="") as text:
                for _ in csv.reader(text):
                    rows += 1
    csv.field_size_limit(limit)
    return rows


def whole(path: Path) -> ExportReport:
    """Give the report."""
    with ExitStack() as keep:
        return report(gather("", [Member(path.name, lambda: path.open("rb"))], "archive", keep))


def seconds(work: Callable[[], object]) -> float:
    """Give the processor's time for one run."""
    start = time.process_time()
    work()
    return time.process_time() - start


def measure(path: Path) -> dict[str, Any]:
    """Print a line of the table, and give it."""
    turns = [(seconds(lambda: bare(path)), seconds(lambda: whole(path))) for _ in range(TURNS)]
    ratio = median(slow / fast for fast, slow in turns)
    fast, slow = (min(times) for times in zip(*turns, strict=True))
    tracemalloc.start()
    found = {file["table"]: file["rows"] for file in whole(path)["files"]}
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    with zipfile.ZipFile(path) as archive:
        size = sum(info.file_size for info in archive.infolist()) / 1e6
    rows = sum(found.values())
    print(  # noqa: T201 (a benchmark prints)
        f"{found['connections']:11,}  {found['invitations']:11,}  {found['messages']:8,}"
        f"  {size:4.0f}  {fast:6.2f}  {slow:8.2f}  {ratio:5.2f}  {slow / rows * 1e6:6.2f}"
        f"  {peak:7.0f}",
        flush=True,
    )
    return {
        **{table: found[table] for table in ("connections", "invitations", "messages")},
        "megabytes": round(size, 1),
        "bare": round(fast, 2),
        "memory": round(peak),
        "report": round(slow, 2),
        "ratio": round(ratio, 2),
    }


def in_the_browsers_python(path: Path) -> tuple[float, float]:
    """Give the time there as a multiple of this Python's through the same door, and megabytes."""
    asked = json.dumps({"request": "export", "path": str(path)})
    here = min(seconds(lambda: bridge.handle(asked)) for _ in range(2))
    script = ROOT / "tests" / "export" / "bench_export.mjs"
    told = subprocess.run(  # noqa: S603 (our own script)
        ["node", str(script), str(ROOT), str(path)],  # noqa: S607 (make puts it on the path)
        check=True,
        capture_output=True,
        text=True,
    )
    there, memory = map(float, told.stdout.split()[-2:])
    return there / here, memory


def main() -> None:
    """Measure and print; fail where the largest size is beyond a limit."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--full", action="store_true", help="up to 500,000 messages")
    options.add_argument("--write", action="store_true", help=f"keep the figures in {RESULTS.name}")
    asked = options.parse_args()
    people = PEOPLE if asked.full else PEOPLE // PART
    print(platform.machine(), platform.python_implementation(), platform.python_version())  # noqa: T201
    print("connections  invitations  messages    MB  bare s  report s  ratio  us/row  peak MB")  # noqa: T201
    with TemporaryDirectory() as folder:
        path = Path(folder) / "Complete_LinkedInDataExport_09-14-2026.zip"
        rows = []
        for part in (8, 4, 2, 1):
            path.write_bytes(packed(files(story(1, people // part, MESSAGES), Form())))
            rows.append(measure(path))
        times, memory = in_the_browsers_python(path)
    print(f"In the browser's Python: {times:.2f} times as long, with {memory:.0f} MB.")  # noqa: T201
    if asked.write:
        browser = {"times": round(times, 2), "megabytes": round(memory)}
        keep("export", rows=rows, browser=browser)
    if rows[-1]["ratio"] > MOST or times > MOST_BROWSER or memory > MOST_MEMORY:
        raise SystemExit(f"Beyond a limit: {MOST}, {MOST_BROWSER} times or {MOST_MEMORY} MB.")


if __name__ == "__main__":
    main()
