"""Judges a profile: answers in, report out."""

from collections.abc import Mapping

from checker.model import (
    Check,
    Finding,
    Json,
    Judgement,
    PartialDate,
    ProfileReport,
    ProfileRequest,
)
from checker.profile import verdict, wording
from checker.profile.clue import Clue
from checker.profile.clues import CLUES, text
from checker.profile.read import read
from checker.profile.sources import SOURCES
from checker.profile.timeline import timeline


def report(content: Mapping[str, Json], today: PartialDate) -> ProfileReport:
    """Judge a profile request as the contract shapes it.

    `today` stands in for a missing `as_of`. Raises BadRequest on what cannot be read.
    """
    request = read(content, today)
    judged = judge(request)
    band, lowered = verdict.band(judged)
    following = verdict.next_checks(judged)
    answer: ProfileReport = {
        "band": band,
        "headline": wording.headline(
            band, lowered=lowered, noticed=any(one.judgement.outcome == "sign" for one in judged)
        ),
        "findings": [_finding(one) for one in judged],
        "coverage": {"checked": len(verdict.checked(judged)), "of": len(CLUES)},
        "weights": verdict.weigh(judged),
        "next_checks": [_check(clue) for clue in following],
        "not_checked": [clue.title for clue in following],
        "would_change": [
            {"clue": clue.id, "band": then, "text": wording.would_change(clue, outcome, then)}
            for clue, outcome, then in verdict.would_change(judged)
        ],
        "actions": wording.actions(band, unchecked=bool(following)),
        "message": wording.message(band),
        "search": text.search_sentence(request),
        "timeline": timeline(request),
        "summary": "",
    }
    return {**answer, "summary": wording.summary(answer)}


def judge(request: ProfileRequest) -> list[verdict.Judged]:
    """Judge every clue, in the catalogue's order; a sign with an excuse is only noted."""
    judged = [verdict.Judged(clue, _judgement(clue, request)) for clue in CLUES]
    return [_excused(one, request) if one.points else one for one in judged]


def _excused(one: verdict.Judged, request: ProfileRequest) -> verdict.Judged:
    excuse = one.clue.excuse
    if excuse is None or not excuse(request):
        return one
    return one._replace(judgement=one.judgement._replace(strength="note"))


def _judgement(clue: Clue, request: ProfileRequest) -> Judgement:
    if clue.observation:
        answer = request.observations.get(clue.observation.id)
        if answer is not None:
            said = clue.observation.yes if answer else clue.observation.no
            return Judgement(outcome=said.outcome, seen=said.seen)
    if clue.judge:
        return clue.judge(request)
    return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)


def _finding(one: verdict.Judged) -> Finding:
    clue = one.clue
    return {
        "clue": clue.id,
        "title": clue.title,
        "family": clue.family,
        "outcome": one.judgement.outcome,
        "strength": one.strength,
        "seen": one.judgement.seen,
        "why": clue.why,
        "innocent": clue.innocent,
        "next": clue.how,
        "sources": [SOURCES[key].citation() for key in clue.sources],
    }


def _check(clue: Clue) -> Check:
    return {
        "clue": clue.id,
        "title": clue.title,
        "question": clue.question,
        "how": clue.how,
        "seconds": clue.seconds,
        "inputs": list(clue.inputs),
    }
