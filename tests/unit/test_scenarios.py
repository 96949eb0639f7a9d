"""The twelve sets of invitations of `examples/rates/scenarios.toml`, told end to end."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from checker.model import BadRequest
from checker.rate import report

SCENARIOS: list[dict[str, Any]] = tomllib.loads(
    (Path(__file__).parents[2] / "examples/rates/scenarios.toml").read_text(encoding="utf-8")
)["scenario"]
ANSWERED = [scenario for scenario in SCENARIOS if "error" not in scenario]
REFUSED = [scenario for scenario in SCENARIOS if "error" in scenario]


def title(scenario: dict[str, Any]) -> str:
    """Name a test after its scenario, in letters that pytest can find again on a command line."""
    return str(scenario["title"]).replace("’", "'")


def test_there_are_twelve_and_each_says_why_it_is_there() -> None:
    """The table is also a page, so nothing in it may be left untold."""
    assert len(SCENARIOS) == 12
    assert all(scenario["why"] and scenario["input"] for scenario in SCENARIOS)


@pytest.mark.parametrize("scenario", ANSWERED, ids=title)
def test_scenario_is_answered_as_written(scenario: dict[str, Any]) -> None:
    """Headline and band are whole; advice and comparison hold each sentence named."""
    answer = report(scenario["input"])
    assert answer["headline"] == scenario["headline"]
    assert answer["band"] == scenario["band"]
    for sentence in scenario.get("advice", []):
        assert sentence in answer["advice"]
    comparison = answer["comparison"]
    said = [] if not comparison else [pair["sentence"] for pair in comparison["pairs"]]
    said += [] if not comparison else comparison["cautions"]
    for sentence in scenario.get("comparison", []):
        assert any(sentence in whole for whole in said), sentence


@pytest.mark.parametrize("scenario", ANSWERED, ids=title)
def test_scenario_text_starts_with_the_headline(scenario: dict[str, Any]) -> None:
    """The plain text is the same answer."""
    answer = report(scenario["input"])
    assert answer["summary"].splitlines()[0] == answer["headline"]
    for sentence in answer["advice"]:
        assert " ".join(sentence.split()) in " ".join(answer["summary"].split())


@pytest.mark.parametrize("scenario", REFUSED, ids=title)
def test_scenario_is_refused_as_written(scenario: dict[str, Any]) -> None:
    """The error names the field and both figures."""
    with pytest.raises(BadRequest) as caught:
        report(scenario["input"])
    assert caught.value.field == scenario["error"]["field"]
    assert caught.value.message == scenario["error"]["message"]
