"""What several families need to know of a career: its length, its trade, its level."""

import re

from checker.model import PartialDate, Position, ProfileRequest
from checker.profile.patterns import pattern

STUDENT = pattern(
    r"\b(student|pupil|undergraduate|intern|internship|apprentice|trainee|graduate trainee"
    r"|estudiante|estudante|étudiante?|stagiaire|studentin|praktikant(in)?|azubi)\b",
    re.IGNORECASE,
)
SENIOR = pattern(
    r"\b(c[efiot]o|chief|president|vice[- ]president|[es]?vp|director|directora?|partner"
    r"|head of|managing|geschäftsführer(in)?|vorstand|presidente|directeur|directrice|diretora?)\b",
    re.IGNORECASE,
)
CONTACT_TRADE = pattern(
    r"\b(hr|human resources?|recruit\w*|talent acquisition|headhunt\w*"
    r"|sales(?! (assistant|associate|clerk|advis[eo]r|staff))|business development"
    r"|marketing|public relations|account (executive|manager)|recursos humanos"
    r"|personal(abteilung|berat|chef|entwickl|leit|referent|vermittl|wesen)\w*|de personal"
    r"|ressources humaines|ventas|vendas|vertrieb)\b",
    re.IGNORECASE,
)
"""Who works by knowing people: not a shop's sales assistant, nor a personal trainer."""
QUIET_TRADE = pattern(
    r"\b(driver|trucker|welder|joiner|carpenter|plumber|electrician|mechanic|bricklayer|roofer"
    r"|painter|farm\w*|fisher\w*|miner|machinist|fitter|tailor|butcher|baker|cook|waite?r(ess)?"
    r"|cleaner|caretaker|gardener|hairdresser|nurse|midwife|paramedic|carer|soldier|sergeant"
    r"|corporal|sailor|police\w*|firefighter|postal\w*|labourer|laborer|warehouse\w*|cashier)\b",
    re.IGNORECASE,
)
"""Work that is found and done without LinkedIn; little said there is what one would expect."""
PLENTY = 100
"""From here on a number of connections is never a sign: nobody collects it without being there."""
NEW_ACCOUNT = 3
"""Months; judgement."""


def as_of_month(request: ProfileRequest) -> int:
    """Give the month of the check, counted from year 0."""
    return request.as_of.latest


def just_joined(request: ProfileRequest) -> bool:
    """Whether the account is at most three months old."""
    joined = request.joined
    return isinstance(joined, PartialDate) and as_of_month(request) - joined.earliest <= NEW_ACCOUNT


def started(position: Position) -> PartialDate | None:
    """Give the start of a job where the profile shows one."""
    return position.start if isinstance(position.start, PartialDate) else None


def career_months(request: ProfileRequest) -> int | None:
    """Months since the first dated job began, at the least; None where no job is dated."""
    starts = [start.latest for job in request.positions or () if (start := started(job))]
    if not starts:
        return None
    return max(0, as_of_month(request) - min(starts))


def titles(request: ProfileRequest) -> list[str]:
    """Every text that says what the person does, the stated occupation first."""
    stated = [request.occupation, request.headline]
    jobs = [job.title for job in request.positions or ()]
    return [text for text in (*stated, *jobs) if text]


def contact_trade(request: ProfileRequest) -> str | None:
    """Give the words for a trade or rank that lives by contacts, as the profile writes them."""
    for text in titles(request):
        if match := CONTACT_TRADE.search(text) or SENIOR.search(text):
            return match[0]
    return None


def is_student(request: ProfileRequest) -> bool:
    """Whether the profile presents a student, an intern or an apprentice."""
    now = [job.title for job in request.positions or () if job.current and job.title]
    stated = [text for text in (request.occupation, request.headline) if text]
    return any(STUDENT.search(text) for text in (*stated, *now))


def quiet_trade(request: ProfileRequest) -> bool:
    """Whether the work is of a kind that lives without LinkedIn."""
    return any(QUIET_TRADE.search(text) for text in titles(request))
