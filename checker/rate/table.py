"""A table pasted from a spreadsheet: tabs, semicolons or commas, its columns in any order."""

from checker import bounds, reading
from checker.model import BadRequest, Field, Json
from checker.rate import figures
from checker.rate.fields import COUNTS
from checker.rate.model import Counts, Group, Table, Unread
from checker.rate.shapes import TableGroup, TableReport
from checker.rate.wording import table as wording
from checker.rate.wording import titles

COLUMNS = {
    alias: key
    for key, aliases in {
        "name": ("", "name", "group", "groups", "campaign", "segment", "set", "label", "who"),
        "sent": (
            "sent", "invitations", "invites", "requests", "invitations sent", "invites sent",
            "requests sent", "sent invitations", "connection requests",
        ),
        "accepted": (
            "accepted", "accepts", "acceptances", "yes", "said yes", "connected", "connections",
        ),
        "declined": (
            "declined", "refused", "rejected", "ignored", "declined or ignored", "no", "said no",
        ),
        "dont-know": ("dont know", "i dont know", "idk", "dont know you", "i dont know you"),
        "withdrawn": ("withdrawn", "withdrew", "taken back", "cancelled", "canceled"),
        "pending": ("pending", "still pending", "open", "waiting", "outstanding"),
    }.items()
    for alias in aliases
}  # fmt: skip
"""What a column may be called, in lower case without signs -> the figure it holds."""

TOTALS = {"total", "totals", "sum", "all", "overall", "grand total"}
"""Names of rows that add up the others, and so are no groups."""


def read(value: Json, field: Field, path: str) -> Table | None:
    """Read the pasted text; None where it was left out. Lines that make no sense are listed.

    One beyond `bounds.MOST_SHEET` characters is a BadRequest.
    """
    if isinstance(value, str) and len(value) > bounds.MOST_SHEET:
        raise BadRequest(
            path,
            f"{field.label} has {len(value):,} characters; paste {bounds.MOST_SHEET:,} or fewer.",
        )
    if not isinstance(value, str):
        reading.text(value, field, path)  # refuses what is no text
        return None
    # Taken as it stands: a first line may begin with an empty cell, and that counts.
    lines = value.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    filled = [(number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    if not filled:
        return None
    (top, header), rows = filled[0], filled[1:]
    separator = next((mark for mark in "\t;" if mark in header), ",")
    names = split(header, separator)
    keys = [COLUMNS.get(_plain(name)) for name in names]
    if "sent" not in keys or "accepted" not in keys:
        unread = Unread(line=top, text=reading.clip(header), why=wording.NO_HEADER)
        return Table(groups=(), unread=(unread,))
    unused = [
        Unread(line=top, text=reading.clip(name), why=why)
        for at, (name, key) in enumerate(zip(names, keys, strict=True))
        if (why := _unused(key, keys[:at]))
    ]
    groups: list[Group] = []
    for number, line in rows:
        try:
            groups.append(_group(keys, split(line, separator), number))
        except BadRequest as error:
            unused.append(Unread(line=number, text=reading.clip(line), why=error.message))
    return Table(groups=tuple(groups), unread=tuple(unused))


def split(line: str, separator: str) -> list[str]:
    """Split a line into cells; one that starts with a quote may hold separators, "" is a quote."""
    if '"' not in line:
        return [cell.strip() for cell in line.split(separator)]
    cells: list[str] = []
    cell, quoted, closed = "", False, False
    for sign in line:
        if sign == '"' and (quoted or closed or not cell.strip()):
            cell += sign if closed else ""
            quoted, closed = not quoted, quoted
        elif sign == separator and not quoted:
            cells.append(cell.strip())
            cell, closed = "", False
        else:
            cell += sign
            closed = False
    return [*cells, cell.strip()]


def _plain(name: str) -> str:
    kept = name.lower().replace("’", "").replace("'", "")
    return " ".join("".join(c if c.isalnum() else " " for c in kept).split())


def _unused(key: str | None, before: list[str | None]) -> str:
    """Say why a column is not used, or "" where it is."""
    if key is None:
        return wording.UNUSED_COLUMN
    return wording.SECOND_COLUMN if key in before else ""


def _group(keys: list[str | None], cells: list[str], number: int) -> Group:
    """Read one row; a BadRequest's message says what is wrong with it."""
    if len(cells) > len(keys):
        raise BadRequest("table", wording.TOO_MANY_CELLS)
    row: dict[str, Json] = {}
    for key, cell in zip(keys, cells, strict=False):
        if key:
            row.setdefault(key, cell)
    name = reading.visible(str(row.get("name", "")))
    if _plain(name) in TOTALS:
        raise BadRequest("table", wording.LOOKS_LIKE_TOTAL)
    told = {key: cell for key, cell in row.items() if key != "name"}
    counts = figures.counts(reading.values(told, COUNTS))
    if counts == Counts():
        raise BadRequest("table", wording.NO_FIGURES)
    return Group(name=name or wording.unnamed(number), counts=counts)


def report(table: Table | None) -> TableReport | None:
    """Give the rows for the form, and what was not understood."""
    if table is None:
        return None
    return TableReport(
        groups=[
            TableGroup(
                name=group.name,
                sent=group.counts.sent,
                accepted=group.counts.accepted,
                declined=group.counts.declined,
                dont_know=group.counts.dont_know,
                withdrawn=group.counts.withdrawn,
                pending=group.counts.pending,
            )
            for group in table.groups
        ],
        unread=[
            {
                "line": line.line,
                "text": line.text,
                "why": line.why,
                "sentence": titles.unread(line.line, line.text, line.why),
            }
            for line in table.unread
        ],
        sentence=wording.found(len(table.groups), len(table.unread)),
    )
