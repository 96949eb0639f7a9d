"""The table of messages, streamed: of each message only its second and its sender are kept.

A conversation becomes a list of whole numbers, `second * SPREAD + sender`, so that half a million
messages take little room, and sorting them is sorting numbers: the table is in no order of time.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from operator import itemgetter
from typing import NamedTuple

from checker.export import dates, people
from checker.export.tables import Table
from checker.export.watch import Watch
from checker.wording import export as reasons

SPREAD = 1 << 24
"""More people than any export names; the sender's number is what is left of a division by it."""
SENDER = SPREAD - 1

SPONSORED, SUBJECT, SPAM = 1, 2, 4
"""What may be noted of a conversation."""
SPONSORED_TITLES = frozenset({"sponsored conversation"})
SPONSORED_CLASS = "spinmail-quill-editor"
IN_CONTENT = 300
"""Characters at the beginning of a message within which that class stands."""
NOT_DRAFT = frozenset({"", "no", "No", "NO", "false", "False", "FALSE", "0", "N", "N/A"})
DRAFT = frozenset({"yes", "true", "1", "y"})
COLUMNS = (
    "thread", "title", "from", "sender", "to", "recipients", "date", "subject", "content",
    "folder", "attachments", "draft", "draft_thread",
)  # fmt: skip
"""In LinkedIn's order, so that its rows need no rearranging."""

_URL = re.compile(r"https?://[^\s,]+|www\.[^\s,]+", re.IGNORECASE)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_UNREAD = -(1 << 62)


class Party(NamedTuple):
    """Someone who wrote or was written to. `account` is False where an address is due and empty."""

    url: str
    name: str
    account: bool


@dataclass(slots=True)
class Thread:
    """One conversation: who is in it by its first row, what was noted, and the packed messages."""

    parties: tuple[int, ...]
    flags: int = 0
    stamps: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Threads:
    """All conversations. `noted` are the stamps of messages that are an invitation's note."""

    parties: list[Party] = field(default_factory=list)
    threads: dict[str, Thread] = field(default_factory=dict)
    noted: list[tuple[Thread, int]] = field(default_factory=list)
    has_recipients: bool = True
    last: int = 0


class Told(NamedTuple):
    """What the messages say about the invitations.

    `note_became_message` are the keys of those whose invitation's note is the first message;
    `began_on_connecting` counts the conversations that the owner began on the day of connecting.
    """

    note_became_message: frozenset[str]
    began_on_connecting: int


class _Days(dict[str, int]):
    """YYYY-MM-DD -> its first second; what is no day is not kept."""

    def __missing__(self, text: str) -> int:
        day = dates.day(text) if _DAY.fullmatch(text) else None
        if day is None:
            return _UNREAD
        self[text] = day * dates.DAY
        return self[text]


class _Clock(dict[str, int]):
    """A part of what a clock shows -> seconds; anything else, a number that no day makes good."""

    def __missing__(self, text: str) -> int:
        return _UNREAD


_MINUTES = {
    f"{hour:02}:{minute:02}:": 3600 * hour + 60 * minute
    for hour in range(24)
    for minute in range(60)
}
_SECONDS = {f"{second:02}": second for second in range(60)}


class _Book:
    """Numbers the people, so that a message need not hold their names."""

    def __init__(self, parties: list[Party]) -> None:
        self.parties = parties
        self.numbers: dict[str, int] = {}

    def number(self, url: str, name: str, *, column: bool) -> int:
        """Give someone's number, a new one where they are new; `column` where addresses are due."""
        key = url or people.BY_NAME + name
        number = self.numbers.get(key)
        if number is None:
            number = self.numbers[key] = len(self.parties)
            self.parties.append(Party(url, people.clean(name), bool(url) or not column))
        elif name and not self.parties[number].name:
            self.parties[number] = self.parties[number]._replace(name=people.clean(name))
        return number


