"""Fair and monotone: taking an answer away never raises the band, whoever it is about."""

import copy
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import profile
from checker.model import Band, PartialDate
from checker.profile import verdict
from checker.profile.read import read
from site_builder.pages.panel import PANELS, Person, people

NEVER_USED = PartialDate(1999, 1, 1)
CASES = tomllib.loads(
    (Path(__file__).parents[2] / "examples/next_checks.toml").read_text(encoding="utf-8")
)["case"]
ALARM: dict[Band, int] = {"not-enough": 0, "no-signs": 0, "some-signs": 1, "strong-signs": 2}
VOUCHING = {"verified", "verified_as", "known-in-person", "vouched-for"}
"""What speaks for somebody lowers the band by design; without it the band is what it was."""
EVERYBODY = [person for name in PANELS for person in people(name)]
FEWEST_CASES = 20


def answers(request: dict[str, Any]) -> Iterator[tuple[str | int, ...]]:
    """Give the path of every single answer, and of every job and school as a whole."""
    for part in ("profile", "invitation", "observations"):
        for key, value in request.get(part, {}).items():
            if key in VOUCHING:
                continue
            yield part, key
            if isinstance(value, list):
                for number, row in enumerate(value):
                    yield part, key, number
                    yield from ((part, key, number, inner) for inner in row)


def without(request: dict[str, Any], path: tuple[str | int, ...]) -> dict[str, Any]:
    """Give a request less one answer."""
    left = copy.deepcopy(request)
    place: Any = left
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    return left


def band(request: dict[str, Any]) -> Band:
    """Judge a request, and no more."""
    return verdict.band(verdict.judge(read(request, NEVER_USED)))[0]


@pytest.mark.parametrize("name", PANELS)
def test_taking_any_single_answer_away_never_raises_the_band(name: str) -> None:
    """Every answer of everybody in the panels, one at a time."""
    raised = [
        (person.id, path)
        for person in people(name)
        for path in answers(person.request)
        if ALARM[band(without(person.request, path))] > ALARM[person.report["band"]]
    ]
    assert raised == []


@settings(max_examples=60)
@given(person=st.sampled_from(EVERYBODY), data=st.data())
def test_taking_many_answers_away_never_raises_the_band(
    person: Person, data: st.DataObject
) -> None:
    """One after the other, down to hardly any: the band only falls."""
    request, before = person.request, ALARM[person.report["band"]]
    for _ in range(8):
        paths = list(answers(request))
        if not paths:
            return
        request = without(request, data.draw(st.sampled_from(paths)))
        after = ALARM[band(request)]
        assert after <= before
        before = after


def test_there_are_cases_enough() -> None:
    """The table of next checks is as long as it is meant to be, and names no case twice."""
    names = [case["case"] for case in CASES]
    assert len(names) == len(set(names)) >= FEWEST_CASES


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case["case"]))
def test_the_first_check_is_the_one_that_an_expert_would_make(case: dict[str, Any]) -> None:
    """The check that is worth most, or what to do where nothing is worth looking at."""
    request = {key: value for key, value in case.items() if key not in {"case", "first"}}
    report = profile.report({"as_of": "2026-11-27", **request}, NEVER_USED)
    first = report["next_checks"][0]["clue"] if report["lead"] == "check" else "actions"
    assert first == case["first"]
