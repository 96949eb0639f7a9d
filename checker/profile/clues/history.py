"""Clues in the jobs and their dates.

A title or a firm's name is a question here and never the answer: dates and kinds of work decide.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from checker.bounds import TEXTS_KEPT
from checker.model import (
    Education,
    Judgement,
    PartialDate,
    Position,
    ProfileRequest,
    Shown,
    Strength,
)
from checker.profile import began, career, wording
from checker.profile import claims as claims_made
from checker.profile.clue import Answer, Clue, Observation
from checker.profile.clues.approach import contact_address

FEW_MONTHS = 6
"""Months that two jobs may share: notice, a handover, a year rounded. Judgement."""
LEFT_OPEN = 12
"""Months between two starts from which on the older of two present jobs may just lack its end."""
PARALLEL = frozenset(
    {"part-time", "self-employed", "freelance", "contract", "internship", "board", "volunteer"}
)
SIDE_ROLE = (
    r"(?i)\b(part[- ]time|board|advis[eo]r|advisory|volunteer\w*|freelanc\w*|consult\w*|contract\w*"
    r"|self[- ]employed|owner|founder|co-?founder|trustee|mentor|lecturer|adjunct|author|speaker"
    r"|student|intern|internship|fellow|member|ambassador|investor|visiting|tutor|coach"
    r"|interim|locum|private practice|on assignment|mission|mandate|partner|chair\w*"
    r"|non-?executive|profess\w+|research\w*|scholar|postdoc\w*|dean|head of department|editor"
    r"|organist|musician|violinist|cantor|singer|act(or|ress)|artist|writer|host|presenter"
    r"|priest|pastor|minister|rabbi|imam|abb(ot|ess)|superior|chaplain|novice|councillor"
    r"|secretary general|treasurer|patron|president of the (club|society|association))\b"
)
"""Titles and firms of work that people do beside a full-time job, or for several at a time."""
BUILDERS = r"(?i)\bcontract(ing|ors?)\b"
"""What firms that build are called; whoever is hired by the contract has it in the title."""

TEACHES = r"(?i)\b(lecturer|docent|dozent\w*)\b"

LINKEDIN_BEGAN = PartialDate(2003, 5).earliest
OFFERS_AHEAD = 24
"""Months ahead that a job is promised: graduate schemes recruit two years before the start."""
STUDY_AHEAD = 8 * 12
"""Months ahead that a planned end of studies may lie."""
LONGEST_CAREER = 75 * 12
LONGEST_JOB = 60 * 12
LONGEST_STUDY = 20 * 12
BEFORE_SCHOOL = 15 * 12
"""Months; whoever finishes school late in life may have begun to work before."""
ROUNDING = 2
"""Months by which a stated length may differ: LinkedIn counts both ends, people round."""
SLIPS: tuple[Strength, ...] = ("moderate", "strong", "decisive")
"""One contradiction may be a slip of the finger, two are hard to slip into, three are not slips."""
TOO_SOON = 36
"""Months from a first job or degree to the top of a firm; judgement."""
DOCTORATE = (
    r"(?i)\b(ph\.?d|doctor(ate|al)?|doctor of \w+|doktor\w*|dphil|doutorado|doctorat|doctorado"
    r"|dottorato)\b"
)
MEDICINE = (
    r"(?i)\b(doctor of (medicine|dental \w+)|mbbs|mbchb|mb ?bs|bachelor of (medicine"
    r"|dental surgery)"
    r"|bds|dental surgery)\b"
)
SHORTEST_DEGREES = (
    (MEDICINE, 30),
    (DOCTORATE, 18),
    (r"(?i)\b(master\w*|m\.?sc|mba|m\.?a|mestrado|máster)(?!\w)", 6),
    (r"(?i)\b(bachelor\w*|b\.?sc|b\.?a|licenciatura)(?!\w)", 18),
)
"""Fewest months that each kind of degree takes, both ends counted; top-up years exist."""
FIRST_DEGREE = (
    r"(?i)\b(bachelor\w*|b\.?sc|b\.?a|b\.?eng|b\.?com|licenciatura|licence|grado|graduação|lisans"
    r"|laurea triennale|undergrad\w*)(?!\w)"
)
HURRIED = 24
"""Months, both ends counted: a doctorate of two calendar years at the most."""
BOTH_DEGREES = 48
"""Months in which nobody takes a first degree and then a doctorate."""
PART_OF_DEGREE = (
    r"(?i)\b(exchange|erasmus|abroad|visiting|transfer|top[- ]up|non[- ]degree|summer|mini"
    r"|certificate|certificat|zertifikat|semester|austausch\w*|intercambio|intercâmbio|échange"
    r"|honorary|honoris"
    r"|hon\. ?causa|h\.? ?c\.?|accelerated|executive|foundation|pre-?master|preparat\w+|mooc|online"
    r"|nano\w*|micro\w*|specialization|module|candidate|studies towards|incomplete|credits?)\b"
)
"""What people list under a degree's name without having studied the whole of it there."""
TOP_POST = (
    r"(?i)\b(c[efiot]o|chief \w+( \w+)? officer|(?<!assistant )(?<!associate )vice[- ]president"
    r"|(?<![ae])[es]?vp|managing director|(?<!vice[- ])president)\b"
)
HEAD = (
    r"(?i)\b(ceo|chief executive( officer)?|(?<!vice[- ])(?<!vice)president|chair(man|woman)"
    r"|prime minister|head of state|king|queen|emperor|pope)\b"
)
"""Posts that one person holds at a time."""
HEAD_OF_STATE = (
    r"(?i)\b((president|king|queen|emperor) of (the )?(united|republic|kingdom|federation)"
    r"|prime minister|head of state)\b"
)
OWN_FIRM = r"(?i)\b(founder|co-?founder|owner|self|freelance\w*|assistant|to the|staff)\b"
"""People make themselves the head of their own firm; an assistant to one is not one."""
CLUB = (
    r"(?i)\b(club|society|student\w*|alumni|choir|fraternity|sorority|verein|fachschaft|council"
    r"|association|union|parish|school)\b"
)
"""Clubs have presidents too."""
RANK = (
    r"(?i)\b(army|navy|air force|marines?|coast ?guard|police|fire|regiment|bundeswehr|guard"
    r"|officer [1-5]|warrant|petty)\b"
)
"""Services in which a chief is a rank."""


CALLINGS = {
    "general": r"(?i)^((two|three|four|five|[2-5])[- ]star |lieutenant |lt\.? |major |maj\.? "
    r"|brigadier |vice |rear )?(general|gen\.|admiral)"
    r"(,? (of the )?(us|army|navy|air force)\b.*)?$",
    "doctor": r"(?i)\b(surgeon|physician|an[a]?esthetist|cardiologist)\b",
    "engineer": r"(?i)\b(oil[- ]rig|offshore|petroleum|marine|drilling) ",
    "pilot": r"(?i)\b(airline|commercial) (captain|pilot)\b",
}
"""Work that fills a life, with a training of years each: nobody follows two of them at once."""
NAMELESS = frozenset(
    "company office firm business bank top best big large leading major global private public"
    " limited ltd co inc group export import trading trade retail store shop hospital clinic"
    " factory hotel restaurant construction consulting investment finance financial marketing"
    " agency enterprise corporation organization organisation international multinational local"
    " leading european asian american think tank ministry government consultancy advisory"
    " oil gas gold mining tech technology software startup logistics shipping various outlets"
    " clients firms companies the a an of in and my own".split()
)
"""Words of which a firm's name cannot be made alone."""


def nameless_firm(request: ProfileRequest) -> Judgement:
    """Look for jobs at a firm that has only a kind for its name."""
    named = [job for job in request.positions or () if job.company]
    if not named:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED, strength="note")
    now = career.as_of_month(request)
    nameless = [job.company or "" for job in named if _nameless(job) and not _long_over(job, now)]
    if nameless:
        return Judgement(outcome="sign", seen=wording.firm_nameless(nameless))
    seen = wording.NAMELESS_THEN if any(map(_nameless, named)) else wording.FIRMS_NAMED
    return Judgement(outcome="not-applicable", seen=seen)


@lru_cache(TEXTS_KEPT)
def _nameless(job: Position) -> bool:
    """Whether every word of the firm's name is a kind; who works for many has no one name."""
    words = re.findall(r"\w+", (job.company or "").casefold())
    return bool(words) and job.employment not in PARALLEL and set(words) <= NAMELESS


LONG_OVER = 120
"""Months since a job's last date, after which a kind may stand for several that were early."""


