"""Rate, bounds, band and advice: examples as tables, properties over everything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import Json
from checker.rate import rate, report
from checker.rate.model import Counts, RateBand

RANK: dict[RateBand, int] = {"rethink": 0, "improve": 1, "good": 2, "close-to-a-given": 3}


@st.composite
def figures(draw: st.DrawFn, most: int = 500) -> dict[str, Json]:
    """Draw six figures that fit together."""
    left = sent = draw(st.integers(0, most))
    told: dict[str, Json] = {"sent": sent}
    for key in ("accepted", "declined", "dont-know", "withdrawn", "pending"):
        part = draw(st.integers(0, left))
        told[key] = part
        left -= part
    return told


@pytest.mark.parametrize(
    ("sent", "accepted", "band"),
    [
        (10, 4, "rethink"),
        (2, 1, "too-few"),
        (1, 1, "too-few"),
        (2, 2, "too-few"),
        (1, 0, "rethink"),
        (3, 3, "close-to-a-given"),
        (0, 0, "too-few"),
        (1_000, 400, "rethink"),
        (1_000, 401, "improve"),
        (1_000, 699, "improve"),
        (1_000, 700, "good"),
        (1_000, 899, "good"),
        (1_000, 900, "close-to-a-given"),
        (10_000_000, 4_000_000, "rethink"),
        (10_000_000, 4_000_001, "improve"),
    ],
)
def test_the_band_changes_exactly_at_its_lines(sent: int, accepted: int, band: str) -> None:
    """Four tenths is still the article's; seven and nine are ours."""
    assert report({"sent": sent, "accepted": accepted})["band"] == band


@pytest.mark.parametrize(
    ("content", "share", "resolved", "bounds"),
    [
        ({"sent": 10, "accepted": 4}, 0.4, 0.4, [0.4, 0.4]),
        ({"sent": 10, "accepted": 4, "pending": 2}, 0.4, 0.5, [0.4, 0.6]),
        ({"sent": 10, "accepted": 4, "pending": 2, "withdrawn": 3}, 0.4, 0.8, [0.4, 0.6]),
        ({"sent": 10, "accepted": 0, "pending": 10}, 0.0, None, [0.0, 1.0]),
        ({"sent": 10, "pending": 10}, 0.0, None, [0.0, 1.0]),
        ({"sent": 10, "withdrawn": 10}, 0.0, None, [0.0, 0.0]),
        ({"sent": 0, "accepted": 0}, None, None, None),
        ({"sent": 10}, None, None, None),
        ({"accepted": 4}, None, None, None),
        ({}, None, None, None),
    ],
)
def test_undefined_rates_are_null(
    content: dict[str, Json],
    share: float | None,
    resolved: float | None,
    bounds: list[float] | None,
) -> None:
    """The settled rate leaves out the pending and the withdrawn ones; nothing becomes 0."""
    answer = report(content)
    assert answer["rate"] == share
    assert answer["resolved_rate"] == resolved
    assert answer["bounds"] == bounds
    assert (answer["interval"] is None) == (share is None)


@pytest.mark.parametrize(
    ("content", "headline"),
    [
        ({}, "Enter how many invitations you sent and how many were accepted."),
        ({"accepted": 4}, "Enter how many invitations you sent."),
        ({"sent": ""}, "Enter how many invitations you sent and how many were accepted."),
        ({"sent": 10}, "Enter how many of the 10 were accepted."),
        ({"sent": 1}, "Enter whether the one you sent was accepted: 1 or 0."),
        ({"sent": "1 200"}, "Enter how many of the 1,200 were accepted."),
        (
            {"sent": 1, "pending": 1},
            "1 is still pending. It is waiting, not a refusal: it is too early to judge.",
        ),
        (
            {"sent": 9, "pending": 6, "withdrawn": 3},
            (
                "6 are still pending. They are waiting, not refused: it is too early to judge. "
                "You withdrew the other 3."
            ),
        ),
        (
            {"sent": 1, "accepted": 0},
            (
                "Your one invitation was not accepted. With only one, anything from 0 to 8 in ten "
                "would look the same. At this rate the article on blind invitations says it is "
                "time to rethink."
            ),
        ),
        (
            {"sent": 1, "accepted": 1},
            (
                "Your one invitation was accepted. With only one, anything from 2 to 10 in ten "
                "would look the same. Too few to judge."
            ),
        ),
        (
            {"sent": 100, "accepted": 75, "pending": 1},
            (
                "75 of 100 accepted. Your usual rate is likely 7 to 8 in ten. Good: most of the "
                "people you invite say yes. The article on blind invitations aims for close to a "
                "given."
            ),
        ),
        (
            {"sent": 4, "accepted": 3, "pending": 1},
            (
                "3 of 4 accepted. With so few, anything from 3 to 10 in ten would look the same. "
                "1 is still pending and could lift this to as much as 10 in ten. Too few to "
                "judge."
            ),
        ),
        (
            {"sent": 1_000, "accepted": 0},
            (
                "None of 1,000 accepted. Your usual rate is likely hardly any. At this rate the "
                "article on blind invitations says it is time to rethink."
            ),
        ),
        (
            {"sent": 1_000, "accepted": 1_000},
            (
                "All 1,000 accepted. Your usual rate is likely nearly every one. This is what the "
                "article on blind invitations aims for: close to a given."
            ),
        ),
    ],
)
def test_headlines(content: dict[str, Json], headline: str) -> None:
    """A half-filled form is asked for what is missing; a full one is told what it means."""
    assert report(content)["headline"] == headline


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ({"sent": 10, "accepted": 4}, "4 of 10 accepted. Time to rethink."),
        ({"sent": 10, "accepted": 8}, "8 of 10 accepted. Good."),
        ({"sent": 0}, "Nothing sent yet, so there is nothing to judge."),
    ],
)
def test_what_a_screen_reader_hears_is_short(content: dict[str, Json], said: str) -> None:
    """At most about fifteen words."""
    assert report(content)["announcement"] == said


