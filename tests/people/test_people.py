"""Panels written without sight of the rules: ordinary people, and made-up ones."""

from typing import Any, Literal, NamedTuple

import pytest

from checker import profile
from checker.model import BadRequest, PartialDate
from site_builder.pages.panel import cases

NEVER_USED = PartialDate(1999, 1, 1)
FEWEST = 60
"""People in each panel."""
REFUSED = {"ends-before-start"}
"""Cases whose dates are refused with a sentence instead of judged; see `judged` there."""
SHARE_OF_SECOND_LOOKS = 20
"""One ordinary person in so many may be asked about."""
WEIGHT = {"none": 0, "not-enough": 0, "no-signs": 0, "some-signs": 1, "strong-signs": 2}
KNOWN_MISSES = {
    "spy-quiet",
    "model-written-no-about",
    "model-undetectable-1",
    "model-undetectable-2",
    "model-undetectable-3",
    "model-undetectable-4",
    "model-undetectable-5",
    "model-undetectable-6",
    "model-undetectable-7",
    "hurried-nothing-known",
    "soft-oddities-only",
}
"""Made-up people whom nothing that was typed gives away. The method page names their kinds."""
HEAVIER_IN_A_READER_S_EYES = {
    "bulk-lower-case",
    "bulk-digits",
    "bulk-thin-sales-director",
    "stock-photo-nurse",
    "spliced-woman-man",
    "persona-firm-denies",
    "spy-think-tank",
    "working-before-birth",
    "doctor-in-two-months",
    "four-current-full-time",
}
"""Made-up people who come to some signs where the panel's writer would have said strong ones."""

Panel = Literal["ordinary", "typical", "made-up"]


class Person(NamedTuple):
    """One case of a panel, judged; `band` is None where the request was refused."""

    id: str
    band: str | None
    signs: str
    tells: list[str]
    expect: dict[str, str]


def judged(case: dict[str, Any]) -> Person:
    """Judge one case."""
    band, signs = None, ""
    try:
        report = profile.report(case["request"], NEVER_USED)
    except BadRequest:
        assert case["id"] in REFUSED
    else:
        band = report["band"]
        signs = ", ".join(
            f"{one['clue']} ({one['strength']})"
            for one in report["findings"]
            if one["outcome"] == "sign"
        )
    return Person(case["id"], band, signs, case.get("tells", []), case["expect"])


def panel(name: Panel) -> list[Person]:
    """Judge a whole panel."""
    return [judged(case) for case in cases(name)]


@pytest.fixture(scope="module")
def ordinary() -> list[Person]:
    """Give the ordinary people, judged: the awkward ones and the typical ones."""
    return panel("ordinary") + panel("typical")


@pytest.fixture(scope="module")
def made_up() -> list[Person]:
    """Give the made-up people, judged."""
    return panel("made-up")


def test_both_panels_are_large_enough_and_name_everybody_once(
    ordinary: list[Person], made_up: list[Person]
) -> None:
    """There are at least sixty of each kind, and no name stands twice."""
    assert len(ordinary) >= FEWEST
    assert len(made_up) >= FEWEST
    names = [one.id for one in (*ordinary, *made_up)]
    assert len(names) == len(set(names))


def test_no_ordinary_person_comes_to_strong_signs(ordinary: list[Person]) -> None:
    """Nobody ordinary is told strong signs."""
    assert [(one.id, one.signs) for one in ordinary if one.band == "strong-signs"] == []


def test_at_most_one_ordinary_person_in_twenty_comes_to_some_signs(ordinary: list[Person]) -> None:
    """Few ordinary people deserve a second look."""
    asked = [(one.id, one.signs) for one in ordinary if one.band == "some-signs"]
    assert len(asked) * SHARE_OF_SECOND_LOOKS <= len(ordinary), asked


def test_no_ordinary_person_comes_above_what_is_fair(ordinary: list[Person]) -> None:
    """Nobody ordinary comes to a heavier band than the panel's writer would accept."""
    above = [
        (one.id, one.band, one.signs)
        for one in ordinary
        if WEIGHT[str(one.band)] > WEIGHT[one.expect["at_most"]]
    ]
    assert above == []


def test_every_made_up_person_with_a_tell_comes_to_some_signs(made_up: list[Person]) -> None:
    """Whoever can be told is told, or refused with a sentence that names the contradiction."""
    missed = {
        one.id: one.signs for one in made_up if one.tells and WEIGHT[str(one.band or "none")] < 1
    }
    assert set(missed) == REFUSED, missed


def test_the_known_misses_are_named(made_up: list[Person]) -> None:
    """Whoever has no tell and is missed stands in the list, and nobody else does."""
    missed = {one.id for one in made_up if not one.tells and WEIGHT[str(one.band or "none")] < 1}
    assert missed == KNOWN_MISSES


def test_made_up_people_below_the_writers_band_are_named(made_up: list[Person]) -> None:
    """Where the check says less than the panel's writer would, the case stands in a list."""
    below = {
        one.id for one in made_up if one.band and WEIGHT[one.band] < WEIGHT[one.expect["at_least"]]
    }
    assert below == HEAVIER_IN_A_READER_S_EYES


def test_an_end_before_its_start_is_refused_by_name() -> None:
    """The one case that is not judged gets a sentence that names the job and the mend."""
    (case,) = [case for case in cases("made-up") if case["id"] in REFUSED]
    with pytest.raises(BadRequest, match=r"^Job 2: To is before From\. Correct one of") as refusal:
        profile.report(case["request"], NEVER_USED)
    assert refusal.value.field == "profile.positions.1.end"
