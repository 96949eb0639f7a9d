"""Clues in the jobs and their dates."""

import re
from collections.abc import Iterator, Mapping
from itertools import combinations

from checker.model import (
    Education,
    Judgement,
    PartialDate,
    Position,
    ProfileRequest,
    Shown,
    Strength,
)
from checker.profile import career, wording
from checker.profile.clue import Answer, Clue, Observation
from checker.profile.patterns import pattern

MOST_OVERLAP = 1
"""Months that two jobs may share: a handover, or a month rounded."""
PARALLEL = frozenset(
    {"part-time", "self-employed", "freelance", "contract", "internship", "board", "volunteer"}
)
SIDE_ROLE = pattern(
    r"\b(part[- ]time|board|advis[eo]r|advisory|volunteer\w*|freelanc\w*|consult\w*|contract\w*"
    r"|self[- ]employed|owner|founder|co-?founder|trustee|mentor|lecturer|adjunct|author|speaker"
    r"|student|intern|internship|fellow|member|ambassador|investor|visiting|tutor|coach"
    r"|interim|locum|private practice|on assignment|mission|mandate)\b",
    re.IGNORECASE,
)
"""Titles and firms of work that people do beside a full-time job, or for several at a time."""

LINKEDIN_BEGAN = PartialDate(2003, 5).earliest
ANNOUNCED = 6
"""Months ahead that people announce a new job."""
LONGEST_CAREER = 75 * 12
ROUNDING = 2
"""Months by which a stated length may differ: LinkedIn counts both ends, people round."""
TOO_SOON = 36
"""Months from a first job or degree to the top of a firm; judgement."""
SHORTEST_DEGREES = (
    (pattern(r"\b(ph\.?d|doctor\w*|doktor\w*|dphil|doutorado|doctorat)\b", re.IGNORECASE), 18),
    (pattern(r"\b(master\w*|m\.?sc|mba|m\.?a|mestrado|máster)(?!\w)", re.IGNORECASE), 6),
    (pattern(r"\b(bachelor\w*|b\.?sc|b\.?a|licenciatura)(?!\w)", re.IGNORECASE), 18),
)
"""Fewest months that each kind of degree takes, both ends counted; top-up years exist."""
PART_OF_DEGREE = pattern(
    r"\b(exchange|erasmus|abroad|visiting|transfer|top[- ]up|non[- ]degree|summer|mini|certificate"
    r"|semester|austausch\w*|intercambio|intercâmbio|échange)\b",
    re.IGNORECASE,
)
"""What people list under a degree's name without claiming the whole of it there."""
TOP_POST = pattern(
    r"\b(c[efiot]o|chief \w+( \w+)? officer|(?<!assistant )(?<!associate )vice[- ]president"
    r"|(?<![ae])[es]?vp|managing director|(?<!vice[- ])president)\b",
    re.IGNORECASE,
)
OWN_FIRM = pattern(
    r"\b(founder|co-?founder|owner|self|freelance\w*|assistant|to the)\b", re.IGNORECASE
)
"""People make themselves the head of their own firm; an assistant to one is not one."""
CLUB = pattern(
    r"\b(club|society|student\w*|alumni|choir|fraternity|sorority|verein|fachschaft)\b",
    re.IGNORECASE,
)
"""Clubs have presidents too."""
_RANK: Mapping[Strength, int] = {"moderate": 1, "strong": 2, "decisive": 3}


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
    if found := overlaps(request):
        _, stated, start, end, first, second = max(
            found, key=lambda overlap: (overlap[1], overlap[0], -overlap[2])
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


def _stated_full_time(job: Position) -> bool:
    """Whether it is marked full-time, and nothing says that it is work for several at a time."""
    named = f"{job.title or ''} {job.company or ''}"
    return job.employment == "full-time" and not SIDE_ROLE.search(named)


def _span(job: Position, now: int) -> tuple[int, int] | None:
    """Give the months that a job certainly covers, None where that cannot be told."""
    start = career.started(job)
    if start is None:
        return None
    if job.current:
        return start.latest, now
    return (start.latest, job.end.earliest) if isinstance(job.end, PartialDate) else None


def overlaps(
    request: ProfileRequest,
) -> list[tuple[int, bool, int, int, Position, Position]]:
    """Find full-time jobs that share more than a month.

    Gives months, whether both are stated full-time, first and last month, and the two jobs.
    """
    jobs = [job for job in request.positions or () if _may_be_full_time(job)]
    now = career.as_of_month(request)
    spans = [(span, job) for job in jobs if (span := _span(job, now))]
    found = []
    for (one, first), (two, second) in combinations(spans, 2):
        start, end = max(one[0], two[0]), min(one[1], two[1])
        if end - start > MOST_OVERLAP:
            stated = _stated_full_time(first) and _stated_full_time(second)
            found.append((end - start, stated, start, end, first, second))
    return found


def profile_place(request: ProfileRequest) -> Judgement:
    """Compare the person's country with that of the present job."""
    places = {job.country for job in request.positions or () if job.current and job.country}
    if request.country is None or not places:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if request.country in places:
        return Judgement(outcome="clear", seen=wording.PLACE_FITS)
    return Judgement(outcome="sign", seen=wording.PLACE_APART)


def impossible_dates(request: ProfileRequest) -> Judgement:
    """Look for what the calendar forbids; see `_contradictions`."""
    found = [*_contradictions(request)]
    found += [("moderate", seen) for _, _, seen in impossible_spans(request)]
    if found:
        strength, seen = max(found, key=lambda one: _RANK[one[0]])
        return Judgement(outcome="sign", seen=seen, strength=strength)
    shown: list[Shown] = [job.start for job in request.positions or ()]
    shown += [school.start for school in request.education or ()]
    if any(isinstance(start, PartialDate) for start in shown):
        return Judgement(outcome="clear", seen=wording.DATES_POSSIBLE)
    if request.positions == () and not request.education:
        return Judgement(outcome="not-applicable", seen=wording.NO_JOBS)
    return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)


