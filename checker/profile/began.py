"""When things began, and firms closed, that a profile may claim: a few, each with its source.

Short on purpose: what everybody can look up, under names that mean one thing only. A firm stands by
its whole name, since others begin with the same word.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from checker.bounds import TEXTS_KEPT
from checker.model import PartialDate

TOOLS: Mapping[str, PartialDate] = {
    "chatgpt": PartialDate(2022, 11),
    "covid-19": PartialDate(2019, 12),
    "ethereum": PartialDate(2015, 7),
    "react": PartialDate(2013, 5),
    "minecraft": PartialDate(2009, 5),
    "euro notes": PartialDate(1996),
    "sepa": PartialDate(2002),
    "tiktok": PartialDate(2016),
    "tensorflow": PartialDate(2015, 11),
    "terraform": PartialDate(2014, 7),
    "kubernetes": PartialDate(2014, 6),
    "typescript": PartialDate(2012, 10),
    "bitcoin": PartialDate(2009),
    "iphone": PartialDate(2007),
}
_FOUNDED: Mapping[int, str] = {
    1994: "amazon",
    1998: "google",
    2001: "outsystems",
    2002: "spacex, linkedin",
    2003: "skype, acronis",
    2004: "facebook",
    2005: "youtube, reddit, klarna, automattic, 1password",
    2006: "twitter, spotify",
    2007: "dropbox",
    2008: "airbnb, shein, vinted, biontech, collibra",
    2009: "uber, whatsapp, mojang, grammarly, moderna",
    2010: "instagram, stripe, xiaomi, ola cabs",
    2011: "celonis, flixbus, talkdesk, zapier, messagebird, mirakl, nuvemshop, browserstack, mambu",
    2012: "bytedance, canva, figma, instacart, contentsquare, creditas, quintoandar, fivetran"
    ", datarobot, webflow",
    2013: "doctolib, databricks, n26, airtable, razorpay, flexport, dataiku, patreon, manomano"
    ", calendly, contentful, xiaohongshu",
    2014: "swiggy, back market, bitpanda, chainalysis, consensys",
    2015: "openai, revolut, monzo, personio, trade republic, rappi, snyk, pleo, meesho"
    ", airwallex, vercel, sharechat",
    2016: "tiktok, northvolt, qonto",
    2017: "binance, brex, clickup, opensea",
    2018: "c6 bank",
    2019: "hopin",
}
"""Firms by the year of their founding: names that seldom stand for anything else."""
FIRMS = {firm: year for year, firms in _FOUNDED.items() for firm in firms.split(", ")}
NAMED_SINCE = (
    "linkedin skype facebook youtube twitter spotify dropbox airbnb whatsapp instagram doctolib"
    " revolut openai"
).split()
"""Those that many name who work elsewhere: told with a year, and not as the place of a link."""
CLOSED: Mapping[str, int] = {
    "ftx": 2022,
    "wow air": 2019,
    "bear stearns": 2008,
    "swissair": 2002,
    "pan am": 1991,
    "lehman brothers": 2008,
    "washington mutual": 2008,
    "worldcom": 2003,
    "enron": 2001,
}
STATES: Mapping[str, int] = {
    r"yugoslav\w*": 2003,
    r"czech?oslovak\w*": 1993,
    r"soviet union|ussr": 1991,
    r"east german\w*|german democratic republic": 1990,
}
SERVES = r"(?i)\b(embassy|consulate|ministry|government|foreign service|army|navy|air force)\b"
"""What only a state has that is there."""
WOUND_UP = r"(?i)\b(administrat\w+|liquidat\w+|claims?|estate|insolvenc\w+|bankruptcy|wind\w*)\b"
"""Work that goes on at a firm after its end."""
AFTER_IT = r"\b(successor|acquired|bought|sold to|taken over|former|ex-?colleagues|alumni)\b"
"""What goes on under another roof; it follows `WOUND_UP` and ignores case with it."""
WE_DID = (
    r"(?i)\b(?:in|im|en|em|nel) (?P<year>(?:19|20)\d\d),? (?:we|i|wir|ich|haben|habe|nous|j['’]ai"
    r"|hemos|abrimos|ganamos|lanzamos|abbiamo|ho|conquist\w+|lançamos)\b"
)
LEEWAY = 2
"""Years before its founding that work on a firm is told as work at it. Judgement."""
WRITTEN: Mapping[str, str] = {
    "covid-19": r"covid(?:-?19)?",
    "react": r"(?-i:React)(?! to\b)",
    "sepa": r"(?-i:SEPA)",
    "euro notes": r"euro[- ]?(?:bank)?(?:notes|coins|noten|münzen)|billetes de euro"
    r"|billets en euros",
}
"""How a name is written where that is not the name itself; some are words besides."""
EVENTS = frozenset({"covid-19", "euro notes", "sepa"})
"""What no older work is told in: it came from one year on, for everybody."""
BEFORE_IT = (
    r"(?i)\b(pre|before|until|till|later|now|since|after|vor|bis|seit|avant|antes|hasta|até|prima)"
    r"\b[^.!?\n]{0,30}$"
)
"""Words before a name by which a job only looks ahead to it."""
_TOOLS = "|".join(WRITTEN.get(tool, tool) for tool in TOOLS)
_TOOL = rf"(?P<tool>{_TOOLS})"
_NAME = rf"(?P<tool>{_TOOLS}|{'|'.join(NAMED_SINCE)})"
"""Networks are places as well, and whoever teaches by one since 1999 taught before it: of these
only what was done there in a year says that it was there."""
SINCE = (
    rf"(?i)\b{_TOOL}(?: (?!and\b|&)[\w’'-]+){{0,2}}"
    r" (?:since|seit|depuis|desde|dal|ab) (?P<year>\d{4})\b"
)
YEARS_OF = (
    r"(?i)\b(?P<years>\d{1,2}) ?\+? ?(?:years?|yrs)['’]?(?: of| with| in| using)?"
    rf"(?: experience)?(?: of| with| in| using)?(?: (?:production|professional"
    rf"|hands-on))? {_TOOL}\b"
)
IN_YEAR = rf"(?i)\b{_NAME}(?: [\w’'-]+)? (?:in|im|en|em|nel) (?P<year>(?:19|20)\d\d)\b"
DONE_IN = (
    r"(?i)\b(?:in|im|en|em|nel) (?P<year>(?:19|20)\d\d)\b,? "
    rf"(?P<between>[^.!?;,:()\n]{{0,60}}?)\b{_NAME}\b"
)
DOING = (
    r"(?i)\b(launch\w*|open\w*|start\w*|built|build\w*|ran|run|grew|set up|creat\w*|used|posted"
    r"|sold|introduced|deployed|lanz\w+|abr[ií]\w*|cre[óaé]\w*|lanç\w+|cri\w+|lanc\w+|ouver\w+"
    r"|créé\w*|apert\w+|avvia\w+|usamos|gestartet|starteten|eröffn\w+|führten)\b"
)
AND_LATER = (
    r"(?i)\b(now|today|later|then|since|until|before|which|that|who|whose|where|hoy|ahora|luego"
    r"|después|antes|que|hoje|agora|depois|aujourd['’]hui|puis|ensuite|qui|oggi|ora|poi|che|heute"
    r"|dann|später|die|der|das)\b|\b(19|20)\d\d\b"
)
"""Words after which the year is no longer that of what is named."""
NAMED = rf"(?i)\b{_NAME}\b"
HELD_YEARLY = (
    r"(?i)\b(?P<cup>fifa world cup|copa mundial(?: de la)? fifa|copa do mundo(?: da)? fifa"
    r"|coupe du monde(?: de la)? fifa|fifa[- ]weltmeisterschaft|coppa del mondo fifa"
    r"|(?<!special )(?<!youth )(?:olympic games|olympics|olympische spiele|juegos olímpicos"
    r"|jogos olímpicos|jeux olympiques|giochi olimpici)) (?P<year>(?:19|20)\d\d)\b(?! ?[-–/])"
)
"""Games that everybody can date."""
POSTPONED = 2021
"""The year of the games that were to be held in 2020."""


def since(tool: str) -> PartialDate:
    """Return when a tool began, by the words in which a text names it."""
    if (year := FIRMS.get(tool.casefold())) and tool.casefold() not in TOOLS:
        return PartialDate(year)
    written = ((WRITTEN.get(name, name), began) for name, began in TOOLS.items())
    return next(began for name, began in written if re.fullmatch(f"(?i){name}", tool))


def is_event(tool: str) -> bool:
    """Whether it is one of the `EVENTS`, by the words in which a text names it."""
    return any(re.fullmatch(f"(?i){WRITTEN.get(name, name)}", tool) for name in EVENTS)


@lru_cache(TEXTS_KEPT)
def never_held(text: str) -> str | None:
    """Return the games that a text names in a year which had none."""
    for match in re.finditer(HELD_YEARLY, text):
        year, cup = int(match["year"]), not re.search("(?i)ol[yi]mp", match["cup"])
        held = year % 4 in {2, 3} if cup else year % 2 == 0 or year == POSTPONED
        if not held:
            return match[0]
    return None


@lru_cache(TEXTS_KEPT)
def claimed_too_early(text: str, today: PartialDate) -> Sequence[tuple[str, int]]:
    """Give each tool that a text claims to have used before there was one, and since which year.

    Only where the text gives the year, or the number of years, beside the name.
    """
    return tuple(_claimed(text, today))


def _claimed(text: str, today: PartialDate) -> Iterator[tuple[str, int]]:
    if not re.search(NAMED, text):
        return  # in most texts, and told sooner so
    for match in (*re.finditer(SINCE, text), *re.finditer(IN_YEAR, text)):
        if int(match["year"]) < since(match["tool"]).year:
            yield match["tool"], int(match["year"])
    for match in re.finditer(DONE_IN, text):
        early = int(match["year"]) < since(match["tool"]).year
        told = match["between"]
        if early and re.search(DOING, told) and not re.search(AND_LATER, told):
            yield match["tool"], int(match["year"])
    for match in re.finditer(YEARS_OF, text):
        begun = today.year - int(match["years"])
        if begun < since(match["tool"]).year - 1:
            yield match["tool"], begun


@lru_cache(TEXTS_KEPT)
def named_too_early(text: str, end: PartialDate) -> Sequence[str]:
    """Return the tools that a job names which ended before there were any."""
    tools = (
        match["tool"]
        for match in re.finditer(NAMED, text)
        if match["tool"].casefold() not in NAMED_SINCE
        and not re.search(BEFORE_IT, text[: match.start()])
    )
    return [tool for tool in tools if end.latest < since(tool).earliest]


def founded(firm: str) -> int | None:
    """Return the year in which a firm began, None where the list does not have it."""
    return FIRMS.get(_bare(firm))


def closed(firm: str) -> int | None:
    """Return the year in which a firm closed, None where the list does not have it."""
    return CLOSED.get(_bare(firm))


@lru_cache(TEXTS_KEPT)
def done_after(text: str, ended: int) -> int | None:
    """Return a year after a firm's end in which a text tells of doing something there."""
    if re.search(f"{WOUND_UP}|{AFTER_IT}", text):
        return None
    years = (int(match["year"]) for match in re.finditer(WE_DID, text))
    return next((year for year in years if year > ended + 1), None)


def state_ended(firm: str) -> int | None:
    """Return the year in which the state ended that a firm's name says to serve."""
    if not re.search(SERVES, firm) or re.search(r"(?i)\b(former|ex)\b", firm):
        return None
    ended = (year for name, year in STATES.items() if re.search(rf"(?i)\b({name})\b", firm))
    return next(ended, None)


def _bare(firm: str) -> str:
    words = re.findall(r"\w+", firm.casefold())
    bare = [word for word in words if word not in {"inc", "llc", "ltd", "gmbh", "technologies"}]
    return " ".join(bare)
