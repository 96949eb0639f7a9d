"""From the form's content to figures that fit together, or a sentence that names the misfit."""

from collections.abc import Mapping
from dataclasses import dataclass

from checker import reading
from checker.invitations.fields import BY_PATH, FIELDS
from checker.invitations.model import Counts, Group
from checker.model import BadRequest, Json

COUNT_KEYS = ("sent", "accepted", "declined", "dont-know", "withdrawn", "pending")
SPELLINGS = {"dont_know"}
"""Other spellings that are read too: JSON written by programs often has no hyphens."""
KEYS = {field.path.split(".")[0] for field in FIELDS} | SPELLINGS
GROUP_KEYS = {"name", *COUNT_KEYS, *SPELLINGS}


@dataclass(frozen=True, slots=True, kw_only=True)
class RateRequest:
    """All that the visitor told us about their invitations."""

    counts: Counts
    groups: tuple[Group, ...] = ()


def read(content: Mapping[str, Json]) -> RateRequest:
    """Read a whole request; a BadRequest names the field by its label and says how to mend it."""
    content = reading.mapping(dict(content), "", KEYS)
    return RateRequest(
        counts=read_counts(content, ""),
        groups=_groups(content.get("groups")),
    )


def read_counts(content: Mapping[str, Json], place: str) -> Counts:
    """Read the six figures; `place` is "" for the whole, or a group's path such as `groups.0.`."""
    told: dict[str, int | None] = {}
    for key in COUNT_KEYS:
        value = content.get(key, content.get(key.replace("-", "_")))
        told[key] = reading.count(value, BY_PATH[key], place + key)
    _check_sum(told, place)
    return Counts(
        sent=told["sent"],
        accepted=told["accepted"],
        declined=told["declined"],
        dont_know=told["dont-know"],
        withdrawn=told["withdrawn"],
        pending=told["pending"],
    )


def _check_sum(told: Mapping[str, int | None], place: str) -> None:
    """Refuse parts that are more than the whole, naming each figure by its label."""
    sent = told["sent"]
    if sent is None:
        return
    parts = {key: figure for key, figure in told.items() if key != "sent" and figure}
    for key, figure in parts.items():
        if figure > sent:
            raise BadRequest(
                place + key,
                f"{_named(key, figure)} is more than sent ({sent:,}). Correct one of the two.",
            )
    total = sum(parts.values())
    if total > sent:
        names = [_named(key, figure) for key, figure in parts.items()]
        names[1:] = [name[0].lower() + name[1:] for name in names[1:]]
        listed = ", ".join(names[:-1]) + " and " + names[-1]
        raise BadRequest(
            place + "sent",
            f"{listed} come to {total:,}, more than sent ({sent:,}). Correct one of them.",
        )


def _named(key: str, figure: int) -> str:
    return f"{BY_PATH[key].label} ({figure:,})"


def _groups(value: Json) -> tuple[Group, ...]:
    """Read the groups, leaving out rows in which nothing was typed."""
    found: list[Group] = []
    for number, row in enumerate(reading.rows(value, "groups", "Groups") or []):
        place = f"groups.{number}"
        group = reading.mapping(row, place, GROUP_KEYS)
        name = reading.text(group.get("name"), BY_PATH["groups.*.name"], f"{place}.name") or ""
        counts = read_counts(group, f"{place}.")
        if name or counts != Counts():
            found.append(Group(name=name or f"group {number + 1}", counts=counts))
    return tuple(found)