def impossible_spans(request: ProfileRequest) -> Iterator[tuple[int, int, str]]:
    """Give first month, last month and reason of each degree finished sooner than it takes."""
    for school in request.education or ():
        if isinstance(school.start, PartialDate) and isinstance(school.end, PartialDate):
            first, last = school.start.earliest, school.end.latest
            if last - first + 1 < _fewest_months(school):
                yield first, last, wording.degree_fast(school, last - first + 1)


def _contradictions(request: ProfileRequest) -> Iterator[tuple[Strength, str]]:
    """Jobs far in the future or past, lengths that the dates belie, joining before the start."""
    now = career.as_of_month(request)
    if isinstance(request.joined, PartialDate) and request.joined.latest < LINKEDIN_BEGAN:
        yield "decisive", wording.joined_too_early(request.joined)
    for job in request.positions or ():
        start = career.started(job)
        if start is None:
            continue
        if start.earliest - now > ANNOUNCED:
            yield "decisive", wording.job_in_future(job, start)
        if now - start.latest > LONGEST_CAREER:
            yield "moderate", wording.job_long_ago(job, start)
        if job.stated_months is not None and (span := _possible_lengths(job, start, now)):
            shortest, longest = span
            shorter = job.stated_months < shortest - ROUNDING and not job.current  # an old copy
            if shorter or job.stated_months > longest + ROUNDING:
                yield "strong", wording.length_differs(job, job.stated_months, longest)


def _possible_lengths(job: Position, start: PartialDate, now: int) -> tuple[int, int] | None:
    """Give the fewest and most months that a job's dates allow, both ends counted."""
    if job.current:
        return max(0, now - start.latest), now - start.earliest + 1
    if isinstance(job.end, PartialDate):
        return max(0, job.end.earliest - start.latest), job.end.latest - start.earliest + 1
    return None


def _fewest_months(school: Education) -> int:
    """Give the months that a school's degree takes at the least, 0 where it claims no whole one."""
    if PART_OF_DEGREE.search(f"{school.degree or ''} {school.field or ''}"):
        return 0
    fewest = (least for kind, least in SHORTEST_DEGREES if kind.search(school.degree or ""))
    return next(fewest, 0)


def senior_too_soon(request: ProfileRequest) -> Judgement:
    """Look for a top post soon after the first job or the first degree."""
    jobs = [job for job in request.positions or () if career.started(job)]
    own = OWN_FIRM.search(request.headline or "")
    top = [] if own else [job for job in jobs if _top_post(job)]
    if request.positions is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not top:
        known = all(job.title for job in request.positions)
        return Judgement(
            outcome="not-applicable" if known else "unknown",
            seen=wording.NO_TOP_POST if known else wording.NOT_LOOKED,
        )
    first_post = min(top, key=_start)
    begun = [_start(job) for job in jobs if _start(job) < _start(first_post)]
    begun += [
        school.end.latest
        for school in request.education or ()
        if isinstance(school.end, PartialDate) and _higher(school)
    ]
    begun = [month for month in begun if month <= _start(first_post)]
    if not begun:
        return Judgement(outcome="not-applicable", seen=wording.NOTHING_EARLIER)
    months = _start(first_post) - min(begun)
    if months >= TOO_SOON:
        return Judgement(outcome="clear", seen=wording.top_post(first_post, months))
    return Judgement(outcome="sign", seen=wording.top_post(first_post, months))


