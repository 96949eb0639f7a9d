"""Judges the jobs and their dates."""

import re
from collections.abc import Callable, Mapping, Sequence
from itertools import combinations

from checker.model import Judgement, PartialDate, Position, ProfileRequest
from checker.profile import career
from checker.wording import profile as wording

MOST_OVERLAP = 1
"""Months that two jobs may share: a handover, or a month rounded."""
PARALLEL = frozenset(
    {"part-time", "self-employed", "freelance", "contract", "internship", "board", "volunteer"}
)
SIDE_ROLE = re.compile(
    r"\b(part[- ]time|board|advis[eo]r|advisory|volunteer\w*|freelanc\w*|consult\w*|contract\w*"
    r"|self[- ]employed|owner|founder|co-?founder|trustee|mentor|lecturer|adjunct|author|speaker"
    r"|student|intern|internship|fellow|member|ambassador|investor|visiting|tutor|coach)\b",
    re.IGNORECASE,
)
"""Titles of work that people do beside a full-time job."""


def missing_dates(request: ProfileRequest) -> Judgement:
    """Look for jobs without a start, or ended without an end."""
    jobs = request.positions
    if jobs is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not jobs:
        return Judgement(outcome="not-applicable", seen=wording.NO_JOBS)
    undated = [job for job in jobs if "not-shown" in (job.start, job.end)]
    if undated:
        names = [wording.job(job) for job in undated]
        return Judgement(outcome="sign", seen=wording.dates_missing(names, len(jobs)))
    if any(_dates_unknown(job) for job in jobs):
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    return Judgement(outcome="clear", seen=wording.dates_complete(len(jobs)))


def _dates_unknown(job: Position) -> bool:
    return job.start is None or (job.end is None and not job.current)


def overlapping_jobs(request: ProfileRequest) -> Judgement:
    """Look for two full-time jobs that certainly share more than a month."""
    jobs = request.positions
    if jobs is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    full_time = [job for job in jobs if _may_be_full_time(job)]
    if len(full_time) < 2:
        return Judgement(outcome="not-applicable", seen=wording.JOBS_TOO_FEW)
    overlaps = _overlaps(full_time, career.as_of_month(request))
    if overlaps:
        _, stated, start, end, first, second = max(
            overlaps, key=lambda overlap: (overlap[1], overlap[0], -overlap[2])
        )
        seen = wording.jobs_overlap(first, second, start, end, stated=stated)
        return Judgement(outcome="sign", seen=seen, strength="moderate" if stated else "weak")
    if any(_span(job, 0) is None for job in full_time):
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    return Judgement(outcome="clear", seen=wording.JOBS_APART)


def _may_be_full_time(job: Position) -> bool:
    """Not known to be parallel work: a blank kind of work is full-time unless the title says so."""
    if job.employment is None:
        return not SIDE_ROLE.search(job.title or "")
    return job.employment not in PARALLEL


def _span(job: Position, now: int) -> tuple[int, int] | None:
    """Give the months that a job certainly covers, None where that cannot be told."""
    start = career.started(job)
    if start is None:
        return None
    if job.current:
        return start.latest, now
    return (start.latest, job.end.earliest) if isinstance(job.end, PartialDate) else None


def _overlaps(
    jobs: Sequence[Position], now: int
) -> list[tuple[int, bool, int, int, Position, Position]]:
    """Give months, whether both are stated full-time, first and last month, and the two jobs."""
    spans = [(span, job) for job in jobs if (span := _span(job, now))]
    found = []
    for (one, first), (two, second) in combinations(spans, 2):
        start, end = max(one[0], two[0]), min(one[1], two[1])
        if end - start > MOST_OVERLAP:
            stated = first.employment == second.employment == "full-time"
            found.append((end - start, stated, start, end, first, second))
    return found


JUDGES: Mapping[str, Callable[[ProfileRequest], Judgement]] = {
    "missing-dates": missing_dates,
    "overlapping-jobs": overlapping_jobs,
}
