"""Reads an archive and puts the report together. The order of reading is the order of need."""

import csv
import gc
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple

from checker import bounds
from checker.export import (
    clock,
    compare,
    connections,
    contacts,
    follow_up,
    headers,
    invitations,
    messages,
    missing,
    outcomes,
    own,
    owner,
    replies,
    summary,
    tables,
    talks,
)
from checker.export.archive import Archive
from checker.export.member import may_be_table
from checker.export.progress import Progress, TooMuch, Watch
from checker.export.shapes import (
    Compare,
    Connections,
    ContactsReport,
    ExportReport,
    ForRate,
    Invitations,
    Missing,
)
from checker.export.wording import report as wording
from checker.export.wording import titles
from checker.model import BadRequest, PartialDate
from checker.reading import clip

SLACK = 1
"""Days that the export may be ahead of the visitor's clock."""
LONGEST_NAME = 200
"""Characters of the archive's name that are shown; two zips of one request have 90."""
MOST_APART = 7
"""Days between the zips of one request, by their names: our judgement. The second e-mail is said to
come within two."""

_IN_NAME = re.compile(r"linkedindataexport_([0-9]{2})-([0-9]{2})-([0-9]{4})", re.IGNORECASE)


@dataclass(slots=True)
class Read:
    """One archive's tables as read; a table that is not there is None."""

    tallies: list[tables.Tally] = field(default_factory=list)
    kinds: dict[str, list[tables.Table]] = field(default_factory=dict)
    profile: owner.Profile | None = None
    own: dict[str, object] | None = None
    invites: invitations.Invites | None = None
    network: connections.Network | None = None
    threads: messages.Threads | None = None

    @property
    def name(self) -> str:
        """Return the owner's name, "" where no profile tells it."""
        return self.profile.name if self.profile else ""

    @property
    def latest(self) -> int | None:
        """Give the last day that any row names."""
        days = (
            [row.day for row in self.invites.rows + self.invites.incoming] if self.invites else []
        )
        days += self.network.days() if self.network else []
        days += [self.threads.last] if self.threads and self.threads.last else []
        return max(days, default=None)


def report(
    archive: Archive,
    earlier: Archive | None = None,
    as_of: PartialDate | None = None,
    progress: Progress | None = None,
    today: PartialDate | None = None,
) -> ExportReport:
    """Answer from an export, and from an earlier one beside it.

    The day of the export is the one in its name, else `as_of`, else that of its newest row; every
    age is that of this day. What is dated later than `as_of`, or without it later than `today`, is
    skipped; both are whole dates. `progress(stage, rows)` is called every
    some thousand rows, and may raise to stop the reading. A BadRequest says what is wrong with an
    archive, under the field `archive` or `earlier`.
    """
    watch = Watch(progress)
    given = _day(as_of)
    now_is = _day(today) if given is None else given
    if earlier and earlier.same_as(archive):
        raise BadRequest("earlier", wording.twice(earlier.name, archive.name))
    for one in (archive, earlier) if earlier else (archive,):
        _refuse_two_requests(one)
    latest = None if now_is is None else now_is + SLACK
    with _patience():
        before = _read(earlier, watch, latest, whole=False) if earlier else None
        now = _read(archive, watch, latest, whole=True)
        watch.stage("report")
        exported, how = _exported(archive, now, given, latest)
        return _answer(archive, now, (earlier, before), (exported, how, now_is))


def contacts_at(
    archive: Archive,
    firm: str,
    as_of: PartialDate | None = None,
    progress: Progress | None = None,
    today: PartialDate | None = None,
) -> ContactsReport:
    """Say whom the owner of an export knows at a firm.

    Days, `progress` and refusals are those of `report`; a firm without a letter is refused under
    the field `at`, an archive without connections under `archive`.
    """
    asked = contacts.asked(firm)
    watch = Watch(progress)
    given = _day(as_of)
    now_is = _day(today) if given is None else given
    _refuse_two_requests(archive)
    latest = None if now_is is None else now_is + SLACK
    with _patience():
        now = _read(archive, watch, latest, whole=True)
        watch.stage("report")
        if now.network is None:
            raise BadRequest("archive", wording.ABSENT["connections"])
        exported, how = _exported(archive, now, given, latest)
        met = _met(now)
        written = None if met.talks is None else follow_up.contacts(met.talks.talks)
        return contacts.report(asked, now.network, written, met.connected or {}, (exported, how))


@contextmanager
def _patience() -> Iterator[None]:
    """Let cells be long, and leave memory alone, while tables are read."""
    limit = csv.field_size_limit(bounds.LONGEST_CELL)
    collecting = gc.isenabled()
    gc.disable()  # what is read holds no cycles, and looking for them takes as long as reading
    try:
        yield
    finally:
        csv.field_size_limit(limit)
        if collecting:
            gc.enable()