def _start(job: Position) -> int:
    start = career.started(job)
    return start.latest if start else 0


def _top_post(job: Position) -> bool:
    title = job.title or ""
    return bool(
        TOP_POST.search(title)
        and not OWN_FIRM.search(title)
        and not CLUB.search(f"{title} {job.company or ''}")
        and job.employment not in PARALLEL
    )


def _higher(school: Education) -> bool:
    return any(kind.search(school.degree or "") for kind, _ in SHORTEST_DEGREES)


CLUES = (
    Clue(
        id="missing-dates",
        family="history",
        title="Jobs without dates",
        question="Does every job have its dates?",
        inputs=("profile.positions",),
        why="A job without dates cannot be checked, and cannot contradict another. Leaving dates "
        "out is the easy way to make a career up.",
        innocent="People leave out old dates, or hide them against prejudice about age.",
        strength="weak",
        basis="judgement",
        sources=("article-clues", "judgement"),
        how="Open the Experience section and look for jobs with no dates, or only half of them.",
        seconds=15,
        judge=missing_dates,
    ),
    Clue(
        id="overlapping-jobs",
        family="history",
        title="Full-time jobs at the same time",
        question="Do full-time jobs overlap?",
        inputs=("profile.positions",),
        why="Nobody works two full-time jobs for long. Overlaps come from dates that were filled "
        "in without living them.",
        innocent="People forget to end a job they left, and few mark a side job as part-time.",
        strength="moderate",
        basis="judgement",
        sources=("article-clues", "judgement"),
        how="Lay the dates side by side; ask which of the two jobs was part-time.",
        seconds=30,
        judge=overlapping_jobs,
    ),
    Clue(
        id="impossible-dates",
        family="history",
        title="Dates that cannot be",
        question="Do the dates fit the calendar and one another?",
        inputs=("profile.positions", "profile.education", "profile.joined"),
        why="Jobs that begin in years to come, a degree finished in a season, a stated length that "
        "the dates belie: arithmetic does not bend.",
        innocent="A slip of the finger in one date; courses taken up in their last year.",
        strength="decisive",
        basis="judgement",
        sources=("article-clues", "judgement"),
        how="Compare each pair of dates with the length stated beside it, and with today.",
        seconds=30,
        judge=impossible_dates,
    ),
    Clue(
        id="senior-too-soon",
        family="history",
        title="At the top too soon",
        question="How long after the first job or degree did the top post come?",
        inputs=("profile.positions", "profile.education"),
        why="Chief officers and vice presidents have a past. Makers of profiles choose careers to "
        "die for, and forget the years.",
        innocent="Founders, small firms and family firms hand out large titles early.",
        strength="moderate",
        basis="judgement",
        sources=("cpni", "judgement"),
        how="Look up how large the firm is, and whether its own site names this person.",
        seconds=40,
        judge=senior_too_soon,
    ),
    Clue(
        id="profile-place",
        family="history",
        title="The profile in one country, the job in another",
        question="Is the present job where the person is?",
        inputs=("profile.country", "profile.positions"),
        why="A career pasted from somebody else keeps its own places.",
        innocent="Remote work, a move, a posting abroad.",
        strength="weak",
        basis="judgement",
        sources=("fbi", "judgement"),
        how="Compare the place under the name with the place of the present job.",
        seconds=10,
        judge=profile_place,
        soft=True,
    ),
    Clue(
        id="employer",
        family="history",
        title="An employer that does not check out",
        question="Does the present employer check out: a site of its own, people who work there, "
        "this person or role among them?",
        inputs=("observations.employer-checks-out",),
        why="Made-up people work for made-up firms, or borrow a large one's name. A company page "
        "without people, or a role that somebody else is known to hold, gives it away.",
        innocent="Small and young firms often have no site, and not everybody is listed.",
        strength="strong",
        basis="judgement",
        sources=("cpni", "krebs", "ncric"),
        how="Open the company's page, then People; look for the firm's own site; "
        "ring its switchboard if it matters.",
        seconds=60,
        observation=Observation(
            id="employer-checks-out",
            yes=Answer(outcome="clear", seen="You found the employer, and the role fits."),
            no=Answer(
                outcome="sign",
                seen="You looked for the employer or the role, and it does not check out.",
            ),
        ),
    ),
)