def read(
    tables: Sequence[Table], watch: Watch, latest: int | None, notes: Iterable[str]
) -> Threads:
    """Read every row. Drafts are skipped, and rows whose date cannot be read or is to come."""
    found = Threads()
    book = _Book(found.parties)
    texts = frozenset(notes)
    for table in tables:
        found.has_recipients = found.has_recipients and "recipients" in table.columns
        _read(table, found, book, watch, latest, texts)
    if len(tables) > 1:  # the same messages may stand in both
        for thread in found.threads.values():
            thread.stamps[:] = set(thread.stamps)
    stamps = (max(thread.stamps) for thread in found.threads.values())
    found.last = max(stamps, default=0) // SPREAD
    return found


def _read(  # noqa: C901, PLR0912, PLR0913, PLR0915, PLR0917 (one loop, half a million rows)
    table: Table,
    found: Threads,
    book: _Book,
    watch: Watch,
    latest: int | None,
    notes: frozenset[str],
) -> None:
    at = table.columns
    spare = table.width
    places = [at.get(name, spare) for name in COLUMNS]
    pick = itemgetter(*places)
    lacking, in_order = (
        spare in places,
        places == list(range(len(COLUMNS))) and spare == len(places),
    )
    has_sender, has_recipients = "sender" in at, "recipients" in at
    end = ((latest + 1) * dates.DAY) if latest is not None else dates.LAST * dates.DAY
    threads, numbers = found.threads, book.numbers
    days, minutes, seconds = _Days(), _Clock(_MINUTES), _Clock(_SECONDS)
    lengths = {len(note) for note in notes}  # so that few messages have to be compared
    skipped: Counter[str] = Counter()
    for batch in table.batches(watch):
        if lacking:
            for row in batch:
                row.append("")
        for (
            name, title, author, url, to, recipients, when, subject, content, folder, _, draft,
            draft_thread,
        ) in batch if in_order else map(pick, batch):  # fmt: skip
            if (draft != "No" and draft not in NOT_DRAFT) or (
                draft_thread != "No" and draft_thread not in NOT_DRAFT
            ):
                marks = {draft.strip().lower(), draft_thread.strip().lower()}
                skipped[reasons.DRAFT if marks & DRAFT else reasons.DRAFT_UNREAD] += 1
                continue
            if not name:
                skipped[reasons.NO_THREAD] += 1
                continue
            second = days[when[:10]] + minutes[when[11:17]] + seconds[when[17:19]]
            if second < 0:
                slow = dates.second(when)
                if slow is None:
                    skipped[reasons.NO_DATE] += 1
                    continue
                second = slow
            if second >= end:
                skipped[reasons.FUTURE] += 1
                continue
            try:
                number, thread = numbers[url], threads[name]
            except KeyError:
                number = book.number(url, author, column=has_sender)
                if name not in threads:
                    others = _recipients(recipients, to, book, column=has_recipients)
                    threads[name] = Thread((number, *others))
                thread = threads[name]
            stamp = second * SPREAD + number
            thread.stamps.append(stamp)
            if subject:
                thread.flags |= SUBJECT
            if folder == "SPAM":
                thread.flags |= SPAM
            if content[:1] == "<" and SPONSORED_CLASS in content[:IN_CONTENT]:
                thread.flags |= SPONSORED
            elif len(content) in lengths and content in notes:
                found.noted.append((thread, stamp))
            if title and title.lower() in SPONSORED_TITLES:
                thread.flags |= SPONSORED
    table.tally.rows -= skipped.total()
    table.tally.skipped.update(skipped)


def _recipients(urls: str, names: str, book: _Book, *, column: bool) -> list[int]:
    """Give the numbers of those to whom a message went; names hold commas, addresses do not."""
    found = _URL.findall(urls)
    if len(found) == 1:
        return [book.number(found[0], names, column=column)]
    if found:
        return [book.number(url, "", column=column) for url in found]
    return [book.number("", name, column=column) for name in split_names(names)]


def split_names(names: str) -> list[str]:
    """Split "Ana Sá, Bo Li" where every part has two words; "Ana Sá, MBA" is one person."""
    parts = [part.strip() for part in names.split(",") if part.strip()]
    if len(parts) > 1 and all(" " in part for part in parts):
        return parts
    return [names.strip()] if names.strip() else []
