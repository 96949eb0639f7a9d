"""Judges what the profile says of itself."""

from collections.abc import Callable, Mapping

from checker.model import Judgement, ProfileRequest
from checker.wording import profile as wording


def no_job_descriptions(request: ProfileRequest) -> Judgement:
    """Look for a list of jobs of which none is described."""
    jobs = request.positions
    if jobs is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not jobs:
        return Judgement(outcome="not-applicable", seen=wording.NO_JOBS)
    described = sum(bool(job.description) for job in jobs)
    if described:
        return Judgement(outcome="clear", seen=wording.jobs_described(described, len(jobs)))
    if any(job.description is None for job in jobs):
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    return Judgement(outcome="sign", seen=wording.jobs_undescribed(len(jobs)))


def no_about(request: ProfileRequest) -> Judgement:
    """Look for an About section."""
    if request.about is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not request.about:
        return Judgement(outcome="sign", seen=wording.ABOUT_MISSING)
    return Judgement(outcome="clear", seen=wording.ABOUT_THERE)


JUDGES: Mapping[str, Callable[[ProfileRequest], Judgement]] = {
    "no-job-descriptions": no_job_descriptions,
    "no-about": no_about,
}
