"""The table of messages, streamed: of what each party wrote in a conversation, a sum is kept.

How often, when first and when last: half a million messages take little room, and the order of the
rows, which is none of time, does not matter.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from sys import getsizeof
from typing import NamedTuple

from checker import bounds
from checker.export import clock, people
from checker.export.people import DIRECTIONS
from checker.export.progress import TooMuch, Watch
from checker.export.tables import Table
from checker.export.wording import report as reasons

SPONSORED, SUBJECT, SPAM = 1, 2, 4
"""What may be noted of a conversation."""
SPONSORED_TITLES = frozenset({"sponsored conversation"})
SPONSORED_CLASS = "spinmail-quill-editor"
IN_CONTENT = 300
"""Characters at the beginning of a message within which that class stands."""
NOT_DRAFT = frozenset({"", "no", "No", "NO", "false", "False", "FALSE", "0", "N", "N/A"})
DRAFT = frozenset({"yes", "true", "1", "y"})
SAID = 160
"""Characters that are kept of the last message of each side."""
COLUMNS = (
    "thread", "title", "from", "sender", "to", "recipients", "date", "subject", "content",
    "folder", "attachments", "draft", "draft_thread",
)  # fmt: skip
"""In LinkedIn's order, so that its rows need no rearranging."""

_URL = re.compile(r"https?://[^\s,]+|www\.[^\s,]+", re.IGNORECASE)


class Party(NamedTuple):
    """Someone who wrote or was written to. `account` is False where an address is due and empty."""

    url: str
    name: str
    account: bool


@dataclass(slots=True)
class Side:
    """What one party wrote in one conversation; with `count` 0 the moments mean nothing."""

    thread: "Thread"
    number: int
    count: int = 0
    first: datetime = clock.END
    last: datetime = clock.BEGIN
    said: str = ""

    def add(self, moment: datetime, content: str = "") -> None:
        """Count one message; of the latest the beginning is kept."""
        self.count += 1
        if moment < self.first:  # noqa: PLR1730 (min and max would be calls)
            self.first = moment
        if moment > self.last:
            self.last, self.said = moment, content[:SAID]

    def merge(self, other: "Side") -> None:
        """Count what another wrote as well."""
        self.count += other.count
        if other.first < self.first:  # noqa: PLR1730 (as above)
            self.first = other.first
        if other.last > self.last:
            self.last, self.said = other.last, other.said


@dataclass(slots=True)
class Thread:
    """One conversation: who is in it by its first row, what was noted of it, and who wrote.

    `notes` are messages with the text of an invitation's note, which the sides do not count.
    """

    parties: tuple[int, ...]
    flags: int = 0
    sides: list[Side] = field(default_factory=list)
    notes: list[tuple[datetime, Side]] = field(default_factory=list)


@dataclass(slots=True)
class Threads:
    """All conversations, and the last day on which anything was written."""

    parties: list[Party] = field(default_factory=list)
    threads: dict[str, Thread] = field(default_factory=dict)
    has_recipients: bool = True
    last: int | None = None


class Told(NamedTuple):
    """What the messages say about the invitations.

    `note_became_message` are the keys of those whose invitation's note is the first message;
    `began_on_connecting` counts the conversations that the owner began on the day of connecting.
    """

    note_became_message: frozenset[str]
    began_on_connecting: int


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


class _Sides(dict[str, Side]):
    """Finds a side by its conversation and its party; what names them is held to its bound."""

    kept = 0

    def keep(self, *texts: str) -> None:
        """Take note of what stays in memory; a list of recipients stays as numbers."""
        self.kept += sum(map(getsizeof, texts))
        if self.kept > bounds.MOST_TALK_BYTES:
            raise TooMuch(reasons.too_long_names(bounds.MOST_TALK_BYTES))


