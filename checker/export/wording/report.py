"""What is said about an export's files: refusals with their mend, skipped rows, what is missing."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from checker.words import plural

if TYPE_CHECKING:
    from checker.export.shapes import ExportReport, FileReport

How = Literal["name", "given", "rows"]

AGAIN = "Download it from LinkedIn again"
OWN = "LinkedIn’s own zip, or CSV files out of it"

CANCELLED = "Stopped, and nothing was kept. Choose the file again to start anew."
EMPTY = f"This file is empty. {AGAIN}."
UNFINISHED = f"The download of this file did not finish. {AGAIN}, and wait until it is done."
WEB_PAGE = (
    "This is a web page, most likely LinkedIn’s sign-in page, and not your archive. Sign in to "
    "LinkedIn first, then follow the link in its e-mail again; the link lasts for 72 hours."
)
NOT_A_ZIP = (
    "This file is neither a zip nor a table. Choose the .zip file from LinkedIn’s e-mail, or CSV "
    "files out of it."
)
DAMAGED = f"This file is damaged and cannot be read to its end. {AGAIN}."
ENCRYPTED = (
    "This zip asks for a password, and LinkedIn’s does not. Unpack it, and choose the files in it."
)
UNUSUAL = (
    "This zip is packed in a way that LinkedIn does not use. Unpack it, and choose the files in it."
)
NO_FILES = f"There is no file in this archive. {AGAIN}."
NOTHING_KNOWN = (
    "No table of a LinkedIn export was found in this. Choose the .zip file from LinkedIn’s e-mail, "
    "or one of Connections.csv, Invitations.csv and messages.csv."
)
AS_OF = "as_of: write the day as 2026-11-23."
NOT_COMPARABLE = (
    "To compare two exports, both must hold Connections and Invitations. Ask LinkedIn for an "
    "archive with both, or leave this one out."
)


def too_many(files: int | None, most: int) -> str:
    """The zip lists more files than any export has; None where they were not even counted."""
    count = "far more files" if files is None else f"{files:,} files"
    return (
        f"This zip lists {count}, and an export has fewer than {most:,}. Choose LinkedIn’s own "
        "zip, without other files."
    )


def too_large(most: int) -> str:
    """The zip unpacks to more than any export."""
    return (
        f"This zip would unpack to more than {most // 1_000_000_000} GB, far more than an export. "
        "Choose LinkedIn’s own zip, or CSV files out of it."
    )


OVERLAP = f"Files in this zip lie on top of each other, which no zip of LinkedIn’s does. {AGAIN}."


def too_many_chosen(most: int) -> str:
    """More files, chosen together or in a folder, than any export has."""
    return f"These are more than {most:,} files. Choose LinkedIn’s zip, or the CSV files alone."


def too_many_archives(most: int) -> str:
    """Far more zips than LinkedIn sends."""
    return f"These are more than {most} zips, and LinkedIn sends two. Choose those."


def too_many_tables(most: int) -> str:
    """More tables than any export has."""
    return f"This holds more than {most} tables, far more than an export. Choose {OWN}."


def tables_too_large(most: int) -> str:
    """The tables hold more bytes than any export's."""
    return (
        f"The tables in this hold more than {_megabytes(most)}, far more than an export’s. Choose "
        f"{OWN}."
    )


def tables_too_tight(most: int) -> str:
    """The tables, taken together, unpack to a multiple that no ordinary table has."""
    return (
        f"The tables in this zip would unpack to more than {most} times their size, which no "
        f"export’s do. Choose {OWN}."
    )


def too_many_rows(most: int) -> str:
    """More rows than any export has."""
    return (
        f"The tables in this have more than {most:,} lines, far more than an export’s. Choose "
        f"{OWN}."
    )


def rows_without_end(most: int) -> str:
    """A few rows that never end."""
    return (
        f"A table in this has 50 rows with more than {most:,} characters, so that its rows do not "
        f"end where they should. {AGAIN}."
    )


def too_many_kept(table: str, most: int) -> str:
    """More connections or invitations than LinkedIn lets anybody have."""
    return f"{TABLES[table]}: more than {most:,}, which nobody has. Choose {OWN}."


