"""Which facts are due to be looked at again.

`python -m site_builder.publish.facts` says so, and nothing while none is. What a source said holds
for a while, and for how long goes by who is speaking; an entry of the sources page that is to be
read again sooner names the day itself, as `- **Again:** 2027-01-31`.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, NamedTuple

from checker.messages import sources as messages
from checker.rate import sources as rate
from site_builder.runtime.assets import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PAGE = ROOT / "docs/about/sources.md"
HALF_A_YEAR, A_YEAR, TWO_YEARS = 183, 365, 730
LASTS: Mapping[str, int] = {
    "LinkedIn's own": HALF_A_YEAR,
    "Vendor": HALF_A_YEAR,
    "Conflicting": HALF_A_YEAR,
    "Authority": A_YEAR,
    "Press": A_YEAR,
    "Practice": A_YEAR,
    "Trainer": A_YEAR,
    "User": A_YEAR,
    "Encyclopedia": A_YEAR,
    "Judgement": A_YEAR,
    "Measurement": A_YEAR,
    "Our own count": TWO_YEARS,
    "Research": TWO_YEARS,
    "Investigation": TWO_YEARS,
}
"""Days by the words with which an entry's kind begins."""
ENTRY = re.compile(r"^### (?P<title>.+?) \{ #s-(?P<key>[\w-]+) \}$", re.MULTILINE)
PART = re.compile(r"^- \*\*(\w+):\*\* (.+)$", re.MULTILINE)


class Fact(NamedTuple):
    """What a source said: when it was read, and after which day it is to be read again."""

    key: str
    title: str
    place: str
    read: dt.date
    again: dt.date


def on_the_page(text: str) -> list[Fact]:
    """Read the entries of the sources page; ValueError for one of which nobody knows the kind."""
    found = []
    heads = list(ENTRY.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)]
    for head, end in zip(heads, ends, strict=True):
        parts = dict(PART.findall(text[head.end() : end]))
        read = dt.date.fromisoformat(parts["Read"])
        lasts = next((LASTS[kind] for kind in LASTS if parts["Kind"].startswith(kind)), None)
        if lasts is None:
            raise ValueError(f"s-{head['key']}: how long does “{parts['Kind']}” hold? See LASTS")
        named = parts.get("Again")
        again = dt.date.fromisoformat(named) if named else read + dt.timedelta(days=lasts)
        found.append(Fact(head["key"], head["title"], "docs/about/sources.md", read, again))
    return found


def in_the_code() -> list[Fact]:
    """Return the sources that only the code names: those of messages and of limits."""
    found = []
    for key, source in messages.SOURCES.items():
        read = dt.date.fromisoformat(source.read)
        again = read + dt.timedelta(days=A_YEAR)
        found.append(Fact(key, source.title, "checker/messages/sources.py", read, again))
    read = dt.date(rate.READ_YEAR, rate.READ_MONTH, 1)
    again = read + dt.timedelta(days=HALF_A_YEAR)
    limits = Fact("READ_MONTH", "limits of invitations", "checker/rate/sources.py", read, again)
    return [*found, limits]


def facts() -> list[Fact]:
    """Return every dated fact."""
    return [*on_the_page(PAGE.read_text("utf-8")), *in_the_code()]


def reminder(known: Iterable[Fact], today: dt.date) -> str:
    """Name what is due, the longest overdue first; "" while nothing is."""
    due = sorted((one for one in known if one.again < today), key=lambda one: (one.again, one.key))
    if not due:
        return ""
    lines = [f"  {one.again}  {one.place}: {one.key}, {one.title}" for one in due]
    return "\n".join((f"To be looked at again, as they have grown old ({len(due)}):", *lines))


if __name__ == "__main__":
    if said := reminder(facts(), dt.datetime.now(dt.UTC).date()):
        print(said)  # noqa: T201  (this is a command)
