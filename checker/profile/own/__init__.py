"""The visitor's own profile, as whoever gets their invitation sees it: the clues turned round.

Nothing here is about signs or bands. What is missing, or what a stranger would stumble over, comes
with what to do about it and how long that takes, the weightiest first: that order is our judgement.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypedDict

from checker import saved
from checker.model import BadRequest, Json, Judgement, PartialDate, ProfileRequest
from checker.profile import verdict
from checker.profile.own import wording
from checker.profile.read import read

Side = Literal["missing", "stumbles"]


class OwnFinding(TypedDict):
    """Something to mend: what is seen, what to do, and about how many minutes that takes."""

    clue: str
    seen: str
    do: str
    minutes: int
    how_long: str


class OwnReport(TypedDict):
    """What a stranger would miss in a profile and stumble over; `looked` of `of` were told."""

    whose: Literal["own"]
    headline: str
    missing: list[OwnFinding]
    stumbles: list[OwnFinding]
    looked: int
    of: int
    not_told: list[str]
    titles: dict[str, str]
    summary: str


class _Mend(NamedTuple):
    """On which side a clue stands, and the minutes that mending takes, each job counted."""

    side: Side
    minutes: int
    each_job: bool = False


MENDS: Mapping[str, _Mend] = {
    "no-photo": _Mend("missing", 10),
    "no-note": _Mend("missing", 1),
    "no-about": _Mend("missing", 15),
    "no-job-descriptions": _Mend("missing", 5, each_job=True),
    "few-connections": _Mend("missing", 20),
    "missing-dates": _Mend("missing", 2, each_job=True),
    "thin-network": _Mend("missing", 10),
    "no-activity": _Mend("missing", 5),
    "no-trace": _Mend("missing", 10),
    "impossible-dates": _Mend("stumbles", 2),
    "impossible-degree": _Mend("stumbles", 2),
    "photo-other-name": _Mend("stumbles", 10),
    "second-profile": _Mend("stumbles", 10),
    "photo-elsewhere": _Mend("stumbles", 10),
    "placeholder-text": _Mend("stumbles", 15),
    "text-elsewhere": _Mend("stumbles", 20),
    "employer": _Mend("stumbles", 5),
    "odd-name": _Mend("stumbles", 2),
    "at-once": _Mend("stumbles", 5),
    "overlapping-jobs": _Mend("stumbles", 5),
    "years-stated": _Mend("stumbles", 2),
    "before-its-time": _Mend("stumbles", 2),
    "profile-offer": _Mend("stumbles", 5),
    "contradictions": _Mend("stumbles", 10),
    "school-degree": _Mend("stumbles", 2),
    "nameless-firm": _Mend("stumbles", 2),
    "title-badge": _Mend("stumbles", 10),
    "changed-lately": _Mend("stumbles", 2),
    "senior-too-soon": _Mend("stumbles", 10),
    "profile-place": _Mend("stumbles", 2),
    "photo-generated": _Mend("stumbles", 10),
    "stock-photo": _Mend("stumbles", 10),
    "odd-banner": _Mend("stumbles", 5),
    "new-account": _Mend("stumbles", 1),
}
"""Clue -> how it is mended, the weightiest of each side first. A clue that is not here says nothing
about one's own profile."""
MOST_MINUTES = 60
"""Of one mend: a long career is described a little at a time."""


def asked(content: Mapping[str, Json]) -> bool:
    """Say whether a request is about one's own profile; BadRequest where nobody can tell."""
    match content.get("whose"):
        case "own":
            return True
        case "theirs" | "" | None:
            return False
        case _:
            raise BadRequest("whose", "whose: write own for your own profile, or leave it out.")


def without_whose(content: Mapping[str, Json]) -> dict[str, Json]:
    """Give a request without the word that says whose profile it is."""
    return {key: value for key, value in content.items() if key != "whose"}


def report(content: Mapping[str, Json], today: PartialDate) -> OwnReport:
    """Say what a stranger would miss or stumble over; refusals are those of any profile request."""
    asked, _ = saved.parted(without_whose(content))
    request = read(asked, today)
    judged = {one.clue.id: one.judgement for one in verdict.judge(request)}
    sides: dict[Side, list[OwnFinding]] = {"missing": [], "stumbles": []}
    not_told = [clue for clue in MENDS if judged[clue].outcome == "unknown"]
    for clue, mend in MENDS.items():
        judgement = judged[clue]
        if judgement.outcome == "sign" and not (mend.side == "stumbles" and _excused(judgement)):
            sides[mend.side].append(_finding(clue, mend, judgement, request))
    found: OwnReport = {
        "whose": "own",
        "headline": "",
        "missing": sides["missing"],
        "stumbles": sides["stumbles"],
        "looked": sum(judged[clue].outcome in {"sign", "clear"} for clue in MENDS),
        "of": len(MENDS),
        "not_told": [wording.NOT_TOLD[clue] for clue in not_told],
        "titles": {**wording.TITLES},
        "summary": "",
    }
    minutes = sum(one["minutes"] for one in (*found["missing"], *found["stumbles"]))
    found["headline"] = wording.headline(
        len(found["missing"]), len(found["stumbles"]), minutes, looked=found["looked"]
    )
    found["summary"] = wording.summary(found)
    return found


def _excused(judgement: Judgement) -> bool:
    """Say whether a sign has an ordinary reason in the profile itself: nobody stumbles over it."""
    return judgement.strength == "note"


def _finding(clue: str, mend: _Mend, judgement: Judgement, request: ProfileRequest) -> OwnFinding:
    jobs = max(1, len(request.positions or ()))
    minutes = min(MOST_MINUTES, mend.minutes * (jobs if mend.each_job else 1))
    return {
        "clue": clue,
        "seen": wording.SEEN.get(clue) or judgement.seen,
        "do": wording.DO[clue],
        "minutes": minutes,
        "how_long": wording.how_long(minutes),
    }
