"""From the form's content to figures that fit together, or a sentence that names the misfit."""

from collections.abc import Mapping

from checker import reading
from checker.model import BadRequest, Json
from checker.rate import figures, note, table
from checker.rate.fields import BY_PATH, FIELDS
from checker.rate.model import Counts, Group, RateRequest, Replies, Table, WhatIf

KEYS = {field.path.split(".")[0] for field in FIELDS} | {"dont_know"}
GROUP_KEYS = {"name", *figures.COUNT_KEYS, "dont_know"}
MOST_A_WEEK = 10_000


def read(content: Mapping[str, Json]) -> RateRequest:
    """Read a whole request; a BadRequest names the field by its label and says how to mend it."""
    content = reading.mapping(dict(content), "", KEYS)
    ages = figures.ages(content.get("pending_ages_days"))
    pasted = table.read(content.get("table"))
    return RateRequest(
        counts=_counts(content, ages),
        groups=_named_apart(_groups(content.get("groups")), pasted),
        table=pasted,
        target=figures.share(content.get("target"), BY_PATH["target"], least=1),
        per_week=_per_week(content, "per_week"),
        what_if=_what_if(content.get("what_if")),
        ages=ages,
        replies=_replies(content.get("replies")),
        note=note.read(content.get("note")),
        as_of=reading.date(content.get("as_of"), BY_PATH["as_of"]),
    )


def _counts(content: Mapping[str, Json], ages: tuple[int, ...]) -> Counts:
    """Read the six figures; ages alone tell how many are pending at least."""
    told = figures.counts(content)
    if told.pending is None and told.sent is not None and ages:
        return figures.counts({**content, "pending": len(ages)})
    if told.pending is not None and len(ages) > told.pending:
        field = BY_PATH["pending_ages_days"]
        raise BadRequest(
            field.path,
            f"{field.label} ({len(ages):,} of them) are more than still pending "
            f"({told.pending:,}). Correct one of the two.",
        )
    return told


def _per_week(content: Mapping[str, Json], key: str, place: str = "") -> int | None:
    return reading.count(content.get(key), BY_PATH[place + key], most=MOST_A_WEEK)


def _groups(value: Json) -> tuple[Group, ...]:
    """Read the groups, leaving out rows in which nothing was typed."""
    found: list[Group] = []
    for number, row in enumerate(reading.rows(value, "groups", "Groups") or []):
        place = f"groups.{number}"
        group = reading.mapping(row, place, GROUP_KEYS)
        name = reading.text(group.get("name"), BY_PATH["groups.*.name"], f"{place}.name") or ""
        try:
            counts = figures.counts(group, f"{place}.")
        except BadRequest as error:
            raise BadRequest(error.field, f"Group {number + 1}: {error.message}") from None
        if name or counts != Counts():
            found.append(Group(name=name or f"group {number + 1}", counts=counts))
    return tuple(found)


def _named_apart(typed: tuple[Group, ...], pasted: Table | None) -> tuple[Group, ...]:
    """Put the typed and the pasted groups in one row, and number those of the same name."""
    groups = (*typed, *(pasted.groups if pasted else ()))
    if len(groups) > reading.MAX_ROWS:
        raise BadRequest("groups", f"Groups: enter at most {reading.MAX_ROWS}.")
    seen: dict[str, int] = {}
    apart: list[Group] = []
    for group in groups:
        name = reading.clip(group.name, 60)
        seen[name] = seen.get(name, 0) + 1
        again = f" ({seen[name]})" if seen[name] > 1 else ""
        apart.append(Group(name=name + again, counts=group.counts))
    return tuple(apart)


def _what_if(value: Json) -> WhatIf | None:
    content = reading.mapping(value, "what_if", {"acceptance", "per_week"})
    asked = WhatIf(
        acceptance=figures.share(content.get("acceptance"), BY_PATH["what_if.acceptance"]),
        per_week=_per_week(content, "per_week", "what_if."),
    )
    return None if asked == WhatIf() else asked


def _replies(value: Json) -> Replies | None:
    """Read the messages, answered and waiting ones, which cannot be more than were sent."""
    keys = ("messages", "answered", "waiting", "youngest_days")
    content = reading.mapping(value, "replies", keys)
    told = {key: reading.count(content.get(key), BY_PATH[f"replies.{key}"]) for key in keys}
    messages, answered, waiting = told["messages"], told["answered"] or 0, told["waiting"] or 0
    if messages is not None and answered > messages:
        raise BadRequest(
            "replies.answered",
            f"Answered ({answered:,}) is more than messages sent ({messages:,}). "
            "Correct one of the two.",
        )
    if messages is not None and answered + waiting > messages:
        raise BadRequest(
            "replies.waiting",
            f"Answered ({answered:,}) and {BY_PATH['replies.waiting'].label.lower()} "
            f"({waiting:,}) come to {answered + waiting:,}, more than messages sent "
            f"({messages:,}). Correct one of them.",
        )
    asked = Replies(
        messages=messages,
        answered=told["answered"],
        waiting=told["waiting"],
        youngest_days=told["youngest_days"],
    )
    return None if asked == Replies() else asked
