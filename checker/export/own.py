"""The owner's own profile, as the tables of an export tell it: what the profile check may be asked.

LinkedIn writes months in words, "Mar 2026", or a year alone; a job without an end is "still there".
An export holds no photo, no activity and no address of the profile.
"""

from collections.abc import Iterable, Mapping, Sequence

from checker import dates
from checker.bounds import MAX_LONG_TEXT, MAX_ROWS, MAX_TEXT
from checker.export import clock, months, people
from checker.export.connections import Network
from checker.export.invitations import Invites
from checker.export.owner import Profile
from checker.export.progress import Watch
from checker.export.tables import Table
from checker.importing import labels
from checker.model import Json
from checker.reading import visible

MANY = 500
"""Connections from which a profile shows "500+"."""
VISIBLE = "visible"
Row = dict[str, Json]
Tables = Mapping[str, Sequence[Table]]


def request(
    kinds: Tables,
    watch: Watch,
    known: Profile | None,
    network: Network | None,
    invites: Invites | None,
) -> dict[str, object] | None:
    """Return the request of the profile check, None where no table tells the profile.

    A table that is not there leaves its key out: nobody can tell. All rows are counted.
    """
    profile: Row = {}
    if known:
        profile |= _fitting({"name": known.name, "headline": people.clean(known.headline)})
        profile |= _fitting({"about": _text(known.about)}, MAX_LONG_TEXT)
    if "positions" in kinds:
        rows = _rows(kinds["positions"], ("company", "title", "text", "start", "end"), watch)
        profile["positions"] = [_job(row) for row in rows[:MAX_ROWS]]
    if "education" in kinds:
        rows = _rows(kinds["education"], ("school", "degree", "start", "end"), watch)
        profile["education"] = [_school(row) for row in rows[:MAX_ROWS]]
    skills = len(_rows(kinds.get("skills", ()), ("name", "other"), watch))
    letters = _letters(kinds.get("recommendations", ()), watch)
    joined = [
        clock.day(day)
        for day, _ in _rows(kinds.get("registration", ()), ("date", "address"), watch)
    ]
    if not profile:
        return None
    if "skills" in kinds:
        profile["skills"] = skills
    if "recommendations" in kinds:
        profile["recommendations"] = letters
    if joined and joined[0]:
        profile["joined"] = clock.month(joined[0])
    if network is not None:
        count = len(network.people) + len(network.hidden)
        profile["connections"] = f"{MANY}+" if count >= MANY else count
    asked: dict[str, object] = {"whose": "own", "profile": profile}
    if invites is not None and invites.rows and _seldom_noted(invites):
        asked["invitation"] = {"note": ""}
    return asked


def _seldom_noted(invites: Invites) -> bool:
    """Say whether most invitations went without a note. Its words are to one person: not quoted."""
    return sum(row.note for row in invites.rows) * 2 < len(invites.rows)


def _letters(tables: Iterable[Table], watch: Watch) -> int:
    """Count the recommendations received that visitors of the profile see."""
    return sum(
        VISIBLE in {cell.strip().lower() for cell in row}
        and "given" not in table.member.name.lower()
        for table in tables
        for batch in table.batches(watch)
        for row in batch
    )


def _rows(tables: Iterable[Table], names: Sequence[str], watch: Watch) -> list[tuple[str, ...]]:
    """Return the tables' rows, each once, in their order."""
    return list(
        dict.fromkeys(
            tuple(row[: len(names)])
            for table in tables
            for batch in table.cells(names, watch)
            for row in batch
        )
    )


def _fitting(texts: Mapping[str, str], most: int = MAX_TEXT) -> Row:
    """Leave out what the form would not take."""
    return {key: text for key, text in texts.items() if len(text) <= most}


def _text(cell: str) -> str:
    return "\n".join(line for line in map(visible, cell.splitlines()) if line)


def _job(row: Sequence[str]) -> Row:
    company, title, text, start, end = row
    return {
        **_fitting({"title": people.clean(title), "company": people.clean(company)}),
        **_fitting({"description": _text(text)}, MAX_LONG_TEXT),
        "start": _date(start),
        "end": _date(end),
        "current": not people.clean(end),
    }


def _school(row: Sequence[str]) -> Row:
    school, degree, start, end = row
    return {
        **_fitting({"school": people.clean(school), "degree": people.clean(degree)}),
        "start": _date(start),
        "end": _date(end),
    }


def _date(cell: str) -> str | None:
    """Return "Mar 2026" or "2026" as the profile check takes it; None for no date."""
    found = dates.parse(labels.fold(people.clean(cell)), months.ALL)
    return None if found is None else dates.iso(found)
