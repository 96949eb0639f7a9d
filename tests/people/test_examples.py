"""Every clue beside its table of examples: when it fires, when it stays silent, and for whom."""

import tomllib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from jsonschema import Draft202012Validator

from checker import profile, schema
from checker.model import (
    Finding,
    Judgement,
    Outcome,
    PartialDate,
    ProfileReport,
    ProfileRequest,
)
from checker.profile import verdict
from checker.profile.clue import Clue
from checker.profile.clues import BY_ID, CLUES
from checker.profile.read import read
from site_builder.pages.panel import nulls

TABLES_FOLDER = Path(__file__).parents[2] / "examples/clues"
REPORT = Draft202012Validator(schema.schema("profile-report"))
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
        for path in sorted(TABLES_FOLDER.glob("*.toml"))
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
    REPORT.validate(report)
    expected = "sign" if example.kind == "ordinary" else example.kind
    assert found["outcome"] == expected, found["seen"]
    if example.strength:
        assert found["strength"] == example.strength
    if example.kind == "ordinary":
        assert report["band"] != "strong-signs"
        assert f"An innocent reason: {BY_ID[example.clue].innocent}" in report["summary"]


POSITIVE: dict[str, Outcome] = {
    clue.id: "reassuring" if clue.id in REASSURING else "sign" for clue in CLUES
}
SILENT: dict[str, Outcome] = dict.fromkeys(
    ("note-pressure", "before-its-time", "nameless-firm", "profile-offer"), "not-applicable"
)
"""What a clue says where it finds nothing and that clears nobody; for all others it is "clear"."""
Rule = Callable[[Outcome, Outcome], Outcome]
"""What a broken rule says, from what the clue's own says and from what it says when it fires."""
BROKEN: dict[str, Rule] = {
    "inverted": lambda said, fires: "clear" if said == fires else fires,
    "always": lambda _said, fires: fires,
    "never": lambda _said, _fires: "clear",
}


def broken(said: Outcome, clue: str, rule: Rule) -> Outcome:
    """Put an outcome through a broken rule; what is unknown or does not apply stays so."""
    fires = POSITIVE[clue]
    return rule(said, fires) if said in {fires, SILENT.get(clue, "clear")} else said


@cache
def requests_of(clue: str) -> list[tuple[Example, ProfileRequest]]:
    """Give a clue's examples, read."""
    return [(one, read(one.request, NEVER_USED)) for one in EXAMPLES if one.clue == clue]


def answers(clue: Clue, rule: Rule) -> Clue:
    """Give the clue with its observation's answers put through a broken rule."""
    assert clue.observation
    yes, no = (
        answer._replace(outcome=broken(answer.outcome, clue.id, rule))
        for answer in (clue.observation.yes, clue.observation.no)
    )
    return clue._replace(observation=clue.observation._replace(yes=yes, no=no))


def failing(clue: Clue) -> list[str]:
    """Name the examples of a clue that do not come to the outcome that they stand under."""
    return [
        one.case
        for one, request in requests_of(clue.id)
        if verdict.judgement(clue, request).outcome != {"ordinary": "sign"}.get(one.kind, one.kind)
    ]


@pytest.mark.parametrize("rule", BROKEN)
@pytest.mark.parametrize(
    "clue", [one for one in CLUES if one.observation and not one.judge], ids=lambda one: one.id
)
def test_a_table_notices_a_broken_question(clue: Clue, rule: str) -> None:
    """Where a yes or a no comes to the wrong outcome, an example in the clue's table fails."""
    assert not failing(clue)
    assert failing(answers(clue, BROKEN[rule]))


@pytest.mark.parametrize("rule", BROKEN)
@pytest.mark.parametrize(
    "clue",
    [one for one in CLUES if one.judge],
    ids=lambda one: one.id,
)
def test_a_table_notices_a_broken_judge(clue: Clue, rule: str) -> None:
    """Where what is worked out comes to the wrong outcome, an example in the clue's table fails."""
    own = clue.judge
    assert own

    def judge(request: ProfileRequest) -> Judgement:
        found = own(request)
        return found._replace(outcome=broken(found.outcome, clue.id, BROKEN[rule]))

    assert not failing(clue)
    assert failing(clue._replace(judge=judge))


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
        else {"sign": 2, SILENT.get(clue, "clear"): 2, "ordinary": 1}
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
