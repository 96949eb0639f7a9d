"""How many profiles a second the command line judges: `python tests/people/bench_many.py`.

Everybody in the panels, eight times over, one profile a line, with all cores at work: whole
reports, and the band and the signs alone. The seconds are those from the command to its end, of
three runs the median, and what a process takes to start counts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from site_builder.pages import panel

sys.path.append(str(Path(__file__).parents[1] / "browser"))

from bench import keep, machine, to_be_kept

OVER, RUNS = 8, 3
WAYS = {"Whole reports": [], "Band and signs alone": ["--brief"]}


def took(lines: Path, options: list[str]) -> float:
    """Time the command once: seconds."""
    command = [sys.executable, "-m", "checker", "profile", "--lines", *options, str(lines)]
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)  # noqa: S603  (our own command)
    return time.monotonic() - start


def main() -> None:
    """Print the figures."""
    write = to_be_kept(__doc__)
    people = [case["request"] for name in panel.PANELS for case in panel.cases(name)] * OVER
    cores = os.cpu_count() or 1
    with TemporaryDirectory() as folder:
        lines = Path(folder) / "people.jsonl"
        lines.write_text("".join(f"{json.dumps(one)}\n" for one in people))
        rows = {}
        for name, options in WAYS.items():
            rate = len(people) / median(took(lines, options) for _ in range(RUNS))
            rows[name] = [rate, rate / cores]
    sys.stdout.write(f"{machine()}; {len(people):,} profiles; a second, and of a core\n")
    for name, (rate, each) in rows.items():
        sys.stdout.write(f"{name:15}{rate:8,.0f}{each:8,.0f}\n")
    if write:
        keep("many", rows=rows, profiles=len(people))


if __name__ == "__main__":
    main()
