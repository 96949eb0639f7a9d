"""Count what the last runs came to, for docs/about/reliability.md. `make figures`.

`make test`, `make test-all` and `make mutants` leave their results in .cache/results: JUnit's XML,
coverage's JSON, and what mutants.py wrote. What they tell goes into reliability.json beside the
page, each part with its day. A part that was not run since keeps what it said.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / ".cache/results"
FIGURES = ROOT / "docs/about/reliability.json"

Outcomes = dict[str, int]
Part = dict[str, Any]


class Case(NamedTuple):
    """A test: the file that it stands in, its name, what it came to, and what it noted."""

    file: str
    name: str
    outcome: str
    noted: list[tuple[str, str]]

    def notes(self, key: str) -> list[str]:
        """Give what it noted under a key."""
        return [value for noted, value in self.noted if noted == key]


def cases(suite: ET.Element) -> list[Case]:
    """Read a run. A test that fails while it tidies up is told twice, and counts as failed.

    ValueError where the run was broken off: it would tell of fewer tests than there are.
    """
    found: dict[tuple[str, str], Case] = {}
    for one in suite.iter("testcase"):
        noted = [(each.attrib["name"], each.attrib["value"]) for each in one.iter("property")]
        file = one.attrib["classname"].removeprefix("tests.")
        case = Case(file, one.attrib["name"], outcome(one), noted)
        if case.outcome == "failed" or (file, case.name) not in found:
            found[file, case.name] = case
    due = {int(one) for case in found.values() for one in case.notes("collected")}
    if due != {len(found)}:
        raise ValueError(f"The run of {suite.attrib['timestamp']} was broken off: do it again")
    return list(found.values())


def outcome(case: ET.Element) -> str:
    """Say what a test came to. One that was skipped has not been run: it shows nothing."""
    told = {child.tag for child in case}
    if told & {"failure", "error"}:
        return "failed"
    return "not run" if "skipped" in told else "passed"


def outcomes(some: Iterable[Case]) -> Outcomes:
    """Count tests by what they came to."""
    counted = Counter(case.outcome for case in some)
    return {key: counted[key] for key in ("passed", "failed", "not run")}


def groups(some: Iterable[Case], pattern: str) -> dict[str, Outcomes]:
    """Count tests by what a pattern finds in their file and name; others are left out."""
    named: dict[str, list[Case]] = {}
    for case in some:
        if found := re.search(pattern, f"{case.file}::{case.name}"):
            named.setdefault(found[1], []).append(case)
    return {name: outcomes(same) for name, same in sorted(named.items())}


def every_change(some: list[Case]) -> Iterator[tuple[str, Part]]:
    """Give the parts that a run of all tests tells; none of which no test was among them."""
    yield "tests", groups(some, r"^(\w+)")
    if engines := groups(some, r"test_engines::.*\[(chromium|firefox|webkit)\b"):
        yield "engines", engines
    if clues := groups(some, r"a_table_notices_a_broken_(question|judge)\["):
        yield "clues", clues
    if faults := [case for case in some if case.notes("faults")]:
        yield "faults", outcomes(faults)
    if attacks := [case for case in some if case.notes("attack")]:
        yield "attacks", outcomes(attacks)
    if looked := [case for case in some if case.notes("look")]:
        looks = Counter(look for case in looked for look in case.notes("look"))
        yield "looks", {"by": dict(sorted(looks.items())), **outcomes(looked)}
    if any(case.notes("door") for case in some):
        yield "doors", doors(some)


def doors(some: Iterable[Case]) -> Part:
    """Count the doors, and the inputs that were tried at all of them together."""
    tried = [case for case in some if case.notes("door")]
    return {
        "doors": len({(case.file, case.name) for case in tried}),
        "inputs": sum(int(number) for case in tried for number in case.notes("door")),
        **outcomes(tried),
    }


def coverage(told: dict[str, Any]) -> Part:
    """Give how many statements and ways out of them there are, and how many no test took."""
    totals = told["totals"]
    return {
        "statements": totals["num_statements"],
        "branches": totals["num_branches"],
        "missed statements": totals["missing_lines"],
        "missed branches": totals["missing_branches"],
    }


def suites(pattern: str) -> list[ET.Element]:
    """Read the results that have such a name, in the order of their runs."""
    found = [
        suite
        for path in RESULTS.glob(pattern)
        for suite in ET.parse(path).iter("testsuite")  # noqa: S314  (pytest wrote it)
    ]
    return sorted(found, key=lambda suite: suite.attrib["timestamp"])


def day(runs: list[ET.Element]) -> str:
    """Give the day of the last of some runs."""
    return runs[-1].attrib["timestamp"][:10]


def parts() -> Iterator[tuple[str, Part]]:
    """Give every part of which there are results."""
    if runs := suites("tests*.xml"):
        latest = {(case.file, case.name): case for run in runs for case in cases(run)}
        for name, part in every_change([*latest.values()]):
            yield name, {"date": day(runs), **part}
    if rounds := suites("doors*.xml"):
        yield "nightly", {"date": day(rounds), **doors(c for run in rounds for c in cases(run))}
    if (path := RESULTS / "coverage.json").exists():
        told = json.loads(path.read_text("utf-8"))
        yield "coverage", {"date": told["meta"]["timestamp"][:10], **coverage(told)}
    if (path := RESULTS / "mutants.json").exists():
        yield "mutants", json.loads(path.read_text("utf-8"))


def main() -> None:
    """Write what there are results of."""
    figures = json.loads(FIGURES.read_text("utf-8")) if FIGURES.exists() else {}
    found = dict(parts())
    if not found:
        sys.exit(f"There are no results in {RESULTS.relative_to(ROOT)}: run `make test` first.")
    FIGURES.write_text(json.dumps({**figures, **found}, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
