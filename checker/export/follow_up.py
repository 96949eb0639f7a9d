"""Whom to turn to next: the four ways of the first article, as people, each with the reason.

Everyone is in one way at most, the first that fits; only people who are connections now, where the
export has that table. There is no score.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from checker.export import clock, people
from checker.export.connections import Connection, Network
from checker.export.shapes import FollowUp, Person, Way, WayReport
from checker.export.talks import Talk, Talks
from checker.export.wording import people as wording
from checker.export.wording import titles

NEW_DAYS = 90
"""New: connected within so many days, and neither has written, the invitation's note aside."""
ANSWER_WITHIN_DAYS = 180
"""They wrote last: the last message is theirs, and no older than this."""
QUIET_DAYS = 180
WARM = 2
"""Once warm: each has written as many messages at least, and none for `QUIET_DAYS` or longer."""
TRIES = 3
PATIENCE_DAYS = 28
"""Let go: as many messages, never an answer, and the last one as old at least."""
ORDER: tuple[Way, ...] = ("they-wrote-last", "new", "gone-quiet", "let-go")


class Contact(NamedTuple):
    """All that was ever written between the owner and one person; the three last ones are days."""

    key: str
    name: str
    sent: int
    received: int
    last: int
    last_mine: bool
    sent_last: int | None
    received_last: int | None
    said: str


def contacts(talks: Iterable[Talk]) -> dict[str, Contact]:
    """Put each person's conversations together."""
    together: dict[str, list[Talk]] = {}
    for talk in talks:
        together.setdefault(talk.key, []).append(talk)
    found: dict[str, Contact] = {}
    for key, theirs in together.items():
        last = max(theirs, key=lambda talk: (talk.last, talk.last_mine))
        found[key] = Contact(
            key,
            last.name,
            sum(talk.sent for talk in theirs),
            sum(talk.received for talk in theirs),
            last.last.toordinal(),
            last.last_mine,
            _latest(talk.sent_last for talk in theirs),
            _latest(talk.received_last for talk in theirs),
            last.said,
        )
    return found


def _latest(moments: Iterable[datetime | None]) -> int | None:
    return max((moment.toordinal() for moment in moments if moment), default=None)


def report(
    messages: Talks | None,
    network: Network | None,
    connected: dict[str, Connection] | None,
    as_of: int,
) -> FollowUp:
    """List the people of each way, the most recent first; `messages` None: there are none.

    `as_of` is the day from which waiting is counted, as in `clock`.
    """
    known = contacts(messages.talks if messages else ())
    listed: dict[Way, list[Person]] = {way: [] for way in ORDER}
    strangers = 0
    for one in known.values():
        connection = connected.get(one.key) if connected is not None else None
        if connected is not None and connection is None:
            strangers += 1
            continue
        way = way_of(one, as_of)
        if way:
            listed[way].append(_person(way, one, connection, as_of))
    if network is not None and messages is not None:
        listed["new"] += [
            _newcomer(one, as_of)
            for one in network.people
            if one.day is not None
            and as_of - one.day <= NEW_DAYS
            and one.key not in known
            and one.key not in messages.met
            and one.by_name not in known
        ]
    for persons in listed.values():
        persons.sort(key=lambda person: (person["days"], person["name"], person["url"]))
    return FollowUp(
        ways=[WayReport(way=way, count=len(listed[way]), **wording.WAYS[way]) for way in ORDER],
        people=[person for way in ORDER for person in listed[way]],
        not_connected=strangers,
        left_out=titles.strangers(strangers),
        headline=wording.follow_up({way: len(listed[way]) for way in ORDER}),
    )


def way_of(contact: Contact, as_of: int) -> Way | None:
    """Return the way for someone with whom messages were exchanged by the day `as_of`, or None."""
    age = as_of - contact.last
    if contact.received and not contact.last_mine and age <= ANSWER_WITHIN_DAYS:
        return "they-wrote-last"
    if contact.sent >= WARM and contact.received >= WARM and age >= QUIET_DAYS:
        return "gone-quiet"
    if contact.sent >= TRIES and not contact.received and age >= PATIENCE_DAYS:
        return "let-go"
    return None


def _person(way: Way, contact: Contact, connection: Connection | None, as_of: int) -> Person:
    days = max(0, as_of - contact.last)
    return Person(
        way=way,
        name=contact.name,
        url=people.address(connection.key if connection else contact.key),
        company=connection.company if connection else "",
        position=connection.position if connection else "",
        since=clock.iso(contact.last),
        days=days,
        sent=contact.sent,
        received=contact.received,
        said=wording.shorten(contact.said) if way == "they-wrote-last" else "",
        reason=wording.reason(way, days, contact.sent, contact.received),
    )


def _newcomer(connection: Connection, as_of: int) -> Person:
    day = connection.day or as_of
    days = max(0, as_of - day)
    return Person(
        way="new",
        name=connection.name,
        url=people.address(connection.key),
        company=connection.company,
        position=connection.position,
        since=clock.iso(day),
        days=days,
        sent=0,
        received=0,
        said="",
        reason=wording.reason("new", days, 0, 0),
    )
