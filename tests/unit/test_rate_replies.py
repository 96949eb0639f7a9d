"""Do they answer? The same honesty about messages."""

import pytest

from checker.model import Json
from checker.rate import report
from checker.rate.shapes import RepliesReport
from checker.rate.wording.replies import FOUR_WAYS, FRESH, LET_GO


def replies(told: Json) -> RepliesReport:
    """Ask through the door."""
    found = report({"replies": told})["replies"]
    assert found
    return found


@pytest.mark.parametrize(
    ("told", "headline", "advice"),
    [
        (
            {"messages": 12, "answered": 3},
            "3 of 12 answered. With so few, anything from 1 to 5 in ten would look the same.",
            [FOUR_WAYS, LET_GO],
        ),
        (
            {"messages": 12, "answered": 3, "youngest_days": 6},
            "3 of 12 answered. With so few, anything from 1 to 5 in ten would look the same.",
            [FRESH, FOUR_WAYS, LET_GO],
        ),
        (
            {"messages": 12, "answered": 3, "youngest_days": 7},
            "3 of 12 answered. With so few, anything from 1 to 5 in ten would look the same.",
            [FOUR_WAYS, LET_GO],
        ),
        (
            {"messages": 40, "answered": 0, "waiting": 10, "youngest_days": 1},
            (
                "None of 40 answered. Your usual rate of answers is likely 0 to 1 in ten. 10 are "
                "less than a week old and could lift this to 3 in ten."
            ),
            [FOUR_WAYS, LET_GO],
        ),
        (
            {"messages": 40, "answered": 39, "waiting": 1},
            (
                "39 of 40 answered. Your usual rate of answers is likely 9 to 10 in ten. 1 is less "
                "than a week old and could lift this to 10 in ten."
            ),
            [],
        ),
        (
            {"messages": 5, "answered": 5, "youngest_days": 0},
            "5 of 5 answered. With so few, anything from 6 to 10 in ten would look the same.",
            [],
        ),
        ({"messages": 0, "answered": 0}, "No messages sent yet, so there is nothing to judge.", []),
        ({"messages": 5}, "Enter how many of the 5 were answered.", []),
        ({"answered": 5}, "Enter how many messages you sent and how many were answered.", []),
    ],
)
def test_what_is_said(told: Json, headline: str, advice: list[str]) -> None:
    """Figures, how sure, what is still waiting; then the first article's ways."""
    found = replies(told)
    assert found["headline"] == headline
    assert found["advice"] == advice


def test_figures() -> None:
    """Rate, Wilson's interval and bounds; nothing where a figure is missing."""
    found = replies({"messages": 10, "answered": 4, "waiting": 2})
    assert (found["messages"], found["answered"], found["waiting"]) == (10, 4, 2)
    assert found["rate"] == 0.4
    assert found["interval"] == pytest.approx([0.1681803297, 0.6873262302])
    assert found["bounds"] == [0.4, 0.6]
    missing = replies({"messages": 10})
    assert missing["rate"] is None
    assert missing["interval"] is None
    assert missing["bounds"] is None
    assert (missing["messages"], missing["answered"]) == (10, None)
    assert replies({"answered": 5})["answered"] == 5
    assert report({"replies": {}})["replies"] is None
