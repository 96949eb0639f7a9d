"""Reads figures that must fit together: counts, shares and ages."""

import re
from collections.abc import Mapping

from checker import bounds, reading
from checker.model import BadRequest, Field, Json
from checker.rate.fields import BY_PATH
from checker.rate.model import WHOLE, Counts
from checker.words import listing

COUNT_KEYS = ("sent", "accepted", "declined", "dont-know", "withdrawn", "pending")


def counts(told: Mapping[str, int | None], place: str = "") -> Counts:
    """Return the six figures once they fit together, or raise BadRequest.

    `place` is "" for the whole, or a group's path such as `groups.0.`.
    """
    figures = {key: told.get(key) for key in COUNT_KEYS}
    _check_sum(figures, place)
    return Counts(**{key.replace("-", "_"): figure for key, figure in figures.items()})


def _check_sum(figures: Mapping[str, int | None], place: str) -> None:
    """Refuse parts that are more than the whole, naming each figure by its label."""
    sent = figures["sent"]
    if sent is None:
        return
    parts = {key: figure for key, figure in figures.items() if key != "sent" and figure}
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
        listed = listing(names)
        raise BadRequest(
            place + "sent",
            f"{listed} come to {total:,}, more than sent ({sent:,}). Correct one of them.",
        )


def _named(key: str, figure: int) -> str:
    return f"{BY_PATH[key].label} ({figure:,})"


def share(value: Json, field: Field, path: str, least: int = 0) -> int | None:
    """Read 0.8, "0,8" or "80 %" as 8,000 parts of `WHOLE`; None where it was left out.

    Whole parts keep "has it reached 8 in ten" exact, which binary fractions would not. A BadRequest
    says what a share looks like.
    """
    parts: int | None = None
    if isinstance(value, str):
        typed = reading.visible(value).replace(" ", "").replace(",", ".")
        if not typed:
            return None
        if match := re.fullmatch(r"([0-9]{1,3}(?:\.[0-9]{1,4})?)%", typed):
            parts = int(float(match[1]) * WHOLE / 100 + 0.5)
        elif re.fullmatch(r"[01]|[01]?\.[0-9]{1,6}", typed):
            parts = int(float(typed) * WHOLE + 0.5)
    elif value is None:
        return None
    elif isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 1:
        parts = int(value * WHOLE + 0.5)
    if parts is None or not least <= parts <= WHOLE:
        above = "above 0, at most 1" if least else "from 0 to 1"
        raise BadRequest(
            path,
            f"{field.label}: write a share such as 0.8 or 80% ({above}), "
            f"not “{reading.clip(value)}”.",
        )
    return parts


def ages(value: Json, field: Field, path: str) -> tuple[int, ...]:
    """Read ages in days, as a list or as text with commas, spaces or lines between them.

    Empty where they were left out; a BadRequest names the one that is none.
    """
    if value is None:
        return ()
    if isinstance(value, str) and len(value) <= bounds.MOST_AGES * 6:
        value = [*re.split(r"[\s,;]+", reading.visible(value))]
    if not isinstance(value, list) or len(value) > bounds.MOST_AGES:
        raise BadRequest(
            path, f"{field.label}: enter at most {bounds.MOST_AGES:,} days, such as 3, 40, 200."
        )
    days = (reading.count(day, field, path, bounds.MOST_DAYS) for day in value)
    return tuple(day for day in days if day is not None)
