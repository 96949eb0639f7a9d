"""Groups side by side: worked examples, and power against statsmodels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.stats.proportion import (  # type: ignore[import-untyped]  # ships no types
    power_proportions_2indep,
    proportion_confint,
)

from checker.model import Json
from checker.rate import report
from checker.rate.compare import needed_each, side
from checker.rate.shapes import Comparison, PairReport


def compare(*groups: Json) -> Comparison:
    """Compare groups through the door."""
    compared = report({"groups": list(groups)})["comparison"]
    assert compared
    return compared


def pair(first: tuple[int, ...], second: tuple[int, ...]) -> PairReport:
    """Compare two groups, each as (accepted, sent) or (accepted, sent, pending)."""
    rows: list[Json] = [
        {"name": name, "accepted": figures[0], "sent": figures[1], "pending": sum(figures[2:])}
        for name, figures in (("a", first), ("b", second))
    ]
    return compare(*rows)["pairs"][0]


def test_the_worked_example_cannot_be_told_apart() -> None:
    """62 against 70 of 100: the interval reaches over 0, and 550 in each group would settle it."""
    found = pair((62, 100), (70, 100))
    assert found["difference"] == pytest.approx(-0.08)
    assert found["interval"] == pytest.approx([-0.2070990857, 0.0508136757])
    assert found["distinguishable"] is False
    assert (found["needed_each"], found["more"]) == (550, [450, 450])
    assert not found["open"]


def test_a_wide_gap_is_told_apart_whichever_comes_first() -> None:
    """The better one is named first in the sentence."""
    for found in (pair((23, 25), (7, 25)), pair((7, 25), (23, 25))):
        assert found["distinguishable"] is True
        assert found["needed_each"] is None
        assert found["more"] is None
        assert "(23 of 25) does better than" in found["sentence"]


def test_equal_rates_need_no_number() -> None:
    """No number of invitations tells equals apart."""
    found = pair((2, 4), (5, 10))
    assert found["distinguishable"] is False
    assert found["needed_each"] is None
    assert found["more"] is None
    assert found["sentence"] == "“a” (2 of 4) and “b” (5 of 10) stand at the same rate so far."


def test_a_tiny_gap_would_take_too_many() -> None:
    """A number that nobody will ever send is not spelt out."""
    found = pair((500, 1_000), (501, 1_000))
    assert found["needed_each"] is not None
    assert found["needed_each"] > 100_000
    assert found["sentence"].endswith(
        "A gap this small would take over 2,000 in each group to tell: treat it as none."
    )


def test_only_the_smaller_group_may_lack_invitations() -> None:
    """A group that is large enough is not asked for more."""
    found = pair((5, 10), (3_000, 10_000))
    assert found["more"] is not None
    assert found["more"][1] == 0
    assert pair((3_000, 10_000), (5, 10))["more"] == found["more"][::-1]
    assert "more for “a”." in found["sentence"]
    assert "more for “b”" not in found["sentence"]


def test_pending_ones_can_keep_an_answer_open() -> None:
    """Told apart today, perhaps not when the pending ones have answered; and the other way."""
    assert pair((20, 40), (8, 40, 20))["open"]
    assert pair((8, 40, 20), (20, 40))["open"]
    assert not pair((40, 40), (8, 40, 1))["open"]
    assert pair((20, 40), (8, 40, 20))["sentence"].endswith(
        "Some are still pending, and they could change this answer."
    )


def test_groups_without_figures_are_named() -> None:
    """A pair needs two rates."""
    compared = compare(
        {"name": "a", "sent": 9, "accepted": 3}, {"name": "b", "sent": 4}, {"name": "c"}
    )
    assert [found["sentence"] for found in compared["pairs"]] == [
        "“b” needs both figures, sent (1 or more) and accepted.",
        "“c” needs both figures, sent (1 or more) and accepted.",
        "“b” needs both figures, sent (1 or more) and accepted.",
    ]
    nothing = dict.fromkeys(("difference", "interval", "distinguishable", "needed_each", "more"))
    assert compared["pairs"][1] == {
        "first": "a", "second": "c", "open": False, "sentence": compared["pairs"][1]["sentence"],
        **nothing,
    }  # fmt: skip
    assert compared["groups"][1]["rate"] is None
    assert compared["groups"][1]["sentence"] == compared["pairs"][0]["sentence"]


def test_a_group_says_its_figures() -> None:
    """One sentence a group, for those who do not see the picture."""
    group = compare({"name": "a", "sent": 9, "accepted": 3, "pending": 2})["groups"][0]
    assert group["sentence"] == "“a”: 3 of 9 accepted, 1 to 6 in ten likely; 2 still pending."
    assert group["bounds"] == pytest.approx([3 / 9, 5 / 9])
    assert group["interval"] == pytest.approx(proportion_confint(3, 9, method="wilson"))
    assert group["band"] == "rethink"


def test_one_group_asks_for_a_second() -> None:
    """There is nothing to compare yet."""
    compared = compare({"name": "a", "sent": 9, "accepted": 3})
    assert compared["pairs"] == []
    assert compared["cautions"] == ["Add a second group to compare with the first."]
    assert report({})["comparison"] is None


@pytest.mark.parametrize(("groups", "pairs"), [(2, 1), (3, 3), (4, 3), (10, 9), (200, 199)])
def test_up_to_three_groups_all_pairs_beyond_that_against_the_first(
    groups: int, pairs: int
) -> None:
    """And more than one comparison brings the warning."""
    rows: list[Json] = [{"sent": 9, "accepted": at % 9} for at in range(groups)]
    compared = compare(*rows)
    assert len(compared["pairs"]) == pairs
    warned = any("by luck, so trust" in caution for caution in compared["cautions"])
    assert warned == (pairs > 1)
    if groups > 3:
        assert {found["first"] for found in compared["pairs"]} == {"group 1"}


SHARES = st.integers(1, 400).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of)))


@given(SHARES, SHARES)
def test_side_turns_round_with_the_groups(first: tuple[int, int], second: tuple[int, int]) -> None:
    """Whoever does better does so from both ends."""
    assert side(first, second) == -side(second, first)
    assert side(first, first) == 0


@pytest.mark.parametrize(
    ("first", "second"),
    [((62, 100), (70, 100)), ((3, 10), (5, 10)), ((9, 10), (10, 10)), ((1, 50), (4, 50))],
)
def test_the_number_needed_has_the_power_that_it_promises(
    first: tuple[int, int], second: tuple[int, int]
) -> None:
    """80 % by statsmodels' normal approximation, and not with one fewer."""
    needed = needed_each(first, second)
    assert needed is not None
    rate = second[0] / second[1]
    gap = first[0] / first[1] - rate
    powers = [
        power_proportions_2indep(gap, rate, number, ratio=1, alpha=0.05).power
        for number in (needed - 1, needed)
    ]
    assert powers[0] < 0.8 <= powers[1]
