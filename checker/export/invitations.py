"""The table of invitations: whom the owner invited, when, and with a note or without."""

import html
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from checker import bounds
from checker.export import clock, people
from checker.export.connections import Connection, Network
from checker.export.people import DIRECTIONS
from checker.export.progress import TooMuch, Watch
from checker.export.tables import Table, distinct
from checker.export.wording import report as reasons

COLUMNS = ("from", "to", "date", "note", "direction", "inviter", "invitee")
DATE = COLUMNS.index("date")
SLACK = 1
"""Days by which a connection may precede its invitation: one date is UTC's, the other local."""


class Invite(NamedTuple):
    """One outgoing row; `key` is "" where the row has no address."""

    key: str
    name: str
    day: int
    note: bool

    @property
    def by_name(self) -> str:
        """Give the name as a key."""
        return people.name_key(self.name)


class Outcome(NamedTuple):
    """What became of one invited person: `connected` is None for no yes, else the day.

    `day` is when they were invited: for a yes the last time before it, else the last time of all.
    """

    key: str
    name: str
    day: int
    note: bool
    connected: int | None


@dataclass(slots=True)
class Invites:
    """Everything in the table. `notes` are the texts of notes; `incoming` who asked, and when.

    `owners` count the owner's addresses and names, by the part of the archive they stand in.
    """

    rows: list[Invite] = field(default_factory=list)
    incoming: list[Invite] = field(default_factory=list)
    notes: set[str] = field(default_factory=set)
    owners: dict[str, Counter[tuple[str, str]]] = field(default_factory=dict)
    kept: int = 0

    def keep(self, note: str) -> None:
        """Keep a note's text as messages may have it; TooMuch where notes have no end."""
        self.notes |= {note, html.escape(note), html.escape(note, quote=False)}
        self.kept += len(note)
        if self.kept > bounds.MOST_NOTES:
            raise TooMuch(reasons.too_long_notes(bounds.MOST_NOTES))

    @property
    def has_urls(self) -> bool:
        """Tell whether any row has an address."""
        return any(row.key for row in self.rows)


@dataclass(slots=True)
class Matched:
    """The invited people and what became of each; the rest by the reason why it is in no rate."""

    outcomes: list[Outcome]
    by_name: bool
    before: int = 0
    namesakes: int = 0
    again: int = 0
    without_address: list[Invite] = field(default_factory=list)


def read(tables: Sequence[Table], watch: Watch, latest: int | None) -> Invites:
    """Read every row; one without a readable date or direction is skipped.

    So is one dated after `latest`, a day as in `clock`.
    """
    invites = Invites()
    for table, rows in distinct(tables, COLUMNS, watch):
        owners = invites.owners.setdefault(table.member.part, Counter())
        day_first = clock.day_first(row[DATE] for row in rows)
        days: dict[str, int | None] = {}
        skipped: Counter[str] = Counter()
        for sender, to, typed, message, towards, inviter, invitee in rows:
            # The hour does not matter, and without it the same day is read once.
            date = typed.partition(",")[0] if typed[:1].isdigit() else typed
            if date not in days:
                days[date] = clock.day(date, day_first=day_first)
            day = days[date]
            outgoing = DIRECTIONS.get(towards.strip().lower())
            if outgoing is None:
                skipped[reasons.NO_DIRECTION] += 1
            elif day is None:
                skipped[reasons.NO_DATE] += 1
            elif latest is not None and day > latest:
                skipped[reasons.FUTURE] += 1
            elif outgoing:
                owners[inviter, sender] += 1
                note = message.strip()
                if note:
                    invites.keep(note)
                invites.rows.append(Invite(people.slug(invitee), people.clean(to), day, bool(note)))
            else:
                owners[invitee, to] += 1
                note = message.strip()
                key = people.slug(inviter)
                invites.incoming.append(Invite(key, people.clean(sender), day, bool(note)))
        table.tally.rows -= skipped.total()
        table.tally.skipped.update(skipped)
    return invites


def match(invites: Invites, network: Network | None) -> Matched:
    """Join the invited people to the connections.

    Rule: a yes is a connection dated on the day of the invitation or later, with one day of slack.
    Several invitations to a person count as one. People who were connected before are left out.
    """
    by_name = not invites.has_urls or (network is not None and not network.has_urls)
    asked: dict[str, list[Invite]] = {}
    matched = Matched(outcomes=[], by_name=by_name)
    connected: dict[str, Connection] = {}
    namesakes: set[str] = set()
    if network is not None:
        connected = network.by_name() if by_name else network.by_address()
        if by_name:
            namesakes = people.shared(one.by_name for one in network.people)
    for row in invites.rows:
        key = row.by_name if by_name else row.key
        if not key:
            matched.without_address.append(row)
        elif key in namesakes:
            matched.namesakes += 1
        else:
            asked.setdefault(key, []).append(row)
    for key, rows in asked.items():
        matched.again += len(rows) - 1
        outcome = _outcome(key, sorted(rows, key=lambda row: row.day), connected.get(key))
        if outcome is None:
            matched.before += 1
        else:
            matched.outcomes.append(outcome)
    return matched


def _outcome(key: str, rows: list[Invite], connection: Connection | None) -> Outcome | None:
    """Give what became of one person; None where they were connected before any invitation."""
    last = rows[-1]
    if connection is None or connection.day is None:
        return Outcome(key, last.name, last.day, last.note, None)
    before = [row for row in rows if row.day - SLACK <= connection.day]
    if not before:
        return None
    used = before[-1]
    return Outcome(key, used.name, used.day, used.note, connection.day)


def wait(outcome: Outcome) -> int | None:
    """Give the days from the invitation to the yes, None without one."""
    return None if outcome.connected is None else max(0, outcome.connected - outcome.day)
