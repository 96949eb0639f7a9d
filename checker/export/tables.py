"""From a file's bytes to rows: what it is, how it is written, and every row that was left out.

A table is recognised by its header, looked for among the first ten records, because LinkedIn puts
a note of changing length before some. The delimiter is the one that makes a header; the letters
are UTF-8 unless the beginning of the file cannot be.
"""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain, islice
from operator import itemgetter
from typing import IO

from checker import bounds
from checker.export import headers
from checker.export.archive import MOST_ZEROS
from checker.export.member import Member, may_be_table
from checker.export.progress import TooMuch, Watch
from checker.export.shapes import FileReport
from checker.export.wording import report as wording
from checker.reading import clip

SAMPLE = 65_536
"""Bytes that are looked at to recognise a table."""
HEADER_WITHIN = 10
"""Records among which the header must stand."""
BATCH = 50
"""Rows that are read at a time; as many as a processor keeps at hand."""
CHUNK = 65_536
"""Bytes that are read at a time."""
DELIMITERS = ",\t;"
IGNORED = (".ds_store", "thumbs.db", "desktop.ini")

Row = list[str]


@dataclass(slots=True)
class Tally:
    """What became of one file: `kind` is None for what is no table."""

    name: str
    kind: str | None
    recognised: str
    note: str = ""
    rows: int = 0
    skipped: Counter[str] = field(default_factory=Counter)

    def report(self) -> FileReport:
        """Give it as the report lists it."""
        return FileReport(
            name=clip(self.name, 120),
            table=self.kind,
            recognised=self.recognised,
            note=self.note,
            rows=self.rows,
            skipped=[
                {"reason": reason, "rows": rows} for reason, rows in self.skipped.most_common()
            ],
        )


@dataclass(frozen=True, slots=True)
class Table:
    """A file that is a table; `columns` are our names for its columns, with their places.

    `before` are the records above its header, and `lines_before` the lines above these that are
    no records, because a quotation mark in them is never closed.
    """

    member: Member
    kind: str
    columns: dict[str, int]
    width: int
    delimiter: str
    encoding: str
    before: int
    tally: Tally
    lines_before: int = 0

    def batches(self, watch: Watch) -> Iterator[list[Row]]:
        """Give the rows, some thousand at a time, each as wide as the header.

        The rest is counted in the tally with its reason.
        """
        with self.member.open() as raw:
            lines = _Lines(raw, self.encoding, watch)
            feed = lines.lines()
            for _ in range(self.lines_before):
                next(feed, None)
            reader = csv.reader(feed, delimiter=self.delimiter)
            leading = self.before + 1
            while True:
                batch: list[Row] = []
                broken = False
                try:
                    # What was read before an error stays in the list.
                    batch.extend(islice(reader, BATCH))
                except csv.Error:
                    broken = True
                    self.tally.skipped[wording.TOO_LONG] += 1
                lines.given = 0
                if not batch and not broken:
                    return
                del batch[:leading]
                leading = 0
                kept = [row for row in batch if len(row) == self.width]
                if len(kept) != len(batch):
                    kept = self._mended(batch) if self.columns else [row for row in batch if row]
                self.tally.rows += len(kept)
                watch.rows(len(batch))
                yield kept

    def cells(self, names: Sequence[str], watch: Watch) -> Iterator[Iterable[Sequence[str]]]:
        """Give the rows as these columns of ours, in that order; "" for one that is not there."""
        places = [self.columns.get(name, self.width) for name in names]
        pick = itemgetter(*places)
        lacking = self.width in places
        as_they_are = places == list(range(self.width))
        for batch in self.batches(watch):
            if lacking:
                for row in batch:
                    row.append("")
            yield batch if as_they_are else map(pick, batch)

    def _mended(self, batch: list[Row]) -> list[Row]:
        """Keep the rows that fit; longer ones too, if nothing stands in what is too much."""
        kept, skipped = [], self.tally.skipped
        for row in batch:
            if len(row) == self.width:
                kept.append(row)
            elif not any(cell.strip() for cell in row):
                skipped[wording.BLANK] += 1
            elif len(row) < self.width:
                skipped[wording.SHORT] += 1
            elif any(cell.strip() for cell in row[self.width :]):
                skipped[wording.LONG] += 1
            else:
                kept.append(row[: self.width])
        return kept


class _Lines:
    """A file's lines, read a piece at a time: none is longer, nor are 50 rows, than is bearable."""

    def __init__(self, raw: IO[bytes], encoding: str, watch: Watch) -> None:
        self._raw = raw
        self._decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
        self._watch = watch
        self.given = 0

    def lines(self) -> Iterator[str]:
        """Give the lines with their ends, as a text file opened for `csv` does."""
        return chain.from_iterable(io.StringIO(piece, newline="") for piece in self._pieces())

    def _pieces(self) -> Iterator[str]:
        """Give the text in pieces that end where a line does, if lines end at all."""
        rest = ""
        while data := self._raw.read(CHUNK):
            self._watch.bytes(len(data))
            text = rest + self._decoder.decode(data)
            # A carriage return at the very end may be the half of a line's end.
            cut = max(text.rfind("\n"), text.rfind("\r", 0, -1)) + 1
            if not cut and len(text) >= bounds.LONGEST_LINE:
                cut = len(text)
            rest = text[cut:]
            self.given += cut
            if self.given > bounds.MOST_IN_BATCH:
                raise TooMuch(wording.rows_without_end(bounds.MOST_IN_BATCH))
            yield text[:cut]
        yield rest + self._decoder.decode(b"", final=True)