def _long_over(job: Position, now: int) -> bool:
    """Whether it is known to be of long ago; without its end the start tells, if it has ended."""
    last = career.started(job) if job.end is None and not job.current else job.end
    return isinstance(last, PartialDate) and now - last.latest > LONG_OVER


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


class Overlap(NamedTuple):
    """Two jobs at once: what that weighs, the months they share, and their first and last date.

    `end` is None where both go on.
    """

    months: int
    strength: Strength
    start: PartialDate
    end: PartialDate | None
    first: Position
    second: Position


def overlapping_jobs(request: ProfileRequest) -> Judgement:
    """Look for jobs at different firms that certainly share more than half a year.

    They weigh where both are said to be full-time; elsewhere they are a note, and a question.
    """
    jobs = request.positions
    if jobs is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED, strength="note")
    candidates = [job for job in jobs if _may_be_full_time(job)]
    if len(candidates) < 2:
        return Judgement(outcome="not-applicable", seen=wording.JOBS_TOO_FEW)
    if shared := overlaps(request):
        worst = max(shared, key=lambda one: (WEIGHT[one.strength], one.months, one.start))
        seen = wording.jobs_overlap(worst.first, worst.second, worst.start, worst.end)
        marked = {worst.first.employment, worst.second.employment} == {"full-time"}
        beside = marked and worst.strength == "note"
        doubt = wording.OVERLAP_BESIDE if beside else wording.OVERLAP_DOUBTS[worst.strength]
        return Judgement(
            outcome="sign",
            seen=f"{seen} {doubt}".strip(),
            strength=worst.strength,
        )
    if any(_span(job, 0) is None for job in candidates):
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED, strength="weak")
    return Judgement(outcome="clear", seen=wording.JOBS_APART)


WEIGHT: dict[Strength, int] = {"note": 0, "weak": 1, "moderate": 2, "strong": 3, "decisive": 4}


@lru_cache(TEXTS_KEPT)
def _may_be_full_time(job: Position) -> bool:
    """Whether it is not known to be parallel work; a blank kind may be full-time by its title."""
    if job.employment is None:
        return not re.search(SIDE_ROLE, job.title or "")
    return job.employment not in PARALLEL


@lru_cache(TEXTS_KEPT)
def full_time(job: Position) -> bool:
    """Whether it is marked full-time, and nothing says that it is work for several at a time."""
    if job.employment != "full-time" or not job.title or not job.company:
        return False
    return not re.search(SIDE_ROLE, f"{job.title} {re.sub(BUILDERS, ' ', job.company)}")


def _span(job: Position, now: int) -> tuple[int, int] | None:
    """Return the months that a job certainly covers, None where that cannot be told."""
    start = career.started(job)
    if start is None:
        return None
    if job.current:
        return start.latest, now
    return (start.latest, job.end.earliest) if isinstance(job.end, PartialDate) else None


def overlaps(request: ProfileRequest) -> list[Overlap]:
    """Find jobs at different firms that share more than `FEW_MONTHS`, with what each weighs."""
    jobs = [job for job in request.positions or () if _may_be_full_time(job)]
    now = career.as_of_month(request)
    spans = [(span, job) for job in jobs if (span := _span(job, now))]
    shared = []
    for (one, first), (two, second) in combinations(spans, 2):
        months = min(one[1], two[1]) - max(one[0], two[0])
        if months <= FEW_MONTHS or same_firm(first.company, second.company):
            continue
        begun = [job.start for job in (first, second) if isinstance(job.start, PartialDate)]
        ended = [job.end for job in (first, second) if isinstance(job.end, PartialDate)]
        shared.append(
            Overlap(
                months,
                _overlap_strength(first, second, abs(one[0] - two[0]), months),
                max(begun, key=lambda date: date.latest),
                min(ended, key=lambda date: date.earliest, default=None),
                first,
                second,
            )
        )
    return shared


def _overlap_strength(first: Position, second: Position, apart: int, months: int) -> Strength:
    far = first.country is not None and second.country not in {None, first.country}
    if not (full_time(first) and full_time(second)):
        teaches = far and months > LEFT_OPEN and _teaches_far(first, second)
        return "moderate" if teaches else "note"
    left_open = first.current and second.current and apart > LEFT_OPEN and not far
    return "weak" if left_open else "moderate"


def _teaches_far(one: Position, two: Position) -> bool:
    """Whether one teaches full-time in a country, and the other job fills the week in another."""
    teaching = [
        job
        for job in (one, two)
        if job.employment == "full-time" and re.search(TEACHES, job.title or "")
    ]
    return len(teaching) == 1 and any(full_time(job) for job in (one, two))


def same_firm(one: str | None, two: str | None) -> bool:
    """Whether two names are of one firm, as far as the names tell: equal, or one within the other.

    Two rows of one firm are promotions and second roles.
    """
    if not one or not two:
        return False
    short, long = sorted((_plain(one), _plain(two)), key=len)
    return bool(short) and (long == short or f" {short} " in f" {long} ")


@lru_cache(TEXTS_KEPT)
def _plain(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold()))


# ------------------------------------------------------------------------------- more than a life


def at_once(request: ProfileRequest) -> Judgement:
    """Look for more full-time work, top posts or degrees at one time than a life can hold."""
    if request.positions is None and request.education is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED, strength="note")
    if heads := _heads(request):
        return Judgement(outcome="sign", seen=wording.heads_at_once(heads), strength="strong")
    if crowd := _crowd(request):
        together = max(map(_start, crowd)) - min(map(_start, crowd)) <= 2 * LEFT_OPEN
        return Judgement(
            outcome="sign",
            seen=wording.jobs_at_once([wording.job(job) for job in crowd]),
            strength="strong" if together else "moderate",
        )
    if degrees := _degrees_at_once(request):
        names = [wording.school_name(school) for school in degrees]
        return Judgement(outcome="sign", seen=wording.degrees_at_once(names), strength="strong")
    if degrees := _levels_at_once(request):
        names = [wording.school_name(school) for school in degrees]
        return Judgement(outcome="sign", seen=wording.levels_at_once(names), strength="strong")
    if named := _callings_named(request):
        return Judgement("sign", wording.callings_at_once(named), "moderate")
    if callings := _callings(request):
        names = [wording.job(job) for job in callings]
        return Judgement("sign", wording.callings_at_once(names), "moderate")
    dated = [job for job in request.positions or () if full_time(job) and _span(job, 0)]
    if len(dated) > 1 or len(request.education or ()) > 1:
        return Judgement(outcome="clear", seen=wording.NOT_TOO_MUCH)
    return Judgement(outcome="not-applicable", seen=wording.TOO_LITTLE_AT_ONCE)


def _heads(request: ProfileRequest) -> list[str]:
    """Return the posts of which only one person in the world holds each, where there are two."""
    posts = {}
    for job in request.positions or ():
        title, firm = job.title or "", job.company or ""
        whole = f"{title}, {firm}" if firm else title
        if not job.current or job.employment in PARALLEL or re.search(career.OF_PART, whole):
            continue
        if re.search(HEAD_OF_STATE, f"{title} of {firm}") or re.search(HEAD_OF_STATE, title):
            posts["state"] = whole
        elif re.search(HEAD, title) and (match := re.search(career.KNOWN_FIRMS, firm)):
            posts[match[0].casefold()] = whole
    return list(posts.values()) if len(posts) > 1 else []


CROWD = 3
"""Full-time jobs at once that nobody has by forgetting to end one."""


def _crowd(request: ProfileRequest) -> list[Position]:
    """Return three or more full-time jobs at different firms that all share half a year."""
    now = career.as_of_month(request)
    jobs = [job for job in request.positions or () if full_time(job)]
    spans = [(span, job) for job in jobs if (span := _span(job, now))]
    best: list[Position] = []
    for (month, _), _job in spans:
        there: list[Position] = []
        for (start, end), job in spans:
            covers = start <= month and end - month > FEW_MONTHS
            if covers and not any(same_firm(job.company, other.company) for other in there):
                there.append(job)
        best = max(best, there, key=len)
    return best if len(best) >= CROWD else []


def _degrees_at_once(request: ProfileRequest) -> list[Education]:
    """Return three or more doctorates that were read for in the same years."""
    doctorates = [
        (school.start.earliest, school.end.latest, school)
        for school in request.education or ()
        if re.search(DOCTORATE, school.degree or "")
        and not _only_a_part(school)
        and isinstance(school.start, PartialDate)
        and isinstance(school.end, PartialDate)
    ]
    for month, _, _ in doctorates:
        there = [school for start, end, school in doctorates if start <= month <= end]
        if len(there) >= CROWD:
            return there
    return []


