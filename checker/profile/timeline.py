"""The career as a picture: one bar a job or school, and what the bars say together, in words.

Dates are written as shown, YYYY or YYYY-MM. The page draws it and decides nothing.
"""

from checker import dates
from checker.model import (
    Education,
    PartialDate,
    Position,
    ProfileRequest,
    Shown,
    Timeline,
    TimelineRow,
    TimelineSpan,
)
from checker.profile import career, wording
from checker.profile.clues import history

SHORTEST_GAP = 6
"""Months between jobs that are worth a mark; a gap is no sign, it only helps reading."""


def timeline(request: ProfileRequest) -> Timeline:
    """Lay the jobs and schools along the years; nothing dated gives no rows with dates."""
    now = career.as_of_month(request)
    rows = [_job(job, now) for job in request.positions or ()]
    rows += [_school(school) for school in request.education or ()]
    joined = _iso(request.joined)
    overlaps = [
        _span(start, end, wording.overlap_mark(first, second))
        for _, _, start, end, first, second in history.overlaps(request)
    ]
    gaps = _gaps(request, now)
    impossible = [_span(start, end, seen) for start, end, seen in history.impossible_spans(request)]
    return {
        "rows": rows,
        "overlaps": overlaps,
        "gaps": gaps,
        "impossible": impossible,
        "joined": joined,
        "until": _month(now),
        "text": wording.timeline(rows, overlaps, gaps, joined),
    }


def _job(job: Position, now: int) -> TimelineRow:
    return {
        "kind": "job",
        "label": wording.job(job),
        "start": _iso(job.start),
        "end": _month(now) if job.current else _iso(job.end),
    }


def _school(school: Education) -> TimelineRow:
    return {
        "kind": "school",
        "label": wording.school(school),
        "start": _iso(school.start),
        "end": _iso(school.end),
    }


def _gaps(request: ProfileRequest, now: int) -> list[TimelineSpan]:
    """Find months that no dated job or school covers, between those that are covered."""
    stretches = [
        (job.start, _reach(job.end, now) if not job.current else now)
        for job in request.positions or ()
    ]
    stretches += [(school.start, _reach(school.end, now)) for school in request.education or ()]
    covered = sorted(
        (start.earliest, start.latest if end is None else end)
        for start, end in stretches
        if isinstance(start, PartialDate)
    )
    gaps = []
    reached = covered[0][1] if covered else 0
    for start, end in covered:
        if start - reached > SHORTEST_GAP:
            gaps.append(_span(reached + 1, start - 1, wording.GAP_MARK))
        reached = max(reached, end)
    return gaps


def _reach(end: Shown, now: int) -> int | None:
    return min(end.latest, now) if isinstance(end, PartialDate) else None


def _span(start: int, end: int, label: str) -> TimelineSpan:
    return {"start": _month(start), "end": _month(end), "label": label}


def _month(index: int) -> str:
    return dates.iso(dates.from_index(index))


def _iso(date: Shown) -> str | None:
    return dates.iso(date) if isinstance(date, PartialDate) else None
