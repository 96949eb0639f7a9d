"""Kaplan and Meier's estimate against hand-worked cases and statsmodels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from statsmodels.duration.survfunc import SurvfuncRight  # type: ignore[import-untyped]

from checker.export.curve import AT, accepted_within


def test_by_hand() -> None:
    """Four invited: yes after 1 and 3 days, none within 2 and 10 days."""
    points = accepted_within([(1, True), (2, False), (3, True), (10, False)])
    assert [point["days"] for point in points] == [1, 3, 7]
    assert [point["share"] for point in points] == pytest.approx([0.25, 0.625, 0.625])
    ends_on_a_mark = accepted_within([(3, True), (7, False)])
    assert [(point["days"], point["share"]) for point in ends_on_a_mark] == [
        (1, 0),
        (3, 0.5),
        (7, 0.5),
    ]
    assert accepted_within([]) == []
    assert accepted_within([(0, True)]) == []


@given(st.lists(st.tuples(st.integers(0, 200), st.booleans()), min_size=1, max_size=60))
def test_it_equals_statsmodels(observed: list[tuple[int, bool]]) -> None:
    """At every mark the curve is one less the survival function."""
    points = accepted_within(observed)
    assert [point["days"] for point in points] == [
        mark for mark in AT if mark <= max(days for days, _ in observed)
    ]
    curve = SurvfuncRight([days for days, _ in observed], [int(yes) for _, yes in observed])
    for point in points:
        left = 1.0
        for time, share in zip(curve.surv_times, curve.surv_prob, strict=True):
            if time <= point["days"]:
                left = share
        assert point["share"] == pytest.approx(1 - left, abs=1e-9)
