"""What several families need to know of a career: its length, its trade, its level."""

import re
from functools import lru_cache

from checker.bounds import TEXTS_KEPT
from checker.model import PartialDate, Position, ProfileRequest

STUDENT = (
    r"(?i)\b(student|pupil|undergraduate|intern|internship|apprentice|trainee|graduate trainee"
    r"|estudiante|estudante|étudiante?|stagiaire|studentin|praktikant(in)?|azubi)\b"
)
CONTACT_TRADE = (
    r"(?i)\b(hr|human resources?|recruit\w*|talent (acquisition|manager|partner|sourc\w+)|staffing"
    r"|headhunt\w*|head[- ]hunt\w*|executive search"
    r"|sales(?! (assistant|associate|clerk|advis[eo]r|staff))|business development"
    r"|account executive|recursos humanos|reclut\w+|recrut\w+"
    r"|personal(abteilung|berat|chef|entwickl|leit|referent|vermittl|wesen)\w*|de personal"
    r"|ressources humaines|ventas|vendas|vertrieb\w*|commerciale?)\b"
)
"""Who works by knowing people: recruiting, staffing and selling. A rank is no trade."""
NOT_NOW = (
    r"(?i)\b(ex|former\w*|formerly|retired|returning|returner|seeking|looking for|aspiring|open to"
    r"|career (break|change)|between jobs|trainee|student|intern|internship|junior|assistant"
    r"|apprentice|werkstudent\w*|praktikant\w*|azubi|ehemalig\w*|stagiaire|estagi\w+|becari[oa]"
    r"|part[- ]time|volunteer)\b"
)
"""Words by which a text says that the trade is past, to come, or only just begun."""
PLENTY = 100
"""From here on a number of connections is never a sign: nobody collects it without being there."""
NEW_ACCOUNT = 3
"""Months; judgement."""


def as_of_month(request: ProfileRequest) -> int:
    """Give the month of the check, counted from year 0."""
    return request.as_of.latest


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
    """Return every text that says what the person does now, the stated occupation first."""
    stated = [request.occupation, request.headline]
    jobs = [job.title for job in request.positions or () if job.current]
    return [text for text in (*stated, *jobs) if text]


@lru_cache(TEXTS_KEPT)
def trade_in(text: str) -> str | None:
    """Return the words by which a text names a trade that lives by contacts, as it writes them."""
    match = re.search(CONTACT_TRADE, text)
    return match[0] if match and not re.search(NOT_NOW, text) else None


def contact_trade(request: ProfileRequest) -> str | None:
    """Return the words for a trade that lives by contacts, where the person works in it now."""
    return next((trade for text in titles(request) if (trade := trade_in(text))), None)


OF_PART = (
    r"(?i)\b(assistant|office of|to the|deputy|regional|division|europe|emea|apac|america\w*|asia"
    r"|africa|region|country|branch|club|society|student\w*|alumni|union|works council|local"
    r"|franchise|dealer\w*|former|ex)\b"
)
"""Words beside a title that make it one of many."""
KNOWN_FIRMS = (
    r"(?i)\b(accenture|adidas|adobe|airbnb|barclays|bnp paribas|blackrock|blackstone|bytedance"
    r"|deloitte|eni|equinor|glencore|h&m|inditex|kpmg|linkedin|lockheed martin|lufthansa|maersk"
    r"|mckinsey|nasa|paypal|pwc|renault|rio tinto|rolls[- ]royce|salesforce|santander|spotify"
    r"|total ?energies|ubs|zara|alibaba|allianz|alphabet|amazon|american express|apple|astrazeneca"
    r"|axa|basf|bayer|bmw|boeing|airbus|bp|chevron|cisco|citi(group|bank)?|coca[- ]cola|daimler"
    r"|dell"
    r"|deutsche bank|disney|exxon\w*|facebook|meta|ford|general (electric|motors)|goldman sachs"
    r"|google|hsbc|huawei|hyundai|ibm|ikea|intel|johnson & johnson|jp ?morgan|l['’]or[ée]al"
    r"|lvmh|mastercard|mcdonald['’]?s|mercedes(-benz)?|merck|microsoft|morgan stanley|nestl[ée]"
    r"|netflix|nike|nintendo|nokia|novartis|nvidia|openai|oracle|pepsi(co)?|pfizer|philips"
    r"|procter & gamble|roche|samsung|sap|saudi aramco|shell|siemens|sony|spacex|starbucks|tencent"
    r"|tesla|toyota|twitter|uber|unilever|ups|visa|vodafone|volkswagen|volvo|walmart)\b"
)
"""Firms whose head everybody can look up. Judgement: it only raises the question who that is."""


GRAND = (
    r"(?i)\b(group|global|worldwide|international) (chief|c[efiot]o\b|head|president|managing"
    r" director|vice[- ]president|director)|\b(chief \w+( \w+)? officer|c[efiot]o|president),?"
    r" (of )?(the )?\w+ group\b"
)
"""Posts over thousands of people, as their titles say."""


