"""Practice: invented strangers to try one's eye on, and what to say about each guess."""

from collections.abc import Mapping

from checker import reading
from checker.model import BadRequest, Field, Json
from checker.practice.model import Round
from checker.practice.read import guesses, hands
from checker.practice.result import result, room_result
from checker.practice.rounds import items

__all__ = ["MOST", "items", "report"]

SEED = Field(path="seed", label="Round", kind="count")
FIRST = 1
"""The round of whoever names none."""
MOST = 999_999
"""Rounds: six figures can be said aloud in a room."""


def report(content: Mapping[str, Json]) -> Round:
    """Return the round of a seed, and, where guesses or a room's hands are given, how it went.

    Raise BadRequest on what cannot be read.
    """
    asked = reading.mapping(dict(content), "", ("seed", "guesses", "hands"))
    seed = reading.count(asked.get("seed"), SEED)
    if seed is None:
        seed = FIRST
    if seed > MOST:
        raise BadRequest("seed", f"Round: write a number from 0 to {MOST:,}.")
    made = items(seed)
    given = guesses(asked.get("guesses"), made)
    raised = hands(asked.get("hands"), made)
    if given and raised:
        raise BadRequest("hands", "Give guesses or hands, not both.")
    link = f"practice/#seed={seed}"
    how = room_result(made, raised, link) if raised else None
    return {
        "seed": seed,
        "link": link,
        "items": made,
        "result": result(made, given, link) if given else how,
    }
