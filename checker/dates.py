"""Dates as a profile shows them: a year, perhaps a month, perhaps a day. Pure functions."""

import re
from collections.abc import Mapping

from checker.model import PartialDate

FIRST_YEAR = 1900
LAST_YEAR = 2200

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january", "feb february", "mar march", "apr april", "may", "jun june",
            "jul july", "aug august", "sep sept september", "oct october", "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
"""English month names, in lower case -> 1 to 12."""
NAMES = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)  # fmt: skip


def parse(typed: str, months: Mapping[str, int] = MONTHS) -> PartialDate | None:
    """Read a date as people write it: 2013, 2013-02-05, 02/2013, Feb 2013; None for anything else.

    `months` maps names in lower case to 1 to 12. Days are held against the month's length.
    """
    if match := re.fullmatch(r"([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?", typed):
        year, month, day = (int(part or 0) for part in match.groups())
        if month == 0 and match[2]:
            return None
        if day == 0 and match[3]:
            return None
    elif match := re.fullmatch(r"([0-9]{1,2})[-/.]([0-9]{4})", typed):
        year, month, day = int(match[2]), int(match[1]), 0
        if month == 0:
            return None
    elif match := re.fullmatch(r"([^\W\d]+)\.?,?(?: de)? +([0-9]{4})", typed):
        year, month, day = int(match[2]), months.get(match[1].lower(), -1), 0
    else:
        return None
    month_days = (0, 31, 29 if _leap(year) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    if not (FIRST_YEAR <= year <= LAST_YEAR and 0 <= month <= len(month_days) - 1):
        return None
    if day and day > month_days[month]:
        return None
    return PartialDate(year, month, day)


def iso(date: PartialDate) -> str:
    """Write a date as YYYY or YYYY-MM; a day is left out."""
    return f"{date.year:04}-{date.month:02}" if date.month else f"{date.year:04}"


def from_index(index: int) -> PartialDate:
    """Return the month that lies so many months after year 0 (see `PartialDate.earliest`)."""
    return PartialDate(index // 12, index % 12 + 1)


def in_words(date: PartialDate) -> str:
    """Write a date in words: 2013, February 2013 or 5 February 2013."""
    if not date.month:
        return str(date.year)
    month = f"{NAMES[date.month - 1]} {date.year}"
    return f"{date.day} {month}" if date.day else month


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