def distinct(
    tables: Sequence[Table], names: Sequence[str], watch: Watch
) -> Iterator[tuple[Table, list[Sequence[str]]]]:
    """Give each table with all its rows (see `cells`), but those that stood in a former one.

    The same row twice in one file is two rows; in two files it is one, as in parts that overlap.
    """
    before: set[tuple[str, ...]] = set()
    kept, start = 0, watch.all_bytes
    for table in tables:
        rows: list[Sequence[str]] = []
        for batch in table.cells(names, watch):
            rows += batch
            if kept + len(rows) > bounds.MOST_KEPT_ROWS:
                raise TooMuch(wording.too_many_kept(table.kind, bounds.MOST_KEPT_ROWS))
            if watch.all_bytes - start > bounds.MOST_KEPT_BYTES:
                raise TooMuch(wording.too_long_kept(table.kind, bounds.MOST_KEPT_BYTES))
        kept += len(rows)
        if len(tables) > 1:
            read = [tuple(row) for row in rows]
            rows = [row for row in read if row not in before]
            before.update(read)
            again = len(read) - len(rows)
            table.tally.rows -= again
            table.tally.skipped.update({wording.TWICE: again} if again else {})
        yield table, rows


def look(member: Member) -> Table | Tally:
    """Recognise a file: a table to read, or what else it is."""
    steps = member.name.replace("\\", "/").split("/")
    last = steps[-1].lower()
    if "__MACOSX" in steps or last.startswith("._") or last in IGNORED:
        return Tally(member.name, None, wording.SYSTEM_FILE)
    if not may_be_table(member.name):
        return Tally(member.name, None, wording.NO_TABLE)
    with member.open() as stream:
        sample = stream.read(SAMPLE)
    encoding = _encoding(sample)
    if encoding is None:
        return Tally(member.name, None, wording.NOT_TEXT)
    text = sample.decode(encoding, errors="replace")
    if not text.strip():
        return Tally(member.name, None, wording.EMPTY_FILE)
    return _table(member, text, encoding)


def _encoding(sample: bytes) -> str | None:
    """Tell how the letters are written; None where these are no letters."""
    if sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if sample.count(0) > len(sample) * MOST_ZEROS:
        return None
    try:
        codecs.getincrementaldecoder("utf-8")().decode(sample)
    except UnicodeDecodeError:
        return "latin-1"
    return "utf-8-sig"


def _table(member: Member, text: str, encoding: str) -> Table | Tally:
    """Look for a header that we know; without one it is a table of no use to us."""
    note = wording.ENCODINGS.get(encoding, "")
    for delimiter in DELIMITERS:
        for before, record in enumerate(_records(text, delimiter)):
            found = headers.recognised(record)
            if found is None:
                continue
            kind, columns = found
            if kind == "messages" and headers.looks_alike(member.name.rpartition("/")[2]):
                return Tally(member.name, None, wording.LOOK_ALIKE, note)
            tally = Tally(member.name, kind, wording.TABLES[kind], note)
            width = _width(record)
            return Table(member, kind, columns, width, delimiter, encoding, before, tally)
    return _below_a_quotation(member, text, encoding, note) or _other(member, text, encoding, note)


def _below_a_quotation(member: Member, text: str, encoding: str, note: str) -> Table | None:
    """Look for a header line by line, where a quotation mark above it swallows it."""
    for lines, line in enumerate(text.splitlines()[: 2 * HEADER_WITHIN]):
        for delimiter in DELIMITERS:
            for record in _records(line, delimiter):
                found = headers.recognised(record)
                if found and found[0] != "messages":
                    kind, columns = found
                    told = f"{note} {wording.OPEN_QUOTATION}".strip()
                    tally = Tally(member.name, kind, wording.TABLES[kind], told)
                    width = _width(record)
                    return Table(member, kind, columns, width, delimiter, encoding, 0, tally, lines)
    return None


def _other(member: Member, text: str, encoding: str, note: str) -> Table | Tally:
    """Take a table that is only counted, or a file that holds a sentence."""
    for delimiter in DELIMITERS:
        records = _records(text, delimiter)
        for at, record in enumerate(records):
            kind = headers.other(record)
            if kind:
                columns = headers.own_columns(kind, record)
                used = kind in headers.OWN
                known = wording.named(kind) if used else wording.other_table(kind)
                tally = Tally(member.name, kind, known, note)
                width = _width(record)
                return Table(member, kind, columns, width, delimiter, encoding, at, tally)
    if "\n" not in text.strip() and "," not in text:
        return Tally(member.name, None, wording.only_says(clip(text)), note)
    records = _records(text, ",")
    tally = Tally(member.name, "other", wording.OTHER_TABLE, note)
    width = _width(records[0]) if records else 1
    return Table(member, "other", {}, width, ",", encoding, 0, tally)


def _records(text: str, delimiter: str) -> list[Row]:
    """Give the first records."""
    records: list[Row] = []
    with suppress(csv.Error):  # what came before a broken one is worth a look
        records.extend(
            islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), HEADER_WITHIN)
        )
    return records


def _width(header: Row) -> int:
    """Count the columns that have a name, or stand before one that has."""
    return max((at for at, cell in enumerate(header, start=1) if cell.strip()), default=1)
