"""From judgements to a verdict: bands, caps, coverage and what to look at next.

How it counts is judgement, declared here in one place; the method page prints these numbers.
A higher band never comes from "can't tell", nor a lower one from one more sign.
"""

from collections.abc import Container, Iterable, Mapping, Sequence

from checker.model import (
    Band,
    Family,
    FamilyWeight,
    Judgement,
    Outcome,
    ProfileRequest,
    Strength,
)
from checker.profile import wording
from checker.profile.clue import Clue
from checker.profile.clues import CLUES, FAMILIES

POINTS: Mapping[Strength, int] = {"decisive": 8, "strong": 4, "moderate": 2, "weak": 1, "note": 0}
COUNTS = POINTS["moderate"]
"""Weaker signs are listed and never move the band: too many ordinary people show them."""
STRONG = POINTS["strong"]
FAMILY_CAP = POINTS["strong"]
"""One thin profile is not counted five times: a family of clues weighs as one strong sign."""
STRONG_TOTAL = 2 * POINTS["strong"]
"""Smaller signs reach the top band when they weigh as much as two strong ones..."""
STRONG_BREADTH = 3
"""...and come from this many families."""
SUPPORTING_FAMILIES = 2
"""Families of light signs beside a strong soft one, such as a photo found elsewhere."""
LIGHT_FAMILIES, LIGHT_WEIGHING = 4, 2
"""Families in which anything stands out, and those of them in which it weighs at least a little.

Light signs are ordinary one by one. In half of all families at once they are not: nobody ordinary
in the panels shows it.
"""
ALARMS: Container[Band] = {"some-signs", "strong-signs"}
ENOUGH_CLUES, ENOUGH_FAMILIES, ENOUGH_WEIGHTY = 6, 3, 3
"""What must have been looked at before "no signs" says anything; so many of it more than notes."""


class Judged:
    """A clue with what it came to, and what that weighs.

    `strength` is the clue's own unless the judgement differs, and so is `soft`: a soft sign only
    supports others. `points` is what it weighs if it is a sign; from COUNTS on it `counts`: it can
    move the band, alone if it is `firm`. All are worked out once: a report asks for them often.
    """

    __slots__ = ("clue", "counts", "firm", "judgement", "points", "sign", "soft", "strength")

    def __init__(self, clue: Clue, judgement: Judgement) -> None:
        """Weigh a judgement."""
        self.clue = clue
        self.judgement = judgement
        self.strength: Strength = judgement.strength or clue.strength
        self.sign = judgement.outcome == "sign"
        self.points = POINTS[self.strength] if self.sign else 0
        self.counts = self.points >= COUNTS
        self.soft = clue.soft if judgement.soft is None else judgement.soft
        self.firm = self.counts and not self.soft


def judgement(clue: Clue, request: ProfileRequest) -> Judgement:
    """Judge one clue: by its rule, or by what the visitor saw."""
    if clue.judge:
        return clue.judge(request)
    answer = request.observations.get(clue.observation.id) if clue.observation else None
    if clue.observation is None or answer is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    given = clue.observation.yes if answer else clue.observation.no
    return Judgement(outcome=given.outcome, seen=given.seen)


def judge(request: ProfileRequest) -> list[Judged]:
    """Judge every clue, in the catalogue's order."""
    return [Judged(clue, judgement(clue, request)) for clue in CLUES]


def band(judged: Sequence[Judged]) -> tuple[Band, bool]:
    """Give the band, and whether something reassuring has lowered it."""
    noticed = _noticed(judged)
    reached = _band_from_signs(noticed)
    if reached is None:
        return _without_signs(judged), False
    if not any(one.judgement.outcome == "reassuring" for one in judged):
        return reached, False
    if reached == "strong-signs":
        return "some-signs", True
    return ("some-signs", False) if _unshakeable(noticed) else (_without_signs(judged), True)


def _noticed(judged: Sequence[Judged]) -> list[Judged]:
    return [one for one in judged if one.sign]


def _without_signs(judged: Sequence[Judged]) -> Band:
    return "no-signs" if enough_checked(judged) else "not-enough"


def _band_from_signs(noticed: Sequence[Judged]) -> Band | None:
    signs = [one for one in noticed if one.points]
    firm = [one for one in signs if one.firm]
    if not firm:
        light = _strong_soft_sign_supported(noticed) or _light_everywhere(noticed)
        return "some-signs" if light else None
    strong = {one.clue.family for one in signs if one.points >= POINTS["strong"]}
    some_firm = any(one.points >= POINTS["strong"] for one in firm)
    weights = counted(signs).values()
    if (
        any(one.strength == "decisive" for one in firm)
        or (len(strong) > 1 and some_firm)
        or _borrowed_face(firm)
        or (sum(weights) >= STRONG_TOTAL and len(weights) >= STRONG_BREADTH)
    ):
        return "strong-signs"
    return "some-signs"


