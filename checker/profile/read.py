"""From the contract's JSON to a `ProfileRequest`; whatever cannot be meant is a BadRequest."""

import re
from collections.abc import Mapping

from checker import dates, reading
from checker.model import (
    BadRequest,
    Education,
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
from checker.profile.fields import BY_PATH

OBSERVATIONS = frozenset(clue.observation.id for clue in CLUES if clue.observation)


def _keys(prefix: str) -> frozenset[str]:
    start = len(prefix)
    return frozenset(
        path[start:] for path in BY_PATH if path.startswith(prefix) and "." not in path[start:]
    )


_TOP = frozenset({"as_of", "visitor", "profile", "invitation", "observations"})
_VISITOR = _keys("visitor.")
_PROFILE = _keys("profile.")
_INVITATION = _keys("invitation.")
_POSITION = _keys("profile.positions.*.")
_EDUCATION = _keys("profile.education.*.")


def read(content: Mapping[str, Json], today: PartialDate) -> ProfileRequest:
    """Read a profile request; `today` stands in for a missing `as_of`."""
    top = reading.mapping(dict(content), "", _TOP)
    visitor = reading.mapping(top.get("visitor"), "visitor", _VISITOR)
    profile = reading.mapping(top.get("profile"), "profile", _PROFILE)
    invitation = reading.mapping(top.get("invitation"), "invitation", _INVITATION)
    as_of = _as_of(top.get("as_of"), today)
    many = profile.get("connections")
    many_connections = isinstance(many, str) and reading.visible(many).replace(" ", "") == "500+"

    def text(holder: Mapping[str, Json], path: str) -> str | None:
        return reading.text(holder.get(path.rpartition(".")[2]), BY_PATH[path])

    def count(holder: Mapping[str, Json], path: str) -> int | None:
        return reading.count(holder.get(path.rpartition(".")[2]), BY_PATH[path])

    return ProfileRequest(
        as_of=as_of,
        visitor_country=_country(visitor, "visitor.country"),
        visitor_industry=text(visitor, "visitor.industry"),
        name=text(profile, "profile.name"),
        url=text(profile, "profile.url"),
        headline=text(profile, "profile.headline"),
        occupation=text(profile, "profile.occupation"),
        country=_country(profile, "profile.country"),
        connections=500 if many_connections else count(profile, "profile.connections"),
        many_connections=many_connections,
        joined=reading.date(profile.get("joined"), BY_PATH["profile.joined"]),
        about=text(profile, "profile.about"),
        positions=_positions(profile.get("positions")),
        education=_education(profile.get("education")),
        skills=count(profile, "profile.skills"),
        recommendations=count(profile, "profile.recommendations"),
        verified=reading.yes_no(profile.get("verified"), BY_PATH["profile.verified"]),
        verified_as=reading.choice(profile.get("verified_as"), BY_PATH["profile.verified_as"]),
        contact_email=text(profile, "profile.contact_email"),
        listed_email=text(profile, "profile.listed_email"),
        note=text(invitation, "invitation.note"),
        conversation=text(invitation, "invitation.conversation"),
        reason=text(invitation, "invitation.reason"),
        mutual_connections=count(invitation, "invitation.mutual_connections"),
        observations=_observations(top.get("observations")),
    )


def _as_of(value: Json, today: PartialDate) -> PartialDate:
    found = dates.parse(reading.visible(value)) if isinstance(value, str) else None
    if value is not None and found is None:
        raise BadRequest("as_of", "as_of: write the date of the check as 2026-11-23.")
    return found or today


def _positions(value: Json) -> tuple[Position, ...] | None:
    listed = reading.rows(value, "profile.positions", "Jobs")
    if listed is None:
        return None
    jobs = [_position(row, number) for number, row in enumerate(listed)]
    filled = [job for job in jobs if job != Position()]
    if listed and not filled:
        return None  # blank rows of the form: nothing was said
    return tuple(sorted(filled, key=_by_date))


def _position(value: Json, number: int) -> Position:
    base = f"profile.positions.{number}"
    row = reading.mapping(value, base, _POSITION)
    general = {key: BY_PATH[f"profile.positions.*.{key}"] for key in _POSITION}
    current = reading.yes_no(row.get("current"), general["current"], f"{base}.current")
    start = _shown(row, "start", base)
    end = _shown(row, "end", base)
    if end == "not-shown" and current is not False:
        end = None  # a job that may still go on has no end to show
    if current and end is not None:
        raise BadRequest(
            f"{base}.end",
            f"Job {number + 1}: it has an end and is marked “Still there”. Remove one of the two.",
        )
    return Position(
        title=reading.text(row.get("title"), general["title"], f"{base}.title"),
        company=reading.text(row.get("company"), general["company"], f"{base}.company"),
        country=_country(row, f"{base}.country"),
        start=start,
        end=end,
        current=current,
        employment=reading.choice(
            row.get("employment"), general["employment"], f"{base}.employment"
        ),
        description=reading.text(
            row.get("description"), general["description"], f"{base}.description"
        ),
        stated_months=reading.count(
            row.get("stated_months"), general["stated_months"], f"{base}.stated_months"
        ),
    )


def _education(value: Json) -> tuple[Education, ...] | None:
    listed = reading.rows(value, "profile.education", "Schools")
    if listed is None:
        return None
    schools = [_school(row, number) for number, row in enumerate(listed)]
    filled = [school for school in schools if school != Education()]
    if listed and not filled:
        return None
    return tuple(sorted(filled, key=_by_date))


def _school(value: Json, number: int) -> Education:
    base = f"profile.education.{number}"
    row = reading.mapping(value, base, _EDUCATION)
    general = {key: BY_PATH[f"profile.education.*.{key}"] for key in _EDUCATION}
    start = _shown(row, "start", base)
    end = _shown(row, "end", base)
    return Education(
        school=reading.text(row.get("school"), general["school"], f"{base}.school"),
        school_level=reading.choice(
            row.get("school_level"), general["school_level"], f"{base}.school_level"
        ),
        degree=reading.text(row.get("degree"), general["degree"], f"{base}.degree"),
        field=reading.text(row.get("field"), general["field"], f"{base}.field"),
        start=start,
        end=end,
    )


def _shown(row: Mapping[str, Json], key: str, base: str) -> Shown:
    if key not in row:
        return None
    if row[key] in (None, ""):
        return "not-shown"
    general = re.sub(r"\.[0-9]+$", ".*", base)
    return reading.date(row[key], BY_PATH[f"{general}.{key}"], f"{base}.{key}")


def slips(content: Mapping[str, Json]) -> list[Slip]:
    """Return the ends that stand before their starts, row by row as they were typed.

    They are content, and judged; beside their boxes they are pointed out as a possible slip.
    """
    profile = content.get("profile")
    pairs: list[Slip] = []
    for key in ("positions", "education"):
        rows = profile.get(key) if isinstance(profile, dict) else None
        for number, row in enumerate(rows if isinstance(rows, list) else []):
            base = f"profile.{key}.{number}"
            if isinstance(row, dict) and ends_early(
                _shown(row, "start", base), _shown(row, "end", base)
            ):
                pairs.append({"field": f"{base}.end", "message": wording.SLIP})
    return pairs


def _country(holder: Mapping[str, Json], path: str) -> str | None:
    value = holder.get(path.rpartition(".")[2])
    if value is None or value == "":
        return None
    if isinstance(value, str) and re.fullmatch(r"[A-Za-z]{2}", reading.visible(value)):
        return reading.visible(value).upper()
    label = BY_PATH[re.sub(r"\.[0-9]+\.", ".*.", path)].label
    raise BadRequest(path, f"{label}: choose a country, or write its two letters such as CA.")


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
