"""From "janv. 2020 - aujourd’hui · 4 ans 2 mois" to dates and months. Pure functions."""

import re
from dataclasses import dataclass

from checker import dates
from checker.importing import labels
from checker.model import PartialDate

LONGEST = 140
"""Characters in a line of dates; anything longer is text."""

_DASHES = re.compile("[‐‑‒–—―−]")  # noqa: RUF001 (every kind of dash that stands between dates)
_DOTS = re.compile("[·•∙⋅・‧|]")
_DATE = (
    r"(?:(?:[^\W\d_]{2,12}\.?,? (?:de |del |do )?)?[0-9]{4}"
    r"|[0-9]{1,2}[/.][0-9]{4}|[0-9]{4}-[0-9]{2})"
)
_BETWEEN = r"(?: ?- ?| (?:" + "|".join(re.escape(word) for word in labels.TO) + r") )"
_SPAN = re.compile(rf"({_DATE})(?:{_BETWEEN}({_DATE}|[a-z' ]{{2,20}}))?")
_SINCE = re.compile(rf"(?:since|seit|depuis|desde|dal|sinds) ({_DATE})")
_YEARS = "|".join(sorted(labels.YEARS, key=len, reverse=True))
_MONTHS = "|".join(sorted(labels.UNIT_MONTHS, key=len, reverse=True))
_LENGTH = re.compile(
    rf"(?:([0-9]{{1,2}}) ?(?:{_YEARS})\.?)?,? ?(?:(?:and|und|et|y|e|en) )?"
    rf"(?:([0-9]{{1,3}}) ?(?:{_MONTHS})\.?)?"
)


_SHORT = re.compile(r"([0-9]{1,2}) ?a(?: ([0-9]{1,2}) ?m)?|([0-9]{1,2}) ?m")
"""Years and months as Portuguese shortens them: "2 a 3 m"."""
_PRESENT = "|".join(sorted(map(re.escape, labels.PRESENT), key=len, reverse=True))
_GLUED = re.compile(
    rf"(.{{4,60}}?(?:[0-9]{{4}}|{_PRESENT})) ?"
    rf"((?:[0-9]{{1,2}} ?(?:{_YEARS})\b|[0-9]{{1,3}} ?(?:{_MONTHS})\b).*)"
)
"""Dates with their length behind them and no mark between, as a page shows who is not signed in."""


@dataclass(frozen=True, slots=True)
class Length:
    """A stated duration; `months` is None for "less than a year"."""

    months: int | None


@dataclass(frozen=True, slots=True)
class Span:
    """What a line of dates says: `end` None where none is shown, `months` where none is stated."""

    start: PartialDate
    end: PartialDate | None = None
    current: bool = False
    months: int | None = None

    @property
    def possible(self) -> bool:
        """Say whether the end is not before the start."""
        return self.end is None or self.end.latest >= self.start.earliest


def length(text: str) -> Length | None:
    """Read a duration that is the whole text, such as "4 yrs 2 mos"."""
    folded = labels.fold(text)
    if len(folded) > LONGEST:
        return None
    if folded in labels.UNDER_A_YEAR:
        return Length(None)
    if short := _SHORT.fullmatch(folded):
        return Length(int(short[1] or 0) * 12 + int(short[2] or short[3] or 0))
    found = _LENGTH.fullmatch(folded)
    if not found or not (found[1] or found[2]):
        return None
    return Length(int(found[1] or 0) * 12 + int(found[2] or 0))


def span(text: str) -> Span | None:
    """Read a line that holds dates and perhaps a duration, and nothing else."""
    if len(text) > LONGEST:
        return None
    folded = labels.fold(_DASHES.sub("-", text))
    if bracketed := re.fullmatch(r"([^()]*)\(([^()]*)\)", folded):
        shown, stated = bracketed[1].strip(), bracketed[2].strip()
    else:
        shown, _, stated = (part.strip() for part in _DOTS.sub("·", folded).partition("·"))
    if not stated and (glued := _GLUED.fullmatch(shown)):
        shown, stated = glued[1], glued[2]
    told = length(stated) if stated else Length(None)
    if told is None:
        return None
    if since := _SINCE.fullmatch(shown):
        start = dates.parse(since[1], labels.MONTHS)
        return Span(start, current=True, months=told.months) if start else None
    found = _SPAN.fullmatch(shown)
    start = dates.parse(_plain(found[1]), labels.MONTHS) if found else None
    if not found or start is None:
        return None
    if not found[2]:
        return Span(start, months=told.months)
    if found[2].strip() in labels.PRESENT:
        return Span(start, current=True, months=told.months)
    end = dates.parse(_plain(found[2]), labels.MONTHS)
    return Span(start, end, months=told.months) if end else None


def leading(text: str) -> tuple[str, str] | None:
    """Part a line that begins with dates from what follows them, "2017 – 2019 Porto, Portugal"."""
    for cut in re.finditer(r"(?<=[^\W_]|\)) ?(?=[^\W\d_])", text[:LONGEST]):
        before, rest = text[: cut.start()], text[cut.end() :]
        found = span(before)
        if found and (found.end or found.current) and not span(text[: cut.end() + 1]):
            return before, rest.strip()
    return None


def spoken_twice(text: str) -> str:
    """Give the first half of a date line that is followed, unspaced, by its spoken copy."""
    middle = len(text) // 2
    for cut in range(max(1, middle - 8), min(len(text), middle + 9)):
        first = span(text[:cut])
        if first is not None and first == span(text[cut:]):
            return text[:cut]
    return text


def _plain(date: str) -> str:
    return date.replace(" del ", " de ").replace(" do ", " de ")