def too_long_kept(table: str, most: int) -> str:
    """Connections or invitations that take more room than anybody's."""
    return f"{TABLES[table]}: more than {_megabytes(most)}, which nobody’s have. Choose {OWN}."


def too_many_parties(most: int) -> str:
    """More people in messages than anybody writes to."""
    return f"Messages: more than {most:,} people or conversations, which nobody has. Choose {OWN}."


def too_long_names(most: int) -> str:
    """Names and addresses in messages that have no end."""
    return (
        f"Messages: names and addresses that take more than {_megabytes(most)}, which nobody’s "
        f"do. Choose {OWN}."
    )


def too_long_notes(most: int) -> str:
    """Notes in invitations that have no end."""
    return (
        f"Invitations: notes with more than {most:,} characters in all, which nobody writes. "
        f"Choose {OWN}."
    )


def _megabytes(count: int) -> str:
    return f"{count // 1_000_000} MB"


def bomb(name: str) -> str:
    """One file in the zip unpacks to a hundred times its size."""
    return (
        f"“{_short(name)}” in this zip would unpack to more than a hundred times its size, which "
        "no table does. Choose LinkedIn’s own zip."
    )


def unsafe_name(name: str) -> str:
    """A file in the zip has a path that leads out of it, or signs that no name has."""
    return (
        f"A file in this zip has an unsafe name, “{_short(name)}”, which no export has. Choose "
        "LinkedIn’s own zip."
    )


def nested(name: str) -> str:
    """A zip inside the zip."""
    return (
        f"There is another zip in this one, “{_short(name)}”. Unpack it, and choose the inner one."
    )


def of_several(name: str, refusal: str) -> str:
    """Which of several files a refusal is about."""
    return f"“{_short(name)}”: {refusal}"


def twice(one: str, other: str) -> str:
    """The same zip was given twice, perhaps under two names."""
    names = f"“{_short(one)}”" if one == other else f"“{_short(one)}” and “{_short(other)}”"
    return f"{names} hold the same files. Choose one of them, or the zip of the other e-mail."


def two_owners(one: str, its: str, other: str, others: str) -> str:
    """Two archives that were given as one belong to two people."""
    return (
        f"“{_short(one)}” is {_short(its)}’s and “{_short(other)}” is {_short(others)}’s. Choose "
        "zips of the same person."
    )


def two_requests(one: str, other: str) -> str:
    """Two archives that were given as one were made weeks apart."""
    return (
        f"One of these exports is of {one} and one of {other}, so they are not of one request. "
        "Choose the newer one here, and the older one as the earlier export."
    )


def another_owner(earlier: str, later: str) -> str:
    """The two exports belong to two people."""
    return (
        f"The earlier export is {_short(earlier)}’s and the later one {_short(later)}’s. Choose "
        "two of the same person."
    )


def swapped(earlier: str, later: str) -> str:
    """The earlier export is the later one."""
    return (
        f"The earlier export is of {earlier}, after the other one of {later}. Choose them the "
        "other way round."
    )


def exported(day: str, how: "How") -> str:
    """How the day of the export was told; all ages are told for that day."""
    match how:
        case "name":
            return f"Exported on {day}, by the file’s name. Every age is counted to that day."
        case "given":
            return f"Exported on {day}, the day you gave. Every age is counted to that day."
        case "rows":  # pragma: no branch (the three ways are all there are)
            return (
                f"Exported on {day} or soon after: no row is dated later. Every age is counted "
                "to that day."
            )


STAGES: Mapping[str, str] = {
    "files": "Looking at the files",
    "profile": "Your name",
    "connections": "Connections",
    "invitations": "Invitations",
    "messages": "Messages",
    "others": "Other tables",
    "report": "Putting it together",
}
"""Stage of the reading -> what it is called while it lasts."""

SYSTEM_FILE = "a leftover of the computer that packed it"
NO_TABLE = "no table"
NOT_TEXT = "no text, although the name says so"
EMPTY_FILE = "empty"
LOOK_ALIKE = "talks with one of LinkedIn’s assistants, which look like messages and are none"
OTHER_TABLE = "a table that is not used here"
TABLES: Mapping[str, str] = {
    "connections": "Connections",
    "invitations": "Invitations",
    "messages": "Messages",
    "profile": "Profile",
}
ENCODINGS: Mapping[str, str] = {
    "latin-1": "Not written in UTF-8: read as Western European text.",
    "utf-16": "Written in UTF-16, as spreadsheets do.",
}

