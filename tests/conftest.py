"""How hard to try: "normal" with every `make test`, "nightly" with `make test-all`.

A test that takes whatever a visitor may give is marked `door`. There are some twenty, so that eight
rounds of the nightly profile try a million inputs. They are rounds, and not one run, as Hypothesis
keeps what it has tried in memory: a tenth of a million inputs takes half a gigabyte.

What a run counted goes into its results (JUnit's XML), from which figures.py makes the page.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

NOT_TESTED = "Not tested on this machine: "
"""How the reason begins of a test that is skipped for want of an engine or a host."""

# No deadline: a busy machine must not fail a test.
settings.register_profile("normal", max_examples=100, deadline=None)
settings.register_profile("nightly", max_examples=6_000, deadline=None)
settings.load_profile("normal")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what takes too long for every change, unless the profile is the nightly one."""
    for item in off_the_diagonal(items):
        item.add_marker("nightly")
    if settings.get_current_profile_name() == "nightly":
        return
    long = {item for item in items if item.get_closest_marker("nightly")}
    config.hook.pytest_deselected(items=list(long))
    items[:] = [item for item in items if item not in long]


def off_the_diagonal(items: list[pytest.Item]) -> list[pytest.Item]:
    """List what every change can do without: each row of a matrix is tried in one of its columns.

    The next row takes the next column, so that every column has its share.
    """
    matrices: dict[tuple[Path, str], list[tuple[pytest.Item, str, str]]] = {}
    for item in items:
        marker = item.get_closest_marker("matrix")
        if marker is not None and isinstance(item, pytest.Function):
            given = {name: repr(value) for name, value in item.callspec.params.items()}
            column = given.pop(marker.args[0])
            row = f"{item.originalname} {given}"
            matrices.setdefault((item.path, marker.args[0]), []).append((item, column, row))
    left_out = []
    for cells in matrices.values():
        columns = list(dict.fromkeys(column for _, column, _ in cells))
        rows = list(dict.fromkeys(row for _, _, row in cells))
        left_out += [
            item
            for item, column, row in cells
            if columns.index(column) != rows.index(row) % len(columns)
        ]
    return left_out


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter,
) -> Generator[None, object, object]:
    """Close with a line for each engine and host that is not here, and how to have it tested."""
    summed_up = yield
    reports = terminalreporter.stats.get("skipped", ())
    reasons = [report.longrepr[2] for report in reports if isinstance(report.longrepr, tuple)]
    lines = {NOT_TESTED + said for text in reasons if (said := text.partition(NOT_TESTED)[2])}
    for line in sorted(lines):
        terminalreporter.write_line(line, yellow=True)
    return summed_up


def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Note how many tests there are to run: a run that was broken off tells fewer.

    And which test breaks something on purpose, and how many inputs were tried at a door.
    """
    item.user_properties.append(("collected", str(len(item.session.items))))
    for marker in ("faults", "attack"):
        if item.get_closest_marker(marker):
            item.user_properties.append((marker, ""))
    if item.get_closest_marker("door"):
        tried = re.findall(r"(\d+) passing", getattr(item, "hypothesis_statistics", ""))
        item.user_properties.append(("door", str(sum(map(int, tried)))))
