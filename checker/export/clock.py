"""From the many ways in which an export writes a date to a day or a second. Pure functions.

A day is a whole number, `datetime.date.toordinal`; a moment is a `datetime` without a zone. Months
are read here and not by `strptime`, which would ask the machine for its language.
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from checker.dates import MONTHS
from checker.reading import visible

FIRST = date(2003, 5, 1).toordinal()
"""LinkedIn opened in May 2003: an earlier date is a slip."""
LAST = date(2100, 1, 1).toordinal()
BEGIN, END = datetime.fromordinal(FIRST), datetime.fromordinal(LAST)
LONGEST = 60
"""Characters in a date with its time; anything longer is text."""

_SHAPE = "-- ::"
"""Every third sign of 2025-06-01 14:03:22, the way of nearly all messages."""
_DASH = r"[ \-./]*"
_OF = r"(?:de )?"
_WORDS = re.compile(
    rf"([0-9]{{1,2}})\.?{_DASH}{_OF}([^\W\d_]+)\.?,?{_DASH}{_OF}([0-9]{{4}}|[0-9]{{2}})\b(.*)"
)
_HAN_MONTH_FIRST = re.compile(
    r"([0-9]{4}) ?[年년] ?([0-9]{1,2}) ?[月월] ?([0-9]{1,2}) ?[日일]?(.*)"
)
_HAN = re.compile(r"([0-9]{1,2})[ -]*([0-9]{1,2})[月월][ -]*([0-9]{4})\b(.*)")
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


def moment(text: str) -> datetime | None:
    """Read a date with its time; a date alone is its beginning. None where it is neither.

    The zone is not looked at: LinkedIn's is UTC throughout.
    """
    if text[4:17:3] == _SHAPE:
        try:
            found = datetime.fromisoformat(text[:19])
        except ValueError:
            pass  # what stands there is no figure, or a second too many
        else:
            return found if BEGIN <= found < END else None
    parts = _parts(text, day_first=False)
    if parts is None:
        return None
    at, rest = parts
    if not rest.strip():
        return datetime.fromordinal(at)
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
    return datetime.fromordinal(at) + timedelta(0, hour * 3600 + minute * 60 + min(past, 59))


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
    elif found := _HAN_MONTH_FIRST.fullmatch(typed):
        parts = (int(found[1]), int(found[2]), int(found[3]))
    elif found := _HAN.fullmatch(typed):
        parts = (int(found[3]), int(found[2]), int(found[1]))
    else:
        return None
    year = parts[0] + 2000 if parts[0] < 100 else parts[0]
    try:
        at = date(year, parts[1], parts[2]).toordinal()
    except ValueError:
        return None
    return (at, found[found.re.groups]) if FIRST <= at < LAST else None


def _month(word: str) -> int:
    """Read a month's name, first in English, then in the languages that the import knows."""
    known = MONTHS.get(word.lower())
    if known is None:
        from checker.export import months  # noqa: PLC0415 (few files need it)

        known = months.number(word)
    return known
