"""Is a line a place, and in which country? Only its shape can say the first.

The same shape in grey ink says it surely, and so does a country's name at its end.
"""

import re

from checker.importing import labels
from checker.importing.country_names import COUNTRIES

LONGEST = 80
LONGEST_TOWN = 40
MOST_WORDS = 4
MOST_WORDS_OF_A_REGION = 8
_SMALL = frozenset(
    "de del do da dos das di du des la le les lo los las el am an der den im in bei upon on of "
    "sur sous lès aan en et y e".split()
)
"""Words within a town's name that have no capital."""
_PLACE_WORDS = re.compile(labels.PLACE_WORDS)
_CODES = {
    name.replace(" and ", " & "): line[:2]
    for table in (COUNTRIES, labels.MORE_COUNTRIES)
    for line in table.splitlines()
    for name in line[3:].split("|")
    if name
}


def country(text: str) -> str | None:
    """Give the two letters of the country that a place ends with: "Köln, Deutschland · Hybrid"."""
    shown = re.split("[·•]", text[:LONGEST])[0]
    bare = shown.partition("(")[0]  # "Canada (Remote)"
    parts = (shown, shown.rpartition(",")[2], bare.rpartition(",")[2])
    names = (labels.fold(part).removeprefix("the ").replace(" and ", " & ") for part in parts)
    return next((_CODES[name] for name in names if name in _CODES), None)


def region(text: str) -> bool:
    """Say whether a line calls itself a region: "Greater London", "Dallas/Fort Worth Area".

    A few words, the first in capitals; a small "area" or "region" stands in sentences.
    """
    words = text.split()
    named = _PLACE_WORDS.search(labels.fold(re.sub(r"\b(?:area|region)\b", "", text)))
    return (
        len(text) <= LONGEST
        and len(words) <= MOST_WORDS_OF_A_REGION
        and text[:1].isupper()
        and not re.search(r"[0-9!?;:•|&+@]|\.$", text)
        and named is not None
    )


def town(text: str) -> bool:
    """Say whether a line may be a town's bare name: "Hyderabad", "Rio de Janeiro", "St. Louis".

    One to four words in capitals, perhaps with the small words that names have; no other mark.
    A word that heads a description, such as "Responsibilities", is none.
    """
    bare = text.removesuffix("·").strip()
    if len(bare) > LONGEST_TOWN or re.fullmatch(labels.TEXT_HEADS, labels.fold(bare)):
        return False
    words = bare.split()
    return (
        0 < len(words) <= MOST_WORDS
        and all(re.fullmatch(r"[^\W\d_](?:[^\W\d_]|['’.-])*", word) for word in words)
        and not words[-1].endswith(".")
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and all(word[0].isupper() or word in _SMALL for word in words)
    )


def workplace(text: str) -> bool:
    """Say whether a line tells only how one works there: "Hybrid", "Berlin, Germany · Remote"."""
    return any(labels.fold(part) in labels.WORKPLACES for part in re.split("[·•()]", text))


def looks_like_place(text: str) -> bool:
    """Say whether a line has a place's shape: "Lyon, Auvergne-Rhône-Alpes, France".

    Up to four parts between commas, each of up to five words, the first and the last in capitals;
    no full stop, no bullet, no digits.
    """
    if len(text) > LONGEST or not text[:1].isalpha():
        return False
    if workplace(text):
        return True
    if region(text):
        return True
    if re.search(r"[0-9.!?;:•|/&+@]", text):
        return False
    parts = [part.split() for part in text.split(",")]
    return 2 <= len(parts) <= 4 and all(
        1 <= len(part) <= 5 and part[0][:1].isupper() and part[-1][:1].isupper() for part in parts
    )