@pytest.mark.parametrize(
    ("content", "advice"),
    [
        ({}, "LinkedIn lists what is still open under My network, Manage, Sent."),
        ({"sent": 0}, "Start with people who will know your name when they see it."),
        ({"sent": 9, "accepted": 3, "dont-know": 1}, "1 answered that they don’t know you."),
        ({"sent": 9, "accepted": 3, "pending": 1}, "Wait for the one that is still pending"),
        ({"sent": 9, "accepted": 8}, "For one invitation you entered no answer."),
        ({"sent": 9, "pending_ages_days": [40]}, "1 has waited four weeks or longer."),
        ({"per_week": 101}, "Slow down: 101 a week"),
        ({"sent": 9, "accepted": 2}, "Wait until ten or so have been answered"),
        ({"sent": 10, "accepted": 2}, "Rethink before you send more"),
    ],
)
def test_advice_follows_from_the_figures(content: dict[str, Json], advice: str) -> None:
    """Each figure that calls for it brings its sentence."""
    assert any(said.startswith(advice) for said in report(content)["advice"])


@pytest.mark.parametrize(
    ("content", "silent"),
    [
        ({"sent": 100, "accepted": 10, "pending": 5}, "Wait for"),
        ({"sent": 9, "accepted": 3, "pending": 0}, "you entered no answer"),
        ({"per_week": 100}, "Slow down"),
        ({"sent": 9, "accepted": 2}, "Rethink"),
        ({"sent": 10, "accepted": 2}, "Wait until ten"),
        ({"sent": 9, "accepted": 3, "pending_ages_days": [27]}, "four weeks or longer"),
    ],
)
def test_advice_is_not_given_without_a_reason(content: dict[str, Json], silent: str) -> None:
    """Five pending of a hundred cannot move a tenth to another band."""
    assert not any(silent in said for said in report(content)["advice"])


def test_the_bands_say_whose_they_are() -> None:
    """The article named one line; the others are ours, and the report says so."""
    answer = report({"sent": 10, "accepted": 4})
    assert [(edge["band"], edge["low"], edge["high"]) for edge in answer["bands"]] == [
        ("rethink", 0.0, 0.4),
        ("improve", 0.4, 0.7),
        ("good", 0.7, 0.9),
        ("close-to-a-given", 0.9, 1.0),
    ]
    assert [edge["whose"] for edge in answer["bands"]] == [
        "the article on blind invitations",
        "the article on blind invitations",
        "ours",
        "ours",
    ]
    assert "4 in ten comes from the article on blind invitations" in answer["rule"]
    assert "7 and 9 in ten are ours" in answer["rule"]


@pytest.mark.parametrize(
    ("content", "bands"),
    [
        ({"sent": 10, "accepted": 4}, ["rethink", "improve"]),
        ({"sent": 1_000, "accepted": 500}, ["improve"]),
        ({"sent": 20, "accepted": 20}, ["good", "close-to-a-given"]),
        ({"sent": 2, "accepted": 1}, ["rethink", "improve", "good", "close-to-a-given"]),
        ({"sent": 9, "pending": 9}, [*RANK]),
        ({}, []),
    ],
)
def test_the_bands_that_the_interval_leaves_open(
    content: dict[str, Json], bands: list[RateBand]
) -> None:
    """More than one means that a few more invitations may move the band."""
    assert report(content)["bands_possible"] == bands


