"""Numbers that a text claims for one person, held against the days that a life has.

Only what somebody says to have done alone, and in which time: a firm's figures are not a person's.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from checker.bounds import TEXTS_KEPT

_FILES = (
    r"(student |work )?(visas?|visa (cases|applications))|permits?|clients|patients|customers"
    r"|families|loans|applications|scholarships|projects"
)
MOST_A_YEAR: Mapping[str, tuple[str, int]] = {
    "transplants": (r"transplants?|transplantations?", 400),
    "hours": (r"(flight|flying) hours|hours (as pilot|in command|in the air)|flight hrs", 1_200),
    "operations": (r"surger(y|ies)|operations|births|implants", 2_500),
    "cases": (r"trials|court cases|lawsuits|investigations|stories|articles", 1_500),
    "pupils": (r"students|graduates|trainees|pupils|mentees", 600),
    "hires": (r"hires|placements|engineers|executives|startups", 2_500),
    "writings": (r"(research |scientific )?(papers|patents)", 300),
    "books": (r"books|novels", 60),
    "files": (_FILES, 15_000),
}
"""More of each in a year than anybody does alone, who works every day. Judgement."""
_THINGS = "|".join(f"(?P<{name}>{things})" for name, (things, _) in MOST_A_YEAR.items())
_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_TIME = re.compile(
    r"(?i)\b(?:in|over|within|during)(?: only| just| under)?(?: my| the| these)?(?: first| last"
    rf"| past)?(?: (?P<count>\d{{1,2}}|{'|'.join(_NUMBERS)}))? (?P<unit>years?|months?)\b"
    r"|\bsince (?:\w+ ){0,4}(?P<year>(?:19|20)\d\d)\b"
)
ALONE = (
    r"(?i)\b(i(['’]ve| have)?( (personally|alone|single-?handedly|myself|also|logged))*"
    r"|personally|single-?handedly|myself) (have )?\w+(ed|ne|ot|rote|ritten|ut|ld|wn)\b"
    r"|\b(one (student )?at a time|one[- ](to|on)[- ]one|no staff|sole|single-?handed"
    r"|\(1 employee\))\b"
    r"|(?-i:^[^.]{0,80}\|) ?\d"
)
"""Whoever did it alone says so; a row of parts between bars is about its owner."""
ONE_BY_ONE = r"(?i)\b(one (student |pupil )?at a time|one[- ](to|on)[- ]one)\b"
"""How teaching is bound to hours: courses are sold to any number."""
REACHED = (
    r"(?i)\b(help|reach|serv|teach|taught|train|inspir|coach|empower|support|mentor|educat)\w*"
)
"""What one person does to any number at a time."""
CLAIM = re.compile(
    rf"(?i)\b(?P<number>\d{{1,3}}(?:[.,' ]\d{{3}})+"
    rf"|\d{{3,6}})\+? (?:[\w-]+ ){{0,2}}?(?:{_THINGS})\b"
)
WORKING_DAYS = 250
WORKING_LIFE = 50


def number(said: str) -> int:
    """Read a small number in digits or as an English word, up to twelve."""
    return int(said) if said.isdecimal() else _NUMBERS[said.casefold()]


class Claim(NamedTuple):
    """What is claimed, in its words, and how much that is on a working day."""

    words: str
    a_day: int


@lru_cache(TEXTS_KEPT)
def beyond_days(text: str, today: int, most_years: int = WORKING_LIFE) -> Claim | None:
    """Find a number of things done by one person that no year has the days for.

    Where the sentence says no time, it is the whole text's, or `most_years`.
    """
    for sentence in re.split(r"[!?\n]+|\.(?!\d)", text):
        match = CLAIM.search(sentence)
        if not match or not (re.search(ALONE, sentence) or match["hours"]):
            continue
        if re.search(r"\b(we|our|team|company|firm)\b", sentence.casefold()):
            continue
        name, most = next((name, most) for name, (_, most) in MOST_A_YEAR.items() if match[name])
        if name == "pupils" and not re.search(ONE_BY_ONE, sentence):
            continue
        if name in {"files", "hires"} and re.search(REACHED, sentence):
            continue
        said = _TIME.search(sentence)
        years = _years(said, today) if said else most_years
        claimed = int(re.sub(r"\D", "", match["number"]))
        if claimed > most * years:
            return Claim(" ".join(match[0].split()), round(claimed / years / WORKING_DAYS))
    return None


def _years(said: re.Match[str], today: int) -> float:
    """Return the years that a text says it took."""
    if said["year"]:
        return max(today - int(said["year"]) + 1, 1)
    return max(number(said["count"] or "1"), 1) / (
        12 if said["unit"].casefold().startswith("month") else 1
    )
