"""Numbers that a text claims for one person, held against the days that a life has.

Only what somebody says to have done alone, and in which time: a firm's figures are not a person's.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from checker.bounds import TEXTS_KEPT

MOST_A_YEAR: Mapping[str, tuple[str, int]] = {
    "operations": (r"surger(y|ies)|operations|transplants?|deliveries", 2_500),
    "cases": (r"trials|court cases|lawsuits|murder cases", 1_500),
    "hires": (r"hires|placements|engineers|executives|candidates (placed|hired)|startups", 2_500),
    "writings": (r"(research )?(papers|articles|patents)|books|novels", 500),
    "papers": (
        r"(student |work )?(visas?|visa (cases|applications))|permits?|clients|patients"
        r"|customers|families|loans|applications|scholarships|projects",
        15_000,
    ),
}
"""More of each in a year than anybody does alone, who works every day. Judgement."""
_THINGS = "|".join(f"(?P<{name}>{things})" for name, (things, _) in MOST_A_YEAR.items())
_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10,
}  # fmt: skip
_TIME = (
    rf"(in|over|within|during) (only |just |under )?(my |the |these )?(first |last |past )?"
    rf"((?P<years>\d{{1,2}}|{'|'.join(_NUMBERS)}) )?(?P<unit>years?|months?)\b"
)
ALONE = (
    r"(?i)\b(i(['’]ve| have)?( (personally|alone|single-?handedly|myself|also))*"
    r"|personally|single-?handedly|myself) (have )?\w+(ed|ne|ot|rote|ritten|ut|ld)\b"
)
CLAIM = re.compile(
    rf"(?i)\b(?P<number>\d{{1,3}}(?:[.,' ]\d{{3}})+|\d{{3,6}})\+? (?:\w+ )?(?:{_THINGS})\b"
    rf"[^.!?\n]{{0,30}}?\b{_TIME}"
)


class Claim(NamedTuple):
    """What is claimed, in its words, and how much that is on a working day."""

    words: str
    a_day: int


WORKING_DAYS = 250


@lru_cache(TEXTS_KEPT)
def beyond_days(text: str) -> Claim | None:
    """Find a number of things done by one person that no year has the days for."""
    for sentence in re.split(r"[!?\n]+|\.(?!\d)", text):
        match = CLAIM.search(sentence)
        if not match or not re.search(ALONE, sentence):
            continue
        number, told = int(re.sub(r"\D", "", match["number"])), match["years"] or "1"
        count = int(told) if told.isdecimal() else _NUMBERS[told.casefold()]
        years = max(count, 1) / (12 if match["unit"].casefold().startswith("month") else 1)
        most = next(most for name, (_, most) in MOST_A_YEAR.items() if match[name])
        if number > most * years:
            return Claim(" ".join(match[0].split()), round(number / years / WORKING_DAYS))
    return None
