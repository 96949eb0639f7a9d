"""Every clue beside its table of examples: when it fires, when it stays silent, and for whom."""

import tomllib
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from checker import profile
from checker.catalogue import BY_ID, CLUES
from checker.model import Finding, PartialDate, ProfileReport
from checker.pages.panel import nulls

HERE = Path(__file__).parent
AS_OF = "2026-06-01"
NEVER_USED = PartialDate(1999, 1, 1)
"""Every case says its own date, so that the day of the test run cannot matter."""
OUTCOMES = {"sign", "clear", "reassuring", "unknown", "not-applicable"}
REASSURING = {clue.id for clue in CLUES if clue.family == "verification"}


class Example(NamedTuple):
    """One row of a table."""

    clue: str
    kind: str
    case: str
    strength: str | None
    request: dict[str, Any]


def read_tables() -> dict[str, dict[str, list[dict[str, Any]]]]:
    """Read every table, by the clue's id."""
    return {
        path.stem: tomllib.loads(path.read_text(encoding="utf-8"))
        for path in sorted(HERE.glob("*.toml"))
    }


TABLES = read_tables()
EXAMPLES = [
    Example(
        clue,
        kind,
        row["case"],
        row.get("strength"),
        {"as_of": AS_OF} | {k: nulls(v) for k, v in row.items() if k not in {"case", "strength"}},
    )
    for clue, table in TABLES.items()
    for kind, rows in table.items()
    for row in rows
]


def judged(example: Example) -> tuple[ProfileReport, Finding]:
    """Give the report on an example, and the finding on its clue."""
    report = profile.report(example.request, NEVER_USED)
    (found,) = [one for one in report["findings"] if one["clue"] == example.clue]
    return report, found


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: f"{one.clue}/{one.kind}: {one.case}")
def test_a_clue_does_what_its_table_says(example: Example) -> None:
    """Each example comes to the outcome it stands under, with the strength it names."""
    report, found = judged(example)
    expected = "sign" if example.kind == "ordinary" else example.kind
    assert found["outcome"] == expected, found["seen"]
    if example.strength:
        assert found["strength"] == example.strength
    if example.kind == "ordinary":
        assert report["band"] != "strong-signs"
        assert f"An innocent reason: {BY_ID[example.clue].innocent}" in report["summary"]


def test_every_clue_has_its_table_and_every_table_its_clue() -> None:
    """Tables and clues go together one to one."""
    assert set(TABLES) == set(BY_ID)


@pytest.mark.parametrize("clue", sorted(BY_ID))
def test_a_table_has_its_fewest_examples(clue: str) -> None:
    """A table has two signs, two clears and an ordinary person; what reassures has two of each."""
    table = TABLES[clue]
    assert set(table) <= OUTCOMES | {"ordinary"}
    fewest = (
        {"reassuring": 2, "clear": 2}
        if clue in REASSURING
        else {"sign": 2, "clear": 2, "ordinary": 1}
    )
    for kind, least in fewest.items():
        assert len(table.get(kind, [])) >= least, kind


def test_no_case_is_told_twice() -> None:
    """Within a table every case has a line of its own, so that a failure names one row."""
    names = [(one.clue, one.case) for one in EXAMPLES]
    assert len(names) == len(set(names))


def test_every_strength_that_is_named_is_one() -> None:
    """A misspelled strength in a table would otherwise only fail late and darkly."""
    named = {one.strength for one in EXAMPLES if one.strength}
    assert named <= {"decisive", "strong", "moderate", "weak", "note"}
