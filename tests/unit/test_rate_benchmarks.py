"""Published figures, each with its warts."""

from typing import get_args

import pytest
from statsmodels.stats.proportion import (  # type: ignore[import-untyped]  # ships no types
    proportion_confint,
)

from checker.model import Json
from checker.rate import report
from checker.rate.benchmarks import PUBLISHED
from checker.rate.shapes import Benchmark, Stand
from checker.rate.wording import benchmarks as wording


def items(content: dict[str, Json]) -> dict[str, Benchmark]:
    """Give the published figures by their ids."""
    return {item["id"]: item for item in report(content)["benchmarks"]["items"]}


def test_every_figure_has_its_words_and_every_word_its_figure() -> None:
    """Sample, senders, caveat; vendor data says that it is."""
    assert {published.id for published in PUBLISHED} == set(wording.PUBLISHED)
    assert set(wording.STANDS) == set(get_args(Stand))
    for item in items({}).values():
        assert item["source"]
        assert item["url"].startswith("https://")
        assert item["sample"]
        assert item["senders"]
        assert item["caveat"]
        if "endor data" in item["caveat"]:
            assert item["vendor"]


@pytest.mark.parametrize(
    ("figure", "rate", "low", "high"),
    [
        ("warmysender", 0.314, 0.31, 0.32),
        ("expandi", 0.285, 0.28, 0.29),
        ("one-client", 0.17, 0.16, 0.18),
        ("cooper-note", 0.62, 0.52, 0.71),
        ("cooper-default", 0.70, 0.60, 0.78),
        ("tegze-recruiters", 0.86, 0.74, 0.93),
        ("tegze-others", 0.42, 0.29, 0.56),
        ("tegze-template", 0.76, 0.63, 0.86),
        ("tegze-tailored", 0.88, 0.76, 0.94),
        ("sjs-standard", 0.92, 0.75, 0.98),
        ("sjs-tailored", 0.28, 0.14, 0.48),
        ("sjs-group", 0.95, 0.76, 0.99),
    ],
)
def test_figures_are_as_published(figure: str, rate: float, low: float, high: float) -> None:
    """Copied by hand from the facts, with their intervals, and not from the code."""
    item = items({})[figure]
    assert item["rate"] == pytest.approx(rate, abs=5e-4)
    assert item["interval"] == pytest.approx([low, high], abs=0.006)
    hits = round(item["rate"] * item["sample"])
    assert item["interval"] == pytest.approx(
        proportion_confint(hits, item["sample"], method="wilson"), abs=1e-9
    )


def test_where_yours_stands() -> None:
    """By Newcombe's interval, so that a small sample claims little."""
    found = items({"sent": 100, "accepted": 66})
    assert found["warmysender"]["stands"] == "yours-higher"
    assert found["cooper-note"]["stands"] == "cannot-tell"
    assert found["sjs-group"]["stands"] == "yours-lower"
    assert found["cooper-note"]["sentence"] == "Yours cannot be told apart from it."
    assert {item["stands"] for item in items({}).values()} == {"no-rate"}


def test_those_that_are_all_waiting_stand_nowhere() -> None:
    """A pending invitation is no refusal, here neither."""
    assert {item["stands"] for item in items({"sent": 50, "pending": 50}).values()} == {"no-rate"}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ({}, ""),
        (
            {"sent": 1_000, "accepted": 990},
            "Of 12 published figures, yours is higher than 11 and too close to 1 to be told apart.",
        ),
        ({"sent": 1_000, "accepted": 5}, "Of 12 published figures, yours is lower than 12."),
    ],
)
def test_they_are_summed_up(content: dict[str, Json], sentence: str) -> None:
    """In one sentence, and none where there is no rate."""
    assert report(content)["benchmarks"]["sentence"] == sentence


def test_what_we_left_out_is_told() -> None:
    """The much-copied pair is named as not found."""
    found = report({})["benchmarks"]
    assert "26.42" in found["left_out"][0]
    assert "people who know you" in found["caution"].lower()
