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
    "tiktok": PartialDate(2016),
    "tensorflow": PartialDate(2015, 11),
    "terraform": PartialDate(2014, 7),
    "kubernetes": PartialDate(2014, 6),
    "typescript": PartialDate(2012, 10),
    "bitcoin": PartialDate(2009),
    "iphone": PartialDate(2007),
}
FIRMS: Mapping[str, int] = {
    "tiktok": 2016,
    "openai": 2015,
    "revolut": 2015,
    "instagram": 2010,
    "stripe": 2010,
    "uber": 2009,
    "whatsapp": 2009,
    "airbnb": 2008,
    "twitter": 2006,
    "youtube": 2005,
    "facebook": 2004,
    "tesla": 2003,
    "spacex": 2002,
    "google": 1998,
    "amazon": 1994,
}
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
LEEWAY = 2
"""Years before its founding that work on a firm is told as work at it. Judgement."""
_TOOL = rf"(?P<tool>{'|'.join(TOOLS)})"
SINCE = (
    rf"(?i)\b{_TOOL}(?: (?!and\b|&)[\w’'-]+){{0,2}}"
    r" (?:since|seit|depuis|desde|dal|ab) (?P<year>\d{4})\b"
)
YEARS_OF = (
    r"(?i)\b(?P<years>\d{1,2}) ?\+? ?(?:years?|yrs)['’]?(?: of| with| in| using)?"
    rf"(?: experience)?(?: of| with| in| using)? {_TOOL}\b"
)
NAMED = rf"(?i)\b{_TOOL}\b"


@lru_cache(TEXTS_KEPT)
def claimed_too_early(text: str, today: PartialDate) -> Sequence[tuple[str, int]]:
    """Give each tool that a text claims to have used before there was one, and since which year.

    Only where the text gives the year, or the number of years, beside the name.
    """
    return tuple(_claimed(text, today))


def _claimed(text: str, today: PartialDate) -> Iterator[tuple[str, int]]:
    for match in re.finditer(SINCE, text):
        if int(match["year"]) < TOOLS[match["tool"].casefold()].year:
            yield match["tool"], int(match["year"])
    for match in re.finditer(YEARS_OF, text):
        since = today.year - int(match["years"])
        if since < TOOLS[match["tool"].casefold()].year - 1:
            yield match["tool"], since


@lru_cache(TEXTS_KEPT)
def named_too_early(text: str, end: PartialDate) -> Sequence[str]:
    """Return the tools that a job names which ended before there were any."""
    tools = (match["tool"] for match in re.finditer(NAMED, text))
    return [tool for tool in tools if end.latest < TOOLS[tool.casefold()].earliest]


def founded(firm: str) -> int | None:
    """Return the year in which a firm began, None where the list does not have it."""
    return FIRMS.get(_bare(firm))


def closed(firm: str) -> int | None:
    """Return the year in which a firm closed, None where the list does not have it."""
    return CLOSED.get(_bare(firm))


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