def _levels_at_once(request: ProfileRequest) -> list[Education]:
    """Return three degrees or more, of different levels and schools, that share their years."""
    whole = [
        (school.start.latest, school.end.earliest, school)
        for school in request.education or ()
        if _fewest_months(school)
        and isinstance(school.start, PartialDate)
        and isinstance(school.end, PartialDate)
        and not _only_a_year(school)
    ]
    for month, _, _ in whole:
        there: list[Education] = []
        for start, end, school in whole:
            apart = not any(same_firm(school.school, one.school) for one in there)
            if start <= month <= end and apart:
                there.append(school)
        levels = {_fewest_level(school) for school in there}
        fields = {school.field.casefold() for school in there if school.field}
        first = all(re.search(FIRST_DEGREE, school.degree or "") for school in there)
        if len(there) >= CROWD and (len(levels) >= CROWD or (first and len(fields) >= CROWD)):
            return there
    return []


def _fewest_level(school: Education) -> int:
    """Return which kind of degree it is, by its place among them."""
    kinds = enumerate(kind for kind, _ in SHORTEST_DEGREES)
    return next((n for n, kind in kinds if re.search(kind, school.degree or "")), -1)


def _callings(request: ProfileRequest) -> list[Position]:
    """Return two full-time callings at different firms that nobody follows at the same time."""
    found: dict[str, Position] = {}
    for job in request.positions or ():
        if job.current and full_time(job):
            title = job.title or ""
            calling = next((name for name, one in CALLINGS.items() if re.search(one, title)), None)
            if calling and not any(same_firm(job.company, has.company) for has in found.values()):
                found.setdefault(calling, job)
    return list(found.values()) if len(found) > 1 else []


NAMED_CALLINGS = {
    "doctor": r"(?i)\b(neuro)?surgeon\b|\b(physician|cardiologist|an[a]?esthetist)\b",
    "pilot": r"(?i)\b(airline|commercial|a3\d0|boeing( 7\d7)?) (captain|pilot)\b",
    "judge": r"(?i)\b((supreme|high|constitutional) court|chief) (judge|justice)\b",
    "soldier": r"(?i)\b((four|five|[45])[- ]star general|admiral|navy seal)\b",
    "space": r"(?i)\bastronaut\b",
    "nuclear": r"(?i)\b(nuclear|offshore|petroleum) (physicist|engineer)\b",
    "prize": r"(?i)\bnobel (prize|laureate)",
    "crown": r"(?i)\b(prince|princess|king|queen|sultan|emperor)$",
}
"""Lives that a headline strings together; two may be one after the other, three are none."""


def _callings_named(request: ProfileRequest) -> list[str]:
    """Return what a headline or a present title names of three lives or more."""
    for text in career.titles(request):
        parts = [part.strip() for part in re.split(r"[|✦•·,;/&]+|\band\b", text) if part.strip()]
        found: dict[str, str] = {}
        for part in parts:
            if not re.search(career.NOT_NOW, part):
                named = (name for name, one in NAMED_CALLINGS.items() if re.search(one, part))
                for name in named:
                    found.setdefault(name, part)
        if len(found) >= CROWD:
            return list(found.values())
    return []


SHARED_POST = (
    r"(?i)\b(job[- ]?shar(e|ed|ing)|shared (post|role|leadership)"
    r"|(?<!& )(?<!and )co-? ?(head|lead|director|principal|chief|ceo|cfo|chair\w*"
    r"|president|managing|manager)"
    r"|joint (head|lead|director|principal|chief|ceo|managing)|interim|ad interim"
    r"|acting(?! (coach|teacher|school|class|tutor))|a\.i\."
    r"|doppelspitze|kommissarisch\w*|stellvertretend\w*|par intérim|en binôme|interin[oa]"
    r"|en funciones|em exercício|facente funzioni)(?!\w)"
)
"""Posts that two hold at once, or somebody for another: who looks it up may find either."""


def post_held(request: ProfileRequest) -> Judgement:
    """Ask who holds the top post that the profile names, where anybody can look that up."""
    answer = request.observations.get("post-held-by-other")
    if answer and any(re.search(SHARED_POST, title) for title in career.titles(request)):
        return Judgement(outcome="clear", seen=wording.POST_SHARED)
    if answer is not None:
        return Judgement(
            outcome="sign" if answer else "clear",
            seen=wording.POST_OF_ANOTHER if answer else wording.POST_THEIRS,
        )
    posts = [
        (job.title or "", job.company or "", wording.job(job))
        for job in request.positions or ()
        if job.current is not False
    ]
    if headline := request.headline:
        posts.append((headline, headline, headline))
    for title, firm, named in posts:
        known = re.search(career.KNOWN_FIRMS, firm) or re.search(HEAD_OF_STATE, title)
        if re.search(HEAD, title) and known and not re.search(career.OF_PART, f"{title} {firm}"):
            return Judgement(outcome="unknown", seen=wording.who_holds(named))
    if not posts and request.positions is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED, strength="note")
    return Judgement(outcome="not-applicable", seen=wording.NO_KNOWN_POST)


NAMED_BY_FIRM = (
    r"(?i)\b(c[efiot]o|chief \w+( \w+)? officer|managing director|(?<!vice[- ])president)\b"
)
"""Posts whose holders a firm names on its own pages."""


def employer(request: ProfileRequest) -> Judgement:
    """Report whether the employer checks out; ask what the profile itself raises.

    Firms name their chief officers, know their own addresses, and know people whose faces no
    picture search can find.
    """
    answer = request.observations.get("employer-checks-out")
    if answer is not None:
        return (
            Judgement("clear", wording.EMPLOYER_FITS)
            if answer
            else Judgement("sign", wording.EMPLOYER_APART)
        )
    present = [job for job in request.positions or () if job.current and job.company]
    top = [job for job in present if _top_post(job) and re.search(NAMED_BY_FIRM, job.title or "")]
    if top:
        return Judgement("unknown", wording.names_holder(wording.job(top[-1])))
    generated = request.observations.get("photo-generated-look")
    alike = contact_address(request).strength == "strong"
    if present and (generated or alike):
        return Judgement("unknown", wording.knows_person(present[-1].company or ""))
    return Judgement("unknown", wording.NOT_LOOKED)


def same_title(request: ProfileRequest) -> Judgement:
    """Weigh one title many times at a firm by whether the person looks made like the others.

    Agents, advisers and unions have many of one title. A generated look, no trace anywhere or a
    firm without a name makes a swarm of it.
    """
    seen = request.observations
    many = seen.get("same-title-many")
    if many is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if not many:
        return Judgement(outcome="clear", seen=wording.OWN_TITLES)
    swarm = seen.get("photo-generated-look") is True or seen.get("traces-elsewhere") is False
    swarm = swarm or any(map(_nameless, request.positions or ()))
    return Judgement("sign", wording.SAME_TITLE, soft=not swarm)


# ------------------------------------------------------------------------- places, dates, lengths


def profile_place(request: ProfileRequest) -> Judgement:
    """Compare the person's country with that of the present job."""
    places = {job.country for job in request.positions or () if job.current and job.country}
    if request.country is None or not places:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    if request.country in places:
        return Judgement(outcome="clear", seen=wording.PLACE_FITS)
    return Judgement(outcome="sign", seen=wording.PLACE_APART)


def impossible_dates(request: ProfileRequest) -> Judgement:
    """Look for what the calendar forbids in what was entered; see `_contradictions`.

    A single contradiction may be a slip of the finger, so it weighs less than several.
    """
    contradictions = [*_contradictions(request)]
    contradictions += [seen for _, _, seen in impossible_spans(request)]
    if contradictions:
        strength = SLIPS[min(len(contradictions), len(SLIPS)) - 1]
        if len(contradictions) == 1 and (slip := _school_slipped(request)):
            return Judgement("sign", f"{contradictions[0]} {wording.slipped(*slip)}", "weak")
        return Judgement(
            outcome="sign", seen=" ".join(contradictions[: len(SLIPS)]), strength=strength
        )
    if year := _degree_in_a_year(request):
        return Judgement(outcome="sign", seen=wording.degree_year(year), strength="note")
    shown: list[Shown] = [job.start for job in request.positions or ()]
    shown += [school.start for school in request.education or ()]
    if any(isinstance(start, PartialDate) for start in shown):
        return Judgement(outcome="clear", seen=wording.DATES_POSSIBLE)
    if request.positions == () and not request.education:
        return Judgement(outcome="not-applicable", seen=wording.NO_JOBS)
    return Judgement(outcome="unknown", seen=wording.NOT_LOOKED, strength="weak")


