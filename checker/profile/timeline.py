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
    now = dates.from_index(career.as_of_month(request))
    rows = [_job(job, now) for job in request.positions or ()]
    rows += [_school(school) for school in request.education or ()]
    joined = _iso(request.joined)
    overlaps = [
        _span(one.start, one.end or now, wording.overlap_mark(one.first, one.second))
        for one in history.overlaps(request)
    ]
    gaps = _gaps(request, now)
    impossible = [_span(start, end, seen) for start, end, seen in history.impossible_spans(request)]
    return {
        "rows": rows,
        "overlaps": overlaps,
        "gaps": gaps,
        "impossible": impossible,
        "joined": joined,
        "until": dates.iso(now),
        "text": wording.timeline(rows, overlaps, gaps, joined),
    }


def _job(job: Position, now: PartialDate) -> TimelineRow:
    return {
        "kind": "job",
        "label": wording.job(job),
        "start": _iso(job.start),
        "end": dates.iso(now) if job.current else _iso(job.end),
    }


def _school(school: Education) -> TimelineRow:
    return {
        "kind": "school",
        "label": wording.school_name(school),
        "start": _iso(school.start),
        "end": _iso(school.end),
    }


def _gaps(request: ProfileRequest, now: PartialDate) -> list[TimelineSpan]:
    """Find the time that no dated job or school covers, between what is covered.

    Where only years are shown, years are written.
    """
    stretches = [
        (job.start, now if job.current else _reach(job.end, now)) for job in request.positions or ()
    ]
    stretches += [(school.start, _reach(school.end, now)) for school in request.education or ()]
    covered = sorted(
        (start, end or start) for start, end in stretches if isinstance(start, PartialDate)
    )
    gaps = []
    reached = covered[0][1] if covered else now
    for start, end in sorted(covered, key=lambda pair: pair[0].earliest):
        if start.earliest - reached.latest > SHORTEST_GAP:
            gaps.append(_span(_next(reached, 1), _next(start, -1), wording.GAP_MARK))
        reached = max(reached, end, key=lambda date: date.latest)
    return gaps


def _reach(end: Shown, now: PartialDate) -> PartialDate | None:
    return min(end, now, key=lambda date: date.latest) if isinstance(end, PartialDate) else None


def _next(date: PartialDate, step: int) -> PartialDate:
    """Return the month beside a month, or the year beside a year."""
    if not date.month:
        return PartialDate(date.year + step)
    return dates.from_index(date.earliest + step)


def _span(start: PartialDate, end: PartialDate, label: str) -> TimelineSpan:
    return {"start": dates.iso(start), "end": dates.iso(end), "label": label}


def _iso(date: Shown) -> str | None:
    return dates.iso(date) if isinstance(date, PartialDate) else None
