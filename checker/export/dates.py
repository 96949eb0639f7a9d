"""From the many ways in which an export writes a date to a day or a second. Pure functions.

A day is a whole number, `datetime.date.toordinal`; a second counts from the same beginning. Months
are read here and not by `strptime`, which would ask the machine for its language.
"""

import re
from collections.abc import Iterable
from datetime import date

from checker.reading import MONTHS, visible

DAY = 86_400
"""Seconds in a day."""
FIRST = date(2003, 5, 1).toordinal()
"""LinkedIn opened in May 2003: an earlier date is a slip."""
LAST = date(2100, 1, 1).toordinal()
LONGEST = 60
"""Characters in a date with its time; anything longer is text."""

_DASH = r"[ \-./]*"
_WORDS = re.compile(
    rf"([0-9]{{1,2}})\.?{_DASH}([^\W\d_]+)\.?,?{_DASH}([0-9]{{4}}|[0-9]{{2}})\b(.*)"
)
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.? ([0-9]{1,2}),? ([0-9]{4})\b(.*)")
_FIGURES = re.compile(r"([0-9]{1,2})([/.])([0-9]{1,2})[/.]([0-9]{4}|[0-9]{2})\b(.*)")
_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:T|\b)(.*)")
_CLOCK = re.compile(
    r",? *([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]*)?)? *([ap])?\.?m?\.?"
    r" *(?:utc|gmt|z|[+-]00:?00)?",
    re.IGNORECASE,
)


def day(text: str, *, day_first: bool = False) -> int | None:
    """Read the day of a date, with or without a time behind it; None where it is none.

    Figures alone are month, day, year, as LinkedIn writes them; day, month, year on request, and
    with dots between.
    """
    found = _parts(text, day_first=day_first)
    return found[0] if found else None


def second(text: str) -> int | None:
    """Read a date with its time; a date alone is its first second. None where it is neither."""
    found = _parts(text, day_first=False)
    if found is None:
        return None
    at, rest = found
    if not rest.strip():
        return at * DAY
    clock = _CLOCK.fullmatch(rest)
    if clock is None:
        return None
    hour, minute, past = int(clock[1]), int(clock[2]), int(clock[3] or 0)
    if clock[4]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if clock[4] in "pP" else 0)
    if hour > 23 or minute > 59 or past > 60:
        return None
    return at * DAY + hour * 3600 + minute * 60 + min(past, 59)


def day_first(texts: Iterable[str]) -> bool:
    """Tell whether figures in this column must be day, month, year: one of them has a 13 first.

    A spreadsheet in Europe writes dates anew when it saves a file.
    """
    return any(
        (found := _FIGURES.match(text.strip())) and int(found[1]) > 12 >= int(found[3])
        for text in texts
    )


def iso(at: int) -> str:
    """Write a day as YYYY-MM-DD."""
    return date.fromordinal(at).isoformat()


def month(at: int) -> str:
    """Write a day's month as YYYY-MM."""
    return iso(at)[:7]


def median(numbers: Iterable[int]) -> int | None:
    """Give the middle one, the lower of two; None where there are none."""
    kept = sorted(numbers)
    return kept[(len(kept) - 1) // 2] if kept else None


def _parts(text: str, *, day_first: bool) -> tuple[int, str] | None:
    """Give the day and what follows it."""
    if len(text) > LONGEST:
        return None
    typed = text.strip() if text.isprintable() else visible(text)
    if found := _ISO.fullmatch(typed):
        parts = (int(found[1]), int(found[2]), int(found[3]))
    elif found := _FIGURES.fullmatch(typed):
        one, two = int(found[1]), int(found[3])
        dotted = found[2] == "."  # nobody writes month.day.year
        parts = (int(found[4]), *((two, one) if day_first or dotted else (one, two)))
    elif found := _WORDS.fullmatch(typed):
        parts = (int(found[3]), _month(found[2]), int(found[1]))
    elif found := _MONTH_FIRST.fullmatch(typed):
        parts = (int(found[3]), _month(found[1]), int(found[2]))
    else:
        return None
    year = parts[0] + 2000 if parts[0] < 100 else parts[0]
    try:
        at = date(year, parts[1], parts[2]).toordinal()
    except ValueError:
        return None
    return (at, found[found.re.groups]) if FIRST <= at < LAST else None


def _month(word: str) -> int:
    """Read a month's name, first in English and then in the languages that the import knows."""
    known = MONTHS.get(word.lower())
    if known is None:
        from checker.importing import words  # noqa: PLC0415 (few files need it)

        known = words.MONTHS.get(words.fold(word), 0)
    return known
