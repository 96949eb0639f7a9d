"""From packed messages to talks between the owner and one other person; the rest is set aside.

Rule: only conversations between two people who both have an account count. Sponsored ones, groups,
InMail to or from people who were not connected yet, the spam folder, closed accounts and those in
which the owner is not to be found are counted apart.
"""

from collections import Counter
from dataclasses import dataclass, field
from typing import NamedTuple

from checker.export import dates, people
from checker.export.connections import Connection
from checker.export.invitations import SLACK
from checker.export.messages import SENDER, SPAM, SPONSORED, SPREAD, SUBJECT, Thread, Threads, Told
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
    """One conversation with one person: seconds, who wrote first and last, and how often.

    `answer` is the second of the first message by whoever did not begin, None without one.
    """

    key: str
    name: str
    first: int
    first_mine: bool
    answer: int | None
    last: int
    last_mine: bool
    sent: int
    received: int


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
    notes: dict[int, int] = {}
    for thread, stamp in threads.noted:
        notes[id(thread)] = min(stamp, notes.get(id(thread), stamp))
    became: set[str] = set()
    began = 0
    for thread in threads.threads.values():
        numbers = {*thread.parties, *[stamp & SENDER for stamp in thread.stamps]}
        others = who.others(numbers)
        aside = _aside(thread, numbers, others, who, connected)
        if aside:
            found.aside[aside] += 1
            if aside in MET:
                found.met.update(others)
            continue
        ((key, number),) = others.items()
        thread.stamps.sort()
        one = connected.get(key) if connected else None
        note = notes.get(id(thread))
        stamps = thread.stamps
        if note is not None and note & SENDER in who.mine and key in invited_with_note:
            became.add(key)
            stamps = [stamp for stamp in stamps if stamp != note]
        elif one and one.day is not None and stamps[0] & SENDER in who.mine:
            began += abs(stamps[0] // SPREAD // dates.DAY - one.day) <= SLACK
        if stamps:
            found.talks.append(_talk(key, one.name if one else who.names[number], stamps, who.mine))
        else:
            found.aside["note-only"] += 1
    return found, Told(frozenset(became), began)


def _talk(key: str, name: str, stamps: list[int], me: set[int]) -> Talk:
    """Sum up a conversation whose messages are in order of time."""
    mine = [stamp & SENDER in me for stamp in stamps]
    sent = sum(mine)
    both = 0 < sent < len(mine)
    return Talk(
        key=key,
        name=name,
        first=stamps[0] // SPREAD,
        first_mine=mine[0],
        answer=stamps[mine.index(not mine[0])] // SPREAD if both else None,
        last=stamps[-1] // SPREAD,
        last_mine=mine[-1],
        sent=sent,
        received=len(mine) - sent,
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
        day = min(thread.stamps) // SPREAD // dates.DAY
        if one is None or (one.day is not None and day < one.day - SLACK):
            return "inmail"
    return ""
