"""Show that time and memory are in step with size, for every way in, at four sizes.

    python tests/attacks/bench_linear.py

Each size is twice the one before. Seconds are the processor's, the best of three, without what an
empty process takes; megabytes are the peak of what Python allots. A step of four in time would be
the square: beyond three the bench fails.
"""

import json
import time
import tracemalloc
from collections.abc import Callable
from functools import partial
from itertools import pairwise

from made_attacks import HEADERS, pdf, rows, zipped

from checker import bridge, importing
from checker.export import report
from checker.model import BadRequest
from examples.exports.in_memory import from_one

SIZES = (1, 2, 4, 8)
MOST = 3.0
"""Of one size's time to the one's before."""
LITTLE = 0.2
"""Seconds at the largest size that are of no concern: each job is compared with each, and 200 are
the most that are read."""
JOB = {"title": "Lead", "company": "Acme", "start": "2001-01", "end": "2003-02", "current": False}


def export(table: str, size: int) -> Callable[[], object]:
    """Read a zip with so many times ten thousand rows of a table."""
    data = zipped([(f"{table}.csv", rows(table, 0, 10_000 * size))])
    return lambda: report(from_one("x.zip", data))


def asked(content: dict[str, object]) -> Callable[[], object]:
    """Ask the bridge."""
    text = json.dumps(content)
    return lambda: bridge.handle(text)


def profile(size: int) -> Callable[[], object]:
    """Judge a profile with so many times 25 jobs."""
    return asked({"request": "profile", "profile": {"positions": [JOB] * (25 * size)}})


def text(letters: str, size: int) -> Callable[[], object]:
    """Judge a note and an About section of so many times 12,500 letters."""
    long = (letters * 12_500 * size)[: 12_500 * size]
    content = {"invitation": {"note": long}, "profile": {"about": long}}
    return asked({"request": "profile", **content})


def message(size: int) -> Callable[[], object]:
    """Judge a message of so many times 12,000 letters."""
    return asked({"request": "message", "text": "Please keep this between us. " * (430 * size)})


def rate(size: int) -> Callable[[], object]:
    """Judge so many times 25 groups."""
    groups = [{"name": f"g{at}", "sent": 40, "accepted": 9} for at in range(25 * size)]
    return asked({"request": "rate", "groups": groups})


def pasted(size: int) -> Callable[[], object]:
    """Read a pasted page with so many times 250 jobs."""
    job = "Engineer\nAcme · Full-time\nJan 2015 - Mar 2016 · 1 yr 3 mos\n"
    page = "Ana Li\nExperience\n" + job * (250 * size)
    return lambda: importing.from_text(page)


def drawn(size: int) -> Callable[[], object]:
    """Read a PDF with so many times five pages of text."""
    data = pdf(b"BT /F 9 Tf 1 0 0 1 50 50 Tm (Experience) Tj ET " * 300, pages=5 * size)

    def work() -> object:
        try:
            return importing.from_pdf(data)
        except BadRequest as refused:  # no profile, once all of it has been read
            return refused

    return work


WAYS: dict[str, Callable[[int], Callable[[], object]]] = {
    **{f"an export, {table}": partial(export, table) for table in HEADERS},
    "a profile, jobs": profile,
    "a profile, letters": partial(text, "a"),
    "a profile, words": partial(text, "Dear friend, I saw your profile. "),
    "a message": message,
    "counts, groups": rate,
    "a pasted page": pasted,
    "a PDF": drawn,
}


def seconds(work: Callable[[], object]) -> float:
    """Give the processor's time for the quickest of three runs."""
    times = []
    for _ in range(3):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def megabytes(work: Callable[[], object]) -> float:
    """Give the most that Python allots at once."""
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    return peak


def main() -> None:
    """Measure and print; fail where a step costs more than its size."""
    beyond = []
    for name, made in WAYS.items():
        works = [made(size) for size in SIZES]
        took = [seconds(work) for work in works]
        held = [megabytes(work) for work in works]
        steps = [after / before for before, after in pairwise(took)]
        told = "  ".join(f"{s:6.3f} s {m:6.1f} MB" for s, m in zip(took, held, strict=True))
        print(f"{name:22}  {told}  steps {' '.join(f'{step:.1f}' for step in steps)}")  # noqa: T201
        if max(steps) > MOST and took[-1] > LITTLE:
            beyond.append(name)
    if beyond:
        raise SystemExit(f"More than in step with size: {', '.join(beyond)}.")


if __name__ == "__main__":
    main()
