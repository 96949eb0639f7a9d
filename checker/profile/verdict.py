"""From judgements to a verdict: bands, caps, coverage and what to look at next.

How it counts is judgement, declared here in one place; the method page prints these numbers.
A higher band never comes from "can't tell", nor a lower one from one more sign.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from checker.model import Band, Family, FamilyWeight, Judgement, Outcome, Strength
from checker.profile.clue import Clue
from checker.profile.clues import CLUES, FAMILIES

POINTS: Mapping[Strength, int] = {"decisive": 8, "strong": 4, "moderate": 2, "weak": 1, "note": 0}
FAMILY_CAP = POINTS["strong"]
"""One thin profile is not counted five times: a family of clues weighs as one strong sign."""
STRONG_TOTAL = 2 * POINTS["strong"]
"""Smaller signs reach the top band when they weigh as much as two strong ones..."""
STRONG_BREADTH = 3
"""...and come from this many families."""
SOME_BREADTH = 2
"""Weak signs deserve a second look when they come from this many families."""
ENOUGH_CLUES, ENOUGH_FAMILIES = 6, 3
"""What must have been looked at before "no signs" says anything."""


class Judged(NamedTuple):
    """A clue with what it came to."""

    clue: Clue
    judgement: Judgement

    @property
    def strength(self) -> Strength:
        """The strength of this finding: the clue's own unless the judgement differs."""
        return self.judgement.strength or self.clue.strength

    @property
    def points(self) -> int:
        """What it weighs if it is a sign."""
        return POINTS[self.strength] if self.judgement.outcome == "sign" else 0

    @property
    def firm(self) -> bool:
        """Whether it can lift a verdict to the top band."""
        return self.points > 0 and not self.clue.soft


def band(judged: Sequence[Judged]) -> tuple[Band, bool]:
    """Give the band, and whether something reassuring has lowered it."""
    from_signs = _band_from_signs(judged)
    without: Band = "no-signs" if enough_checked(judged) else "not-enough"
    reassured = any(one.judgement.outcome == "reassuring" for one in judged)
    if from_signs == "strong-signs":
        return ("some-signs", True) if reassured else ("strong-signs", False)
    if from_signs == "some-signs":
        return (without, True) if reassured and not _unshakeable(judged) else ("some-signs", False)
    return without, False


def _band_from_signs(judged: Sequence[Judged]) -> Band | None:
    signs = [one for one in judged if one.points]
    firm = [one for one in signs if one.firm]
    strong_families = {one.clue.family for one in firm if one.points >= POINTS["strong"]}
    weights = [weight["counted"] for weight in weigh(judged) if weight["counted"]]
    if (
        any(one.strength == "decisive" for one in firm)
        or len(strong_families) > 1
        or (sum(weights) >= STRONG_TOTAL and len(weights) >= STRONG_BREADTH)
    ):
        return "strong-signs"
    families = {one.clue.family for one in signs}
    if any(one.points >= POINTS["moderate"] for one in signs) or len(families) >= SOME_BREADTH:
        return "some-signs"
    return None


def _unshakeable(judged: Sequence[Judged]) -> bool:
    """Accounts get hijacked: a badge does not outweigh a decisive sign or an odd approach."""
    return any(
        one.points and (one.strength == "decisive" or one.clue.family == "approach")
        for one in judged
    )


def weigh(judged: Sequence[Judged]) -> list[FamilyWeight]:
    """Give each family's signs, their points, and how many of these count after the cap."""
    return [_weight(family, judged) for family in FAMILIES]


def _weight(family: Family, judged: Sequence[Judged]) -> FamilyWeight:
    signs = [one for one in judged if one.clue.family == family and one.points]
    firm = sum(one.points for one in signs if one.firm)
    return {
        "family": family,
        "signs": len(signs),
        "points": sum(one.points for one in signs),
        "counted": min(firm, FAMILY_CAP),
    }


def checked(judged: Sequence[Judged]) -> list[Judged]:
    """Give the clues that could be judged: a sign, clear or reassuring."""
    return [one for one in judged if one.judgement.outcome in {"sign", "clear", "reassuring"}]


def enough_checked(judged: Sequence[Judged]) -> bool:
    """Whether enough was looked at, in enough families, for "no signs" to mean something."""
    weighing = [
        one
        for one in checked(judged)
        if one.clue.strength != "note" and one.clue.family != "verification"
    ]
    families = {one.clue.family for one in weighing}
    return len(weighing) >= ENOUGH_CLUES and len(families) >= ENOUGH_FAMILIES


def would_change(judged: Sequence[Judged]) -> list[tuple[Clue, Outcome, Band]]:
    """Try each clue the other way, alone: give those that would move the band, and where to."""
    now, _ = band(judged)
    found: list[tuple[Clue, Outcome, Band]] = []
    for place, one in enumerate(judged):
        other = _OTHER_WAY.get(one.judgement.outcome)
        if other is None or one.clue.family == "verification":
            continue
        tried = Judged(one.clue, Judgement(outcome=other, seen=""))
        then, _ = band([*judged[:place], tried, *judged[place + 1 :]])
        if {now, then} <= {"no-signs", "not-enough"}:
            continue
        if then != now:
            found.append((one.clue, other, then))
    return found


_OTHER_WAY: Mapping[Outcome, Outcome] = {"unknown": "sign", "sign": "clear"}


def next_checks(judged: Sequence[Judged]) -> list[Clue]:
    """Give the clues that nobody has looked at, the one that tells most for least effort first."""
    open_clues = [one.clue for one in judged if one.judgement.outcome == "unknown"]
    places = {clue.id: place for place, clue in enumerate(CLUES)}
    return sorted(open_clues, key=lambda clue: (-_worth(clue), clue.seconds, places[clue.id]))


def _worth(clue: Clue) -> float:
    """Points that a sign would weigh, by the minute; soft clues tell half as much."""
    return POINTS[clue.strength] * (0.5 if clue.soft else 1.0) / (clue.seconds + 15)