def ends_early(start: Shown, end: Shown) -> bool:
    """Whether an end certainly stands before its start."""
    if not isinstance(start, PartialDate) or not isinstance(end, PartialDate):
        return False
    same_month = start.month and start.earliest == end.earliest
    return end.latest < start.earliest or bool(
        same_month and start.day and end.day and end.day < start.day
    )


LONGEST_MENDED = 5
"""Years of study that one mended digit may come to."""


def _school_slipped(request: ProfileRequest) -> tuple[int, int] | None:
    """Return the years of a study that ends early as one digit beside the typed one mends them.

    A job's dates are told to the month, and have the other jobs' beside them, so they stay.
    """
    for school in request.education or ():
        start, end = school.start, school.end
        if not isinstance(start, PartialDate) or not isinstance(end, PartialDate):
            continue
        if not ends_early(start, end):
            continue
        fewest = _fewest_months(school) / 12
        mended = [
            *((year, end.year) for year in _beside(start.year)),
            *((start.year, year) for year in _beside(end.year)),
        ]
        fitting = (one for one in mended if fewest <= one[1] - one[0] <= LONGEST_MENDED)
        return next(fitting, None)
    return None


def _beside(year: int) -> Iterator[int]:
    """Give the years that one key beside the one that was meant makes of this one."""
    for place in (10, 1):
        digit = year // place % 10
        for other in (digit - 1, digit + 1):
            if 0 <= other <= 9:
                yield year + (other - digit) * place


def impossible_spans(request: ProfileRequest) -> Iterator[tuple[PartialDate, PartialDate, str]]:
    """Yield first date, last date and reason of each study finished sooner than it takes."""
    for school in request.education or ():
        start, end = school.start, school.end
        if not isinstance(start, PartialDate) or not isinstance(end, PartialDate):
            continue
        months = end.latest - start.earliest + 1
        if re.search(MEDICINE, school.degree or "") and _medical_twice(request):
            continue  # a doctorate of a year or two after the studies
        if months > 0 and not _only_a_year(school) and months < _fewest_months(school):
            yield start, end, wording.degree_fast(school, start, end, months)


def _medical_twice(request: ProfileRequest) -> bool:
    """Whether medicine stands in more than one row of the schools."""
    told = (f"{one.degree or ''} {one.field or ''}" for one in request.education or ())
    return sum(bool(re.search(r"(?i)medi[czk]|\bmb|staatsexamen", one)) for one in told) > 1


def _only_a_year(school: Education) -> bool:
    """Whether both dates are one and the same year: people enter that of the degree twice."""
    start, end = school.start, school.end
    return isinstance(start, PartialDate) and start == end and not start.month


def _degree_in_a_year(request: ProfileRequest) -> Education | None:
    schools = request.education or ()
    return next((one for one in schools if _only_a_year(one) and _fewest_months(one) > 12), None)


def _contradictions(request: ProfileRequest) -> Iterator[str]:
    """Yield what cannot be: ends before starts, years to come, spans longer than lives."""
    now = career.as_of_month(request)
    joined = request.joined
    if isinstance(joined, PartialDate) and joined.latest < LINKEDIN_BEGAN:
        yield wording.joined_too_early(joined)
    if isinstance(joined, PartialDate) and joined.earliest > now:
        yield wording.joined_in_future(joined)
    for job in request.positions or ():
        yield from _job_contradictions(job, now)
    for school in request.education or ():
        yield from _school_contradictions(school, now)
        yield from _degree_before(school, request.education or ())
        yield from _degrees_in_a_row(school, request.education or ())
        at_school = [
            *_degree_at_school(school, request.education or ()),
            *_worked_before(school, request.positions or ()),
            *_trained_too_soon(school, request.positions or ()),
            *_senior_at_school(school, request.positions or ()),
        ]
        yield from at_school or _learned_at_school(school, request)


def _job_contradictions(job: Position, now: int) -> Iterator[str]:
    start, end = job.start, job.end
    if not isinstance(start, PartialDate):
        return
    name = wording.job(job)
    if isinstance(end, PartialDate) and ends_early(start, end):
        yield wording.ends_early(name, start, end)
        return
    if start.earliest - now > OFFERS_AHEAD:
        yield wording.in_future(name, start)
        return
    if isinstance(end, PartialDate) and end.earliest - now > OFFERS_AHEAD:
        yield wording.in_future(name, end)
        return
    last = end.earliest if isinstance(end, PartialDate) else now
    if now - start.latest > LONGEST_CAREER:
        yield wording.job_long_ago(job, start)
    elif last - start.latest > LONGEST_JOB and (job.current or isinstance(end, PartialDate)):
        yield wording.span_long(name, start, last - start.latest)
    elif job.stated_months is not None and (span := _possible_lengths(job, start, now)):
        shortest, longest = span
        shorter = job.stated_months < shortest - ROUNDING and not job.current  # an old copy
        if shorter or job.stated_months > longest + ROUNDING:
            yield wording.length_differs(job, job.stated_months, longest)


def _school_contradictions(school: Education, now: int) -> Iterator[str]:
    start, end = school.start, school.end
    name = wording.school_name(school)
    if isinstance(start, PartialDate) and start.earliest - now > OFFERS_AHEAD:
        yield wording.in_future(name, start)
    elif isinstance(start, PartialDate) and isinstance(end, PartialDate):
        if ends_early(start, end):
            yield wording.ends_early(name, start, end)
        elif end.earliest - start.latest > LONGEST_STUDY:
            yield wording.span_long(name, start, end.earliest - start.latest)
    elif isinstance(end, PartialDate) and end.earliest - now > STUDY_AHEAD:
        yield wording.in_future(name, end)


def _degree_before(school: Education, schools: Sequence[Education]) -> Iterator[str]:
    """Yield a degree that ended before the first degree began that it is built upon.

    People take up a second subject late, and repeat their own where theirs does not count. So it
    has to be the same school, and the same subject or a hurried doctorate right before.
    """
    if _fewest_months(school) == 0 or re.search(FIRST_DEGREE, school.degree or ""):
        return
    for first in schools:
        start, end, begun = school.start, school.end, first.start
        if (
            not isinstance(start, PartialDate)
            or not isinstance(end, PartialDate)
            or not isinstance(begun, PartialDate)
            or re.search(DOCTORATE, first.degree or "")
            or not re.search(FIRST_DEGREE, first.degree or "")
            or _only_a_part(first)
            or end.latest >= begun.earliest
            or not same_firm(school.school, first.school)
        ):
            continue
        hurried = (
            re.search(DOCTORATE, school.degree or "")
            and end.latest - start.earliest < HURRIED
            and begun.earliest - end.latest <= HURRIED
        )
        if hurried or same_firm(school.field, first.field):
            yield wording.degree_before(school, end, first, begun)
            return


def _degrees_in_a_row(school: Education, schools: Sequence[Education]) -> Iterator[str]:
    """Yield a doctorate that ended four years, at the most, after a first degree before it began.

    A degree whose two dates are one year says when it was given, and not when it began.
    """
    start, end = school.start, school.end
    if (
        not re.search(DOCTORATE, school.degree or "")
        or _fewest_months(school) == 0
        or _only_a_year(school)
        or not isinstance(start, PartialDate)
        or not isinstance(end, PartialDate)
    ):
        return
    for first in schools:
        begun, ended = first.start, first.end
        if (
            re.search(FIRST_DEGREE, first.degree or "")
            and not _only_a_part(first)
            and not _only_a_year(first)
            and isinstance(begun, PartialDate)
            and isinstance(ended, PartialDate)
            and begun.earliest < ended.earliest <= start.latest
            and end.latest - begun.earliest < BOTH_DEGREES
        ):
            yield wording.degrees_in_a_row(school, end, first, begun)
            return


def _degree_at_school(school: Education, schools: Sequence[Education]) -> Iterator[str]:
    """Yield a whole degree that was read for in the years of its holder's secondary school."""
    begun, left = school.start, school.end
    if school.school_level != "secondary":
        return
    if not isinstance(begun, PartialDate) or not isinstance(left, PartialDate):
        return
    if left.earliest - begun.latest > SCHOOL_YEARS:
        return
    for degree in schools:
        start, end = degree.start, degree.end
        if (
            degree.school_level in {"university", "college"}
            and isinstance(start, PartialDate)
            and isinstance(end, PartialDate)
            and _fewest_months(degree)
            and not _only_a_year(degree)
            and min(left.earliest, end.earliest) - max(begun.latest, start.latest)
            >= SHARED_YEARS / 2
            and end.earliest <= left.latest
        ):
            yield wording.degree_at_school(degree, school)
            return


