"""Clocks, limits and the reasons for a restriction, each with its source."""

import pytest

from checker.model import Json
from checker.rate import report
from checker.rate.limits import LIMITS
from checker.rate.shapes import LimitReport, LimitsReport
from checker.rate.sources import SOURCES


def limits(content: dict[str, Json]) -> LimitsReport:
    """Ask through the door."""
    return report(content)["limits"]


def limit(name: str, content: dict[str, Json]) -> LimitReport:
    """Give one of them."""
    return next(found for found in limits(content)["limits"] if found["id"] == name)


@pytest.mark.parametrize("declared", LIMITS, ids=lambda declared: declared.id)
def test_each_has_a_source_and_says_how_sure_it_is(declared: object) -> None:
    """A rule without a source is a rumour."""
    found = limit(getattr(declared, "id", ""), {})
    assert found["label"]
    assert found["value"]
    assert found["says"]
    assert found["sure_label"]
    assert found["sources"]
    assert all("read 2026-11-22" in source for source in found["sources"])


def test_where_sources_conflict_both_sides_are_cited() -> None:
    """A conflict needs two sources at least."""
    assert all(len(found.sources) > 1 for found in LIMITS if found.sure == "conflicting")


def test_no_source_lies_unused() -> None:
    """What is listed as a source is cited somewhere."""
    cited = {key for found in LIMITS for key in found.sources} | {"article-blind"}
    assert cited == set(SOURCES)


@pytest.mark.parametrize(
    ("name", "content", "status", "yours"),
    [
        ("weekly", {}, "not-told", ""),
        ("weekly", {"per_week": 79}, "below", "Yours: 79, below it."),
        ("weekly", {"per_week": 80}, "near", "Yours: 80, near it."),
        ("weekly", {"per_week": 100}, "near", "Yours: 100, near it."),
        ("weekly", {"per_week": 101}, "above", "Yours: 101, above it."),
        ("pending", {"sent": 9, "pending": 4}, "below", "Yours: 4, below it."),
        ("pending", {"sent": 2000, "pending": 1501}, "above", "Yours: 1,501, above it."),
        ("dont-know", {"sent": 9, "dont-know": 1}, "below", "Yours, as far as you know: 1."),
        (
            "dont-know",
            {"sent": 9, "dont-know": 4},
            "near",
            "Yours, as far as you know: 4, near the old line.",
        ),
        ("lapse", {"pending_ages_days": [3, 9]}, "below", "Your oldest has waited 9 days."),
        (
            "lapse",
            {"pending_ages_days": [170]},
            "near",
            "Your oldest has waited 170 days and is near its end.",
        ),
        (
            "lapse",
            {"pending_ages_days": [181]},
            "above",
            "Your oldest has waited 181 days and should have lapsed.",
        ),
        ("connections", {}, "for-information", ""),
    ],
)
def test_where_you_stand(name: str, content: dict[str, Json], status: str, yours: str) -> None:
    """Below, near from eight tenths, above; or not told."""
    found = limit(name, content)
    assert found["status"] == status
    assert found["says"].startswith(yours)
    assert not found["says"].startswith(" ")


@pytest.mark.parametrize(
    ("content", "reasons"),
    [
        ({}, []),
        ({"sent": 100, "accepted": 80, "per_week": 10}, []),
        ({"per_week": 80}, ["Many in a short time: 80 a week."]),
        (
            {"sent": 10, "accepted": 4},
            ["Many without a yes: 6 of 10, not counting pending and withdrawn ones."],
        ),
        ({"sent": 9, "accepted": 1}, []),
        ({"sent": 20, "pending": 20}, ["Many left pending: 20."]),
        ({"sent": 9, "pending": 9}, []),
        ({"sent": 41, "pending": 20}, []),
        ({"sent": 40, "pending": 20}, ["Many left pending: 20."]),
        ({"pending": 20}, []),
        (
            {"sent": 9, "pending": 9, "pending_ages_days": [3, 28]},
            ["Left pending: 9, 1 of them for four weeks or longer."],
        ),
        (
            {"sent": 9, "accepted": 8, "dont-know": 1},
            ["People who answered that they don’t know you: 1."],
        ),
    ],
)
def test_risk_is_told_as_reasons(content: dict[str, Json], reasons: list[str]) -> None:
    """Never as a probability, for LinkedIn publishes no threshold; and that is always said."""
    risk = limits(content)["risk"]
    assert risk["reasons"] == reasons
    assert "LinkedIn publishes no threshold" in risk["sentence"]
    assert risk["sources"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ({}, "Your figures show none of the reasons that LinkedIn names."),
        (
            {"per_week": 80},
            "name reasons for a restriction. Your figures show one of them. LinkedIn publishes",
        ),
        (
            {"per_week": 80, "sent": 10, "accepted": 1},
            "name reasons for a restriction. Your figures show 2 of them. LinkedIn publishes",
        ),
    ],
)
def test_reasons_are_counted(content: dict[str, Json], words: str) -> None:
    """In grammar that fits the number."""
    assert words in limits(content)["risk"]["sentence"]


def test_ages_are_sorted() -> None:
    """Four weeks, five months, six months."""
    ages = limits({"pending_ages_days": [0, 27, 28, 149, 150, 179, 180, 900]})["ages"]
    assert ages == {
        "known": 8,
        "fresh": 2,
        "stale": 6,
        "near_lapse": 2,
        "lapsed": 2,
        "oldest": 900,
        "sentence": (
            "Pending: 2 under four weeks: still waiting; 6 four weeks or longer; 2 near the six "
            "months after which they are said to lapse; 2 past six months."
        ),
    }
    assert limits({})["ages"]["sentence"] == ""
    assert limits({})["ages"]["oldest"] is None


@pytest.mark.parametrize(
    ("as_of", "old"), [(None, False), ("2026-11-23", False), ("2027-11", False), ("2027-12", True)]
)
def test_old_facts_say_that_they_are_old(as_of: Json, old: object) -> None:
    """LinkedIn changes its rules; after a year we send the visitor to look."""
    said = limits({"as_of": as_of})["facts"]
    assert said.startswith("We read these rules in November 2026")
    assert ("look for yourself" in said) is old
