"""From packed messages to talks between the owner and one other person; the rest is set aside.

Rule: only conversations between two people who both have an account count. Sponsored ones, groups,
InMail to or from people who were not connected yet, the spam folder, closed accounts and those in
which the owner is not to be found are counted apart.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from checker.export import people
from checker.export.connections import Connection
from checker.export.invitations import SLACK
from checker.export.messages import SPAM, SPONSORED, SUBJECT, Side, Thread, Threads, Told
from checker.export.owner import Known

CLOSED = frozenset(
    people.name_key(name)
    for name in (
        "LinkedIn Member", "LinkedIn-Mitglied", "Mitglied von LinkedIn", "Membre de LinkedIn",
        "Miembro de LinkedIn", "Usuário do LinkedIn", "Utente LinkedIn", "LinkedIn-lid",
    )
)  # fmt: skip
"""What stands for the name of whoever closed the account; beside the first these are guesses."""
MET = ("inmail", "spam")
"""Set aside, and yet the two have met."""


class Talk(NamedTuple):
    """One conversation with one person: when, who wrote first and last, and how often.

    `sent_last` and `received_last` are each side's last moments, None where it never wrote.
    `said` is how the other one's last message begins.
    `answer` is the moment of the first message by whoever did not begin, None without one.
    """

    key: str
    name: str
    first: datetime
    first_mine: bool
    answer: datetime | None
    last: datetime
    last_mine: bool
    sent: int
    received: int
    sent_last: datetime | None
    received_last: datetime | None
    said: str


@dataclass(slots=True)
class Talks:
    """All talks, and how many conversations were set aside, by kind.

    `met` are those with whom there is InMail or spam: not talked with, and no strangers either.
    """

    talks: list[Talk] = field(default_factory=list)
    aside: Counter[str] = field(default_factory=Counter)
    met: set[str] = field(default_factory=set)
    conversations: int = 0


class _Cast:
    """Who is who among the numbered parties: the same key for the same person."""

    def __init__(self, threads: Threads, owner: Known, *, by_name: bool) -> None:
        slugs = [people.slug(party.url) for party in threads.parties]
        self.names = [party.name for party in threads.parties]
        self.by_name = [people.name_key(party.name) for party in threads.parties]
        bearers: dict[str, set[str]] = {}
        for slug, called in zip(slugs, self.by_name, strict=True):
            if slug:
                bearers.setdefault(called, set()).add(slug)
        self.keys: list[str] = []
        self.account: list[bool] = []
        for party, slug, called in zip(threads.parties, slugs, self.by_name, strict=True):
            same = bearers.get(called, ())
            if by_name:
                self.keys.append(called or slug)
            elif slug or len(same) != 1:
                self.keys.append(slug or called)
            else:  # a bare name that one address alone bears
                self.keys += same
            page = bool(party.url) and not slug
            self.account.append(party.account and not page and called not in CLOSED)
        self.mine = {
            number
            for number in range(len(slugs))
            if (
                slugs[number] == owner.slug
                if owner.slug and slugs[number]
                else owner.by_name
                and self.account[number]
                and self.by_name[number] == owner.by_name
            )
        }

    def others(self, numbers: set[int]) -> dict[str, int]:
        """Give everyone but the owner, key -> number; a bare name is whoever bears it here."""
        left = numbers - self.mine
        if len(left) == 1:
            (number,) = left
            return {self.keys[number]: number}
        found: dict[str, int] = {}
        for number in sorted(left):
            if self.keys[number] not in found or not self.account[number]:
                found[self.keys[number]] = number
        with_address = {self.by_name[n] for key, n in found.items() if key != self.by_name[n]}
        return {
            key: number
            for key, number in found.items()
            if key != self.by_name[number] or key not in with_address
        }


def sort_out(
    threads: Threads,
    owner: Known,
    connected: dict[str, Connection] | None,
    invited_with_note: frozenset[str],
    *,
    by_name: bool = False,
) -> tuple[Talks, Told]:
    """Make talks of conversations; `connected` finds people by address or name, None: no table.

    `by_name` where connections have no addresses: then people are told apart by name alone.
    """
    who = _Cast(threads, owner, by_name=by_name)
    found = Talks(conversations=len(threads.threads))
    became: set[str] = set()
    began = 0
    for thread in threads.threads.values():
        numbers = {*thread.parties, *[side.number for side in thread.sides]}
        others = who.others(numbers)
        aside = _aside(thread, numbers, others, who, connected)
        if aside:
            found.aside[aside] += 1
            if aside in MET:
                found.met.update(others)
            continue
        ((key, number),) = others.items()
        one = connected.get(key) if connected else None
        note = min(thread.notes, key=_moment) if thread.notes else None
        if note and not (note[1].number in who.mine and key in invited_with_note):
            note = None
        for moment, side in thread.notes:
            if (moment, side) != note:
                side.add(moment)
        talk = _talk(key, one.name if one else who.names[number], thread, who.mine)
        if note:
            became.add(key)
        elif talk and talk.first_mine and one and one.day is not None:
            began += abs(talk.first.toordinal() - one.day) <= SLACK
        if talk:
            found.talks.append(talk)
        else:
            found.aside["note-only"] += 1
    return found, Told(frozenset(became), began)


def _moment(note: tuple[datetime, Side]) -> datetime:
    return note[0]


def _talk(key: str, name: str, thread: Thread, me: set[int]) -> Talk | None:
    """Sum up a conversation, None where nothing but a note is in it."""
    mine, theirs = Side(thread, 0), Side(thread, 0)
    for side in thread.sides:
        (mine if side.number in me else theirs).merge(side)
    if not (mine.count or theirs.count):
        return None
    first_mine = mine.first <= theirs.first
    begun, answered = (mine, theirs) if first_mine else (theirs, mine)
    last_mine = mine.last > theirs.last
    last = mine.last if last_mine else theirs.last
    answer = answered.first if answered.count else None
    return Talk(
        key,
        name,
        begun.first,
        first_mine,
        answer,
        last,
        last_mine,
        mine.count,
        theirs.count,
        mine.last if mine.count else None,
        theirs.last if theirs.count else None,
        theirs.said,
    )


def _aside(
    thread: Thread,
    numbers: set[int],
    others: dict[str, int],
    who: _Cast,
    connected: dict[str, Connection] | None,
) -> str:
    """Say why a conversation is in no figure, "" where it is."""
    if thread.flags & SPONSORED:
        return "sponsored"
    if thread.flags & SPAM:
        return "spam"
    if len(others) > 1:
        return "group"
    if not others:
        return "alone"
    ((key, number),) = others.items()
    if not who.account[number] or not key:
        return "no-account"
    if not numbers & who.mine:
        return "not-yours"
    if thread.flags & SUBJECT:
        one = connected.get(key) if connected else None
        written = [side.first for side in thread.sides] + [moment for moment, _ in thread.notes]
        if one is None or (one.day is not None and min(written).toordinal() < one.day - SLACK):
            return "inmail"
    return ""