def _borrowed_face(firm: Sequence[Judged]) -> bool:
    """Whether the photo is somebody else's, and something that is no matter of names weighs too.

    A former name or one for the stage has other pictures and other data beside it, and no more.
    """
    return any(one.clue.id == "photo-other-name" for one in firm) and any(
        one.clue.family not in {"photo", "identity"} for one in firm
    )


def _strong_soft_sign_supported(noticed: Sequence[Judged]) -> bool:
    """Whether a strong soft sign, a photo found elsewhere, stands beside light ones.

    A twin has such a photo, and nothing else that asks; so light signs of other families decide.
    """
    strong = {
        one.clue.family
        for one in noticed
        if POINTS[one.clue.strength] >= STRONG and one.points >= STRONG
    }
    beside = {one.clue.family for one in noticed} - strong
    return bool(strong) and len(beside) >= SUPPORTING_FAMILIES


def _light_everywhere(noticed: Sequence[Judged]) -> bool:
    """Whether light signs stand in so many families that being ordinary explains them no more.

    Distance and other soft signs that are weak besides do not weigh here.
    """
    weighing = {one.clue.family for one in noticed if one.counts or (one.points and not one.soft)}
    families = {one.clue.family for one in noticed}
    return len(families) >= LIGHT_FAMILIES and len(weighing) >= LIGHT_WEIGHING


def harmful(judged: Sequence[Judged]) -> bool:
    """Whether what they ask is the matter: then not answering comes before any check.

    An address that only resembles the firm's and a call put off are reasons to look on.
    """
    return any(one.clue.id == "note-pressure" and one.counts for one in judged)


def vouched(judged: Sequence[Judged]) -> bool:
    """Whether something speaks for them, and nothing that counts against."""
    spoken = any(one.judgement.outcome == "reassuring" for one in judged)
    return spoken and not any(one.counts for one in judged)


def _unshakeable(judged: Sequence[Judged]) -> bool:
    """Accounts get hijacked: a badge does not outweigh a decisive sign or an odd approach."""
    return any(
        one.counts and (one.strength == "decisive" or one.clue.family == "approach")
        for one in judged
    )


def counted(judged: Sequence[Judged]) -> dict[Family, int]:
    """Give what the signs that count come to in each family that has one, after the cap."""
    points: dict[Family, int] = {}
    for one in _noticed(judged):
        if one.counts:
            family = one.clue.family
            points[family] = min(points.get(family, 0) + one.points, FAMILY_CAP)
    return points


def weigh(judged: Sequence[Judged]) -> list[FamilyWeight]:
    """Give each family's signs, their points, and how many of these count after the cap."""
    count, noticed = counted(judged), _noticed(judged)
    return [_weight(family, noticed, count.get(family, 0)) for family in FAMILIES]


def _weight(family: Family, noticed: Sequence[Judged], count: int) -> FamilyWeight:
    points = [one.points for one in noticed if one.clue.family == family and one.points]
    return {"family": family, "signs": len(points), "points": sum(points), "counted": count}


def checked(judged: Sequence[Judged]) -> list[Judged]:
    """Give the clues that could be judged: a sign, clear or reassuring."""
    return [one for one in judged if one.judgement.outcome in {"sign", "clear", "reassuring"}]


def telling(judged: Iterable[Judged]) -> list[Judged]:
    """Give what can alarm or reassure: all else only makes a quiet verdict say more or less."""
    return [one for one in judged if one.sign or one.judgement.outcome == "reassuring"]


def enough_checked(judged: Sequence[Judged]) -> bool:
    """Whether enough was looked at, in enough families, for "no signs" to mean something."""
    looked = [one.clue for one in checked(judged) if one.clue.family != "verification"]
    return (
        len(looked) >= ENOUGH_CLUES
        and len({clue.family for clue in looked}) >= ENOUGH_FAMILIES
        and sum(clue.strength != "note" for clue in looked) >= ENOUGH_WEIGHTY
    )


def would_change(judged: Sequence[Judged]) -> list[tuple[Clue, Outcome, Band]]:
    """Try each clue the other way, alone: give those that would move the band, and where to."""
    now, _ = band(judged)
    known = checked(judged) if now in ALARMS else telling(judged)
    found: list[tuple[Clue, Outcome, Band]] = []
    for one in judged:
        other = _OTHER_WAY.get(one.judgement.outcome)
        if other is None or one.clue.family == "verification":
            continue
        strength = one.judgement.strength if other == "sign" else None
        tried = Judged(one.clue, Judgement(outcome=other, seen="", strength=strength))
        then, _ = band([*(kept for kept in known if kept is not one), tried])
        if then != now and (now in ALARMS or then in ALARMS):
            found.append((one.clue, other, then))
    return found


_OTHER_WAY: Mapping[Outcome, Outcome] = {"unknown": "sign", "sign": "clear"}
