"""From the contract's JSON to a `ProfileRequest`; whatever cannot be meant is a BadRequest."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from checker import dates, reading
from checker.model import (
    BadRequest,
    Education,
    Field,
    Json,
    PartialDate,
    Position,
    ProfileRequest,
    Shown,
    Slip,
)
from checker.profile import wording
from checker.profile.clues import CLUES
from checker.profile.clues.history import ends_early
from checker.profile.fields import FIELDS

OBSERVATIONS = frozenset(clue.observation.id for clue in CLUES if clue.observation)


class _Connections(NamedTuple):
    number: int | None
    many: bool


def _connections(value: Json, field: Field, path: str) -> _Connections:
    if isinstance(value, str) and reading.visible(value).replace(" ", "") == "500+":
        return _Connections(500, many=True)
    return _Connections(reading.count(value, field, path), many=False)


def _shown(value: Json, field: Field, path: str) -> Shown:
    """Read a row's date; null is "looked, and none is shown", unlike a key that is left out."""
    return "not-shown" if value in (None, "") else reading.date(value, field, path)


READERS: Mapping[str, reading.Reader] = {
    "profile.connections": _connections,
    **{
        f"profile.{rows}.*.{end}": _shown
        for rows in ("positions", "education")
        for end in ("start", "end")
    },
}
"""Fields that hold more than their kind says."""


def read(content: Mapping[str, Json], today: PartialDate) -> ProfileRequest:
    """Read a profile request; `today` stands in for a missing `as_of`."""
    return read_with_slips(content, today)[0]


def read_with_slips(
    content: Mapping[str, Json], today: PartialDate
) -> tuple[ProfileRequest, list[Slip]]:
    """Read a profile request, and the ends that stand before their starts, row by row as typed.

    They are content, and judged; beside their boxes they are pointed out as a possible slip.
    """
    allowed = {field.path.partition(".")[0] for field in FIELDS} | {"as_of", "observations"}
    top = dict(reading.mapping(dict(content), "", allowed))
    as_of = _as_of(top.pop("as_of", None), today)
    observations = _observations(top.pop("observations", None))
    told = reading.values(top, FIELDS, READERS)
    visitor, profile, invitation = told["visitor"], told["profile"], told["invitation"]
    connections = profile["connections"] or _Connections(None, many=False)
    request = ProfileRequest(
        as_of=as_of,
        visitor_country=visitor["country"],
        visitor_industry=visitor["industry"],
        **{
            **profile,
            "connections": connections.number,
            "positions": _positions(profile["positions"], as_of),
            "education": _education(profile["education"]),
        },
        many_connections=connections.many,
        **invitation,
        observations=observations,
    )
    return request, [*_slips(profile, "positions"), *_slips(profile, "education")]


def _as_of(value: Json, today: PartialDate) -> PartialDate:
    found = dates.parse(reading.visible(value)) if isinstance(value, str) else None
    if value is not None and found is None:
        raise BadRequest("as_of", "as_of: write the date of the check as 2026-11-23.")
    return found or today


def _positions(
    rows: list[dict[str, Any]] | None, as_of: PartialDate
) -> tuple[Position, ...] | None:
    jobs = [_position(row, number, as_of) for number, row in enumerate(rows or [])]
    filled = [job for job in jobs if job != Position()]
    if rows is None or (rows and not filled):
        return None  # blank rows of the form: nothing was said
    return tuple(sorted(filled, key=_by_date))


def _position(row: dict[str, Any], number: int, as_of: PartialDate) -> Position:
    job = Position(**row)
    if job.end == "not-shown" and job.current is not False:
        job = job._replace(end=None)  # a job that may still go on has no end to show
    if job.current and isinstance(job.end, PartialDate) and job.end.earliest >= as_of.latest:
        job = job._replace(end=None)  # a contract has a last day, and goes on until then
    if job.current and job.end is not None:
        raise BadRequest(
            f"profile.positions.{number}.end",
            f"Job {number + 1}: it has an end and is marked “Still there”. Remove one of the two.",
        )
    return job


def _education(rows: list[dict[str, Any]] | None) -> tuple[Education, ...] | None:
    filled = [school for row in rows or [] if (school := Education(**row)) != Education()]
    if rows is None or (rows and not filled):
        return None
    return tuple(sorted(filled, key=_by_date))


def _slips(profile: Mapping[str, Any], key: str) -> Iterator[Slip]:
    for number, row in enumerate(profile[key] or []):
        if ends_early(row["start"], row["end"]):
            yield {"field": f"profile.{key}.{number}.end", "message": wording.SLIP}


def _observations(value: Json) -> dict[str, bool]:
    answers = reading.mapping(value, "observations", OBSERVATIONS)
    found = {}
    for key, answer in answers.items():
        seen = _yes_no(answer, key)
        if seen is not None:
            found[key] = seen
    return found


def _yes_no(value: Json, key: str) -> bool | None:
    if value in ("yes", "no"):
        return value == "yes"
    if value in (None, "", "unknown"):
        return None
    raise BadRequest(
        f"observations.{key}",
        f"observations.{key}: answer yes, no or unknown, not “{reading.clip(value)}”.",
    )


def _by_date(row: Position | Education) -> tuple[int, str]:
    """Order rows by what they say, so that the order of typing cannot change a report."""
    return (row.start.earliest if isinstance(row.start, PartialDate) else 0, repr(row))