def _day(date: PartialDate | None) -> int | None:
    if date is None:
        return None
    day = clock.day(f"{date.year:04}-{date.month:02}-{date.day:02}")
    if day is None:
        raise BadRequest("as_of", wording.AS_OF)
    return day


@contextmanager
def _whole(archive: Archive) -> Iterator[None]:
    """Turn what a damaged file raises into a sentence."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError) as error:
        raise BadRequest(archive.field, wording.DAMAGED) from error
    except TooMuch as error:
        raise BadRequest(archive.field, str(error)) from error


def _read(archive: Archive, watch: Watch, latest: int | None, *, whole: bool) -> Read:
    """Read the tables that are needed, and count the others; an earlier export needs only two."""
    found = Read()
    with _whole(archive):
        if sum(may_be_table(member.name) for member in archive.members) > bounds.MOST_TABLES:
            raise BadRequest(archive.field, wording.too_many_tables(bounds.MOST_TABLES))
        watch.stage("files")
        for member in archive.members:
            seen = tables.look(member)
            watch.rows(1)
            if isinstance(seen, tables.Table):
                found.kinds.setdefault(seen.kind, []).append(seen)
                seen = seen.tally
            found.tallies.append(seen)
        _refuse_strangers(archive, found)
        kinds = found.kinds
        watch.stage("profile")
        profiles = owner.profiles(kinds.get("profile", ()), watch)
        names = {part: profile.name for part, profile in profiles.items()}
        found.profile = next((one for one in profiles.values() if one.name), None)
        if "connections" in kinds:
            watch.stage("connections")
            found.network = connections.read(kinds["connections"], watch, latest)
        if "invitations" in kinds:
            watch.stage("invitations")
            found.invites = invitations.read(kinds["invitations"], watch, latest)
        if strangers := owner.strangers(names, found.invites):
            raise BadRequest(archive.field, wording.two_owners(*strangers))
        if whole:
            _read_rest(found, watch, latest)
    return found


def _read_rest(read: Read, watch: Watch, latest: int | None) -> None:
    """Read the messages, and count the rows of what is not used."""
    if "messages" in read.kinds:
        watch.stage("messages")
        notes = read.invites.notes if read.invites else ()
        read.threads = messages.read(read.kinds["messages"], watch, latest, notes)
    watch.stage("others")
    read.own = own.request(read.kinds, watch, read.profile, read.network, read.invites)
    used = {*missing.MAIN, "profile", *headers.OWN}
    unused = (read.kinds[kind] for kind in read.kinds if kind not in used)
    for table in chain.from_iterable(unused):
        for _ in table.batches(watch):
            pass


def _refuse_strangers(archive: Archive, read: Read) -> None:
    """Refuse what holds no table of LinkedIn's."""
    if not archive.members:
        raise BadRequest(archive.field, wording.NO_FILES)
    if not any(kind != "other" for kind in read.kinds):
        raise BadRequest(archive.field, wording.NOTHING_KNOWN)


def _refuse_two_requests(archive: Archive) -> None:
    """Refuse archives given as one whose names are of days too far apart."""
    days = _named(archive)
    if days and max(days) - min(days) > MOST_APART:
        raise BadRequest(
            archive.field, wording.two_requests(clock.iso(min(days)), clock.iso(max(days)))
        )


def _named(archive: Archive) -> list[int]:
    """Give the days in the names of the archive and its parts."""
    found = (
        clock.day(f"{year}-{month}-{day}") for month, day, year in _IN_NAME.findall(archive.name)
    )
    return [day for day in found if day is not None]


def _exported(
    archive: Archive, read: Read, given: int | None, latest: int | None
) -> tuple[int | None, str]:
    """Tell the day of the export: from its name, else as given, else the last that a row names."""
    named = [day for day in _named(archive) if latest is None or day <= latest]
    if named:
        return max(named), wording.exported(clock.iso(max(named)), "name")
    if given is not None and read.latest is not None:
        return given, wording.exported(clock.iso(given), "given")
    day = read.latest
    return day, "" if day is None else wording.exported(clock.iso(day), "rows")


class _Met(NamedTuple):
    """Whose export it is, whom they are connected to, and with whom they wrote."""

    whose: owner.Known | None
    connected: dict[str, connections.Connection] | None
    talks: talks.Talks | None
    told: messages.Told | None


def _met(now: Read) -> _Met:
    """Join the tables."""
    whose = owner.find(now.invites, now.threads, now.name)
    connected = None
    if now.network is not None:
        connected = now.network.by_address()
        if not (now.network.has_urls and (now.threads is None or now.threads.has_recipients)):
            connected = now.network.by_name() | connected
    if now.threads is None or whose is None:
        return _Met(whose, connected, None, None)
    noted = [row for row in now.invites.rows if row.note] if now.invites else []
    keys = frozenset(key for row in noted for key in (row.key, row.by_name) if key)
    by_name = now.network is not None and not now.network.has_urls
    found, told = talks.sort_out(now.threads, whose, connected, keys, by_name=by_name)
    return _Met(whose, connected, found, told)