HEADS = r"(?i)\b(c[efiot]o|chief \w+( \w+)? officer|(?<!vice[- ])president|chair(man|woman))\b"


def grand_post(request: ProfileRequest) -> str | None:
    """Return the title of a post over thousands, at somebody else's firm."""
    held = [(job.title or "", job.company or "") for job in request.positions or () if job.current]
    for title, firm in (*held, (request.headline or "", request.headline or "")):
        if not title:
            continue
        own = re.search(rf"{NOT_NOW}|(founder|owner)", title)
        known = re.search(HEADS, title) and re.search(KNOWN_FIRMS, firm)
        whole = not own and not re.search(OF_PART, f"{title} {firm}")
        if whole and (known or re.search(GRAND, title)):
            return title
    return None


def is_student(request: ProfileRequest) -> bool:
    """Whether the profile presents a student, an intern or an apprentice."""
    return any(re.search(STUDENT, text) for text in titles(request))


MONEY = (
    r"(?i)\b(crypto\w*|forex|fx (trad|educ|mentor)\w*|bitcoin|web ?3|nfts?|defi|digital[- ]assets?"
    r"|(trading|trader|investment|investing|wealth|money|token\w*|portfolio)( \w+)?"
    r" (mentor|coach|educator|adviser|advisor|strategist|expert|director|consultant|specialist)"
    r"|(asset|portfolio|wealth|account) manage\w+ .{0,20}(crypto|digital|trading)"
    r"|(day|options|currency|independent) trader|passive income|financial (freedom|independence)"
    r"|digital wealth|asset director|(mentora?|coach|asesora?|educadora?|assessora?) (de |en |em )?"
    r"(inversi\w+|trading|finan\w+|investiment\w+|criptom\w+)|criptomoned\w*|libertad financiera"
    r"|liberdade financeira|liberté financière|libertà finanziaria|finanzielle freiheit)\b"
)
"""Trades that want the money of whoever answers."""
OF_MONEY = (
    r"(?i)(bank|financ|finanz|invest|invers|insur|versicher|seguro|assuran|account|contab|compta"
    r"|buchhalt|econom|broker|trad(er|ing)|treasur|fund|wealth|capital|crypto|software|develop)"
)
"""Work from which people come to such a trade."""
TURNED = 36
"""Months; judgement."""


def turned_to_money(request: ProfileRequest) -> tuple[str, str] | None:
    """Return an old title and a new one, where a trade that wants money is new to the career.

    By itself that is a change of trade, and nobody's matter.
    """
    jobs, now = request.positions or (), as_of_month(request)
    old = [
        job
        for job in jobs
        if job.title
        and ((not job.current and job.end is not None) or _months_since(job, now) > TURNED)
        and not re.search(MONEY, f"{job.title} {job.company or ''}")
    ]
    if not old or any(re.search(OF_MONEY, f"{job.title} {job.company or ''}") for job in old):
        return None  # work with money before explains it, though one answer fewer would weigh more
    for job in jobs:
        new = 0 <= _months_since(job, now) <= TURNED
        if job.current and new and re.search(MONEY, f"{job.title or ''} {job.company or ''}"):
            return old[-1].title or "", job.title or ""
    return None


def _months_since(job: Position, now: int) -> int:
    """Give the months since a job began, one before now where that is not shown."""
    start = started(job)
    return now - start.earliest if start else -1


# What a check needs to look at: without it the check is not offered.


def names_person(request: ProfileRequest) -> bool:
    """Whether there is a name to search for."""
    return bool(request.name)


def names_firm(request: ProfileRequest) -> bool:
    """Whether a firm or a headline is there to look up."""
    return any(job.company for job in request.positions or ()) or bool(request.headline)


def names_degree(request: ProfileRequest) -> bool:
    """Whether a school is there, with a degree to ask it about."""
    return any(school.school and school.degree for school in request.education or ())


def says_much(request: ProfileRequest) -> bool:
    """Whether there is a text of which a sentence can be searched for."""
    return bool(request.about) or any(job.description for job in request.positions or ())


def may_have_photo(request: ProfileRequest) -> bool:
    """Whether nobody has said that there is no photo."""
    return request.observations.get("photo-missing") is not True


def shares_contacts(request: ProfileRequest) -> bool:
    """Whether there are shared connections to ask."""
    return bool(request.mutual_connections)


def gives_contact(request: ProfileRequest) -> bool:
    """Whether an address is there whose owner can be looked for."""
    return bool(request.contact_email or request.listed_email)


def has_joined_long_ago(request: ProfileRequest) -> bool:
    """Whether the account is known to be years old, so that it may have slept."""
    joined = request.joined
    return isinstance(joined, PartialDate) and as_of_month(request) - joined.earliest >= SLEPT


def is_recommended(request: ProfileRequest) -> bool:
    """Whether there are recommendations to read."""
    return bool(request.recommendations)


SLEPT = 36
"""Months; a younger account has had no time to sleep."""


def has_found_photo(request: ProfileRequest) -> bool:
    """Whether a search found the photo somewhere, so that the question is under whose name."""
    return request.observations.get("photo-elsewhere") is True
