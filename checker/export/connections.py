"""The table of connections: who, since when, and how the network grew."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from checker.export import clock, people
from checker.export.progress import Watch
from checker.export.shapes import Connections, Month, Named
from checker.export.tables import Table, distinct
from checker.export.wording import people as wording
from checker.export.wording import report as reasons

COLUMNS = ("first", "last", "url", "email", "company", "position", "date")
DATE = COLUMNS.index("date")
MOST_NAMED = 50
"""Companies and roles in the report; a list of thousands tells nothing."""
YEAR = 365


class Connection(NamedTuple):
    """One connection; `key` is the address's or, without one, the name's. `day` None: no date."""

    key: str
    name: str
    company: str
    position: str
    day: int | None

    @property
    def by_name(self) -> str:
        """Give the name as a key."""
        return people.name_key(self.name)


@dataclass(slots=True)
class Network:
    """Everyone in the table. `hidden` are the days of those who show neither name nor address."""

    people: list[Connection] = field(default_factory=list)
    hidden: list[int | None] = field(default_factory=list)
    twice: int = 0
    with_email: int = 0
    has_urls: bool = False

    def days(self) -> list[int]:
        """Give the days of all that have one, the hidden ones too."""
        known = [person.day for person in self.people if person.day is not None]
        return known + [day for day in self.hidden if day is not None]

    def by_address(self) -> dict[str, Connection]:
        """Find people by their address."""
        return {one.key: one for one in self.people if not one.key.startswith(people.BY_NAME)}

    def by_name(self) -> dict[str, Connection]:
        """Find people by their name, without those who share one."""
        keys = [one.by_name for one in self.people]
        twice = people.shared(keys) | {""}
        return {key: one for key, one in zip(keys, self.people, strict=True) if key not in twice}


def read(tables: Sequence[Table], watch: Watch, latest: int | None) -> Network:
    """Read every row; one dated after `latest`, a day as in `clock`, is skipped.

    So is whoever was listed before.
    """
    network = Network()
    seen: set[str] = set()
    for table, rows in distinct(tables, COLUMNS, watch):
        network.has_urls = network.has_urls or "url" in table.columns
        day_first = clock.day_first(row[DATE] for row in rows)
        days: dict[str, int | None] = {}
        for first, last, url, email, company, position, typed in rows:
            if typed not in days:
                days[typed] = clock.day(typed, day_first=day_first)
            day = _dated(table, days[typed], latest, typed)
            name = f"{people.clean(first)} {people.clean(last)}".strip()
            key = people.slug(url)
            if not key and not name:
                network.hidden.append(day)
            elif key and key in seen:
                # Without an address two people of one name may well be two people.
                network.twice += 1
            else:
                seen.add(key)
                network.with_email += bool(people.clean(email))
                works = people.clean(company), people.clean(position)
                network.people.append(Connection(key or people.name_key(name), name, *works, day))
    return network


def _dated(table: Table, day: int | None, latest: int | None, typed: str) -> int | None:
    """Give the day; one that cannot be read, or is still to come, counts as no date and is told."""
    if day is None:
        if typed.strip():
            table.tally.skipped[reasons.DATE_KEPT] += 1
        return None
    if latest is not None and day > latest:
        table.tally.skipped[reasons.FUTURE_KEPT] += 1
        return None
    return day


def report(network: Network, exported: int) -> Connections:
    """Give the growth by month, and the companies and roles as far as they are named."""
    days = sorted(network.days())
    rows = len(network.people) + len(network.hidden)
    undated = rows - len(days)
    last_year = sum(day > exported - YEAR for day in days)
    companies, without_company = _named(one.company for one in network.people)
    roles, without_role = _named(one.position for one in network.people)
    return Connections(
        rows=rows,
        hidden=len(network.hidden),
        undated=undated,
        twice=network.twice,
        with_email=network.with_email,
        first=clock.iso(days[0]) if days else None,
        last=clock.iso(days[-1]) if days else None,
        last_year=last_year,
        by_month=_months(days),
        companies=companies,
        without_company=without_company,
        roles=roles,
        without_role=without_role,
        caveats=wording.connection_caveats(len(network.hidden), undated),
        headline=wording.connections(rows, last_year),
    )


def _months(days: list[int]) -> list[Month]:
    """Count by month, with the months in which nobody came."""
    if not days:
        return []
    counts = Counter(clock.month(day) for day in days)
    year, month = int(min(counts)[:4]), int(min(counts)[5:])
    found, total = [], 0
    while True:
        name = f"{year:04}-{month:02}"
        total += counts[name]
        found.append(Month(month=name, new=counts[name], total=total))
        if name == max(counts):
            return found
        year, month = year + month // 12, month % 12 + 1


def _named(names: Iterable[str]) -> tuple[list[Named], int]:
    """Count names whatever their case, each shown as first written; and the empty ones."""
    shown: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for name in names:
        folded = name.casefold()
        shown.setdefault(folded, name)
        counts[folded] += 1
    empty = counts.pop("", 0)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:MOST_NAMED]
    return [Named(name=shown[folded], count=count) for folded, count in ranked], empty