def _answer(
    archive: Archive,
    now: Read,
    before: tuple[Archive | None, Read | None],
    day: tuple[int | None, str, int | None],
) -> ExportReport:
    """Judge what was read."""
    exported, how, today = day
    whose, connected, found, told = _met(now)
    answer = ExportReport(
        archive=clip(archive.name, LONGEST_NAME),
        exported=None if exported is None else clock.iso(exported),
        exported_how=how,
        as_of=None,
        files=[tally.report() for tally in now.tallies],
        owner=whose.report() if whose else None,
        missing=_missing(now, whose, exported, today),
        invitations=None,
        connections=None,
        replies=None,
        follow_up=None,
        compare=None,
        for_rate=None,
        for_profile=now.own,
        headline="",
        titles={**titles.TITLES},
        heads={name: [*columns] for name, columns in titles.HEADS.items()},
        summary="",
    )
    if exported is not None:
        answer["as_of"] = clock.iso(exported)
        answer["invitations"], answer["for_rate"] = _invitations(now, told, exported)
        answer["connections"] = _connections(now, exported)
        if found is not None:
            answers = replies.report(found, exported)
            answer["replies"] = answers
            if answers["settled"]:
                counts = answer["for_rate"] or ForRate(as_of=clock.iso(exported))
                counts["replies"] = {
                    "messages": answers["settled"],
                    "answered": answers["answered"],
                }
                answer["for_rate"] = counts
            answer["follow_up"] = follow_up.report(found, now.network, connected, exported)
        earlier, old = before
        if earlier is not None and old is not None:
            answer["compare"] = _compare(earlier, old, now, whose, exported)
    answer["headline"] = wording.headline(answer)
    answer["summary"] = summary.summary(answer)
    return answer


def _invitations(
    now: Read, told: messages.Told | None, exported: int
) -> tuple[Invitations | None, ForRate | None]:
    if now.invites is None or not (now.invites.rows or now.invites.incoming):
        return None, None
    return outcomes.report(now.invites, now.network, told, exported)


def _connections(now: Read, exported: int) -> Connections | None:
    return connections.report(now.network, exported) if now.network is not None else None


def _missing(
    now: Read,
    known: owner.Known | None,
    exported: int | None,
    today: int | None,
) -> list[Missing]:
    empty, without = [], []
    if now.network is not None:
        if not (now.network.people or now.network.hidden):
            empty.append("connections")
        elif not now.network.has_urls:
            without.append("connections")
    if now.invites is not None:
        if not (now.invites.rows or now.invites.incoming):
            empty.append("invitations")
        elif now.invites.rows and not now.invites.has_urls:
            without.append("invitations")
    if now.threads is not None:
        if not now.threads.threads:
            empty.append("messages")
        elif not now.threads.has_recipients:
            without.append("messages")
    age = None if exported is None or today is None else today - exported
    return missing.listed(
        now.kinds,
        empty=empty,
        without_urls=without,
        owner=known is not None,
        age_days=age,
        unreadable={
            kind: tally
            for tally in now.tallies
            for kind in missing.MAIN
            if tally.kind != kind and headers.plain(tally.name.rpartition("/")[2]) == f"{kind}csv"
        },
    )


def _compare(
    earlier: Archive, old: Read, now: Read, whose: owner.Known | None, exported: int
) -> Compare:
    """Compare the two, or refuse a pair that is none."""
    if old.invites is None or old.network is None or now.network is None or now.invites is None:
        raise BadRequest("earlier", wording.NOT_COMPARABLE)
    theirs = owner.find(old.invites, None, old.name)
    if theirs and whose and _another(theirs, whose):
        raise BadRequest("earlier", wording.another_owner(theirs.name, whose.name))
    then, _ = _exported(earlier, old, None, None)
    then = exported if then is None else then
    if then > exported:
        raise BadRequest("earlier", wording.swapped(clock.iso(then), clock.iso(exported)))
    return compare.report(
        compare.Side(old.invites, old.network, then),
        compare.Side(now.invites, now.network, exported),
        [tally.report() for tally in old.tallies],
    )


def _another(one: owner.Known, two: owner.Known) -> bool:
    """Tell whether two owners differ in name, and in address where both have one.

    Addresses change, and so do names; both at once is another person.
    """
    if one.slug and two.slug and one.slug == two.slug:
        return False
    return bool(one.by_name and two.by_name) and one.by_name != two.by_name
