"""From packed messages to talks between the owner and one other person; the rest is set aside.

Rule: only conversations between two people who both have an account count. Sponsored ones, groups,
InMail to or from people who were not connected yet, the spam folder, closed accounts and those in
which the owner is not to be found are counted apart.
"""

from collections import Counter
from dataclasses import dataclass, field

from checker.export import dates, people
from checker.export.connections import Connection
from checker.export.invitations import SLACK
from checker.export.messages import SENDER, SPAM, SPONSORED, SPREAD, SUBJECT, Thread, Threads, Told
from checker.export.owner import Known

MET = ("inmail", "spam")
"""Set aside, and yet the two have met."""


@dataclass(slots=True)
class Talk:
    """One conversation with one person: every message's second, and whether the owner wrote it."""

    key: str
    name: str
    messages: list[tuple[int, bool]]


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

    def __init__(self, threads: Threads, owner: Known) -> None:
        self.keys: list[str] = []
        self.by_name: list[str] = []
        self.account = [party.account for party in threads.parties]
        self.names = [party.name for party in threads.parties]
        for party in threads.parties:
            called = people.name_key(party.name)
            slug = people.slug(party.url)
            self.keys.append(slug or called)
            self.by_name.append(called)
            if party.url and not slug:  # a company's page writes too
                self.account[len(self.keys) - 1] = False
        self.mine = {
            number
            for number, party in enumerate(threads.parties)
            if (
                self.keys[number] == owner.slug
                if owner.slug and people.slug(party.url)
                else owner.by_name
                and self.account[number]
                and self.by_name[number] == owner.by_name
            )
        }

    def others(self, thread: Thread) -> dict[str, int]:
        """Give everyone but the owner, key -> number; a bare name is whoever bears it here."""
        numbers = {*thread.parties, *(stamp & SENDER for stamp in thread.stamps)} - self.mine
        found: dict[str, int] = {}
        for number in sorted(numbers):
            found.setdefault(self.keys[number], number)
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
) -> tuple[Talks, Told]:
    """Make talks of conversations; `connected` finds people by address or name, None: no table."""
    who = _Cast(threads, owner)
    found = Talks(conversations=len(threads.threads))
    notes: dict[int, int] = {}
    for thread, stamp in threads.noted:
        notes[id(thread)] = min(stamp, notes.get(id(thread), stamp))
    became: set[str] = set()
    began = 0
    for thread in threads.threads.values():
        others = who.others(thread)
        aside = _aside(thread, others, who, connected)
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
            mine = who.mine
            messages = [(stamp // SPREAD, (stamp & SENDER) in mine) for stamp in stamps]
            found.talks.append(Talk(key, one.name if one else who.names[number], messages))
        else:
            found.aside["note-only"] += 1
    return found, Told(frozenset(became), began)


def _aside(
    thread: Thread,
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
    writers = {*thread.parties, *(stamp & SENDER for stamp in thread.stamps)}
    if not writers & who.mine:
        return "not-yours"
    if thread.flags & SUBJECT:
        one = connected.get(key) if connected else None
        day = min(thread.stamps) // SPREAD // dates.DAY
        if one is None or (one.day is not None and day < one.day - SLACK):
            return "inmail"
    return ""