OPEN_QUOTATION = "A quotation mark above the header is never closed: those lines are left out."
TOO_LONG = "a cell without end: a quotation mark is never closed"
BLANK = "empty lines"
SHORT = "fewer cells than the header has: broken off"
LONG = "more cells than the header has"
NO_DATE = "no date that can be read"
FUTURE = "dated in the future"
DATE_KEPT = "no date that can be read; counted without it"
FUTURE_KEPT = "dated in the future; counted without the date"
NO_DIRECTION = "neither incoming nor outgoing"
DRAFT = "drafts that were never sent"
DRAFT_UNREAD = "neither draft nor sent: the mark is not understood"
NO_THREAD = "no conversation named"
TWICE = "read already, in another of the files"


def named(kind: str) -> str:
    """A table that is known."""
    return f"{kind[0].upper()}{kind[1:]}"


def other_table(kind: str) -> str:
    """A table that is known, and not used."""
    return f"{named(kind)}, not used here"


def only_says(text: str) -> str:
    """A file that holds one sentence and no table."""
    return f"no table, it only says “{text}”"


SECOND_MAIL = (
    "This is the first of LinkedIn’s two e-mails: it holds your profile, but neither connections, "
    "invitations nor messages. Wait for the second e-mail, which comes within a day or two."
)
ABSENT: Mapping[str, str] = {
    "connections": (
        "Connections.csv is not here, so nobody can be found again: no rate and no list of people. "
        "Ask LinkedIn for the larger archive, or tick Connections."
    ),
    "invitations": (
        "Invitations.csv is not here, so nothing can be said about your invitations. Ask LinkedIn "
        "for the larger archive, or tick Invitations."
    ),
    "messages": (
        "messages.csv is not here, so nothing can be said about answers. Ask LinkedIn for the "
        "larger archive, or tick Messages."
    ),
}


def unreadable(name: str, recognised: str) -> str:
    """A table's file is here, and its columns are others than we know."""
    return (
        f"“{_short(name)}” is here ({recognised}), but without the columns that we know, so "
        "nothing was read from it. Ask LinkedIn for a new archive."
    )


NO_OWNER = (
    "Nothing tells which of the writers is you, so answers cannot be counted. Add Invitations.csv "
    "or Profile.csv from the same archive."
)


def empty_table(table: str) -> str:
    """A table without a row."""
    return f"{table} has a header and no rows: LinkedIn had nothing to put there."


def no_addresses(table: str) -> str:
    """A table from before there were addresses in it."""
    return (
        f"{table} has no profile addresses, as in exports from before the end of 2023. People are "
        "found again by name, which is less sure, and those who share a name are left out."
    )


def old(days: int) -> str:
    """The export was made a while ago."""
    return (
        f"This export is {days:,} days old. What happened since is not in it; a new one takes "
        "LinkedIn a day or two."
    )


MISSING = "What is missing"
FILES = "What was read"


def file_line(file: "FileReport") -> str:
    """One file in a line."""
    rows = plural(file["rows"], "row")
    skipped = "; ".join(f"{skip['rows']:,}: {skip['reason']}" for skip in file["skipped"])
    told = f"{file['name']}: {file['recognised']}, {rows}."
    return f"{told} {file['note']} {f'Of note, {skipped}.' if skipped else ''}".strip()


def other_files(count: int) -> str:
    """The files that are no tables."""
    return f"{plural(count, 'other file')} without a table."


def more(count: int) -> str:
    """The rest of a list."""
    return f"… and {count:,} more"


def headline(report: "ExportReport") -> str:
    """The answer in a few sentences: the parts that are there, one after the other."""
    parts = [
        part["headline"]
        for part in (
            report["invitations"],
            report["compare"],
            report["replies"],
            report["follow_up"],
        )
        if part
    ]
    if not parts and report["connections"]:
        parts = [report["connections"]["headline"]]
    if not parts and report["missing"]:
        parts = [report["missing"][0]["sentence"]]
    return " ".join(parts)


def _short(text: str) -> str:
    shown = "".join(sign if sign.isprintable() else "?" for sign in text)
    return shown if len(shown) <= 60 else shown[:59] + "…"
