"""Measure the reader against a bare pass of `csv.reader` over the same bytes, at four sizes.

    python tests/export/bench_export.py [LARGEST_MESSAGES]

Prints a table, and the report's own peak of memory by tracemalloc in a run apart.
"""

import csv
import io
import sys
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from made_files import Form, files, packed
from made_stories import story

from checker.export import ExportReport, from_stream, report

LARGEST = 500_000
PEOPLE = 40_000
"""At the largest size: gives some 30,000 connections and 20,000 invitations."""


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
    with path.open("rb") as stream:
        return report(from_stream(stream, path.name, lambda: path.open("rb")))


def best(work: Callable[[], object], times: int = 3) -> float:
    """Give the shortest of a few runs, in seconds of the processor's, for others may use it too."""
    took = []
    for _ in range(times):
        start = time.process_time()
        work()
        took.append(time.process_time() - start)
    return min(took)


def main() -> None:
    """Measure and print."""
    largest = int(sys.argv[1]) if len(sys.argv) > 1 else LARGEST
    print("messages  rows      MB    bare s  report s  ratio  us/row  peak MB")  # noqa: T201
    with TemporaryDirectory() as folder:
        path = Path(folder) / "Complete_LinkedInDataExport_09-14-2026.zip"
        for part in (8, 4, 2, 1):
            people = PEOPLE * largest // LARGEST // part
            made = files(story(1, people, 24), Form())
            size = sum(map(len, made.values())) / 1e6
            path.write_bytes(packed(made))
            del made
            rows = bare(path)
            slow, fast = best(lambda: whole(path)), best(lambda: bare(path))
            found = {file["name"]: file["rows"] for file in whole(path)["files"]}
            tracemalloc.start()
            whole(path)
            peak = tracemalloc.get_traced_memory()[1] / 1e6
            tracemalloc.stop()
            print(  # noqa: T201
                f"{found['messages.csv']:8}  {rows:8}  {size:5.0f}  {fast:6.2f}  {slow:8.2f}"
                f"  {slow / fast:5.2f}  {slow / rows * 1e6:6.2f}  {peak:7.0f}"
            )


if __name__ == "__main__":
    main()
