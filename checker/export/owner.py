"""Whose export it is. Messages do not say which side is the owner's, so it has to be told apart.

Rule: the address that sent the outgoing invitations; without one, whoever is in nearly every
conversation (four of five, and more than anyone else); without one, the name in Profile.csv.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from checker.export import people
from checker.export.invitations import Invites
from checker.export.messages import SPONSORED, Threads
from checker.export.progress import Watch
from checker.export.shapes import Owner
from checker.export.tables import Table
from checker.export.wording import people as wording
from checker.export.wording import titles

NEARLY_ALL = (4, 5)
"""A person in four of five conversations or more is likely the one whose export it is."""


class Known(NamedTuple):
    """The owner: the part of the address that names them, their name as a key, and as written."""

    slug: str
    by_name: str
    name: str
    how: str

    def report(self) -> Owner:
        """Give it as the report does."""
        return Owner(
            name=self.name,
            url=people.address(self.slug),
            how=self.how,
            sentence=titles.owner(self.name, self.how),
        )


class Profile(NamedTuple):
    """What the owner says of themselves; a text is as LinkedIn wrote it."""

    name: str
    headline: str
    about: str


def profiles(tables: Iterable[Table], watch: Watch) -> dict[str, Profile]:
    """Read Profile.csv, by the part of the archive. All rows are counted; the first name counts."""
    found: dict[str, Profile] = {}
    for table in tables:
        for batch in table.cells(("first", "last", "headline", "summary"), watch):
            for first, last, headline, summary in batch:
                name = f"{people.clean(first)} {people.clean(last)}".strip()
                known = found.get(table.member.part)
                if known is None or not known.name:
                    found[table.member.part] = Profile(name, headline, summary)
    return found


def strangers(
    names: Mapping[str, str], invites: Invites | None
) -> tuple[str, str, str, str] | None:
    """Give two parts of an archive that belong to two people, each with the name; else None.

    A profile's name and the one beside invitations may differ in a middle name: one word in common
    is enough there.
    """
    told = [(part, True, "", name) for part, name in names.items()]
    for part, owners in (invites.owners if invites else {}).items():
        url, name = _most(owners)
        told.append((part, False, people.slug(url), people.clean(name)))
    for part, profile, slug, name in told:
        for other, its_profile, its_slug, its_name in told:
            one, two = people.name_key(name), people.name_key(its_name)
            if other == part or not one or not two or (slug and slug == its_slug):
                continue
            if one != two and (
                profile == its_profile or not {*one[1:].split()} & {*two[1:].split()}
            ):
                return part, name, other, its_name
    return None


def find(invites: Invites | None, threads: Threads | None, name: str) -> Known | None:
    """Tell the owner, None where nothing does."""
    url, called = _most(sum(invites.owners.values(), Counter())) if invites else ("", "")
    written, slug = name or people.clean(called), people.slug(url)
    if slug:
        return Known(slug, people.name_key(written), written, wording.OWNER_BY_INVITATIONS)
    if threads is not None:
        found = _in_most(threads, people.name_key(written))
        if found:
            return found
    if written:
        return Known("", people.name_key(written), written, wording.OWNER_BY_NAME)
    return None


def _most(owners: Counter[tuple[str, str]]) -> tuple[str, str]:
    """Give the commonest address and the commonest name, "" where all are empty."""
    urls, names = Counter[str](), Counter[str]()
    for (url, name), count in owners.items():
        urls[url] += count
        names[name] += count
    url, name = (
        next((value for value, _ in counts.most_common() if value.strip()), "")
        for counts in (urls, names)
    )
    return url, name


def _in_most(threads: Threads, by_name: str) -> Known | None:
    """Find whoever is in nearly every conversation; `by_name` decides between two."""
    slugs: Counter[str] = Counter()
    names: dict[str, str] = {}
    conversations = 0
    for thread in threads.threads.values():
        if thread.flags & SPONSORED:
            continue
        conversations += 1
        here = set()
        for number in thread.parties:
            party = threads.parties[number]
            key = people.slug(party.url) or people.name_key(party.name)
            names.setdefault(key, party.name)
            here.add(key)
        slugs.update(here)
    ranked = [(key, count) for key, count in slugs.most_common() if key]
    enough = [
        key for key, count in ranked if count * NEARLY_ALL[1] >= conversations * NEARLY_ALL[0]
    ]
    if len(enough) > 1:
        called = [key for key in enough if people.name_key(names[key]) == by_name]
        first, second = ranked[0], ranked[1]
        enough = called[:1] or ([first[0]] if first[1] > second[1] else [])
    if not enough:
        return None
    key = enough[0]
    slug = "" if key.startswith(people.BY_NAME) else key
    return Known(slug, people.name_key(names[key]), names[key], wording.OWNER_BY_MESSAGES)
