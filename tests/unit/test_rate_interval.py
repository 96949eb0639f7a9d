"""Intervals against statsmodels, over a grid and random cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm  # type: ignore[import-untyped]  # ships no types
from statsmodels.stats.proportion import (  # type: ignore[import-untyped]  # ships no types
    confint_proportions_2indep,
    proportion_confint,
)

from checker.rate.interval import Z_POWER, Z, newcombe, wilson

CLOSE = 1e-9
GRID = [
    (hits, of)
    for of in (1, 2, 3, 5, 10, 29, 30, 100, 1_000, 31_415, 10_000_000)
    for hits in sorted({0, 1, of // 10, of // 3, of // 2, (9 * of) // 10, of - 1, of})
    if 0 <= hits <= of
]


@st.composite
def shares(draw: st.DrawFn) -> tuple[int, int]:
    """Draw hits of so many."""
    of = draw(st.integers(1, 10_000_000))
    return draw(st.integers(0, of)), of


def agrees_with_statsmodels(hits: int, of: int) -> None:
    """Hold our interval against the oracle's."""
    assert wilson(hits, of) == pytest.approx(
        proportion_confint(hits, of, alpha=0.05, method="wilson"), abs=CLOSE
    )


def test_constants_are_the_normal_distributions() -> None:
    """The two z values are quantiles, not roundings of them."""
    assert pytest.approx(norm.ppf(0.975), abs=1e-15) == Z
    assert pytest.approx(norm.ppf(0.8), abs=1e-15) == Z_POWER


@pytest.mark.parametrize(("hits", "of"), GRID)
def test_wilson_on_a_grid(hits: int, of: int) -> None:
    """From one invitation to ten million."""
    agrees_with_statsmodels(hits, of)


@given(shares())
def test_wilson_on_random_cases(share: tuple[int, int]) -> None:
    """Any share at all."""
    agrees_with_statsmodels(*share)


@given(shares())
def test_wilson_holds_the_rate_and_stays_within_0_and_1(share: tuple[int, int]) -> None:
    """An interval that left out its own rate, or passed the ends, would be nonsense."""
    low, high = wilson(*share)
    assert 0 <= low <= share[0] / share[1] <= high <= 1
    assert low < high


@given(shares(), shares())
def test_newcombe_on_random_cases(first: tuple[int, int], second: tuple[int, int]) -> None:
    """Any two shares at all."""
    oracle = confint_proportions_2indep(*first, *second, method="newcomb", compare="diff")
    assert newcombe(first, second) == pytest.approx(oracle, abs=CLOSE)


@pytest.mark.parametrize("first", GRID[::5])
@pytest.mark.parametrize("second", GRID[::7])
def test_newcombe_on_a_grid(first: tuple[int, int], second: tuple[int, int]) -> None:
    """Including 0 and all of them on either side."""
    oracle = confint_proportions_2indep(*first, *second, method="newcomb", compare="diff")
    low, high = newcombe(first, second)
    assert (low, high) == pytest.approx(oracle, abs=CLOSE)
    assert -1 <= low <= first[0] / first[1] - second[0] / second[1] <= high <= 1


@given(shares(), shares())
def test_newcombe_turned_round_changes_its_sign(
    first: tuple[int, int], second: tuple[int, int]
) -> None:
    """Which group comes first must not matter."""
    low, high = newcombe(first, second)
    assert newcombe(second, first) == pytest.approx((-high, -low), abs=CLOSE)