AT_ANY_AGE = (
    r"(?i)(\b(adult|evening|night|second chance|distance|nocturn\w*|nuit|soir|adultes?|adult[oi]s?"
    r"|serale|komvux|vhs|folkh\w+|ged|volwassen\w*)\b|abend|erwachsen|kolleg\b|zweite\w* bildung)"
)
"""Schools in which people of any age catch up."""
LEARNED = (
    r"(?i)\b((specialty |specialist )?registrar,? (in )?\w*(surg|card|medic|radio|neuro|onco)\w*"
    r"|senior house officer|house surgeon|(heart|cardiac|general) surgeon)\b"
)
"""Posts that a licence opens, besides those of long training."""


def _learned_at_school(school: Education, request: ProfileRequest) -> Iterator[str]:
    """Yield a doctorate finished, or a licensed post begun, before the school of one's youth ended.

    Whoever goes to school again does not go for the years that a whole secondary school takes.
    """
    begun, left = school.start, school.end
    if school.school_level != "secondary":
        return
    if not isinstance(begun, PartialDate) or not isinstance(left, PartialDate):
        return
    told = f"{school.school or ''} {school.degree or ''} {school.field or ''}"
    whole = LEAST_SCHOOL <= left.earliest - begun.latest <= SCHOOL_YEARS
    if not whole or re.search(AT_ANY_AGE, told):
        return
    for degree in request.education or ():
        doctor = re.search(DOCTORATE, degree.degree or "") and not _only_a_part(degree)
        if doctor and isinstance(degree.end, PartialDate) and degree.end.latest <= left.latest:
            yield wording.degree_at_school(degree, school)
            return
    for job in request.positions or ():
        start, title = career.started(job), job.title or ""
        trained = re.search(LONG_TRAINED, title) or re.search(LEARNED, title)
        before = start and start.latest < left.earliest
        if before and trained and not re.search(IN_TRAINING, title):
            yield wording.at_school(wording.job(job), wording.school_name(school))
            return


LONG_TRAINED = (
    r"(?i)\b((?<!tree )surgeon|cardiologist|an[a]?esthetist|radiologist|neurologist|oncologist"
    r"|physician"
    r"|(supreme|high) court judge|barrister|full professor|professor of|(a3\d0|b?7[3478]7) captain"
    r"|captain,? (a3\d0|b?7[3478]7)|consultant (doctor|physician))\b"
)
"""Work that nobody does within so many months of leaving the school of their youth."""
TRAINED = 48
IN_TRAINING = (
    r"(?i)\b(assistant|to|student|trainee|intern|resident|shadow\w*|secretary|volunteer)\b"
)


def _trained_too_soon(school: Education, jobs: Sequence[Position]) -> Iterator[str]:
    """Yield work after years of training, begun too soon after its holder's secondary school.

    Whoever worked before it went to an evening school, or to school a second time.
    """
    if school.school_level != "secondary" or not isinstance(school.end, PartialDate):
        return
    left = school.end.earliest
    starts = [start.latest for job in jobs if (start := career.started(job))]
    if not starts or min(starts) < left - SHARED_YEARS:
        return
    for job in jobs:
        start, title = career.started(job), job.title or ""
        trained = re.search(LONG_TRAINED, title) and not re.search(IN_TRAINING, title)
        if start and trained and start.latest - left < TRAINED:
            yield wording.trained_soon(wording.job(job), wording.school_name(school))
            return


def _worked_before(school: Education, jobs: Sequence[Position]) -> Iterator[str]:
    """Yield a job that began long before its holder left the secondary school of their youth."""
    if school.school_level != "secondary" or not isinstance(school.end, PartialDate):
        return
    for job in jobs:
        start = career.started(job)
        if start and school.end.earliest - start.latest > BEFORE_SCHOOL:
            yield wording.before_school(wording.job(job), start, wording.school_name(school))
            return


SENIOR = (
    r"(?i)\b(senior|c[fio]o|chief \w+ officer|head of|director|vice president|chief|principal"
    r"|partner)\b"
)
SENIOR_HELP = r"(?i)\b(assistant|care\w*|prefect|student|club|school|society|owner|founder)\b"
SCHOOL_YEARS, LEAST_SCHOOL, SHARED_YEARS = 8 * 12, 3 * 12, 24
"""Months: the longest secondary school of one’s youth, the shortest that is a whole one, and the
least that a job shares with it."""


def _senior_at_school(school: Education, jobs: Sequence[Position]) -> Iterator[str]:
    """Yield a senior post that began with, or within, its holder's years at a secondary school.

    Whoever goes to an evening school has worked before it, so an earlier job explains this one.
    """
    if school.school_level != "secondary":
        return
    if not isinstance(school.start, PartialDate) or not isinstance(school.end, PartialDate):
        return
    begin, left = school.start.earliest, school.end.latest
    fewest = school.end.earliest - school.start.latest
    starts = [_start(job) for job in jobs if career.started(job)]
    if not starts or fewest > SCHOOL_YEARS:
        return
    for job in jobs:
        title, begun = job.title or "", _start(job)
        if begun != min(starts) or begun < begin - SHARED_YEARS or not re.search(SENIOR, title):
            continue
        until = job.end.latest if isinstance(job.end, PartialDate) else left
        shared = min(until, left) - max(begun, begin)
        parallel = job.employment in PARALLEL or re.search(SENIOR_HELP, title)
        if begun and not parallel and shared >= SHARED_YEARS:
            yield wording.at_school(wording.job(job), wording.school_name(school))
            return


def _possible_lengths(job: Position, start: PartialDate, now: int) -> tuple[int, int] | None:
    """Return the fewest and most months that a job's dates allow, both ends counted."""
    if job.current:
        return max(0, now - start.latest), now - start.earliest + 1
    if isinstance(job.end, PartialDate):
        return max(0, job.end.earliest - start.latest), job.end.latest - start.earliest + 1
    return None


@lru_cache(TEXTS_KEPT)
def _only_a_part(school: Education) -> bool:
    """Whether only part of a degree was studied there, or none, by what is written."""
    return bool(re.search(PART_OF_DEGREE, f"{school.degree or ''} {school.field or ''}"))


@lru_cache(TEXTS_KEPT)
def _fewest_months(school: Education) -> int:
    """Return the months that a degree takes at the least, 0 where it claims no whole one."""
    if _only_a_part(school):
        return 0
    fewest = (least for kind, least in SHORTEST_DEGREES if re.search(kind, school.degree or ""))
    return next(fewest, 0)


# ---------------------------------------------------------------------- years said, years counted

YEARS = r"(\d{1,5}) ?\+? ?"
EXPERIENCE = (
    YEARS + r"(years?['’]?( of)?( [\w-]+){0,3} experience"
    r"|years?( of| in| at)( the)?( [\w&-]+){0,3}"
    r" (industry|field|business|leadership|management|world|sea|service|practice)"
    r"|years?,? (at the top|leading|managing|heading|running)\b"
    r"|years?,? [Ii] (have|['’]ve|was|worked|led|ran|managed)\b"
    r"|jahren? (berufs)?erfahrung|ans d['’]exp[ée]rience"
    r"|años de experiencia|anos de experi[êe]ncia|anni di esperienza)"
)
AGED = (
    r"(?i)\b(i am|i['’]m|aged|age:?|ich bin|j['’]ai|tengo|tenho|ho) "
    r"(\d{1,3})( years? old| jahre alt| ans\b(?! d)| años\b(?! de)| anos\b(?! de)| anni\b(?! di)"
    r"|[,.;]|$)"
)
STUDENT_AGED = r"(?i)\b(student\w*|estudante|estudiante|étudiante?|studente(ssa)?), (?P<age>\d\d)\b"
YEAR_OLD = r"(?i)^\W*(an? )?(?P<age>[1-9]\d)[- ]year[- ]old (?!firm|company|business|brand|family)"
BORN = (
    r"(?i)\b(i was born (\w+ ){0,3}(in|on( the)? \w+( of)? \w+)|ich bin (\w+ ){0,2}geboren"
    r"|je suis née? (\w+ ){0,2}en"
    r"|nací (\w+ ){0,2}en|nasci (\w+ ){0,2}em|sono nat[oa] (\w+ ){0,2}nel) (?P<year>(19|20)\d\d)\b"
)
NOT_OF_BIRTH = (
    r"(?i)\b(with|as|into|under|again|anew|second|con|como|nuevo|novo|come|nuovo|avec|comme"
    r"|nouveau|deuxième|seconde|segunda|seconda|als|mit|neu|wieder)\b"
)
"""Words between birth and year: who is born again, or with a name, was born before."""
UNDER = r"(?i)\b(?P<age>[234]0) under (?P=age)\b[^.!?\n]{0,20}?\b(?P<year>20\d\d)\b"
"""A list of people below an age, and its year."""
FOUNDED = (
    r"(?i)\b(founder|gründer\w*|fundador\w*|fondat\w+)\b.{0,80}\b(since|seit|desde|depuis|dal)"
)
FOUNDED += r" (?P<year>(19|20)\d\d)\b"
FOUNDER_LATE = 5
"""Years between the founding that a text gives and the dates of its founder."""
OF_MANY = r"\b(combined|together|collective\w*|our|team|company|firm|since 1[0-9]{3})\b"
"""A firm's years are not a person's."""
MOST_YEARS = 70
YOUNGEST_WORKER = 12
YEARS_BEFORE = 6
"""Years; whoever worked in a family’s shop at twelve, six before leaving school, may say so."""


