"""Dates and durations as profiles write them, in seven languages; and languages told apart."""

import pytest

from checker import dates
from checker.importing import labels, spans
from checker.importing.spans import Length, Span
from checker.model import PartialDate

NBSP = "\N{NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("line", "start", "end", "current", "months"),
    [
        ("Jan 2020 - Present · 4 yrs 2 mos", "2020-01", None, True, 50),
        (f"January 2020{NBSP}-{NBSP}Present{NBSP}(5 years 6 months)", "2020-01", None, True, 66),
        ("January 2016  -  Present (1 year)", "2016-01", None, True, 12),
        ("Sept. 2015–Dez. 2019 · 4 Jahre 4 Monate", "2015-09", "2019-12", False, 52),
        ("Jan. 2020 bis heute", "2020-01", None, True, None),
        ("févr. 2020 à déc. 2021 · 1 an 11 mois", "2020-02", "2021-12", False, 23),
        ("janv. 2020 — aujourd’hui • 4 ans", "2020-01", None, True, 48),
        ("enero de 2020 - actualidad (1 año 1 mes)", "2020-01", None, True, 13),
        ("mar. de 2020 - o momento · 1 mês", "2020-03", None, True, 1),
        ("gen 2020 - Presente | 2 mesi", "2020-01", None, True, 2),
        ("mrt. 2020 - heden · 4 jr 2 mnd", "2020-03", None, True, 50),
        ("seit Mai 2020", "2020-05", None, True, None),
        ("2015 - 2019", "2015", "2019", False, None),
        ("2015-2019", "2015", "2019", False, None),
        ("09/2015 - 06/2019", "2015-09", "2019-06", False, None),
        ("2019 - 2019 · less than a year", "2019", "2019", False, None),
        ("May 2020 · 1 mo", "2020-05", None, False, 1),
        ("2020", "2020", None, False, None),
    ],
)
def test_a_line_of_dates(
    line: str,
    start: str,
    end: str | None,
    current: bool,  # noqa: FBT001 (a table's column)
    months: int | None,
) -> None:
    """Every way of writing them comes to the same."""
    span = spans.span(line)
    assert span is not None
    assert (dates.iso(span.start), span.end and dates.iso(span.end)) == (start, end)
    assert (span.current, span.months) == (current, months)


@pytest.mark.parametrize(
    "line",
    [
        "", "Ran the 2019 - 2021 migration", "Smarch 2020 - Present", "Jan 2020 - Smarch 2021",
        "Jan 2020 - whenever", "Jan 2020 - Present · Berlin", "seit Smarch 2020", "13/2020",
        "Present", "4 yrs 2 mos", "12345", "(2019)(2020)", "2019 " * 40, "1850 - 1860",
    ],
)  # fmt: skip
def test_a_line_that_is_not_dates(line: str) -> None:
    """Text with years in it stays text."""
    assert spans.span(line) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("4 yrs 2 mos", Length(50)), ("1 Jahr, 2 Monate", Length(14)), ("11 maanden", Length(11)),
        ("moins d’un an", Length(None)), ("", None), ("4", None), ("4 yrs of hard work", None),
        ("1 year" * 40, None),
    ],
)  # fmt: skip
def test_a_length(text: str, found: Length | None) -> None:
    """A duration is one only where it is the whole text."""
    assert spans.length(text) == found


def test_possible_order() -> None:
    """Years alone leave room; an end before the start does not."""
    assert Span(PartialDate(2019, 5), PartialDate(2019)).possible
    assert not Span(PartialDate(2019, 5), PartialDate(2018)).possible
    assert Span(PartialDate(2019, 5)).possible


def test_a_spoken_copy_on_the_same_line() -> None:
    """The copy for screen readers says "to" for the dash, and so is longer."""
    shown = "Jan 2020 - Present · 4 yrs"
    assert spans.spoken_twice(f"{shown}Jan 2020 to Present · 4 yrs") == shown
    assert spans.spoken_twice("2019 and 2020 were good") == "2019 and 2020 were good"


@pytest.mark.parametrize(
    ("lines", "language"),
    [
        (["Experience", "Jan 2020 - Present"], "en"),
        (["Berufserfahrung", "Ausbildung"], "de"),
        (["Languages", "Certifications", "Expérience"], "fr"),
        (["Licenses & certifications", "Certifications", "Honors & awards", "Formation"], "fr"),
        (["mei 2020 - heden · 3 jr"], "nl"),
        (["nothing of the kind"], ""),
    ],
)
def test_language(lines: list[str], language: str) -> None:
    """Headings, months and units tell; where none is known, nothing is said."""
    assert labels.language_of(lines) == language


def test_months_of_seven_languages_agree() -> None:
    """Each language names twelve months, and no name means two of them."""
    for language in labels.LANGUAGES:
        names = [name for name, spoken in labels.MONTH_LANGUAGES.items() if language in spoken]
        assert {labels.MONTHS[name] for name in names} == set(range(1, 13))
