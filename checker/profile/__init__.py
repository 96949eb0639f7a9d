"""Judges a profile: answers in, report out."""

from collections.abc import Mapping
from typing import TypedDict

from checker import saved
from checker.model import (
    Band,
    Finding,
    Json,
    PartialDate,
    ProfileReport,
)
from checker.profile import next_checks, since, titles, verdict, wording
from checker.profile.clues import CLUES, text
from checker.profile.read import read, read_with_slips
from checker.profile.sources import SOURCES
from checker.profile.timeline import timeline
from checker.words import STRENGTH_LABELS


def report(content: Mapping[str, Json], today: PartialDate) -> ProfileReport:
    """Judge a profile request as the contract shapes it.

    `today` stands in for a missing `as_of`. Raises BadRequest on what cannot be read. Answers that
    were saved may stand beside it as `earlier`: then the report says what has changed.
    """
    content, earlier = saved.parted(content)
    request, slips = read_with_slips(content, today)
    judged = verdict.judge(request)
    band, lowered = verdict.band(judged)
    harmful, vouched = verdict.harmful(judged), verdict.vouched(judged)
    checks = next_checks.ranked(judged, request)
    leads = next_checks.leads(judged, checks)
    signs = sorted((one for one in judged if one.counts), key=lambda one: -one.points)
    seen = {one.clue.id: one.judgement.seen for one in judged}
    briefs = [one.judgement.brief or one.clue.brief for one in signs]
    vouching = [one.clue.brief for one in judged if one.judgement.outcome == "reassuring"]
    noticed = any(one.sign for one in judged)
    headline = wording.headline(band, briefs, lowered=lowered, harmful=harmful, noticed=noticed)
    answer: ProfileReport = {
        "band": band,
        "band_label": wording.BAND_NAMES[band],
        "headline": wording.known(vouching[0]) if vouched else headline,
        "short": "",
        "announcement": "",
        "covered": "",
        "findings": [_finding(one) for one in judged],
        "coverage": {"checked": len(verdict.checked(judged)), "of": len(CLUES)},
        "weights": [titles.weighed(family) for family in verdict.weigh(judged)],
        "lead": "check" if leads else "actions",
        "next_checks": [
            next_checks.check(one, seen[one.clue.id], request, content) for one in checks
        ],
        "not_checked": [one.clue.title for one in judged if one.judgement.outcome == "unknown"],
        "would_change": [
            {"clue": clue.id, "band": then, "text": wording.would_change(clue, outcome, then)}
            for clue, outcome, then in verdict.would_change(judged)
        ],
        "since": since.since(earlier, request, judged, today),
        "actions": wording.actions(band, harmful=harmful, unchecked=bool(checks), vouched=vouched),
        "message": wording.message(band, harmful=harmful, vouched=vouched),
        "search": text.search_sentence(request),
        "timeline": timeline(request),
        "slips": slips,
        "titles": titles.titles(band),
        "summary": "",
    }
    answer["short"] = titles.short(answer)
    answer["announcement"] = titles.announcement(answer)
    answer["covered"] = titles.looked_at(answer)
    answer["summary"] = wording.summary(answer)
    return answer


class Brief(TypedDict):
    """A verdict alone: its band, and the clues that are signs, in the catalogue's order."""

    band: Band
    signs: list[str]


def brief(content: Mapping[str, Json], today: PartialDate) -> Brief:
    """Judge a request as `report` does, and say no more than the band and the signs."""
    answers, _ = saved.parted(content)
    judged = verdict.judge(read(answers, today))
    signs = [one.clue.id for one in judged if one.sign]
    return {"band": verdict.band(judged)[0], "signs": signs}


def _finding(one: verdict.Judged) -> Finding:
    clue = one.clue
    return {
        "clue": clue.id,
        "title": clue.title,
        "family": clue.family,
        "outcome": one.judgement.outcome,
        "strength": one.strength,
        "strength_label": STRENGTH_LABELS[one.strength],
        "seen": one.judgement.seen,
        "why": clue.why,
        "innocent": clue.innocent,
        "next": clue.how,
        "sources": [SOURCES[key].citation() for key in clue.sources],
    }
