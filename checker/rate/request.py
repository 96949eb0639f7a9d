"""From the form's content to figures that fit together, or a sentence that names the misfit."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from checker import bounds, reading
from checker.model import BadRequest, Json
from checker.rate import figures, note, table
from checker.rate.fields import BY_PATH, FIELDS
from checker.rate.model import Counts, Group, RateRequest, Replies, Table, WhatIf

PACE = partial(reading.count, most=bounds.MOST_A_WEEK)
READERS: Mapping[str, reading.Reader] = {
    "target": partial(figures.share, least=1),
    "what_if.acceptance": figures.share,
    "per_week": PACE,
    "what_if.per_week": PACE,
    "pending_ages_days": figures.ages,
    "table": table.read,
    "note": note.read,
}
"""Fields that hold more than their kind says."""


def read(content: Mapping[str, Json]) -> RateRequest:
    """Read a whole request; a BadRequest names the field by its label and says how to mend it."""
    told = reading.values(_hyphened(content), FIELDS, READERS)
    ages = told["pending_ages_days"] or ()
    return RateRequest(
        counts=_counts(told, ages),
        groups=_named_apart(_groups(told["groups"]), told["table"]),
        table=told["table"],
        target=told["target"],
        per_week=told["per_week"],
        what_if=_what_if(told["what_if"]),
        ages=ages,
        replies=_replies(told["replies"]),
        note=told["note"],
        as_of=told["as_of"],
    )


def _hyphened(content: Mapping[str, Json]) -> dict[str, Json]:
    """Read `dont_know` like `dont-know`, in groups too: programs write names without hyphens."""
    renamed = {"dont-know" if key == "dont_know" else key: content[key] for key in content}
    groups = renamed.get("groups")
    if isinstance(groups, list):
        rows = [_hyphened(row) if isinstance(row, dict) else row for row in groups]
        return {**renamed, "groups": [*rows]}
    return renamed


def _counts(told: Mapping[str, Any], ages: tuple[int, ...]) -> Counts:
    """Take the six figures; ages alone tell how many are pending at least."""
    counts = figures.counts(told)
    if counts.pending is None and counts.sent is not None and ages:
        return figures.counts({**told, "pending": len(ages)})
    if counts.pending is not None and len(ages) > counts.pending:
        field = BY_PATH["pending_ages_days"]
        raise BadRequest(
            field.path,
            f"{field.label} ({len(ages):,} of them) are more than still pending "
            f"({counts.pending:,}). Correct one of the two.",
        )
    return counts


def _groups(rows: list[dict[str, Any]] | None) -> tuple[Group, ...]:
    """Take the groups, leaving out rows in which nothing was typed."""
    groups: list[Group] = []
    for number, row in enumerate(rows or []):
        try:
            counts = figures.counts(row, f"groups.{number}.")
        except BadRequest as error:
            raise BadRequest(error.field, f"Group {number + 1}: {error.message}") from None
        if row["name"] or counts != Counts():
            groups.append(Group(name=row["name"] or f"group {number + 1}", counts=counts))
    return tuple(groups)


def _named_apart(typed: tuple[Group, ...], pasted: Table | None) -> tuple[Group, ...]:
    """Put the typed and the pasted groups in one row, and number those of the same name."""
    groups = (*typed, *(pasted.groups if pasted else ()))
    if len(groups) > bounds.MAX_ROWS:
        raise BadRequest("groups", f"Groups: enter at most {bounds.MAX_ROWS}.")
    seen: dict[str, int] = {}
    apart: list[Group] = []
    for group in groups:
        name = reading.clip(group.name, 60)
        seen[name] = seen.get(name, 0) + 1
        again = f" ({seen[name]})" if seen[name] > 1 else ""
        apart.append(Group(name=name + again, counts=group.counts))
    return tuple(apart)


def _what_if(told: Mapping[str, Any]) -> WhatIf | None:
    asked = WhatIf(**told)
    return None if asked == WhatIf() else asked


def _replies(told: Mapping[str, Any]) -> Replies | None:
    """Take the messages, answered and waiting ones, which cannot be more than were sent."""
    asked = Replies(**told)
    messages, answered, waiting = asked.messages, asked.answered or 0, asked.waiting or 0
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
    return None if asked == Replies() else asked