def read(
    tables: Sequence[Table], watch: Watch, latest: int | None, notes: Iterable[str]
) -> Threads:
    """Read every row. Drafts are skipped, and rows whose date cannot be read or is to come.

    `latest` is the last day, as in `clock`, that is not to come; `notes` are those of invitations.
    """
    found = Threads()
    book = _Book(found.parties)
    texts = frozenset(notes)
    sides = _Sides()
    # The same messages may stand in two files; in one, two of the same second are two.
    seen: dict[tuple[int, datetime], Table] | None = {} if len(tables) > 1 else None
    for table in tables:
        found.has_recipients = found.has_recipients and "recipients" in table.columns
        _read(table, found, book, watch, latest, texts, sides, seen)
    written = [
        side.last for thread in found.threads.values() for side in thread.sides if side.count
    ]
    written += [moment for thread in found.threads.values() for moment, _ in thread.notes]
    found.last = max(written).toordinal() if written else None
    return found


def _read(  # noqa: C901, PLR0912, PLR0913, PLR0917 (one loop, half a million rows)
    table: Table,
    found: Threads,
    book: _Book,
    watch: Watch,
    latest: int | None,
    notes: frozenset[str],
    sides: "_Sides",
    seen: dict[tuple[int, datetime], Table] | None,
) -> None:
    has_sender, has_recipients = "sender" in table.columns, "recipients" in table.columns
    end = datetime.fromordinal(clock.LAST if latest is None else latest + 1)
    threads, moment_of = found.threads, clock.moment
    lengths = {len(note) for note in notes}  # so that few messages have to be compared
    skipped: Counter[str] = Counter()
    batches = table.cells(COLUMNS, watch) if "thread" in table.columns else _of_2018(table, watch)
    for batch in batches:
        for (
            name, title, author, url, to, recipients, when, subject, content, folder, _, draft,
            draft_thread,
        ) in batch:  # fmt: skip
            if (draft != "No" and draft not in NOT_DRAFT) or (
                draft_thread != "No" and draft_thread not in NOT_DRAFT
            ):
                marks = {draft.strip().lower(), draft_thread.strip().lower()}
                skipped[reasons.DRAFT if marks & DRAFT else reasons.DRAFT_UNREAD] += 1
                continue
            if not name:
                skipped[reasons.NO_THREAD] += 1
                continue
            moment = moment_of(when)
            if moment is None:
                skipped[reasons.NO_DATE] += 1
                continue
            if moment >= end:
                skipped[reasons.FUTURE] += 1
                continue
            key = f"{name} {url or author}"  # one string: looking it up takes most of the time
            side = sides.get(key)
            if side is None:
                number = book.number(url, author, column=has_sender)
                if name not in threads:
                    others = _recipients(recipients, to, book, column=has_recipients)
                    threads[name] = Thread((number, *others))
                    sides.keep(name, recipients or to)
                side = sides[key] = Side(threads[name], number)
                sides.keep(key, url, author)
                if max(len(book.parties), len(sides) // 2) > bounds.MOST_PARTIES:
                    raise TooMuch(reasons.too_many_parties(bounds.MOST_PARTIES))
                side.thread.sides.append(side)
            if seen is not None and seen.setdefault((id(side), moment), table) is not table:
                skipped[reasons.TWICE] += 1
                continue
            if subject:
                side.thread.flags |= SUBJECT
            if folder == "SPAM":
                side.thread.flags |= SPAM
            if title and title.lower() in SPONSORED_TITLES:
                side.thread.flags |= SPONSORED
            if content[:1] == "<" and SPONSORED_CLASS in content[:IN_CONTENT]:
                side.thread.flags |= SPONSORED
            elif len(content) in lengths and content in notes:
                side.thread.notes.append((moment, side))
                continue
            side.add(moment, content)
    table.tally.rows -= skipped.total()
    table.tally.skipped.update(skipped)


def _of_2018(table: Table, watch: Watch) -> Iterator[list[Sequence[str]]]:
    """Give the rows of a table that names no conversations: one is all with the same person."""
    for batch in table.cells(
        ("direction", "from", "to", "date", "subject", "content", "folder"), watch
    ):
        rows: list[Sequence[str]] = []
        for towards, author, to, when, subject, content, folder in batch:
            outgoing = DIRECTIONS.get(towards.strip().lower())
            if outgoing is None:
                table.tally.rows -= 1
                table.tally.skipped[reasons.NO_DIRECTION] += 1
                continue
            thread = people.name_key(to if outgoing else author)
            row = (thread, "", author, "", to, "", when, subject, content, folder, "", "", "")
            rows.append(row)
        yield rows


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
