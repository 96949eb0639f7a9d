"""Looking ahead: how many in a row, how many weeks, and what another pace would do."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Json
from checker.rate import report
from checker.rate.forecast import in_a_row
from checker.rate.model import WHOLE
from checker.rate.shapes import Forecast


def ahead(content: dict[str, Json]) -> Forecast:
    """Look ahead through the door."""
    found = report(content)["forecast"]
    assert found
    return found


SHARES = st.integers(1, 3_000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))


@given(SHARES, st.integers(1, WHOLE))
def test_in_a_row_is_the_smallest_that_reaches_the_target(
    share: tuple[int, int], target: int
) -> None:
    """By exact fractions: reached with k, not with one fewer."""
    accepted, sent = share
    k = in_a_row(accepted, sent, target)
    aim = Fraction(target, WHOLE)
    if k is None:
        assert aim == 1
        assert accepted < sent
        return
    assert Fraction(accepted + k, sent + k) >= aim
    assert k == 0 or Fraction(accepted + k - 1, sent + k - 1) < aim


@pytest.mark.parametrize(
    ("content", "row", "best", "weeks", "sentence"),
    [
        (
            {"sent": 10, "accepted": 4, "target": 0.8, "per_week": 7},
            20,
            20,
            3,
            (
                "To reach 8 in ten, your next 20 invitations must all be accepted. At 7 a week "
                "that takes 3 weeks. Few people are accepted so often in a row: a count from a "
                "fresh start tells you more."
            ),
        ),
        (
            {"sent": 10, "accepted": 4, "target": 0.45, "per_week": 5},
            1,
            1,
            1,
            (
                "To reach 45 in a hundred, your next invitation must be accepted. "
                "At 5 a week that takes 1 week."
            ),
        ),
        (
            {"sent": 10, "accepted": 8, "target": "0.8", "per_week": 5},
            0,
            0,
            0,
            "You are there: your rate is at 8 in ten or above.",
        ),
        (
            {"sent": 10, "accepted": 4, "pending": 2, "target": 0.6},
            5,
            0,
            None,
            (
                "To reach 6 in ten, your next 5 invitations must all be accepted. "
                "If all that are still pending say yes: none more."
            ),
        ),
        (
            {"sent": 10, "accepted": 4, "pending": 1, "target": 0.6},
            5,
            3,
            None,
            (
                "To reach 6 in ten, your next 5 invitations must all be accepted. "
                "If all that are still pending say yes: 3 more."
            ),
        ),
        (
            {"sent": 10, "accepted": 4, "target": 0.6, "per_week": 0},
            5,
            5,
            None,
            (
                "To reach 6 in ten, your next 5 invitations must all be accepted. "
                "At none a week you will not get there."
            ),
        ),
        (
            {"sent": 10, "accepted": 10, "target": 1},
            0,
            0,
            None,
            "You are there: every one was accepted.",
        ),
        (
            {"sent": 10, "accepted": 9, "target": 1, "per_week": 5},
            None,
            None,
            None,
            (
                "Every one is out of reach: at least one was not accepted, and what was sent stays "
                "sent. Choose a target below that."
            ),
        ),
        (
            {"sent": 10, "accepted": 9, "pending": 1, "target": 1},
            None,
            0,
            None,
            "Every one is within reach only if all that are still pending say yes.",
        ),
        (
            {"target": 0.8},
            None,
            None,
            None,
            "Enter how many you sent and how many were accepted to look ahead.",
        ),
        (
            {"sent": 10_000_000, "accepted": 0, "target": "99.99%", "per_week": 1},
            99_990_000_000,
            99_990_000_000,
            99_990_000_000,
            (
                "To reach 99.99 in a hundred, your next 99,990,000,000 invitations must all be "
                "accepted. At 1 a week that takes more than ten years. Few people are accepted so "
                "often in a row: a count from a fresh start tells you more."
            ),
        ),
    ],
)
def test_the_way_to_a_target(
    content: dict[str, Json],
    row: int | None,
    best: int | None,
    weeks: int | None,
    sentence: str,
) -> None:
    """A target of all of them is out of reach once one has refused, and that is said plainly."""
    found = ahead(content)
    assert found["in_a_row"] == row
    assert found["in_a_row_at_best"] == best
    assert found["weeks"] == weeks
    assert found["sentence"] == sentence
    told = "sent" in content
    assert found["reachable"] is ((row is not None) if told else None)


@given(SHARES, st.integers(1, WHOLE - 1))
def test_the_path_rises_from_here_to_the_target(share: tuple[int, int], target: int) -> None:
    """At most 42 points for a picture, the last of them at the target."""
    accepted, sent = share
    found = ahead({"sent": sent, "accepted": accepted, "target": target / WHOLE})
    rates = [step["rate"] for step in found["path"]]
    assert rates == sorted(rates)
    assert len(rates) <= 42
    assert rates[0] == accepted / sent
    assert rates[-1] >= target / WHOLE
    assert found["path"][-1]["invitations"] == found["in_a_row"]


@pytest.mark.parametrize(
    ("what_if", "end", "weeks", "sentence"),
    [
        (
            {"acceptance": 0.9, "per_week": 10},
            0.8814815,
            4,
            (
                "At 10 a week with 9 in ten accepted, your rate after half a year is about 9 in "
                "ten. The target of 8 in ten is reached after 4 weeks."
            ),
        ),
        (
            {"acceptance": 0.5, "per_week": 10},
            0.4962963,
            None,
            (
                "At 10 a week with 5 in ten accepted, your rate after half a year is about 5 in "
                "ten. The target of 8 in ten is not reached that way."
            ),
        ),
        (
            {"acceptance": "85%"},
            0.8178571,
            16,
            (
                "At 5 a week with 85 in a hundred accepted, your rate after half a year is about "
                "8 in ten. The target of 8 in ten is reached after 16 weeks."
            ),
        ),
        (
            {"per_week": 20},
            0.4,
            None,
            (
                "At 20 a week with 4 in ten accepted, your rate after half a year is about 4 in "
                "ten. The target of 8 in ten is not reached that way."
            ),
        ),
        (
            {"acceptance": 0, "per_week": 0},
            0.4,
            None,
            "At none a week the rate stays as it is.",
        ),
    ],
)
def test_trying_out_another_acceptance_or_pace(
    what_if: dict[str, Json], end: float, weeks: int | None, sentence: str
) -> None:
    """Week by week for half a year; what is left out stays as it is."""
    found = ahead({"sent": 10, "accepted": 4, "target": 0.8, "per_week": 5, "what_if": what_if})[
        "what_if"
    ]
    assert found
    assert found["sentence"] == sentence
    assert len(found["path"]) == 27
    assert found["path"][0] == {"week": 0, "sent": 10, "rate": 0.4}
    assert found["path"][-1]["rate"] == pytest.approx(end, abs=1e-7)
    assert found["weeks"] == weeks


def test_a_target_that_is_reached_already_or_not_set() -> None:
    """The what-if stands without a target too."""
    tried: Json = {"acceptance": 1, "per_week": 4}
    told: dict[str, Json] = {"sent": 10, "accepted": 4, "what_if": tried}
    free = ahead(told)
    assert free["sentence"] == ""
    assert free["what_if"]
    assert free["what_if"]["sentence"] == (
        "At 4 a week with every one accepted, your rate after half a year is about 9 in ten."
    )
    reached = ahead({**told, "target": 0.4})["what_if"]
    assert reached
    assert reached["weeks"] == 0
    assert reached["sentence"].endswith("The target of 4 in ten is reached already.")


@given(SHARES, st.integers(1, WHOLE), st.integers(1, 200), st.integers(0, WHOLE))
def test_the_weeks_are_the_first_that_reach_the_target(
    share: tuple[int, int], target: int, pace: int, yes: int
) -> None:
    """By exact fractions again."""
    accepted, sent = share
    found = ahead(
        {
            "sent": sent,
            "accepted": accepted,
            "target": target / WHOLE,
            "what_if": {"acceptance": yes / WHOLE, "per_week": pace},
        }
    )["what_if"]
    assert found
    weeks = found["weeks"]

    def rate(week: int) -> Fraction:
        return (accepted + week * pace * Fraction(yes, WHOLE)) / (sent + week * pace)

    if weeks is None:
        assert rate(10**9) < Fraction(target, WHOLE)
    else:
        assert rate(weeks) >= Fraction(target, WHOLE)
        assert weeks == 0 or rate(weeks - 1) < Fraction(target, WHOLE)


@pytest.mark.parametrize(
    "content", [{"what_if": {"acceptance": 0.5}}, {"what_if": {"acceptance": 0.5}, "sent": 9}]
)
def test_without_figures_there_is_nothing_to_try_out(content: dict[str, Json]) -> None:
    """Neither without a rate nor without a pace."""
    assert ahead(content)["what_if"] is None
    assert ahead({"sent": 9, "accepted": 1, "what_if": {"acceptance": 0.5}})["what_if"] is None


def test_nothing_is_foretold_unasked() -> None:
    """Neither a target nor a what-if: no forecast."""
    assert report({"sent": 10, "accepted": 4, "per_week": 5})["forecast"] is None


@pytest.mark.parametrize(
    ("pending", "end"),
    [
        (0, "up to three weeks."),
        (1, "It also gives up the one still pending, who might yet say yes."),
        (3, "It also gives up the 3 still pending, who might yet say yes."),
    ],
)
def test_withdrawing_is_not_sold_as_a_cure(pending: int, end: str) -> None:
    """It changes no rate and lifts no restriction."""
    said = ahead({"sent": 10, "accepted": 4, "pending": pending, "target": 0.5})["withdrawing"]
    assert "what was sent stays sent" in said
    assert "does not lift a restriction" in said
    assert said.endswith(end)