def years_stated(request: ProfileRequest) -> Judgement:
    """Compare the years of experience that the text claims with a life, and with a stated age."""
    texts = [text for text in (request.headline, request.about) if text]
    if not texts:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED, strength="note")
    claims = [years for text in texts for years in _experience(text)]
    ages = [age for text in texts for age in _ages(text)]
    ages += [
        request.as_of.year - int(match["year"])
        for text in texts
        for match in re.finditer(BORN, text)
        if not re.search(NOT_OF_BIRTH, match[0])
    ]
    ages += [
        request.as_of.year - int(match["year"]) + int(match["age"])
        for text in texts
        for match in re.finditer(UNDER, text)
    ]
    most, age = max(claims, default=0), min(ages, default=None)
    if most > MOST_YEARS:
        return Judgement(outcome="sign", seen=wording.years_beyond(most))
    if beyond := _beyond_days(request, texts):
        seen = wording.beyond_days(beyond.words, beyond.a_day)
        return Judgement("sign", seen, brief=wording.BEYOND_DAYS)
    worked = max(most, (career.career_months(request) or 0) // 12)
    if age is not None and worked and age - worked < YOUNGEST_WORKER:
        return Judgement(outcome="sign", seen=wording.years_against_age(worked, age))
    if age is not None and (degree := _degree_too_young(request, age)):
        return Judgement(outcome="sign", seen=degree)
    left = _left_school(request)
    if left and most > (career.as_of_month(request) - left) // 12 + YEARS_BEFORE:
        return Judgement(outcome="sign", seen=wording.years_against_school(most, left // 12))
    if late := _founder_late(request, texts):
        return late
    if short := _too_long_ago(request, texts):
        return short
    if claims or ages:
        return Judgement(outcome="clear", seen=wording.YEARS_FIT)
    return Judgement(outcome="not-applicable", seen=wording.NO_YEARS)


def _beyond_days(request: ProfileRequest, texts: Sequence[str]) -> claims_made.Claim | None:
    """Find more done by one person than there are days, in a text or in the years of a job."""
    today = request.as_of.year
    said = [claims_made.beyond_days(text, today) for text in texts]
    for job in request.positions or ():
        start = career.started(job)
        end = job.end.year if isinstance(job.end, PartialDate) else today
        if start and job.description:
            years = max(end - start.year + 1, 1)
            said.append(claims_made.beyond_days(job.description, today, years))
    return next((one for one in said if one), None)


YOUNGEST_GRADUATE = 15


def _degree_too_young(request: ProfileRequest, age: int) -> str | None:
    """Return the sentence about a degree from before its holder could have studied."""
    for school in request.education or ():
        end = school.end
        if isinstance(end, PartialDate) and _higher(school):
            then = age - (request.as_of.year - end.year)
            if then < YOUNGEST_GRADUATE:
                return wording.degree_too_young(school, end, age)
    return None


@lru_cache(TEXTS_KEPT)
def _experience(text: str) -> Sequence[int]:
    """Give the years of experience that a text claims for one person."""
    return tuple(
        int(match[1])
        for part in re.split(r"[.!?\n|•]+", text)
        if not re.search(OF_MANY, part)
        for match in re.finditer(EXPERIENCE, part)
    )


@lru_cache(TEXTS_KEPT)
def _ages(text: str) -> Sequence[int]:
    """Give the ages that a text states for whom it is about."""
    said = [match[2] for match in re.finditer(AGED, text)]
    said += [match["age"] for match in re.finditer(STUDENT_AGED, text)]
    said += [match["age"] for match in re.finditer(YEAR_OLD, text)]
    return tuple(map(int, said))


def _founder_late(request: ProfileRequest, texts: Sequence[str]) -> Judgement | None:
    """Compare a founding that the text gives with the dates of its founder.

    Only where the profile has that one job: whoever began something else since may date that.
    """
    jobs = request.positions or ()
    start = career.started(jobs[0]) if len(jobs) == 1 else None
    founder = jobs and re.search(r"(?i)\b(founder|gründer|fundador|fondat)", jobs[0].title or "")
    for text in texts:
        match = re.search(FOUNDED, text)
        if match and start and founder and start.year - int(match["year"]) > FOUNDER_LATE:
            seen = wording.founder_late(jobs[0], int(match["year"]), start.year)
            return Judgement("sign", seen)
    return None


FOUNDED_BY_ME = (
    r"\b[Ii] (founded|set up|started|established|launched"
    r"|created) (the )?(?P<firm>[^.!?,\n]{3,60}?)"
    r" in (?P<year>(1[6-9]|20)\d\d)\b"
)
HELD_SINCE = (
    r"(?i)\b((held|hold) (the|a) chair|professor|partner|surgeon|physician|judge"
    r"|barrister)\b[^.!?\n]{0,60}?"
    r"\bsince (?P<year>(19|20)\d\d)\b"
)
"""Posts that a degree comes before, and since when they are said to be held."""
LED = (
    r"(?i)\b(?P<years>\d{2})\+? years['’]? (at the top|leading|managing|heading|running"
    r"|of leadership|in leadership)\b"
)
LONG_HELD = 5
"""Years in a post before what cannot come after it."""


def _too_long_ago(request: ProfileRequest, texts: Sequence[str]) -> Judgement | None:
    """Compare years in a post, or a founding, with what would have had to come before it.

    A job or a study that is left out says nothing: what counts is what stands there.
    """
    looks = (_founded_long_ago, _held_long_ago, _led_long_ago)
    found = (look(request, text) for text in texts for look in looks)
    seen = next((one for one in found if one), None)
    return Judgement("sign", seen) if seen else None


def _founded_long_ago(request: ProfileRequest, text: str) -> str | None:
    for match in re.finditer(FOUNDED_BY_ME, text):
        year = int(match["year"])
        if year < request.as_of.year - LONGEST_CAREER // 12:
            return wording.founded_before_life(match[0], year)
        for job in request.positions or ():
            start = career.started(job)
            own = re.search(r"(?i)(found|owner|gründ|fund)", job.title or "")
            same = same_firm(match["firm"], job.company)
            if start and own and same and start.year - year > FOUNDER_LATE:
                return wording.founder_late(job, year, start.year)
    return None


def _held_long_ago(request: ProfileRequest, text: str) -> str | None:
    for match in re.finditer(HELD_SINCE, text):
        for school in request.education or ():
            begun, year = school.start, int(match["year"])
            first = re.search(FIRST_DEGREE, school.degree or "") and not _only_a_part(school)
            if first and isinstance(begun, PartialDate) and begun.year - year >= LONG_HELD:
                return wording.held_before(match[0], school, begun.year)
    return None


def _led_long_ago(request: ProfileRequest, text: str) -> str | None:
    for match in re.finditer(LED, text):
        since = request.as_of.year - int(match["years"])
        for job in request.positions or ():
            start = career.started(job)
            low = re.search(FIRST_RUNG, job.title or "") and job.employment not in PARALLEL
            if start and low and start.year - since >= LONG_HELD:
                return wording.led_before(match[0], job, start.year)
    return None


LONG_BEFORE = 5 * 12
"""Months before there was a tool at which no old text in today's words explains it any more."""


def before_its_time(request: ProfileRequest) -> Judgement:
    """Look for work with a tool, or at a firm, before there was one.

    A year that the text gives beside the name is a plain claim. A tool in the description of a job
    that ended earlier may be an old text in today's words, so it counts little.
    """
    texts = [text for text in (request.headline, request.about) if text]
    jobs = request.positions or ()
    texts += [text for job in jobs for text in (job.title, job.description) if text]
    if not texts and not any(job.company for job in jobs):
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED, strength="note")
    claims = [claim for text in texts for claim in began.claimed_too_early(text, request.as_of)]
    if claims:
        tool, since = claims[0]
        known = began.since(tool).year
        return Judgement(
            "sign",
            wording.tool_too_early(tool, since, known),
            "moderate",
            wording.before_its_time(tool),
        )
    texts += [job.company for job in jobs if job.company]
    if games := next((one for text in texts if (one := began.never_held(text))), None):
        seen = wording.never_held(games)
        return Judgement("sign", seen, "moderate", wording.before_its_time(games))
    for job in jobs:
        start, known_firm = career.started(job), began.founded(job.company or "")
        if start and known_firm and start.year < known_firm - began.LEEWAY:
            return Judgement(
                "sign",
                wording.firm_too_early(job, start.year, known_firm),
                "moderate",
                wording.before_its_time(job.company or ""),
            )
        ended = began.closed(job.company or "") or began.state_ended(job.company or "")
        late = start and ended and start.year > ended + 1
        if start and ended and late and not re.search(began.WOUND_UP, job.title or ""):
            return Judgement(
                "sign",
                wording.firm_too_late(job, start.year, ended),
                "moderate",
                wording.before_its_time(job.company or ""),
            )
        last = job.end.year if isinstance(job.end, PartialDate) else request.as_of.year
        if (
            ended
            and last > ended
            and (year := began.done_after(f"{job.title or ''}. {job.description or ''}", ended))
        ):
            return Judgement(
                "sign",
                wording.done_after(job, year, ended),
                "moderate",
                wording.before_its_time(job.company or ""),
            )
    early = [(job, named) for job in jobs for named in _named_too_early(job)]
    if early:
        job, named = early[0]
        known = began.since(named).year
        many = len({one.casefold() for _, one in early}) > 1 or any(
            isinstance(job.end, PartialDate)
            and (began.is_event(one) or began.since(one).earliest - job.end.latest >= LONG_BEFORE)
            for job, one in early
        )
        return Judgement(
            "sign",
            wording.tool_in_old_job(job, named, known),
            "moderate" if many else "weak",
            wording.before_its_time(named),
        )
    return Judgement(outcome="not-applicable", seen=wording.IN_ITS_TIME)


def _named_too_early(job: Position) -> Sequence[str]:
    """Return the tools that a job names which ended before there were any."""
    if not isinstance(job.end, PartialDate):
        return []
    return began.named_too_early(f"{job.title or ''} {job.description or ''}", job.end)


def _left_school(request: ProfileRequest) -> int | None:
    """Give the last month of the latest secondary school, None where none is dated."""
    ends = [
        school.end.latest
        for school in request.education or ()
        if school.school_level == "secondary" and isinstance(school.end, PartialDate)
    ]
    return max(ends, default=None)


def senior_too_soon(request: ProfileRequest) -> Judgement:
    """Look for a top post soon after the first job or the first degree."""
    if request.positions is None:
        return Judgement(outcome="unknown", seen=wording.NOT_LOOKED)
    jobs = [job for job in request.positions if career.started(job)]
    own = re.search(OWN_FIRM, request.headline or "")
    top = [] if own else [job for job in jobs if _top_post(job)]
    if leap := _leap(request):
        seen = wording.leap(*map(wording.job, leap))
        return Judgement("sign", seen, "moderate", wording.LEAPT)
    if hurried := _hurried_posts(request):
        names = [wording.job(job) for job in hurried]
        return Judgement("sign", wording.posts_hurried(names), "moderate", wording.HURRIED_POSTS)
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
    begun += [left for left in [_left_school(request)] if left]
    begun = [month for month in begun if month <= _start(first_post)]
    if not begun:
        return Judgement(outcome="not-applicable", seen=wording.NOTHING_EARLIER)
    months = _start(first_post) - min(begun)
    if months >= TOO_SOON:
        return Judgement(outcome="clear", seen=wording.top_post(first_post, months))
    strength: Strength | None = "moderate" if _from_intern_to_giant(request, first_post) else None
    return Judgement("sign", wording.top_post(first_post, months), strength)


FIRST_RUNG = (
    r"(?i)\b(barista|bar(tender|man|maid)|waiter|waitress|kellner(in)?|camarer[oa]|garçom|cameriere"
    r"|serveu(r|se)|cashier|kassierer(in)?|cajer[oa]|caissi(er|ère)"
    r"|(shop|sales|retail|store) assistant"
    r"|kitchen porter|dishwasher|delivery (rider|driver)|call cent(re|er) agent|receptionist"
    r"|cleaner|private|recruit|cadet|intern|trainee|apprentice)\b"
)
"""Work that people begin with, or that asks for no training of years."""
SUMMIT = (
    r"(?i)\b((four|five|[45])[- ]star general|admiral|chief (neuro)?surgeon|head of (\w+ )?"
    r"(transplantation|surgery|neurosurgery|cardiology)|(supreme|high) court (judge|justice)"
    r"|ambassador to|rector|vice[- ]chancellor|professor of|chief (pilot|justice)"
    r"|(group|global) (chief \w+|c[efiot]o|president|managing director|head))\b"
)
"""Posts that years of training or of rank come before, whatever the firm."""
LEAP = 12
"""Months between the one and the other."""


def _summit(job: Position) -> bool:
    """Whether a post is one that years come before: by its title, its firm or its thousands."""
    if re.search(SUMMIT, job.title or ""):
        return True
    large = re.search(career.KNOWN_FIRMS, job.company or "") or re.search(
        GIANT, job.description or ""
    )
    return bool(large) and _top_post(job)


def _leap(request: ProfileRequest) -> tuple[Position, Position] | None:
    """Return a full-time job of the first rung and the summit that followed within a year."""
    jobs = [job for job in request.positions or () if job.employment == "full-time"]
    interns = [job for job in request.positions or () if job.employment == "internship"]
    for low in (*jobs, *interns):
        end = low.end
        if not isinstance(end, PartialDate) or not re.search(FIRST_RUNG, low.title or ""):
            continue
        if low.employment == "internship" and not _only_beginnings(request, low):
            continue  # whoever changes trades late may have been an intern too
        for high in jobs:
            start = career.started(high)
            top = _summit(high) and not re.search(OWN_FIRM, high.title or "")
            if low.employment == "internship":
                top = top and bool(re.search(TOP_POST, high.title or ""))
            if start and top and 0 <= start.latest - end.earliest <= LEAP + 11 * (not end.month):
                return low, high
    return None


def _only_beginnings(request: ProfileRequest, low: Position) -> bool:
    """Whether all that began before a job was of the first rung, part-time or in training."""
    earlier = [job for job in request.positions or () if 0 < _start(job) < _start(low)]
    return bool(_start(low)) and all(
        job.employment in {"part-time", "internship", "volunteer"}
        or re.search(f"{FIRST_RUNG}|{career.STUDENT.removeprefix('(?i)')}", job.title or "")
        for job in earlier
    )


GIANT = (
    r"(?i)\b\d{1,3}[.,' ]?\d{3} (people|employees|staff|workers|mitarbeit\w+|empleados|employés"
    r"|funcionários|dipendenti)\b"
)
BRIEFLY = 6
"""Months, both ends counted: a top post that was held for no longer."""


def _from_intern_to_giant(request: ProfileRequest, post: Position) -> bool:
    """Whether nothing but internships, or school, came before the top of a firm of thousands."""
    before = [job for job in request.positions or () if 0 < _start(job) < _start(post)]
    trained = all(
        job.employment == "internship" or re.search(career.STUDENT, job.title or "")
        for job in before
    )
    left = _left_school(request)
    fresh = left is not None and _start(post) - left < TOO_SOON
    told = (request.headline, request.about, post.description)
    return (
        bool(before) and (trained or fresh) and any(re.search(GIANT, text or "") for text in told)
    )


def _hurried_posts(request: ProfileRequest) -> list[Position]:
    """Return three or more top posts at different firms, each left within half a year."""
    posts: list[Position] = []
    for job in request.positions or ():
        start, end = career.started(job), job.end
        if not start or not start.month or not isinstance(end, PartialDate) or not end.month:
            continue
        brief = 0 < end.latest - start.earliest + 1 <= BRIEFLY
        known = any(same_firm(job.company, other.company) for other in posts)
        if brief and full_time(job) and _top_post(job) and not known:
            posts.append(job)
    return posts if len(posts) >= CROWD else []


def _start(job: Position) -> int:
    start = career.started(job)
    return start.latest if start else 0


@lru_cache(TEXTS_KEPT)
def _top_post(job: Position) -> bool:
    title = job.title or ""
    whole = f"{title} {job.company or ''}"
    return bool(
        re.search(TOP_POST, title)
        and not re.search(OWN_FIRM, title)
        and not re.search(CLUB, whole)
        and not re.search(RANK, whole)
        and job.employment not in PARALLEL
    )


def _higher(school: Education) -> bool:
    return any(re.search(kind, school.degree or "") for kind, _ in SHORTEST_DEGREES)


CLUES = (
    Clue(
        id="missing-dates",
        family="history",
        title="Jobs without dates",
        brief="jobs have no dates",
        question="Does every job have its dates?",
        inputs=("profile.positions",),
        why="A job without dates cannot be checked, and cannot contradict another. Leaving dates "
        "out is the easy way to make a career up.",
        innocent="People leave out old dates, or hide them for fear of prejudice about age.",
        strength="note",
        basis="judgement",
        sources=("article-clues", "judgement"),
        how="Open the Experience section and look for jobs with no dates, or only half of them.",
        seconds=15,
        tool="enter",
        judge=missing_dates,
    ),
    Clue(
        id="overlapping-jobs",
        family="history",
        title="Full-time jobs at the same time",
        brief="two full-time jobs overlap",
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
        tool="enter",
        judge=overlapping_jobs,
    ),
    Clue(
        id="impossible-dates",
        family="history",
        title="Dates that cannot be",
        brief="dates contradict one another",
        question="Do the dates fit the calendar and one another?",
        inputs=("profile.positions", "profile.education", "profile.joined"),
        why="An end before its start, a job that begins in years to come, a degree finished in a "
        "season: arithmetic does not bend. One such date may be a slip, several are not.",
        innocent="A slip of the finger, theirs or yours; a course taken up in its last year.",
        strength="moderate",
        basis="judgement",
        sources=("article-clues", "judgement"),
        how="Compare each pair of dates with the length stated beside it, and with today.",
        seconds=30,
        tool="enter",
        judge=impossible_dates,
    ),
    Clue(
        id="at-once",
        family="history",
        title="More at once than a life holds",
        brief="more goes on at once than a life holds",
        question="Do the jobs and degrees fit into one life: one full-time week, one head of a "
        "firm, one doctorate at a time?",
        inputs=("profile.positions", "profile.education"),
        why="Three full-time jobs in one week, the head of two giants, three doctorates in the "
        "same years: inventions pile up what a life cannot.",
        innocent="Jobs left open by mistake, and titles that sound larger than they are.",
        strength="strong",
        basis="judgement",
        sources=("judgement",),
        how="Count the full-time jobs and the degrees that run in the same year.",
        seconds=30,
        tool="enter",
        judge=at_once,
    ),
    Clue(
        id="years-stated",
        family="history",
        title="Years that do not add up",
        brief="the years that the text claims do not add up",
        question="Do the years of experience in the text fit the dates, and the age where one is "
        "stated?",
        inputs=("profile.headline", "profile.about", "profile.positions"),
        why="In a well-known experiment an invented analyst claimed ten years of experience at "
        "twenty-five, and hardly anybody counted.",
        innocent="Years in a family's business, or a firm's years told as one's own.",
        strength="moderate",
        basis="evidence",
        sources=("robin-sage", "judgement"),
        how="Take the years claimed from the age stated, and see how early work began.",
        seconds=20,
        tool="enter",
        judge=years_stated,
    ),
    Clue(
        id="before-its-time",
        family="history",
        title="Older than the thing itself",
        brief="work is told from before the thing existed",
        question="Did the tools and firms that they name exist in the years that they give?",
        inputs=("profile.headline", "profile.about", "profile.positions"),
        why="Whoever makes a career up seldom looks up when a firm was founded or a tool came out. "
        "A short list knows a few of them.",
        innocent="Past work told in today's words, or a firm that was bought later and stands "
        "under its buyer's name.",
        strength="moderate",
        basis="judgement",
        sources=("began", "unicorns", "judgement"),
        how="Look up when the firm was founded or the tool came out, and compare the years.",
        seconds=30,
        tool="enter",
        judge=before_its_time,
    ),
    Clue(
        id="nameless-firm",
        family="history",
        title="A firm without a name",
        brief="a firm has no name",
        question="Does every firm have a name of its own, or is one only “Export Company” or “Top "
        "Bank”?",
        inputs=("profile.positions",),
        why="A firm that has only a kind for its name cannot be looked up, and nobody there can be "
        "asked.",
        innocent="People hide an employer whom they may not name, or give a small shop's trade.",
        strength="weak",
        basis="judgement",
        sources=("cpni", "judgement"),
        how="Ask which firm it was, and where.",
        seconds=20,
        tool="enter",
        judge=nameless_firm,
    ),
    Clue(
        id="senior-too-soon",
        family="history",
        title="At the top too soon",
        brief="the top came early in the career",
        question="How long after the first job or degree did the top post come?",
        inputs=("profile.positions", "profile.education"),
        why="Chief officers and vice presidents have a past. Makers of profiles choose careers to "
        "die for, and forget the years.",
        innocent="Founders, small firms and family firms hand out large titles early.",
        strength="note",
        basis="judgement",
        sources=("cpni", "judgement"),
        how="Look up how large the firm is, and whether its own site names this person.",
        seconds=40,
        tool="enter",
        judge=senior_too_soon,
    ),
    Clue(
        id="post-held",
        family="history",
        title="A top post that somebody else holds",
        brief="the top post is held by somebody else",
        question="Is the post that they name held by somebody else, as the firm's own site or the "
        "news tells?",
        inputs=("observations.post-held-by-other", "profile.positions"),
        why="Who heads a firm that everybody knows is public. A title is only a question; this is "
        "its answer.",
        innocent="A firm of the same name, a division of it, or a post that changed last week.",
        strength="strong",
        basis="judgement",
        sources=("recruiters", "judgement"),
        how="Search for the firm and the title, and read who holds the post.",
        seconds=20,
        task="Look up who holds the post",
        tool="search-firm",
        subject=career.names_firm,
        observation=Observation(
            id="post-held-by-other",
            yes=Answer(outcome="sign", seen=wording.POST_OF_ANOTHER),
            no=Answer(outcome="clear", seen=wording.POST_THEIRS),
        ),
        judge=post_held,
    ),
    Clue(
        id="profile-place",
        family="history",
        title="The profile in one country, the job in another",
        brief="the profile and the job are in different countries",
        question="Is the present job where the person is?",
        inputs=("profile.country", "profile.positions"),
        why="A career pasted from somebody else keeps its own places.",
        innocent="Remote work, a move, a posting abroad.",
        strength="note",
        basis="judgement",
        sources=("fbi", "judgement"),
        how="Compare the place under the name with the place of the present job.",
        seconds=10,
        tool="enter",
        judge=profile_place,
    ),
    Clue(
        id="employer",
        family="history",
        title="An employer that does not check out",
        brief="the employer or the role does not check out",
        question="Does the present employer check out: a site of its own, people who work there, "
        "this person or role among them?",
        inputs=(
            "observations.employer-checks-out",
            "observations.photo-generated-look",
            "profile.positions",
            "profile.contact_email",
        ),
        why="Made-up people work for made-up firms, or borrow a large one's name. A company page "
        "without people, or a role that somebody else is known to hold, gives it away.",
        innocent="Small and young firms often have no site, and not everybody is listed.",
        strength="strong",
        basis="judgement",
        sources=("cpni", "krebs", "ncric"),
        how="Open the company's page, then People; look for the firm's own site; "
        "call its main number if it matters.",
        seconds=45,
        task="Look the employer up",
        tool="search-firm",
        subject=career.names_firm,
        observation=Observation(
            id="employer-checks-out",
            yes=Answer(outcome="clear", seen=wording.EMPLOYER_FITS),
            no=Answer(outcome="sign", seen=wording.EMPLOYER_APART),
        ),
        judge=employer,
    ),
    Clue(
        id="same-title",
        family="history",
        title="One title many times at a small firm",
        brief="one title stands many times at a small firm",
        question="Do many people at one small firm carry this same title?",
        inputs=(
            "observations.same-title-many",
            "observations.photo-generated-look",
            "observations.traces-elsewhere",
        ),
        why="Made-up staff come in swarms: observers counted twenty-three directors of technology "
        "at one firm, and hundreds of invented people at others.",
        innocent="At some consultancies everybody is called a consultant.",
        strength="moderate",
        basis="evidence",
        sources=("itjones", "krebs"),
        how="Open the company's page, then People, and search there for the title.",
        seconds=60,
        task="Count who else there has the title",
        tool="search-firm",
        subject=career.names_firm,
        observation=Observation(
            id="same-title-many",
            yes=Answer(outcome="sign", seen=wording.SAME_TITLE),
            no=Answer(outcome="clear", seen=wording.OWN_TITLES),
        ),
        judge=same_title,
    ),
)
