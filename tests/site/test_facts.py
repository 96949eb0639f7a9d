"""Every dated fact has a day after which the build reminds whoever maintains it."""

from __future__ import annotations

import datetime as dt
import re

import pytest
from page_reading import DOCS

from checker.messages.sources import SOURCES
from site_builder.publish import facts

PAGE = """\
### One { #s-one }

Something.

- **Who:** somebody
- **Dated:** 2020
- **Read:** 2026-01-31
- **Kind:** %s

### Two { #s-two }

- **Read:** 2026-02-01
- **Kind:** Research, abstract
- **Again:** 2026-03-01
"""


def test_every_entry_of_the_sources_page_has_its_day() -> None:
    """None is left out, and none is to be read again before it was read."""
    text = (DOCS / "about/sources.md").read_text("utf-8")
    known = {one.key: one for one in facts.on_the_page(text)}
    assert known.keys() == set(re.findall(r"\{ #s-([\w-]+) \}", text))
    assert all(one.again > one.read for one in known.values())


def test_every_source_of_a_message_has_its_day() -> None:
    """They stand in the code alone."""
    assert SOURCES.keys() <= {one.key for one in facts.in_the_code()}


def test_how_long_a_fact_holds_goes_by_who_says_it_unless_it_names_a_day() -> None:
    """Half a year for what LinkedIn says of itself; the entry's own day comes first."""
    one, two = facts.on_the_page(PAGE % "LinkedIn's own, quoted by a user")
    assert (one.key, one.title, one.again) == ("one", "One", dt.date(2026, 8, 2))
    assert two.again == dt.date(2026, 3, 1)


def test_a_kind_that_nobody_has_weighed_stops_the_build() -> None:
    """Silence would be a fact that never grows old."""
    with pytest.raises(ValueError, match="s-one: how long does “Hearsay” hold"):
        facts.on_the_page(PAGE % "Hearsay")


def test_the_reminder_names_what_is_due_and_nothing_else() -> None:
    """On its last day a fact still holds; the longest overdue comes first."""
    known = facts.on_the_page(PAGE % "Press")
    assert facts.reminder(known, dt.date(2026, 3, 1)) == ""
    assert facts.reminder(known, dt.date(2026, 3, 2)).splitlines()[1:] == [
        "  2026-03-01  docs/about/sources.md: two, Two"
    ]
    both = facts.reminder(known, dt.date(2028, 1, 1)).splitlines()
    assert both[0].endswith("(2):")
    assert [line.split()[2] for line in both[1:]] == ["two,", "one,"]


def test_in_two_years_and_a_day_everything_is_due() -> None:
    """No kind of source holds for longer."""
    known = facts.facts()
    newest = max(one.read for one in known)
    said = facts.reminder(known, newest + dt.timedelta(days=facts.TWO_YEARS + 1))
    assert f"({len(known)}):" in said