def test_the_other_figures_are_explained() -> None:
    """Interval, bounds and the rate among the settled each get their sentence."""
    told = report({"sent": 10, "accepted": 4, "pending": 1})["explanations"]
    assert told[0].startswith("The bar (2 to 7 in ten) is Wilson’s 95 % interval")
    assert told[1] == (
        "If the one still pending came to nothing, about 4 in ten would have said yes; "
        "if the one said yes, about 5 in ten."
    )
    assert told[2].startswith("Among the 9 that were answered or lapsed, about 4 in ten accepted.")
    assert report({"sent": 9, "pending": 9})["explanations"] == [
        (
            "If all 9 still pending came to nothing, hardly any would have said yes; "
            "if all 9 said yes, nearly every one."
        )
    ]


def test_groups_stand_in_for_figures_that_were_not_given() -> None:
    """The groups' sum is named as such, and leaves out a group without a rate."""
    groups: Json = [
        {"name": "a", "sent": 10, "accepted": 6, "pending": 2},
        {"name": "b", "sent": 20, "accepted": 12},
        {"name": "c", "sent": 50},
    ]
    answer = report({"groups": groups})
    assert answer["headline"].startswith("All groups together: 18 of 30 accepted.")
    assert answer["counts"]["from_groups"]
    assert answer["counts"]["pending"] == 2
    whole: Json = [
        {"name": name, "sent": 90, "accepted": 1, "declined": 2, "dont-know": 3, "withdrawn": 4,
         "pending": 5}
        for name in ("a", "b")
    ]  # fmt: skip
    figures = report({"groups": whole})["counts"]
    keys = ("sent", "accepted", "declined", "dont_know", "withdrawn", "pending")
    assert [figures[key] for key in keys] == [180, 2, 4, 6, 8, 10]  # type: ignore[literal-required]
    own = report({"sent": 5, "accepted": 1, "groups": groups})
    assert own["headline"].startswith("1 of 5 accepted.")
    assert not own["counts"]["from_groups"]
    assert report({"groups": [{"name": "c", "sent": 50}]})["rate"] is None


@given(figures())
def test_totals_always_reconcile(told: dict[str, Json]) -> None:
    """The six parts add up to what was sent."""
    counts = report(told)["counts"]
    answered = (counts["accepted"] or 0) + counts["declined"] + counts["dont_know"]
    others = counts["withdrawn"] + counts["pending"] + (counts["never_answered"] or 0)
    assert answered + others == counts["sent"]
    assert counts["settled"] == (counts["sent"] or 0) - counts["pending"] - counts["withdrawn"]


@given(figures())
def test_bounds_and_interval_hold_the_rate(told: dict[str, Json]) -> None:
    """And both stay within 0 and 1."""
    answer = report(told)
    if answer["rate"] is None:
        assert told["sent"] == 0
        return
    for span in (answer["bounds"], answer["interval"]):
        assert span is not None
        assert 0 <= span[0] <= answer["rate"] <= span[1] <= 1


@given(figures())
def test_too_few_is_what_the_contract_says_it_is(told: dict[str, Json]) -> None:
    """Nothing sent, or an interval from 0.4 or less to 0.9 or more, and nothing else.

    Ten that are all pending have a band, and the words say that it is too early.
    """
    answer = report(told)
    low, high = answer["interval"] or (0, 1)
    assert (answer["band"] == "too-few") == (low <= 0.4 and high >= 0.9)
    assert ("too early" in answer["headline"]) == answer["waiting"]
    assert (answer["band_label"] == "Too early to judge") == answer["waiting"]


@given(figures())
def test_one_more_accepted_never_lowers_the_band(told: dict[str, Json]) -> None:
    """`too-few` stands outside the ranking: it is no worse and no better than any band."""
    sent, accepted = told["sent"], told["accepted"]
    assert isinstance(sent, int)
    assert isinstance(accepted, int)
    bands = [
        RANK[band]
        for more in range(accepted, sent + 1)
        if (band := rate.band(Counts(sent=sent, accepted=more))) != "too-few"
    ]
    assert bands == sorted(bands)


@given(figures())
def test_one_more_accepted_of_those_pending_never_lowers_the_band(told: dict[str, Json]) -> None:
    """The same with the other figures standing: a pending one says yes."""
    accepted, pending = told["accepted"], told["pending"]
    assert isinstance(accepted, int)
    assert isinstance(pending, int)
    if not pending:
        return
    before = report(told)["band"]
    after = report({**told, "accepted": accepted + 1, "pending": pending - 1})["band"]
    assert "too-few" in (before, after) or RANK[before] <= RANK[after]


@given(figures(), st.integers(0, 100))
def test_withdrawing_changes_no_rate(told: dict[str, Json], taken: int) -> None:
    """A pending invitation that is taken back was sent all the same."""
    pending, withdrawn = told["pending"], told["withdrawn"]
    assert isinstance(pending, int)
    assert isinstance(withdrawn, int)
    taken = min(taken, pending)
    before = report(told)
    after = report({**told, "pending": pending - taken, "withdrawn": withdrawn + taken})
    assert after["rate"] == before["rate"]
    assert after["resolved_rate"] == before["resolved_rate"]
