"""Every way in which an export writes a date, and what is none."""

from datetime import date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.export import clock

FEB_8 = date(2026, 2, 8).toordinal()


@pytest.mark.parametrize(
    "typed",
    [
        *("08 Feb 2026", "8 Feb 2026", "08-Feb-26", "8 Feb 26", "8. Februar 2026", "8 févr. 2026"),
        *("2026-02-08", "2026/02/08 19:52:23 UTC", "2026-02-08T10:00:00", "02/08/2026", "2/8/26"),
        *("2/8/26, 2:37 PM", "2/8/2026, 2:37\u202fPM", " 2/8/26,\u00a02:37 AM ", "8.2.2026"),
        *("Feb 8, 2026", "February 8 2026", "08 feb 2026", "8 feb 2026"),
        *("08 de feb. de 2026", "8 de fev. de 2026", "08 de febrero de 2026", "8 de fev de 2026"),
        *("08 февр. 2026", "8 февраля 2026", "2026年2月8日", "2026年2月08日", "08 2月 2026"),
        *("08 二月 2026", "8-2月-2026", "2026년 2월 8일", "08 lut 2026", "8 lutego 2026"),
        *("08 Şub 2026", "08 úno 2026", "08 лют. 2026", "8. februar 2026", "08 Feb. 2026"),
    ],
)
def test_a_day_is_read(typed: str) -> None:
    """Words and figures, with a time or without."""
    assert clock.day(typed) == FEB_8


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "",
            "Feb 2026",
            "30 Feb 2026",
            "13/13/2026",
            "8 Febber 2026",
            "yesterday",
            "08 13月 2026",
            "2026年13月8日",
        ),
        *(
            "1 Jan 2002",
            "1 Jan 2101",
            "8 Feb 2026" + " " * 60,
            "99/99/99",
            "0 Feb 2026",
            "٨ Feb 26",
        ),
    ],
)
def test_what_is_no_day(typed: str) -> None:
    """What the calendar does not have, and days before LinkedIn."""
    assert clock.day(typed) is None
    assert clock.moment(typed) is None


def test_a_column_may_be_day_first() -> None:
    """A 13 in front shows it, and then the others are read so."""
    assert clock.day_first(["02/08/2026", "13/08/2026"])
    assert not clock.day_first(["02/08/2026", "08/13/2026", "", "13 Feb 2026"])
    assert clock.day("08/02/2026", day_first=True) == FEB_8


@pytest.mark.parametrize(
    ("typed", "hour", "minute", "past"),
    [
        ("2026-02-08 14:03:22 UTC", 14, 3, 22),
        ("2026-02-08 14:03:22", 14, 3, 22),
        ("2026-02-08T14:03:22.123Z", 14, 3, 22),
        ("2026-02-08 14:03", 14, 3, 0),
        ("2/8/26, 2:03 PM", 14, 3, 0),
        ("2/8/26, 12:03 am", 0, 3, 0),
        ("2/8/26, 12:03 p.m.", 12, 3, 0),
        ("8 Feb 2026", 0, 0, 0),
        ("2026-02-08 23:59:60 UTC", 23, 59, 59),
    ],
)
def test_a_moment_is_read(typed: str, hour: int, minute: int, past: int) -> None:
    """With a clock of twelve or twenty-four hours, or without one."""
    assert clock.moment(typed) == datetime.combine(date(2026, 2, 8), time(hour, minute, past))


@pytest.mark.parametrize(
    "told", ["25:00", "12:60", "13:00 PM", "0:10 AM", "noon", "10:00:61", "10:00 CET"]
)
def test_what_is_no_time(told: str) -> None:
    """A time that no clock shows makes the whole unreadable; the day alone can be."""
    assert clock.moment(f"2026-02-08 {told}") is None
    assert clock.day(f"2026-02-08 {told}") == FEB_8


@pytest.mark.parametrize("typed", ["1999-02-08 14:03:22 UTC", "2126-02-08 14:03:22 UTC"])
def test_a_moment_before_linkedin_or_far_ahead_is_none(typed: str) -> None:
    """It is not believed, however well it is written."""
    assert clock.moment(typed) is None


@settings(max_examples=200)
@given(day=st.dates(date(2003, 5, 1), date(2099, 12, 31)))
def test_a_day_is_read_back(day: date) -> None:
    """Every day of a century, in three ways."""
    at = day.toordinal()
    name = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[day.month - 1]
    assert clock.day(f"{day.day:02} {name} {day.year}") == at
    assert clock.day(f"{day.month}/{day.day}/{day.year}, 1:01 AM") == at
    assert clock.day(clock.iso(at)) == at


@settings(max_examples=200)
@given(text=st.text(max_size=70))
def test_no_text_is_an_error(text: str) -> None:
    """Whatever stands in the cell is a day or none."""
    found = clock.day(text)
    assert found is None or clock.FIRST <= found < clock.LAST
    assert clock.moment(text) is None or found is not None


def test_the_middle_one() -> None:
    """The lower of two, and none of none."""
    assert clock.median([3, 1, 2]) == 2
    assert clock.median([4, 1, 2, 3]) == 2
    assert clock.median([]) is None
