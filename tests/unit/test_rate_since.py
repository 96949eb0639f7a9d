"""Saved figures beside today's: what became of the rate since, and why."""

from typing import Any

import pytest

from checker.model import BadRequest
from checker.rate import RateReport, report
from checker.rate.shapes import RateSince

THEN: dict[str, Any] = {"as_of": "2026-05-03", "sent": 20, "accepted": 7}


def compared(now: dict[str, Any], earlier: object) -> RateReport:
    """Judge figures beside saved ones."""
    return report({**now, "earlier": earlier})  # type: ignore[dict-item]


def since(now: dict[str, Any], earlier: object) -> RateSince:
    """Return what is said of the change."""
    found = compared(now, earlier)["since"]
    assert found is not None
    return found


def test_two_rates_stand_side_by_side_with_what_came_in_between() -> None:
    """Seven of twenty, then twenty-two of forty: twenty sent and fifteen accepted in between."""
    said = since({"sent": 40, "accepted": 22}, THEN)
    assert said["headline"] == (
        "On 3 May 2026: 7 of 20 accepted, “time to rethink”. "
        "Now: 22 of 40 accepted, “room to improve”."
    )
    assert said["moved"].startswith("In between, 20 more were sent and 15 more accepted.")
    assert (said["day"], said["band"], said["rules"]) == ("3 May 2026", "rethink", "")


def test_the_same_figures_are_said_to_be_the_same() -> None:
    """There is nothing in between."""
    said = since({"sent": 20, "accepted": 7}, THEN)
    assert (said["headline"], said["moved"]) == ("Nothing has changed since 3 May 2026.", "")


def test_figures_that_do_not_hold_the_earlier_ones_have_nothing_in_between() -> None:
    """Fewer were sent: it is another set of invitations."""
    assert since({"sent": 10, "accepted": 9}, THEN)["moved"] == ""


def test_groups_are_compared_all_together() -> None:
    """As they are judged."""
    groups = [{"name": "a", "sent": 10, "accepted": 3}, {"name": "b", "sent": 10, "accepted": 4}]
    said = since({"sent": 20, "accepted": 7}, {"as_of": "2026-05-03", "groups": groups})
    assert said["headline"] == "Nothing has changed since 3 May 2026."


def test_bands_that_moved_are_told_apart_from_figures_that_did() -> None:
    """The file says another band than its figures come to today."""
    said = since({"sent": 20, "accepted": 7}, {**THEN, "said": {"band": "improve"}})
    assert said["rules"] == (
        "Our bands have moved since: the figures of then would come to “time to rethink” today."
    )
    assert "7 of 20 accepted, “room to improve”" in said["headline"]


@pytest.mark.parametrize("said", [None, 3, {"band": "blue"}, {"band": ["improve"]}])
def test_a_band_that_cannot_be_read_says_nothing(said: object) -> None:
    """It is a file, and anybody may have written into it."""
    assert since({"sent": 20, "accepted": 7}, {**THEN, "said": said})["rules"] == ""


@pytest.mark.parametrize(
    ("now", "earlier"),
    [
        ({"sent": 20}, THEN),
        ({"sent": 20, "accepted": 7}, {"as_of": "2026-05-03"}),
        ({"sent": 20, "accepted": 7}, {"sent": 20, "accepted": 7}),
        ({"sent": 20, "accepted": 7}, None),
    ],
)
def test_without_two_rates_and_a_day_nothing_is_compared(
    now: dict[str, Any], earlier: object
) -> None:
    """And the figures of now are judged as ever."""
    answer = compared(now, earlier)
    assert answer == report(now)
    assert answer["since"] is None


@pytest.mark.parametrize(
    ("earlier", "field"),
    [(7, "earlier"), ({"x": 1}, "earlier.x"), ({"sent": "many"}, "earlier.sent")],
)
def test_saved_figures_that_cannot_be_read_are_refused_by_their_place(
    earlier: object, field: str
) -> None:
    """The present figures are not to be blamed."""
    with pytest.raises(BadRequest) as refused:
        compared({"sent": 20, "accepted": 7}, earlier)
    assert refused.value.field == field


def test_what_is_compared_stands_in_the_text_and_moves_nothing_else() -> None:
    """All but the text and the comparison is as without it."""
    plain, beside = (
        report({"sent": 40, "accepted": 22}),
        compared({"sent": 40, "accepted": 22}, THEN),
    )
    assert beside["since"] is not None
    assert "On 3 May 2026: 7 of 20 accepted" in beside["summary"]
    for key in plain.keys() - {"since", "summary"}:
        assert plain[key] == beside[key]  # type: ignore[literal-required]
